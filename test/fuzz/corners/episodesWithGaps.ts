// Seed 41. A loop that compares its counter with a variable that it changes asks anew at every step.
import { int, type i32, kernel, scalar, vector } from 'trefoil/dsl';

export const episodesWithGaps = kernel(
  {
    inputs: { x: vector('n') },
    params: { gap: int({ min: 0, max: 5 }) },
    outputs: { label: vector('n', 'i32'), count: scalar('i32') },
  },
  ({ x, gap }, { label, count }) => {
    let last: i32 = -1;
    let found: i32 = 0;
    for (let i = 0; i < x.length; i++) {
      label[i] = 0;
      if (x[i]! > 0.5) {
        if (last < 0) found += 1;
        else if (i - last - 1 > gap) found += 1;
        last = i;
        label[i] = found;
      }
    }
    count.set(found);
  },
);
