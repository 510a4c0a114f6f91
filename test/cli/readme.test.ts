/** What the documents say of things that change elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PASSES } from '../../dist/codegen/passes/index.js';
import { ROOT } from '../support/files.js';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the tour of the compiler has every pass, in the order in which they run', () => {
  const [, table] = text('codegen/README.md').split('| pass | |\n|---|---|\n');
  const rows = table!.split('\n\n')[0]!.split('\n');
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  expect(named).toEqual(PASSES.map(({ name }) => name));
});

test('no document quotes a hash of results, which changes with the kernels', () => {
  for (const path of ['README.md', 'docs/editor.md', 'docs/language.md'])
    expect(text(path)).not.toMatch(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16,}/);
});
