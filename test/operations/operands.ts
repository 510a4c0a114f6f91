/** What rows are tried on: all pairs of values at which something changes, and random ones. */
import { WIDE_LANES } from '../../dist/codegen/ir/build.js';
import { Draw } from '../support/draw.js';
import { isShift, nestedMeaning, type Kind, type Stored, type Trial } from './rows.js';

const ulps = (x: number): number[] => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const word = view.getBigUint64(0);
  return [word - 1n, word, word + 1n].map((w) => {
    view.setBigUint64(0, w);
    return view.getFloat64(0);
  });
};
const signed = (values: readonly number[]): number[] => values.flatMap((x) => [x, -x]);

const F64 = [
  ...signed([
    0,
    5e-324,
    1.5e-323,
    2.225073858507201e-308,
    2.2250738585072014e-308,
    0.5,
    1.5,
    2.5,
    0.1,
    1 / 3,
    Infinity,
    1.7976931348623157e308,
  ]),
  ...signed([1, 2, 2 ** 52, 2 ** 53, 2 ** 31, 2 ** 32].flatMap(ulps)),
  ...signed([2 ** 31 - 0.5, 2 ** 32 - 0.5, 2 ** 51 + 0.5, 1e16, 1e300, 2 ** -537]),
  2 ** 1023,
  2 ** -1022,
  NaN,
];
const F32 = [
  ...signed([
    0,
    1.401298464324817e-45,
    1.1754942106924411e-38,
    1.1754943508222875e-38,
    0.5,
    1.5,
    2.5,
    0.1,
    1 / 3,
    Infinity,
    3.4028234663852886e38,
    8388607.5,
    8388608,
    8388609,
    16777215,
    16777216,
    4194303.5,
  ]),
  ...signed([
    1,
    1 + 2 ** -23,
    1 - 2 ** -24,
    2 ** 31,
    2 ** 31 - 128,
    2 ** 32,
    2 ** 32 - 256,
    2 ** 31 + 256,
    1e10,
    1e30,
    2 ** -70,
  ]),
  2 ** 127,
  NaN,
].map(Math.fround);
const U32 = [
  0, 1, 2, 3, 5, 7, 31, 32, 33, 63, 64, 255, 256, 65535, 65536, 65537, 0x55555555, 0xaaaaaaaa, 0x7ffffffe, 0x7fffffff,
  0x80000000, 0x80000001, 0xdeadbeef, 0xfffffffe, 0xffffffff, 1000000007, 1022, 1023, 1024,
];
const I32 = [...U32.map((x) => x | 0), -3, -5, -7, -31, -32, -33, -65536, -65537, -1022, -1023, -1024];
const INDEX = [0, 1, 2, 3, 4, 7, 8, 100, 127, 128, 1000, 32767, -1, -2, -7, -8, -100, -32768];
const SPECIALS: Record<Kind, readonly number[]> = {
  f64: F64,
  f32: F32,
  i32: I32,
  u32: U32,
  bool: [0, 1],
  index: INDEX,
  u8: [],
};

const view = new DataView(new ArrayBuffer(8));

const RANDOM: Record<Kind, (draw: Draw) => number> = {
  f64: (draw) =>
    draw.weighted<() => number>([
      [
        3,
        () => {
          view.setUint32(0, draw.bits());
          view.setUint32(4, draw.bits());
          return view.getFloat64(0);
        },
      ],
      [2, () => draw.int(-1e6, 1e6) / 8],
      [2, () => (draw.unit() - 0.5) * 2 ** draw.int(-40, 40)],
      [1, () => draw.pick(F64)],
    ])(),
  f32: (draw) =>
    draw.weighted<() => number>([
      [
        3,
        () => {
          view.setUint32(0, draw.bits());
          return view.getFloat32(0);
        },
      ],
      [2, () => draw.int(-1e6, 1e6) / 8],
      [2, () => Math.fround((draw.unit() - 0.5) * 2 ** draw.int(-40, 40))],
      [1, () => draw.pick(F32)],
    ])(),
  i32: (draw) =>
    draw.weighted<() => number>([
      [3, () => draw.bits() | 0],
      [2, () => draw.int(-40, 40)],
      [1, () => draw.pick(I32)],
    ])(),
  u32: (draw) =>
    draw.weighted<() => number>([
      [3, () => draw.bits()],
      [2, () => draw.int(0, 80)],
      [1, () => draw.pick(U32)],
    ])(),
  bool: (draw) => draw.int(0, 1),
  index: (draw) =>
    draw.weighted<() => number>([
      [1, () => draw.int(-32768, 32767)],
      [1, () => draw.int(-9, 9)],
    ])(),
  u8: (draw) => draw.int(0, 255),
};

const makers = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };
export const arrayOf = (stored: Stored, values: Iterable<number>): Float64Array =>
  makers[stored].from(values) as unknown as Float64Array;

/** Positions are exact, and only what lowering writes: halves of what is not negative, quotients by what is positive. */
function inDomain({ row }: Trial, values: readonly number[]): boolean {
  if (row.of !== 'index') return true;
  if (row.name === 'idiv') return values[1]! > 0;
  if (row.name === 'shr') return values[0]! >= 0 && values[1]! >= 0 && values[1]! < 31;
  return row.name !== 'bitAnd' || values[0]! >= 0;
}

/** Columns of operands, as long as each other and a multiple of the most lanes. */
export function operandsFor(trial: Trial, random: number): number[][] {
  const { operands } = trial;
  const draw = new Draw(29);
  if (operands[0] === 'u8') {
    // Every pair of bytes there is.
    return [0, 1].map((side) => Array.from({ length: 65536 }, (_, i) => (side === 0 ? i >> 8 : i & 255)));
  }
  let tuples: number[][] = [[]];
  for (const kind of operands) tuples = tuples.flatMap((tuple) => SPECIALS[kind].map((value) => [...tuple, value]));
  for (let i = 0; i < random; i++) tuples.push(operands.map((kind) => RANDOM[kind](draw)));
  tuples = tuples.filter((tuple) => inDomain(trial, tuple));
  if (isShift(trial.row)) {
    tuples.sort(([, a], [, b]) => a! - b!);
    tuples = tuples.map(([value], i) => [value!, tuples[i - (i % WIDE_LANES)]![1]!]);
  }
  while (tuples.length % WIDE_LANES !== 0) tuples.push(tuples[0]!);
  return operands.map((_, k) => tuples.map((tuple) => tuple[k]!));
}

/** What the row's own definition says, alone and between other operators. */
export function dueFor(trial: Trial, columns: readonly (readonly number[])[], nested: boolean): Float64Array {
  const { row, operands, result } = trial;
  const meaning = nested ? nestedMeaning(trial) : row.meaning;
  const length = columns[0]!.length;
  if (operands[0] === 'u8') {
    return arrayOf(
      'i32',
      Array.from({ length: length / 32 }, (_, block) => {
        let bits = 0;
        for (let lane = 0; lane < 32; lane++)
          bits |= row.meaning(columns[0]![block * 32 + lane]!, columns[1]![block * 32 + lane]!) << lane;
        return bits;
      }),
    );
  }
  const due = arrayOf(result, new Array<number>(length).fill(0));
  for (let i = 0; i < length; i++) due[i] = meaning(...columns.map((column) => column[i]!));
  return due;
}
