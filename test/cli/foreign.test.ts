/** Tables of other programs: what is recognised, what is said of it, which option helps where nothing is guessed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv, readCsv, type TableError } from '../../dist/files/index.js';
import { Lines } from '../../dist/files/lines.js';
import { said, saidOf } from '../../dist/terminal/csv-options.js';
import { cases, columnsOf } from './foreign-cases.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-foreign-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a foreign table', () => {
  test.each(cases)('$what', async ({ text, options, columns, notes = [] }) => {
    const table = await parseCsv(text, 'x.csv', options);
    expect(columnsOf(table)).toEqual(columns);
    expect(table.notes.map((note) => said('x', note).slice(3))).toEqual(notes);
  });

  test('the cells of columns that are kept are repeated', async () => {
    const { columns } = await parseCsv('id,code,v\n9007199254740993,00001,1\n1e3,-,NA\n', 'x.csv', {
      keep: ['id', 'code', 'none'],
    });
    expect(columns.map(({ values, texts }) => [values && [...values], texts])).toEqual([
      [
        [9007199254740992, 1000],
        ['9007199254740993', '1e3'],
      ],
      [
        [1, NaN],
        ['00001', '-'],
      ],
      [[1, NaN], undefined],
    ]);
  });

  test.for([
    ['a,b\n1,2\n3,x\n', "x.csv:3: column b: 'x' is not a number, and those above it are; --na x takes it as missing"],
    [
      'a,b\n1,2\n3,-9 9\n',
      "x.csv:3: column b: '-9 9' is not a number, and those above it are; --na='-9 9' takes it as missing",
    ],
    [
      'a\n1\n2 300\n',
      "x.csv:3: column a: '2 300' is not a number, and those above it are (thousands separators are not read); --na '2 300' takes it as missing",
    ],
    [
      'a\tb\n1\t2\n3\t4,5\n',
      "x.csv:3: column b: '4,5' is not a number, and those above it are; --decimal , reads it as 4.5",
    ],
    [
      'Report of the day\n\na,b\n1,2\n3,4\n',
      'x.csv:3: 2 cells where 1 column is due; --skip 2 begins with line 3, which has 2 cells',
    ],
    ['a,b\n# 1\n1,2\n\n3\n', 'x.csv:5: 1 cell where 2 columns are due'],
  ] as const)('refused with the line of the file and what helps: %j', async ([text, message]) => {
    const error = await parseCsv(text, 'x.csv').then(
      () => undefined,
      (error: TableError) => error,
    );
    expect(saidOf(error!)).toBe(message);
  });

  test('in a program the option is named as it is called there', async () => {
    await expect(parseCsv('a\n1\nx\n')).rejects.toThrow(
      `text:3: column a: 'x' is not a number, and those above it are (na: ["x"] takes it as missing)`,
    );
    await expect(parseCsv('a\n', 'x', { delimiter: ';;' })).rejects.toThrow('delimiter ";;": expected one character');
    await expect(parseCsv('a\n', 'x', { skip: -1 })).rejects.toThrow('skip -1: expected a number of lines');
  });

  test('cut into chunks anywhere, it is the same table', async () => {
    const text = 'sep=,\r\n#\n"a\r\nb",c\r\n1,2\r3,"4"\n# x"\r\n\r\n5,6';
    const path = join(folder, 'cut.csv');
    writeFileSync(path, text);
    const whole = await readCsv(path);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length }), (size) => {
        const options = { skip: 0, comment: '#', isValue: () => false };
        const [one, cut] = [new Lines(options), new Lines(options)];
        let out = '';
        for (let at = 0; at < text.length; at += size) out += cut.push(text.slice(at, at + size));
        expect([out + cut.end(), cut.comments, cut.separator]).toEqual([
          one.push(text) + one.end(),
          one.comments,
          one.separator,
        ]);
      }),
    );
    expect([columnsOf(whole), [...whole.lines]]).toEqual([{ 'a\r\nb': [1, 3, 5], c: [2, 4, 6] }, [5, 6, 9]]);
  });
});
