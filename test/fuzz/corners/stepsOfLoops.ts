// Seed 14. Loops that count up and down by more than one, from and to places that are no multiple of the step.
import { type i32, kernel, scalar, vector } from 'trefoil/dsl';

export const stepsOfLoops = kernel(
  { inputs: { x: vector('n') }, outputs: { down: scalar(), up: scalar(), order: scalar(), visits: scalar('i32') } },
  ({ x }, { down, up, order, visits }) => {
    let total = 0.0;
    let last = 0.0;
    let count: i32 = 0;
    for (let i = x.length - 1; i >= 0; i -= 3) {
      total += x[i]!;
      last = last * 0.5 + i;
      count++;
    }
    down.set(total);
    total = 0.0;
    for (let i = 1; i < x.length; i += 4) {
      total += x[i]!;
      last = last * 0.5 - i;
      count++;
    }
    up.set(total);
    for (let i = x.length - 1; i > 2; i -= 2) last = last * 0.75 + x[i]!;
    order.set(last);
    visits.set(count);
  },
);
