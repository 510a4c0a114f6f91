/**
 * Many calls with changing shapes in a process of their own, which reports its resident memory as it goes.
 *
 *   node --expose-gc test/endurance/calls.mjs <backend> <sync|async|abort|dispose|forget> <count>
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRuntime } from 'trefoil';

const [backend, mode, counted] = process.argv.slice(2);
const count = Number(counted);
/** Calls under way at the same time. */
const AT_ONCE = { sync: 1, async: 32, abort: 250, dispose: 1, forget: 1 };
const SAMPLES = 20;
const options = { backend, strict: true };

let state = 12345;
const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return (state >>> 8) % below;
};

const fill = (length) => {
  const data = new Float64Array(length);
  for (let i = 0; i < length; i++) data[i] = random(1000) - 500;
  return data;
};

/** Kernels of every kind: windows, contractions, iteration, recurrences, bytes, without inputs. */
const kinds = [
  (call) => {
    const [rows, cols] = [random(200), 1 + random(8)];
    return call('rollingStd', { x: { data: fill(rows * cols), rows, cols } }, { window: 1 + random(64) });
  },
  (call) => {
    const [rows, cols] = [2 + random(60), 1 + random(8)];
    return call('correlation', { x: { data: fill(rows * cols), rows, cols } }, {});
  },
  (call) => {
    const [n, m] = [1 + random(20), 1 + random(20)];
    return call(
      'matmul',
      { a: { data: fill(n * m), rows: n, cols: m }, b: { data: fill(m * n), rows: m, cols: n } },
      {},
    );
  },
  (call) => {
    const n = 4 + random(60);
    return call(
      'kmeans',
      { x: { data: fill(n * 2), rows: n, cols: 2 }, init: { data: fill(6), rows: 3, cols: 2 } },
      { maxIterations: 5 },
    );
  },
  (call) => call('ema', { prices: fill(random(500)) }, { span: 1 + random(20) }),
  (call) => call('sum', { x: fill(random(1000)) }, {}),
  (call) =>
    call(
      'countMatches',
      { text: new Uint8Array(random(2000)), patterns: Uint8Array.of(0, 0, 1), offsets: Int32Array.of(0, 2, 3) },
      {},
    ),
  // Mistakes leave nothing behind either.
  (call) => call('rollingStd', { x: { data: fill(4), rows: 2, cols: 3 } }, { window: 0 }, true),
];

const settle = async () => {
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    // The memory of arrays is freed by a thread of V8's that may have to wait for a processor.
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
};

/** Resident bytes after the garbage is gone. */
async function resident() {
  await settle();
  return process.memoryUsage().rss;
}

/** Threads of this process, where the system tells. */
const threads = () => (existsSync('/proc/self/task') ? readdirSync('/proc/self/task').length : 0);

const onlyOf =
  (...codes) =>
  (error) => {
    if (error.name !== 'KernelError' || !codes.includes(error.code)) throw error;
  };

const modes = {
  async sync(rt) {
    kinds[random(kinds.length)]((name, inputs, params, fails = false) => {
      try {
        rt[name](inputs, params);
      } catch (error) {
        if (!fails) throw error;
        onlyOf('E_SHAPE')(error);
      }
    });
  },
  async async(rt) {
    await kinds[random(kinds.length)]((name, inputs, params, fails = false) =>
      fails ? rt[name].async(inputs, params).catch(onlyOf('E_SHAPE')) : rt[name].async(inputs, params),
    );
  },
  /** Stopped before, while or after it runs. */
  async abort(rt) {
    const stop = new AbortController();
    const long = random(4) === 0;
    const text = new Uint8Array(long ? 1 << 20 : 100);
    const offsets = Int32Array.from({ length: (long ? 1 << 16 : 4) + 1 }, (_, i) => i);
    const call = rt.countMatches
      .async({ text, patterns: new Uint8Array(offsets.length - 1), offsets }, undefined, { signal: stop.signal })
      .catch(onlyOf('E_ABORT'));
    const delay = random(4);
    if (delay === 0) stop.abort();
    else setTimeout(() => stop.abort(), delay);
    await call;
  },
  /** A runtime of its own for every call, memory grown in it, calls under way when it ends. */
  async dispose() {
    const rt = await createRuntime(options);
    const x = new Float64Array(1 << 18).fill(1);
    if (rt.sum({ x }).sum !== x.length) throw new Error('a wrong sum');
    rt.pin(x);
    const call = rt.sum.async({ x }).catch(onlyOf('E_DISPOSED'));
    if (random(2) === 0) await call;
    rt.dispose();
    await call;
  },
  /** As above, and nobody disposes of it. */
  async forget() {
    const rt = await createRuntime(options);
    await rt.sum.async({ x: new Float64Array(1000) });
    rt.pin(new Float64Array(1 << 16));
    if (random(4) === 0) await settle();
  },
};

const rt = await createRuntime(options);
const run = modes[mode];
const samples = [];
const threadCounts = [];
let done = 0;
for (let sample = 1; sample <= SAMPLES; sample++) {
  const until = Math.round((count * sample) / SAMPLES);
  await Promise.all(
    Array.from({ length: AT_ONCE[mode] }, async () => {
      while (done < until) {
        done++;
        await run(rt);
      }
    }),
  );
  samples.push(await resident());
  threadCounts.push(threads());
}
// What was stopped has stopped, and the runtime works.
const { sum } = rt.sum({ x: Float64Array.of(1, 2, 3) });
const later = await rt.sum.async({ x: Float64Array.of(1, 2, 3) });
rt.dispose();
await settle();
console.log(JSON.stringify({ done, samples, threads: threadCounts, works: sum === 6 && later.sum === 6 }));
