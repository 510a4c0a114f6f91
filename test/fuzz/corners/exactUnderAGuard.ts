// Seed 66. Products that stay exact under a condition only, as positions and with a name.
import { each, fill, int, kernel, min, vector } from 'trefoil/dsl';

export const exactUnderAGuard = kernel(
  {
    inputs: { x: vector('n') },
    params: { a: int({ min: 0, max: 4194303 }), b: int({ min: 0 }) },
    sizes: { n: { min: 8 } },
    outputs: { y: vector('n'), z: vector('n') },
  },
  ({ x, a, b }, { y, z }) => {
    fill(y, (i) => (x[i]! > 0.0 && a * b <= x.length ? x[min(a * b * 4096, x.length - 1)]! : 0.5));
    fill(z, () => 0.0);
    each(x.length, (i) => {
      let v = 0.5;
      if (a * b <= x.length && x[i]! > 0.0) {
        const j = min(a * b * 4096, x.length - 1);
        v += x[j]!;
      }
      z[i] = v;
    });
  },
);
