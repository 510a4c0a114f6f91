// Seed 59. Choices between literals whose sides have conditions that take statements, some of which change what decides.
import { clampIndex, type f64, fill, kernel, vector } from 'trefoil/dsl';

export const choicesInChoices = kernel(
  { inputs: { x: vector('n') }, sizes: { n: { min: 1 } }, outputs: { y: vector('n'), z: vector('n') } },
  ({ x }, { y, z }) => {
    fill(z, (i) => {
      const up =
        i > 2 ? (x[clampIndex(i - 3, x.length)]! < 0.5 ? -1 : 2) : x[clampIndex(i * 3, x.length)]! > 1.0 ? 3 : 4;
      return x[i]! * up;
    });
    let state = 1.0;
    const next = (): f64 => {
      state = state * 0.5 + 0.375;
      return state;
    };
    for (let i = 0; i < x.length; i++) {
      const side = state > 0.8 ? (next() > 0.7 ? 1 : -1) : next() > state - x[i]! ? (next() > 0.76 ? 5 : 6) : 2;
      y[i] = x[i]! * side + state;
      state += 0.125 * side;
      if (state > 8.0) state = 0.5;
    }
  },
);
