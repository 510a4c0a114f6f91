// What the benchmarks are to reach, in one place. Ratios within one run are what counts: times move from machine to machine.

/** At least so many times as fast as a peer, by kernel and peer. */
export const PEERS = {
  rollingMean: { bottleneck: 2.5 },
  rollingStd: { bottleneck: 1.2 },
  rollingSkew: { pandas: 6 },
  rollingKurt: { pandas: 6 },
  rollingCorr: { pandas: 6 },
  rollingMin: { bottleneck: 3 },
  rollingMax: { bottleneck: 3 },
  rollingMedian: { bottleneck: 3 },
  rollingMad: { numba: 10, 'numpy sliding': 10 },
  correlation: { numpy: 0.8 },
  kmeans: { 'scikit-learn': 2 },
  ar1: { numba: 1 },
  kama: { 'numba, running noise sum': 1, 'numba, re-summing': 3 },
  equity: { numba: 2 },
  signalPersistence: { numba: 1 },
  matmul: { 'plain JavaScript': 20 },
  countMatches: { 'node Buffer.indexOf': 1 },
};

/** At most so many times the time of the backend before it, for these kernels. */
export const BACKENDS = { 'wasm/native': 3, 'ts/wasm': 4 };
export const BACKENDS_OF = ['rollingMean', 'rollingStd', 'matmul', 'kmeans', 'kama', 'countMatches', 'sum'];

/** Two threads at least so many times as fast as one where one takes that long; what runs in order on one thread cannot be. */
export const THREADS = { least: 1.5, milliseconds: 1, not: ['kama', 'equity', 'signalPersistence'] };
