// Seed 223539544. wasm: asc took `a < (b ? c > d ? …` for the beginning of type arguments
import { kernel, min, real, vector } from 'trefoil/dsl';

export const lessThanAChoice = kernel(
  { inputs: { u: vector('n'), v: vector('n') }, params: { level: real() }, outputs: { less: vector('n') } },
  ({ u, v, level }, { less }) => {
    for (let i = 0; i < u.length; i++) {
      const given = u[i]!;
      const known = v[i]! > 0.5;
      const below = given < (known ? (level > 0 ? (v[i]! > level ? given * 2.0 : level * 0.5) : 1.0) : min(level, 0.0));
      less[i] = below ? given : level;
    }
  },
);
