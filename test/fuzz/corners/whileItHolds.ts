// Seed 812003. `while`: effects and reductions in conditions, jumps, loops in loops, turns that never come, steps that repeat.
import {
  each,
  fill,
  i32,
  int,
  irem,
  iterate,
  local,
  localInts,
  kernel,
  matrix,
  scalar,
  sum,
  vector,
} from 'trefoil/dsl';

export const whileItHolds = kernel(
  {
    inputs: { x: vector('n'), m: matrix('rows', 'cols'), label: vector('n', 'i32') },
    sizes: { n: { min: 1 }, cols: { min: 1 } },
    params: { start: int({ min: 0, max: 300 }), times: int({ min: 0, max: 9 }) },
    outputs: {
      collatz: scalar('i32'),
      asked: scalar('i32'),
      settled: scalar(),
      gcd: vector('n', 'i32'),
      heights: vector('rows', 'i32'),
      pairs: scalar('i32'),
      rounds: scalar('i32'),
      left: vector('n'),
      masked: vector('n'),
    },
  },
  ({ x, m, label, start, times }, { collatz, asked, settled, gcd, heights, pairs, rounds, left, masked }) => {
    let value: i32 = start;
    let steps: i32 = 0;
    while (value > 1) {
      steps += 1;
      if (irem(value, 2) === 0) {
        value = i32(value >> 1);
        continue;
      }
      value = i32(value + i32(i32(value << 1) + 1));
      if (steps > 200) break;
    }
    collatz.set(steps);

    // The condition does something, one time more than there are turns.
    let count: i32 = 0;
    const next = () => {
      count += 1;
      return count <= times;
    };
    let turns: i32 = 0;
    while (next() && turns < 7) turns += 1;
    asked.set(count * 100 + turns);

    // A reduction, whose array the turns change.
    const state = local(x.length);
    for (let i = 0; i < x.length; i++) state[i] = x[i]! > 0.0 ? 4.0 : 1.0;
    let most: i32 = 0;
    while (sum(x.length, (k) => state[k]!) > 2.0 && most < 20) {
      fill(state, (k) => state[k]! * 0.5);
      most += 1;
    }
    settled.set(state[0]! + most);

    // Steps that repeat for themselves, differently often; lanes cannot.
    fill(gcd, (i) => {
      let a: i32 = label[i]! & 1023;
      let b: i32 = start;
      while (b !== 0) {
        const rest = irem(a, b);
        a = b;
        b = rest;
      }
      return a;
    });
    each(m.rows, (i) => {
      let j: i32 = 0;
      let height: i32 = 0;
      while (j < m.cols) {
        let inner: i32 = 0;
        while (inner < times) {
          inner += 1;
          if (inner === 5) break;
        }
        height += inner;
        j += 1;
      }
      heights[i] = height;
    });

    // Turns of a loop in turns of a loop, and a loop in a loop that counts.
    const seen = localInts(x.length);
    let found: i32 = 0;
    let outer: i32 = 0;
    while (true) {
      let same: i32 = 0;
      for (let i = 0; i < x.length; i++) {
        if (seen[i] !== 0) continue;
        seen[i] = 1;
        same += 1;
        if (same > outer) break;
      }
      if (same === 0) break;
      found += same;
      outer += 1;
    }
    pairs.set(i32(i32(found << 5) + outer));

    let lap: i32 = 0;
    iterate(times, (step) => {
      lap = i32(lap + step);
      return lap > 12;
    });
    rounds.set(lap);

    fill(left, () => -1.0);
    for (let i = 0; i < x.length; i++) {
      let rest = x[i]!;
      let more: i32 = 0;
      while (rest > 1.0 && more < 8) {
        rest = rest * 0.5;
        more += 1;
      }
      left[i] = rest + more;
    }

    // Only where a lane asks for it: of a loop that would never end where no lane may wait for it.
    each(x.length, (i) => {
      let held = x[i]!;
      if (x[i]! > 1.0e300 && x[i]! < 1.0e-300) {
        while (times >= 0) held = held + 1.0;
      }
      masked[i] = held;
    });
  },
);
