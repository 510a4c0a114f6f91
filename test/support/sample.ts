/** A fixed sample of the cases of a kernel, with the results of ts as this process computes them. */
import fc from 'fast-check';
import { caseOf, MEDIUM, SMALL } from './arbitrary.js';
import type { Case } from './case.js';
import { handPicked } from './hand-picked.js';
import type { Machine, Machines } from './machines.js';
import { store, type StoredCase } from './stored.js';
import type { Subject } from './subject.js';

export function sampleOf(subject: Subject, seed: number): Case[] {
  const few = handPicked(subject).filter((one, at) => one.deep || at % 7 === 0);
  return [
    ...few,
    ...fc.sample(caseOf(subject, SMALL), { seed, numRuns: 25 }),
    ...fc.sample(caseOf(subject, MEDIUM), { seed, numRuns: 5 }),
  ];
}

/** The cases that have caught somebody before, and a dozen others: for runs that are about the way, not the numbers. */
export function fewOf(subject: Subject, seed: number): Case[] {
  const deep = handPicked(subject).filter((one) => one.deep);
  return [
    ...deep.filter((_, at) => at % 3 === 0),
    ...fc.sample(caseOf(subject, SMALL), { seed, numRuns: 10 }),
    ...fc.sample(caseOf(subject, MEDIUM), { seed, numRuns: 2 }),
  ];
}

export function storeAll(subject: Subject, machines: Machines, cases: readonly Case[]): StoredCase[] {
  const ts = machines.all.find(({ backend }) => backend === 'ts') as Machine;
  return cases.map((one) => store(subject, one, ts.run(subject.manifest, one).outcome));
}
