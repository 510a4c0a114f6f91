import {
  clampIndex,
  contract,
  each,
  type f64,
  fill,
  floor,
  int,
  kernel,
  local,
  localIndices,
  matrix,
  min,
  randomUnit,
  seed as wholeNumber,
  toI32,
} from 'trefoil/dsl';

const square = (v: f64): f64 => v * v;

/**
 * Initial centroids for k-means, spread out over the points: k-means++ seeding.
 *
 * The first centroid is a point chosen uniformly. Each further one is a point chosen with a probability proportional
 * to its squared distance from the nearest centroid so far. One draw is used per centroid: number c of stream 0 of the
 * seed, u, for centroid c (those of `uniform`). The first is point ⌊u·points⌋. For the others the squared distances are
 * added up in order, and the first point at which the running sum exceeds u times the whole sum is taken; where none
 * does, because all points coincide with centroids or distances are not finite, it is point ⌊u·points⌋ again.
 *
 * @param x points, one per row
 * @param k number of centroids
 * @param seed which random choice
 * @output init the chosen points, one per row, for kmeans
 * @accuracy exact
 * @source Arthur and Vassilvitskii 2007, without greedy trials
 */
export const kmeansPlusPlus = kernel(
  {
    inputs: { x: matrix('points', 'dims') },
    sizes: { points: { min: 1 } },
    params: { k: int({ min: 1, max: 'points' }), seed: wholeNumber() },
    outputs: { init: matrix('k', 'dims') },
  },
  ({ x, k, seed }, { init }) => {
    const nearest = local(x.rows);
    const chosen = localIndices(k, x.rows);
    fill(nearest, () => Infinity);
    for (let c = 0; c < k; c++) {
      const u = randomUnit(c, seed, 0);
      let point = clampIndex(toI32(floor(u * x.rows)), x.rows);
      if (c > 0) {
        const last = chosen[c - 1]!;
        each(x.rows, (i) => {
          nearest[i] = min(
            nearest[i]!,
            contract(x.cols, (d) => square(x.at(i, d) - x.at(last, d))),
          );
        });
        let total = 0.0;
        for (let i = 0; i < x.rows; i++) total += nearest[i]!;
        const threshold = u * total;
        let sum = 0.0;
        for (let i = 0; i < x.rows; i++) {
          sum += nearest[i]!;
          if (sum > threshold) {
            point = i;
            break;
          }
        }
      }
      chosen[c] = clampIndex(point, x.rows);
    }
    fill(init, (c, d) => x.at(chosen[c]!, d));
  },
);
