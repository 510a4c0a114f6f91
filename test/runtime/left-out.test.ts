/** A file of tests run by itself fails where native is missing or stale and could be there. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../mutations/copy.mjs';
import { expectsNative } from '../support/machines.js';

/** The ways in which files of tests come by backends. */
const FILES = ['test/runtime/documented.test.ts', 'test/parity/nan-bits.test.ts'];

function runIn(
  root: string,
  files: readonly string[],
  env: Record<string, string> = {},
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files, '--no-color'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, output: stdout + stderr };
}

describe.skipIf(!expectsNative())('where cargo is (needs cargo)', { timeout: 120_000 }, () => {
  test.each<[string, (root: string) => void, RegExp]>([
    ['missing', (root) => rmSync(join(root, 'dist/trefoil.node')), /there is no trefoil\.node/],
    [
      'stale',
      (root) => {
        const about = join(root, 'dist/native.json');
        writeFileSync(
          about,
          JSON.stringify({ ...(JSON.parse(readFileSync(about, 'utf8')) as object), sourceHash: 'f'.repeat(32) }),
        );
      },
      /other sources/,
    ],
  ])('native that is %s fails every file', (_, spoil, reason) => {
    const { root, remove } = copyProject();
    onTestFinished(remove);
    spoil(root);
    const { status, output } = runIn(root, FILES);
    expect(status, output).toBe(1);
    expect(output).toMatch(reason);
    expect(output).toMatch(new RegExp(`Test Files +${FILES.length} failed`));
  });

  test('it fails none where it was left out on purpose', () => {
    const { root, remove } = copyProject();
    onTestFinished(remove);
    rmSync(join(root, 'dist/trefoil.node'));
    expect(runIn(root, FILES.slice(0, 1), { TREFOIL_NO_NATIVE: '1' })).toMatchObject({ status: 0 });
  });
});
