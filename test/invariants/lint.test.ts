/** Everything that a person wrote is formatted by prettier and accepted by ESLint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { check, getFileInfo, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from '../support/files.js';

test('ESLint finds nothing', { timeout: 240_000 }, async () => {
  const results = await new ESLint({ cwd: ROOT }).lintFiles(['.']);
  expect(results.length).toBeGreaterThan(300);
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath.slice(ROOT.length)}:${line} ${ruleId}: ${message}`),
  );
  expect(found).toEqual([]);
});

test('prettier would change nothing (npm run format)', { timeout: 120_000 }, async () => {
  const options = await resolveConfig(join(ROOT, 'package.json'));
  const files = filesUnder('', '.ts', '.mts', '.mjs', '.js');
  const other: string[] = [];
  for (const file of files) {
    const path = join(ROOT, file);
    const { ignored, inferredParser } = await getFileInfo(path, { ignorePath: join(ROOT, '.prettierignore') });
    if (ignored || inferredParser === null) continue;
    if (!(await check(readFileSync(path, 'utf8'), { ...options, filepath: path }))) other.push(file);
  }
  expect(other).toEqual([]);
});
