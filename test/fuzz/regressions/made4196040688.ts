// Seed 4196040688. internal: made# for rust after pre-pass: made#: var: inside is not declared here (dsl/functions/log.ts:#-#); made#: var: tiny is n
import {
  abs,
  argmin,
  clampIndex,
  each,
  exp,
  log,
  f64,
  fill,
  mulHi,
  rotr,
  toU32,
  u32,
  i32,
  idiv,
  int,
  irem,
  kernel,
  localInts,
  localMatrix,
  matrix,
  max,
  maxNum,
  min,
  present,
  real,
  scalar,
  series,
  sign,
  sqrt,
  sum,
  toF64,
  toI32,
  vector,
  where,
  windows,
} from 'trefoil/dsl';
function help(a: f64, b: f64): f64 {
  if (toI32(b) <= 3) return log(a);
  const c = a === b || 1.0 < 1e-3 ? a * -1.0 : a;
  return a * -0.25;
}
const help2 = (n: i32, a: f64): f64 => (n > 0 ? a : a * 0.5 + toF64(n));

export const made4196040688 = kernel(
  {
    inputs: {
      x: matrix('rows', 'cols'),
      y: matrix('k', 'cols'),
      u2: vector('k'),
      ints: vector('k', 'i32'),
      words: vector('cols', 'u32'),
      labels: vector('k', 'i32'),
      index: vector('cols', 'i32', { min: 0, max: 'cols - 1' }),
    },
    sizes: { rows: { min: 1 }, cols: { min: 1 } },
    params: {
      window: int({ min: 1 }),
      rate: real({ above: 0, below: 1, default: 0.5 }),
      at: int({ min: 0, max: 'rows - 1' }),
    },
    outputs: { out2: vector('k', 'u32'), out3: vector('cols'), out: scalar() },
  },
  ({ x, y, u2, ints, words, labels, index, window, rate, at }, { out2, out3, out }) => {
    const grid = localMatrix(x.cols, index.length);
    const counts = localInts(y.rows);
    let v: f64 = rate * -0.25;
    const n: i32 =
      ((((window < u2.length ? ints[window]! : 3) * -8) | 0) & 4095) * ((at < grid.cols ? index[at]! : -1) & 1023);
    each(grid.cols, (e) => {
      let v2: f64 = e < ints.length ? u2[e]! : 1.0;
      for (let i = 0; i < index.length; i++) {
        const a: f64 =
          -(-rate) +
          (n >= 0 && n < x.rows ? x.at(n, e) : -1.5) / (abs(n >= 0 && n < ints.length ? y.at(n, e) : 1e-3) + 1.0);
        v2 = max(v2, -0.75);
        grid.set(e, i, log(abs(rate) + 0.5));
      }
    });
    fill(counts, (i2) => {
      let v3: f64 = i2 < out3.length ? x.at(at, index[i2]!) : 100.0;
      if (
        (n >= 0 && n < x.cols ? x.at(at, index[index[n]!]!) : 1e-3) * -1.0 !==
        x.at(at, index[clampIndex(n, index.length)]!)
      ) {
        v3 = min(
          grid.at(0, index[clampIndex(i2 + at, grid.rows)]!) / (abs(window < y.cols ? x.at(at, window) : 2.0) + 1.0),
          ((at < y.cols ? y.at(i2, index[at]!) : 1e-3) !== v && at >= 18 ? u2[i2]! : v) +
            (index[clampIndex(at, grid.cols)]! + y.rows),
        );
        v3 =
          help(toF64(at), v) -
          ((i2 < words.length && n >= 0 && n < index.length ? grid.at(i2, index[index[n]!]!) : 0.0) -
            (i2 < x.cols ? x.at(at, i2) : 0.0) <=
          grid.at(clampIndex(toI32(window < x.cols ? y.at(i2, index[index[window]!]!) : 1.0), index.length), 0)
            ? u2[i2]!
            : toF64(i2)) -
          (window < y.cols ? y.at(i2, window) : 1.0);
      } else {
        let v4: f64 = max(help(v, at < words.length ? x.at(at, index[at]!) : 100.0), rate);
        const a2: f64 =
          2.0 * rate +
          (100.0 -
            (n >= 0 && n < x.cols
              ? grid.at(
                  index[index[n]!]!,
                  index[clampIndex(x.cols ^ (i2 + 3 < counts.length ? labels[i2 + 3]! : -1), grid.cols)]!,
                )
              : 0.1));
      }
      if (
        (min(
          words[argmin(index.length, (k) => (n >= 0 && n < words.length ? y.at(i2, n) : 1.0) * y.at(i2, k))]!,
          toU32(n >= 0 && n < words.length ? y.at(i2, n) : -0.75),
        ) !==
          u32(
            (window < out3.length ? words[index[index[window]!]!]! : u32(window)) -
              words[clampIndex(~at, words.length)]!,
          ) ||
          toF64(window) < 0.1) &&
        x.at(at, clampIndex(i32(labels[i2]! + -5), index.length)) === v3 &&
        present(u2[counts.length - 1 - i2]!)
      ) {
        if (present(100.0)) {
          v3 = v3 * -0.25 + ((present(rate) ? rate : 0.1) - v3 * -0.25);
        }
        v3 = v3 * 0.9 + sqrt(abs(-0.75));
      }
      return (n >= 0 && n < y.cols ? index[n]! : -2) | window;
    });
    let s: f64 = NaN;
    let count: i32 = 5;
    where(
      0,
      counts.length,
      (p) => sign(at < out3.length && window < index.length ? grid.at(index[index[at]!]!, index[window]!) : 2.0) < rate,
      (q) => {
        count = i32((counts.length & 7) + idiv(count, -7));
        counts[q] = (at & 4095) * (q & 4095);
      },
    );
    let count2: i32 = 1;
    for (let i3 = 0; i3 < counts.length; i3++) {
      v = exp(min(help2((count2 - x.rows) | 0, v), 4.0));
      for (let i4 = index.length - 1; i4 >= 0; i4--) {
        if (i4 >= 1 && i3 !== index[index[i4]!]!) {
          for (let i5 = 0; i5 < index.length; i5 += 3) {
            count2 = (~count2 + 22) | 0;
            if (((counts[y.rows - 1 - i3]! * 19) | 0) === 17) continue;
          }
          v = v * -0.25 + -toF64(n);
        }
      }
      if (at >= 3 && v >= (n >= 0 && n < index.length ? grid.at(index[n]!, index[index[0]!]!) : 100.0)) {
        v = v * -0.25 + (present(v) ? v : abs(rate));
        if (i3 >= 2) {
          out2[i3] = u32(u32(counts[i3 - 2]!) << 8);
        } else {
          out2[i3] = rotr(
            u32(
              words[clampIndex(index[index[0]!]! - 2, grid.rows)]! &
                words[
                  clampIndex(toI32(at < out3.length ? x.at(clampIndex(counts[i3]!, x.rows), at) : 0.1), words.length)
                ]!,
            ),
            max(u32(out3.length), words[index[index[0]!]!]!),
          );
        }
      } else {
        out2[i3] = u32(u32(words[clampIndex(i32(u32(i3)), index.length)]! | toU32(toF64(window))) << 9);
      }
    }
    let s2: f64 = rate;
    let s3: f64 = 1.0;
    windows(
      series(
        grid.cols,
        (t) =>
          (toF64(mulHi(u32(labels.length), n >= 0 && n < out2.length ? out2[n]! : u32(t))) +
            (t < y.rows ? y.at(t, t) : 0.0)) *
          (window < ints.length ? y.at(window, index[t]!) : 1.0),
      ),
      window,
      (w) => {
        const m = w.moments();
        s2 = (w.max() + rate) * 0.9;
        if (w.sum() - toF64(toU32(m.n)) > w.max()) {
          if (
            present(w.row + 3 < out3.length ? x.at(at, w.row + 3) : -1.5) &&
            (index.length & 4095) * (toI32(toF64(words[w.row]!)) & 1023) < 12
          ) {
            const a3: f64 = maxNum(w.max(), m.n) - abs(grid.at(w.row, 0));
            if (n * 13 !== 1) {
              const a4: f64 =
                ((n >= 0 && n < counts.length ? counts[n]! : -3) * w.sum()) / x.rows -
                ((window < y.rows ? y.at(window, w.row) : 0.25) - w.sum());
            }
          }
          out3[w.row] =
            (window < u2.length && window < y.cols ? y.at(window, window) : 1e-3) - m.n < m.m2
              ? ~index[w.row]! === (at < ints.length ? counts[at]! : -1)
                ? grid.at(w.row, w.row)
                : rate
              : w.max() - (at < y.rows ? y.at(at, words.length - 1 - w.row) : 100.0);
        } else {
          out3[w.row] = w.sum();
        }
      },
    );
    if (
      grid.at(0, clampIndex(((n >= 0 && n < y.rows ? counts[n]! : 2) + n) | 0, out3.length)) <
      (n >= 0 && n < counts.length
        ? y.at(n, clampIndex(irem(n >= 0 && n < labels.length ? counts[n]! : 3, out2.length), grid.cols))
        : -1.5)
    ) {
      let v5: f64 =
        ((at < out2.length && at < x.cols ? y.at(at, index[at]!) : 0.25) * toF64(u32(n) >>> 29)) /
        (abs(v + (window < y.rows ? u2[window]! : 0.0)) + 1.0);
    }
    v = v * 0.5 + (window < y.rows ? y.at(window, 0) : 0.1);
    out.set(
      (v + (at < out3.length ? grid.at(index[at]!, index[clampIndex(at + at, x.cols)]!) : 2.0) <
      out3[index[clampIndex((window < ints.length ? labels[window]! : -2) >> n, grid.cols)]!]!
        ? (at < out2.length ? u2[at]! : 1e-3) + v
        : v + (at < labels.length ? u2[at]! : 3.0)) + toF64(u32(n >= 0 && n < out2.length ? labels[n]! : -1) >>> 30),
    );
  },
);
