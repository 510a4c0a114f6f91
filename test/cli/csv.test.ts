/** Tables of numbers from CSV text: what is taken for what, and what is refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matrixOf, numbersOf, numericNames, parseCsv, readCsv } from '../../dist/files/index.js';
import { parseNumber } from '../../dist/files/cells.js';

const shown = async (text: string, options = {}): Promise<Record<string, unknown>> => {
  const table = await parseCsv(text, 'x.csv', options);
  return Object.fromEntries(table.columns.map(({ name, values, texts }) => [name, values ? [...values] : texts]));
};

describe('CSV', () => {
  test.for([
    ['a header of words above numbers', 'a,b\n1,2\n3,4\n', { a: [1, 3], b: [2, 4] }],
    ['no header above numbers', '1,2\n3,4\n', { column1: [1, 3], column2: [2, 4] }],
    ['a label in every row is no header', 'm1,1\nm2,2\n', { column1: ['m1', 'm2'], column2: [1, 2] }],
    ['names that are numbers beside one that is not', 'time,1,2\n0.5,3,4\n', { time: [0.5], 1: [3], 2: [4] }],
    ['empty cells are NaN, leading ones too', 'a,b\n,1\n2,\n', { a: [NaN, 2], b: [1, NaN] }],
    ['columns are numeric by their first value', 'a,b\nx,1\n2,3\n', { a: ['x', '2'], b: [1, 3] }],
    ['a column of empty cells is none of numbers', 'a,b\n,1\n,2\n', { a: ['', ''], b: [1, 2] }],
    ['semicolons with decimal commas', 'a;b\n1;"2,5"\n', { a: [1], b: [2.5] }],
    ['tabs', 'a\tb\n1\t2\n', { a: [1], b: [2] }],
    [
      'quotes, line ends of Windows, a byte order mark, blanks',
      '\uFEFF"a ""x""", b \r\n 1 ,"2"\r\n',
      { 'a "x"': [1], b: [2] },
    ],
    ['a quoted line break', 'a,b\n"x\ny",1\n', { a: ['x\ny'], b: [1] }],
    ['names that occur twice or not at all', 'a,a,,a\n1,2,3,4\n', { a: [1], 'a.1': [2], column3: [3], 'a.2': [4] }],
    [
      'exponents, signs, infinities, NaN by name',
      'a\n1e-3\n+.5\n-inf\nInfinity\nnan\n-0\n',
      { a: [0.001, 0.5, -Infinity, Infinity, NaN, -0] },
    ],
    ['a header alone', 'a,b\n', { a: [], b: [] }],
    ['empty lines are no rows', 'a\n1\n\n2\n\n', { a: [1, 2] }],
  ] as const)('%s', async ([, text, expected]) => expect(await shown(text)).toEqual(expected));

  test('what is said about header and delimiter counts', async () => {
    expect(await shown('1,2\n3,4\n', { header: true })).toEqual({ 1: [3], 2: [4] });
    expect(await shown('a,b\n', { header: false })).toEqual({ column1: ['a'], column2: ['b'] });
    expect(await shown('a;b\n1;2\n', { delimiter: ',' })).toEqual({ 'a;b': ['1;2'] });
  });

  test.for([
    [
      'a later cell that is no number',
      'a,b\n1,2\n3,x4\n',
      "x.csv:3: column b: 'x4' is not a number, and those above it are",
    ],
    ['hexadecimal', 'a\n1\n0x10\n', "x.csv:3: column a: '0x10' is not a number, and those above it are"],
    [
      'after a line break in quotes the line is still right',
      'a,b\n"x\ny",1\nz,oops\n',
      "x.csv:4: column b: 'oops' is not a number, and those above it are",
    ],
    ['a row that is too short', 'a,b\n1,2\n3\n', 'x.csv:3: 1 cell where 2 columns are due'],
    ['a row that is too long', 'a,b\n1,2\n\n3,4,5\n', 'x.csv:4: 3 cells where 2 columns are due'],
    ['nothing', '', 'x.csv: there is nothing in it'],
    [
      'a quote that never ends',
      'a\n"1\n2\n',
      'x.csv: Quote Not Closed: the parsing is finished with an opening quote at line 3',
    ],
  ] as const)('refused: %s', async ([, text, message]) => expect(parseCsv(text, 'x.csv')).rejects.toThrow(message));

  test('every number comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 50 }), async (numbers) => {
        const text = `a\n${numbers.map((value) => (Object.is(value, -0) ? '-0' : String(value))).join('\n')}\n`;
        expect([...numbersOf(await parseCsv(text, 'x.csv'), 'a')]).toEqual(numbers);
      }),
      { numRuns: 50 },
    );
  });

  test('files longer than a chunk, with line numbers', async ({ onTestFinished }) => {
    const folder = mkdtempSync(join(tmpdir(), 'trefoil-csv-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'long.csv');
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},${i / 8},r${i}`);
    writeFileSync(path, `i,eighth,name\n${rows.join('\n')}\n`);
    const table = await readCsv(path);
    expect(numericNames(table)).toEqual(['i', 'eighth']);
    const { data, rows: count, cols } = matrixOf(table, ['eighth', 'i']);
    expect([count, cols, data[2 * 12_345], data[2 * 12_345 + 1], table.lines[12_345]]).toEqual([
      20_000,
      2,
      12_345 / 8,
      12_345,
      12_347,
    ]);
    writeFileSync(path, `i,eighth,name\n${rows.join('\n')}\n1,?,x\n`);
    await expect(readCsv(path)).rejects.toThrow(`${path}:20002: column eighth: '?' is not a number`);
    // Whoever does not need its numbers, or wants its cells, is not stopped.
    const first = await readCsv(path, { columns: ['first'] });
    expect(() => numbersOf(first, 'eighth')).toThrow(`${path}:20002: column eighth: '?' is not a number`);
    const kept = await readCsv(path, { keep: ['eighth'] });
    expect(kept.columns.find(({ name }) => name === 'eighth')!.texts!.at(-1)).toBe('?');
    await expect(readCsv(join(folder, 'none.csv'))).rejects.toThrow('none.csv: there is no such file');
    await expect(readCsv(folder)).rejects.toThrow('is a folder');
  });

  test('options are the words of the command line, and others are refused', async () => {
    expect(await shown('a  b\n1   2\n', { delimiter: 'space' })).toEqual({ a: [1], b: [2] });
    await expect(shown('a\n1\n', { nan: ['x'] })).rejects.toThrow('options "nan": expected one of delimiter,');
    await expect(shown('a\n1\n', { na: 5 })).rejects.toThrow('na 5: expected a list of texts');
    await expect(shown('a\n1\n', { keep: 'a' })).rejects.toThrow('keep "a": expected a list of names');
    expect(() => matrixOf({ columns: [], rows: 0, lines: [] } as never, 'v' as never)).toThrow(
      'columns "v": expected a list of names',
    );
  });

  test('cells that are no numbers', () => {
    for (const cell of ['1_000', '0b1', '1,5', 'NA', '--1', '1e', '.', 'e5', '∞', '１'])
      expect(parseNumber(cell), cell).toBeUndefined();
  });
});
