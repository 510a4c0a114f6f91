export function sum(x: Float64Array, n: number, sum: Float64Array): number {
  let total = 0;
  for (let k = 0; k < n; k++) total += x[k]!;
  sum[0] = total;
  return 0;
}
