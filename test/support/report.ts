/** A failure as a person reads it: what was called, where results part, and how to run it again. */
import { namesOf, type Case, type TypedArray } from './case.js';
import { ExecutionError, type Mismatch } from './examine.js';
import { isUnwritten, runKernelIr } from './interpreters.js';
import { bitsAt, type Outcome } from './outcome.js';
import type { Subject } from './subject.js';

/** Values shown of one array, equal neighbours counted once. */
const SHOWN = 48;

const showNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** Equal neighbours together: `[0 × 128, 1, 0 × 2]`. */
function showArray(array: TypedArray): string {
  const runs: { value: number; times: number }[] = [];
  for (const value of array) {
    const last = runs.at(-1);
    if (last !== undefined && Object.is(last.value, value)) last.times++;
    else runs.push({ value, times: 1 });
  }
  const shown = runs
    .slice(0, SHOWN)
    .map(({ value, times }) =>
      times > 2 ? `${showNumber(value)} × ${times}` : Array<string>(times).fill(showNumber(value)).join(', '),
    );
  return `[${shown.join(', ')}${runs.length > SHOWN ? `, … ${array.length} in all` : ''}]`;
}

/** Bits of inputs matter where they cannot be read off the number. */
function showBits(array: TypedArray): string {
  if (!(array instanceof Float64Array || array instanceof Float32Array) || array.length > SHOWN) return '';
  const odd = [...array].some((value) => value !== value || (value !== 0 && Math.abs(value) < 1e-300));
  return odd ? `\n      bits ${[...array].map((_, i) => bitsAt(array, i)).join(' ')}` : '';
}

/** Sizes, parameters, and how the arrays are handed over, in one line. */
export function showNumbers(one: Case): string {
  const numbers = Object.entries(namesOf(one.sizes, one.params)).map(
    ([name, value]) => `${name} = ${showNumber(value)}${one.omitted.includes(name) ? ' (default)' : ''}`,
  );
  const handed = [
    one.shift > 0 ? 'not aligned' : '',
    one.into ? 'results into buffers of the caller' : '',
    one.label === undefined ? '' : `hand-picked: ${one.label}`,
  ].filter((text) => text !== '');
  return `  ${numbers.join(', ')}${handed.length > 0 ? ` (${handed.join('; ')})` : ''}`;
}

const showCase = (subject: Subject, one: Case): string[] => [
  showNumbers(one),
  ...subject.manifest.inputs.map(
    ({ name }) => `  ${name} = ${showArray(one.inputs[name]!)}${showBits(one.inputs[name]!)}`,
  ),
];

function showOutcome({ outputs, failure }: Outcome, output: string | undefined, index: number | undefined): string {
  if (failure !== undefined) return `failed with ${failure.code} at ${failure.index}`;
  if (output === undefined) return 'computed';
  const array = outputs[output]!;
  return index === undefined ? `${array.length} elements` : `${bitsAt(array, index)}  ${showNumber(array[index]!)}`;
}

/** The value of every execution at the place where the first two part, those that agree together. */
function showOutcomes(subject: Subject, one: Case, { at, outcomes }: Mismatch): string[] {
  const all = new Map(outcomes);
  try {
    // Whatever its cost: it is the arbiter.
    if (!all.has('kernel IR')) all.set('kernel IR', runKernelIr(subject, one));
  } catch (error) {
    return [`  the kernel interpreter gave up: ${(error as Error).message}`, ...grouped(all, at.output, at.index)];
  }
  return grouped(all, at.output, at.index);
}

/** What nobody wrote differs, and no backend is to blame. */
function wasLeftOut(subject: Subject, one: Case, { output, index }: Mismatch['at']): boolean {
  if (output === undefined || index === undefined) return false;
  try {
    return isUnwritten(subject, one, output, index);
  } catch {
    return false;
  }
}

function grouped(
  outcomes: ReadonlyMap<string, Outcome>,
  output: string | undefined,
  index: number | undefined,
): string[] {
  const groups = new Map<string, string[]>();
  for (const [execution, outcome] of outcomes) {
    const shown = showOutcome(outcome, output, index);
    groups.set(shown, [...(groups.get(shown) ?? []), execution]);
  }
  return [...groups].map(([shown, who]) => `    ${shown}  ${who.join('; ')}`);
}

/** The command that runs a case again. */
export const replay = (kernel: string, seed: number, path: string): string =>
  `TREFOIL_KERNEL=${kernel} TREFOIL_SEED=${seed} TREFOIL_PATH=${path} npx vitest run test/parity/parity.test.ts`;

function placeOf({ output, index }: Mismatch['at']): string {
  if (output === undefined) return 'the status';
  return index === undefined ? `the length of ${output}` : `${output}[${index}]`;
}

export interface Found {
  readonly subject: Subject;
  readonly one: Case;
  readonly seed: number;
  readonly path: string;
  readonly shrinks: number;
  readonly cause: Mismatch | ExecutionError;
  /** What runs it again, where that is not the parity test. */
  readonly command?: string;
}

export function showFailure({
  subject,
  one,
  seed,
  path,
  shrinks,
  cause,
  command = replay(subject.name, seed, path),
}: Found): string {
  const where = [`  seed ${seed}, path ${path}, ${shrinks} times made simpler; to run it again:`, `  ${command}`];
  if (cause instanceof ExecutionError)
    return [`${subject.name}: ${cause.message}`, ...where, ...showCase(subject, one)].join('\n');
  const { at, execution, reference } = cause;
  const place = placeOf(at);
  const unwritten = wasLeftOut(subject, one, at);
  return [
    `${subject.name}: ${unwritten ? `${place} was never written` : `${execution} does not give what ${reference} gives`}`,
    ...where,
    ...showCase(subject, one),
    unwritten
      ? `  no store of the kernel reaches ${place}; what its memory held before, bits and value:`
      : `  they part at ${place}${at.index === undefined ? '' : ', bits and value'}:`,
    ...showOutcomes(subject, one, cause),
  ].join('\n');
}
