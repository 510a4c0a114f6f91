// Seed 73. Elements that are written only where a condition makes them a place: lanes that do not reach them leave what lies there alone.
import { each, fill, int, kernel, matrix, vector } from 'trefoil/dsl';

export const placesUnderConditions = kernel(
  {
    inputs: { z: vector('t'), x: vector('n') },
    params: { p: int(), m: int({ min: 0, max: 100 }) },
    outputs: {
      chosen: matrix('t', 'n'),
      moved: matrix('t', 'n'),
      shorter: vector('m'),
      named: vector('m'),
      turned: vector('m'),
      taken: vector('t'),
    },
  },
  ({ z, x, p }, { chosen, moved, shorter, named, turned, taken }) => {
    fill(chosen, () => 0.5);
    fill(moved, () => 0.5);
    fill(shorter, () => 0.5);
    fill(named, () => 0.5);
    fill(turned, () => 0.25);
    each(chosen.rows, (i) => {
      if (z[i]! > 0.0 && p >= 0 && p < chosen.cols) chosen.set(i, p, 1.0);
    });
    each(moved.rows, (i) => {
      for (let j = 0; j < x.length; j++) {
        if (z[i]! > x[j]! && j + p >= 0 && j + p < moved.cols) moved.set(i, j + p, x[j]!);
      }
    });
    each(z.length, (i) => {
      if (z[i]! > 0.0 && i < shorter.length) shorter[i] = 1.0;
    });
    each(z.length, (i) => {
      const isThere = i < named.length;
      if (z[i]! > 0.0) {
        if (isThere) named[i] = z[i]! * 2.0;
      }
    });
    // One answer, asked for both ways round.
    each(z.length, (i) => {
      taken[i] = i >= turned.length ? 0.5 : turned[i]!;
      if (z[i]! > 0.0 && !(i >= turned.length)) turned[i] = z[i]!;
    });
  },
);
