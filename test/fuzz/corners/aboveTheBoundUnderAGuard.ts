// Seed 71. What `!==` says of a number whose lower bound a condition gives hangs on that condition, in choices with and without a name.
import { each, fill, int, kernel, min, vector } from 'trefoil/dsl';

export const aboveTheBoundUnderAGuard = kernel(
  {
    inputs: { x: vector('n'), z: vector('t'), l: vector('m', 'i32', { min: 0, max: 'n - 1' }) },
    params: { q: int() },
    sizes: { n: { min: 8 } },
    outputs: { chosen: vector('t'), kept: vector('t'), either: vector('t') },
  },
  ({ x, z, l, q }, { chosen, kept, either }) => {
    fill(chosen, (i) => (z[i]! > 0.0 && q >= 0 ? x[min(q !== 0 ? q - 1 : 0, 7)]! : 0.5));
    each(z.length, (i) => {
      let v = 0.0;
      if (z[i]! > 0.0) {
        if (q >= 0) {
          const k = q === 0 ? 0 : q - 1;
          v = x[min(k, 7)]!;
        }
      }
      kept[i] = v;
    });
    // The side that was not taken says nothing: l may have no element.
    fill(either, (i) => {
      const at = q >= 0 && q < l.length ? l[q]! : 7;
      return x[at]! + z[i]!;
    });
  },
);
