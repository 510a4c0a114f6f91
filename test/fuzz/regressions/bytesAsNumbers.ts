// Seed 3535346951. internal: bytes were moved as lanes of integers, and computed with in eight bits by asc
import { bytes, fill, kernel, toI32, vector } from 'trefoil/dsl';

export const bytesAsNumbers = kernel(
  { inputs: { text: bytes('n'), x: vector('n') }, outputs: { y: vector('n'), low: bytes('n'), counts: vector('n', 'i32') } },
  ({ text, x }, { y, low, counts }) => {
    fill(y, (i) => (text[i]! - 300) * x[i]!);
    fill(low, (i) => text[i]! * 3 - toI32(x[i]!));
    fill(counts, (i) => (text[i]! >= (i >= 1 ? text[i - 1]! : -3) ? text[i]! << 24 : -1));
  },
);
