/** Reads the tables of test/fixtures and the inputs they name, as test/fixtures/README.md defines them. */
import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';
import type { MatrixInput } from 'trefoil';

const FIXTURES = new URL('../fixtures/', import.meta.url);
/** Heads of real data sets; see the README there. */
const EXCERPTS = new URL('../data/', import.meta.url);
/** The whole ones stand beside the project, not in it. */
const WHOLE = new URL('../../../shared/data/', import.meta.url);

/** A value of a table: null is NaN, an infinity is a string. */
export type Cell = number | null | string;

export interface Source {
  readonly file: string;
  readonly columns: readonly string[];
  /** First data row and the one after the last. */
  readonly rows: readonly [number, number];
}

export interface Generated {
  readonly style: string;
  readonly seed: number;
}

/** The lists of one fixture file. The header is for people. */
export function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8')) as T;
}

export function decode(cell: Cell): number {
  if (cell === null) return NaN;
  if (typeof cell === 'number') return cell;
  if (cell === 'Infinity') return Infinity;
  if (cell === '-Infinity') return -Infinity;
  throw new Error(`no number: ${cell}`);
}

const view = new DataView(new ArrayBuffer(8));

/** A double as the sixteen hexadecimal digits of the tables: what two doubles must share to be the same bits. */
export function hexOf(value: number): string {
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

// ---------------------------------------------------------------- generated inputs
/** 32 random bits as a pure function of seed and index. */
export function u32(seed: number, index: number): number {
  let z = seed + Math.imul(index + 1, 0x9e3779b9);
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

/** First biased exponent of a style that spreads over binades, and how many of them. */
const EXPONENTS: Readonly<Record<string, readonly [first: number, span: number]>> = {
  wide: [27, 1990],
  spread: [993, 61],
  subnormal: [0, 3],
};

function fromBits(u: number, v: number, w: number, [first, span]: readonly [number, number]): number {
  view.setUint32(0, ((u & 0x800fffff) | ((first + (v % span)) << 20)) >>> 0);
  view.setUint32(4, w);
  return view.getFloat64(0);
}

function valueOf(style: string, u: number, v: number, w: number): number {
  switch (style) {
    case 'uniform':
      return u * 2 ** -32 - 0.5;
    case 'decimals':
      return ((u % 200001) - 100000) / 100;
    case 'offset':
      return 1e9 + (u >>> 12) * 2 ** -20;
    case 'negativeZeros':
      return -0;
    case 'signedZeros':
      return u % 2 === 0 ? -0 : 0;
    case 'cancelling':
      return [-0, 0, 1, -1][u & 3]!;
    default: {
      const exponents = EXPONENTS[style];
      if (exponents === undefined) throw new Error(`no such style: ${style}`);
      return fromBits(u, v, w, exponents);
    }
  }
}

export function generate({ style, seed }: Generated, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) =>
    valueOf(style, u32(seed, 3 * i), u32(seed, 3 * i + 1), u32(seed, 3 * i + 2)),
  );
}

// ---------------------------------------------------------------- real data
const texts = new Map<string, Uint8Array>();

/** The bytes of a data set, from its excerpt where there is one. What has none is skipped where it is absent, and the report names it. */
export function dataFile(file: string, context: TestContext, excerpt = true): Uint8Array {
  const head = new URL(file, EXCERPTS);
  const url = excerpt && existsSync(head) ? head : new URL(file, WHOLE);
  if (!existsSync(url))
    context.skip(`the data set ${file} is absent (looked for in ../shared/data beside the project)`);
  if (!excerpt) return readFileSync(url);
  let text = texts.get(file);
  if (text === undefined) texts.set(file, (text = readFileSync(url)));
  return text;
}

const tables = new Map<string, Map<string, string[]>>();

/** Columns by name, as text. The files hold no quotes. */
function tableOf(file: string, context: TestContext): Map<string, string[]> {
  let table = tables.get(file);
  if (table === undefined) {
    const [header, ...rows] = new TextDecoder()
      .decode(dataFile(file, context))
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => line.split(','));
    table = new Map(header!.map((name, at) => [name, rows.map((row) => row[at]!)]));
    tables.set(file, table);
  }
  return table;
}

/** A column as it is written. */
export function column(file: string, name: string, context: TestContext): string[] {
  const values = tableOf(file, context).get(name);
  if (values === undefined) throw new Error(`${file} has no column ${name}`);
  return values;
}

/** The matrix a source stands for, with NaN in the rows of `holes`. */
export function matrixOf(
  { file, columns, rows: [first, end] }: Source,
  context: TestContext,
  holes: readonly number[] = [],
): MatrixInput {
  const data = new Float64Array((end - first) * columns.length);
  columns.forEach((name, j) => {
    const values = column(file, name, context);
    if (values.length < end)
      throw new Error(
        `${file} has ${values.length} rows here, and ${end} are asked for: test/data may need more of it`,
      );
    for (let i = first; i < end; i++) data[(i - first) * columns.length + j] = Number(values[i]);
  });
  for (const hole of holes) data.fill(NaN, hole * columns.length, (hole + 1) * columns.length);
  return { data, rows: end - first, cols: columns.length };
}
