// Seed 3. Elements written under a condition of their lane, and read again by the block that has just written them.
import { each, fill, kernel, vector } from 'trefoil/dsl';

export const writtenInLanes = kernel(
  {
    inputs: { x: vector('n') },
    sizes: { n: { min: 19 } },
    outputs: { kept: vector('n'), again: vector('n'), sides: vector('n') },
  },
  ({ x }, { kept, again, sides }) => {
    fill(kept, (i) => i * 0.5);
    each(x.length, (i) => {
      if (x[i]! > 0) kept[i] = x[i]! + 1;
    });
    each(x.length, (i) => {
      if (x[i]! < 1) sides[i] = i * 2.0;
      else sides[i] = kept[i]!;
    });
    fill(again, (i) => i * 0.25);
    each(x.length, (i) => {
      again[i] = again[i]! + 1;
      sides[i] = sides[i]! + again[i]!;
      again[i] = again[i]! * sides[i]!;
    });
  },
);
