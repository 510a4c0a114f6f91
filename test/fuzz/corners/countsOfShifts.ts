// Seed 53. The counts of shifts are taken modulo 32: those below 0 and above 31, known and not.
import { i32, int, kernel, u32, vector } from 'trefoil/dsl';

export const countsOfShifts = kernel(
  {
    inputs: { v: vector('n', 'i32'), x: vector('n') },
    params: { by: int() },
    outputs: { k: vector('n', 'i32'), w: vector('n', 'u32'), y: vector('n') },
  },
  ({ v, x, by }, { k, w, y }) => {
    for (let i = 0; i < v.length; i++) {
      const a = v[i]!;
      k[i] = ((a >> -1) ^ (a << 33)) | ((a >> 32) & (a << -31)) | (a >> i32(by));
      w[i] = u32(u32(u32(u32(a) << by) ^ (a >>> 40)) ^ (a >>> by));
      y[i] = 0.0;
      const at = (a >> -1) + 1;
      if (at < x.length) y[i] = x[at]!;
      const bit = i32(1 << by);
      if (bit >= 0 && bit < x.length) y[i]! += x[bit]! * 2.0;
    }
  },
);
