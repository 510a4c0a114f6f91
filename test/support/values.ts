/**
 * What the arrays are filled with: a weighted mix of the numbers people have, and of those that break things. Each
 * array draws one kind, then perhaps holes and special values on top.
 */
import { bytesOf, type DType, type TypedArray } from './case.js';
import type { Draw } from './draw.js';

export const SMALLEST = 5e-324;
export const LEAST_NORMAL = 2.2250738585072014e-308;

const SPECIALS: readonly number[] = [
  0,
  -0,
  Infinity,
  -Infinity,
  NaN,
  SMALLEST,
  -SMALLEST,
  LEAST_NORMAL,
  -LEAST_NORMAL,
  LEAST_NORMAL - SMALLEST,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  1e16,
  2 ** 53,
  -(2 ** 53),
  Number.EPSILON,
  1,
  -1,
  0.1,
  2 ** 31,
  -(2 ** 31) - 1,
];

type Source = () => number;
type Kind = (draw: Draw) => Source;

const ulpOf = (x: number): number => Math.max(SMALLEST, 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52));

/** Prices, counts of cents: two decimals. */
const decimals: Kind = (draw) => () => draw.int(-100000, 100000) / 100;

/** A large number plus a few units in its last place: where variances cancel. */
const offset: Kind = (draw) => {
  const base = draw.pick([1e8, 1e6, 1e15, -3e9, 0.1, 1e300, 1e-300]);
  const unit = ulpOf(base);
  return () => base + draw.int(-8, 8) * unit;
};

const logUniform: Kind = (draw) => {
  const [low, high] = draw.pick([
    [-3, 6],
    [-20, 20],
    [-323, 308],
  ] as const);
  return () => (draw.chance(0.5) ? -1 : 1) * 10 ** (low + (high - low) * draw.unit());
};

/** Few different values, each repeated for a while: ties, constant windows, equal distances. */
const ties: Kind = (draw) => {
  const pool = Array.from({ length: draw.int(1, 4) }, () =>
    draw.chance(0.2) ? draw.pick([0, -0, 1]) : draw.int(-300, 300) / 10,
  );
  const longest = draw.pick([1, 3, 9, 40]);
  let [value, left] = [pool[0]!, 0];
  return () => {
    if (left-- <= 0) [value, left] = [draw.pick(pool), draw.int(0, longest)];
    return value;
  };
};

const integers: Kind = (draw) => () => draw.int(-4, 4);

/** A price that moves by cents. */
const walk: Kind = (draw) => {
  let cents = draw.int(1000, 100000);
  return () => (cents += draw.int(-50, 50)) / 100;
};

export const subnormals: Kind = (draw) => () => draw.int(-1000, 1000) * draw.pick([SMALLEST, LEAST_NORMAL / 512]);
const specials: Kind = (draw) => () => draw.pick(SPECIALS);

const KINDS: readonly (readonly [number, Kind])[] = [
  [20, decimals],
  [14, offset],
  [14, logUniform],
  [16, ties],
  [8, integers],
  [8, walk],
  [4, subnormals],
  [6, specials],
];
/** Random bits: every exponent alike, NaNs with payloads. */
const RAW = 8;
const ALL_KINDS = KINDS.reduce((total, [weight]) => total + weight, RAW);

/** Column after column: runs and walks go along a series. Vectors have one column. */
export function fillFloats(draw: Draw, array: Float64Array | Float32Array, cols: number): void {
  if (draw.chance(RAW / ALL_KINDS)) {
    const bytes = bytesOf(array);
    for (let i = 0; i < bytes.length; i++) bytes[i] = draw.bits();
    return;
  }
  const rows = cols === 0 ? 0 : array.length / cols;
  const source = draw.weighted(KINDS)(draw);
  const holes = draw.chance(0.25) ? draw.pick([0.03, 0.3, 0.9]) : 0;
  const spice = draw.chance(0.2) ? draw.pick([0.01, 0.2]) : 0;
  for (let col = 0; col < cols; col++) {
    let missing = 0;
    for (let row = 0; row < rows; row++) {
      let value = source();
      if (spice > 0 && draw.chance(spice)) value = draw.pick(SPECIALS);
      if (holes > 0 && missing === 0 && draw.chance(holes)) missing = draw.pick([1, 1, 1, 5, 20]);
      if (missing > 0) {
        missing--;
        value = NaN;
      }
      array[row * cols + col] = value;
    }
  }
}

/** NaNs as computations leave them behind: of both signs, with payloads, signalling ones among them. */
export function scrambleNans(draw: Draw, array: TypedArray): void {
  if (!(array instanceof Float64Array)) return;
  const words = new Uint32Array(array.buffer, array.byteOffset, array.byteLength / 4);
  for (let i = 0; i < array.length; i++) {
    if (array[i] === array[i]) continue;
    words[2 * i] = draw.bits() | 1;
    words[2 * i + 1] =
      (draw.chance(0.5) ? 0xfff00000 : 0x7ff00000) + (draw.chance(0.8) ? 0x80000 : 0) + draw.int(0, 0x7ffff);
  }
}

/** Integers inside their domain: few different ones, so that they meet, or anything that is allowed. */
export function fillIntegers(
  draw: Draw,
  array: Int32Array | Uint32Array | Uint8Array,
  dtype: DType,
  low: number,
  high: number,
  sorted: boolean,
): void {
  const [least, most] = {
    i32: [-(2 ** 31), 2 ** 31 - 1],
    u32: [0, 2 ** 32 - 1],
    u8: [0, 255],
    f64: [0, 0],
    f32: [0, 0],
  }[dtype] as [number, number];
  const [from, to] = [Math.max(least, low), Math.min(most, high)];
  const letters = Array.from({ length: draw.pick([1, 2, 2, 3, 4]) }, () => draw.int(from, to));
  const near = (): number => Math.min(to, Math.max(from, draw.int(-3, 3)));
  const source = draw.weighted<Source>([
    [dtype === 'u8' ? 6 : 3, () => draw.pick(letters)],
    [3, () => draw.int(from, to)],
    [2, near],
    [1, () => draw.pick([from, to, Math.min(to, from + 1), Math.max(from, to - 1)])],
  ]);
  for (let i = 0; i < array.length; i++) array[i] = source();
  if (sorted) array.sort();
}

/** Fills an array of any element type. */
export function fillArray(
  draw: Draw,
  array: TypedArray,
  dtype: DType,
  cols: number,
  domain: { low: number; high: number },
  sorted: boolean,
): void {
  if (array instanceof Float64Array || array instanceof Float32Array) {
    fillFloats(draw, array, cols);
    if (draw.chance(0.5)) scrambleNans(draw, array);
    const { low, high } = domain;
    if (low > -Infinity || high < Infinity)
      for (let i = 0; i < array.length; i++)
        array[i] = array[i]! >= low && array[i]! <= high ? array[i]! : Math.max(low, Math.min(high, 0));
    if (sorted) array.sort();
  } else fillIntegers(draw, array, dtype, domain.low, domain.high, sorted);
}
