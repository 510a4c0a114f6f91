/** Numbers as text that reads back to the same bits. */
import { PREC, type Fragment } from '../../language/spelling.js';
import type { Storage } from '../../language/types.js';

/** What a target calls the numbers that have no digits. */
export interface SpecialNumbers {
  readonly nan: string;
  readonly infinity: string;
}

/** Those of both script targets. */
export const SCRIPT_SPECIAL: SpecialNumbers = { nan: 'NaN', infinity: 'Infinity' };

const signed = (text: string): Fragment => ({ text, prec: text.startsWith('-') ? PREC.unary : PREC.atom });

/** Shortest round-trip text, always with a point or an exponent. */
export function floatLiteral(value: number, special: SpecialNumbers): Fragment {
  if (value !== value) return signed(special.nan);
  if (value === Infinity) return signed(special.infinity);
  if (value === -Infinity) return signed(`-${special.infinity}`);
  const text = Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');
  return signed(/[.e]/.test(text) ? text : `${text}.0`);
}

export const integerLiteral = (value: number): Fragment => signed(String(value));

/** The contents of a constant table. */
export const tableLiterals = (dtype: Storage, values: readonly number[], special: SpecialNumbers): string =>
  values
    .map((value) => (dtype === 'f64' || dtype === 'f32' ? floatLiteral(value, special) : integerLiteral(value)).text)
    .join(', ');
