/**
 * Names that leave the compiler: of kernels, inputs, parameters, outputs, sizes and files. They become names of
 * files, functions and fields in four languages, so they are plain words, and no two of them look alike anywhere.
 */
import type { Span } from '../ir/types.js';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { isReserved } from '../emit/names.js';
import { spelling } from '../ir/names.js';
import type { Declared } from './declaration.js';
import type { KernelSource } from './syntax.js';

const LONGEST = 64;
/** Files and functions that stand beside the kernels. */
const TAKEN = new Set(['index', 'mod', 'operations', 'glue', 'lib', 'main', 'test', 'api', 'manifest', 'kernels', 'runtime', 'dispose', 'capabilities', 'backendOf', 'then', 'default', 'async', 'prototype', 'name', 'length']);

/** What everything in JavaScript has: `rt[name]` or `inputs[name]` would be there without a declaration. */
const inherited = (name: string): boolean => name in Object.prototype;

/** Why something cannot be called like this. */
export function nameProblem(name: string, kernel: boolean): string | undefined {
  if (name.length > LONGEST) return `has ${name.length} characters, and may have ${LONGEST}`;
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return 'is not made of the letters a … z, digits and _';
  if (kernel && !/^[a-z][A-Za-z0-9]*$/.test(name)) return 'does not begin with a small letter, or holds a _';
  if (inherited(name)) return 'is a name that every object has';
  if (kernel && (isReserved(name) || TAKEN.has(name))) return 'is a word of Rust, AssemblyScript or TypeScript, or of the runtime';
  return undefined;
}

export function checkKernelName(source: KernelSource, diagnostics: Diagnostics): boolean {
  const wrong = nameProblem(source.name, true);
  if (wrong) diagnostics.report('TF4009', source.nameSpan, `A kernel cannot be called ${shown(source.name)}: it ${wrong}.`, { hint: 'Give it another name, such as rollingRange.' });
  return wrong === undefined;
}

/** Kernels whose names differ only in a way that files or targets do not keep are one to them. */
export const likeness = (name: string): string => name.toLowerCase().replace(/_/g, '');

export function checkDeclaredNames(declared: Declared, diagnostics: Diagnostics): void {
  const seen = new Map<string, { name: string; span: Span; what: string }>();
  const check = (name: string, span: Span, what: string, alone: boolean): void => {
    const wrong = nameProblem(name, false);
    if (wrong) {
      diagnostics.report('TF4009', span, `${what} cannot be called ${shown(name)}: the name ${wrong}.`, { hint: 'Give it a plain name, such as window.' });
      return;
    }
    if (alone) return;
    const other = seen.get(spelling(name));
    if (!other) { seen.set(spelling(name), { name, span, what }); return; }
    const same = other.name === name ? 'is taken' : `looks like ${other.name}`;
    diagnostics.report('TF4009', span, `${what} cannot be called ${name}: the name ${same}.`, { hint: 'Inputs, sizes and parameters have names of their own.', related: [{ span: other.span, message: `${other.what} ${other.name}` }] });
  };
  for (const input of declared.inputs) check(input.name, input.span, 'An input', false);
  for (const param of declared.params) check(param.name, param.span, 'A parameter', false);
  for (const size of declared.sizes) {
    const first = declared.inputs.find((input) => input.shape.some((s) => s.k === 'name' && s.name === size));
    if (first) check(size, first.span, 'A size', false);
  }
  const outputs = new Set<string>();
  for (const output of declared.outputs) {
    check(output.name, output.span, 'An output', true);
    if (outputs.has(spelling(output.name))) diagnostics.report('TF4009', output.span, `An output cannot be called ${output.name}: the name is taken.`);
    outputs.add(spelling(output.name));
  }
}

const shown = (name: string): string => (name.length > LONGEST ? `${name.slice(0, 20)}…` : JSON.stringify(name).slice(1, -1));
