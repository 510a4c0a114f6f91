/** Simpler cases than one that failed: smaller sizes, parameters nearer their least, plainer values. */
import {
  areValid,
  copyArray,
  domainOf,
  extentsOf,
  lengthOf,
  makeArray,
  namesOf,
  paramBounds,
  type Case,
  type Numbers,
  type TypedArray,
} from './case.js';
import { settle } from './numbers.js';
import type { ArrayManifest, Subject } from './subject.js';

/** From the plainest candidate on; each is simpler than the case itself, so that shrinking ends. */
export function* simpler(subject: Subject, failed: Case): Generator<Case> {
  // Hand-picked cases lose their label: what comes out is no longer that case.
  const { label: _, ...plain } = failed;
  yield* smallerSizes(subject, plain);
  yield* plainerParams(subject, plain);
  if (plain.deep) yield { ...plain, deep: false };
  if (plain.into) yield { ...plain, into: false };
  if (plain.shift > 0) yield reshifted(subject, plain);
  yield* plainerValues(subject, plain);
}

/** A half, then ever smaller steps: 100 → 0, 50, 75, …, 99. */
function* towards(value: number, least: number): Generator<number> {
  if (value > least) yield least;
  for (let step = (value - least) / 2; step >= 1; step /= 2) {
    const next = Math.ceil(value - step);
    if (next < value && next > least) yield next;
  }
}

function* smallerSizes(subject: Subject, from: Case): Generator<Case> {
  const { manifest: kernel } = subject;
  for (const name of kernel.sizes) {
    for (const value of towards(from.sizes[name]!, 0)) {
      const sizes = { ...from.sizes, [name]: value };
      const params = settle(kernel, sizes, from.params, from.omitted);
      if (!areValid(kernel, sizes, params)) continue;
      // What fails may need the first rows, or the last.
      for (const end of ['front', 'back'] as const) yield resized(subject, from, sizes, params, end);
    }
  }
}

function resized(subject: Subject, from: Case, sizes: Numbers, params: Numbers, end: 'front' | 'back'): Case {
  const before = namesOf(from.sizes, from.params);
  const after = namesOf(sizes, params);
  const inputs: Record<string, TypedArray> = {};
  for (const input of subject.manifest.inputs) {
    const [old, now] = [extentsOf(input, before), extentsOf(input, after)];
    const [rows = 1, cols = 1] = now.length === 1 ? [now[0]!, 1] : now;
    const [oldRows = 1, oldCols = 1] = old.length === 1 ? [old[0]!, 1] : old;
    const source = from.inputs[input.name]!;
    const array = makeArray(input.dtype, rows * cols, from.shift);
    const [skipRows, skipCols] = end === 'front' ? [0, 0] : [oldRows - rows, oldCols - cols];
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < cols; col++) {
        const [i, j] = [row + skipRows, col + skipCols];
        array[row * cols + col] = i >= 0 && i < oldRows && j >= 0 && j < oldCols ? source[i * oldCols + j]! : 0;
      }
    }
    inputs[input.name] = clipped(input, array, after);
  }
  return { ...from, sizes, params, inputs };
}

/** Values moved into a domain that has become narrower. */
function clipped(input: ArrayManifest, array: TypedArray, names: Numbers): TypedArray {
  if (input.domain === undefined) return array;
  const { low, high } = domainOf(input, names);
  for (let i = 0; i < array.length; i++) array[i] = Math.max(low, Math.min(high, array[i]!));
  if (input.domain.order !== undefined) array.sort();
  return array;
}

function* plainerParams(subject: Subject, from: Case): Generator<Case> {
  const { manifest: kernel } = subject;
  const given = kernel.params.filter((param) => !from.omitted.includes(param.name));
  for (const param of given) {
    if (param.default !== undefined) {
      const omitted = [...from.omitted, param.name];
      const params = settle(kernel, from.sizes, from.params, omitted);
      if (params[param.name] === from.params[param.name] && areValid(kernel, from.sizes, params))
        yield { ...from, params, omitted };
    }
    if (param.kind === 'real') continue;
    const value = from.params[param.name]!;
    const { low } = paramBounds(param, namesOf(from.sizes, from.params));
    for (const next of towards(value, Math.max(low, value > 0 ? 0 : low))) {
      const params = settle(kernel, from.sizes, { ...from.params, [param.name]: next }, from.omitted);
      const sameShape = kernel.inputs.every(
        (input) => lengthOf(input, namesOf(from.sizes, params)) === from.inputs[input.name]!.length,
      );
      if (params[param.name] === next && sameShape && areValid(kernel, from.sizes, params)) yield { ...from, params };
    }
  }
}

const reshifted = (subject: Subject, from: Case): Case => ({
  ...from,
  shift: 0,
  inputs: Object.fromEntries(
    subject.manifest.inputs.map((input) => [input.name, copyArray(from.inputs[input.name]!, input.dtype)]),
  ),
});

/** How hard a number is on the reader. */
function complexity(value: number): number {
  if (Object.is(value, 0)) return 0;
  if (value === 1) return 1;
  return Number.isInteger(value) && Math.abs(value) < 10 ? 2 : 2 + String(value).length;
}

function plainerNumbers(value: number): number[] {
  const candidates = [
    0,
    1,
    Math.trunc(value),
    Math.round(value * 10) / 10,
    Number(value.toPrecision(3)),
    Math.abs(value),
  ];
  return [...new Set(candidates)].filter((candidate) => complexity(candidate) < complexity(value));
}

function* plainerValues(subject: Subject, from: Case): Generator<Case> {
  const names = namesOf(from.sizes, from.params);
  for (const input of subject.manifest.inputs) {
    const array = from.inputs[input.name]!;
    const { low, high } = domainOf(input, names);
    const changed = (first: number, last: number, value: number): Case | undefined => {
      if (!(value >= low && value <= high) && input.domain !== undefined) return undefined;
      const copy = copyArray(array, input.dtype, from.shift);
      copy.fill(value, first, last);
      if (input.domain?.order !== undefined && copy.some((v, i) => i > 0 && v < copy[i - 1]!)) return undefined;
      return { ...from, inputs: { ...from.inputs, [input.name]: copy } };
    };
    // Whole stretches first, then single values where a person could look at them all.
    for (let length = array.length; length > 1; length = Math.ceil(length / 2)) {
      if (length < 4 && array.length > 64) break;
      for (let first = 0; first < array.length; first += length) {
        const stretch = array.subarray(first, first + length);
        if (stretch.every((v) => Object.is(v, 0) || v === 1)) continue;
        for (const value of [0, 1]) {
          const next = changed(first, first + length, value);
          if (next !== undefined) yield next;
        }
      }
    }
    if (array.length > 64) continue;
    for (let i = 0; i < array.length; i++) {
      for (const value of plainerNumbers(array[i]!)) {
        const next = changed(i, i + 1, value);
        if (next !== undefined) yield next;
      }
    }
  }
}
