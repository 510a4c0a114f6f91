// Puts single faults into copies of the project, one at a time, and shows that each is noticed: by the operation
// table, by random kernels, or by the suite. What was found before is kept in build/mutants.json, so that a run that was
// stopped goes on; once every fault has been tried, the table is written to test/mutations/RESULTS.md.
//
//   npm run mutants [-- --jobs 2] [--again] [name …]
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { faults } from '../test/mutations/faults.mjs';
import { placesOf } from '../test/mutations/find.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'build', 'mutants.json');
const RESULTS = join(ROOT, 'test', 'mutations', 'RESULTS.md');
const NEEDED = [
  'package.json',
  'vitest.config.ts',
  'tsconfig.base.json',
  'tsconfig.compiler.json',
  'dsl',
  'kernels',
  'codegen',
  'runtime',
  'generated',
  'dist',
  'scripts',
  'test',
  'docs',
  'bin',
  'examples',
  'native',
  'README.md',
];
/** A few kernels first: most faults show at once. Of native fewer: cargo compiles every one of them. */
const KERNELS = { native: [40], other: [25, 100] };
const SEED = 7;
/** Faults may make a kernel run for ever. */
const PATIENCE = 15 * 60_000;

class Problem extends Error {}

/** A copy that is spoilt and mended again and again. */
function makeCopy(slot) {
  const root = join(ROOT, 'build', `mutant-${slot}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of NEEDED) {
    if (existsSync(join(ROOT, name)))
      cpSync(join(ROOT, name), join(root, name), {
        recursive: true,
        filter: (path) => !/[\\/]native[\\/]target(?:[\\/]|$)/.test(path),
      });
  }
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(root, 'node_modules'), 'junction');
  return root;
}

const script = (text) =>
  ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  }).outputText;

function place(root, file, text) {
  writeFileSync(join(root, file), text);
  if (file.endsWith('.ts')) writeFileSync(join(root, 'dist', file.replace(/\.ts$/, '.js')), script(text));
}

function spoil(root, { name, file, find, replace }) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const places = placesOf(find, text);
  if (places.length !== 1)
    throw new Problem(`${name}: ${file} has its text ${places.length} times; a fault stands in one place`);
  const [[start, end]] = places;
  place(root, file, text.slice(0, start) + replace + text.slice(end));
  return () => place(root, file, text);
}

const children = new Set();
function run(root, args, env = {}) {
  return new Promise((resolve) => {
    const clean = Object.fromEntries(
      Object.entries(process.env).filter(([key]) => !/^(?:VITEST|VITE_|NODE_ENV$|NODE_OPTIONS$|TREFOIL_)/.test(key)),
    );
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...clean, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
      });
    const end = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    };
    const timer = setTimeout(() => {
      output += '\nit did not come back';
      end();
    }, PATIENCE);
    child.on('close', (code) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of children)
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    process.exit(130);
  });

/** The tiers of a fault, the quickest first. */
function* tiersOf({ tables, fuzz, suite }, slot) {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  if (tables)
    yield {
      tier: 'operation table',
      key: `tables ${tables}`,
      args: [vitest, 'run', 'test/operations/operations.test.ts', '-t', tables],
    };
  if (fuzz) {
    const backends = fuzz.join(',') || 'none';
    const by = backends === 'none' ? 'interpreters' : backends;
    // What is wrong is wrong unoptimised too, and cargo is done in half the time.
    const env = { TREFOIL_FUZZ_TARGET: join(ROOT, 'build', `mutant-target-${slot}`), TREFOIL_FUZZ_OPT: '0' };
    yield {
      tier: `kept kernels (${by})`,
      key: `kept ${backends}`,
      args: [join('scripts', 'fuzz.mjs'), '--regressions', '--backends', backends],
      env,
    };
    for (const kernels of fuzz.includes('native') ? KERNELS.native : KERNELS.other) {
      yield {
        tier: `${kernels} random kernels (${by})`,
        key: `fuzz ${backends} ${kernels}`,
        args: [
          join('scripts', 'fuzz.mjs'),
          '--kernels',
          String(kernels),
          '--batch',
          String(Math.min(kernels, 100)),
          '--seed',
          String(SEED),
          '--backends',
          backends,
          '--no-shrink',
        ],
        env,
      };
    }
  }
  for (const file of suite ?? []) yield { tier: `suite (${file})`, key: `suite ${file}`, args: [vitest, 'run', file] };
}

/** What a tier said, in one line. */
const saying = (output) =>
  output
    .split('\n')
    .map((line) => line.trim())
    .find((line) =>
      /does not give what|contradicts itself|the process ended|AssertionError|Error:|FAIL|did not come back/.test(line),
    )
    ?.slice(0, 160) ?? '';

async function examine(fault, root, slot, sound) {
  const start = performance.now();
  for (const tier of tiersOf(fault, slot)) {
    const mend = spoil(root, fault);
    let result;
    try {
      result = await run(root, tier.args, tier.env);
    } finally {
      mend();
    }
    if (result.ok) continue;
    // A tier that fails without any fault would catch everything.
    if (!(await sound(tier))) throw new Problem(`${tier.key} fails without any fault`);
    return { caught: tier.tier, said: saying(result.output), seconds: (performance.now() - start) / 1000 };
  }
  return { caught: null, said: '', seconds: (performance.now() - start) / 1000 };
}

function table(found) {
  const rows = faults.map((fault) => {
    const result = found[fault.name];
    const verdict =
      result === undefined
        ? 'not run'
        : (result.caught ?? (fault.equivalent ? `none: ${fault.equivalent}` : 'NOT CAUGHT'));
    return `| \`${fault.name}\` | ${fault.kind} | ${fault.fault} | ${verdict} |`;
  });
  const caught = faults.filter(({ name }) => found[name]?.caught).length;
  const equal = faults.filter(({ name, equivalent }) => found[name] && !found[name].caught && equivalent).length;
  return `# Faults and what noticed them

Written by \`npm run mutants\`: each fault of [faults.mjs](faults.mjs) alone, in a copy of the project, against the quickest tier that
can notice it first. ${caught} of ${faults.length} faults are caught; ${equal} change no result, for the reason given.

| fault | in | what is wrong | caught by |
|---|---|---|---|
${rows.join('\n')}
`;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { jobs: { type: 'string', default: '2' }, again: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !faults.some((fault) => fault.name === name));
  if (unknown.length > 0) throw new Problem(`there is no fault ${unknown.join(', ')}`);
  mkdirSync(dirname(KEPT), { recursive: true });
  const found = existsSync(KEPT) && !values.again ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
  const identity = (fault) => JSON.stringify([fault.file, fault.find, fault.replace]);
  const queue = faults.filter((fault) =>
    positionals.length > 0
      ? positionals.includes(fault.name)
      : !(found[fault.name]?.identity === identity(fault) && (found[fault.name].caught || fault.equivalent)),
  );
  const baselines = new Map();
  let done = 0;
  const problems = [];
  const work = async (slot) => {
    if (queue.length === 0) return;
    const root = makeCopy(slot);
    const sound = (tier) => {
      if (!baselines.has(tier.key))
        baselines.set(
          tier.key,
          run(root, tier.args, tier.env).then(({ ok, output }) => {
            if (!ok) console.log(output.slice(-3000));
            return ok;
          }),
        );
      return baselines.get(tier.key);
    };
    for (let fault = queue.shift(); fault; fault = queue.shift()) {
      try {
        const result = await examine(fault, root, slot, sound);
        found[fault.name] = { ...result, identity: identity(fault) };
        writeFileSync(KEPT, JSON.stringify(found, null, 1));
        const survived = fault.equivalent ? 'equivalent' : 'NOT CAUGHT';
        console.log(
          `${++done}, ${queue.length} left  ${result.caught ? 'caught' : survived}  ${fault.name}: ${fault.fault} (${result.caught ?? 'nothing'}, ${result.seconds.toFixed(0)} s)${result.said ? `\n      ${result.said}` : ''}`,
        );
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        problems.push(error.message);
        console.log(`      ${error.message}`);
      }
    }
    rmSync(root, { recursive: true, force: true });
  };
  // A baseline is run in a copy that is whole at that moment: each job mends its own before it asks.
  await Promise.all(Array.from({ length: Number(values.jobs) }, (_, slot) => work(slot)));
  // A few faults alone are an answer to a question, not the table.
  if (faults.every(({ name }) => found[name])) writeFileSync(RESULTS, table(found));
  const survivors = faults.filter(({ name, equivalent }) => found[name] && !found[name].caught && !equivalent);
  console.log(
    `${faults.filter(({ name }) => found[name]?.caught).length} of ${faults.length} faults are caught${survivors.length > 0 ? `; not: ${survivors.map(({ name }) => name).join(', ')}` : ''}`,
  );
  return survivors.length > 0 || problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(`mutants: ${error.message}`);
  process.exitCode = 2;
}
