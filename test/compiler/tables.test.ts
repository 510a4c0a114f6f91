/** Tables of constants: of which element type each is, and which numbers it holds. */
import { expect, test } from 'vitest';
import { compileText } from '../support/made.js';

const tableOf = (table: string): { dtype: string; values: readonly number[] | undefined } => {
  const { kernels } = compileText(
    'kernels/demo/tabled.ts',
    `import { exp, f32, i32, idiv, type f64, fill, kernel, sqrt, toF64, u32, vector } from 'trefoil/dsl';
     const HALF = 1.0 / 2.0;
     const OTHER = [HALF, exp(1.0)];
     const ${table};
     export const tabled = kernel({ inputs: {}, outputs: { y: vector('3') } }, (_, { y }) => {
       fill(y, (i) => toF64(TABLE[0]!) + i);
     });`,
  );
  const { arrays } = kernels.find(({ name }) => name === 'tabled')!;
  const tables = arrays.filter(({ role }) => role === 'table');
  expect(tables).toHaveLength(1);
  return { dtype: tables[0]!.dtype, values: tables[0]!.values };
};

test.each([
  ['TABLE = [1, -2]', 'i32', [1, -2]],
  ['TABLE = [0x10, 0x7fffffff]', 'i32', [16, 2 ** 31 - 1]],
  ['TABLE = [0x428a2f98, 0xb5c0fbcf]', 'u32', [0x428a2f98, 0xb5c0fbcf]],
  ['TABLE: readonly u32[] = [1, 4294967295]', 'u32', [1, 2 ** 32 - 1]],
  ['TABLE: f64[] = [1, 4294967296]', 'f64', [1, 2 ** 32]],
  ['TABLE: readonly f32[] = [0.5, f32(0.1)]', 'f32', [0.5, Math.fround(0.1)]],
  ['TABLE = [1, -0]', 'f64', [1, -0]],
  ['TABLE = [1, 2 * 21, -idiv(7, 2)]', 'i32', [1, 42, -3]],
  ['TABLE = [i32(0x7fffffff + 1), 0]', 'i32', [-(2 ** 31), 0]],
  ['TABLE = [u32(~5), 3]', 'u32', [~5 >>> 0, 3]],
  ['TABLE = [1.0 / 3.0, -HALF, 2 * 21, sqrt(2.0), NaN]', 'f64', [1 / 3, -0.5, 42, Math.SQRT2, NaN]],
  ['TABLE = [OTHER[0]! * 3.0, 65536 * 65536]', 'f64', [1.5, 2 ** 32]],
])('%s', (table, dtype, values) => expect(tableOf(table)).toEqual({ dtype, values }));
