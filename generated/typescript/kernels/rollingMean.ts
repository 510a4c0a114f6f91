export function rollingMean(x: Float64Array, rows: number, cols: number, window: number, minPeriods: number, mean: Float64Array): number {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      let total = 0;
      let count = 0;
      for (let r = Math.max(0, i - window + 1); r <= i; r++) {
        const v = x[r * cols + j]!;
        if (v === v) { total += v; count++; }
      }
      mean[i * cols + j] = count >= minPeriods ? total / count : NaN;
    }
  }
  return 0;
}
