import {
  abs, argmax, argmin, contract, type f64, fill, type i32, int, iterate, kernel, local, localIndices, localInts, localMatrix, matrix, real, scalar, sum, sumBy, vector,
} from 'trefoil/dsl';

const square = (v: f64): f64 => v * v;

/**
 * Lloyd's k-means from given initial centroids.
 *
 * The data are centred by their column means. Each point goes to the nearest centroid, the lowest index
 * on ties; each centroid moves to the mean of its points; a centroid without points takes the point
 * farthest from its own, and one whose only point was taken stays for that round. It ends when no label
 * changes, or when the squared shift of all centroids is at most `tolerance` times the mean column variance;
 * then every point is assigned once more. NaN and infinities propagate.
 *
 * @param x points, one per row
 * @param init initial centroids, one per row
 * @param maxIterations upper bound on the number of iterations
 * @param tolerance relative to the mean variance of the columns (ddof 0)
 * @output centroids final centroids
 * @output labels index of the nearest centroid of each point
 * @output inertia sum of squared distances of the points to their centroids
 * @output iterations number of iterations taken
 * @accuracy 1e-12 of the mean of |x| for centroids, given the labels
 * @source Lloyd (1982); empty clusters, tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`
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
    const centred = localMatrix(points, dims);
    fill(centred, (i, d) => x.at(i, d) - mean[d]!);
    // The same values once more with points side by side, so that distances of many points go together.
    const byDimension = localMatrix(dims, points);
    fill(byDimension, (d, i) => x.at(i, d) - mean[d]!);

    const variance = local(dims);
    fill(variance, (d) => contract(points, (i) => square(centred.at(i, d))) / points);
    const enough = (tolerance * sum(dims, (d) => variance[d]!)) / dims;

    const centre = localMatrix(k, dims);
    fill(centre, (c, d) => init.at(c, d) - mean[d]!);
    const next = localMatrix(k, dims);
    const norm = local(k);
    const previous = localInts(points);
    fill(previous, () => -1);
    const member = localIndices(points, k);
    const size = localInts(k);
    const distance = local(points);

    // |x − c|² without |x|², which is the same for every centroid.
    const assign = (): void => {
      fill(norm, (c) => contract(dims, (d) => square(centre.at(c, d))));
      fill(labels, (i) => argmin(k, (c) => norm[c]! - 2.0 * contract(dims, (d) => byDimension.at(d, i) * centre.at(c, d))));
    };

    const measure = (): void => fill(distance, (i) => contract(dims, (d) => square(centred.at(i, d) - centre.at(labels[i]!, d))));

    const steps = iterate(maxIterations, () => {
      assign();
      fill(member, (i) => labels[i]!);
      fill(size, () => 0);
      for (let i = 0; i < points; i++) size[member[i]!]! += 1;

      let empty: i32 = 0;
      for (let c = 0; c < k; c++) if (size[c] === 0) empty += 1;
      if (empty > 0) {
        measure();
        for (let c = 0; c < k; c++) {
          if (size[c] === 0) {
            const farthest = argmax(points, (i) => distance[i]!);
            size[member[farthest]!]! -= 1;
            size[c] = 1;
            member[farthest] = c;
            distance[farthest] = -1.0;
          }
        }
      }

      fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => centred.at(i, d)) / size[c]! : centre.at(c, d)));
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
    fill(centroids, (c, d) => centre.at(c, d) + mean[d]!);
  },
);
