// Seed 2175376379. mismatch: asc computed the operand of a cast in the type that was cast to
import { fill, i32, kernel, toF64, u32, vector } from 'trefoil/dsl';

export const wordsInCasts = kernel(
  { inputs: { words: vector('m', 'u32'), ints: vector('m', 'i32') }, outputs: { out: vector('m + 3'), out2: vector('m') } },
  ({ words, ints }, { out, out2 }) => {
    fill(out, (i) => toF64(u32((i < words.length ? words[i]! : u32(i)) << 23)) - toF64(-(i < ints.length ? ints[i]! : -2) | 0));
    fill(out2, (i) => toF64(i32(ints[i]! + ints[i]!)) * 0.5);
  },
);
