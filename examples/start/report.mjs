// Prints the table, what came out, and what stands behind the verdicts.
import { ORDER } from './backends.mjs';
import { serialize, sha256 } from './bytes.mjs';
import { table } from '../../dist/terminal/table.js';
import { colors, digits, times } from '../../dist/terminal/text.js';

const cell = (run) => (run === undefined ? '—' : run.error ? 'failed' : digits(run.median));

const speedUp = (runs, fastest) => (runs.ts?.median && runs[fastest]?.median ? times(runs.ts.median / runs[fastest].median) : '—');

function notes(backends, results) {
  const lines = [];
  for (const name of ORDER) {
    const { rt, reason } = backends[name];
    if (rt === undefined) lines.push(colors.yellow(`${name} — ${reason}`));
    else {
      const outputs = results.map(({ runs }) => runs[name]).filter((run) => !run.error).map((run) => serialize(run.hot));
      const bytes = outputs.reduce((total, { length }) => total + length, 0);
      const { threads } = rt.capabilities();
      lines.push(`${name.padEnd(6)}  ${bytes} bytes, sha256 ${sha256(outputs).slice(0, 24)}…${name === 'native' ? `  (${threads} thread${threads === 1 ? '' : 's'})` : ''}`);
    }
  }
  return lines;
}

export function report(results, backends) {
  const fastest = ORDER.find((name) => backends[name].rt);
  const rows = results.map(({ job, runs, verdict }) => {
    const paint = verdict.ok ? colors.green : colors.red;
    return [job.kernel, job.shape, ...ORDER.map((name) => cell(runs[name])), speedUp(runs, fastest), paint(verdict.text)];
  });
  console.log(table({ head: ['kernel', 'shape', ...ORDER, 'speed-up', 'verdict'], aligns: 'lrrrrrl', rows }));
  console.log(colors.dim(`times in ms (median); speed-up: ts against ${fastest}\n`));

  for (const { job, runs } of results) {
    const done = Object.values(runs).find((run) => !run.error);
    if (done) console.log(`${job.kernel.padEnd(12)}  ${job.tell(done.cold)}`);
    for (const [name, { error }] of Object.entries(runs)) if (error) console.log(colors.red(`${job.kernel} on ${name}: ${error.message}`));
  }
  console.log(`\n${notes(backends, results).join('\n')}`);

  const bad = results.filter(({ verdict }) => !verdict.ok).length;
  if (bad > 0) console.log(colors.red(`\n${bad} of ${results.length} kernels without proof of identical bytes`));
}
