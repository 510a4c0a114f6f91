// Seed 31. Local arrays filled before they are read, on one path only, on both, in a loop that may not run, in every step of one, and after some elements were read.
import { contract, fill, i32, int, iterate, kernel, local, localInts, sum, vector } from 'trefoil/dsl';

export const localsFilledInTime = kernel(
  {
    inputs: { x: vector('n') },
    sizes: { n: { min: 1 } },
    params: { rounds: int({ min: 0, max: 3 }) },
    outputs: { y: vector('n'), z: vector('n'), steps: vector('n', 'i32') },
  },
  ({ x, rounds }, { y, z, steps }) => {
    const first = local(x.length);
    const either = local(x.length);
    const both = local(x.length);
    const perhaps = local(x.length);
    const late = local(x.length);
    const inside = local(x.length);
    const counts = localInts(x.length);

    fill(first, (i) => x[i]! * 2.0);
    const total = contract(x.length, (i) => first[i]!);
    if (total > 1.0) {
      fill(either, (i) => x[i]! + total);
      fill(both, () => 1.0);
    } else {
      fill(both, (i) => x[i]! - 1.0);
    }
    for (let r = 0; r < rounds; r++) fill(perhaps, (i) => first[i]! + 0.5);
    const before = sum(x.length, (i) => late[i]!);
    fill(late, (i) => before + x[i]!);

    const taken = iterate(rounds, (round) => {
      fill(inside, (i) => late[i]! / 2.0);
      fill(counts, (i) => (inside[i]! > 0.25 ? 1 : 0));
      fill(late, (i) => inside[i]!);
      return sum(x.length, (i) => inside[i]!) < 0.125 * round;
    });

    fill(y, (i) => either[i]! + both[i]! * perhaps[i]!);
    fill(z, (i) => late[i]! - inside[i]!);
    fill(steps, (i) => i32(counts[i]! + taken));
  },
);
