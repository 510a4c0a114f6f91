// Calls `astray` of an addon that was built for a checker, once right and then in the given ways; prints the level it runs at.
//
//   node scripts/sanitize/astray.mjs <addon> <number of a level> [<way>...]
import { createRequire } from 'node:module';

const [addon, level, ...ways] = process.argv.slice(2);
const { astray, lastRun } = createRequire(import.meta.url)(addon);
const LENGTH = 32;
const memory = () => new Float64Array(new ArrayBuffer(LENGTH * 8));
for (const way of [0, ...ways]) {
  const status = astray(1, Number(level), 16, memory().fill(1), LENGTH, Number(way), memory());
  if (status !== 0) throw new Error(`status ${status}`);
  if (way === 0) console.log(lastRun().level);
}
