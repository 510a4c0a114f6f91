// Seed 1944329352. internal: Rust knows no type of a number alone where a method is called on it; two signs in a row are a decrement in scripts
import { abs, fill, kernel, present, real, sqrt, trunc, vector } from 'trefoil/dsl';

const HALF = 1.0 / 2.0;

export const numbersAlone = kernel(
  { inputs: { x: vector('n') }, params: { rate: real() }, outputs: { y: vector('n'), z: vector('n') } },
  ({ x, rate }, { y, z }) => {
    fill(y, (i) => x[i]! / (abs(HALF) + 1.0) + trunc(-0.75) * sqrt(abs(2.0 * 0.5)));
    for (let i = 0; i < x.length; i++) z[i] = -(-(-x[i]!)) - abs(present(0.5) ? 0.5 : rate);
  },
);
