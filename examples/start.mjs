// Looks at a recording of a machine as a maintenance engineer would: which regimes there are, what tells them apart, what
// was unusual and when. Every kernel runs on every backend there is, and all output bytes are compared.
//
//   npm start
//   npm start -- path/to.csv --window 16
//
// Ends with exit code 1 when backends differ in a single byte, or one of them gives no output.
import { tooOld } from '../bin/node-version.mjs';

const problem = tooOld();
if (problem === undefined) {
  const { start } = await import('./start/main.mjs');
  process.exitCode = await start(process.argv.slice(2));
} else {
  console.error(problem);
  process.exitCode = 1;
}
