/**
 * A process that builds one batch and checks its kernels. It writes down what it is about to run, so that whoever
 * started it knows what a crash was.
 */
import { openSync, writeSync } from 'node:fs';
import { makeBatch, type BatchOptions, type Refusal, type Source } from './batch.js';
import { check, type Finding } from './check.js';

export interface Order {
  readonly sources: readonly (Source & { readonly seed: number })[];
  readonly options: Omit<BatchOptions, 'backends' | 'onStep'> & { readonly backends: readonly ('ts' | 'wasm' | 'native')[] };
  /** Kernels to leave out: the process before ended in them. */
  readonly skip: readonly string[];
  /** Where what is being run is written down. */
  readonly diary: string;
  readonly times: number;
  /** Only whether a kernel fails: while one is made small. */
  readonly brief: boolean;
}

export interface Tally {
  kernels: number;
  cases: number;
  vectorRounds: number;
  remainderRounds: number;
  splitCalls: number;
  values: number;
  nans: number;
  readonly levels: Record<string, number>;
  /** How many kernels reached rounds of vectors, remainders, calls split on threads. */
  readonly reached: Record<'vector' | 'remainder' | 'split', number>;
  /** Seconds by what they went into. */
  readonly seconds: Record<string, number>;
}

export const emptyTally = (): Tally => ({ kernels: 0, cases: 0, vectorRounds: 0, remainderRounds: 0, splitCalls: 0, values: 0, nans: 0, levels: {}, reached: { vector: 0, remainder: 0, split: 0 }, seconds: {} });

export function addTally(to: Tally, from: Tally): void {
  for (const key of ['kernels', 'cases', 'vectorRounds', 'remainderRounds', 'splitCalls', 'values', 'nans'] as const) to[key] += from[key];
  for (const key of ['levels', 'reached', 'seconds'] as const) {
    const into: Record<string, number> = to[key];
    for (const [name, value] of Object.entries(from[key])) into[name] = (into[name] ?? 0) + value;
  }
}

export type Message =
  | { readonly type: 'kernel'; readonly name: string }
  | { readonly type: 'refused'; readonly refused: readonly Refusal[] }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'tally'; readonly tally: Tally }
  | { readonly type: 'broken'; readonly message: string };

const tell = (message: Message): void => { process.send!(message); };

async function run({ sources, options, skip, diary, times, brief }: Order): Promise<void> {
  const file = openSync(diary, 'w');
  const note = (text: string): void => { writeSync(file, text.padEnd(80), 0); };
  note('building');
  const tally = emptyTally();
  let [step, since] = ['starting', 0];
  const begin = (next: string): void => {
    const now = performance.now();
    tally.seconds[step] = (tally.seconds[step] ?? 0) + (now - since) / 1000;
    [step, since] = [next, now];
  };
  const batch = await makeBatch(sources, { ...options, backends: new Set(options.backends), onStep: begin });
  tell({ type: 'refused', refused: batch.refused });
  begin('running');
  const seeds = new Map(sources.map(({ name, seed }) => [name, seed]));
  for (const subject of batch.subjects) {
    if (skip.includes(subject.name)) continue;
    const { cases, coverage, values, nans, finding } = check(subject, batch.machines, { seed: seeds.get(subject.name)!, times, brief }, (number) => note(`${subject.name} ${number}`));
    tally.kernels++;
    tally.cases += cases;
    tally.vectorRounds += coverage.total('vector');
    tally.remainderRounds += coverage.total('remainder');
    tally.splitCalls += coverage.splitCalls;
    if (coverage.total('vector') > 0) tally.reached.vector++;
    if (coverage.total('remainder') > 0) tally.reached.remainder++;
    if (coverage.splitCalls > 0) tally.reached.split++;
    tally.values += values;
    tally.nans += nans;
    for (const [level, calls] of coverage.levels) tally.levels[level] = (tally.levels[level] ?? 0) + calls;
    if (finding) tell({ type: 'finding', finding });
    tell({ type: 'kernel', name: subject.name });
    // Messages leave between kernels.
    await new Promise((next) => setImmediate(next));
  }
  begin('done');
  tell({ type: 'tally', tally });
  note('done');
}

process.once('message', (order: Order) => {
  run(order).catch((error: unknown) => tell({ type: 'broken', message: (error as Error).stack ?? String(error) })).finally(() => process.disconnect());
});
