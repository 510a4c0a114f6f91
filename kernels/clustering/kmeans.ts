import {
  abs,
  argmax,
  argmin,
  clampIndex,
  contract,
  each,
  type f64,
  fill,
  i32,
  idiv,
  int,
  iterate,
  kernel,
  local,
  localIndices,
  localInts,
  localMatrix,
  matrix,
  max,
  min,
  present,
  real,
  scalar,
  sum,
  sumBy,
  vector,
} from 'trefoil/dsl';

const square = (v: f64): f64 => v * v;
/** 2⁻⁴⁹, sixteen roundings. */
const ROUNDING = 1.7763568394002505e-15;
/** Sums of squares between which nothing that matters underflows, and nothing overflows. */
const SMALLEST = 1e-270;
const LARGEST = 1e300;

/**
 * Lloyd's k-means from given initial centroids.
 *
 * Each point is assigned to the nearest centroid by the sum of squared differences; the lowest index wins ties. The
 * labels always equal those of kmeansPredict(x, centroids). Each centroid moves to the mean of its points.
 *
 * Empty clusters are determined before any point moves. Unless all distances are 0, each empty cluster, in ascending
 * order, takes the point farthest from its centroid. A cluster that loses its only point keeps its centroid for that round.
 *
 * The iteration stops when no label changes, or when the squared shift of all centroids is at most `tolerance` times
 * the mean column variance; points are then assigned once more. NaN and infinities propagate.
 *
 * @param x points, one per row
 * @param init initial centroids, one per row
 * @param maxIterations upper bound on the number of iterations
 * @param tolerance relative to the mean variance of the columns (ddof 0)
 * @output centroids final centroids, each the mean of its points in the last iteration
 * @output labels index of the nearest centroid of each point
 * @output inertia sum of squared distances of the points to their centroids
 * @output iterations number of iterations taken
 * @accuracy 1e-12 of the mean of |x| for centroids, given the labels
 * @source Lloyd (1982); tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`
 */
export const kmeans = kernel(
  {
    inputs: { x: matrix('points', 'dims'), init: matrix('k', 'dims') },
    sizes: { points: { min: 1 }, dims: { min: 1 }, k: { min: 1, max: 'points' } },
    params: { maxIterations: int({ min: 0, default: 300 }), tolerance: real({ min: 0, default: 1e-4 }) },
    outputs: {
      centroids: matrix('k', 'dims'),
      labels: vector('points', 'i32', { min: 0, max: 'k - 1' }),
      inertia: scalar(),
      iterations: scalar('i32'),
    },
  },
  ({ x, init, maxIterations, tolerance }, { centroids, labels, inertia, iterations }) => {
    const points = x.rows;
    const dims = x.cols;
    const k = init.rows;

    const mean = local(dims);
    fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
    const variance = local(dims);
    fill(variance, (d) => contract(points, (i) => square(x.at(i, d) - mean[d]!)) / points);
    const enough = (tolerance * sum(dims, (d) => variance[d]!)) / dims;

    // Centred and transposed: neighbouring points share a vector.
    const byDimension = localMatrix(dims, points);
    fill(byDimension, (d, i) => x.at(i, d) - mean[d]!);
    const reach = local(points);
    fill(reach, (i) => contract(dims, (d) => square(byDimension.at(d, i))));

    const centre = localMatrix(k, dims);
    fill(centre, (c, d) => init.at(c, d));
    const next = localMatrix(k, dims);
    const previous = localInts(points);
    fill(previous, () => -1);
    const member = localIndices(points, k);
    const size = localInts(k);
    const isEmpty = localInts(k);
    const distance = local(points);
    // Centroids are compared four at a time. Padding up to a multiple of four is infinitely far.
    const near = localMatrix(k + 3, dims);
    const halfNorm = local(k + 3);
    const found = localInts(points);

    // The label is the argmin of the rounded sum of squared differences. |c|²/2 − x·c of the centred data needs two operations a
    // term instead of three. Up to |x|²/2, it differs from half that sum by at most (3·dims + 7)·2⁻⁵³·(|x|² + |c|²), all rounding
    // included. If the best leads by more than twice that, it is the argmin. Otherwise the sums of differences are compared.
    const assign = (): void => {
      fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
      fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
      let farthest = 0.0;
      for (let c = 0; c < k; c++) farthest = max(farthest, halfNorm[c]!);
      const slack = ROUNDING * (dims + 8.0);
      each(points, (i) => {
        let best = Infinity;
        let second = Infinity;
        let nearest: i32 = 0;
        const consider = (c: i32, score: f64): void => {
          nearest = score < best ? i32(c) : nearest;
          second = min(second, max(best, score));
          best = min(best, score);
        };
        for (let c = 0; c < k; c += 4) {
          let s0 = halfNorm[c]!;
          let s1 = halfNorm[c + 1]!;
          let s2 = halfNorm[c + 2]!;
          let s3 = halfNorm[c + 3]!;
          for (let d = 0; d < dims; d++) {
            const v = byDimension.at(d, i);
            s0 -= v * near.at(c, d);
            s1 -= v * near.at(c + 1, d);
            s2 -= v * near.at(c + 2, d);
            s3 -= v * near.at(c + 3, d);
          }
          consider(c, s0);
          consider(c + 1, s1);
          consider(c + 2, s2);
          consider(c + 3, s3);
        }
        const size = reach[i]! + 2.0 * farthest;
        const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
        found[i] = sure ? nearest : -1;
      });
      fill(labels, (i) => clampIndex(found[i]!, k));
      let open: i32 = 0;
      for (let i = 0; i < points; i++) if (found[i]! < 0) open += 1;
      if (open > idiv(points, 8)) {
        fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
      } else if (open > 0) {
        for (let i = 0; i < points; i++) {
          if (found[i]! < 0) labels[i] = argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d))));
        }
      }
    };

    const measure = (): void =>
      fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));

    const steps = iterate(maxIterations, () => {
      assign();
      fill(member, (i) => labels[i]!);
      fill(size, () => 0);
      for (let i = 0; i < points; i++) size[member[i]!]! += 1;

      let empty: i32 = 0;
      for (let c = 0; c < k; c++) if (size[c] === 0) empty += 1;
      if (empty > 0) {
        measure();
        fill(isEmpty, (c) => (size[c] === 0 ? 1 : 0));
        let apart: i32 = 0;
        for (let i = 0; i < points; i++) if (distance[i] !== 0) apart += 1;
        // Points with a NaN distance come last. −1 marks points that were taken.
        fill(distance, (i) => (present(distance[i]!) ? distance[i]! : -0.5));
        for (let c = 0; c < k; c++) {
          if (apart > 0 && isEmpty[c] !== 0) {
            const farthest = argmax(points, (i) => distance[i]!);
            size[member[farthest]!]! -= 1;
            size[c] = 1;
            member[farthest] = c;
            distance[farthest] = -1.0;
          }
        }
      }

      fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centre.at(c, d)));
      const shift = sum(k, (c) => contract(dims, (d) => square(next.at(c, d) - centre.at(c, d))));
      fill(centre, (c, d) => next.at(c, d));

      let moved: i32 = 0;
      for (let i = 0; i < points; i++) if (labels[i] !== previous[i]) moved += 1;
      fill(previous, (i) => labels[i]!);
      return moved === 0 || shift <= enough;
    });

    assign();
    iterations.set(steps);
    measure();
    inertia.set(abs(sum(points, (i) => distance[i]!)));
    fill(centroids, (c, d) => centre.at(c, d));
  },
);
