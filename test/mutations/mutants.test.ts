/** The suite itself can fail: the cheapest of the faults that test/mutations/run.mjs applies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.js';
import { catchMutant } from './catch.mjs';
import { faults } from './faults.mjs';
import { placesOf } from './find.mjs';
import { mutants } from './mutants.mjs';

test('every fault finds its text, once', () => {
  const texts = new Map<string, string>();
  const found = (faults as { name: string; file: string; find: string }[]).map(({ name, file, find }) => {
    if (!texts.has(file)) texts.set(file, readFileSync(join(ROOT, file), 'utf8'));
    return [name, placesOf(find, texts.get(file)!).length];
  });
  expect(found.filter(([, times]) => times !== 1)).toEqual([]);
});

test('a swapped subtraction in TypeScript is caught', { timeout: 300_000 }, () => {
  const { caught, report } = catchMutant(mutants.find(({ name }) => name === 'swapped-sub')!);
  expect(caught, report).toBe(true);
  // Kernel, seed and path, the input, the place, the bits, and what the interpreter has there.
  expect(report).toMatch(/^rollingStd: ts does not give what the declaration gives$/m);
  expect(report).toMatch(/seed -?\d+, path [\d:]+/);
  expect(report).toMatch(/rows = \d+, cols = \d+, window = \d+/);
  expect(report).toMatch(/x = \[/);
  expect(report).toMatch(/they part at std\[\d+\], bits and value:/);
  expect(report).toMatch(/[0-9a-f]{16} {2}\S+ {2}.*kernel IR/);
});
