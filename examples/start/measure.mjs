// The time of a call: the median of several samples, after the engine had time to compile.

/** The engine compiles beside the calls, and waits for a processor where the machine is busy. */
const WARM_MS = 150;
const WARM_CALLS = 3;
const SAMPLES = 9;
/** Calls that take long are sampled less often. */
const ENOUGH_MS = 1500;
/** A shorter sample would show the clock rather than the call. */
const SAMPLE_MS = 4;

/** Lets timers run, such as the spinner's. */
const breathe = () =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Milliseconds of one call. */
export async function measure(call) {
  const begin = performance.now();
  let calls = 0;
  while ((calls < WARM_CALLS && performance.now() - begin < ENOUGH_MS) || performance.now() - begin < WARM_MS) {
    call();
    calls++;
    await breathe();
  }
  const samples = [];
  for (let s = 0; s < SAMPLES && (s === 0 || performance.now() - begin < ENOUGH_MS); s++) {
    const from = performance.now();
    let elapsed = 0,
      count = 0;
    while (elapsed < SAMPLE_MS) {
      call();
      count++;
      elapsed = performance.now() - from;
    }
    samples.push(elapsed / count);
    await breathe();
  }
  return samples.sort((a, b) => a - b)[samples.length >> 1];
}
