/** Reductions by their plain definition. The order of the additions is part of what they mean. */
import type { f64, i32, ReadonlyVector } from './types.js';

/**
 * Sum of f(0) … f(n−1) by NumPy's pairwise tree: up to 128 terms as eight running sums, above that
 * two halves of which the left is a multiple of eight. An empty sum is +0.
 */
export function sum(n: i32, f: (k: i32) => f64): f64 {
  const tree = (from: i32, count: i32): f64 => {
    if (count < 8) {
      let total = -0;
      for (let k = 0; k < count; k++) total += f(from + k);
      return total;
    }
    if (count <= 128) {
      const r = [0, 1, 2, 3, 4, 5, 6, 7].map((lane) => f(from + lane));
      let k = 8;
      for (; k + 8 <= count; k += 8) for (let lane = 0; lane < 8; lane++) r[lane]! += f(from + k + lane);
      let total = r[0]! + r[1]! + (r[2]! + r[3]!) + (r[4]! + r[5]! + (r[6]! + r[7]!));
      for (; k < count; k++) total += f(from + k);
      return total;
    }
    let half = count >> 1;
    half -= half % 8;
    return tree(from, half) + tree(from + half, count - half);
  };
  return n <= 0 ? 0 : tree(0, n);
}

/**
 * Sum of f(0) … f(n−1) where many outputs are summed side by side (matrix product, Gram, distances):
 * in order inside blocks of 128 terms; the blocks as a binary tree whose left part is the largest
 * power of two of blocks below the total. An empty sum is +0.
 */
export function contract(n: i32, f: (k: i32) => f64): f64 {
  const blocks = (from: i32, count: i32): f64 => {
    if (count <= 128) {
      let total = -0;
      for (let k = 0; k < count; k++) total += f(from + k);
      return total;
    }
    let left = 128;
    while (left * 2 < count) left *= 2;
    return blocks(from, left) + blocks(from + left, count - left);
  };
  return n <= 0 ? 0 : blocks(0, n);
}

/** `contract` over the members of one group: rows with another label contribute −0. */
export const sumBy = (n: i32, label: ReadonlyVector<'i32'>, group: i32, f: (k: i32) => f64): f64 =>
  contract(n, (k) => (label[k] === group ? f(k) : -0));

const best =
  (better: (a: f64, b: f64) => boolean) =>
  (n: i32, f: (k: i32) => f64): i32 => {
    let position = 0;
    let value = NaN;
    for (let k = 0; k < n; k++) {
      const v = f(k);
      if (better(v, value) || (value !== value && v === v)) {
        value = v;
        position = k;
      }
    }
    return position;
  };

/** Position of the smallest of f(0) … f(n−1): the lowest index on ties, NaN only if there is nothing else. */
export const argmin = best((a, b) => a < b);

/** Position of the largest of f(0) … f(n−1): the lowest index on ties, NaN only if there is nothing else. */
export const argmax = best((a, b) => a > b);
