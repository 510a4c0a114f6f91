// Seed 64. Elements that are there under a condition with a name only, in loops that are cut where another condition changes.
import { each, fill, int, kernel, vector } from 'trefoil/dsl';

export const guardsWithNames = kernel(
  {
    inputs: { x: vector('n'), b: vector('m') },
    params: { p: int({ min: 0 }), q: int({ min: 0 }) },
    outputs: { y: vector('n'), z: vector('n'), w: vector('n') },
  },
  ({ x, b, p, q }, { y, z, w }) => {
    const far = p < x.length;
    const long = p + x.length <= b.length;
    fill(y, (i) => (i >= q ? x[i - q]! : 0.5) + (x[i]! > 0.0 && far ? x[p]! : 0.0));
    fill(z, (i) => (i >= q ? x[i - q]! : 0.5) + (long && x[i]! > 0.0 ? b[p + i]! : 0.0));
    fill(w, () => 0.0);
    each(x.length, (i) => {
      let v = i >= q ? x[i - q]! : 0.5;
      if (x[i]! > 0.0 && far) v += x[p]!;
      w[i] = v;
    });
  },
);
