/** Tables as other programs write them: what is recognised, what is said of it, and which option helps where nothing is guessed. */
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv, readCsv, type CsvOptions, type TableError } from '../../dist/files/index.js';
import { Lines } from '../../dist/files/lines.js';
import { said, saidOf } from '../../dist/terminal/csv-options.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-foreign-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

type Shown = Readonly<Record<string, readonly (number | string)[]>>;
const columnsOf = ({ columns }: Awaited<ReturnType<typeof parseCsv>>): Shown => Object.fromEntries(columns.map(({ name, values, texts }) => [name, values ? [...values] : texts!]));

interface Case { readonly what: string; readonly text: string; readonly options?: CsvOptions; readonly columns: Shown; readonly notes?: readonly string[] }

const cases: readonly Case[] = [
  { what: 'names of missing values', text: 'a,b\nNA,1\n2,N/A\n3,-\n-,null\n#N/A,NaN\nn/a,NULL\n', columns: { a: [NaN, 2, 3, NaN, NaN, NaN], b: [1, NaN, NaN, NaN, NaN, NaN] } },
  { what: 'more of them, numbers by their value', text: 'a,b\n1,?\n-9999.0,2\nNA,3\n', options: { na: ['?', '-9999'] }, columns: { a: [1, NaN, NaN], b: [NaN, 2, 3] } },
  { what: 'a missing value above the numbers says nothing of the column', text: 'NA,1\n2,3\n', columns: { column1: [NaN, 2], column2: [1, 3] } },
  { what: 'a decimal comma where ; separates', text: 'a;b\n1,5;-,25\n2;1,0e-1\n', columns: { a: [1.5, 2], b: [-0.25, 0.1] }, notes: ['the comma was taken for the decimal sign (--decimal . leaves commas alone)'] },
  { what: 'a decimal comma that is told', text: 'a\tb\n1,5\t2\n', options: { decimal: ',' }, columns: { a: [1.5], b: [2] } },
  { what: 'semicolons between numbers with points', text: 'a;b\n1.5;2\n', columns: { a: [1.5], b: [2] } },
  { what: 'sep=;', text: 'sep=;\r\na;b,c\r\n1;2\r\n', columns: { a: [1], 'b,c': [2] } },
  { what: 'sep= and a character that is never guessed', text: '"sep=~"\na~b\n1~2\n', columns: { a: [1], b: [2] } },
  {
    what: 'comments, above, between and with a quote', text: '# made by "x\n#\na,b\n1,2\n# more, of "it\n3,4\n', columns: { a: [1, 3], b: [2, 4] },
    notes: ['3 lines left out, since they begin with # (--comment none reads them)'],
  },
  { what: 'a missing value that begins like a comment', text: 'a,b\n#N/A,1\n2,3\n', columns: { a: [NaN, 2], b: [1, 3] } },
  { what: 'a comment within quotes is a cell', text: 'a,b\n"x\n# y",1\n', columns: { a: ['x\n# y'], b: [1] } },
  { what: 'keys that begin with # in every row', text: 'id,v\n#1,2\n#2,3\n', columns: { id: ['#1', '#2'], v: [2, 3] } },
  { what: 'other comments', text: '% x\na\n1\n', options: { comment: '%' }, columns: { a: [1] }, notes: ['1 line left out, since it begins with % (--comment none reads them)'] },
  { what: 'names in the comment above', text: '# NumPy\n# t,x\n1,2\n3,4\n', columns: { t: [1, 3], x: [2, 4] }, notes: ['the names of the columns are those of the comment above them (--no-header leaves it a comment)', '2 lines left out, since they begin with # (--comment none reads them)'] },
  { what: 'a row of units', text: 'time,temp,rh\ns,°C,-\n0,1.5,2\n1,1.6,3\n', columns: { time: [0, 1], temp: [1.5, 1.6], rh: [2, 3] }, notes: ['line 2 was taken for units: s, °C, - (--no-units makes data of it)'] },
  { what: 'a row of units below dates', text: 'date,temp\nUTC,K\n2020-01-01,1\n2020-01-02,2\n', columns: { date: ['2020-01-01', '2020-01-02'], temp: [1, 2] }, notes: ['line 2 was taken for units: UTC, K (--no-units makes data of it)'] },
  { what: 'what looks like units, and is none', text: 'n,a\nx,err\ny,1\nz,2\n', options: { units: false }, columns: { n: ['x', 'y', 'z'], a: ['err', '1', '2'] }, notes: ["column a is not one of numbers, since line 2 has 'err'; 2 of its 3 cells are numbers (--na err takes it as missing)"] },
  { what: 'units that do not look like them', text: 'a,b\n1,2\n3,4\n', options: { units: true }, columns: { a: [3], b: [4] } },
  { what: 'lines above the table', text: 'Station 7\nfrom, to, by: x\na;b\n1;2\n3;4\n', options: { skip: 2 }, columns: { a: [1, 3], b: [2, 4] } },
  { what: 'a header of years', text: 'country,2019,2020,2021\nFrance,1.5,2,3\nGhana,4,5,NA\n', columns: { country: ['France', 'Ghana'], 2019: [1.5, 4], 2020: [2, 5], 2021: [3, NaN] }, notes: ['the years 2019 to 2021 in the first line were taken for names (--no-header makes data of them)'] },
  { what: 'years that may be data', text: '2019,2020\n1999,2001\n', columns: { column1: [2019, 1999], column2: [2020, 2001] }, notes: ['the first line was taken for data (--header makes names of it)'] },
  { what: 'delimiters within names', text: 'time,temp;max,a|b\n1,2,3\n4,5,6\n', columns: { time: [1, 4], 'temp;max': [2, 5], 'a|b': [3, 6] } },
  { what: 'delimiters within words', text: 'id,note\n1,a; b\n2,c; d; e\n', columns: { id: [1, 2], note: ['a; b', 'c; d; e'] } },
  { what: 'line ends of three systems', text: 'a,b\r\n1,2\n3,4\r5,6\r\n', columns: { a: [1, 3, 5], b: [2, 4, 6] } },
  { what: '+Inf', text: 'a\n1\n+Inf\n-inf\n+infinity\n', columns: { a: [1, Infinity, -Infinity, Infinity] } },
  { what: 'runs of blanks', text: 'a  b\n1    2\n 3 4\n', options: { delimiter: ' ' }, columns: { a: [1, 3], b: [2, 4] } },
  { what: 'blanks are not guessed', text: 'a b\n1 2\n3 4\n', columns: { 'a b': ['1 2', '3 4'] }, notes: ['no delimiter was recognised (--delimiter space splits at blanks)'] },
  { what: 'a column of numbers but for its first cell', text: 'a,b\nerr,1\n2,2\n3,3\n', columns: { a: ['err', '2', '3'], b: [1, 2, 3] }, notes: ["column a is not one of numbers, since line 2 has 'err'; 2 of its 3 cells are numbers (--na err takes it as missing)"] },
  { what: 'thousands, percent, money and units', text: 'a\tb\tc\td\te\n1,234.5\t50 %\t$3\t1.5kg\t2020-01-01\n', columns: { a: ['1,234.5'], b: ['50 %'], c: ['$3'], d: ['1.5kg'], e: ['2020-01-01'] }, notes: [
    "column a is not one of numbers: thousands separators are not read, and line 2 has '1,234.5'",
    "column b is not one of numbers: numbers with units and signs are not read, and line 2 has '50 %'",
    "column c is not one of numbers: numbers with units and signs are not read, and line 2 has '$3'",
    "column d is not one of numbers: numbers with units and signs are not read, and line 2 has '1.5kg'",
  ] },
  { what: 'decimal commas that are not recognised', text: 'a\tb\n1,5\t1\n2,5\t2\n', columns: { a: ['1,5', '2,5'], b: [1, 2] }, notes: ["column a is not one of numbers, since line 2 has '1,5' (--decimal , reads it as 1.5)"] },
];

describe('a foreign table', () => {
  test.each(cases)('$what', async ({ text, options, columns, notes = [] }) => {
    const table = await parseCsv(text, 'x.csv', options);
    expect(columnsOf(table)).toEqual(columns);
    expect(table.notes.map((note) => said('x', note).slice(3))).toEqual(notes);
  });

  test('the cells of columns that are kept are repeated', async () => {
    const { columns } = await parseCsv('id,code,v\n9007199254740993,00001,1\n1e3,-,NA\n', 'x.csv', { keep: ['id', 'code', 'none'] });
    expect(columns.map(({ values, texts }) => [values && [...values], texts])).toEqual([[[9007199254740992, 1000], ['9007199254740993', '1e3']], [[1, NaN], ['00001', '-']], [[1, NaN], undefined]]);
  });

  test.for([
    ['a,b\n1,2\n3,x\n', "x.csv:3: column b: 'x' is not a number, and those above it are; --na x takes it as missing"],
    ['a,b\n1,2\n3,-9 9\n', "x.csv:3: column b: '-9 9' is not a number, and those above it are; --na='-9 9' takes it as missing"],
    ['a\n1\n2 300\n', "x.csv:3: column a: '2 300' is not a number, and those above it are (thousands separators are not read); --na '2 300' takes it as missing"],
    ['a\tb\n1\t2\n3\t4,5\n', "x.csv:3: column b: '4,5' is not a number, and those above it are; --decimal , reads it as 4.5"],
    ['Report of the day\n\na,b\n1,2\n3,4\n', 'x.csv:3: 2 cells where 1 column is due; --skip 2 begins with line 3, which has 2 cells'],
    ['a,b\n# 1\n1,2\n\n3\n', 'x.csv:5: 1 cell where 2 columns are due'],
  ] as const)('refused with the line of the file and what helps: %j', async ([text, message]) => {
    const error = await parseCsv(text, 'x.csv').then(() => undefined, (error: TableError) => error);
    expect(saidOf(error!)).toBe(message);
  });

  test('in a program the option is named as it is called there', async () => {
    await expect(parseCsv('a\n1\nx\n')).rejects.toThrow(`text:3: column a: 'x' is not a number, and those above it are (na: ["x"] takes it as missing)`);
    await expect(parseCsv('a\n', 'x', { delimiter: ';;' })).rejects.toThrow('delimiter ";;": expected one character');
    await expect(parseCsv('a\n', 'x', { skip: -1 })).rejects.toThrow('skip -1: expected a number of lines');
  });

  test('cut into chunks anywhere, it is the same table', async () => {
    const text = 'sep=,\r\n#\n"a\r\nb",c\r\n1,2\r3,"4"\n# x"\r\n\r\n5,6';
    const path = join(folder, 'cut.csv');
    writeFileSync(path, text);
    const whole = await readCsv(path);
    fc.assert(fc.property(fc.integer({ min: 1, max: text.length }), (size) => {
      const options = { skip: 0, comment: '#', isValue: () => false };
      const [one, cut] = [new Lines(options), new Lines(options)];
      let out = '';
      for (let at = 0; at < text.length; at += size) out += cut.push(text.slice(at, at + size));
      expect([out + cut.end(), cut.comments, cut.separator]).toEqual([one.push(text) + one.end(), one.comments, one.separator]);
    }));
    expect([columnsOf(whole), [...whole.lines]]).toEqual([{ 'a\r\nb': [1, 3, 5], c: [2, 4, 6] }, [5, 6, 9]]);
  });
});

describe('bytes', () => {
  const german = 'Zeit;Temperatur °C\n1;2,5\n2;3,5\n';
  const expected = { Zeit: [1, 2], 'Temperatur °C': [2.5, 3.5] };

  test('Latin-1 is recognised and said, UTF-8 and UTF-16 are read', async () => {
    const latin = await readCsv(file('latin.csv', Buffer.from(german, 'latin1')));
    expect(columnsOf(latin)).toEqual(expected);
    expect(latin.notes[0]!.text).toBe('it is not UTF-8 and was read as Latin-1 (Windows-1252)');
    for (const bytes of [Buffer.from(german), Buffer.from(`\uFEFF${german}`), Buffer.from(`\uFEFF${german}`, 'utf16le')]) {
      const table = await readCsv(file('utf.csv', bytes));
      expect(columnsOf(table)).toEqual(expected);
      expect(table.notes.map(({ text }) => text)).toEqual(['the comma was taken for the decimal sign']);
    }
    expect(columnsOf(await readCsv(file('latin2.csv', Buffer.from('č,b\n1,2\n').map((byte, at) => (at === 0 ? 0xe8 : at === 1 ? 0x20 : byte))), { encoding: 'iso-8859-2' }))).toEqual({ č: [1], b: [2] });
    await expect(readCsv(file('x.csv', 'a\n1\n'), { encoding: 'ebcdic' })).rejects.toThrow("encoding 'ebcdic' is not known");
  });

  test('a byte that is no UTF-8 far below', async () => {
    const rows = `${'x,1\n'.repeat(60_000)}`;
    const late = await readCsv(file('late.csv', Buffer.from(`name,v\n${rows}é,2\n`, 'latin1')));
    expect([late.rows, late.columns[0]!.texts!.at(-1), late.notes.length]).toEqual([60_001, 'é', 1]);
    await expect(readCsv(file('mixed.csv', Buffer.concat([Buffer.from(`é,v\n${rows}`), Buffer.from('é,2\n', 'latin1')])))).rejects.toThrow('part of it is UTF-8 and part is not');
  });

  test('packed with gzip, whatever it is called', async () => {
    const packed = gzipSync(german);
    expect(columnsOf(await readCsv(file('packed.csv', packed)))).toEqual(expected);
    expect(columnsOf(await readCsv(file('two.gz', Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n')]))))).toEqual({ a: [1, 3], b: [2, 4] });
    await expect(readCsv(file('cut.csv.gz', packed.subarray(0, 30)))).rejects.toThrow('the compressed data are damaged or end too soon');
  });

  test.for([['PK\u0003\u0004', 'a ZIP archive or a workbook'], ['\u0093NUMPY', 'a NumPy array'], ['PAR1', 'a Parquet file'], ['a\u0000b', 'is not text']] as const)('%j is no table', async ([start, what]) => {
    await expect(readCsv(file('other.csv', Buffer.from(`${start}…`, 'latin1')))).rejects.toThrow(what);
  });

  test.skipIf(process.platform === 'win32')('a FIFO is read once, byte by byte too', async () => {
    const path = join(folder, 'fifo');
    execFileSync('mkfifo', [path]);
    const table = readCsv(path);
    const writer = createWriteStream(path);
    for (const byte of gzipSync('a,b\n1,2\n')) await new Promise((next) => { writer.write(Uint8Array.of(byte), next); });
    writer.end();
    expect(columnsOf(await table)).toEqual({ a: [1], b: [2] });
  });

  test('an early mistake in a long file, on whatever Node runs this', async () => {
    const path = file('long.csv', `a,b\n1,2\n3,4\noops,5\n${'6,7\n'.repeat(100_000)}`);
    await expect(readCsv(path)).rejects.toMatchObject({ name: 'TableError', text: `${path}:4: column a: 'oops' is not a number, and those above it are` });
    // What writes without end is no longer waited for.
    const script = `import { readCsv } from '../../dist/files/index.js'; await readCsv('-').catch((error) => { console.log(error.name); process.exit(); });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => {});
    child.stdin.write(`a\n1\nx\n${'1\n'.repeat(100_000)}`);
    const out = await new Promise<string>((resolve) => { let text = ''; child.stdout.on('data', (data) => { text += String(data); }).on('end', () => resolve(text)); });
    child.kill();
    expect(out).toBe('TableError\n');
  });
});
