/** The inputs of a kernel from files: which file, which columns, which kind of array. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { matrixOf, numbersOf, numericNames, readCsv, type CsvTable } from '../../files/index.js';
import { markerIn } from '../../files/markers.js';
import { isStandardInput, labelOf, refusal } from '../../files/source.js';
import { csvOptions, inShell, said, type CsvFlags } from '../../terminal/csv-options.js';
import type { Progress } from '../../terminal/progress.js';
import type { ArrayManifest, KernelManifest } from '../hosts/kernel-manifest.js';
import type { Storage } from '../language/types.js';
import { plural } from '../../terminal/text.js';
import { Failure, unknownName, UsageError } from './errors.js';
import type { NamedInputs, StringsInput } from './run-named.js';

export interface InputOptions extends CsvFlags {
  readonly input: readonly string[];
  readonly column: readonly string[];
  /** Columns to repeat in front of the results. */
  readonly keep?: string;
}

export const keptNames = (keep: string | undefined): readonly string[] =>
  keep?.split(',').map((name) => name.trim()) ?? [];

/** Where an input came from, for the headers of what is computed from it. */
export interface Origin {
  readonly table: CsvTable;
  readonly columns: readonly string[];
}

export interface Inputs {
  /** All but the strings, which the runtime encodes. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly origins: ReadonlyMap<string, Origin>;
  /** Inputs that were given as strings. */
  readonly strings: NamedInputs['strings'];
}

const RANGES: Readonly<Partial<Record<Storage, { least: number; most: number; what: string }>>> = {
  i32: { least: -(2 ** 31), most: 2 ** 31 - 1, what: 'a 32-bit integer' },
  u32: { least: 0, most: 2 ** 32 - 1, what: 'an unsigned 32-bit integer' },
  u8: { least: 0, most: 255, what: 'an integer from 0 to 255' },
};
const ARRAYS = { f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };

/** Numbers of a table as elements of an array; what does not fit is refused and not rounded. */
function converted(values: Float64Array, dtype: Storage, table: CsvTable, columns: readonly string[]): ArrayBufferView {
  if (dtype === 'f64') return values;
  const range = RANGES[dtype];
  if (range !== undefined) {
    const at = values.findIndex((value) => !Number.isInteger(value) || value < range.least || value > range.most);
    if (at >= 0) {
      const [row, column] = [Math.floor(at / columns.length), columns[at % columns.length]!];
      const given = Number.isNaN(values[at]!) ? 'an empty cell' : String(values[at]);
      throw new Failure(`${table.file}:${table.lines[row]}: column ${column}: ${given}; expected ${range.what}`);
    }
  }
  return ARRAYS[dtype].from(values);
}

/** `name=rest` where the name is an input; everything where it is not. */
function named(text: string, kernel: KernelManifest): { name?: string; rest: string } {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(0, at));
  if (kernel.inputs.some((input) => input.name === name)) return { name, rest: text.slice(at + 1) };
  return { rest: text };
}

function filesOf(
  kernel: KernelManifest,
  given: readonly string[],
  strings: readonly StringsInput[],
): ReadonlyMap<string, string> {
  const asStrings = new Set(strings.flatMap(({ bytes, offsets }) => [bytes.name, offsets.name]));
  const files = new Map<string, string>();
  let common: string | undefined;
  for (const text of given) {
    const { name, rest } = named(text, kernel);
    if (name !== undefined) {
      if (files.has(name) || asStrings.has(name)) throw new UsageError(`--input ${name} is given twice`);
      files.set(name, rest);
    } else if (/^\w+=/.test(text) && !existsSync(text)) {
      throw unknownName(
        `input of ${kernel.name}`,
        text.slice(0, text.indexOf('=')),
        kernel.inputs.map((input) => input.name),
      );
    } else {
      if (common !== undefined)
        throw new UsageError(`two files without a name: write --input ${kernel.inputs[0]?.name ?? 'name'}=${common}`);
      common = text;
    }
  }
  if (kernel.inputs.length === 0 && given.length > 0) throw new UsageError(`${kernel.name} has no inputs`);
  for (const { name, doc } of kernel.inputs) {
    if (files.has(name) || asStrings.has(name)) continue;
    if (common === undefined)
      throw new UsageError(
        `${kernel.name} needs ${kernel.inputs.length > 1 ? `--${name}` : '--input'} <file> (${doc ?? name})`,
      );
    files.set(name, common);
  }
  return files;
}

function columnsOf(kernel: KernelManifest, given: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, readonly string[]>();
  for (const text of given) {
    const { name, rest } = named(text, kernel);
    if (name === undefined && kernel.inputs.length !== 1)
      throw new UsageError(
        `--column ${text}: ${kernel.name} has several inputs; write --column ${kernel.inputs[0]?.name ?? 'input'}=${text}`,
      );
    const input = name ?? kernel.inputs[0]!.name;
    columns.set(input, [...(columns.get(input) ?? []), ...rest.split(',').map((one) => one.trim())]);
  }
  return columns;
}

/** The one column of a vector: the one asked for, the one of its name, or the only one there is. */
function vectorColumn(
  input: ArrayManifest,
  table: CsvTable,
  asked: readonly string[] | undefined,
  kept: readonly string[],
): string {
  const numeric = numericNames(table).filter((name) => !kept.includes(name));
  if (asked !== undefined) {
    if (asked.length !== 1) throw new UsageError(`${input.name} is a vector: one column is due, not ${asked.length}`);
    return asked[0]!;
  }
  if (numeric.includes(input.name)) return input.name;
  if (numeric.length === 1) return numeric[0]!;
  if (numeric.length === 0)
    throw new Failure(
      `${table.file}: no column of numbers${numericNames(table).length > 0 ? ' besides those of --keep' : ''}`,
    );
  throw new UsageError(
    `${table.file} has ${plural(numeric.length, 'column')} of numbers; say which one is ${input.name}: --column ${input.name}=${numeric[0]} (there are ${numeric.join(', ')})`,
  );
}

/** Columns that hold something like -9999: it is said, and not guessed, since results would depend on it. */
function sayMarkers(table: CsvTable, names: readonly string[], say: (note: string) => void): void {
  const found = new Map<number, string[]>();
  for (const name of names) {
    const marker = markerIn(numbersOf(table, name))?.marker;
    if (marker !== undefined) found.set(marker, [...(found.get(marker) ?? []), name]);
  }
  for (const [marker, columns] of found)
    say(
      `${table.file}: ${marker} is far from all other values of ${columns.join(', ')}; ${inShell({ option: 'na', value: String(marker), effect: 'takes it as missing' })}`,
    );
}

function readingOf(options: InputOptions): ReturnType<typeof csvOptions> {
  try {
    return csvOptions(options);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** `say` is told what deserves a word, whether or not anything comes of the inputs. */
export async function readInputs(
  kernel: KernelManifest,
  options: InputOptions,
  named: NamedInputs,
  progress: Progress,
  say: (note: string) => void,
): Promise<Inputs> {
  const files = filesOf(kernel, [...options.input, ...named.files], named.strings);
  const columns = columnsOf(kernel, options.column);
  // A column that is kept, such as a date, is an input only where it is asked for by name.
  const kept = keptNames(options.keep);
  const reading = readingOf(options);
  const tables = new Map<string, CsvTable>();
  const tableOf = async (path: string): Promise<CsvTable> => {
    const known = tables.get(path);
    if (known !== undefined) return known;
    progress.step(`reading ${labelOf(path)}`);
    // A pipe has no size.
    const size = isStandardInput(path) ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
    const table = await readCsv(path, {
      // Those that nobody asks for may hold anything.
      columns: [],
      ...reading,
      keep: kept,
      onProgress: (bytes) =>
        progress.detail(size > 0 ? `${Math.floor((100 * bytes) / size)} %` : `${Math.floor(bytes / 2 ** 20)} MB`),
    });
    for (const note of table.notes) say(said(table.file, note));
    tables.set(path, table);
    return table;
  };

  const values: Record<string, unknown> = {};
  const origins = new Map<string, Origin>();
  for (const input of kernel.inputs) {
    const path = files.get(input.name);
    if (path === undefined) continue;
    const asked = columns.get(input.name);
    if (input.kind === 'vector' && input.dtype === 'u8' && asked === undefined) {
      values[input.name] = bytesOf(path);
      continue;
    }
    const table = await tableOf(path);
    if (input.kind === 'matrix') {
      const names = asked ?? numericNames(table).filter((name) => !kept.includes(name));
      if (names.length === 0)
        throw new Failure(
          `${table.file}: no column of numbers${numericNames(table).length > 0 ? ' besides those of --keep' : ''}`,
        );
      const left = table.columns.filter(({ values }) => values === undefined).map(({ name }) => name);
      if (asked === undefined && left.length > 0)
        say(`${table.file}: left out, since they do not begin with a number: ${left.join(', ')}`);
      sayMarkers(table, names, say);
      const { data, rows, cols } = matrixOf(table, names);
      values[input.name] = { data: converted(data, input.dtype, table, names), rows, cols };
      origins.set(input.name, { table, columns: names });
    } else {
      const name = vectorColumn(input, table, asked, kept);
      values[input.name] = converted(numbersOf(table, name), input.dtype, table, [name]);
      sayMarkers(table, [name], say);
      origins.set(input.name, { table, columns: [name] });
    }
  }
  return { values, origins, strings: named.strings };
}

/** Bytes are what a file holds. */
function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(isStandardInput(path) ? 0 : path));
  } catch (error) {
    throw new Failure(refusal(labelOf(path), error).message);
  }
}
