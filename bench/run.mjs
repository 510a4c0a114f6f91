// Measures Trefoil against its peers and its backends against each other.
//
//   node bench/run.mjs [--only kernel[,kernel…]] [--quick]
//
// `npx trefoil bench` and `npm run bench` come here.
import { parseArgs } from 'node:util';
import { bootstrap } from '../scripts/bootstrap.mjs';

const USAGE = 'usage: trefoil bench [--only kernel[,kernel…]] [--quick]';
const HELP = `${USAGE}

  --only    measures these kernels
  --quick   one short round instead of three

A run of everything writes bench/RESULTS.md.

Examples:
  $ trefoil bench
  $ trefoil bench --only rollingMean,kmeans
  $ npm run bench -- --only sum --quick`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { ...values, only: values.only.flatMap((names) => names.split(',')) };
  } catch (error) {
    console.error(`bench: ${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

const options = readOptions();
if (options.help) console.log(HELP);
// The packages that the rest imports may have to be installed first.
else if (!(await bootstrap({ quiet: true }))) process.exitCode = 1;
else process.exitCode = await (await import('./main.mjs')).main(options, USAGE);
