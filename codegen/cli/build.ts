/** `trefoil build` and `trefoil check`: generated/ from the kernels, or compared with them. */
import { createProgress } from '../../terminal/progress.js';
import { plural } from '../../terminal/text.js';
import { compile, type Compilation } from '../compile.js';
import type { Sources } from '../frontend/adapter.js';
import { showDiagnostics } from './diagnose.js';
import { drift, writeGenerated } from './generated.js';
import { ensureBuilt, inRepository } from './host.js';
import { readSources } from './project.js';

/** All kernels compiled, or undefined after their mistakes were shown. */
export function compileAll(sources: Sources = readSources()): Compilation | undefined {
  const compilation = compile(sources);
  if (!compilation.diagnostics.any) return compilation;
  showDiagnostics(compilation.diagnostics.all, sources);
  return undefined;
}

export async function build({ backends, native }: { backends: boolean; native: boolean }): Promise<number> {
  const progress = createProgress(1, { quiet: true });
  progress.step('compiling kernels');
  let compilation: Compilation | undefined;
  try {
    // A turn of the event loop, so that a terminal shows what it is waiting for.
    await new Promise((next) => setImmediate(next));
    const sources = readSources();
    compilation = compile(sources);
    if (compilation.diagnostics.any) {
      progress.stop();
      showDiagnostics(compilation.diagnostics.all, sources);
      return 1;
    }
    progress.step(`writing ${plural(compilation.kernels.length, 'kernel')}`);
    const { written, removed, unformatted } = await writeGenerated(compilation);
    progress.stop();
    console.log(`${plural(compilation.kernels.length, 'kernel')}, ${plural(written.length, 'file')} written, ${removed.length} removed`);
    if (unformatted.length > 0) console.log(`${plural(unformatted.length, 'file')} of Rust not formatted: rustfmt is not installed`);
  } finally {
    progress.stop();
  }
  if (backends && inRepository()) await ensureBuilt({ noNative: !native, done: ['kernels'] });
  return 0;
}

export async function check(): Promise<number> {
  const compilation = compileAll();
  if (compilation === undefined) return 1;
  const found = await drift(compilation);
  for (const line of found) console.error(line);
  if (found.length > 0) console.error('Run `trefoil build`.');
  else console.log(`${plural(compilation.kernels.length, 'kernel')}, generated files are up to date`);
  return found.length > 0 ? 1 : 0;
}
