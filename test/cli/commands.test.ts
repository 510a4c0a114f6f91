/** Commands that look and do not change anything: help, list, explain, doctor; and what mistaken calls are told. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createProgram } from '../../dist/codegen/cli/main.js';
import { RUNTIME_CODES } from '../../dist/codegen/cli/runtime-codes.js';
import { PASSES } from '../../dist/codegen/passes/index.js';
import { ROOT } from '../support/files.js';
import { kernelNames } from '../support/subject.js';
import { trefoil } from './cli.js';

const names = createProgram(() => {}).commands.map((command) => command.name());

describe('help', () => {
  test('names every command, examples and exit codes', async () => {
    const { code, out } = await trefoil('--help');
    expect(code).toBe(0);
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(out).toContain('Exit codes: 0 done, 1 failed, 2 wrong usage.');
    expect(names).toEqual(['init', 'build', 'check', 'new', 'list', 'explain', 'parity', 'bench', 'run', 'doctor']);
  });

  test.for(names)('of %s has examples', async (name) => {
    const { code, out } = await trefoil(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: trefoil ${name}`);
    expect(out).toContain(`Examples:\n  $ trefoil ${name}`);
  });

  test('the version is that of the package', async () => {
    expect(await trefoil('--version')).toEqual({
      code: 0,
      out: `${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`,
      err: '',
    });
  });
});

describe('wrong usage is exit code 2 and one line of reason', () => {
  test.for([
    [[], 'Usage: trefoil'],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['list', '--colour'], "unknown option '--colour'"],
    [['list', 'roling'], "there is no family of kernels called 'roling'; did you mean rolling?"],
    [['list', 'nosuch'], "there is no family of kernels called 'nosuch'\nthere are bytes, clustering,"],
    [['parity', 'nosuchkernel'], "there is no kernel called 'nosuchkernel'\nthere are ar1Fit, ar1Residuals,"],
    [
      ['explain', 'sum', '--stage', 'nosuch'],
      "there is no stage called 'nosuch'\nthere are source, kernel, lower, counting,",
    ],
    [['explain'], "missing required argument 'kernel|code'"],
    [['explain', 'rollingMaen'], "there is no kernel called 'rollingMaen'; did you mean rollingMean?"],
    [['explain', 'E_PARAMS'], "there is no code called 'E_PARAMS'; did you mean E_PARAM?"],
    [['explain', 'TF2020'], "there is no code called 'TF2020'; did you mean TF"],
    [['explain', 'sum', '--stage', 'widn'], 'did you mean widen?'],
    [['explain', 'sum', '--target', 'cobol'], 'Allowed choices are rust, assemblyscript, typescript, all'],
    [['parity', '--runs', '0'], 'An integer of at least 1 was expected'],
    [['parity', 'summ'], 'did you mean sum?'],
    [['new', 'rollingRange'], 'a kernel is named <family>/<name>'],
    [['new', '../../etc/passwd'], 'a kernel is named <family>/<name>'],
    [['new', '../outside'], "'..' is no name of a family"],
    [['new', 'rolling/Range'], "'Range' is no name of a kernel"],
    [['new', 'rolling/raünge'], 'is no name of a kernel'],
    [['new', 'rolling/constructor'], 'it is a member of every object'],
    [['new', 'rolling/dispose'], 'it is a member of the runtime'],
    [['new', 'rolling/sum'], 'there is kernels/math/sum.ts already'],
    [['new', 'rolling/KAMA'.toLowerCase()], 'there is kernels/trading/kama.ts already'],
    [['build', '--watch', '--no-backends'], 'cannot be combined'],
    [['build', '--native', '--no-backends'], 'cannot be combined'],
    [['build', '--native', '--no-native'], '--native and --no-native contradict each other'],
    [['build', '--no-native', '--native', '--watch'], '--native and --no-native contradict each other'],
    [['explain', 'sum', '--brief', '--all'], "option '--brief' cannot be used with option '--all'"],
    [['run', 'sum', '--header', '--no-header'], '--header and --no-header contradict each other'],
    [['bench', '--only'], "option '--only <kernel,…>' argument missing"],
    [['bench', '--quik'], "unknown option '--quik'"],
    [['bench', 'sum'], 'too many arguments'],
  ] as const)('%j', async ([args, reason]) => {
    const { code, out, err } = await trefoil(...args);
    expect(code).toBe(2);
    expect(out + err).toContain(reason);
  });
});

test('what bench measures is listed once each, and the help is that of the command', () => {
  const bench = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(ROOT, 'bench', 'run.mjs'), ...args], {
      env: { ...process.env, TREFOIL_BOOTSTRAP: '1', COLUMNS: '' },
      encoding: 'utf8',
    });
  const { status, stderr } = bench('--only', 'nosuch');
  expect(status).toBe(2);
  const [there, usage] = stderr.split(/there are |\nusage: /).slice(1);
  const listed = there!.split(/,\s+/);
  expect(listed).toContain('kmeans');
  expect(listed).toEqual([...new Set(listed)]);
  expect(usage).toMatch(/^trefoil bench /);
  expect(bench('--help').stdout).toMatch(/^usage: trefoil bench .*Examples:\n {2}\$ trefoil bench\n/s);
});

test('where a name is taken, the help would not help', async () => {
  expect((await trefoil('new', 'rolling/sum')).err).not.toContain('--help');
  expect((await trefoil('new', 'rollingRange')).err).toContain('(trefoil new --help shows how)');
});

describe('list', () => {
  test('names every kernel with its signature and one line', async () => {
    vi.stubEnv('COLUMNS', '400');
    const { code, out } = await trefoil('list');
    expect(code).toBe(0);
    for (const name of kernelNames) expect(out).toMatch(new RegExp(`^(\\w+)? +${name} `, 'm'));
    expect(out).toMatch(
      /^ +rollingMean +\(x: \[rows, cols\]; window, minPeriods = window\) → mean: \[rows, cols\] +Mean of the last `window` rows of each column\.$/m,
    );
  });

  test('stays short in a pipe', async () => {
    vi.stubEnv('COLUMNS', '');
    const { out } = await trefoil('list');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    for (const name of kernelNames) expect(out).toMatch(new RegExp(`^ +${name}$`, 'm'));
  });

  test.for([40, 60, 80, 120, 200])('fits a terminal of %i columns', async (width) => {
    vi.stubEnv('COLUMNS', String(width));
    const { out } = await trefoil('list');
    // A single word may be longer than a very narrow terminal; nothing else is.
    for (const line of out.split('\n')) expect(line.length <= width || !line.trim().includes(' '), line).toBe(true);
    for (const name of kernelNames) expect(out).toContain(name);
  });

  test('--json has everything, of one family if asked', async () => {
    const found = JSON.parse((await trefoil('list', 'trading', '--json')).out) as {
      name: string;
      family: string;
      signature: string;
      params: unknown[];
    }[];
    expect(found.map(({ name }) => name)).toContain('kama');
    expect(new Set(found.map(({ family }) => family))).toEqual(new Set(['trading']));
    expect(found.find(({ name }) => name === 'kama')).toMatchObject({
      signature: '(prices: [n]; period = 10, fast = 2, slow = 30) → kama: [n]',
      params: [{ name: 'period', default: { k: 'lit', value: 10 } }, {}, {}],
    });
  });
});

describe('explain', () => {
  test('shows every stage, and of passes what they changed', async () => {
    const { code, out } = await trefoil('explain', 'countMatches');
    expect(code).toBe(0);
    const heads = [...out.matchAll(/^── (\S+) /gm)].map(([, name]) => name);
    expect(heads).toEqual(['source', 'kernel', 'lower', ...PASSES.map((pass) => pass.name), 'notes', 'rust']);
    expect(out).toContain('export const countMatches = kernel(');
    expect(out).toMatch(/^kernel countMatches \(bytes\)$/m);
    expect(out).toMatch(/^- .*widen to lanes/m);
    expect(out).toMatch(/^ {3}nothing to do here$/m);
    const rust = out.slice(out.indexOf('── rust'));
    const [text, hint] = rust.slice(rust.indexOf('\n') + 1).split(/\n+(?=Less: )/);
    expect(text).toBe(readFileSync(join(ROOT, 'generated/rust/bytes/src/kernels/count_matches.rs'), 'utf8').trimEnd());
    expect(hint).toMatch(/^Less: --brief for source, kernel IR and notes, or --stage source, kernel, lower, /);
  });

  test('--stage and --target choose, --all shows whole stages', async () => {
    const { out } = await trefoil(
      'explain',
      'ema',
      '--target',
      'typescript',
      '--stage',
      'canonical-nan',
      '--stage',
      'code',
      '--all',
    );
    expect([...out.matchAll(/^── (\S+) /gm)].map(([, name]) => name)).toEqual(['canonical-nan', 'typescript']);
    expect(out).toMatch(/^loops ema \(trading\)$/m);
    expect(out).toContain(readFileSync(join(ROOT, 'generated/typescript/kernels/ema.ts'), 'utf8').trimEnd());
  });

  test('--brief shows what fits on a page or two', async () => {
    const { out } = await trefoil('explain', 'rollingMean', '--brief');
    expect([...out.matchAll(/^── (\S+) /gm)].map(([, name]) => name)).toEqual(['source', 'kernel', 'notes']);
    expect(out).toMatch(/^ {3}every loop is a vector$/m);
  });

  test('notes name loops that stay scalar, with what they carry', { timeout: 120_000 }, async () => {
    const notes = async (name: string, ...more: string[]): Promise<string> =>
      (await trefoil('explain', name, '--stage', 'notes', ...more)).out;
    expect(await notes('ema')).toMatch(
      /^ {3}kernels\/trading\/ema\.ts:\d+: in order: for over t carries average from step to step$/m,
    );
    expect(await notes('equity')).toMatch(
      /^ {3}kernels\/trading\/equity\.ts:\d+: in order: for over t carries .+; what does not wait for it is computed ahead, in vectors$/m,
    );
    expect(await notes('rollingMean', '--target', 'typescript')).toMatch(/^ {3}typescript has no vectors$/m);
  });

  test.for(Object.entries(RUNTIME_CODES))('%s of the runtime is explained', async ([name, meaning]) => {
    const { code, out } = await trefoil('explain', name.toLowerCase());
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(`${name}: ${meaning}. `);
  });

  test('README says the same of the codes, and has all of them', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| ((?:`E_[A-Z]+` ?)+)\| (.*) \|$/gm)].map(([, names, text]) => ({
      names: [...names!.matchAll(/E_[A-Z]+/g)].map(([name]) => name),
      text,
    }));
    expect(rows.flatMap(({ names }) => names)).toEqual(Object.keys(RUNTIME_CODES));
    for (const { names, text } of rows) expect(text).toBe(names.map((name) => RUNTIME_CODES[name]).join('; '));
  });

  test('an error code is its page, as text', async () => {
    const { code, out } = await trefoil('explain', 'tf2002');
    expect(code).toBe(0);
    expect(out).toMatch(/^TF2002: Integer division$/m);
    expect(out).toContain('Languages disagree about what that means');
    expect(out).not.toMatch(/```|^#/m);
  });
});

describe('doctor', () => {
  test('--json tells backends with reasons, versions, vectors, threads, stale parts, paths', async () => {
    const { code, out } = await trefoil('doctor', '--json');
    const report = JSON.parse(out);
    expect(code).toBe(report.problems.length > 0 ? 1 : 0);
    expect(Object.keys(report.backends)).toEqual(['native', 'wasm', 'ts']);
    for (const backend of Object.values<{ available: boolean; reason?: string }>(report.backends))
      expect(backend.available || backend.reason).toBeTruthy();
    expect(report.tools).toMatchObject({ node: process.versions.node, assemblyscript: expect.stringMatching(/^\d/) });
    expect(report.build.map(({ name }: { name: string }) => name)).toEqual([
      'compiler',
      'runtime',
      'testing',
      'bodies',
      'kernels',
      'entry',
      'wasm',
      'native',
    ]);
    expect(report.files.wasm).toEqual({
      path: join(ROOT, 'dist', 'trefoil.wasm'),
      bytes: expect.any(Number),
      modified: expect.any(String),
    });
    expect(report.threads).toBeGreaterThan(0);
    expect(report.sourceHash).toMatch(/^[0-9a-f]+$/);
  });

  test('without --json says the same for a person', async () => {
    const { out } = await trefoil('doctor');
    for (const head of ['Machine', 'Backends', 'Build', 'Files', 'Tools'])
      expect(out).toMatch(new RegExp(`^${head}$`, 'm'));
    expect(out).toMatch(/^ {2}wasm +works/m);
  });
});
