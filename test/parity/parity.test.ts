/**
 * Every kernel gives the same bytes however it is executed. Nothing here is written for a kernel: see
 * test/support/parity.ts. TREFOIL_KERNEL chooses one, TREFOIL_RUNS and TREFOIL_SEED how often and from where.
 */
import { afterAll, describe, test } from 'vitest';
import { findMachines } from '../support/machines.js';
import { optionsFromEnvironment, parity } from '../support/parity.js';
import { kernelNames } from '../support/subject.js';

const wanted = process.env['TREFOIL_KERNEL'];
const names = wanted ? wanted.split(',') : kernelNames;
const machines = await findMachines();
const options = optionsFromEnvironment();

const counted: string[] = [];

describe('parity', () => {
  // What was reached, for whoever wants to know: a suite that passes says little about itself.
  afterAll(() => console.log(counted.join('\n')));

  test.for(names)('%s', { timeout: 600_000 }, async (name) => {
    const { coverage, runs, milliseconds } = await parity(name, { ...options, machines });
    counted.push(`${name}: ${runs} cases in ${(milliseconds / 1000).toFixed(1)} s; ${coverage.summary()}`);
  });

  for (const reason of machines.skipped) test.skip(`left out: ${reason}`, () => {});
});
