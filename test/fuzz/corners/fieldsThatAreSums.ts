// Seed 1097454277. internal: a sum that is a field of a record was written wherever the field is read
import { f64, fill, kernel, present, sum, vector } from 'trefoil/dsl';

const both = (low: f64, high: f64) => ({ low, high, inner: { spread: high - low, total: sum(2, (i) => low + i) } });

export const fieldsThatAreSums = kernel(
  { inputs: { x: vector('n') }, outputs: { out: vector('n'), out2: vector('n') } },
  ({ x }, { out, out2 }) => {
    let last: f64 = 0;
    const held = { last, all: sum(x.length, (i) => x[i]!), some: sum(2, () => 0.25) };
    last = present(held.all) ? held.all - held.last : held.some;
    fill(out, (i) => x[i]! * held.some + held.all + last);
    const r0 = { u: x.length + 0.5 };
    const r1 = { u: r0.u + r0.u };
    const r2 = { u: r1.u - r1.u * 0.25 };
    const r3 = { u: r2.u * r2.u };
    const step = sum(x.length, (i) => x[i]!) > r3.u ? 1 : 2;
    fill(out2, (i) => {
      const { low, high, inner } = both(
        x[i]! - 1,
        sum(3, (k) => x[i]! * k),
      );
      const again = { low: inner.total + inner.total, high: high * high, inner };
      return again.low * again.high + step * step + again.inner.spread * again.inner.spread - low * again.high;
    });
  },
);
