/** Inputs by their names: `--text server.log`; strings where an input is several of them: `--patterns ERROR,WARN`. */
import type { ArrayManifest, KernelManifest } from '../hosts/kernel-manifest.js';
import { unknownName, UsageError } from './errors.js';

/** Strings as bytes one after the other, and the input that says where each begins. */
export interface StringsInput {
  readonly bytes: ArrayManifest;
  readonly offsets: ArrayManifest;
}

export interface NamedInputs {
  /** As `--input name=file` has them. */
  readonly files: readonly string[];
  readonly strings: readonly (StringsInput & { readonly values: readonly string[] })[];
}

/** Bytes are strings where rising integers point into them. */
function stringsOf(kernel: KernelManifest, bytes: ArrayManifest): StringsInput | undefined {
  const size = bytes.shape[0];
  if (bytes.dtype !== 'u8' || size?.k !== 'name') return undefined;
  const offsets = kernel.inputs.find(
    ({ dtype, domain }) =>
      dtype === 'i32' && domain?.order === 'nondecreasing' && domain.max?.k === 'name' && domain.max.name === size.name,
  );
  return offsets && { bytes, offsets };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** `ERROR,WARN`: a comma that belongs to a string is written \, and a backslash \\. */
function split(text: string): string[] {
  const parts = [''];
  for (const [one] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
    if (one === ',') parts.push('');
    else parts[parts.length - 1] += one.length > 1 && one[0] === '\\' ? (ESCAPES[one[1]!] ?? one.slice(1)) : one;
  }
  return parts;
}

/** `--name value` and `--name=value`, in order. */
function* pairs(args: readonly string[]): Generator<readonly [name: string, value: string]> {
  for (let i = 0; i < args.length; i++) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(args[i]!) ?? [];
    if (name === undefined)
      throw new UsageError(
        args[i]!.startsWith('-') ? `unknown option '${args[i]}'` : `unexpected argument '${args[i]}'`,
      );
    if (value !== undefined) yield [name, value];
    else if (i + 1 < args.length && !args[i + 1]!.startsWith('--')) yield [name, args[++i]!];
    else yield [name, ''];
  }
}

/** What is left of the arguments when the options of `run` are taken. */
export function namedInputs(kernel: KernelManifest, args: readonly string[]): NamedInputs {
  const files: string[] = [];
  const strings = new Map<string, StringsInput & { values: string[] }>();
  for (const [name, value] of pairs(args)) {
    const input = kernel.inputs.find((one) => one.name === name);
    if (input === undefined) {
      if (kernel.params.some((param) => param.name === name))
        throw new UsageError(`--${name} is a parameter: write --param ${name}=${value === '' ? '…' : value}`);
      throw unknownName('option or input', name, [...kernel.inputs.map((one) => one.name), ...OPTIONS]);
    }
    if (value === '') throw new UsageError(`--${name} needs a value (${input.doc ?? name})`);
    const several = stringsOf(kernel, input);
    if (several === undefined) files.push(`${name}=${value}`);
    else {
      const values = split(value);
      if (values.includes(''))
        throw new UsageError(`--${name} ${value}: a string is empty; write a comma that belongs to one as \\,`);
      const known = strings.get(name);
      if (known === undefined) strings.set(name, { ...several, values });
      else known.values.push(...values);
    }
  }
  return { files, strings: [...strings.values()] };
}

/** Of `run`, for those who mistype one. */
const OPTIONS = [
  'input',
  'column',
  'param',
  'keep',
  'output',
  'only',
  'format',
  'backend',
  'delimiter',
  'header',
  'no-header',
  'units',
  'no-units',
  'decimal',
  'na',
  'skip',
  'comment',
  'encoding',
  'help',
];
