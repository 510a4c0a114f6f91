/** `trefoil build` and `trefoil check`: generated/ from the kernels, or compared with them. */
import { createProgress, type Progress } from '../../terminal/progress.js';
import { plural } from '../../terminal/text.js';
import { readSources } from '../build/sources.js';
import type { Located } from '../build/step.js';
import { compile, type Compilation } from '../compile.js';
import { showDiagnostics } from './diagnose.js';
import { drift, writeGenerated } from './generated.js';
import { here } from './here.js';
import { ensureBuilt } from './host.js';
import { Known } from './known.js';

interface How {
  /** Whether the command goes on to write. */
  readonly writes: boolean;
  /** Whether what was compiled before is compiled again. */
  readonly anew?: boolean;
}

/** All kernels compiled, with a sign of life; undefined after their mistakes were shown. */
async function compileAll(
  place: Located,
  progress: Progress,
  { writes, anew = false }: How,
): Promise<Compilation | undefined> {
  progress.step('compiling kernels');
  // A turn of the event loop, so that a terminal shows what it is waiting for.
  await new Promise((next) => setImmediate(next));
  const sources = readSources(place);
  const known = anew ? undefined : new Known(place, sources);
  const compilation = compile(sources, known?.adapter, known);
  if (!compilation.diagnostics.any) {
    known?.keep();
    return compilation;
  }
  progress.stop();
  showDiagnostics(compilation.diagnostics.all, sources, { writes });
  return undefined;
}

export async function build({ backends, native }: { backends: boolean; native?: boolean }): Promise<number> {
  const place = here();
  const progress = createProgress(1, { quiet: true });
  try {
    const compilation = await compileAll(place, progress, { writes: true });
    if (compilation === undefined) return 1;
    progress.step(`writing ${plural(compilation.kernels.length, 'kernel')}`);
    const { written, removed, unformatted, added, gone } = await writeGenerated(place, compilation);
    progress.stop();
    const changed = [...added.map((name) => `+ ${name}`), ...gone.map((name) => `− ${name}`)].join(', ');
    console.log(
      `${plural(compilation.kernels.length, 'kernel')}, ${plural(written.length, 'file')} written, ${removed.length} removed${changed === '' ? '' : `; ${changed}`}`,
    );
    if (unformatted.length > 0)
      console.log(`${plural(unformatted.length, 'file')} of Rust not formatted: rustfmt is not installed`);
  } finally {
    progress.stop();
  }
  if (backends) await ensureBuilt({ noNative: native === false, native: native === true, done: ['kernels'] });
  return 0;
}

export async function check({ thorough }: { thorough?: boolean }): Promise<number> {
  const place = here();
  const progress = createProgress(1, { quiet: true });
  try {
    const compilation = await compileAll(place, progress, { writes: false, anew: thorough ?? false });
    if (compilation === undefined) return 1;
    progress.step('comparing generated files');
    const { lines, kernels } = await drift(place, compilation, {
      thorough: thorough ?? false,
      onFile: (path) => progress.detail(path),
    });
    progress.stop();
    for (const line of lines) console.error(line);
    if (lines.length > 0)
      console.error(
        `${kernels.length > 0 ? `Kernels that differ: ${kernels.join(', ')}. ` : ''}Run \`trefoil build\`.`,
      );
    else console.log(`${plural(compilation.kernels.length, 'kernel')}, generated files are up to date`);
    return lines.length > 0 ? 1 : 0;
  } finally {
    progress.stop();
  }
}
