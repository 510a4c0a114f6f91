/** `trefoil new`: a kernel file to begin with. It is compiled before it is called done. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { colors } from '../../terminal/text.js';
import { readSources } from '../build/sources.js';
import { compile } from '../compile.js';
import { readKernels } from '../frontend/frontend.js';
import { nameProblem } from '../frontend/public-names.js';
import { showDiagnostics } from './diagnose.js';
import { UsageError } from './errors.js';
import { here } from './here.js';
import { Known } from './known.js';
import { kindOf, templateFor, type Kind } from './new-templates.js';

/** Both parts checked; a family or a name is one word and can lead nowhere else. */
function parseName(path: string): { family: string; name: string } {
  const parts = path
    .replace(/^kernels\//, '')
    .replace(/\.ts$/, '')
    .split('/');
  if (parts.length !== 2)
    throw new UsageError(`'${path}': a kernel is named <family>/<name>, for instance rolling/rollingRange`);
  const [family, name] = parts as [string, string];
  if (!/^[a-z][a-z0-9-]*$/.test(family))
    throw new UsageError(`'${family}' is no name of a family: small letters, digits and - after a letter`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    throw new UsageError(
      `'${name}' is no name of a kernel: letters and digits, the first one a small letter, as in rollingRange`,
    );
  const problem = nameProblem(name, true);
  if (problem) throw new UsageError(`'${name}' cannot be the name of a kernel: it ${problem}`);
  return { family, name };
}

export async function create(path: string, { template }: { template?: string }): Promise<number> {
  const { family, name } = parseName(path);
  const place = here();
  mkdirSync(join(place.root, place.layout.kernels), { recursive: true });
  const before = readSources(place);
  const relative = `${place.layout.kernels}/${family}/${name}.ts`;
  // Some file systems take rollingmean.ts for rollingMean.ts.
  const twin = [...before.kernels.keys()].find((file) => file.toLowerCase().endsWith(`/${name.toLowerCase()}.ts`));
  if (twin !== undefined)
    throw new UsageError(`there is ${twin} already; names are unique in the whole catalogue`, false);
  const { adapter } = new Known(place, before);
  const compiledBefore = readKernels(before, adapter);
  const taken = compiledBefore.kernels.find((kernel) => kernel.name === name);
  if (taken !== undefined)
    throw new UsageError(`there is a kernel called ${name} already, in ${taken.source.file}`, false);
  if (compiledBefore.diagnostics.any) {
    showDiagnostics(compiledBefore.diagnostics.all, before);
    return 1;
  }

  const kind = (template as Kind | undefined) ?? kindOf(family);
  const text = templateFor(kind, name);
  // By itself: it imports no other kernel.
  const sources = { ...before, kernels: new Map([[relative, text]]) };
  adapter.update(relative, text);
  const compilation = compile(sources, adapter);
  if (compilation.diagnostics.any) {
    showDiagnostics(compilation.diagnostics.all, sources);
    return 1;
  }
  const file = join(place.root, relative);
  mkdirSync(dirname(file), { recursive: true });
  // Never over a file that appeared meanwhile.
  writeFileSync(file, text, { flag: 'wx' });
  const next = [
    ['trefoil build --watch', 'builds it, and again whenever you save'],
    [`trefoil parity ${name}`, 'compares all backends, byte for byte'],
    [`trefoil explain ${name}`, 'shows what becomes of it'],
  ] as const;
  const width = Math.max(...next.map(([command]) => command.length)) + 2;
  console.log(`${colors.green('+')} ${relative}: compiles for every target\n\nNext:`);
  for (const [command, does] of next) console.log(`  ${colors.bold(command.padEnd(width))}${does}`);
  return 0;
}
