/** kmeans against its rules written out, to the bit, and its labels against kmeansPredict, on points that are hard to tell apart. */
import { describe, expect, it } from 'vitest';
import { runs } from '../accuracy/inputs.js';
import { backends } from '../runtime/backends.js';
import { Draw } from '../support/draw.js';
import { lloyd, type Points } from './lloyd.js';

/** Coordinates by what makes them hard. */
const STYLES: Readonly<Record<string, (draw: Draw) => () => number>> = {
  'a lattice, full of ties': (draw) => () => draw.int(-2, 2),
  'tenths, near ties': (draw) => () => draw.int(0, 9) / 10,
  'far from the origin': (draw) => () => 1e9 + draw.int(0, 40) * 2 ** -20,
  'far apart': (draw) => () => (draw.chance(0.2) ? 1e7 * draw.int(1, 3) : draw.int(0, 5) / 1000),
  'of all magnitudes': (draw) => () => (draw.chance(0.5) ? -1 : 1) * 10 ** draw.int(-12, 12) * draw.unit(),
  'so small that squares underflow': (draw) => () => draw.int(-9, 9) * 10 ** draw.int(-170, -150),
  'so large that squares overflow': (draw) => () => draw.int(-9, 9) * 10 ** draw.int(150, 300),
  'few, with NaN and infinities': (draw) => () =>
    draw.chance(0.05) ? draw.pick([NaN, Infinity, -Infinity]) : draw.int(0, 3),
  'without an order': (draw) => () => draw.unit(),
};

function inputs(draw: Draw, style: (draw: Draw) => () => number): { x: Points; init: Points } {
  const value = style(draw);
  const rows = draw.pick([1, 2, 5, 9, 17, 64, 140, 300]),
    cols = draw.pick([1, 1, 2, 3, 8, 130]);
  const k = draw.int(1, Math.min(rows, draw.pick([2, 4, 5, 9, 17])));
  const data = Float64Array.from({ length: rows * cols }, value);
  // Points themselves, some of them twice, or anything.
  const ofPoints = draw.chance(0.7);
  const init = Float64Array.from({ length: k * cols }, value);
  for (let c = 0; ofPoints && c < k; c++) {
    const row = draw.int(0, rows - 1);
    init.set(data.subarray(row * cols, (row + 1) * cols), c * cols);
  }
  return { x: { data, rows, cols }, init: { data: init, rows: k, cols } };
}

describe.each(Object.entries(STYLES))('points %s', (_, style) => {
  it('come out as the rules say', () => {
    for (let seed = 0; seed < runs(40); seed++) {
      const draw = new Draw(seed);
      const { x, init } = inputs(draw, style);
      const params = { maxIterations: draw.pick([0, 1, 2, 5, 100]), tolerance: draw.pick([0, 1e-4, 0.1]) };
      const due = lloyd(x, init.data, params.maxIterations, params.tolerance);
      for (const { name, rt } of backends) {
        const { centroids, labels, inertia, iterations } = rt.kmeans({ x, init }, params);
        const place = `${name}, seed ${seed}: ${x.rows} × ${x.cols}, k = ${init.rows}, ${JSON.stringify(params)}`;
        expect([...labels], place).toEqual(due.labels);
        expect([...labels], `${place}, against kmeansPredict`).toEqual([...rt.kmeansPredict({ x, centroids }).labels]);
        expect(centroids.data, place).toEqual(due.centroids);
        expect([inertia, iterations], place).toEqual([due.inertia, due.iterations]);
      }
    }
  });
});
