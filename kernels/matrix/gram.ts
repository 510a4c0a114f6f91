import {
  abs,
  contract,
  type f64,
  fill,
  highWord,
  i32,
  type Matrix,
  max,
  min,
  powerOfTwo,
  type ReadonlyMatrix,
} from 'trefoil/dsl';

/** 2^±480. The product of two sums of squares in this range neither overflows nor underflows. */
const SMALLEST = 3.2033329522929615e-145;
const LARGEST = 3.1217485503159922e144;

const gramOf = (
  value: (t: i32, j: i32) => f64,
  rows: i32,
  gram: Matrix,
  mean: Float64Array,
  deviation: Matrix,
): void => {
  fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
  fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
  fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
};

/**
 * gram[i, j] = Σ dᵢ·dⱼ of the columns' deviations from their means, after the first row is subtracted. It is symmetric to the bit.
 * A column whose squares would overflow or underflow is first multiplied by 2^shift, which is exact.
 */
export const gramOfDeviations = (
  x: ReadonlyMatrix,
  gram: Matrix,
  shift: Int32Array,
  scale: Float64Array,
  mean: Float64Array,
  deviation: Matrix,
): void => {
  const rows = x.rows;
  gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
  let rescaled: i32 = 0;
  for (let j = 0; j < x.cols; j++) {
    const squares = gram.at(j, j);
    shift[j] = 0;
    if (!(squares > SMALLEST && squares < LARGEST)) {
      let largest = 0.0;
      let varies = false;
      let finite = true;
      for (let t = 0; t < rows; t++) {
        const v = x.at(t, j);
        largest = max(largest, abs(v));
        varies = varies || v !== x.at(0, j);
        finite = finite && abs(v) < Infinity;
      }
      if (varies && finite) {
        // Moves the largest magnitude to 1 … 4. A subnormal one moves as far as a power of two can move it.
        const exponent = i32(highWord(largest) >>> 20) - 1023;
        shift[j] = max(-1022, min(1022, 0 - exponent));
        rescaled += 1;
      }
    }
  }
  if (rescaled > 0) {
    fill(scale, (j) => powerOfTwo(shift[j]!));
    gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
  }
};
