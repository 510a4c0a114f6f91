/** `npm run fuzz`: batch after batch of random kernels until the time is up or the number is reached. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../support/files.js';
import { namedKernels } from '../support/named-kernels.js';
import { whyNoSanitizer } from '../support/sanitizer.js';
import { vocabulary } from '../support/vocabulary.js';
import type { Finding } from './check.js';
import { makeKernel } from './generate/kernel.js';
import { regressions } from './regressions.js';
import { runBatch, stopAll, type RunResult } from './run.js';
import { shrink, type Way } from './shrink-kernel.js';
import { addTally, emptyTally, type Order, type Tally } from './order.js';

const USAGE = `usage: npm run fuzz -- [--minutes N | --kernels N] [--seed S] [--batch N] [--jobs N] [--backends ts,wasm,native|none] [--optimise 0-3] [--optimise-native 0-3] [--checked | --sanitize]
       npm run fuzz -- --kernel SEED   one kernel, with its text
       npm run fuzz -- --regressions [--kernels N]   the kernels that have failed before, and N others
       npm run fuzz -- --names   one kernel with every name that could mean something, in every role`;

const BUILD = join(ROOT, 'build');
type Backend = Order['options']['backends'][number];

interface Options {
  readonly minutes: number;
  readonly kernels: number;
  readonly seed: number;
  readonly batch: number;
  readonly jobs: number;
  readonly backends: readonly Backend[];
  readonly checked: boolean;
  readonly sanitize: boolean;
  readonly optimise?: number;
  readonly optimiseNative?: number;
  readonly kernel?: number;
  readonly regressions: boolean;
  readonly names: boolean;
  readonly shrink: boolean;
}

function options(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string' },
      kernels: { type: 'string' },
      seed: { type: 'string' },
      batch: { type: 'string' },
      jobs: { type: 'string' },
      backends: { type: 'string' },
      kernel: { type: 'string' },
      optimise: {
        type: 'string',
        ...(process.env['TREFOIL_FUZZ_OPT'] ? { default: process.env['TREFOIL_FUZZ_OPT'] } : {}),
      },
      'optimise-native': { type: 'string' },
      checked: { type: 'boolean', default: false },
      sanitize: { type: 'boolean', default: false },
      regressions: { type: 'boolean', default: false },
      names: { type: 'boolean', default: false },
      'no-shrink': { type: 'boolean', default: false },
    },
  });
  const number = (name: string, text: string | undefined, otherwise: number, least: number): number => {
    if (text === undefined) return otherwise;
    const value = Number(text);
    if (!Number.isFinite(value) || value < least)
      throw new Error(`--${name} is '${text}'; a number of at least ${least} was expected`);
    return value;
  };
  const minutes = number('minutes', values.minutes, values.kernels === undefined ? 2 : Infinity, 0);
  const backends = (values.backends === 'none' ? [] : (values.backends ?? 'ts,wasm,native').split(',')) as Backend[];
  if (!backends.every((backend) => ['ts', 'wasm', 'native'].includes(backend)))
    throw new Error(
      `--backends is '${values.backends}'; ts, wasm and native are known, or none for the interpreters alone`,
    );
  const missing = values.sanitize ? whyNoSanitizer() : undefined;
  if (missing !== undefined) throw new Error(`--sanitize: ${missing}`);
  return {
    minutes,
    kernels: number('kernels', values.kernels, Infinity, 1),
    seed: number('seed', values.seed, Date.now() % 2 ** 31, 0),
    batch: number('batch', values.batch, 240, 1),
    jobs: number('jobs', values.jobs, 1, 1),
    backends,
    checked: values.checked,
    sanitize: values.sanitize,
    regressions: values.regressions,
    names: values.names,
    shrink: !values['no-shrink'],
    ...(values.optimise === undefined ? {} : { optimise: number('optimise', values.optimise, 3, 0) }),
    ...(values['optimise-native'] === undefined
      ? {}
      : { optimiseNative: number('optimise-native', values['optimise-native'], 3, 0) }),
    ...(values.kernel === undefined ? {} : { kernel: number('kernel', values.kernel, 0, 0) }),
  };
}

/** Neighbouring numbers, far apart as seeds. */
export const seedOf = (seed: number, index: number): number =>
  (Math.imul(seed, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b)) >>> 0;

const source = (seed: number): Order['sources'][number] => makeKernel(seed, `made${seed}`);

/** As many random kernels as were asked for, where a number was given. */
const someOf = ({ kernels, seed }: Options): Order['sources'] =>
  Number.isFinite(kernels) ? Array.from({ length: kernels }, (_, i) => source(seedOf(seed, i))) : [];

export async function main(args: readonly string[]): Promise<number> {
  let chosen: Options;
  try {
    chosen = options(args);
  } catch (error) {
    console.error(`fuzz: ${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopAll();
      process.exit(130);
    });
  if (chosen.names)
    return few(
      { ...chosen, optimise: chosen.optimise ?? 0 },
      namedKernels(vocabulary()).map((made, index) => ({ ...made, seed: seedOf(chosen.seed, index) })),
      1,
    );
  if (chosen.regressions) return few(chosen, [...regressions(), ...someOf(chosen)]);
  return chosen.kernel === undefined ? many(chosen) : few(chosen, [source(chosen.kernel)]);
}

/**
 * Compilers that optimise take several times as long as everything else together. What they do is on trial, too, and has had its
 * mistakes: of a long run every third batch is optimised as it is for users, at half the size; of a short one the first, which is
 * small, so that the others end beside it.
 */
const FULL = 3;
const SHORT = 5;
function batchOf(chosen: Options, batch: number): { optimise: number; size: number } {
  const full = batch === 0 || (batch >= SHORT && batch % 3 === 2);
  const optimise = chosen.optimise ?? (full ? FULL : 0);
  return { optimise, size: optimise !== FULL ? chosen.batch : Math.ceil(chosen.batch / (batch === 0 ? 12 : 2)) };
}

const order = (
  chosen: Options,
  folder: string,
  sources: Order['sources'],
  optimise: number,
  times = 1,
  brief = false,
): Omit<Order, 'skip' | 'diary'> => ({
  sources,
  times,
  brief,
  options: {
    folder: join(BUILD, `fuzz-batch-${process.pid}-${folder}`),
    backends: chosen.backends,
    checked: chosen.checked,
    sanitize: chosen.sanitize,
    optimise,
    optimiseNative: chosen.optimiseNative,
  },
});

/** Some kernels, thoroughly. */
async function few(
  chosen: Options,
  sources: Order['sources'],
  times = chosen.kernel === undefined ? 2 : 5,
): Promise<number> {
  if (chosen.kernel !== undefined) console.log(sources[0]!.text);
  if (sources.length === 0) {
    console.log('no kernels');
    return 0;
  }
  const { options, ...rest } = order(chosen, 'few', sources, chosen.optimise ?? FULL, times);
  const { tally, findings, refused } = await runBatch({ ...rest, options: { ...options, keep: true } });
  for (const { report } of findings) console.log(`\n${report}`);
  for (const { name, message } of refused) console.log(`\n${name} does not compile:\n${message}`);
  console.log(summary(tally, findings.length));
  return findings.length + refused.length > 0 ? 1 : 0;
}

function summary(
  { kernels, cases, vectorRounds, remainderRounds, splitCalls, values, nans, levels, reached }: Tally,
  failures: number,
): string {
  const share = (count: number, of: number): string => `${((100 * count) / Math.max(1, of)).toFixed(0)} %`;
  return [
    `${kernels} kernels, ${cases} cases: ${failures} failures`,
    `${vectorRounds} vector rounds, ${remainderRounds} remainder rounds (in ${share(reached.vector, kernels)} and ${share(reached.remainder, kernels)} of the kernels)`,
    Object.entries(levels)
      .map(([level, calls]) => `${level} ${calls}`)
      .join(', ') || 'no native',
    `${splitCalls} calls split (${share(reached.split, kernels)})`,
    `${share(nans, values)} of results are NaN`,
  ].join('; ');
}

const times = (seconds: Tally['seconds']): string =>
  Object.entries(seconds)
    .map(([step, time]) => `${step} ${time.toFixed(0)} s`)
    .join(', ');

async function many(chosen: Options): Promise<number> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const total = emptyTally();
  const findings: Finding[] = [];
  let [next, invalid, batches] = [0, 0, 0];
  console.log(`seed ${chosen.seed}`);
  const job = async (number: number): Promise<void> => {
    while (seconds() < chosen.minutes * 60 && next < chosen.kernels) {
      const { optimise, size: most } = batchOf(chosen, batches++);
      const size = Math.min(most, chosen.kernels - next);
      const from = next;
      next += size;
      const sources = Array.from({ length: size }, (_, i) => source(seedOf(chosen.seed, from + i)));
      let result: RunResult;
      try {
        result = await runBatch(order(chosen, String(number), sources, optimise));
      } catch (error) {
        const report = `kernels ${from} to ${from + size - 1} of seed ${chosen.seed} could not be run: ${(error as Error).message}`;
        console.log(`\n${report}`);
        findings.push({ kernel: `batch ${from}`, kind: 'crash', where: 'batch', meaning: false, report });
        continue;
      }
      addTally(total, result.tally);
      invalid += result.refused.filter(({ kind }) => kind === 'invalid').length;
      for (const finding of result.findings) {
        await report(chosen, optimise, finding, findings);
        findings.push(finding);
      }
      console.log(`${seconds().toFixed(0)} s: ${summary(total, findings.length)}; ${invalid} not valid`);
      mkdirSync(BUILD, { recursive: true });
      appendFileSync(
        join(BUILD, 'fuzz-log.jsonl'),
        `${JSON.stringify({ at: new Date().toISOString(), seed: chosen.seed, from, seconds: seconds(), optimise, kernels: result.tally.kernels, cases: result.tally.cases, refused: result.refused.map(({ name, message }) => `${name}: ${message.slice(0, 200)}`), findings: result.findings.map(({ kernel, kind, where }) => ({ kernel, kind, where })) })}\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: chosen.jobs }, (_, number) => job(number)));
  console.log(
    `${findings.length} failures in ${total.kernels} kernels, ${seconds().toFixed(0)} s, seed ${chosen.seed}; of the workers: ${times(total.seconds)}`,
  );
  // A generator whose programs are refused proves nothing.
  if (invalid > 0.05 * (total.kernels + invalid)) {
    console.log(`${invalid} kernels did not compile`);
    return 1;
  }
  return findings.length > 0 ? 1 : 0;
}

/** Modules are known by their path, and one process runs many probes. */
let probes = 0;

/** Each kind of failure is made small once; the others are counted. */
async function report(chosen: Options, optimise: number, finding: Finding, before: readonly Finding[]): Promise<void> {
  const known = before.some(({ kind, where }) => kind === finding.kind && where === finding.where);
  console.log(`\n${known ? `${finding.kernel}: ${finding.kind}, again: ${finding.where}` : finding.report}`);
  if (known || !chosen.shrink) return;
  const seed = Number(/\d+$/.exec(finding.kernel)![0]);
  const start = performance.now();
  const whole: Way = { backends: chosen.backends, optimise, times: 2 };
  const small = await shrink(makeKernel(seed, finding.kernel).text, finding, whole, (sources, way, brief) =>
    runBatch(
      order(
        { ...chosen, backends: way.backends },
        `shrink-${++probes}`,
        sources.map((text) => ({ ...text, seed })),
        way.optimise,
        way.times,
        brief,
      ),
    ),
  );
  const path = join(ROOT, 'test/fuzz/regressions', `${finding.kernel}.ts`);
  mkdirSync(join(ROOT, 'test/fuzz/regressions'), { recursive: true });
  writeFileSync(path, `// Seed ${seed}. ${finding.kind}: ${finding.where.split('\n')[0]}\n${small.text}`);
  console.log(
    `made small in ${((performance.now() - start) / 1000).toFixed(0)} s:\n\n${small.report}\n\n${small.text}\nwritten to ${path}`,
  );
}
