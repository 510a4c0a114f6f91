/** Tables as other programs write them, and what is made of them. */
import type { CsvOptions, CsvTable } from '../../dist/files/index.js';

export type Shown = Readonly<Record<string, readonly (number | string)[]>>;
export const columnsOf = ({ columns }: CsvTable): Shown =>
  Object.fromEntries(columns.map(({ name, values, texts }) => [name, values ? [...values] : texts!]));

export interface Case {
  readonly what: string;
  readonly text: string;
  readonly options?: CsvOptions;
  readonly columns: Shown;
  readonly notes?: readonly string[];
}

export const cases: readonly Case[] = [
  {
    what: 'names of missing values',
    text: 'a,b\nNA,1\n2,N/A\n3,-\n-,null\n#N/A,NaN\nn/a,NULL\n',
    columns: { a: [NaN, 2, 3, NaN, NaN, NaN], b: [1, NaN, NaN, NaN, NaN, NaN] },
  },
  {
    what: 'more of them, numbers by their value',
    text: 'a,b\n1,?\n-9999.0,2\nNA,3\n',
    options: { na: ['?', '-9999'] },
    columns: { a: [1, NaN, NaN], b: [NaN, 2, 3] },
  },
  {
    what: 'a missing value above the numbers says nothing of the column',
    text: 'NA,1\n2,3\n',
    columns: { column1: [NaN, 2], column2: [1, 3] },
  },
  {
    what: 'a decimal comma where ; separates',
    text: 'a;b\n1,5;-,25\n2;1,0e-1\n',
    columns: { a: [1.5, 2], b: [-0.25, 0.1] },
    notes: ['the comma was taken for the decimal sign (--decimal . leaves commas alone)'],
  },
  {
    what: 'a decimal comma that is told',
    text: 'a\tb\n1,5\t2\n',
    options: { decimal: ',' },
    columns: { a: [1.5], b: [2] },
  },
  { what: 'semicolons between numbers with points', text: 'a;b\n1.5;2\n', columns: { a: [1.5], b: [2] } },
  { what: 'sep=;', text: 'sep=;\r\na;b,c\r\n1;2\r\n', columns: { a: [1], 'b,c': [2] } },
  { what: 'sep= and a character that is never guessed', text: '"sep=~"\na~b\n1~2\n', columns: { a: [1], b: [2] } },
  {
    what: 'comments, above, between and with a quote',
    text: '# made by "x\n#\na,b\n1,2\n# more, of "it\n3,4\n',
    columns: { a: [1, 3], b: [2, 4] },
    notes: ['3 lines left out, since they begin with # (--comment none reads them)'],
  },
  {
    what: 'a missing value that begins like a comment',
    text: 'a,b\n#N/A,1\n2,3\n',
    columns: { a: [NaN, 2], b: [1, 3] },
  },
  { what: 'a comment within quotes is a cell', text: 'a,b\n"x\n# y",1\n', columns: { a: ['x\n# y'], b: [1] } },
  { what: 'keys that begin with # in every row', text: 'id,v\n#1,2\n#2,3\n', columns: { id: ['#1', '#2'], v: [2, 3] } },
  {
    what: 'other comments',
    text: '% x\na\n1\n',
    options: { comment: '%' },
    columns: { a: [1] },
    notes: ['1 line left out, since it begins with % (--comment none reads them)'],
  },
  {
    what: 'names in the comment above',
    text: '# NumPy\n# t,x\n1,2\n3,4\n',
    columns: { t: [1, 3], x: [2, 4] },
    notes: [
      'the names of the columns are those of the comment above them (--no-header leaves it a comment)',
      '2 lines left out, since they begin with # (--comment none reads them)',
    ],
  },
  {
    what: 'a row of units',
    text: 'time,temp,rh\ns,°C,-\n0,1.5,2\n1,1.6,3\n',
    columns: { time: [0, 1], temp: [1.5, 1.6], rh: [2, 3] },
    notes: ['line 2 was taken for units: s, °C, - (--no-units makes data of it)'],
  },
  {
    what: 'a row of units below dates',
    text: 'date,temp\nUTC,K\n2020-01-01,1\n2020-01-02,2\n',
    columns: { date: ['2020-01-01', '2020-01-02'], temp: [1, 2] },
    notes: ['line 2 was taken for units: UTC, K (--no-units makes data of it)'],
  },
  {
    what: 'what looks like units, and is none',
    text: 'n,a\nx,err\ny,1\nz,2\n',
    options: { units: false },
    columns: { n: ['x', 'y', 'z'], a: ['err', '1', '2'] },
    notes: [
      "column a is not one of numbers, since line 2 has 'err'; 2 of its 3 cells are numbers (--na err takes it as missing)",
    ],
  },
  {
    what: 'units that do not look like them',
    text: 'a,b\n1,2\n3,4\n',
    options: { units: true },
    columns: { a: [3], b: [4] },
  },
  {
    what: 'lines above the table',
    text: 'Station 7\nfrom, to, by: x\na;b\n1;2\n3;4\n',
    options: { skip: 2 },
    columns: { a: [1, 3], b: [2, 4] },
  },
  {
    what: 'a header of years',
    text: 'country,2019,2020,2021\nFrance,1.5,2,3\nGhana,4,5,NA\n',
    columns: { country: ['France', 'Ghana'], 2019: [1.5, 4], 2020: [2, 5], 2021: [3, NaN] },
    notes: ['the years 2019 to 2021 in the first line were taken for names (--no-header makes data of them)'],
  },
  {
    what: 'years that may be data',
    text: '2019,2020\n1999,2001\n',
    columns: { column1: [2019, 1999], column2: [2020, 2001] },
    notes: ['the first line was taken for data (--header makes names of it)'],
  },
  {
    what: 'delimiters within names',
    text: 'time,temp;max,a|b\n1,2,3\n4,5,6\n',
    columns: { time: [1, 4], 'temp;max': [2, 5], 'a|b': [3, 6] },
  },
  {
    what: 'delimiters within words',
    text: 'id,note\n1,a; b\n2,c; d; e\n',
    columns: { id: [1, 2], note: ['a; b', 'c; d; e'] },
  },
  { what: 'line ends of three systems', text: 'a,b\r\n1,2\n3,4\r5,6\r\n', columns: { a: [1, 3, 5], b: [2, 4, 6] } },
  { what: '+Inf', text: 'a\n1\n+Inf\n-inf\n+infinity\n', columns: { a: [1, Infinity, -Infinity, Infinity] } },
  {
    what: 'runs of blanks',
    text: 'a  b\n1    2\n 3 4\n',
    options: { delimiter: ' ' },
    columns: { a: [1, 3], b: [2, 4] },
  },
  {
    what: 'blanks are not guessed',
    text: 'a b\n1 2\n3 4\n',
    columns: { 'a b': ['1 2', '3 4'] },
    notes: ['no delimiter was recognised (--delimiter space splits at blanks)'],
  },
  {
    what: 'a column of numbers but for its first cell',
    text: 'a,b\nerr,1\n2,2\n3,3\n',
    columns: { a: ['err', '2', '3'], b: [1, 2, 3] },
    notes: [
      "column a is not one of numbers, since line 2 has 'err'; 2 of its 3 cells are numbers (--na err takes it as missing)",
    ],
  },
  {
    what: 'thousands, percent, money and units',
    text: 'a\tb\tc\td\te\n1,234.5\t50 %\t$3\t1.5kg\t2020-01-01\n',
    columns: { a: ['1,234.5'], b: ['50 %'], c: ['$3'], d: ['1.5kg'], e: ['2020-01-01'] },
    notes: [
      "column a is not one of numbers: thousands separators are not read, and line 2 has '1,234.5'",
      "column b is not one of numbers: numbers with units and signs are not read, and line 2 has '50 %'",
      "column c is not one of numbers: numbers with units and signs are not read, and line 2 has '$3'",
      "column d is not one of numbers: numbers with units and signs are not read, and line 2 has '1.5kg'",
    ],
  },
  {
    what: 'decimal commas that are not recognised',
    text: 'a\tb\n1,5\t1\n2,5\t2\n',
    columns: { a: ['1,5', '2,5'], b: [1, 2] },
    notes: ["column a is not one of numbers, since line 2 has '1,5' (--decimal , reads it as 1.5)"],
  },
];
