// Seed 63. Helpers that change something and give a value, called as statements, inside conditions, loops and other helpers.
import { fill, kernel, vector, scalar, type f64, type i32 } from 'trefoil/dsl';

export const helpersCalledForTheirEffect = kernel(
  { inputs: { x: vector('n') }, outputs: { y: vector('n'), total: scalar(), words: scalar('i32') } },
  ({ x }, { y, total, words }) => {
    let sum = 0.0;
    let count: i32 = 0;
    const add = (by: f64) => {
      sum += by;
      return sum;
    };
    const word = (long: boolean) => {
      count += 1;
      if (long) add(100.0);
      return count;
    };
    fill(y, () => 0.0);
    for (let i = 0; i < x.length; i++) {
      if (x[i]! > 1.0) add(1.0);
      else word(x[i]! < -1.0);
      y[i] = add(0.5) - sum * 0.25;
    }
    total.set(sum);
    words.set(count);
  },
);
