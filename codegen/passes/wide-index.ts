/**
 * Index legalisation for a target whose positions have 32 bits: what may not fit is computed in doubles, which
 * hold every index exactly. Sums and products that end as a position or as 32 bits may wrap on the way: the end is
 * right all the same. Before: indices are mathematical integers below 2⁵³. After: every index in a comparison, a minimum,
 * a division or a loop's range fits into 32 bits. Does nothing for other targets.
 */
import { Build, F64 } from '../ir/build.js';
import type { Target } from '../language/targets.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import type * as L from '../ir/loop-ir.js';
import * as R from '../ir/ranges.js';

export function wideIndex(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  if (target.positionBits > 32) return kernel;
  return { ...kernel, body: new Legaliser(new LoopRanges(kernel, { memory: MEMORY })).stmts(kernel.body) };
}

/** The length of something as a double: for what takes memory. */
export const lengthOf = (kernel: L.LoopKernel): ((extent: L.Expr) => L.Expr) => {
  const legaliser = new Legaliser(new LoopRanges(kernel, { memory: MEMORY, claims: false }));
  return (extent) => legaliser.double(extent);
};

/** Operations whose lower 32 bits follow from those of their operands. */
const RING = new Set(['add', 'sub', 'mul']);
const COMPARISONS = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const WORD = 4294967296;
/** What 32 bits of an address reach. */
const MEMORY = 2 ** 32;

class Legaliser {
  /** Variables that became doubles. */
  #doubles = new Set<string>();

  constructor(readonly ranges: LoopRanges) {}

  // ---------------------------------------------------------------- statements

  stmts(list: readonly L.Stmt[]): L.Stmt[] {
    const before = new Set(this.#doubles);
    const done = list.flatMap((s) => this.stmt(s));
    // A name may come again in a block beside.
    this.#doubles = before;
    return done;
  }

  private stmt(s: L.Stmt): L.Stmt[] {
    const b = new Build(s.span);
    switch (s.k) {
      case 'let':
        if (s.type.elem !== 'index') return [{ ...s, init: this.value(s.init) }];
        if (!s.wide) return [{ ...s, init: this.position(s.init) }];
        this.#doubles.add(s.name);
        return [{ k: 'let', name: s.name, type: F64, mutable: s.mutable, init: this.double(s.init), span: s.span }];
      case 'assign':
        if (this.#doubles.has(s.name)) return [{ ...s, value: this.double(s.value) }];
        return [{ ...s, value: s.value.type.elem === 'index' ? this.position(s.value) : this.value(s.value) }];
      case 'store': {
        const value = s.value.type.elem === 'index' ? this.position(s.value) : this.value(s.value);
        return [
          { ...s, index: this.position(s.index), value, ...(s.stride ? { stride: this.position(s.stride) } : {}) },
        ];
      }
      case 'for':
        return [this.loop(s, b)];
      case 'while':
        return [{ ...s, cond: this.value(s.cond), body: this.stmts(s.body) }];
      case 'if':
        return [{ ...s, cond: this.value(s.cond), then: this.stmts(s.then), else: this.stmts(s.else) }];
      // Scratch is claimed by its length as it is.
      case 'parallel':
        return [{ ...s, extent: this.position(s.extent), body: this.stmts(s.body) }];
      case 'fail':
        return [{ ...s, index: this.position(s.index) }];
      case 'letArray':
      case 'break':
      case 'continue':
      case 'comment':
        return [s];
    }
  }

  /** A counter is one of 32 bits, unless it could pass the last of them before it is compared: then without a sign, or a double. */
  private loop(s: L.For, b: Build): L.For {
    const claim = (range: R.Range): R.Range => (s.wide ? range : R.both(range, R.I32));
    const [from, to] = [claim(this.ranges.of(s.from)), claim(this.ranges.of(s.to))];
    const body = (): L.Stmt[] => this.stmts(s.body);
    const narrow = R.within(from, R.I32) && R.within(to, R.I32);
    // The range of a loop of vectors is a multiple of its step.
    const stays = s.part === 'vector' || (s.step > 0 ? to.hi + s.step - 1 <= R.I32.hi : to.lo + s.step + 1 >= R.I32.lo);
    if (narrow && stays) return { ...s, from: this.position(s.from), to: this.position(s.to), body: body() };
    if (s.step > 0 && from.lo >= 0 && from.hi <= R.I32.hi && to.hi - 1 <= R.I32.hi && to.hi + s.step - 1 < WORD) {
      const end = this.ranges.of(s.to).lo >= 0 ? s.to : b.max(s.to, b.index(0));
      return { ...s, counts: 'unsigned', from: this.position(s.from), to: this.word(end), body: body() };
    }
    const ends = { from: this.double(s.from), to: this.double(s.to) };
    const before = new Set(this.#doubles);
    this.#doubles.add(s.v);
    const wide = { ...s, counts: 'f64' as const, ...ends, body: body() };
    this.#doubles = before;
    return wide;
  }

  // ---------------------------------------------------------------- expressions

  /** Whether it is computed in 32 bits as it stands. */
  private isNarrow(e: L.Expr): boolean {
    return this.ranges.isNarrow(e) && !this.hasDouble(e);
  }

  private hasDouble(e: L.Expr): boolean {
    return (
      (e.k === 'var' && this.#doubles.has(e.name)) ||
      (e.k === 'op' && e.type.elem === 'index' && e.args.some((arg) => this.hasDouble(arg)))
    );
  }

  /** Not an index: what is below it may be. */
  value(e: L.Expr): L.Expr {
    const b = new Build(e.span);
    switch (e.k) {
      case 'const':
      case 'var':
        return e;
      case 'load':
        return { ...e, index: this.position(e.index), ...(e.stride ? { stride: this.position(e.stride) } : {}) };
      case 'splat':
        return { ...e, value: this.value(e.value) };
      case 'ramp':
        return { ...e, base: this.position(e.base) };
      case 'any':
      case 'bits':
        return { ...e, mask: this.value(e.mask) };
      case 'op':
        return e.of === 'index'
          ? this.fromIndex(e, b)
          : { ...e, args: e.args.map((arg) => (arg.type.elem === 'index' ? this.position(arg) : this.value(arg))) };
    }
  }

  private fromIndex(e: L.Op, b: Build): L.Expr {
    const [a, c] = e.args as [L.Expr, L.Expr];
    if (COMPARISONS.has(e.op)) {
      if (this.isNarrow(a) && this.isNarrow(c)) return { ...e, args: [this.inside(a), this.inside(c)] };
      return b.op(e.op, 'f64', this.double(a), this.double(c));
    }
    if (e.op === 'toF64') {
      if (this.isNarrow(a)) return { ...e, args: [this.inside(a)] };
      // No index is −0, as a product of doubles may be.
      return b.op('add', 'f64', this.double(a), b.const('f64', 0));
    }
    if (e.op === 'toI32') return b.op('toI32', 'index', this.position(a));
    if (e.op === 'wrap') return this.wraps(a) ? b.op('wrap', 'index', this.inside(a)) : this.lowBits(this.double(a), b);
    throw new Error(`${e.op} of an index`);
  }

  /** What lies inside an index that keeps its form. */
  private inside(e: L.Expr): L.Expr {
    if (e.k === 'op' && e.op === 'toIndex') return { ...e, args: [this.value(e.args[0]!)] };
    if (e.k === 'op')
      return { ...e, args: e.args.map((arg) => (arg.type.elem === 'index' ? this.inside(arg) : this.value(arg))) };
    return e.k === 'load' ? { ...e, index: this.position(e.index) } : e;
  }

  /** Whether the lower 32 bits come out right when every step keeps only those. */
  private wraps(e: L.Expr): boolean {
    if (this.hasDouble(e)) return false;
    if (e.k === 'op' && RING.has(e.op)) return e.args.every((arg) => this.wraps(arg));
    if (e.k === 'op' && e.op === 'select') return e.args.slice(1).every((arg) => this.wraps(arg));
    return this.ranges.isNarrow(e);
  }

  /** Of something that fits into 32 bits, whatever it is computed from. */
  position(e: L.Expr): L.Expr {
    const b = new Build(e.span);
    if (e.type.elem !== 'index') return this.value(e);
    if (this.wraps(e)) return this.inside(e);
    return b.op('toIndex', 'i32', b.op('toI32', 'f64', this.double(e)));
  }

  /** The same up to 2³² − 1, as 32 bits without a sign. */
  private word(e: L.Expr): L.Expr {
    const b = new Build(e.span);
    if (this.wraps(e)) return this.inside(e);
    return b.op('toIndex', 'i32', b.op('toI32', 'u32', b.op('toU32', 'f64', this.double(e))));
  }

  private lowBits(x: L.Expr, b: Build): L.Expr {
    const turns = b.op('floor', 'f64', b.op('div', 'f64', x, b.const('f64', WORD)));
    const rest = b.op('sub', 'f64', x, b.op('mul', 'f64', turns, b.const('f64', WORD)));
    return b.op('toI32', 'u32', b.op('toU32', 'f64', rest));
  }

  /** The index as a double. */
  double(e: L.Expr): L.Expr {
    const b = new Build(e.span);
    if (e.k === 'const') return b.const('f64', e.value);
    if (e.k === 'var' && this.#doubles.has(e.name)) return b.var(e.name, F64);
    if (this.isNarrow(e)) return b.op('toF64', 'index', this.inside(e));
    if (e.k !== 'op') throw new Error(`${e.k} is no index that could be wide`);
    const args = (): [L.Expr, L.Expr] => [this.double(e.args[0]!), this.double(e.args[1]!)];
    switch (e.op) {
      case 'add':
      case 'sub':
      case 'mul':
      case 'min':
      case 'max':
        return b.op(e.op, 'f64', ...args());
      case 'idiv':
        return b.op('trunc', 'f64', b.op('div', 'f64', ...args()));
      case 'quotient':
      case 'remainder': {
        const [x, y] = args();
        const whole = b.op('trunc', 'f64', b.op('div', 'f64', x, y));
        const least = b.op(
          'and',
          'bool',
          b.op('eq', 'f64', x, b.const('f64', R.I32.lo)),
          b.op('eq', 'f64', y, b.const('f64', -1)),
        );
        const divided = e.op === 'quotient' ? b.op('select', 'f64', least, x, whole) : b.op('rem', 'f64', x, y);
        return b.op('select', 'f64', b.op('eq', 'f64', y, b.const('f64', 0)), b.const('f64', 0), divided);
      }
      case 'select':
        return b.op('select', 'f64', this.value(e.args[0]!), this.double(e.args[1]!), this.double(e.args[2]!));
      // Of what is not negative.
      case 'shr':
        return b.op(
          'floor',
          'f64',
          b.op('div', 'f64', this.double(e.args[0]!), b.const('f64', 2 ** (e.args[1] as L.Const).value)),
        );
      case 'bitAnd':
        return this.masked(e, b);
      case 'toIndex':
        return b.op('toF64', 'i32', this.value(e.args[0]!));
      default:
        throw new Error(`${e.op} of wide indices`);
    }
  }

  /** Low bits cleared, or nothing but them. */
  private masked(e: L.Op, b: Build): L.Expr {
    const [x, mask] = e.args as [L.Expr, L.Expr];
    if (mask.k !== 'const') return b.op('toF64', 'index', { ...e, args: [this.position(x), this.position(mask)] });
    const step = mask.value < 0 ? -mask.value : mask.value + 1;
    // Not by a remainder, which is a loop of its own on wasm.
    const whole = b.op(
      'mul',
      'f64',
      b.op('floor', 'f64', b.op('div', 'f64', this.double(x), b.const('f64', step))),
      b.const('f64', step),
    );
    return mask.value < 0 ? whole : b.op('sub', 'f64', this.double(x), whole);
  }
}
