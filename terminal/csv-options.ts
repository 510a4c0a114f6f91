/** The options for reading CSV, the same wherever files are read: their help, and what their text means. */
import type { CsvOptions, Hint, Note, TableError } from '../files/index.js';

export interface CsvFlags {
  readonly delimiter?: string | undefined;
  readonly header?: boolean | undefined;
  readonly units?: boolean | undefined;
  readonly decimal?: string | undefined;
  readonly na?: string | undefined;
  readonly skip?: string | undefined;
  readonly comment?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Name, placeholder (none for a switch) and meaning. */
export const CSV_FLAGS: readonly (readonly [
  name: keyof CsvFlags | `no-${'header' | 'units'}`,
  placeholder: string | undefined,
  help: string,
])[] = [
  ['delimiter', 'character', 'between cells; tab, or space for any number of blanks; recognised by default'],
  ['header', undefined, 'the first line names the columns; recognised by default'],
  ['no-header', undefined, 'the first line is data'],
  ['units', undefined, 'the line below the names holds units; recognised by default'],
  ['no-units', undefined, 'that line is data'],
  ['decimal', 'sign', 'the decimal sign: , or . (a comma is recognised where ; is the delimiter)'],
  ['na', 'text,…', 'cells that are missing values, besides empty ones, NA, N/A, NaN, null, - and #N/A'],
  ['skip', 'n', 'lines above the table to leave out'],
  ['comment', 'text', 'what lines that are comments begin with; none for no comments (default: #)'],
  ['encoding', 'name', 'of the text, such as latin1 or utf-16le; recognised by default'],
];

const DELIMITERS: Readonly<Record<string, string>> = { '\\t': '\t', tab: '\t', space: ' ', comma: ',', semicolon: ';' };

/** Throws an Error with a message for a person. */
export function csvOptions({ delimiter, header, units, decimal, na, skip, comment, encoding }: CsvFlags): CsvOptions {
  const character = delimiter === undefined ? undefined : (DELIMITERS[delimiter] ?? delimiter);
  if (character !== undefined && [...character].length !== 1)
    throw new Error(`--delimiter ${delimiter}: one character was expected`);
  if (decimal !== undefined && decimal !== '.' && decimal !== ',')
    throw new Error(`--decimal ${decimal}: , or . was expected`);
  if (skip !== undefined && !/^\d{1,9}$/.test(skip)) throw new Error(`--skip ${skip}: a number of lines was expected`);
  return {
    delimiter: character,
    header,
    units,
    decimal,
    na: na?.split(','),
    skip: skip === undefined ? undefined : Number(skip),
    comment: comment === 'none' || comment === '' ? false : comment,
    encoding,
  };
}

/** Blanks that no eye can tell apart on a command line. */
const NAMES: Readonly<Record<string, string>> = { ' ': 'space', '\t': 'tab' };

/** As one types it. */
export function inShell({ option, value, effect }: Hint): string {
  if (option === 'header' || option === 'units') return `--${value === 'false' ? 'no-' : ''}${option} ${effect}`;
  const named = value === undefined ? '' : (NAMES[value] ?? value);
  const quoted = /^[\w.,:…/-]+$/.test(named) ? named : `'${named.replace(/'/g, `'\\''`)}'`;
  // A value that begins with a dash would be taken for an option.
  return `--${option}${named.startsWith('-') ? '=' : ' '}${quoted} ${effect}`;
}

export const said = (file: string, { text, hint }: Note): string =>
  `${file}: ${text}${hint === undefined ? '' : ` (${inShell(hint)})`}`;

export const saidOf = ({ text, hint }: TableError): string => (hint === undefined ? text : `${text}; ${inShell(hint)}`);
