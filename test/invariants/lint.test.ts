/**
 * Everything that a person wrote is formatted by prettier and accepted by ESLint. What both said of a file is kept in build/ by the
 * file's contents, the settings and the versions: only what changed is looked at again.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.js';

const KEPT = join(ROOT, 'build', 'lint');

test('ESLint finds nothing', { timeout: 240_000 }, async () => {
  const kept = new ESLint({
    cwd: ROOT,
    cache: true,
    cacheStrategy: 'content',
    cacheLocation: join(KEPT, 'eslint.json'),
    ignorePatterns: ['kernels/**'],
  });
  // What is said of a kernel follows from the compiler and from other files as well.
  const anew = new ESLint({ cwd: ROOT });
  const results = [...(await kept.lintFiles(['.'])), ...(await anew.lintFiles(['kernels']))];
  expect(results.length).toBeGreaterThan(300);
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath.slice(ROOT.length)}:${line} ${ruleId}: ${message}`),
  );
  expect(found).toEqual([]);
});

test('prettier would change nothing (npm run format)', { timeout: 240_000 }, () => {
  const prettier = join(dirname(createRequire(import.meta.url).resolve('prettier/package.json')), 'bin/prettier.cjs');
  const kept = ['--cache', '--cache-strategy', 'content', '--cache-location', join(KEPT, 'prettier.json')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [prettier, '--list-different', '--ignore-path', '.prettierignore', ...kept, '**/*.{ts,mts,mjs,js}'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
