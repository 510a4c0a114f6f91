/** The typed public interface: inputs, parameters and outputs of every kernel, with their documentation. */
import { printSize } from '../../ir/size.js';
import type { Size } from '../../language/types.js';
import type { ArrayManifest, KernelManifest, ParamManifest } from '../manifest.js';

const ARRAYS = { f64: 'Float64Array', f32: 'Float32Array', i32: 'Int32Array', u32: 'Uint32Array', u8: 'Uint8Array' };
const text = (bound: Size | number): string => (typeof bound === 'number' ? String(bound) : printSize(bound));
const comment = (words: string): string => `/** ${words.replace(/\*\//g, '*\\/')} */`;

function typeOf(array: ArrayManifest, input: boolean): string {
  if (array.kind === 'scalar') return 'number';
  const type = ARRAYS[array.dtype];
  if (array.kind === 'matrix') return `Matrix${input ? 'Input' : ''}${array.dtype === 'f64' ? '' : `<${type}>`}`;
  return input ? `VectorInput<${type}>` : type;
}

function arrayDoc(array: ArrayManifest): string {
  const shape = array.shape.length > 0 ? ` (${array.shape.map((s) => printSize(s)).join(' × ')})` : '';
  const { min, max, order } = array.domain ?? {};
  const range =
    min && max
      ? `; values from ${text(min)} to ${text(max)}`
      : min
        ? `; values ≥ ${text(min)}`
        : max
          ? `; values ≤ ${text(max)}`
          : '';
  return comment(`${array.doc ?? array.name}${shape}${range}${order ? ', never decreasing' : ''}`);
}

export function paramDomain(param: ParamManifest): string {
  const { min, max } = param;
  const kind = param.kind === 'int' ? 'integer' : 'number';
  const low = min === undefined ? '' : param.exclusiveMin ? `> ${text(min)}` : `≥ ${text(min)}`;
  const high = max === undefined ? '' : param.exclusiveMax ? `< ${text(max)}` : `≤ ${text(max)}`;
  const range =
    low && high
      ? param.exclusiveMin || param.exclusiveMax
        ? ` ${low} and ${high}`
        : ` from ${text(min!)} to ${text(max!)}`
      : low || high
        ? ` ${low || high}`
        : '';
  return `${kind}${range}${param.default === undefined ? '' : `; default: ${text(param.default)}`}`;
}

/** `Name`: what the names of its types begin with. */
export function emitApi(kernel: KernelManifest, Name: string): { types: string; member: string } {
  const block = (suffix: string, lines: string[]): string =>
    lines.length > 0 ? `export interface ${Name}${suffix} {\n${lines.join('\n')}\n}\n` : '';
  const inputs = kernel.inputs.map((a) => `  ${arrayDoc(a)}\n  readonly ${a.name}: ${typeOf(a, true)};`);
  const params = kernel.params.map(
    (p) =>
      `  ${comment(`${p.doc ?? p.name}; ${paramDomain(p)}`)}\n  readonly ${p.name}${p.default === undefined ? '' : '?'}: number;`,
  );
  const outputs = kernel.outputs.map((a) => `  ${arrayDoc(a)}\n  ${a.name}: ${typeOf(a, false)};`);
  const types = block('Inputs', inputs) + block('Params', params) + block('Outputs', outputs);
  const names = (list: readonly { name: string }[]): string => list.map((x) => x.name).join(', ');
  const given = `{ ${names(kernel.inputs)} }`;
  const required = kernel.params.filter((p) => p.default === undefined);
  const call = `const { ${names(kernel.outputs)} } = rt.${kernel.name}(${kernel.inputs.length > 0 ? given : '{}'}${kernel.params.length > 0 ? `, { ${names(required.length > 0 ? required : kernel.params)} }` : ''});`;
  const doc = [...kernel.doc.split('\n'), '', '@example', call].map((line) => ` * ${line}`.trimEnd()).join('\n');
  const P = params.length > 0 ? `${Name}Params` : 'NoParams';
  const I = inputs.length > 0 ? `${Name}Inputs` : 'NoInputs';
  return { types, member: `/**\n${doc}\n */\nreadonly ${kernel.name}: Kernel<${I}, ${P}, ${Name}Outputs>;` };
}
