// The benchmark from its options to its tables. Its exit code says whether it could measure, not whether targets are met.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { createProgress } from '../dist/terminal/progress.js';
import { CASES } from './cases.mjs';
import { machine } from './machine.mjs';
import { findPython, howToInstall } from './peers.mjs';
import { markdownOf, printTables } from './report.mjs';
import { measureAll, openRuntimes } from './suite.mjs';

const FULL = { count: 3, limits: { minRuns: 10, minSeconds: 0.4 } };
const QUICK = { count: 1, limits: { minRuns: 5, minSeconds: 0.1 } };
const RESULTS = new URL('RESULTS.md', import.meta.url);

const load = () =>
  os
    .loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');

/** The best instruction set the addon found, unless the environment asks for less. */
const simdOf = ({ facts }) => process.env.TREFOIL_SIMD || facts?.levels?.at(-1);

export async function main({ only, quick }, usage) {
  const unknown = only.find((name) => !CASES.some(({ kernel }) => kernel === name));
  if (unknown !== undefined) {
    const names = [...new Set(CASES.map(({ kernel }) => kernel))].sort();
    console.error(`bench: there is no measured kernel called '${unknown}'\nthere are ${names.join(', ')}\n${usage}`);
    return 2;
  }
  const wanted = CASES.filter(({ kernel }) => only.length === 0 || only.includes(kernel));
  const runtimes = await openRuntimes();
  const problems = new Set();
  const cases = wanted.filter(({ kernel, kernels = [kernel] }) => kernels.every((name) => name in runtimes.ts.rt));
  for (const { kernel } of wanted.filter((given) => !cases.includes(given)))
    problems.add(`${kernel} is left out: there is no such kernel`);
  const python = findPython();
  if (python === undefined && runtimes.native.rt) problems.add(howToInstall);
  for (const [name, { reason }] of Object.entries(runtimes)) if (reason) problems.add(`${name} is left out: ${reason}`);
  if (runtimes.native.rt === undefined) problems.add('without native nothing is measured against the peers');

  const before = load();
  const progress = createProgress(cases.length);
  let measured;
  try {
    measured = await measureAll(cases, runtimes, {
      ...(quick ? QUICK : FULL),
      python,
      progress,
      problem: (text) => problems.add(text),
    });
  } finally {
    progress.stop();
  }
  const { results, versions } = measured;

  const whole = only.length === 0 && !quick;
  const facts = {
    ...machine({ peers: versions, simd: simdOf(runtimes.native) }),
    load: `${before} before, ${load()} after (1, 5, 15 minutes)`,
    command: [
      'npm run bench',
      ...(only.length || quick ? ['--'] : []),
      ...(only.length ? [`--only ${only.join(',')}`] : []),
      ...(quick ? ['--quick'] : []),
    ].join(' '),
    date: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  };
  console.log(
    `${Object.entries(facts)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n')}\n`,
  );
  printTables(results);
  for (const text of problems) console.log(`\n${text}`);
  if (whole) {
    writeFileSync(
      RESULTS,
      markdownOf(results, {
        ...facts,
        ...(problems.size > 0 ? { notes: [...problems].join('; ').replace(/\s+/g, ' ') } : {}),
      }),
    );
    console.log('\nwritten to bench/RESULTS.md');
  }
  return 0;
}
