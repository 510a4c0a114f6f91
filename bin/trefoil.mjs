#!/usr/bin/env node
// The command line. Inside the repository it first sees to it that the compiler, of which it is a part, is built; the
// published package has no bootstrap and nothing to build.
import { existsSync } from 'node:fs';
import { tooOld } from './node-version.mjs';

async function start() {
  const script = new URL('../scripts/bootstrap.mjs', import.meta.url);
  if (existsSync(script)) {
    const { bootstrap } = await import(script.href);
    if (!(await bootstrap({ quiet: true, toCompiler: true }))) return 1;
  }
  const { main } = await import('../dist/codegen/cli/main.js');
  return main(process.argv.slice(2));
}

const problem = tooOld();
if (problem === undefined) process.exitCode = await start();
else {
  console.error(problem);
  process.exitCode = 1;
}
