/** What a caller gets: the files that are published, with the packages they need and none of the compiler's. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/files.js';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'trefoil-installed-')));
const installed = join(home, 'node_modules', 'trefoil');
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Package {
  files?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
const packageAt = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

beforeAll(() => {
  const { files = [], dependencies = {} } = packageAt(ROOT);
  for (const name of ['package.json', ...files]) {
    mkdirSync(dirname(join(installed, name)), { recursive: true });
    cpSync(join(ROOT, name), join(installed, name), { recursive: true });
  }
  const wanted = Object.keys(dependencies);
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const [from, to] = [join(ROOT, 'node_modules', name), join(home, 'node_modules', name)];
    if (existsSync(to) || !existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    // Copied, since a linked package would find its neighbours in the repository.
    cpSync(from, to, { recursive: true });
    wanted.push(...Object.keys({ ...packageAt(from).dependencies, ...packageAt(from).optionalDependencies }));
  }
  symlinkSync(join('..', 'node_modules', 'trefoil'), join(home, 'link'), 'junction');
  writeFileSync(join(home, 'data.csv'), 'a,b\n1,4\n2,5\n3,9\n');
});

const trefoil = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, COLUMNS: '', TREFOIL_BOOTSTRAP: '' };
    execFile(
      process.execPath,
      [join(installed, 'bin', 'trefoil.mjs'), ...args],
      { cwd: home, env },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

describe('an installed package', () => {
  test('has no package of the compiler', ({ expect }) => {
    for (const name of Object.keys(packageAt(ROOT).devDependencies ?? {}))
      expect(existsSync(join(home, 'node_modules', name)), name).toBe(false);
  });

  test('runs kernels', async ({ expect }) => {
    const { code, out, err } = await trefoil('run', 'rollingMean', '-i', 'data.csv', '-p', 'window=2');
    expect(err).toBe('');
    expect({ code, out }).toEqual({ code: 0, out: 'a,b\n,\n1.5,4.5\n2.5,7\n' });
  });

  test('lists and explains', async ({ expect }) => {
    expect((await trefoil('list', 'rolling')).out).toContain('Mean of the last `window` rows of each column.');
    expect((await trefoil('explain', 'TF3001')).out).toContain('Index not provably inside the array');
  });

  test('is examined by doctor, which does not expect a repository', async ({ expect }) => {
    const { out } = await trefoil('doctor', '--json');
    expect(JSON.parse(out)).toMatchObject({
      root: installed,
      build: null,
      backends: { wasm: { available: true }, ts: { available: true } },
      tools: { assemblyscript: null },
    });
  });

  test('has doctor name the packages beside it', async ({ expect }) => {
    const beside = join(home, 'node_modules', 'typescript');
    mkdirSync(beside);
    writeFileSync(join(beside, 'package.json'), '{ "name": "typescript", "version": "5.4.3" }');
    const [{ out: json }, { out }] = [await trefoil('doctor', '--json'), await trefoil('doctor')];
    rmSync(beside, { recursive: true });
    expect(JSON.parse(json)).toMatchObject({ tools: { typescript: '5.4.3', 'ts-morph': null } });
    expect(out).toMatch(/^ +typescript +5\.4\.3$/m);
    expect(out).toMatch(/^ +ts-morph +not found; only projects with kernels of their own need it$/m);
  });

  test('says in a sentence what its ESLint plugin needs', async ({ expect }) => {
    const program = "await import('trefoil/eslint').catch((error) => console.log(error.stack))";
    const said = await new Promise<string>((resolve) =>
      execFile(process.execPath, ['--input-type=module', '-e', program], { cwd: home }, (_, out, err) =>
        resolve(out + err),
      ),
    );
    const range = packageAt(ROOT).peerDependencies?.['ts-morph'];
    expect(said).toBe(
      `trefoil/eslint needs the package ts-morph, which is not installed: npm install --save-dev ts-morph@${range}\n`,
    );
  });

  test.for(['build', 'check', 'new rolling/other', 'explain rollingMean', 'parity', 'bench'])(
    'says what `%s` needs',
    async (command) => {
      const { code, err } = await trefoil(...command.split(' '));
      expect(code).toBe(1);
      expect(err).toMatch(/^trefoil: there is no trefoil\.config\.ts in .*; `npx trefoil init` makes a project$/m);
      expect(err).not.toMatch(/^\s+at /m);
    },
  );
});
