import { fill, int, kernel, randomUnit, seed as wholeNumber, vector } from 'trefoil/dsl';

/**
 * Random numbers, uniform in 0 ≤ y < 1, with 53 random bits each.
 *
 * Element i is draw i of the stream: it depends on seed, stream and i alone, so a longer series begins with the
 * shorter one, and streams of one seed are independent of each other.
 *
 * @param n how many
 * @param seed which sequence
 * @param stream which of the streams of that seed
 * @output y the numbers
 * @accuracy exact
 * @source Philox4x32-10 (Salmon et al. 2011) of the counter (i, 0, stream, 0), the key is the two halves of seed; ((w0 >>> 5)·2²⁶ + (w1 >>> 6))·2⁻⁵³
 */
export const uniform = kernel(
  {
    inputs: {},
    params: { n: int({ min: 0 }), seed: wholeNumber(), stream: int({ min: 0, default: 0 }) },
    outputs: { y: vector('n') },
  },
  ({ seed, stream }, { y }) => {
    fill(y, (i) => randomUnit(i, seed, stream));
  },
);
