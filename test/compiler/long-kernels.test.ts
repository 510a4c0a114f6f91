/** What is long or deep takes time in proportion to its text, or is refused with a place. */
import { expect, test } from 'vitest';
import { compileText } from '../support/made.js';

const kernelOf = (
  names: string,
  shape: string,
  stmts: string,
  value: string,
): string => `import { ${names} } from 'trefoil/dsl';

export const long = kernel(
  { inputs: { x: vector('n') }, outputs: { y: vector('${shape}') } },
  ({ x }, { y }) => {
    ${stmts}
    fill(y, () => ${value});
  },
);
`;

test('whole numbers that name the one before twice do not double', { timeout: 60_000 }, () => {
  const chain = Array.from({ length: 200 }, (_, i) => `const a${i + 1} = a${i} - a${i} + ${i % 5};`).join('\n    ');
  const { kernels } = compileText(
    'kernels/made/long.ts',
    kernelOf('fill, kernel, vector', 'n', `const a0 = x.length;\n    ${chain}`, 'a200 * 1.0'),
  );
  expect(kernels).toHaveLength(1);
});

test('nor do they as the position of an element', { timeout: 60_000 }, () => {
  const chain = Array.from(
    { length: 60 },
    (_, i) => `const a${i + 1} = max(min(a${i}, 1000) - min(a${i}, 7), 0);`,
  ).join('\n    ');
  const { kernels } = compileText(
    'kernels/made/long.ts',
    kernelOf(
      'fill, kernel, max, min, vector',
      'n',
      `const a0 = x.length;\n    ${chain}`,
      'x.length > 0 ? x[a60 * 0]! : 1.0',
    ),
  );
  expect(kernels).toHaveLength(1);
});

const SHAPES = {
  parentheses: `${'('.repeat(20_000)}n${')'.repeat(20_000)}`,
  terms: `n${' + n - n'.repeat(20_000)}`,
  calls: `${'max(n, '.repeat(3000)}n${')'.repeat(3000)}`,
};

test.each(Object.entries(SHAPES))('a shape of many %s is refused', (_, shape) => {
  expect(() => compileText('kernels/made/long.ts', kernelOf('fill, kernel, vector', shape, '', '1.0'))).toThrow(
    /TF4002.*more than 1000 names, numbers and signs/,
  );
});
