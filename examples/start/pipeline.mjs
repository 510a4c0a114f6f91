// The maintenance pipeline as a list of kernel calls. Each step computes on what the steps before it gave, so every backend
// is given the same inputs, and the report is made of what all of them agree on.

import { deviations, NORMAL, ranges } from './spread.mjs';

/** Of a window, at least this part has to be there. */
const enough = (window) => Math.max(1, window >> 1);
/** Beyond this many standard deviations a burst says no more about the regime it belongs to. */
const CLIP = 4;
/** Random beginnings of k-means; the one with the least inertia is kept. */
const SEEDS = 8;
const at = ({ data, cols }, row, col) => data[row * cols + col];

/** Every column with mean 0 and standard deviation 1; what never changes becomes 0. */
function standardised(x, mean, std) {
  const data = x.data.map((value, k) => {
    const j = k % x.cols;
    return std[j] > 0 ? (value - mean[j]) / std[j] : 0;
  });
  return { ...x, data };
}

const lastRow = (m) => m.data.slice((m.rows - 1) * m.cols);

/**
 * Runs the steps. `step(kernel, call, shape)` calls a kernel in whatever way it likes, and gives back its outputs; the
 * pipeline does not know how many backends there are.
 */
export async function pipeline({ x, complete }, { window, regimes }, step) {
  const { rows, cols } = x;
  const shape = `${rows}×${cols}`;
  const minPeriods = enough(window);

  // What is usual just now, whatever a single value does: for judging the next one.
  const { median } = await step('rollingMedian', (rt) => rt.rollingMedian({ x }, { window, minPeriods }), shape);
  const { mad } = await step('rollingMad', (rt) => rt.rollingMad({ x }, { window, minPeriods, scale: NORMAL }), shape);
  const { mean, std } = await step(
    'rollingMeanStd',
    (rt) => rt.rollingMeanStd({ x: complete }, { window, minPeriods: 1 }),
    shape,
  );

  // The whole recording is one window that ends in the last row.
  const whole = await step(
    'rollingMeanStd',
    (rt) => rt.rollingMeanStd({ x: complete }, { window: rows }),
    `${shape}, whole`,
  );
  const [average, spread] = [lastRow(whole.mean), lastRow(whole.std)];
  const { corr } = await step('correlation', (rt) => rt.correlation({ x: complete }), shape);

  // What the value before does not explain.
  const z = standardised(complete, average, spread);
  const { alpha } = await step('ar1Fit', (rt) => rt.ar1Fit({ x: z }), shape);
  const { residuals } = await step('ar1Residuals', (rt) => rt.ar1Residuals({ x: z, alpha }), shape);

  // Regimes: rows that are alike once short bursts are smoothed out.
  const smooth = standardised(mean, average, spread);
  const features = { ...smooth, data: smooth.data.map((value) => Math.max(-CLIP, Math.min(CLIP, value))) };
  let best;
  for (let seed = 0; seed < SEEDS; seed++) {
    const first = seed === 0;
    const { init } = await step(
      'kmeansPlusPlus',
      (rt) => rt.kmeansPlusPlus({ x: features }, { k: regimes, seed }),
      `${shape}, k = ${regimes}`,
      first,
    );
    const found = await step('kmeans', (rt) => rt.kmeans({ x: features, init }), `${shape}, k = ${regimes}`, first);
    if (best === undefined || found.inertia < best.inertia) best = found;
  }

  // Robust, so that values which drop out now and then do not make everything else look usual.
  const scores = unusual({
    x,
    complete,
    median,
    mad,
    spread: ranges(complete),
    residuals,
    surprise: deviations(residuals),
  });
  const flags = Int32Array.from(scores.row, (score) => (score >= 1 ? 1 : 0));
  const { persistent } = await step(
    'signalPersistence',
    (rt) => rt.signalPersistence({ signals: flags }, { minPersistence: 1, maxGap: window }),
    `${rows}`,
  );
  return {
    average,
    spread,
    std,
    corr,
    alpha,
    centroids: best.centroids,
    labels: best.labels,
    inertia: best.inertia,
    scores,
    flags,
    persistent,
  };
}

/** So many robust deviations from the median before, and so many of what AR(1) leaves unexplained, are unusual. */
const FROM_MEDIAN = 8;
const FROM_AR1 = 8;
/** A column that stood still has no deviation of its own: this part of its deviation over the whole recording is taken. */
const FLOOR = 0.1;

/**
 * How unusual each value (below 0: too low) and each row is: from 1 on it is. A value has to be far from the median of the rows before it and
 * a surprise to the autoregression as well, so that neither a slow drift nor a usual swing counts.
 */
function unusual({ x, complete, median, mad, spread, residuals, surprise }) {
  const { rows, cols } = x;
  const value = new Float64Array(rows * cols);
  const row = new Float64Array(rows);
  for (let i = 1; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      const [usual, deviation] = [at(median, i - 1, j), at(mad, i - 1, j)];
      if (Number.isNaN(usual) || Number.isNaN(at(x, i, j))) continue;
      const above = at(complete, i, j) - usual;
      const far = Math.abs(above) / Math.max(deviation, FLOOR * spread[j]);
      const unexpected = surprise[j] > 0 ? Math.abs(at(residuals, i, j)) / surprise[j] : 0;
      const score = Math.min(far / FROM_MEDIAN, unexpected / FROM_AR1);
      value[i * cols + j] = above < 0 ? -score : score;
      row[i] = Math.max(row[i], score);
    }
  }
  return { value, row };
}
