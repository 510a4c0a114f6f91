// Times of calls, in milliseconds.

/** The engine compiles beside the first calls. */
const WARM_MS = 200;
const WARM_CALLS = 2;
/** A call this slow is measured a few times and then left alone, as in peers.py. */
const SLOW_MS = 3000,
  SLOW_RUNS = 5;
/** Results that a caller still has, as in peers.py. */
const KEPT = 24;

/** The same call by somebody who keeps the last results. */
export function keeping(call) {
  const held = new Array(KEPT);
  let next = 0;
  return () => {
    held[next++ % KEPT] = call();
  };
}

/** Lets timers run, such as the spinner's. */
const breathe = () =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** The times of calls, at least `minRuns` of them and over at least `minSeconds`. */
export async function sample(call, { minRuns, minSeconds }) {
  const warm = performance.now();
  for (let calls = 0; calls < WARM_CALLS || performance.now() - warm < WARM_MS; calls++) call();
  await breathe();
  const times = [],
    begin = performance.now();
  for (;;) {
    const before = performance.now();
    call();
    const now = performance.now();
    times.push(now - before);
    const total = now - begin;
    if ((times.length >= minRuns && total >= minSeconds * 1000) || (times.length >= SLOW_RUNS && total >= SLOW_MS))
      break;
  }
  await breathe();
  return times;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b),
    half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Times of several rounds as one: the least of all, and the median of the rounds' medians. */
export const merge = (rounds) => ({
  min: Math.min(...rounds.map(({ min }) => min)),
  median: median(rounds.map((round) => round.median)),
});

export const summary = (times) => ({ min: times.reduce((a, b) => Math.min(a, b)), median: median(times) });
