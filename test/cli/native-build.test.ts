/** Building native: in a checkout that was copied, after a failure, for a family that is new. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/files.js';
import { expectsNative } from '../support/machines.js';
import { smallProject } from './small-project.js';

interface Said {
  readonly status: number | null;
  readonly output: string;
}

function node(root: string, args: readonly string[], env: Record<string, string> = {}): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: stdout + stderr };
}

const generate = (root: string): Said =>
  node(root, ['dist/codegen/cli/main.js', 'build', '--no-backends'], { TREFOIL_BOOTSTRAP: '1' });
const build = (root: string): Said => node(root, ['dist/codegen/build/main.js', 'native']);
const lockOf = (root: string): string => readFileSync(join(root, 'native/Cargo.lock'), 'utf8');

/** What `dot` of two ones is there. */
function dot(root: string): number {
  const addon = createRequire(import.meta.url)(join(root, 'dist/trefoil.node')) as Record<
    string,
    (...args: unknown[]) => number
  >;
  const result = new Float64Array(1);
  expect(addon['dot']!(1, 0, 0, Float64Array.of(1, 1), Float64Array.of(1, 1), 2, result)).toBe(0);
  return result[0]!;
}

describe.skipIf(!expectsNative())('native (needs cargo)', { timeout: 600_000 }, () => {
  let first: string, remove: () => void;
  const folders: string[] = [];

  beforeAll(() => {
    ({ root: first, remove } = smallProject({ native: true }));
    // Packages of others need not be compiled again.
    const target = join(ROOT, 'native/target');
    if (existsSync(target)) cpSync(target, join(first, 'native/target'), { recursive: true, preserveTimestamps: true });
    expect(generate(first)).toMatchObject({ status: 0 });
    expect(build(first)).toMatchObject({ status: 0 });
  }, 600_000);
  afterAll(() => {
    remove();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test('a family that is gone leaves nothing behind, and one that is new is noted down', () => {
    expect(readdirSync(join(first, 'generated/rust')).sort()).toEqual(['kernels', 'math']);
    expect([...lockOf(first).matchAll(/^name = "(trefoil_.*)"$/gm)].map(([, name]) => name)).toEqual([
      'trefoil_core',
      'trefoil_kernels',
      'trefoil_kernels_math',
      'trefoil_node',
    ]);
  });

  test('a copy of the checkout builds its own sources', () => {
    const copy = `${first}-copy`;
    folders.push(copy);
    cpSync(first, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    const kernel = join(copy, 'kernels/math/dot.ts');
    const text = readFileSync(kernel, 'utf8');
    expect(text).toContain('x[k]! * y[k]!');
    writeFileSync(kernel, text.replace('x[k]! * y[k]!', 'x[k]! * y[k]! * 3.0'));
    expect(generate(copy)).toMatchObject({ status: 0 });
    const built = build(copy);
    expect(built, built.output).toMatchObject({ status: 0 });
    expect([dot(copy), dot(first)]).toEqual([6, 2]);
  });
});
