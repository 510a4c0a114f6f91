/**
 * What is known about whole numbers while a kernel is read: expressions as linear forms and as intervals, facts, and
 * what follows from conditions. An i32 that may wrap is an atom of its own: nothing is concluded from how it was made.
 */
import type * as K from '../ir/kernel-ir.js';
import type { ArrayDecl, Size } from '../language/types.js';
import {
  Facts,
  atomOf,
  combine,
  constant as known,
  factorsOf,
  isExact,
  isLarge,
  keyOf,
  product,
  rangeOf,
  scale,
  type Linear,
} from './bounds.js';
import * as R from '../ir/ranges.js';
import type { Range } from '../ir/ranges.js';
import { rangeOfOperation } from './operation-range.js';

export interface Names {
  array(name: string): ArrayDecl;
  changes(name: string): boolean;
  /** Whether the values of an array are known to lie in its domain, wherever it is read now. */
  trusted(decl: ArrayDecl): boolean;
}

export class Integers {
  readonly facts = new Facts((atom) => this.#atomRange(atom));
  readonly #definitions = new Map<string, Linear>();
  readonly #ranges = new Map<string, Range>();
  /** Atoms that stand for more than a name, by what they stand for. */
  readonly #opaque = new Map<string, string>();
  /** What truth values that do not change say: of a name for a condition as much follows as of the condition. */
  readonly #truths = new Map<string, K.Expr>();
  #unknowns = 0;

  constructor(readonly names: Names) {}

  // ---------------------------------------------------------------- names

  /** The values that a size, a parameter, a counter or a variable can have. */
  bound(name: string, range: Range): void {
    this.#ranges.set(name, range);
    if (range.lo >= 0) this.facts.nonNegative(name);
  }

  /** An immutable variable is what it was given. */
  define(name: string, init: K.Expr): void {
    if (init.type === 'bool') this.#truths.set(name, init);
    if (init.type !== 'i32' && init.type !== 'index') return;
    this.#definitions.set(name, this.linear(init));
    this.#ranges.set(name, this.range(init));
  }

  defineSize(name: string, size: Size): void {
    this.#definitions.set(name, this.size(size));
    this.#ranges.set(name, R.EXTENT);
    this.facts.nonNegative(name);
  }

  says(name: string, truth: K.Expr): void {
    this.#truths.set(name, truth);
  }

  #unknown(range: Range = R.ANY): Linear {
    const name = `?${this.#unknowns++}`;
    this.#ranges.set(name, range);
    return atomOf(name);
  }

  /** One atom for each text. */
  #atom(text: string, range: Range): string {
    let name = this.#opaque.get(text);
    if (name === undefined) {
      name = `?o${this.#opaque.size}`;
      this.#opaque.set(text, name);
      this.#ranges.set(name, range);
    }
    return name;
  }

  // ---------------------------------------------------------------- intervals

  #atomRange(name: string): Range {
    const own = this.#ranges.get(name);
    if (own !== undefined) return own;
    const factors = factorsOf(name);
    return factors.length === 1 ? R.ANY : factors.map((factor) => this.#atomRange(factor)).reduce(R.productOf);
  }

  /** The extent of an array is never more than memory has places. */
  limit(form: Linear): void {
    this.facts.add(form);
    this.facts.add(combine(known(R.EXTENT.hi), form, -1));
    const [atom, ...more] = [...form.terms.keys()];
    if (atom !== undefined && more.length === 0 && form.constant === 0 && form.terms.get(atom) === 1)
      this.#ranges.set(atom, R.both(this.#atomRange(atom), R.EXTENT));
  }

  rangeOf(form: Linear): Range {
    return isExact(form) ? rangeOf(form, (name) => this.#atomRange(name)) : R.ANY;
  }

  /** The smaller of what its parts and what its linear form allow. */
  range(expr: K.Expr): Range {
    const own = this.#ownRange(expr);
    return expr.k === 'op' ? R.both(own, this.rangeOf(this.linear(expr))) : own;
  }

  readonly #seen = new WeakMap<K.Expr, Range>();

  /** From its parts alone, whatever is known. */
  #ownRange(expr: K.Expr): Range {
    let found = this.#seen.get(expr);
    if (found === undefined) this.#seen.set(expr, (found = this.#rangeOfParts(expr)));
    return found;
  }

  #rangeOfParts(expr: K.Expr): Range {
    if (expr.k === 'const') return R.only(expr.value);
    const widest = expr.type === 'i32' ? R.I32 : expr.type === 'u32' ? R.U32 : R.ANY;
    switch (expr.k) {
      case 'var':
        return this.names.changes(expr.name)
          ? R.both(widest, this.#ranges.get(expr.name) ?? widest)
          : (this.#ranges.get(expr.name) ?? widest);
      case 'load':
        return this.#loadRange(expr);
      case 'argmin':
      case 'argmax':
        return R.range(0, Math.max(0, this.#ownRange(expr.n).hi - 1));
      case 'window':
        return R.EXTENT;
      case 'op':
        return expr.of === 'i32' || expr.of === 'index'
          ? R.both(
              rangeOfOperation(expr, (e) => this.#ownRange(e)),
              widest,
            )
          : this.#fromOthers(expr, widest);
      default:
        return widest;
    }
  }

  #fromOthers(expr: K.Op, widest: Range): Range {
    if (expr.op === 'toI32' && expr.of === 'bool') return R.range(0, 1);
    if (expr.op === 'clz' || expr.op === 'ctz' || expr.op === 'popcount') return R.range(0, 32);
    return widest;
  }

  #loadRange({ array, type }: K.Load): Range {
    const decl = this.names.array(array);
    const widest = decl.dtype === 'u8' ? R.range(0, 255) : type === 'i32' ? R.I32 : type === 'u32' ? R.U32 : R.ANY;
    if (decl.values) return R.both(widest, valuesOf(decl));
    if (!this.names.trusted(decl)) return widest;
    const { min, max } = decl.domain ?? {};
    return R.both(widest, R.range(min ? this.sizeRange(min).lo : -Infinity, max ? this.sizeRange(max).hi : Infinity));
  }

  sizeRange(size: Size | number): Range {
    return typeof size === 'number' ? R.only(size) : R.both(this.#sizeRange(size), this.rangeOf(this.size(size)));
  }

  #sizeRange(size: Size): Range {
    if (size.k === 'lit') return R.only(size.value);
    if (size.k === 'name') return this.#ranges.get(size.name) ?? R.I32;
    const [a, b] = [this.#sizeRange(size.a), this.#sizeRange(size.b)];
    switch (size.op) {
      case '+':
        return R.sumOf(a, b);
      case '-':
        return R.differenceOf(a, b);
      case '*':
        return R.productOf(a, b);
      case '/': {
        const q = R.quotientOf(a, b);
        return R.range(q.lo - 1, q.hi);
      }
      case 'idiv':
        return R.quotientOf(a, b);
      case 'min':
        return R.leastOf(a, b);
      case 'max':
        return R.greatestOf(a, b);
    }
  }

  /** Whether it surely lies there: from its interval, or from what is known. */
  fits(expr: K.Expr, { lo, hi }: Range): boolean {
    const own = this.range(expr);
    if (own.lo >= lo && own.hi <= hi) return true;
    const form = this.linear(expr);
    return (
      (own.lo >= lo || this.facts.proves(combine(form, known(lo), -1))) &&
      (own.hi <= hi || this.facts.proves(combine(known(hi), form, -1)))
    );
  }

  // ---------------------------------------------------------------- linear forms

  size(size: Size): Linear {
    if (size.k === 'lit') return known(size.value);
    if (size.k === 'name') return this.#definitions.get(size.name) ?? atomOf(size.name);
    const [a, b] = [this.size(size.a), this.size(size.b)];
    switch (size.op) {
      case '+':
        return this.#held(combine(a, b, 1));
      case '-':
        return this.#held(combine(a, b, -1));
      case '*':
        return this.#held(product(a, b));
      case '/':
        return b.terms.size === 0 && b.constant > 0
          ? this.#floor(a, b.constant)
          : this.#opaqueForm(`${keyOf(a)} / ${keyOf(b)}`, R.ANY);
      case 'idiv':
        return this.#truncated(a, b, R.ANY);
      case 'min':
      case 'max':
        return this.#extreme(size.op, a, b);
    }
  }

  linear(expr: K.Expr): Linear {
    if (expr.k === 'const') return known(expr.value);
    if (expr.k === 'var')
      return this.names.changes(expr.name)
        ? this.#unknown(this.#ownRange(expr))
        : (this.#definitions.get(expr.name) ?? atomOf(expr.name));
    if (expr.k === 'load') return this.#linearLoad(expr);
    if (expr.k === 'argmin' || expr.k === 'argmax') return this.#position(expr.n);
    if (expr.k === 'op' && (expr.of === 'i32' || expr.of === 'index')) return this.#linearOp(expr);
    return this.#unknown(this.#ownRange(expr));
  }

  #linearOp(expr: K.Op): Linear {
    const { op, of, args } = expr;
    if (op === 'toIndex' || (op === 'toI32' && of === 'index')) return this.linear(args[0]!);
    if (op === 'select') return this.#choice(expr);
    const own = (): Range => this.#ownRange(expr);
    const [a, b] = args.map((arg) => this.linear(arg)) as [Linear, Linear];
    if (op === 'wrap')
      return R.within(this.#ownRange(args[0]!), R.I32) ? a : this.#opaqueForm(`i32(${keyOf(a)})`, R.I32);
    const sum =
      op === 'add'
        ? combine(a, b, 1)
        : op === 'sub'
          ? combine(a, b, -1)
          : op === 'neg'
            ? scale(a, -1)
            : op === 'mul'
              ? product(a, b)
              : undefined;
    if (sum !== undefined) {
      // An index never wraps; an i32 does not where its exact value fits.
      if (of === 'i32' && !this.#exactly(expr)) return this.#opaqueForm(`i32(${keyOf(sum)})`, R.I32);
      if (op === 'mul' && a.terms.size > 0 && b.terms.size > 0) this.#given([a, b], [sum]);
      return this.#held(sum);
    }
    if (op === 'shr' && args[1]!.k === 'const') return this.#floor(a, 2 ** (args[1]!.value & 31));
    if (op === 'idiv' || op === 'quotient') return this.#truncated(a, b, own());
    if (op === 'irem' || op === 'remainder') return this.#rest(a, b, own());
    if (op === 'min' || op === 'max') return this.#extreme(op, a, b);
    if (op === 'bitAnd') return this.#masked(a, b, own());
    return this.#unknown(own());
  }

  /** Whether an operation on i32 gives what it gives without bounds. */
  #exactly({ op, args }: K.Op): boolean {
    const [a, b] = args.map((arg) => this.#ownRange(arg)) as [Range, Range];
    const exact =
      op === 'add'
        ? R.sumOf(a, b)
        : op === 'sub'
          ? R.differenceOf(a, b)
          : op === 'mul'
            ? R.productOf(a, b)
            : R.differenceOf(R.only(0), a);
    return R.within(exact, R.I32);
  }

  /** A form that grows without end is an atom, and so is one that is no longer exact. */
  #held(form: Linear): Linear {
    return isLarge(form) || !isExact(form) ? this.#unknown() : form;
  }

  #opaqueForm(text: string, range: Range): Linear {
    return atomOf(this.#atom(text, range));
  }

  /** Facts that hold where the premises do; where those hold only because of a condition, so do they. */
  #given(premises: readonly Linear[], facts: readonly Linear[]): void {
    if (!premises.every((premise) => this.facts.proves(premise))) return;
    const guard = !premises.every((premise) => this.facts.proves(premise, 'conditions'));
    for (const fact of facts) this.facts.add(fact, guard);
  }

  /** Between its two sides, whichever is chosen; each side relies on the condition. */
  #choice(expr: K.Op): Linear {
    const [cond, x, y] = expr.args as [K.Expr, K.Expr, K.Expr];
    const [a, b] = [this.linear(x), this.linear(y)];
    const chosen = this.#unknown(this.#ownRange(expr));
    const apart = combine(a, b, -1);
    this.#given([apart], [combine(chosen, b, -1), combine(a, chosen, -1)]);
    this.#given([scale(apart, -1)], [combine(chosen, a, -1), combine(b, chosen, -1)]);
    const holds = (form: Linear, truth: boolean, without?: 'conditions'): boolean => {
      const mark = this.facts.mark();
      this.assume(cond, truth, false);
      const proven = this.facts.proves(form, without);
      this.facts.release(mark);
      return proven;
    };
    const either = (of: (side: Linear) => Linear): void => {
      if (holds(of(a), true) && holds(of(b), false))
        this.facts.add(of(chosen), !(holds(of(a), true, 'conditions') && holds(of(b), false, 'conditions')));
    };
    either((side) => side);
    const { lo, hi } = this.#ownRange(expr);
    if (hi > R.I32.hi) either((side) => combine(known(R.I32.hi), side, -1));
    if (lo < R.I32.lo) either((side) => combine(side, known(R.I32.lo), -1));
    return chosen;
  }

  #floor(a: Linear, divisor: number): Linear {
    const span = this.rangeOf(a);
    const atom = this.#atom(
      `floor(${keyOf(a)} / ${divisor})`,
      R.range(Math.floor(span.lo / divisor), Math.floor(span.hi / divisor)),
    );
    const q = atomOf(atom);
    this.facts.define(atom, [
      combine(a, q, -divisor),
      combine(combine(scale(q, divisor), a, -1), known(divisor - 1), 1),
    ]);
    this.#given([a], [q]);
    return q;
  }

  /** A quotient rounded towards zero is the floor of what is not negative. */
  #truncated(a: Linear, b: Linear, range: Range): Linear {
    const divisor = b.terms.size === 0 ? b.constant : 0;
    if (divisor === 1) return a;
    if (divisor > 0 && this.facts.proves(a)) return this.#floor(a, divisor);
    const atom = this.#atom(`trunc(${keyOf(a)} / ${keyOf(b)})`, range);
    const q = atomOf(atom);
    if (divisor > 0)
      this.facts.define(atom, [
        combine(combine(a, q, -divisor), known(divisor - 1), 1),
        combine(combine(scale(q, divisor), a, -1), known(divisor - 1), 1),
      ]);
    // Of numbers that are not negative the quotient is no larger than the dividend, and not negative.
    this.#given([a, b], [q, combine(a, q, -1)]);
    return q;
  }

  #rest(a: Linear, b: Linear, range: Range): Linear {
    const atom = this.#atom(`rest(${keyOf(a)}, ${keyOf(b)})`, range);
    const r = atomOf(atom);
    this.#given([a], [r, combine(a, r, -1)]);
    const below = combine(b, known(1), -1);
    this.#given([a, below], [combine(below, r, -1)]);
    return r;
  }

  #masked(a: Linear, b: Linear, range: Range): Linear {
    const atom = this.#atom(`${keyOf(a)} & ${keyOf(b)}`, range);
    const masked = atomOf(atom);
    for (const side of [a, b]) this.#given([side], [masked, combine(side, masked, -1)]);
    return masked;
  }

  #extreme(op: 'min' | 'max', a: Linear, b: Linear): Linear {
    const [x, y] = [this.rangeOf(a), this.rangeOf(b)];
    const sign = op === 'min' ? 1 : -1;
    // In the order in which they stand: equal ones are the same either way.
    const atom = this.#atom(
      `${op}(${[keyOf(a), keyOf(b)].sort().join(', ')})`,
      op === 'min' ? R.leastOf(x, y) : R.greatestOf(x, y),
    );
    const m = atomOf(atom);
    this.facts.define(atom, [scale(combine(a, m, -1), sign), scale(combine(b, m, -1), sign)]);
    // The other side: min is at least anything below both, max at most anything above both.
    if (op === 'min') this.#given([a, b], [m]);
    // Which one it is may not hang on a condition: the form is used where that is left out.
    const [low, high] = this.facts.proves(combine(b, a, -1), 'conditions')
      ? [a, b]
      : this.facts.proves(combine(a, b, -1), 'conditions')
        ? [b, a]
        : [];
    if (low && high) return op === 'min' ? low : high;
    return m;
  }

  /** Of nothing the position is 0, so it lies inside only where there is something. */
  #position(n: K.Expr): Linear {
    const [position, count] = [this.#unknown(R.range(0, Math.max(0, this.#ownRange(n).hi - 1))), this.linear(n)];
    this.facts.add(position);
    const last = combine(count, known(1), -1);
    this.#given([last], [combine(last, position, -1)]);
    return position;
  }

  #linearLoad(load: K.Load): Linear {
    const decl = this.names.array(load.array);
    const range = this.#loadRange(load);
    // Only inputs keep their values, so that two loads of one place are one atom.
    const stable = decl.role === 'input' || decl.role === 'table';
    const index = load.index.map((i) => this.linear(i));
    const at = (form: Linear): string => `${decl.name}[${keyOf(form)}]`;
    const loaded = stable && index.length === 1 ? this.#opaqueForm(at(index[0]!), range) : this.#unknown(range);
    if (range.lo >= 0) this.facts.add(loaded);
    if (!this.names.trusted(decl)) return loaded;
    if (decl.domain?.min) this.facts.add(combine(loaded, this.size(decl.domain.min), -1));
    if (decl.domain?.max) this.facts.add(combine(this.size(decl.domain.max), loaded, -1));
    if (decl.domain?.order && stable) {
      const before = combine(index[0]!, known(1), -1);
      this.facts.add(combine(loaded, this.#opaqueForm(at(before), range), -1));
    }
    return loaded;
  }

  // ---------------------------------------------------------------- conditions

  /** Learns from a condition that holds (or, with `truth` false, does not). */
  assume(cond: K.Expr, truth = true, guard = true): void {
    if (cond.k === 'var') {
      const says = this.#truths.get(cond.name);
      return says && this.assume(says, truth, guard);
    }
    if (cond.k !== 'op') return;
    if (cond.op === 'not') return this.assume(cond.args[0]!, !truth, guard);
    if ((cond.op === 'and' && truth) || (cond.op === 'or' && !truth)) {
      for (const arg of cond.args) this.assume(arg, truth, guard);
      return;
    }
    if ((cond.of !== 'i32' && cond.of !== 'index') || cond.args.length !== 2) return;
    const [a, b] = cond.args.map((arg) => this.linear(arg)) as [Linear, Linear];
    const atLeast = (x: Linear, y: Linear, gap: number): void =>
      this.facts.add(combine(combine(x, y, -1), known(gap), -1), guard);
    const rule = truth
      ? cond.op
      : ({ lt: 'ge', le: 'gt', gt: 'le', ge: 'lt', eq: 'ne', ne: 'eq' } as Record<string, string>)[cond.op];
    if (rule === 'lt') atLeast(b, a, 1);
    if (rule === 'le') atLeast(b, a, 0);
    if (rule === 'gt') atLeast(a, b, 1);
    if (rule === 'ge') atLeast(a, b, 0);
    if (rule === 'eq') {
      atLeast(a, b, 0);
      atLeast(b, a, 0);
    }
    // x ≠ lower bound means x is above it: what a guard `if (n !== 0)` says.
    if (rule === 'ne' && this.facts.proves(combine(a, b, -1))) atLeast(a, b, 1);
    if (rule === 'ne' && this.facts.proves(combine(b, a, -1))) atLeast(b, a, 1);
  }
}

const tables = new WeakMap<ArrayDecl, Range>();

/** Looked at once: a table can be long. */
function valuesOf(decl: ArrayDecl): Range {
  let found = tables.get(decl);
  if (found === undefined) {
    let [lo, hi] = [Infinity, -Infinity];
    for (const value of decl.values!) [lo, hi] = [Math.min(lo, value), Math.max(hi, value)];
    tables.set(decl, (found = R.range(lo, hi)));
  }
  return found;
}
