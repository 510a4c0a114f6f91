// Seed 27. internal: a product of positions that are known was −0, which is no position
import { each, fill, kernel, vector, windows } from 'trefoil/dsl';

export const zerosOfPositions = kernel(
  { inputs: { x: vector('n') }, outputs: { out: vector('n'), out2: vector('n'), out3: vector('n') } },
  ({ x }, { out, out2, out3 }) => {
    fill(out, (i) => {
      const k = i - i;
      return x[i + k * -2]! + 1.0 + k * -3;
    });
    windows(x, 3, (w) => {
      out2[w.row] = x[w.row]! + 1.0 + w.col * -2;
    });
    each(x.length, (i) => {
      let v = 0.0;
      for (let j = 0; j < 1; j++) v += x[i]! * (j * -3 + 1);
      out3[i] = v;
    });
  },
);
