/**
 * A process that builds one batch and checks its kernels, or one small batch after the other. It writes down what it is
 * about to run, so that whoever started it knows what a crash was.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { makeBatch } from './batch.js';
import { check } from './check.js';
import { emptyTally, stays, type Message, type Order } from './order.js';

const tell = (message: Message): void => {
  process.send!(message);
};

/** Loading everything is part of the first order. */
let loaded = false;

async function run({ sources, options, skip, diary, times, brief }: Order): Promise<void> {
  const file = openSync(diary, 'w');
  const note = (text: string): void => {
    writeSync(file, text.padEnd(80), 0);
  };
  note('building');
  const tally = emptyTally();
  let [step, since] = ['starting', loaded ? performance.now() : 0];
  loaded = true;
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
    const { cases, coverage, values, nans, finding } = check(
      subject,
      batch.machines,
      { seed: seeds.get(subject.name)!, times, brief },
      (number) => note(`${subject.name} ${number}`),
    );
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
  closeSync(file);
}

process.on('message', (order: Order) => {
  run(order)
    .catch((error: unknown) => tell({ type: 'broken', message: (error as Error).stack ?? String(error) }))
    .finally(() => {
      if (!stays(order)) process.disconnect();
    });
});
