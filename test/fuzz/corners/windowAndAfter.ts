// Seed 753550103. A window that is a parameter, and the parameter again behind its windows.
import { int, irem, kernel, scalar, toF64, vector, windows } from 'trefoil/dsl';

export const windowAndAfter = kernel(
  {
    inputs: { u: vector('n') },
    params: { window: int({ min: 1, default: 5 }), least: int() },
    outputs: { out: scalar() },
  },
  ({ u, window, least }, { out }) => {
    let v = 0.0;
    windows(u, window, (w) => {
      v += w.sum() / w.count;
    });
    const s4 = toF64(irem(least, window));
    out.set(s4 + v);
  },
);
