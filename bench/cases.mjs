// One case per kernel: its data, its call, and what it is measured against. Sizes and seeds are those of peers.py.
import { logText, matrix, uniform, walk } from './data.mjs';

const WINDOW = 16, ROWS = 10_000, COLS = 50;
const MATMUL = 512;
const SERIES = 1_000_000;
const CLUSTERS = 4, DIMS = 8, ITERATIONS = 20;
const TEXT_BYTES = 100_000_000;

const present = (values) => values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);

function rolling(kernel, output) {
  return () => {
    const x = matrix(walk(1, ROWS, COLS), ROWS, COLS);
    return {
      inputs: { x: x.data },
      call: (rt, options) => rt[kernel]({ x }, { window: WINDOW }, options),
      check: (outputs) => present(outputs[output].data),
    };
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

function kmeans() {
  const data = uniform(3, ROWS * DIMS);
  const x = matrix(data, ROWS, DIMS), init = matrix(data.slice(0, CLUSTERS * DIMS), CLUSTERS, DIMS);
  return {
    inputs: { x: data, init: init.data },
    call: (rt, options) => rt.kmeans({ x, init }, { maxIterations: ITERATIONS, tolerance: 0 }, options),
    check({ centroids, iterations }) {
      if (iterations !== ITERATIONS) throw new Error(`k-means converged after ${iterations} iterations: too soon to be a measure`);
      return present(centroids.data);
    },
  };
}

function kama() {
  const prices = walk(4, SERIES, 1).map((value) => 1000 + value);
  return { inputs: { prices }, call: (rt, options) => rt.kama({ prices }, {}, options), check: ({ kama }) => present(kama) };
}

function matmul() {
  const a = matrix(uniform(5, MATMUL ** 2), MATMUL, MATMUL), b = matrix(uniform(6, MATMUL ** 2), MATMUL, MATMUL);
  return {
    inputs: { a: a.data, b: b.data },
    call: (rt, options) => rt.matmul({ a, b }, {}, options),
    check: ({ c }) => present(c.data),
    rivals: { 'plain JavaScript': { call: () => plainMatmul(a.data, b.data, MATMUL), check: present } },
  };
}

function sum() {
  const x = uniform(12, SERIES);
  return { inputs: { x }, call: (rt, options) => rt.sum({ x }, {}, options), check: (outputs) => outputs.sum };
}

function countMatches() {
  const text = logText(21, TEXT_BYTES);
  const needles = ['ERROR', 'timeout'].map((needle) => Buffer.from(needle));
  const patterns = Buffer.concat(needles), offsets = Int32Array.of(0, needles[0].length, patterns.length);
  return {
    inputs: {},
    call: (rt, options) => rt.countMatches({ text, patterns, offsets }, {}, options),
    check: ({ counts }) => present(counts),
    rivals: { 'node Buffer.indexOf': { call: () => countByIndexOf(text, needles), check: present } },
  };
}

/** `peers` names the case of peers.py, where it has one. */
export const CASES = [
  { kernel: 'rollingMean', shape: '10000×50, w=16', peers: 'rollingMean', make: rolling('rollingMean', 'mean') },
  { kernel: 'rollingStd', shape: '10000×50, w=16', peers: 'rollingStd', make: rolling('rollingStd', 'std') },
  { kernel: 'kmeans', shape: '10000×8, k=4, 20 it.', peers: 'kmeans', make: kmeans },
  { kernel: 'kama', shape: '1e6', peers: 'kama', make: kama },
  { kernel: 'matmul', shape: '512×512×512', peers: 'matmul', make: matmul },
  { kernel: 'sum', shape: '1e6', peers: 'sum', make: sum },
  { kernel: 'countMatches', shape: '100 MB, 2 patterns', make: countMatches },
];
