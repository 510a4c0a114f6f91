// Seed 877301332. mismatch: wasm
import { abs, fromWords, u32, kernel, localInts, matrix } from 'trefoil/dsl';

export const made877301332 = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    outputs: { out2: matrix('cols', 'rows') },
  },
  ({ x }, { out2 }) => {
    const counts = localInts(1);
    for (let i = 0; i < 1; i++) {
      counts[0] = ~abs(i);
    }
    for (let i5 = 0; i5 < out2.rows; i5++) {
      for (let i6 = 0; i6 < x.rows; i6++) {
        out2.set(i5, i6, fromWords(0, u32(counts[0]!)));
      }
    }
  },
);
