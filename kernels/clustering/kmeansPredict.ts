import { argmin, contract, type f64, fill, kernel, localMatrix, matrix, sqrt, vector } from 'trefoil/dsl';

const square = (v: f64): f64 => v * v;

/**
 * Nearest centroid of each point, and the distance to it.
 *
 * Squared distances are summed from differences, so equal points tie exactly; the lowest index wins, and NaN
 * wins only where there is nothing else.
 *
 * @param x points, one per row
 * @param centroids one per row, as of kmeans
 * @output labels index of the nearest centroid of each point
 * @output distance Euclidean distance to it
 * @accuracy 1e-12 relative for the distance
 * @source definition; scikit-learn `KMeans.predict` and `transform`
 */
export const kmeansPredict = kernel(
  {
    inputs: { x: matrix('points', 'dims'), centroids: matrix('k', 'dims') },
    sizes: { k: { min: 1 } },
    outputs: { labels: vector('points', 'i32', { min: 0, max: 'k - 1' }), distance: vector('points') },
  },
  ({ x, centroids }, { labels, distance }) => {
    const byDimension = localMatrix(x.cols, x.rows);
    fill(byDimension, (d, i) => x.at(i, d));
    fill(labels, (i) =>
      argmin(centroids.rows, (c) => contract(x.cols, (d) => square(byDimension.at(d, i) - centroids.at(c, d)))),
    );
    fill(distance, (i) => sqrt(contract(x.cols, (d) => square(x.at(i, d) - centroids.at(labels[i]!, d)))));
  },
);
