/**
 * The numeric cases that have caught somebody before, given to every kernel that can take them; and every size
 * of every kernel at the lengths where loops, blocks and trees change.
 */
import {
  areValid,
  domainOf,
  extentsOf,
  makeArray,
  namesOf,
  paramBounds,
  type Case,
  type Numbers,
  type TypedArray,
} from './case.js';
import { costOf } from './cost.js';
import { Draw } from './draw.js';
import { fillCase, withFloats } from './arbitrary.js';
import { fixedOf, lengthsOf, settle } from './numbers.js';
import type { Subject } from './subject.js';
import { fillIntegers, LEAST_NORMAL, scrambleNans, SMALLEST } from './values.js';

interface Series {
  readonly label: string;
  /** For the first array of floats; each further array takes its own, or the first again. */
  readonly values: readonly (readonly number[])[];
  /** For integer parameters that allow it. */
  readonly window?: number;
}

const range = (n: number, f: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => f(i));

const SERIES: readonly Series[] = [
  { label: 'an outlier leaves no trace', values: [[1e16, 1, 2, 3, 4, 5]], window: 3 },
  { label: 'an infinity leaves no trace', values: [[Infinity, 1, 2, 3]], window: 3 },
  { label: 'a NaN leaves no trace', values: [[NaN, 1, 2, 3, 4]], window: 3 },
  { label: 'a sum that overflows leaves no trace', values: [[1.79e308, 1.79e308, 1, 2, 3]], window: 2 },
  { label: 'one value is its own median', values: [[1.7e308]], window: 1 },
  { label: 'a few ulps above 1e8', values: [range(40, (k) => 1e8 + k * 2 ** -26)], window: 5 },
  { label: 'constants, then other constants', values: [[...range(4, () => 1.2), ...range(7, () => 3.3)]], window: 5 },
  { label: 'zeros of both signs', values: [[0, -0]], window: 2 },
  { label: 'zeros of both signs, the other way round', values: [[-0, 0]], window: 2 },
  { label: 'negative zeros only', values: [[-0, -0]], window: 2 },
  { label: 'nothing', values: [[]], window: 1 },
  { label: 'NaN only', values: [[NaN, NaN, NaN]], window: 2 },
  { label: 'infinities that cancel', values: [[Infinity, -Infinity, 1, Infinity]], window: 2 },
  {
    label: 'subnormals',
    values: [[SMALLEST, -SMALLEST, 3 * SMALLEST, LEAST_NORMAL, LEAST_NORMAL - SMALLEST]],
    window: 3,
  },
  {
    label: 'an empty cluster',
    values: [
      [1, 2, 3],
      [4, 0, 1],
    ],
  },
  {
    label: 'four equal points',
    values: [
      [1, 1, 1, 1],
      [1, 1],
    ],
  },
  {
    label: 'NaN against numbers',
    values: [
      [NaN, NaN, NaN],
      [1, 2, 0],
    ],
    window: 1,
  },
  {
    label: 'a point at infinity',
    values: [
      [1, Infinity, 3, NaN],
      [0, 2],
    ],
  },
  { label: 'beyond 32 bits', values: [[1e10, -1e10, 2147483647, -2147483648, 2147483648, NaN]], window: 2 },
];

/** Those that every suite holds, two at which a tree of blocks has more than one shape, and one of more blocks than are shared out singly. */
const LENGTHS: readonly number[] = [0, 1, 7, 8, 9, 127, 128, 129, 255, 256, 257, 400, 700, 2600];
const WINDOWS: readonly number[] = [1, 2, 7, 8, 9, 128];
/** The most work of one of these, by `costOf`. */
const AFFORDABLE = 200_000;

/** Parameters near a wish: integers at it, everything with a default left alone otherwise. */
function paramsNear(
  subject: Subject,
  sizes: Numbers,
  wish: number | undefined,
): { params: Numbers; omitted: string[] } {
  const omitted: string[] = [];
  const wanted: Record<string, number> = {};
  for (const param of subject.manifest.params) {
    const { low, high } = paramBounds(param, sizes);
    if (param.default !== undefined && (param.kind === 'real' || wish === undefined)) omitted.push(param.name);
    wanted[param.name] =
      param.kind === 'int' ? Math.max(low, Math.min(high, wish ?? 2)) : Math.max(low, Math.min(high, 0.5));
  }
  return { params: settle(subject.manifest, sizes, wanted, omitted), omitted };
}

/** Sizes for which the arrays of floats hold these values, one column each. */
function sizesFor(subject: Subject, values: readonly (readonly number[])[]): Record<string, number> {
  const sizes: Record<string, number> = {};
  let taken = 0;
  for (const input of subject.manifest.inputs) {
    const length = input.dtype === 'f64' || input.dtype === 'f32' ? (values[taken++] ?? values[0]!).length : 2;
    const [first, second] = input.shape;
    if (first?.k === 'name') sizes[first.name] ??= length;
    if (second?.k === 'name') sizes[second.name] ??= 1;
  }
  for (const name of subject.manifest.sizes) sizes[name] ??= values[0]!.length;
  return sizes;
}

function caseFrom(subject: Subject, { label, values, window }: Series, shift: number): Case | undefined {
  const sizes = sizesFor(subject, values);
  const { params, omitted } = paramsNear(subject, sizes, window);
  if (!areValid(subject.manifest, sizes, params)) return undefined;
  const names = namesOf(sizes, params);
  const draw = new Draw(7);
  let taken = 0;
  const inputs: Record<string, TypedArray> = {};
  for (const input of subject.manifest.inputs) {
    const length = extentsOf(input, names).reduce((product, n) => product * n, 1);
    const array = makeArray(input.dtype, length, shift);
    if (array instanceof Float64Array || array instanceof Float32Array) {
      const source = values[taken] ?? values[0]!;
      taken++;
      for (let i = 0; i < length; i++) array[i] = source.length === 0 ? 0 : source[i % source.length]!;
      if (shift > 0) scrambleNans(draw, array);
    } else {
      const { low, high } = domainOf(input, names);
      fillIntegers(draw, array, input.dtype, low, high, input.domain?.order !== undefined);
    }
    inputs[input.name] = array;
  }
  return { sizes, params, omitted, inputs, shift, into: shift === 0, deep: true, chunks: 3, label };
}

/** One size after the other at each length, the others at a few small values; windows around the length. */
function* atEdges(subject: Subject): Generator<Case> {
  const { manifest: kernel } = subject;
  const windowed = kernel.params.some((param) => param.kind === 'int' && param.default === undefined);
  const draw = new Draw(11);
  for (const name of kernel.sizes) {
    for (const length of LENGTHS) {
      const wishes = windowed ? [WINDOWS[length % WINDOWS.length]!, length - 1, length, length + 1] : [undefined];
      for (const [turn, wish] of wishes.entries()) {
        for (const rest of [
          [1, 3],
          [5, 9],
        ][turn % 2]!) {
          const sizes: Record<string, number> = {};
          for (const other of kernel.sizes) sizes[other] = other === name ? length : rest;
          const { params, omitted } = paramsNear(subject, sizes, wish);
          if (
            !areValid(kernel, sizes, params) ||
            costOf(subject.ir, sizes, params) > fixedOf(subject).cost + AFFORDABLE
          )
            continue;
          const one = fillCase(
            subject,
            draw,
            { sizes, params, omitted },
            { label: `${name} = ${length}${wish === undefined ? '' : `, parameters near ${wish}`}`, deep: false },
          );
          yield one;
          // Any other order of additions shows.
          yield withFloats(subject, one, () => draw.int(-1e6, 1e6) * 10 ** draw.int(-9, 3));
        }
      }
    }
  }
}

/** The same for a kernel without inputs, whose parameters say how long its outputs are. */
function* atLengths(subject: Subject): Generator<Case> {
  const { manifest: kernel } = subject;
  const draw = new Draw(13);
  for (const name of kernel.sizes.length > 0 ? [] : lengthsOf(kernel)) {
    for (const length of LENGTHS) {
      for (const wish of [0, 1, undefined]) {
        const { params, omitted } = paramsNear(subject, {}, wish);
        const numbers = { ...params, [name]: length };
        if (areValid(kernel, {}, numbers))
          yield fillCase(
            subject,
            draw,
            { sizes: {}, params: numbers, omitted: omitted.filter((other) => other !== name) },
            { label: `${name} = ${length}`, deep: false },
          );
      }
    }
  }
}

/** The short ones alone. */
export function knownSeries(subject: Subject): Case[] {
  const floats = subject.manifest.inputs.some((input) => input.dtype === 'f64' || input.dtype === 'f32');
  return floats ? SERIES.flatMap((one) => [0, 1].flatMap((shift) => caseFrom(subject, one, shift) ?? [])) : [];
}

export const handPicked = (subject: Subject): Case[] => [
  ...knownSeries(subject),
  ...atEdges(subject),
  ...atLengths(subject),
];
