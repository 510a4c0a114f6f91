/** The suite itself can fail: the cheapest of the faults that test/mutations/run.mjs applies. */
import { expect, test } from 'vitest';
import { catchMutant } from './catch.mjs';
import { mutants } from './mutants.mjs';

test('a swapped subtraction in TypeScript is caught', { timeout: 60_000 }, () => {
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
