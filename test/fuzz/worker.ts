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
}

export const emptyTally = (): Tally => ({ kernels: 0, cases: 0, vectorRounds: 0, remainderRounds: 0, splitCalls: 0, values: 0, nans: 0, levels: {} });

export type Message =
  | { readonly type: 'step'; readonly step: string }
  | { readonly type: 'kernel'; readonly name: string }
  | { readonly type: 'refused'; readonly refused: readonly Refusal[] }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'tally'; readonly tally: Tally }
  | { readonly type: 'broken'; readonly message: string };

const tell = (message: Message): void => { process.send!(message); };

async function run({ sources, options, skip, diary, times }: Order): Promise<void> {
  const file = openSync(diary, 'w');
  const note = (text: string): void => { writeSync(file, text.padEnd(80), 0); };
  note('building');
  const batch = await makeBatch(sources, { ...options, backends: new Set(options.backends), onStep: (step) => tell({ type: 'step', step }) });
  tell({ type: 'refused', refused: batch.refused });
  const tally = emptyTally();
  const seeds = new Map(sources.map(({ name, seed }) => [name, seed]));
  for (const subject of batch.subjects) {
    if (skip.includes(subject.name)) continue;
    const { cases, coverage, values, nans, finding } = check(subject, batch.machines, seeds.get(subject.name)!, times, (number) => note(`${subject.name} ${number}`));
    tally.kernels++;
    tally.cases += cases;
    tally.vectorRounds += coverage.total('vector');
    tally.remainderRounds += coverage.total('remainder');
    tally.splitCalls += coverage.splitCalls;
    tally.values += values;
    tally.nans += nans;
    for (const [level, calls] of coverage.levels) tally.levels[level] = (tally.levels[level] ?? 0) + calls;
    if (finding) tell({ type: 'finding', finding });
    tell({ type: 'kernel', name: subject.name });
    // Messages leave between kernels.
    await new Promise((next) => setImmediate(next));
  }
  tell({ type: 'tally', tally });
  note('done');
}

process.once('message', (order: Order) => {
  run(order).catch((error: unknown) => tell({ type: 'broken', message: (error as Error).stack ?? String(error) })).finally(() => process.disconnect());
});
