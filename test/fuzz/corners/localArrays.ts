// Seed 16. Local arrays of every kind, read where nothing was written to them, next to each other and to the results.
import { kernel, local, localIndices, localInts, localMatrix, vector } from 'trefoil/dsl';

export const localArrays = kernel(
  {
    inputs: { x: vector('n'), c: vector('n', 'i32') },
    sizes: { n: { min: 1 } },
    outputs: { y: vector('n'), sums: vector('n', 'i32') },
  },
  ({ x, c }, { y, sums }) => {
    const seen = local(x.length);
    const counts = localInts(x.length + 1);
    const table = localMatrix(x.length, 3);
    const order = localIndices(x.length, x.length);
    for (let i = 0; i < x.length; i++) {
      if (x[i]! > 0.5) {
        seen[i] = x[i]!;
        order[i] = i;
      }
      if (c[i]! > 1) {
        counts[i]! += c[i]!;
        table.set(i, 1, x[i]!);
      }
    }
    for (let i = 0; i < x.length; i++) {
      y[i] = seen[i]! + table.at(i, 0) * 2.0 + table.at(i, 1) - x[order[i]!]!;
      sums[i] = counts[i]! - counts[i + 1]!;
    }
  },
);
