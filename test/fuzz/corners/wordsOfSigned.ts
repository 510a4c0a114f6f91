// Seed 5. Negative elements taken as u32 where 64 bits come of two words.
import { fill, fromWords, kernel, mulHi, u32, vector } from 'trefoil/dsl';

export const wordsOfSigned = kernel(
  {
    inputs: { a: vector('n', 'i32'), b: vector('n', 'i32') },
    outputs: { high: vector('n', 'u32'), made: vector('n'), last: vector('n') },
  },
  ({ a, b }, { high, made, last }) => {
    fill(high, (i) => mulHi(u32(a[i]!), u32(b[i]!)));
    fill(made, (i) => fromWords(u32(a[i]!), u32(b[i]!)));
    for (let i = a.length - 1; i >= 0; i--) last[i] = fromWords(mulHi(u32(a[i]!), u32(b[i]!)), u32(a[i]!));
  },
);
