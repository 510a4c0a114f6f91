/** The command line. Each command is a file of its own; this one only routes. */
import { pathToFileURL } from 'node:url';
import { compile } from '../compile.js';
import { formatDiagnostic } from '../diagnostics/code-frame.js';
import { drift, writeGenerated } from './generated.js';
import { readSources } from './project.js';

export async function main(args: readonly string[]): Promise<number> {
  const sources = readSources();
  const compilation = compile(sources);
  if (compilation.diagnostics.any) {
    for (const d of compilation.diagnostics.all) console.error(`${formatDiagnostic(d, sources.kernels.get(d.span.file) ?? '')}\n`);
    return 1;
  }
  if (args[0] === 'check') {
    const found = await drift(compilation);
    for (const line of found) console.error(line);
    if (found.length > 0) console.error('Run `trefoil build`.');
    else console.log(`${compilation.kernels.length} kernels, generated files are up to date`);
    return found.length > 0 ? 1 : 0;
  }
  const { written, removed } = await writeGenerated(compilation);
  console.log(`${compilation.kernels.length} kernels, ${written.length} files written, ${removed.length} removed`);
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
