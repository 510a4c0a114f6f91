// Seed 61. Loops whose ends have nothing to do with one another: the last lies as far before the first as integers reach.
import { each, fill, int, kernel, max, min, scalar, sum, vector, where, type i32 } from 'trefoil/dsl';

export const endsThatCross = kernel(
  {
    inputs: { x: vector('n'), bytes: vector('m', 'u8') },
    params: { a: int(), b: int() },
    outputs: {
      doubled: vector('n'),
      decayed: vector('n'),
      count: scalar('i32'),
      found: scalar('i32'),
      far: scalar('i32'),
      total: scalar(),
    },
  },
  ({ x, bytes, a, b }, { doubled, decayed, count, found, far, total }) => {
    fill(doubled, () => -1.0);
    fill(decayed, () => -1.0);
    each(max(a, 0), min(b, x.length), (i) => {
      doubled[i] = x[i]! * 2.0;
    });
    let large: i32 = 0;
    for (let i = max(a, 0); i < min(b, x.length); i++) {
      if (x[i]! > 1.0) large += 1;
    }
    count.set(large);
    let level = 0.0;
    for (let i = max(a, 0); i < min(b, x.length); i++) {
      level = i - a >= 3 ? level * 0.5 + x[i]! / 3.0 : x[i]!;
      decayed[i] = level;
    }
    let zeros: i32 = 0;
    where(
      max(a, 0),
      min(b, bytes.length),
      (i) => bytes[i]! === 0,
      () => {
        zeros += 1;
      },
    );
    found.set(zeros);
    let steps: i32 = 0;
    for (let i = max(a, 2147483000); i < min(b, 2147483647); i++) {
      if (i > a) steps += 1;
    }
    far.set(steps);
    total.set(sum(min(b, 9), (i) => i * 0.5 + b));
  },
);
