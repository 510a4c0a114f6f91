/** What i32 and u32 have different: how a result becomes 32 bits again, and how TypeScript writes that. */
import { PREC, form, type Spelling } from '../spelling.js';

export type Integer = 'i32' | 'u32';

export const isSigned = (of: Integer): boolean => of === 'i32';

export const wrapTo = (of: Integer, value: number): number => (isSigned(of) ? value | 0 : value >>> 0);

/** `text` binds as `prec`; both operands have to bind as tightly as is said. */
export function wrapped(of: Integer, text: string, left: number, right: number): Spelling {
  return isSigned(of)
    ? form(`(${text}) | 0`, PREC.bitOrC, left, right)
    : form(`(${text}) >>> 0`, PREC.shift, left, right);
}

/** Of operators that give an i32 in TypeScript whatever they are given. */
export function unsignedAgain(of: Integer, text: string, prec: number, left: number, right: number): Spelling {
  return isSigned(of) ? form(text, prec, left, right) : form(`(${text}) >>> 0`, PREC.shift, left, right);
}
