/**
 * Tables of numbers from CSV: header, delimiter, decimal comma, units, encoding and compression are recognised. A column
 * is numeric when its first cell that is not missing is; a later cell that is no number is an error that says where, unless
 * the cells are kept as they are.
 */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Cells, MISSING, type Decimal } from './cells.js';
import { Columns } from './columns.js';
import { cellsOf, PARSING, type Row } from './delimiter.js';
import { plural, TableError, type Note } from './errors.js';
import { layoutOf, type Layout } from './layout.js';
import { Lines } from './lines.js';
import { labelOf, open, textOf } from './source.js';
import type { CsvTable } from './table.js';

export interface CsvOptions {
  /** One character between cells, such as `;`; by default found out. A blank, or `space`, stands for any number of blanks. */
  readonly delimiter?: string | undefined;
  /** Whether the first line names the columns; by default found out. */
  readonly header?: boolean | undefined;
  /** Whether the line below the names holds units, and is no data; by default found out. */
  readonly units?: boolean | undefined;
  /** The decimal sign; by default a point, and a comma where semicolons separate cells and numbers have commas. */
  readonly decimal?: Decimal | undefined;
  /** Cells that are missing values, besides empty ones, NA, N/A, NaN, null, - and #N/A. Numbers compare by value. */
  readonly na?: readonly string[] | undefined;
  /** Lines at the beginning to leave out. */
  readonly skip?: number | undefined;
  /** What lines that are comments begin with; by default `#`, and `false` for none. */
  readonly comment?: string | false | undefined;
  /** Of the text, as `TextDecoder` calls it; by default UTF-8, and Latin-1 where it is not. */
  readonly encoding?: string | undefined;
  /** Columns whose cells are wanted as they stand in the file, numbers or not. */
  readonly keep?: readonly string[] | undefined;
  /** Columns that have to be numbers once they begin with one; by default all. Of others that is said when they are asked for. */
  readonly columns?: readonly string[] | undefined;
  /** Told how many bytes of the file have been read. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** Characters by which everything else is judged. */
const SAMPLE = 1 << 16;
/** Lines that should be among them, however long they are, and how much text they may take. */
const LEAST_LINES = 4;
const MOST = 1 << 24;

const KNOWN: readonly (keyof CsvOptions)[] = [
  'delimiter',
  'header',
  'units',
  'decimal',
  'na',
  'skip',
  'comment',
  'encoding',
  'keep',
  'columns',
  'onProgress',
];

const isTexts = (given: unknown): boolean => Array.isArray(given) && given.every((one) => typeof one === 'string');

/** The options, with the words of the command line for what is hard to type. */
function checked(given: CsvOptions): CsvOptions {
  const options = given.delimiter === 'space' ? { ...given, delimiter: ' ' } : given;
  const { delimiter, decimal, skip, comment, na, keep, columns } = options;
  const wrong = (name: string, given: unknown, due: string): TableError =>
    new TableError(`${name} ${JSON.stringify(given)}: expected ${due}`);
  const unknown = Object.keys(options).find((name) => !(KNOWN as readonly string[]).includes(name));
  if (unknown !== undefined) throw wrong('options', unknown, `one of ${KNOWN.join(', ')}`);
  if (na !== undefined && !isTexts(na)) throw wrong('na', na, 'a list of texts');
  if (keep !== undefined && !isTexts(keep)) throw wrong('keep', keep, 'a list of names');
  if (columns !== undefined && !isTexts(columns)) throw wrong('columns', columns, 'a list of names');
  if (delimiter !== undefined && !/^[^"\r\n]$/u.test(delimiter))
    throw wrong('delimiter', delimiter, 'one character that is no quote');
  if (decimal !== undefined && decimal !== '.' && decimal !== ',') throw wrong('decimal', decimal, '. or ,');
  if (skip !== undefined && !(Number.isSafeInteger(skip) && skip >= 0)) throw wrong('skip', skip, 'a number of lines');
  if (comment !== undefined && comment !== false && !/^[^\s"]+$/.test(comment))
    throw wrong('comment', comment, 'text without blanks and quotes');
  return options;
}

/** The first text of a file, enough to judge it by, and whether that is all. */
async function peek(chunks: AsyncGenerator<string>): Promise<{ sample: string; all: boolean }> {
  let sample = '';
  const lines = (): number => sample.split(/\r\n|[\r\n]/, LEAST_LINES + 1).length - 1;
  while (sample.length < SAMPLE || (sample.length < MOST && lines() < LEAST_LINES)) {
    const { value, done } = await chunks.next();
    if (done) return { sample, all: true };
    sample += value;
  }
  return { sample, all: false };
}

interface Judged {
  readonly layout: Layout;
  readonly lines: Lines;
}

/** Lines that begin like comments are none where hardly anything else is left: every row has such a key. */
function judge(file: string, sample: string, all: boolean, options: CsvOptions): Judged {
  const missing = new Cells('.', options.na ?? []);
  const linesWith = (comment: string | undefined): Lines =>
    new Lines({ skip: options.skip ?? 0, comment, isValue: (cell) => missing.isMissing(cell) });
  const attempt = (comment: string | undefined): { lines: Lines; text: string } => {
    const lines = linesWith(comment);
    const text = lines.push(sample);
    return { lines, text: all ? text + lines.end() : text };
  };
  let comment = options.comment === false ? undefined : (options.comment ?? '#');
  let { lines, text } = attempt(comment);
  if (
    options.comment === undefined &&
    lines.comments > 1 &&
    text.split('\n').filter((line) => line.trim() !== '').length < 2
  ) {
    comment = undefined;
    ({ lines, text } = attempt(comment));
  }
  return { layout: layoutOf(file, text, lines, options), lines: linesWith(comment) };
}

async function read(
  chunks: AsyncGenerator<string>,
  file: string,
  options: CsvOptions,
  notes: Note[],
): Promise<CsvTable> {
  const { sample, all } = await peek(chunks);
  const { layout, lines } = judge(file, sample, all, options);
  const { delimiter } = layout;
  const text = async function* (): AsyncGenerator<string> {
    yield lines.push(sample);
    for await (const chunk of chunks) yield lines.push(chunk);
    yield lines.end();
  };
  const columns = new Columns(file, layout, options.keep ?? [], options.columns);
  // Not a part of the pipeline: some versions of Node hide an error thrown there behind an AbortError.
  const parser = parse({ ...PARSING, delimiter });
  pipeline(Readable.from(text()), parser, () => {});
  let { before } = layout;
  let [last, excess] = [0, 0];
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      // The parser counts \r\n within quotes as two ends of a line.
      if (info.lines > last + 1) excess += record.reduce((sum, cell) => sum + cell.split('\r\n').length - 1, 0);
      last = info.lines;
      if (before > 0) before--;
      else columns.add(cellsOf(record, delimiter), info.lines - excess);
    }
  } catch (error) {
    throw error instanceof CsvError ? new TableError(`${file}: ${error.message}`) : error;
  }
  notes.push(...layout.notes);
  const begins = lines.comments === 1 ? 'it begins' : 'they begin';
  if (lines.comments > 0)
    notes.push({
      text: `${plural(lines.comments, 'line')} left out, since ${begins} with ${options.comment || '#'}`,
      hint: { option: 'comment', value: 'none', effect: 'reads them' },
    });
  return columns.finish(notes);
}

/** A table from text; `file` is what messages call it. */
export async function parseCsv(text: string, file = 'text', given: CsvOptions = {}): Promise<CsvTable> {
  const options = checked(given);
  const chunks = async function* (): AsyncGenerator<string> {
    yield text.replace(/^\uFEFF/, '');
  };
  return read(chunks(), file, options, []);
}

/** A table from a file, a pipe, or with `-` from standard input; packed with gzip or not. */
export async function readCsv(path: string, given: CsvOptions = {}): Promise<CsvTable> {
  const options = checked(given);
  const notes: Note[] = [];
  const [source, file] = [open(path), labelOf(path)];
  try {
    return await read(
      textOf(source, file, options, (note) => notes.push(note)),
      file,
      options,
      notes,
    );
  } finally {
    source.destroy();
  }
}

export { MISSING };
