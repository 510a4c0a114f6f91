// Seed 77. What a helper returns is a value, also where it is a variable that changes afterwards: named, as an argument, under a name of a name.
import { kernel, scalar, vector, type f64, type i32 } from 'trefoil/dsl';

export const valuesOfHelpers = kernel(
  {
    inputs: { x: vector('n') },
    outputs: { apart: scalar(), argument: scalar(), held: scalar(), whole: scalar('i32'), many: vector('n') },
  },
  ({ x }, { apart, argument, held, whole, many }) => {
    let s = 0.5;
    let k: i32 = 1;
    const next = (): f64 => {
      s = s * 2.0 + 1.0;
      return s;
    };
    const now = (): f64 => s;
    const count = (): i32 => {
      k = (k * 3 + 1) & 255;
      return k;
    };
    const after = (a: f64): f64 => {
      s = 1.0;
      return s + a;
    };
    const first = next();
    const second: f64 = next();
    apart.set(first - second);
    argument.set(after(next()));
    const before = now();
    s = 9.0;
    held.set(before);
    const one = count();
    const two = count();
    whole.set((one - two * 100) | 0);
    for (let i = 0; i < x.length; i++) {
      const old = now();
      s = s * 0.5 + x[i]!;
      const step = count();
      k = (k + 1) & 255;
      many[i] = old * 2.0 + step;
    }
  },
);
