/** k-means by its rules, one after the other, with every sum in the order that docs/numerics.md gives it. */

export interface Points {
  readonly data: Float64Array;
  readonly rows: number;
  readonly cols: number;
}

export interface Clusters {
  readonly centroids: Float64Array;
  readonly labels: readonly number[];
  readonly inertia: number;
  readonly iterations: number;
}

/** In order in blocks of 128; the left part of the tree is the largest power of two of blocks below the total. */
function blocks(count: number, term: (k: number) => number, from = 0): number {
  if (count <= 128) {
    let total = -0;
    for (let k = from; k < from + count; k++) total += term(k);
    return total;
  }
  const left = 128 * 2 ** Math.floor(Math.log2((count - 1) / 128));
  return blocks(left, term, from) + blocks(count - left, term, from + left);
}

/** NumPy's tree. */
function pairwise(values: readonly number[]): number {
  const n = values.length;
  if (n > 128) {
    const left = Math.floor(n / 16) * 8;
    return pairwise(values.slice(0, left)) + pairwise(values.slice(left));
  }
  const whole = n < 8 ? 0 : n - (n % 8);
  const r = Array.from({ length: 8 }, (_, lane) =>
    values
      .slice(0, whole)
      .filter((_, k) => k % 8 === lane)
      .reduce((a, b) => a + b, -0),
  ) as [number, number, number, number, number, number, number, number];
  const start = whole === 0 ? -0 : r[0] + r[1] + (r[2] + r[3]) + (r[4] + r[5] + (r[6] + r[7]));
  return values.slice(whole).reduce((a, b) => a + b, start);
}

const firstBest = (values: readonly number[], better: (a: number, b: number) => boolean): number =>
  values.reduce(
    (best, v, k) => (better(v, values[best]!) || (Number.isNaN(values[best]) && !Number.isNaN(v)) ? k : best),
    0,
  );

export function lloyd(x: Points, init: Float64Array, maxIterations: number, tolerance: number): Clusters {
  const { rows, cols } = x;
  const k = init.length / cols;
  const at = (i: number, d: number): number => x.data[i * cols + d]!;
  const square = (v: number): number => v * v;
  let centroids = Float64Array.from(init);
  const distance = (i: number, c: number): number => blocks(cols, (d) => square(at(i, d) - centroids[c * cols + d]!));
  const points = Array.from({ length: rows }, (_, i) => i),
    clusters = Array.from({ length: k }, (_, c) => c),
    dims = Array.from({ length: cols }, (_, d) => d);
  const assign = (): number[] =>
    points.map((i) =>
      firstBest(
        clusters.map((c) => distance(i, c)),
        (a, b) => a < b,
      ),
    );
  const variances = dims.map((d) => {
    const mean = blocks(rows, (i) => at(i, d)) / rows;
    return blocks(rows, (i) => square(at(i, d) - mean)) / rows;
  });
  const enough = (tolerance * pairwise(variances)) / cols;

  let [previous, iterations]: [number[], number] = [[], 0];
  for (let done = false; iterations < maxIterations && !done; iterations++) {
    const labels = assign();
    const owner = [...labels];
    const far = points.map((i) => distance(i, labels[i]!));
    const left = new Set(points);
    for (const empty of clusters.filter((c) => !labels.includes(c))) {
      if (far.every((d) => d === 0)) break;
      const still = [...left];
      const point =
        still[
          firstBest(
            still.map((i) => far[i]!),
            (a, b) => a > b,
          )
        ]!;
      left.delete(point);
      owner[point] = empty;
    }
    const moved = Float64Array.from(centroids);
    for (const c of clusters) {
      const size = owner.filter((o) => o === c).length;
      for (const d of dims)
        if (size > 0) moved[c * cols + d] = blocks(rows, (i) => (owner[i] === c ? at(i, d) : -0)) / size;
    }
    const shift = pairwise(
      clusters.map((c) => blocks(cols, (d) => square(moved[c * cols + d]! - centroids[c * cols + d]!))),
    );
    centroids = moved;
    done = labels.every((label, i) => label === previous[i]) || shift <= enough;
    previous = labels;
  }
  const labels = assign();
  return { centroids, labels, inertia: Math.abs(pairwise(points.map((i) => distance(i, labels[i]!)))), iterations };
}
