// From how many elements on a backend is worth its call: measures every kernel on small inputs and writes
// runtime/break-even-table.ts, and the table of it in README.md.
//
//   node scripts/measure-break-even.mjs [--kernel name,name] [--dry-run]
//
//   --kernel    measures these, in more words, and keeps what the table says of the others
//   --dry-run   writes nothing
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createRuntime } from 'trefoil';
import { smallCall } from './break-even/inputs.mjs';
import { readmeTable, README_BEGIN, README_END } from './break-even/readme.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TABLE = join(ROOT, 'runtime', 'break-even-table.ts');
const README = join(ROOT, 'README.md');
const SIZES = Array.from({ length: 12 }, (_, i) => 4 * 2 ** i);
const ROUNDS = 25;
/** Differences below this are noise. */
const SLACK = 1.05;
const SAMPLE_MS = 0.4;

/** Least time of a call in nanoseconds, the backends in turn, so that a machine that slows down slows all. */
function measure(calls) {
  const times = calls.map(() => Infinity);
  const repeats = calls.map((call) => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 5 * SAMPLE_MS) {
      call();
      count++;
    }
    return Math.max(1, Math.ceil(count / 5));
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, call] of calls.entries()) {
      const start = performance.now();
      for (let i = 0; i < repeats[at]; i++) call();
      times[at] = Math.min(times[at], ((performance.now() - start) / repeats[at]) * 1e6);
    }
  }
  return times;
}

/** The least size from which on `of` takes no longer than the best of `others`, at this and all larger sizes. */
function from(rows, of, others) {
  let found = Infinity;
  for (const { elements, times } of [...rows].reverse()) {
    if (times[of] > SLACK * Math.min(...others.map((other) => times[other]))) break;
    found = elements;
  }
  return found;
}

/** Measured to a factor of four and no better: 1, 16, 64, 256, 1024, … */
function round(value) {
  if (value < 16) return 1;
  return Number.isFinite(value) ? 4 ** Math.floor(Math.log(value) / Math.log(4) + 1e-9) : Infinity;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

const { values: options } = parseArgs({
  options: { kernel: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
});
const { manifest } = await import(pathToFileURL(join(ROOT, 'dist', 'generated', 'typescript', 'manifest.js')).href);
const names = ['native', 'wasm', 'ts'];
const runtimes = Object.fromEntries(
  await Promise.all(
    names.map(async (name) => [name, await createRuntime({ backend: name, strict: true, threads: 1 })]),
  ),
);
const kernels = Object.values(manifest).filter(
  ({ name }) => options.kernel === undefined || options.kernel.split(',').includes(name),
);

const table = await import(pathToFileURL(join(ROOT, 'dist', 'runtime', 'break-even-table.js')).href);
const found = {};
for (const kernel of kernels) {
  // Engines compile beside the first calls, which must not be mistaken for small ones.
  for (const name of names) {
    const { inputs, params } = smallCall(kernel, SIZES[0]);
    for (let i = 0; i < 2000; i++) runtimes[name][kernel.name](inputs, params);
  }
  const rows = SIZES.map((size) => {
    const { inputs, params, elements } = smallCall(kernel, size);
    const times = measure(names.map((name) => () => runtimes[name][kernel.name](inputs, params)));
    return { elements, times: Object.fromEntries(names.map((name, at) => [name, times[at]])) };
  });
  found[kernel.name] = { native: round(from(rows, 'native', ['wasm', 'ts'])), wasm: round(from(rows, 'wasm', ['ts'])) };
  console.log(
    `${kernel.name.padEnd(20)} native from ${String(found[kernel.name].native).padStart(8)}, wasm from ${String(found[kernel.name].wasm).padStart(8)}`,
  );
  if (options.kernel !== undefined) {
    for (const { elements, times } of rows)
      console.log(
        `  ${String(elements).padStart(8)}  ${names.map((name) => `${name} ${times[name].toFixed(0)} ns`).join('  ')}`,
      );
  }
}

if (!options['dry-run']) {
  const common =
    options.kernel === undefined
      ? {
          native: median(Object.values(found).map(({ native }) => native)),
          wasm: median(Object.values(found).map(({ wasm }) => wasm)),
        }
      : table.COMMON;
  const all = options.kernel === undefined ? found : { ...table.MEASURED, ...found };
  const own = Object.entries(all)
    .filter(([name]) => manifest[name] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, one]) => one.native !== common.native || one.wasm !== common.wasm);
  const line = ({ native, wasm }) => `{ native: ${native}, wasm: ${wasm} }`;
  writeFileSync(
    TABLE,
    `/**
 * From how many elements of its largest array on a call is worth another backend than ts. Written by
 * scripts/measure-break-even.mjs on ${cpus()[0].model.trim()}, Node ${process.version}.
 */
import type { BreakEven } from './break-even.js';

/** Half of the kernels begin to gain earlier, half of them later. */
export const COMMON: BreakEven = ${line(common)};

/** Kernels that differ from that. */
export const MEASURED: Readonly<Record<string, BreakEven>> = {
${own.map(([name, one]) => `  ${name}: ${line(one)},\n`).join('')}};
`,
  );
  const readme = readFileSync(README, 'utf8');
  const [begin, end] = [readme.indexOf(README_BEGIN), readme.indexOf(README_END)];
  writeFileSync(
    README,
    `${readme.slice(0, begin + README_BEGIN.length)}\n${readmeTable({ common, own: Object.fromEntries(own) })}${readme.slice(end)}`,
  );
}
for (const rt of Object.values(runtimes)) rt.dispose();
