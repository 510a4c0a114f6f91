/** The typed public interface: inputs, parameters and outputs of every kernel, with their documentation. */
import { printSize } from '../../ir/size.js';
import type { Size } from '../../language/types.js';
import type { ArrayManifest, KernelManifest, ParamManifest } from '../kernel-manifest.js';

const ARRAYS = { f64: 'Float64Array', f32: 'Float32Array', i32: 'Int32Array', u32: 'Uint32Array', u8: 'Uint8Array' };
const text = (bound: Size | number): string => (typeof bound === 'number' ? String(bound) : printSize(bound));
const comment = (words: string): string => `/** ${words.replace(/\*\//g, '*\\/')} */`;

function typeOf(array: ArrayManifest, input: boolean): string {
  if (array.kind === 'scalar') return 'number';
  const type = ARRAYS[array.dtype];
  if (array.kind === 'matrix') return `Matrix${input ? 'Input' : ''}${array.dtype === 'f64' ? '' : `<${type}>`}`;
  return input ? `VectorInput<${type}>` : type;
}

/** Which values are taken, as part of a sentence. */
function valueRange({ min, max, order }: NonNullable<ArrayManifest['domain']>): string {
  const rise = order ? ', never decreasing' : '';
  if (min && max) return `; values from ${text(min)} to ${text(max)}${rise}`;
  if (min) return `; values ≥ ${text(min)}${rise}`;
  return max ? `; values ≤ ${text(max)}${rise}` : rise;
}

function arrayDoc(array: ArrayManifest): string {
  const shape = array.shape.length > 0 ? ` (${array.shape.map((s) => printSize(s)).join(' × ')})` : '';
  return comment(`${array.doc ?? array.name}${shape}${valueRange(array.domain ?? {})}`);
}

/** The same for a parameter, whose bounds may be excluded. */
function numberRange({ min, max, exclusiveMin, exclusiveMax }: ParamManifest): string {
  const low = min === undefined ? [] : [`${exclusiveMin ? '>' : '≥'} ${text(min)}`];
  const high = max === undefined ? [] : [`${exclusiveMax ? '<' : '≤'} ${text(max)}`];
  if (min !== undefined && max !== undefined && !exclusiveMin && !exclusiveMax)
    return ` from ${text(min)} to ${text(max)}`;
  const limits = [...low, ...high].join(' and ');
  return limits && ` ${limits}`;
}

export function paramDomain(param: ParamManifest): string {
  const kind = param.kind === 'int' ? 'integer' : 'number';
  const fallback = param.default === undefined ? '' : `; default: ${text(param.default)}`;
  return `${kind}${numberRange(param)}${fallback}`;
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
  const said = kernel.doc === '' ? [] : [...kernel.doc.split('\n'), ''];
  const doc = [...said, '@example', call].map((line) => ` * ${line}`.trimEnd()).join('\n');
  const P = params.length > 0 ? `${Name}Params` : 'NoParams';
  const I = inputs.length > 0 ? `${Name}Inputs` : 'NoInputs';
  return { types, member: `/**\n${doc}\n */\nreadonly ${kernel.name}: Kernel<${I}, ${P}, ${Name}Outputs>;` };
}
