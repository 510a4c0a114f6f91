/**
 * Names that leave the compiler: of kernels, inputs, parameters, outputs and sizes. Whatever JavaScript takes for a
 * name is one: in generated code each target writes it in its own manner. What is refused would break something for
 * who calls the kernel.
 */
import type { Span } from '../language/types.js';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Declared } from './declaration.js';
import type { KernelSource } from './syntax.js';

const LONGEST = 64;
/** What the runtime object has itself; `then` would make it a promise for `await`. */
export const RUNTIME_MEMBERS: ReadonlySet<string> = new Set(['backendOf', 'capabilities', 'dispose', 'pin', 'then']);
/** What the modules of wasm and native export beside the kernels. */
export const MODULE_EXPORTS: ReadonlySet<string> = new Set([
  'memory',
  'sourceHash',
  '__heap_base',
  'lastRun',
  'lastPanic',
]);
/** Words that no constant of a module can be called. */
const NO_CONSTANTS = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof ' +
    'new null return super switch this throw true try typeof var void while with implements interface let package private protected public static yield await arguments eval undefined'
  ).split(' '),
);

/** What everything in JavaScript has: `rt[name]` or `inputs[name]` would be there without a declaration. */
const inherited = (name: string): boolean => name in Object.prototype;

/** Why something cannot be called like this. */
export function nameProblem(name: string, kernel: boolean): string | undefined {
  if (name.length > LONGEST) return `has ${name.length} characters, more than ${LONGEST}`;
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) return 'is not a JavaScript identifier';
  if (inherited(name)) return 'is a member of every object';
  if (!kernel) return undefined;
  if (RUNTIME_MEMBERS.has(name)) return 'is a member of the runtime';
  if (MODULE_EXPORTS.has(name)) return 'is an export of the backend modules';
  return NO_CONSTANTS.has(name) ? 'is a reserved word of JavaScript' : undefined;
}

export function checkKernelName(source: KernelSource, diagnostics: Diagnostics): boolean {
  const wrong = nameProblem(source.name, true);
  if (wrong)
    diagnostics.report(
      'TF4009',
      source.nameSpan,
      `A kernel cannot be named \`${shown(source.name)}\`: the name ${wrong}.`,
      { hint: 'Give it another name, such as `rollingRange`.' },
    );
  return wrong === undefined;
}

/** Kernels whose names differ in small letters and capitals only are one to some file systems, and to people. */
export const likeness = (name: string): string => name.toLowerCase();

export function checkDeclaredNames(declared: Declared, diagnostics: Diagnostics): void {
  const seen = new Map<string, { name: string; span: Span; what: string }>();
  const check = (name: string, span: Span, what: string, alone: boolean): void => {
    const wrong = nameProblem(name, false);
    if (wrong) {
      diagnostics.report('TF4009', span, `${what} cannot be named \`${shown(name)}\`: the name ${wrong}.`, {
        hint: 'Give it a plain name, such as `window`.',
      });
      return;
    }
    if (alone) return;
    const other = seen.get(name);
    if (!other) {
      seen.set(name, { name, span, what });
      return;
    }
    diagnostics.report('TF4009', span, `${what} cannot be named \`${name}\`: the name is already in use.`, {
      hint: 'Give every input, size and parameter a different name.',
      related: [{ span: other.span, message: `${other.what} \`${other.name}\`` }],
    });
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
    if (outputs.has(output.name))
      diagnostics.report(
        'TF4009',
        output.span,
        `An output cannot be named \`${output.name}\`: the name is already in use.`,
      );
    outputs.add(output.name);
  }
}

const shown = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, 20)}…` : JSON.stringify(name).slice(1, -1);
