// How long an editor waits: TypeScript's server after every typed letter, with and without the plugin; ESLint per file;
// tsc on the whole catalogue. Least times, medians in brackets; needs a built repository. The table stands in docs/editor.md.
//
//   node bench/editor.mjs [--edits 40]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ESLint } from 'eslint';
import { transpileTests } from '../scripts/transpile-tests.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { edits: { type: 'string', default: '40' } } });
const EDITS = Number(values.edits);

transpileTests();
const { TsServer } = await import(pathToFileURL(join(ROOT, 'build/support/tsserver.js')).href);

const kernels = readdirSync(join(ROOT, 'kernels'), { recursive: true })
  .map((path) => `kernels/${String(path).replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
const bySize = [...kernels].sort((a, b) => a.text.length - b.text.length);
const small = kernels.find(({ file }) => file.endsWith('/rollingMean.ts'));
const large = bySize.at(-1);
const shown = ({ file, text }) =>
  `${file.split('/').at(-1).replace('.ts', '')}, ${text.trimEnd().split('\n').length} lines`;

async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const ms = (time) => (time >= 10 ? time.toFixed(0) : time.toPrecision(2));
function figure(times) {
  if (times === undefined) return '';
  const sorted = [...times].sort((a, b) => a - b);
  return times.length === 1 ? `${ms(sorted[0])} ms` : `${ms(sorted[0])} ms (${ms(sorted[times.length >> 1])})`;
}
const rows = [];
const row = (what, ...columns) => rows.push([what, ...columns.map(figure)]);

/** The catalogue as a project of its own, whose plugin can be left out. */
function project(folder, plugin) {
  const root = join(folder, plugin ? 'with' : 'without');
  mkdirSync(root, { recursive: true });
  cpSync(join(ROOT, 'kernels'), join(root, 'kernels'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  const options = plugin ? {} : { compilerOptions: { plugins: [] } };
  writeFileSync(
    join(root, 'kernels/tsconfig.json'),
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.kernels.json'),
      ...options,
      include: ['.', join(ROOT, 'dsl/library.d.ts')],
    }),
  );
  return root;
}

/** The first look, and those after a letter that makes a name unknown and after taking it back. */
async function serverTimes(root, { file, text }) {
  const server = new TsServer();
  const path = join(root, file);
  const due = /=> \{\n(?:.*\n)*?\s*.*?\b(\w+)(?=\.set\(|\[)/.exec(text.slice(text.indexOf('export const')));
  const at = text.slice(0, text.indexOf('export const') + due.index + due[0].length).split('\n');
  const [line, offset] = [at.length, at.at(-1).length + 1];
  try {
    server.tell('open', { file: path, fileContent: text, scriptKindName: 'TS' });
    const first = await timed(() => server.diagnostics(path));
    const times = [];
    let found = 0;
    for (let edit = 0; edit < EDITS; edit++) {
      const typed = edit % 2 === 0;
      times.push(
        await timed(async () => {
          server.tell('change', {
            file: path,
            line,
            offset,
            endLine: line,
            endOffset: typed ? offset : offset + 1,
            insertString: typed ? 'q' : '',
          });
          found += (await server.diagnostics(path)).length > 0 ? 1 : 0;
        }),
      );
    }
    if (found !== EDITS / 2)
      throw new Error(`${file}: ${found} of ${EDITS} looks found a mistake; every second one was due`);
    return [[first], times];
  } finally {
    server.close();
  }
}

mkdirSync(join(ROOT, 'build'), { recursive: true });
const folder = mkdtempSync(join(ROOT, 'build', 'editor-'));
try {
  for (const kernel of [small, large]) {
    const [firstWithout, without] = await serverTimes(project(folder, false), kernel);
    const [firstWith, with_] = await serverTimes(project(folder, true), kernel);
    row(`TypeScript's server, ${shown(kernel)}: an edit`, without, with_);
    row(`TypeScript's server, ${shown(kernel)}: the first look`, firstWithout, firstWith);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const trefoil = (await import('trefoil/eslint')).default;
const lint = (rules) => {
  const [config] = trefoil.configs.recommended;
  const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: [{ ...config, rules }] });
  return ({ file, text }) => eslint.lintText(text, { filePath: join(ROOT, file) });
};
const [bare, full] = [lint({}), lint({ 'trefoil/kernel': 'error' })];
await bare(small);
row('ESLint: the first file', undefined, [await timed(() => full(small))]);
for (const kernel of [small, large]) {
  const times = { bare: [], full: [] };
  for (let edit = 0; edit < EDITS; edit++) {
    const next = { ...kernel, text: `${kernel.text}// ${edit}\n` };
    times.bare.push(await timed(() => bare(next)));
    times.full.push(await timed(() => full(next)));
  }
  row(`ESLint, ${shown(kernel)}: changed`, times.bare, times.full);
}
const all = [];
for (let round = 0; round < 5; round++)
  for (const { file, text } of kernels) all.push(await timed(() => full({ file, text: `${text}// ${round}\n` })));
row(`ESLint, all ${kernels.length} files: each`, undefined, all);

const tsc = () =>
  timed(() => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/lib/tsc.js'), '--noEmit', '-p', 'tsconfig.kernels.json'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stdout);
  });
const tscTimes = [];
for (let round = 0; round < 5; round++) tscTimes.push(await tsc());
row(`\`tsc --noEmit -p tsconfig.kernels.json\`, ${kernels.length} files`, tscTimes, undefined);

console.log('| | without the plugin | with it |\n|---|---|---|');
for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);
