// Seed 3384710979. native: `continue` went past the step of a loop that counts down or by more than one, which then never ended;
// and a `continue` of one iteration of several side by side skipped the rest of all of them, on every target
import { f64, fill, kernel, scalar, vector } from 'trefoil/dsl';

export const continueInSteps = kernel(
  { inputs: { u: vector('n') }, outputs: { down: scalar(), third: scalar(), each: vector('n') } },
  ({ u }, { down, third, each }) => {
    let a: f64 = 0.0;
    for (let i = u.length - 1; i >= 0; i--) {
      if (u[i]! < 0) continue;
      a = a * 0.5 + u[i]!;
    }
    down.set(a);
    let b: f64 = 0.0;
    for (let i = 0; i < u.length; i += 3) {
      if (u[i]! < 0) continue;
      b = b * 0.5 + u[i]!;
    }
    third.set(b);
    fill(each, (i) => {
      let c: f64 = 0.0;
      for (let j = 5; j >= 0; j--) {
        if (j > i) continue;
        c += j <= i ? u[i - j]! : 1.0;
      }
      return c;
    });
  },
);
