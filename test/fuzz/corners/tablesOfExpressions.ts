// Seed 20. Tables of every element type, of literals and of expressions, with the numbers that have no digits.
import { exp, f32, type f64, fill, i32, idiv, kernel, max, mulLo, rotl, sqrt, u32, vector } from 'trefoil/dsl';

const HALF = 1.0 / 2.0;
const WIDTH = 7 * 3;
const square = (x: f64): f64 => (x < 0.0 ? -1.0 : x * x);

const ROUNDS = [0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5];
const SMALL: readonly u32[] = [1, 2, 0x10, 4294967295];
const STEPS = [WIDTH, 2 * 21, -WIDTH, idiv(100, 7), max(idiv(9, 2), 5), 65536 * 32767];
const WEIGHTS = [1.0 / 3.0, -HALF, 2 * 21, sqrt(2.0), square(0.1), square(-3.0), exp(1.0), 0.1 + 0.2];
const MORE = [WEIGHTS[1]! * 3.0, WEIGHTS[0]! + STEPS[4]!, -0.0 * 5.0, 1e308 * 10.0, -1e308 * 10.0, 0.0 / 0.0];
const SINGLE: readonly f32[] = [0.5, f32(0.1), f32(f32(1 / 3) * f32(0.1)), f32(1e300), 3];
const MIXED = [u32(5), mulLo(0x9e3779b1, 0xdeadbeef), 0xffffffff, rotl(0x80000001, 1)];
const WHOLE: readonly f64[] = [1, 2, 4294967296];
const WRAPPED = [i32(0x7fffffff + 1), -0x80000000];

export const tablesOfExpressions = kernel(
  {
    inputs: { x: vector('n'), words: vector('n', 'u32') },
    outputs: { y: vector('n'), z: vector('n', 'f32'), hashes: vector('n', 'u32'), counts: vector('n', 'i32') },
  },
  ({ x, words }, { y, z, hashes, counts }) => {
    fill(y, (i) => x[i]! * WEIGHTS[i & 7]! + MORE[i & 3]! + WHOLE[i & 1]! + (i % 5.0 === 0.0 ? MORE[5]! : MORE[4]!));
    fill(z, (i) => f32(SINGLE[i & 3]! * f32(x[i]!)));
    fill(hashes, (i) => u32(u32(words[i]! ^ ROUNDS[i & 3]!) + u32(MIXED[i & 3]! - SMALL[i & 3]!)));
    fill(counts, (i) => STEPS[i & 3]! + (i & 1) + (i > 4 ? STEPS[5]! : STEPS[4]!) - WRAPPED[1]!);
  },
);
