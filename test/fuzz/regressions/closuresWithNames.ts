// Seed 1. internal: names of a closure were declared again where its body is written several times; an index with a reduction stood in two places
import { argmin, clampIndex, contract, fill, kernel, present, sum, vector } from 'trefoil/dsl';

export const closuresWithNames = kernel(
  { inputs: { u: vector('n'), z: vector('m') }, sizes: { n: { min: 1 } }, outputs: { out: vector('n'), total: vector('m') } },
  ({ u, z }, { out, total }) => {
    fill(out, (i) => sum(z.length, (k) => { const t = u[clampIndex(k, u.length)]! - u[i]!; return t * t; }) + contract(u.length, (k) => { const t = u[k]! * 0.5; return k >= 3 ? t : u[clampIndex(k + 3, u.length)]!; }));
    fill(total, (i) => z[i]!);
    if (present(u[argmin(u.length, (k) => u[k]! * u[k]!)]!)) {
      for (let i = 0; i < out.length; i++) out[argmin(u.length, (k) => u[k]! - u[i]!)]! += 1.0;
    }
  },
);
