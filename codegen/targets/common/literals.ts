/** Numbers as text that reads back to the same bits. */
import { PREC, type Fragment } from '../../language/spelling.js';

const signed = (text: string): Fragment => ({ text, prec: text.startsWith('-') ? PREC.unary : PREC.atom });

/** Shortest round-trip text, always with a point or an exponent. */
export function floatLiteral(value: number, special: { nan: string; infinity: string }): Fragment {
  if (value !== value) return signed(special.nan);
  if (value === Infinity) return signed(special.infinity);
  if (value === -Infinity) return signed(`-${special.infinity}`);
  const text = Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');
  return signed(/[.e]/.test(text) ? text : `${text}.0`);
}

export const integerLiteral = (value: number): Fragment => signed(String(value));
