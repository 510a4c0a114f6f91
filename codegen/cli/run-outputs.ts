/** The outputs of a kernel as CSV or JSON: which of them share a table, what its columns are called, and writing it whole. */
import { extname } from 'node:path';
import type { ArrayManifest, KernelManifest } from '../hosts/kernel-manifest.js';
import { printSize } from '../ir/size.js';
import { UsageError } from './errors.js';
import { keptNames, type Inputs, type Origin } from './run-inputs.js';
import { isStandardOutput, writeTargets } from './run-targets.js';

export interface OutputOptions {
  readonly output: string;
  readonly format: 'csv' | 'json';
  readonly only?: readonly string[] | undefined;
  readonly keep?: string;
}

interface Labels {
  readonly title: string;
  readonly names: readonly string[];
}

/** One CSV file, or all of a JSON file. */
interface Sheet {
  /** A path, or '-'. */
  readonly path: string;
  readonly outputs: readonly ArrayManifest[];
  /** Names of the rows, where rows stand for columns of an input or for strings. */
  readonly labels?: Labels;
  readonly kept: readonly { name: string; cells: readonly string[] }[];
}

export interface OutputPlan {
  readonly format: 'csv' | 'json';
  readonly sheets: readonly Sheet[];
  /** Of a matrix, where its columns are those of an input. */
  readonly columnNames: ReadonlyMap<string, readonly string[]>;
}

const extent = (array: ArrayManifest, axis: number): string | undefined =>
  array.shape[axis] === undefined ? undefined : printSize(array.shape[axis]);

/** The matrix input that has this extent as its number of columns. */
function originOfColumns(size: string | undefined, kernel: KernelManifest, inputs: Inputs): Origin | undefined {
  const input = kernel.inputs.find((one) => one.kind === 'matrix' && size !== undefined && extent(one, 1) === size);
  return input && inputs.origins.get(input.name);
}

function originOfRows(size: string | undefined, kernel: KernelManifest, inputs: Inputs): Origin | undefined {
  const input = kernel.inputs.find(
    (one) => size !== undefined && extent(one, 0) === size && inputs.origins.has(one.name),
  );
  return input && inputs.origins.get(input.name);
}

function keptColumns(keep: string | undefined, origin: Origin | undefined): Sheet['kept'] {
  if (keep === undefined || origin === undefined) return [];
  return keptNames(keep).map((name) => {
    const column = origin.table.columns.find((one) => one.name === name);
    if (column === undefined)
      throw new UsageError(
        `--keep ${name}: ${origin.table.file} has no such column, but ${origin.table.columns.map((one) => one.name).join(', ')}`,
      );
    return { name, cells: column.texts! };
  });
}

/** By the ending of the file; what has none, such as a device, gets CSV. */
export function formatOf(output: string): 'csv' | 'json' {
  const ending = isStandardOutput(output) ? '' : extname(output).toLowerCase();
  if (ending === '.json') return 'json';
  if (ending === '.csv' || ending === '') return 'csv';
  throw new UsageError(
    `-o ${output}: ${ending} cannot be written; .csv and .json can (--format csv or --format json writes either under any name)`,
  );
}

/** Rows that stand for columns of an input, or for strings. */
function labelsOf(rows: string | undefined, kernel: KernelManifest, inputs: Inputs): Labels | undefined {
  const strings = inputs.strings.find(({ offsets }) => rows === `${extent(offsets, 0)} - 1`);
  if (strings !== undefined) return { title: strings.bytes.name, names: strings.values };
  const names = originOfColumns(rows, kernel, inputs)?.columns;
  return names && { title: 'column', names };
}

export function planOutputs(
  kernel: KernelManifest,
  inputs: Inputs,
  { output, format, only, keep }: OutputOptions,
): OutputPlan {
  const chosen = kernel.outputs.filter(({ name }) => only === undefined || only.includes(name));
  const columnNames = new Map<string, readonly string[]>();
  for (const array of chosen) {
    const origin = array.kind === 'matrix' ? originOfColumns(extent(array, 1), kernel, inputs) : undefined;
    if (origin) columnNames.set(array.name, origin.columns);
  }
  const sheetOf = (path: string, outputs: readonly ArrayManifest[]): Sheet => {
    const rows = outputs[0] && extent(outputs[0], 0);
    const above = originOfRows(rows, kernel, inputs);
    const labels = above === undefined ? labelsOf(rows, kernel, inputs) : undefined;
    return { path, outputs, ...(labels ? { labels } : {}), kept: keptColumns(keep, above) };
  };
  const plan = (sheets: readonly Sheet[]): OutputPlan => {
    if (keep !== undefined && sheets.every(({ kept }) => kept.length === 0))
      throw new UsageError('--keep: no output has the rows of an input');
    return { format, sheets, columnNames };
  };
  if (format === 'json') return plan([sheetOf(output, chosen)]);

  const groups = new Map<string, ArrayManifest[]>();
  for (const array of chosen) {
    const rows = extent(array, 0) ?? '';
    groups.set(rows, [...(groups.get(rows) ?? []), array]);
  }
  if (groups.size <= 1) return plan([sheetOf(output, chosen)]);
  if (isStandardOutput(output))
    throw new UsageError(
      `the outputs of ${kernel.name} differ in length: write them to files with -o out.csv, choose with --only ${chosen[0]!.name}, or take --format json`,
    );
  const beside = (name: string): string => output.replace(/(\.[^./\\]*)?$/, (ending) => `.${name}${ending || '.csv'}`);
  return plan(
    [...groups].flatMap(([rows, arrays]) =>
      rows === '' ? [sheetOf(beside('scalars'), arrays)] : arrays.map((array) => sheetOf(beside(array.name), [array])),
    ),
  );
}

/** With the sign that zero may have. */
const printed = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
const csvNumber = (value: number): string => (Number.isNaN(value) ? '' : printed(value));
const csvText = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
/** JSON has neither of the others: NaN is null, infinities are text. */
function jsonNumber(value: number): string {
  if (Number.isNaN(value)) return 'null';
  return Number.isFinite(value) ? printed(value) : `"${value}"`;
}

interface Block {
  readonly names: readonly string[];
  readonly rows: number;
  at(row: number, column: number): number;
}

function blockOf(array: ArrayManifest, value: unknown, names: readonly string[] | undefined, alone: boolean): Block {
  if (typeof value === 'number') return { names: [array.name], rows: 1, at: () => value };
  if (array.kind === 'vector') {
    const data = value as ArrayLike<number>;
    return { names: [array.name], rows: data.length, at: (row) => data[row]! };
  }
  const { data, rows, cols } = value as { data: ArrayLike<number>; rows: number; cols: number };
  const own = Array.from({ length: cols }, (_, j) =>
    names?.[j] === undefined || !alone ? `${array.name}.${names?.[j] ?? j + 1}` : names[j]!,
  );
  return { names: own, rows, at: (row, column) => data[row * cols + column]! };
}

function* csvLines(sheet: Sheet, plan: OutputPlan, results: Readonly<Record<string, unknown>>): Generator<string> {
  const blocks = sheet.outputs.map((array) =>
    blockOf(array, results[array.name], plan.columnNames.get(array.name), sheet.outputs.length === 1),
  );
  yield [
    ...(sheet.labels ? [sheet.labels.title] : []),
    ...sheet.kept.map(({ name }) => name),
    ...blocks.flatMap(({ names }) => names),
  ]
    .map(csvText)
    .join(',');
  const rows = Math.max(0, ...blocks.map((block) => block.rows));
  for (let i = 0; i < rows; i++) {
    const cells = [
      ...(sheet.labels ? [csvText(sheet.labels.names[i] ?? '')] : []),
      ...sheet.kept.map(({ cells }) => csvText(cells[i] ?? '')),
    ];
    for (const block of blocks) for (let j = 0; j < block.names.length; j++) cells.push(csvNumber(block.at(i, j)));
    // A line of one empty cell would be read as no line at all.
    yield cells.length === 1 && cells[0] === '' ? 'nan' : cells.join(',');
  }
}

export interface About {
  readonly kernel: string;
  readonly backend: string;
  readonly params: Readonly<Record<string, number>>;
}

function* jsonLines(
  sheet: Sheet,
  plan: OutputPlan,
  results: Readonly<Record<string, unknown>>,
  about: About,
): Generator<string> {
  yield `{\n  "kernel": ${JSON.stringify(about.kernel)},\n  "backend": ${JSON.stringify(about.backend)},\n  "params": ${JSON.stringify(about.params)},`;
  for (const { name, cells } of sheet.kept) yield `  ${JSON.stringify(name)}: ${JSON.stringify(cells)},`;
  if (sheet.labels !== undefined)
    yield `  ${JSON.stringify(sheet.labels.title)}: ${JSON.stringify(sheet.labels.names)},`;
  yield '  "outputs": {';
  for (const [at, array] of sheet.outputs.entries()) {
    const comma = at + 1 < sheet.outputs.length ? ',' : '';
    const value = results[array.name];
    if (typeof value === 'number') yield `    ${JSON.stringify(array.name)}: ${jsonNumber(value)}${comma}`;
    else if (array.kind === 'vector')
      yield `    ${JSON.stringify(array.name)}: [${Array.from(value as ArrayLike<number>, jsonNumber).join(', ')}]${comma}`;
    else {
      const { data, rows, cols } = value as { data: ArrayLike<number>; rows: number; cols: number };
      const columns = plan.columnNames.get(array.name);
      yield `    ${JSON.stringify(array.name)}: {\n      "rows": ${rows},\n      "cols": ${cols},${columns ? `\n      "columns": ${JSON.stringify(columns)},` : ''}\n      "data": [`;
      for (let i = 0; i < rows; i++)
        yield `        [${Array.from({ length: cols }, (_, j) => jsonNumber(data[i * cols + j]!)).join(', ')}]${i + 1 < rows ? ',' : ''}`;
      yield `      ]\n    }${comma}`;
    }
  }
  yield '  }\n}';
}

/** Writes all files or none; returns what was written, for a person. Nothing is said of what goes to stdout. */
export function writeOutputs(plan: OutputPlan, results: Readonly<Record<string, unknown>>, about: About): string[] {
  return writeTargets(
    plan.sheets.map((sheet) => ({
      path: sheet.path,
      lines: () => (plan.format === 'json' ? jsonLines(sheet, plan, results, about) : csvLines(sheet, plan, results)),
    })),
  );
}
