/**
 * What is known about whole numbers while a kernel is read: expressions as linear forms and as intervals, facts, and
 * what follows from conditions. An i32 that may wrap is an atom of its own: nothing is concluded from how it was made.
 */
import type * as K from '../ir/kernel-ir.js';
import type { ArrayDecl, Size } from '../language/types.js';
import { Atoms } from './atoms.js';
import {
  atomOf,
  combine,
  constant as known,
  factorsOf,
  keyOf,
  product,
  scale,
  type Linear,
  type Side,
  type Without,
} from './bounds.js';
import { Conditions } from './conditions.js';
import * as R from '../ir/ranges.js';
import type { Range } from '../ir/ranges.js';
import { extremeOf, floorOf, maskedOf, narrowedOf, quotientOf, remainderOf } from './nonlinear.js';
import { rangeOfOperation, rangeWithoutBounds, widestOf } from './operation-range.js';
import { PureValues } from './pure-values.js';
import { valuesOf } from './table-values.js';

export interface Names {
  array(name: string): ArrayDecl;
  changes(name: string): boolean;
  /** Whether the values of an array are known to lie in its domain, wherever it is read now. */
  trusted(decl: ArrayDecl): boolean;
}

export class Integers {
  readonly #atoms = new Atoms();
  readonly facts = this.#atoms.facts;
  readonly #definitions = new Map<string, Linear>();
  /** What immutable variables were given. */
  readonly #initials = new Map<string, K.Expr>();
  /** Whether what was made of variables that still changed was sound, whatever the conditions. */
  readonly #soundOnce = new Map<string, boolean>();
  readonly #pure: PureValues;
  readonly #conditions: Conditions;

  constructor(readonly names: Names) {
    const changes = (name: string): boolean => names.changes(name);
    const linear = (expr: K.Expr): Linear => this.linear(expr);
    this.#pure = new PureValues({ changes, isStable: (array) => this.#isStable(names.array(array)), linear });
    this.#conditions = new Conditions({ facts: this.facts, changes, linear });
  }

  // ---------------------------------------------------------------- names

  /** The values that a size, a parameter, a counter or a variable can have. */
  bound(name: string, range: Range): void {
    this.#atoms.setRange(name, range);
    if (range.lo >= 0) this.facts.nonNegative(name);
  }

  /** An immutable variable is what it was given. */
  define(name: string, init: K.Expr): void {
    if (init.type === 'bool') this.says(name, init);
    if (init.type !== 'i32' && init.type !== 'index') return this.#pure.define(name, init);
    this.#definitions.set(name, this.linear(init));
    this.#initials.set(name, init);
    if (this.#conditions.isPassing(init)) this.#soundOnce.set(name, this.isSound(init, 'conditions'));
    this.#atoms.setRange(name, this.range(init));
  }

  /** A parameter that is no whole number. */
  given(name: string): void {
    this.#pure.given(name);
  }

  /** What an immutable variable was given, if that is a whole number. */
  initialOf(name: string): K.Expr | undefined {
    return this.#initials.get(name);
  }

  defineSize(name: string, size: Size): void {
    this.#definitions.set(name, this.size(size));
    this.#atoms.setRange(name, R.EXTENT);
    this.facts.nonNegative(name);
  }

  /** What follows from a truth value that has a name. */
  says(name: string, truth: K.Expr): void {
    this.#conditions.says(name, truth);
  }

  // ---------------------------------------------------------------- intervals

  /** What follows from premises; if those hold because of a condition, it is known under that condition. */
  follows(facts: readonly Linear[], premises: readonly Linear[]): void {
    this.#atoms.given(premises, facts, []);
  }

  /** The extent of an array is never more than memory has places. */
  limit(form: Linear): void {
    this.#atoms.limit(form);
  }

  /** The smaller of what its parts and what its linear form allow. */
  range(expr: K.Expr): Range {
    const own = this.#ownRange(expr);
    return expr.k === 'op' ? R.both(own, this.#atoms.rangeOf(this.linear(expr))) : own;
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
    const widest = widestOf(expr.type);
    switch (expr.k) {
      case 'var':
        return this.names.changes(expr.name)
          ? R.both(widest, this.#atoms.ownRange(expr.name) ?? widest)
          : (this.#atoms.ownRange(expr.name) ?? widest);
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
    const widest = decl.dtype === 'u8' ? R.BYTE : widestOf(type);
    if (decl.values) return R.both(widest, valuesOf(decl));
    if (!this.names.trusted(decl)) return widest;
    const { min, max } = decl.domain ?? {};
    return R.both(widest, R.range(min ? this.sizeRange(min).lo : -Infinity, max ? this.sizeRange(max).hi : Infinity));
  }

  sizeRange(size: Size | number): Range {
    return typeof size === 'number'
      ? R.only(size)
      : R.both(this.#sizeRange(size), this.#atoms.rangeOf(this.size(size)));
  }

  #sizeRange(size: Size): Range {
    if (size.k === 'lit') return R.only(size.value);
    if (size.k === 'name') return this.#atoms.ownRange(size.name) ?? R.I32;
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
  fits(expr: K.Expr, { lo, hi }: Range, without?: Without): boolean {
    const own = this.range(expr);
    if (own.lo >= lo && own.hi <= hi) return true;
    const form = this.linear(expr);
    return (
      (own.lo >= lo || this.facts.proves(combine(form, known(lo), -1), without)) &&
      (own.hi <= hi || this.facts.proves(combine(known(hi), form, -1), without))
    );
  }

  /**
   * Whether all that an index is made of is exact, and fits where it is narrowed, though what only holds because of a
   * condition is left out. What does not is no number to rely upon where the condition does not hold.
   */
  isSound(expr: K.Expr, without: Without, asked: Set<string> = new Set()): boolean {
    if (expr.k === 'var') {
      // A name that is used twice is looked at once: names of names double from one to the next.
      if (this.#soundOnce.has(expr.name)) return this.#soundOnce.get(expr.name)!;
      const init = asked.has(expr.name) ? undefined : this.#initials.get(expr.name);
      asked.add(expr.name);
      return init === undefined || this.isSound(init, without, asked);
    }
    if (expr.k !== 'op') return true;
    if (expr.op === 'toI32' && expr.of === 'index' && !this.fits(expr.args[0]!, R.I32, without)) return false;
    if (expr.type === 'index' && !this.fits(expr, R.EXACT, without)) return false;
    return expr.args.every((arg) => this.isSound(arg, without, asked));
  }

  // ---------------------------------------------------------------- linear forms

  size(size: Size): Linear {
    if (size.k === 'lit') return known(size.value);
    if (size.k === 'name') return this.#definitions.get(size.name) ?? atomOf(size.name);
    const [a, b] = [this.size(size.a), this.size(size.b)];
    switch (size.op) {
      case '+':
        return this.#atoms.held(combine(a, b, 1));
      case '-':
        return this.#atoms.held(combine(a, b, -1));
      case '*':
        return this.#atoms.held(product(a, b));
      case '/':
        return b.terms.size === 0 && b.constant > 0
          ? floorOf(this.#atoms, a, b.constant)
          : this.#atoms.opaque(`${keyOf(a)} / ${keyOf(b)}`, R.ANY, [a, b]);
      case 'idiv':
        return quotientOf(this.#atoms, a, b, R.ANY);
      case 'min':
      case 'max':
        return extremeOf(this.#atoms, size.op, a, b);
    }
  }

  /** Whether a form is made of a name or an unknown that passes the test, however deep inside. */
  mentions(form: Linear, test: (name: string) => boolean): boolean {
    return this.#atoms.mentions(form, test);
  }

  linear(expr: K.Expr): Linear {
    if (expr.k === 'const') return known(expr.value);
    if (expr.k === 'var')
      return this.names.changes(expr.name)
        ? this.#atoms.unknown(this.#ownRange(expr))
        : (this.#definitions.get(expr.name) ?? atomOf(expr.name));
    if (expr.k === 'load') return this.#linearLoad(expr);
    if (expr.k === 'argmin' || expr.k === 'argmax') return this.#position(expr.n);
    if (expr.k === 'op') return this.#linearOp(expr);
    return this.#atoms.unknown(this.#ownRange(expr));
  }

  /** One atom for all that is written alike, where that is one number. */
  #alike(expr: K.Op): Linear {
    const pure = this.#pure.operation(expr);
    return pure
      ? this.#atoms.opaque(pure.key, this.#ownRange(expr), pure.parts)
      : this.#atoms.unknown(this.#ownRange(expr));
  }

  #linearOp(expr: K.Op): Linear {
    const { op, of, args } = expr;
    if (of !== 'i32' && of !== 'index') return this.#alike(expr);
    if (op === 'toIndex') return this.linear(args[0]!);
    if (op === 'toI32' && of === 'index') return narrowedOf(this.#atoms, this.linear(args[0]!));
    if (op === 'select') return this.#choice(expr);
    const own = (): Range => this.#ownRange(expr);
    const [a, b] = args.map((arg) => this.linear(arg)) as [Linear, Linear];
    if (op === 'wrap')
      return R.within(this.#ownRange(args[0]!), R.I32) ? a : this.#atoms.opaque(`i32(${keyOf(a)})`, R.I32, [a]);
    const sum = sumOrProduct(op, a, b);
    if (sum !== undefined) {
      // An index never wraps; an i32 does not where its exact value fits.
      if (of === 'i32' && !this.#exactly(expr)) return this.#atoms.opaque(`i32(${keyOf(sum)})`, R.I32, [sum]);
      if (op === 'mul' && a.terms.size > 0 && b.terms.size > 0) this.#atoms.given([a, b], [sum], productsIn(sum));
      return this.#atoms.held(sum);
    }
    if (op === 'shr' && args[1]!.k === 'const') return floorOf(this.#atoms, a, 2 ** (args[1]!.value & 31));
    if (op === 'idiv' || op === 'quotient') return quotientOf(this.#atoms, a, b, own());
    if (op === 'irem' || op === 'remainder') return remainderOf(this.#atoms, a, b, own());
    if (op === 'min' || op === 'max') return extremeOf(this.#atoms, op, a, b);
    if (op === 'bitAnd') return maskedOf(this.#atoms, a, b, own());
    return this.#alike(expr);
  }

  /** Whether an operation on i32 gives what it gives without bounds. */
  #exactly({ op, args }: K.Op): boolean {
    const [a, b] = args.map((arg) => this.#ownRange(arg)) as [Range, Range];
    return R.within(rangeWithoutBounds(op, a, b), R.I32);
  }

  readonly #chosen = new WeakMap<K.Op, Linear>();

  /**
   * One of its two sides: what is known of a side is known where the condition says so, and nowhere else. A choice is looked
   * into once: of choices in the conditions of choices each would be looked into twice for each around it.
   */
  #choice(expr: K.Op): Linear {
    const [cond, x, y] = expr.args as [K.Expr, K.Expr, K.Expr];
    const side = (of: K.Expr, truth: boolean): Side => {
      const { value, facts } = this.facts.aside(() => {
        this.assume(cond, truth, false);
        return this.linear(of);
      });
      return { form: value, facts };
    };
    const own = this.#ownRange(expr);
    let chosen = this.#chosen.get(expr);
    if (chosen === undefined) {
      chosen = this.#atoms.unknown(own);
      this.#chosen.set(expr, chosen);
      this.facts.choose(keyOf(chosen), [side(x, true), side(y, false)]);
    }
    // What most proofs ask for is asked once.
    const note = (form: Linear): void => {
      if (this.facts.proves(form)) this.facts.add(form, !this.facts.proves(form, 'conditions'));
    };
    note(chosen);
    if (own.hi > R.I32.hi) note(combine(known(R.I32.hi), chosen, -1));
    if (own.lo < R.I32.lo) note(combine(chosen, known(R.I32.lo), -1));
    return chosen;
  }

  /** Of nothing the position is 0, so it lies inside only where there is something. */
  #position(n: K.Expr): Linear {
    const [position, count] = [this.#atoms.unknown(R.range(0, Math.max(0, this.#ownRange(n).hi - 1))), this.linear(n)];
    this.facts.add(position);
    const last = combine(count, known(1), -1);
    this.#atoms.given([last], [combine(last, position, -1)], [keyOf(position)]);
    return position;
  }

  #linearLoad(load: K.Load): Linear {
    const decl = this.names.array(load.array);
    const range = this.#loadRange(load);
    // Only inputs keep their values, so that two loads of one place are one atom.
    const stable = this.#isStable(decl);
    const index = load.index.map((i) => this.linear(i));
    const at = (...place: readonly Linear[]): string => `${decl.name}[${place.map(keyOf).join(', ')}]`;
    const loaded = stable ? this.#atoms.opaque(at(...index), range, index) : this.#atoms.unknown(range);
    if (range.lo >= 0) this.facts.add(loaded);
    // They say something of what is read, and nothing where it is not: that a domain is not empty, for instance.
    this.facts.define(keyOf(loaded), this.#domainOf(decl, loaded));
    if (this.names.trusted(decl) && decl.domain?.order && stable) {
      const before = combine(index[0]!, known(1), -1);
      const previous = this.#atoms.opaque(at(before), range, [before]);
      this.facts.relate([keyOf(loaded), keyOf(previous)], combine(loaded, previous, -1));
    }
    return loaded;
  }

  #domainOf(decl: ArrayDecl, loaded: Linear): Linear[] {
    const { min, max } = (this.names.trusted(decl) && decl.domain) || {};
    const least = min ? [combine(loaded, this.size(min), -1)] : [];
    return max ? [...least, combine(this.size(max), loaded, -1)] : least;
  }

  /** It is read here: that what it lies between is not empty is known to the end of the block. */
  read(load: K.Load): void {
    for (const form of this.#domainOf(this.names.array(load.array), this.linear(load)))
      this.facts.add(form, load.guarded !== undefined);
  }

  #isStable({ role }: ArrayDecl): boolean {
    return role === 'input' || role === 'table';
  }

  /** Learns from a condition that holds (or, with `truth` false, does not). */
  assume(cond: K.Expr, truth = true, guard = true): void {
    this.#conditions.assume(cond, truth, guard);
  }
}

const productsIn = (form: Linear): string[] => [...form.terms.keys()].filter((name) => factorsOf(name).length > 1);

/** The operations that have a linear form. */
function sumOrProduct(op: string, a: Linear, b: Linear): Linear | undefined {
  switch (op) {
    case 'add':
      return combine(a, b, 1);
    case 'sub':
      return combine(a, b, -1);
    case 'neg':
      return scale(a, -1);
    case 'mul':
      return product(a, b);
    default:
      return undefined;
  }
}
