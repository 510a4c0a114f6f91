#!/usr/bin/env node
// The command line. Inside the repository it first sees to it that the compiler, of which it is a part, is built; the
// published package has no bootstrap and nothing to build.
import { existsSync } from 'node:fs';

const script = new URL('../scripts/bootstrap.mjs', import.meta.url);
let ready = true;
if (existsSync(script)) {
  const { bootstrap } = await import(script.href);
  ready = await bootstrap({ quiet: true, toCompiler: true });
}
if (ready) {
  const { main } = await import('../dist/codegen/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.exitCode = 1;
}
