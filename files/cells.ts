/** Cells as numbers: which are missing, which are numbers, and why one is neither. */
import type { Hint } from './errors.js';

export type Decimal = '.' | ',';

/** Cells that stand for a missing value, whatever the case of their letters; an empty cell always does. */
export const MISSING: readonly string[] = ['NA', 'N/A', 'NaN', 'null', '-', '#N/A'];

const NUMBERS: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?(?:\d+,?\d*|,\d+)(?:e[+-]?\d+)?$/i,
};
const SPECIAL = /^([+-]?)(nan|inf|infinity)$/i;
const FRACTION: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?\d*\.\d+(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i,
};

/** A cell as a number, NaN where it is empty or says so; undefined where it is neither. */
export function parseNumber(cell: string, decimal: Decimal = '.'): number | undefined {
  if (cell === '') return NaN;
  if (NUMBERS[decimal].test(cell)) return Number(decimal === '.' ? cell : cell.replace(',', '.'));
  const special = SPECIAL.exec(cell);
  if (special === null) return undefined;
  if (special[2]!.toLowerCase() === 'nan') return NaN;
  return special[1] === '-' ? -Infinity : Infinity;
}

const GROUPED = /^[+-]?\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?$/;
const ADORNED = /^[+-]?[$€£¥]\s*\d[\d.,]*$|^[+-]?\d[\d.,]*\s*(?:%|‰|[$€£¥°µ]?[A-Za-z]{0,3})$/;

/** Why something that a person reads as a number is not read as one. */
export function adornment(cell: string): string | undefined {
  if (GROUPED.test(cell)) return 'thousands separators are not read';
  return ADORNED.test(cell) && !/^[\d.,+-]+$/.test(cell) ? 'numbers with units and signs are not read' : undefined;
}

/** A number with a fractional part behind this sign. */
export const hasFraction = (cell: string, decimal: Decimal): boolean => FRACTION[decimal].test(cell);

/** Names of missing values compare as text, numbers that stand for them by value: -9999 is -9999.0. */
export class Cells {
  readonly #words: ReadonlySet<string>;
  readonly #numbers: ReadonlySet<number>;

  constructor(
    readonly decimal: Decimal,
    na: readonly string[],
  ) {
    const all = [...MISSING, ...na].map((one) => one.trim().toLowerCase());
    this.#words = new Set(['', ...all]);
    this.#numbers = new Set(
      all
        .map((one) => parseNumber(one, decimal))
        .filter((value): value is number => value !== undefined && !Number.isNaN(value)),
    );
  }

  /** NaN where it is missing, undefined where it is no number. */
  number(cell: string): number | undefined {
    const value = parseNumber(cell, this.decimal);
    if (value !== undefined) return this.#numbers.size > 0 && this.#numbers.has(value) ? NaN : value;
    return this.#words.has(cell.toLowerCase()) ? NaN : undefined;
  }

  /** Says nothing about the kind of its column. `NaN` is not meant: it is written where numbers are. */
  isMissing(cell: string): boolean {
    if (cell === '') return true;
    if (SPECIAL.test(cell)) return false;
    const value = this.number(cell);
    return value !== undefined && Number.isNaN(value);
  }

  isNumber(cell: string): boolean {
    return !this.isMissing(cell) && this.number(cell) !== undefined;
  }

  isWord(cell: string): boolean {
    return this.number(cell) === undefined;
  }

  /** What makes a number or a missing value of a cell that is neither. */
  hint(cell: string): Hint | undefined {
    const other = this.decimal === '.' ? ',' : '.';
    if (hasFraction(cell, other))
      return { option: 'decimal', value: other, effect: `reads it as ${parseNumber(cell, other)}` };
    // Values of an option are separated by commas.
    return cell.includes(',') ? undefined : { option: 'na', value: cell, effect: 'takes it as missing' };
  }
}
