// One case per kernel: its data, its call, and what it is measured against. Sizes and seeds are those of peers.py.
import { pinned } from './buffers.mjs';
import { held, logText, matrix, uniform, walk } from './data.mjs';

const WINDOW = 16,
  ROWS = 10_000,
  COLS = 50;
const MATMUL = 512;
const SERIES = 1_000_000;
const ITERATIONS = 20;
const TEXT_BYTES = 100_000_000;

const present = (values) => values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);

/** One kernel; `params` do not change. */
const call = (kernel, inputs, params = {}) =>
  Object.assign((rt, options) => rt[kernel](inputs, params, options), {
    /** The same call with everything kept where the runtime computes, and what gives it back. */
    pinned(rt, buffers) {
      const held = pinned(rt, inputs),
        out = pinned(rt, buffers);
      return {
        run: () => rt[kernel](held, params, { out }),
        free: () => [held, out].forEach((all) => Object.values(all).forEach((one) => one.unpin())),
      };
    },
  });

/** Random walks side by side. */
const series = (seed) => matrix(walk(seed, ROWS, COLS), ROWS, COLS);

function rolling(kernel, output) {
  return () => {
    const x = series(1);
    return {
      inputs: { x: x.data },
      call: call(kernel, { x }, { window: WINDOW }),
      check: (outputs) => present(outputs[output].data),
    };
  };
}

function rollingCorr() {
  const [x, y] = [series(1), series(2)];
  return {
    inputs: { x: x.data, y: y.data },
    call: call('rollingCorr', { x, y }, { window: WINDOW }),
    check: ({ corr }) => present(corr.data),
  };
}

/** The textbook product of two square matrices. */
function plainMatmul(a, b, n) {
  const c = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let total = 0;
      for (let k = 0; k < n; k++) total += a[i * n + k] * b[k * n + j];
      c[i * n + j] = total;
    }
  }
  return c;
}

/** What one writes with Node alone. */
function countByIndexOf(text, patterns) {
  return patterns.map((pattern) => {
    let count = 0;
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + pattern.length)) count++;
    return count;
  });
}

const kmeans = (k, dims) => () => {
  const data = uniform(3, ROWS * dims);
  const x = matrix(data, ROWS, dims),
    init = matrix(data.slice(0, k * dims), k, dims);
  return {
    inputs: { x: data, init: init.data },
    call: call('kmeans', { x, init }, { maxIterations: ITERATIONS, tolerance: 0 }),
    check({ centroids, iterations }) {
      if (iterations !== ITERATIONS)
        throw new Error(`k-means converged after ${iterations} iterations: too soon to be a measure`);
      return present(centroids.data);
    },
  };
};

function kama() {
  const prices = walk(4, SERIES, 1).map((value) => 1000 + value);
  return { inputs: { prices }, call: call('kama', { prices }), check: ({ kama }) => present(kama) };
}

function matmul() {
  const a = matrix(uniform(5, MATMUL ** 2), MATMUL, MATMUL),
    b = matrix(uniform(6, MATMUL ** 2), MATMUL, MATMUL);
  return {
    inputs: { a: a.data, b: b.data },
    call: call('matmul', { a, b }),
    check: ({ c }) => present(c.data),
    rivals: { 'plain JavaScript': { call: () => plainMatmul(a.data, b.data, MATMUL), check: present } },
  };
}

function sum() {
  const x = uniform(12, SERIES);
  return { inputs: { x }, call: call('sum', { x }), check: (outputs) => outputs.sum };
}

function countMatches() {
  const text = logText(21, TEXT_BYTES);
  const needles = ['ERROR', 'timeout'].map((needle) => Buffer.from(needle));
  const patterns = Buffer.concat(needles),
    offsets = Int32Array.of(0, needles[0].length, patterns.length);
  return {
    inputs: {},
    call: call('countMatches', { text, patterns, offsets }),
    check: ({ counts }) => present(counts),
    rivals: { 'node Buffer.indexOf': { call: () => countByIndexOf(text, needles), check: present } },
  };
}

function correlation() {
  const x = series(1);
  return { inputs: { x: x.data }, call: call('correlation', { x }), check: ({ corr }) => present(corr.data) };
}

/** Fit and residuals, one after the other. */
function ar1() {
  const x = series(1);
  return {
    inputs: { x: x.data },
    call(rt, { out, ...options }) {
      const fit = rt.ar1Fit(
        { x },
        {},
        { ...options, ...(out ? { out: { alpha: out.alpha, intercept: out.intercept } } : {}) },
      );
      return {
        ...fit,
        ...rt.ar1Residuals(
          { x, alpha: fit.alpha },
          {},
          { ...options, ...(out ? { out: { residuals: out.residuals } } : {}) },
        ),
      };
    },
    check: ({ residuals }) => present(residuals.data),
  };
}

function equity() {
  const returns = uniform(7, SERIES).map((value) => value * 2 ** -5),
    signal = Float64Array.from(held(8, SERIES));
  const params = { start: 1, decay: 0.9999, cutout: 100, floor: 0.25 };
  return {
    inputs: { returns, signal },
    call: call('equity', { returns, signal }, params),
    check: (outputs) => present(outputs.equity),
  };
}

function signalPersistence() {
  const signals = held(10, SERIES);
  return {
    inputs: { signals },
    call: call('signalPersistence', { signals }, { minPersistence: 3, maxGap: 1 }),
    check: ({ persistent }) => present(persistent),
  };
}

const OVER_ROWS = `${ROWS}×${COLS}, w=${WINDOW}`;

/** `title` tells cases of one kernel apart; `peers` names the case of peers.py, where it has one; `kernels` are those a case calls, if not the one it is named after. */
export const CASES = [
  { kernel: 'rollingMean', shape: OVER_ROWS, peers: 'rollingMean', make: rolling('rollingMean', 'mean') },
  { kernel: 'rollingStd', shape: OVER_ROWS, peers: 'rollingStd', make: rolling('rollingStd', 'std') },
  { kernel: 'rollingSkew', shape: OVER_ROWS, peers: 'rollingSkew', make: rolling('rollingSkew', 'skew') },
  { kernel: 'rollingKurt', shape: OVER_ROWS, peers: 'rollingKurt', make: rolling('rollingKurt', 'kurt') },
  { kernel: 'rollingCorr', shape: OVER_ROWS, peers: 'rollingCorr', make: rollingCorr },
  { kernel: 'rollingMin', shape: OVER_ROWS, peers: 'rollingMin', make: rolling('rollingMin', 'min') },
  { kernel: 'rollingMax', shape: OVER_ROWS, peers: 'rollingMax', make: rolling('rollingMax', 'max') },
  { kernel: 'rollingMedian', shape: OVER_ROWS, peers: 'rollingMedian', make: rolling('rollingMedian', 'median') },
  { kernel: 'rollingMad', shape: OVER_ROWS, peers: 'rollingMad', make: rolling('rollingMad', 'mad') },
  { kernel: 'correlation', shape: `${ROWS}×${COLS}`, peers: 'correlation', make: correlation },
  { kernel: 'kmeans', shape: `${ROWS}×8, k=4, ${ITERATIONS} it.`, peers: 'kmeans', make: kmeans(4, 8) },
  {
    kernel: 'kmeans',
    title: 'kmeans, k=16',
    shape: `${ROWS}×50, k=16, ${ITERATIONS} it.`,
    peers: 'kmeans16',
    make: kmeans(16, 50),
  },
  { kernel: 'ar1', kernels: ['ar1Fit', 'ar1Residuals'], shape: `${ROWS}×${COLS}`, peers: 'ar1', make: ar1 },
  { kernel: 'kama', shape: '1e6', peers: 'kama', make: kama },
  { kernel: 'equity', shape: '1e6', peers: 'equity', make: equity },
  { kernel: 'signalPersistence', shape: '1e6', peers: 'signalPersistence', make: signalPersistence },
  { kernel: 'matmul', shape: `${MATMUL}×${MATMUL}×${MATMUL}`, peers: 'matmul', make: matmul },
  { kernel: 'sum', shape: '1e6', peers: 'sum', make: sum },
  { kernel: 'countMatches', shape: '100 MB, 2 patterns', make: countMatches },
];
