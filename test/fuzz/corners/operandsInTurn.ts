// Seed 37. Helpers that change state, in every place where operands are evaluated one after the other.
import { clampIndex, type f64, fromWords, type i32, idiv, kernel, max, minNum, toI32, u32, vector } from 'trefoil/dsl';

export const operandsInTurn = kernel(
  { inputs: { x: vector('n') }, outputs: { y: vector('n'), z: vector('n'), k: vector('n', 'i32'), w: vector('n') } },
  ({ x }, { y, z, k, w }) => {
    let state = 1.0;
    let m: i32 = 7;
    const draw = (): f64 => {
      state = state * 0.5 + 0.125;
      return state;
    };
    const bump = (): i32 => {
      m = (m * 5 + 3) & 255;
      return m;
    };
    const less = (a: f64, b: f64): f64 => a - 2.0 * b;
    const early = (a: f64): f64 => {
      if (a > 0.4) return draw();
      return a - draw();
    };
    for (let i = 0; i < x.length; i++) w[i] = 0.0;
    for (let i = 0; i < x.length; i++) {
      y[i] = draw() - draw() + less(draw(), draw()) * (state > 0.25 ? state - draw() : draw());
      if (draw() * draw() < 0.05 && draw() > state) y[i] = state;
      k[i] = m + bump() - (m * 2 + bump());
      m += bump();
      const place = clampIndex(i - (m & 1), w.length);
      w[place]! += draw() + w[place]!;
      z[i] = minNum(state, draw()) + max(state, draw()) + early(state) - state;
      const made = { first: draw(), second: state, third: draw() };
      z[i] = z[i]! + made.first - made.second * made.third;
      k[i] = k[i]! + idiv(m, max(bump(), 1)) + toI32(fromWords(u32(1073741824 + bump()), u32(m)));
      state += state > 2.0 ? -1.0 : draw();
    }
  },
);
