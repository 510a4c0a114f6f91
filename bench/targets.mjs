// What the benchmarks are to reach, in one place. Ratios within one run are what counts: times move from machine to machine.

/** At least so many times as fast as a peer, by kernel and peer. */
export const PEERS = {
  rollingMean: { bottleneck: 2 },
  rollingStd: { bottleneck: 1 },
  kmeans: { 'scikit-learn': 1.5 },
  kama: { 'numba, running noise sum': 0.9, 'numba, re-summing': 3 },
  matmul: { 'plain JavaScript': 20 },
};

/** At most so many times the time of the backend before it. */
export const BACKENDS = { 'wasm/native': 3, 'ts/wasm': 4 };
