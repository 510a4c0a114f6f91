/**
 * Runs inside a copy of the project: spoils the compiler as one mutant says and replaces what it emits for the
 * mutant's target. The manifest, and the hash in it, stay, so that the other backends are not stale.
 *
 *   node test/mutations/emit.mjs <mutant>
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './copy.mjs';
import { mutants } from './mutants.mjs';

const mutant = mutants.find(({ name }) => name === process.argv[2]);
if (mutant === undefined) throw new Error(`there is no mutant '${process.argv[2]}'`);
const dist = (path) => new URL(`../../dist/codegen/${path}`, import.meta.url).href;

function write(path, text) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

/** What tsc makes of a file, without looking at the others. */
const transpile = (from, to) =>
  write(
    to,
    ts.transpileModule(readFileSync(join(ROOT, from), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    }).outputText,
  );

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}:\n${stdout}${stderr}`);
}

/** dist/generated from generated/typescript. */
function transpileGenerated() {
  for (const entry of readdirSync(join(ROOT, 'generated/typescript'), { recursive: true })) {
    const path = String(entry).replaceAll('\\', '/');
    if (path.endsWith('.ts'))
      transpile(`generated/typescript/${path}`, `dist/generated/typescript/${path.replace(/\.ts$/, '.js')}`);
  }
}

const [{ operation }, { PASSES }, { mapExprs, mapStmts }, { compile }, { readSources }, { locatedAround }] =
  await Promise.all(
    [
      'language/operations/index.js',
      'passes/index.js',
      'ir/walk-loop.js',
      'compile.js',
      'build/sources.js',
      'build/located.js',
    ].map((path) => import(dist(path))),
  );
mutant.spoil({ operation, PASSES, mapExprs, mapStmts });
const spoiled = new Map(compile(readSources(locatedAround(process.cwd()))).files.map((file) => [file.path, file]));
// What is written is what the sound compiler makes.
const sound = JSON.parse(readFileSync(join(ROOT, 'generated/manifest.json'), 'utf8')).files;
// Kernels, and the helpers they import; not the index, which carries the hash.
const own = new RegExp(`^${mutant.target}/(?:(?:[^/]+/src/)?kernels/[^/]+$|operations)`);
const changed = [...spoiled.values()]
  .filter(({ path, hash }) => own.test(path) && sound[path]?.generated !== hash)
  .map(({ path }) => path);
if (changed.length === 0) throw new Error(`${mutant.name} changes nothing that is emitted for ${mutant.target}`);
for (const path of changed) write(`generated/${path}`, spoiled.get(path).text);

if (mutant.target === 'typescript') transpileGenerated();
if (mutant.target === 'assemblyscript') run('dist/codegen/build/main.js', 'wasm');
if (mutant.target === 'rust') run('dist/codegen/build/main.js', 'native');
process.stdout.write(changed.join(', '));
