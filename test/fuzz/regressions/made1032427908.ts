// Seed 1032427908. internal: cargo:
import {
  abs,
  ceil,
  clampIndex,
  each,
  randomUnit,
  seed,
  f64,
  i32,
  kernel,
  local,
  localMatrix,
  matrix,
  max,
  min,
  present,
  sqrt,
  toF64,
  vector,
} from 'trefoil/dsl';
const help = (a: f64, b: f64): f64 => -0.75 - 3.0 * 0.5;
function help2(a: f64, b: f64): f64 {
  if (a * -1.0 < b) return b + b;
  const c = b + a;
  return b * c;
}

export const made1032427908 = kernel(
  {
    inputs: { x: matrix('rows', 'cols'), u: vector('n'), x2: matrix('rows', 'cols'), ints: vector('rows', 'i32') },
    sizes: { cols: { min: 2 } },
    params: { source: seed({ default: 7 }) },
    outputs: { out: vector('cols'), out2: matrix('rows', 'n') },
  },
  ({ x, u, x2, ints, source }, { out, out2 }) => {
    const buffer = local(x2.rows);
    const grid = localMatrix(u.length, x.cols);
    const b = 0.1 + (grid.rows > 0 ? u[0]! : 0.0) >= source;
    each(x.rows, (e) => {
      const b2 = (e < grid.cols ? x.at(e, e) : 0.25) / grid.cols > (e < grid.rows ? u[e]! : 0.1);
      const n: i32 = (((e * e) | 0) - buffer.length) | 0;
      const a: f64 = -(-ceil(source));
      if (e >= 3) {
        buffer[e] = randomUnit(e, source, 0) * 2.0;
      } else {
        buffer[e] =
          (source - (n >= 0 && n < out.length ? x.at(buffer.length - 1 - e, n) : 2.0)) /
          (abs(n >= 0 && n < grid.rows ? u[n]! : 1e-3) + 1.0);
      }
    });
    each(grid.rows, (e2) => {
      const a2: f64 =
        (u[e2]! / (abs(source) + 1.0) / (abs(e2 < x2.rows ? buffer[e2]! : -0.75) + 1.0)) *
        (e2 < ints.length ? x2.at(e2, 0) : -1.5);
      const a3: f64 = max(randomUnit(e2, source, 2), 100.0 + a2);
      for (let i = 0; i < grid.cols; i++) {
        grid.set(
          e2,
          i,
          ((e2 + 1 < out2.cols ? u[e2 + 1]! : 0.25) % (0.1 + (e2 + 2 < u.length ? u[e2 + 2]! : 3.0))) +
            max(randomUnit(i, source, 0), 100.0),
        );
      }
    });
    let s: f64 = 0.0;
    let s2: f64 = NaN;
    for (let i2 = 0; i2 < grid.cols; i2++) {
      s = sqrt(abs(min(i2 < u.length && i2 + 2 < x.cols ? grid.at(i2, i2 + 2) : 1e-3, s)));
      if (source !== (i2 < buffer.length ? x2.at(i2, i2) : 1.0)) {
        s2 = sqrt(abs(i2 < u.length ? u[i2]! : 0.1)) * (i2 < grid.rows ? u[i2]! : 0.0);
        const a4: f64 = max(s - s, toF64(i2));
      }
      out[i2] = help(toF64(i2) + (i2 < x.rows ? x.at(i2, i2) : 100.0), s2 - s);
      s = (i2 < buffer.length ? x2.at(i2, i2) : 2.0) + s2 * 0.9;
    }
    each(ints.length, (e3) => {
      for (let i3 = u.length - 1; i3 >= 0; i3--) {
        const b3 = !(buffer[e3]! - 1.0 > source);
        let v: f64 = (e3 < out.length ? grid.at(i3, e3) : 0.5) - x.at(e3, clampIndex(b ? e3 : e3, out.length));
        out2.set(e3, i3, help2(source, e3 < out.length ? x2.at(e3, e3) : -0.75) - out[1]!);
        v = v * 0.5 + (present(source) ? source : source);
      }
    });
  },
);
