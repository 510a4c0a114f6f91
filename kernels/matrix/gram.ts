import { abs, contract, fill, highWord, i32, type Matrix, max, min, powerOfTwo, type ReadonlyMatrix } from 'trefoil/dsl';

/** 2^±480: of sums of squares between them, products of two neither over- nor underflow. */
const SMALLEST = 3.2033e-145;
const LARGEST = 3.1217e144;

/**
 * Products of the columns' deviations from their means, after the first row is taken away: gram[i, j] = Σ dᵢ·dⱼ, symmetric to the bit.
 * Where a column's squares would over- or underflow, the column is multiplied by 2^shift first, which changes no other digit.
 */
export const gramOfDeviations = (x: ReadonlyMatrix, gram: Matrix, shift: Int32Array, scale: Float64Array, first: Float64Array, mean: Float64Array, deviation: Matrix): void => {
  const rows = x.rows;
  const cols = x.cols;
  fill(shift, () => 0);
  for (let pass = 0; pass < 2; pass++) {
    fill(scale, (j) => powerOfTwo(shift[j]!));
    fill(first, (j) => (rows >= 1 ? x.at(0, j) * scale[j]! : 0.0));
    fill(mean, (j) => contract(rows, (t) => x.at(t, j) * scale[j]! - first[j]!) / rows);
    fill(deviation, (t, j) => x.at(t, j) * scale[j]! - first[j]! - mean[j]!);
    fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
    let rescaled: i32 = 0;
    for (let j = 0; j < cols; j++) {
      const squares = gram.at(j, j);
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
          // The exponent of the largest, which becomes 1 to 2, or 2 to 4.
          const exponent = i32(highWord(largest) >>> 20) - 1023;
          shift[j] = max(-1022, min(1022, 0 - exponent));
          rescaled += 1;
        }
      }
    }
    if (rescaled === 0) break;
  }
};
