// Seed 17. A function that is given to a function may call it again, by name or through what it was given: nothing calls itself.
import { type f64, fill, kernel, max, vector } from 'trefoil/dsl';

type Given = () => f64;
const twice = (g: Given): f64 => g() + 0.5 * g();
const larger = (g: Given, h: Given): f64 => max(g(), h());
const through = (g: Given): f64 => twice(g) - 1.0;

export const functionsGiven = kernel(
  { inputs: { x: vector('n') }, outputs: { y: vector('n'), z: vector('n') } },
  ({ x }, { y, z }) => {
    fill(y, (i) => twice(() => twice(() => x[i]!)));
    fill(z, (i) => {
      const inner = (): f64 =>
        larger(
          () => x[i]!,
          () => through(() => 2.0 * x[i]!),
        );
      return larger(inner, () => through(() => twice(inner)));
    });
  },
);
