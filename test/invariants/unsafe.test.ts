/** Every unsafe line of Rust says why it is right, and docs/unsafe.md lists them all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listUnsafe, PAGE, unsafePage } from '../../scripts/list-unsafe.mjs';
import { ROOT } from '../support/files.js';

test('every unsafe line has a reason', () => {
  const found = listUnsafe();
  expect(found.length).toBeGreaterThan(30);
  expect(
    found
      .filter(({ reason }) => reason === undefined || reason.length < 10)
      .map(({ file, code }) => `${file}: ${code}`),
  ).toEqual([]);
});

test('kernels have none', () => expect(listUnsafe().filter(({ file }) => file.startsWith('generated/'))).toEqual([]));

test(`${PAGE} lists them (node scripts/list-unsafe.mjs writes it)`, () =>
  expect(readFileSync(join(ROOT, PAGE), 'utf8')).toBe(unsafePage()));
