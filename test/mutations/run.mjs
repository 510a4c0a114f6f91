/**
 * Shows that the parity suite can fail: applies the faults of mutants.mjs one after the other, each in a copy of the
 * built project, and prints how the suite reports it. Ends with 1 when one gets past.
 *
 *   node test/mutations/run.mjs [--rust] [mutant …]
 *
 *   --rust   also those of native, which cargo has to compile
 */
import { catchMutant } from './catch.mjs';
import { mutants } from './mutants.mjs';

const args = process.argv.slice(2);
const named = args.filter((arg) => arg !== '--rust');
const chosen = mutants.filter(({ name, target }) =>
  named.length > 0 ? named.includes(name) : target !== 'rust' || args.includes('--rust'),
);
if (chosen.length === 0 || named.some((name) => !mutants.some((mutant) => mutant.name === name))) {
  console.error(
    `usage: node test/mutations/run.mjs [--rust] [mutant …]\nmutants: ${mutants.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

let survivors = 0;
for (const mutant of chosen) {
  const { caught, files, report, seconds } = catchMutant(mutant);
  if (!caught) survivors++;
  console.log(
    `${caught ? 'caught' : 'NOT CAUGHT'}  ${mutant.name}: ${mutant.fault} (${files.split(', ').length} files, ${seconds.toFixed(1)} s)\n`,
  );
  console.log(
    `${report
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n`,
  );
}
console.log(`${chosen.length - survivors} of ${chosen.length} faults were caught`);
process.exitCode = survivors > 0 ? 1 : 0;
