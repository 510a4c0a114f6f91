/** What `trefoil init` makes of folders and of packages that are there; what it makes is built by test/author. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { kindOf, templateFor } from '../../dist/codegen/cli/new-templates.js';
import { trefoil, type Said } from './cli.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ENTRY = { types: './dist/generated/typescript/index.d.ts', default: './dist/generated/typescript/index.js' };
let made = 0;

interface Package {
  readonly type?: string;
  readonly main?: string;
  readonly types?: string;
  readonly exports?: unknown;
  readonly scripts: Record<string, string>;
}

interface Made extends Said {
  readonly json: Package;
  readonly text: (path: string) => string;
}

async function init(files: Readonly<Record<string, string>>): Promise<Made> {
  const root = join(folder, `package-${made++}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const said = await trefoil('init', root);
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  expect(said.code).toBe(0);
  return { ...said, text, json: JSON.parse(text('package.json')) as Package };
}

describe('a package', () => {
  test('that is new is made of modules, and its entry is the kernels', async () => {
    const { json, text } = await init({});
    expect(json).toMatchObject({ type: 'module', exports: { '.': ENTRY }, main: ENTRY.default, types: ENTRY.types });
    expect(json.scripts['test']).toBe('trefoil check && node --test test/*.test.js');
    expect(text('test/drawdown.test.js')).toContain(`from 'package-${made - 1}'`.replaceAll("'", '"'));
  });

  test.each(['npm init of npm 10', 'npm init of npm 11'])(
    'as from %s has an entry and tests that run',
    async (which) => {
      const type = which.endsWith('11') ? { type: 'commonjs' } : {};
      const test = 'echo "Error: no test specified" && exit 1';
      const { json, text } = await init({
        'package.json': JSON.stringify({ name: 'own', ...type, main: 'index.js', scripts: { test } }),
      });
      expect(json).toMatchObject({ exports: { '.': ENTRY }, main: ENTRY.default, types: ENTRY.types });
      expect(json.scripts['test']).toBe('trefoil check && node --test test/*.test.mjs');
      expect(text('test/drawdown.test.mjs')).toContain('from "own"');
    },
  );

  test.each([
    ['main', { main: './lib/index.js' }, './lib/index.js'],
    ['main', { main: 'index.js' }, 'index.js'],
    ['exports', { exports: './lib/index.js' }, 'lib/index.js'],
  ])('with %s of its own keeps it, and is told where the kernels are', async (name, own, file) => {
    const { json, text, out } = await init({
      'package.json': JSON.stringify({ name: 'own', type: 'module', ...own }),
      ...(file === './lib/index.js' ? {} : { [file]: '' }),
    });
    expect(json).toMatchObject(own);
    expect([json.exports, json.main].filter((one) => one !== undefined)).toHaveLength(1);
    expect(out).toContain(`'${name}' of package.json is your own; `);
    expect(out).toContain(ENTRY.default);
    expect(text('test/drawdown.test.js')).toContain(`from "../${ENTRY.default.slice(2)}"`);
  });

  test.each([
    ['npm install', {}],
    ['yarn install --ignore-engines', { 'yarn.lock': '# yarn lockfile v1\n' }],
    ['yarn install --ignore-engines', { 'package.json': JSON.stringify({ packageManager: 'yarn@1.22.22' }) }],
    ['yarn install ', { 'yarn.lock': '__metadata:\n  version: 8\n' }],
    ['yarn install ', { 'package.json': JSON.stringify({ packageManager: 'yarn@4.9.2' }) }],
    ['pnpm install', { 'pnpm-lock.yaml': '' }],
  ])('is told to run %s', async (command, files) => {
    expect((await init(files)).out).toContain(`\n  ${command}`);
  });
});

describe('a new kernel', () => {
  test.each(['constructor', '__proto__', 'own'])('of the family %s begins with elements', (family) =>
    expect(kindOf(family)).toBe('elements'),
  );

  test('called like a word of the language uses it by another name', () => {
    const text = templateFor('recurrence', 'kernel');
    expect(text).toContain("import { kernel as dslKernel, real, vector } from 'trefoil/dsl';");
    expect(text).toContain('export const kernel = dslKernel(\n');
    expect(templateFor('elements', 'vector')).toContain('inputs: { x: dslVector(');
    expect(templateFor('elements', 'other')).not.toContain(' as dsl');
  });
});
