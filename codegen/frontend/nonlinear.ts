/** Operations that have no linear form: quotients, remainders, masks and extremes are atoms, with facts that confine them. */
import * as R from '../ir/ranges.js';
import type { Range } from '../ir/ranges.js';
import type { Atoms } from './atoms.js';
import { atomOf, combine, constant as known, keyOf, scale, type Linear } from './bounds.js';

/** Rounded down, of a divisor above 0. */
export function floorOf(atoms: Atoms, a: Linear, divisor: number): Linear {
  const span = atoms.rangeOf(a);
  const atom = atoms.named(
    `floor(${keyOf(a)} / ${divisor})`,
    R.range(Math.floor(span.lo / divisor), Math.floor(span.hi / divisor)),
    [a],
  );
  const q = atomOf(atom);
  atoms.facts.define(atom, [
    combine(a, q, -divisor),
    combine(combine(scale(q, divisor), a, -1), known(divisor - 1), 1),
  ]);
  atoms.given([a], [q], [atom]);
  return q;
}

/** A quotient rounded towards zero is the floor of what is not negative. */
export function quotientOf(atoms: Atoms, a: Linear, b: Linear, range: Range): Linear {
  const divisor = b.terms.size === 0 ? b.constant : 0;
  if (divisor === 1) return a;
  // What an atom is may not hang on a condition: the form is used where that is left out.
  if (divisor > 0 && atoms.facts.proves(a, 'conditions')) return floorOf(atoms, a, divisor);
  // The one quotient of 32 bits that wraps, −2³¹ by −1, is another number than that of an index.
  const wraps = R.within(range, R.I32) ? '' : 'wide ';
  const atom = atoms.named(`${wraps}trunc(${keyOf(a)} / ${keyOf(b)})`, range, [a, b]);
  const q = atomOf(atom);
  if (divisor > 0)
    atoms.facts.define(atom, [
      combine(combine(a, q, -divisor), known(divisor - 1), 1),
      combine(combine(scale(q, divisor), a, -1), known(divisor - 1), 1),
    ]);
  if (divisor > 0) atoms.given([a], [combine(a, q, -divisor)], [atom]);
  // Of numbers that are not negative the quotient is no larger than the dividend, and not negative.
  atoms.given([a, b], [q, combine(a, q, -1)], [atom]);
  return q;
}

export function remainderOf(atoms: Atoms, a: Linear, b: Linear, range: Range): Linear {
  const r = atoms.opaque(`rest(${keyOf(a)}, ${keyOf(b)})`, range, [a, b]);
  atoms.given([a], [r, combine(a, r, -1)], [keyOf(r)]);
  const below = combine(b, known(1), -1);
  atoms.given([a, below], [combine(below, r, -1)], [keyOf(r)]);
  return r;
}

/** What 32 bits hold of a whole number: itself where it fits, which a condition may be the reason for. */
export function narrowedOf(atoms: Atoms, a: Linear): Linear {
  const [fromBelow, fromAbove] = [combine(a, known(R.I32.lo), -1), combine(known(R.I32.hi), a, -1)];
  const fits = (form: Linear): boolean => atoms.facts.proves(form, 'conditions');
  if (R.within(atoms.rangeOf(a), R.I32) || (fits(fromBelow) && fits(fromAbove))) return a;
  const narrow = atoms.opaque(`narrow(${keyOf(a)})`, R.I32, [a]);
  atoms.given([fromBelow, fromAbove], [combine(narrow, a, -1), combine(a, narrow, -1)], [keyOf(narrow)]);
  return narrow;
}

/** The bits that two numbers have in common. */
export function maskedOf(atoms: Atoms, a: Linear, b: Linear, range: Range): Linear {
  const masked = atoms.opaque(`${keyOf(a)} & ${keyOf(b)}`, range, [a, b]);
  for (const side of [a, b]) atoms.given([side], [masked, combine(side, masked, -1)], [keyOf(masked)]);
  return masked;
}

export function extremeOf(atoms: Atoms, op: 'min' | 'max', a: Linear, b: Linear): Linear {
  const { facts } = atoms;
  const [x, y] = [atoms.rangeOf(a), atoms.rangeOf(b)];
  const sign = op === 'min' ? 1 : -1;
  // In the order in which they stand: equal ones are the same either way.
  const atom = atoms.named(
    `${op}(${[keyOf(a), keyOf(b)].sort().join(', ')})`,
    op === 'min' ? R.leastOf(x, y) : R.greatestOf(x, y),
    [a, b],
  );
  const m = atomOf(atom);
  facts.define(atom, [scale(combine(a, m, -1), sign), scale(combine(b, m, -1), sign)]);
  // The other side: min is at least anything below both, max at most anything above both.
  if (op === 'min') atoms.given([a, b], [m], [atom]);
  // Which one it is may not hang on a condition: the form is used where that is left out.
  if (facts.proves(combine(b, a, -1), 'conditions')) return op === 'min' ? a : b;
  if (facts.proves(combine(a, b, -1), 'conditions')) return op === 'min' ? b : a;
  return m;
}
