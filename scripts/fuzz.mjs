// Random kernels against every execution there is; see test/fuzz/.
//
//   npm run fuzz -- --minutes N [--seed S]
import { transpileTests } from './transpile-tests.mjs';

transpileTests();
const { main } = await import(new URL('../build/fuzz/main.js', import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));
