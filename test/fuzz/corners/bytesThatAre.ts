// Seed 23. Positions of bytes: equal to constants, to other bytes, to neighbours on either side, one of several, none; over whole blocks and what is left.
import { bytes, i32, int, kernel, scalar, vector, where } from 'trefoil/dsl';

export const bytesThatAre = kernel(
  {
    inputs: { text: bytes('n') },
    params: { from: int({ min: 0, max: 3 }) },
    outputs: {
      zeros: scalar('i32'),
      runs: scalar('i32'),
      before: scalar('i32'),
      either: scalar('i32'),
      others: scalar('i32'),
      last: scalar('i32'),
      marks: vector('n', 'i32'),
    },
  },
  ({ text, from }, { zeros, runs, before, either, others, last, marks }) => {
    const n = text.length;
    let a: i32 = 0;
    where(
      0,
      n,
      (i) => text[i] === 0,
      (i) => {
        a = i32(a * 3 + i + 1);
      },
    );
    zeros.set(a);
    let b: i32 = 0;
    where(
      0,
      n - 1,
      (i) => text[i] === text[i + 1],
      (i) => {
        b = i32(b * 3 + i + 1);
      },
    );
    runs.set(b);
    let c: i32 = 0;
    where(
      2,
      n,
      (i) => text[i - 1] === 255 && text[i - 2] === 128,
      (i) => {
        c = i32(c * 3 + i);
      },
    );
    before.set(c);
    let d: i32 = 0;
    where(
      from,
      n,
      (i) => text[i] === 1 || text[i] === 127,
      (i) => {
        d = i32(d * 3 + i + 1);
      },
    );
    either.set(d);
    let e: i32 = 0;
    where(
      0,
      n,
      (i) => text[i] !== 0,
      (i) => {
        e += text[i]!;
      },
    );
    others.set(e);
    let f: i32 = -1;
    where(
      from,
      n - 2,
      (i) => text[i] === text[i + 2] && text[i + 1] === 128,
      (i) => {
        f = i;
      },
    );
    last.set(f);
    for (let i = 0; i < n; i++) marks[i] = 0;
    where(
      0,
      n,
      (i) => text[i] === 128,
      (i) => {
        marks[i] = 1;
      },
    );
  },
);
