// Runs each call of the pipeline on every backend, compares the bytes, and measures the time.
import { ORDER } from './backends.mjs';
import { compare } from './bytes.mjs';
import { measure } from './measure.mjs';

/** { step, calls }: `step` is what the pipeline calls kernels with, `calls` what became of them. */
export function comparing(backends, { times, progress }) {
  const present = ORDER.filter((name) => backends[name].rt);
  const calls = [];

  /** Outputs when the code was cold and when it was hot, and the time of a call. */
  async function runOn(rt, call, timed) {
    try {
      const cold = call(rt);
      const median = timed ? await measure(() => call(rt)) : undefined;
      return { cold, hot: call(rt), median };
    } catch (error) {
      return { error };
    }
  }

  async function step(kernel, call, shape, shown = true) {
    const runs = {};
    progress.step(kernel);
    for (const name of present) {
      progress.detail(name);
      // A turn of the event loop, for the spinner.
      await new Promise((next) => {
        setImmediate(next);
      });
      runs[name] = await runOn(backends[name].rt, call, times && shown);
    }
    calls.push({ kernel, shape, shown, runs, verdict: compare(runs) });
    const done = Object.values(runs).find((run) => !run.error);
    if (done === undefined) throw runs[present[0]].error;
    return done.cold;
  }
  return { step, calls };
}
