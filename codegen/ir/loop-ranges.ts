/**
 * Between which values the positions of a loop kernel lie. A variable or counter that is not marked `wide` is declared
 * to stay within 32 bits (the interpreter holds it to that); what is made of such variables may not.
 */
import * as R from './ranges.js';
import type { Range } from './ranges.js';
import type * as L from './loop-ir.js';
import { bytesPerElement, type Size } from '../language/types.js';
import { sameCode } from './same-code.js';
import { bodiesOf, someExpr } from './walk-loop.js';

export class LoopRanges {
  readonly #names = new Map<string, Range>();
  readonly #seen = new WeakMap<L.Expr, Range>();

  readonly claims: boolean;
  readonly #sizes: ReadonlySet<string>;
  /** Products of two sizes that are elements of one array. */
  readonly #products = new Map<string, Range>();
  /** The size that a variable or counter never passes; nothing where it is declared twice with different ones. */
  readonly #limits = new Map<string, string | undefined>();
  /** What a name that never changes was given; nothing where it is declared twice. */
  readonly #given = new Map<string, L.Expr | undefined>();
  /** Variables that are given new values: what was said of one is not said of what it holds later. */
  readonly #changing = new Set<string>();
  /** Of a counter that shares out `a × b`: neither factor is 0 where it counts. */
  readonly #factors = new Map<string, readonly L.Expr[]>();

  /**
   * `more`: what is known of names that the kernel does not declare. `memory`: how many bytes there are at most.
   * `claims`: whether what is declared to fit may be relied upon, which is not so where it is asked whether there is room for it.
   */
  constructor(
    kernel: L.LoopKernel,
    {
      more = new Map(),
      memory = Infinity,
      claims = true,
    }: { more?: ReadonlyMap<string, Range>; memory?: number; claims?: boolean } = {},
  ) {
    this.claims = claims;
    this.#sizes = new Set([...kernel.sizes, ...kernel.derived.map(({ name }) => name)]);
    for (const [name, range] of more) this.#names.set(name, range);
    for (const name of kernel.sizes) this.#names.set(name, R.EXTENT);
    for (const { name } of kernel.derived) this.#names.set(name, R.EXTENT);
    for (const { name, kind } of kernel.params) if (kind === 'int') this.#names.set(name, R.I32);
    for (const { name, min, max } of [...kernel.sizeRules, ...kernel.params.filter((p) => p.kind === 'int')]) {
      const known = this.#names.get(name)!;
      this.#names.set(name, R.both(known, R.range(literal(min) ?? -Infinity, literal(max) ?? Infinity)));
    }
    for (const array of kernel.arrays) this.#held(kernel, array, Math.floor(memory / bytesPerElement[array.dtype]));
    this.#walk(kernel.body);
  }

  /** Arrays lie in memory as a whole. What gives nothing is not called, so a lone output has rows and columns. */
  #held(kernel: L.LoopKernel, { role, shape }: L.LoopArray, most: number): void {
    if (!shape || (role !== 'input' && role !== 'output')) return;
    const alone = role === 'output' && kernel.arrays.filter((a) => a.role === 'output').length === 1;
    const names = shape.flatMap((size) => (size.k === 'name' && this.#names.has(size.name) ? [size.name] : []));
    const cap = R.range(0, Math.min(most, R.EXTENT.hi));
    if (shape.length === 1 || alone)
      for (const name of names)
        if (kernel.sizes.includes(name)) this.#names.set(name, R.both(this.#names.get(name)!, cap));
    if (names.length === 2) this.#products.set([...names].sort().join('×'), cap);
  }

  of(expr: L.Expr): Range {
    let found = this.#seen.get(expr);
    if (found === undefined) {
      found = this.#rangeOf(expr);
      if (expr.k === 'op' && expr.narrow && this.claims) found = this.#claimed(found, false);
      this.#seen.set(expr, found);
    }
    return found;
  }

  /** Whether it and everything that it is computed from fit into 32 bits. */
  isNarrow(expr: L.Expr): boolean {
    if (expr.type.elem !== 'index') return true;
    if (!R.within(this.of(expr), R.I32)) return false;
    return expr.k !== 'op' || expr.args.every((arg) => this.isNarrow(arg));
  }

  /** Whether it, and all that it is made of, stays within a range whatever the conditions around it, and within 32 bits where it is narrowed. */
  isWithin(expr: L.Expr, range: Range): boolean {
    return !someExpr(
      expr,
      (e) =>
        e.k === 'op' &&
        ((e.type.elem === 'index' && !R.within(this.of(e), range)) ||
          (e.op === 'toI32' && e.of === 'index' && !R.within(this.of(e.args[0]!), R.I32))),
    );
  }

  #declare(name: string, range: Range): void {
    const before = this.#names.get(name);
    this.#names.set(name, before ? R.either(before, range) : range);
  }

  #limit(name: string, limit: string | undefined): void {
    this.#limits.set(name, this.#limits.has(name) && this.#limits.get(name) !== limit ? undefined : limit);
  }

  /** A size that an expression is never above. */
  #limitOf(expr: L.Expr): string | undefined {
    if (expr.k === 'var') {
      if (this.#limits.has(expr.name)) return this.#limits.get(expr.name);
      return this.#sizes.has(expr.name) ? expr.name : undefined;
    }
    if (expr.k !== 'op' || expr.of !== 'index') return undefined;
    const [a, b] = expr.args as [L.Expr, L.Expr];
    if (expr.op === 'min') return this.#limitOf(a) ?? this.#limitOf(b);
    if (expr.op === 'sub') return this.of(b).lo >= 0 ? this.#limitOf(a) : undefined;
    if (expr.op === 'idiv' || expr.op === 'shr')
      return this.of(a).lo >= 0 && this.of(b).lo >= 0 ? this.#limitOf(a) : undefined;
    return undefined;
  }

  /** Rows up to the last one times columns are elements of an array that has so many rows. */
  #product(a: L.Expr, b: L.Expr): Range {
    const [x, y] = [this.#limitOf(a), this.#limitOf(b)];
    if (x === undefined || y === undefined || this.of(a).lo < 0 || this.of(b).lo < 0) return R.ANY;
    return this.#products.get([x, y].sort().join('×')) ?? R.ANY;
  }

  /** `item − ⌊item ÷ parts⌋ × parts`, which is a remainder. */
  #rest(item: L.Expr, whole: L.Expr): Range {
    if (item.k !== 'var' || this.#changing.has(item.name) || whole.k !== 'op' || whole.op !== 'mul') return R.ANY;
    const [named, parts] = whole.args as [L.Expr, L.Expr];
    const quotient = named.k === 'var' ? this.#given.get(named.name) : named;
    if (quotient?.k !== 'op' || quotient.op !== 'idiv' || this.of(item).lo < 0) return R.ANY;
    if (parts.k !== 'const' && (parts.k !== 'var' || this.#changing.has(parts.name))) return R.ANY;
    if (!sameCode(quotient.args[0]!, item) || !sameCode(quotient.args[1]!, parts)) return R.ANY;
    const { lo } = this.of(parts);
    const isSome = lo > 0 || (lo === 0 && this.#factors.get(item.name)?.some((factor) => sameCode(factor, parts)));
    return isSome ? R.range(0, Math.max(0, this.of(parts).hi - 1)) : R.ANY;
  }

  /** A name that comes again shares out what both have in common. */
  #shareOut(name: string, factors: readonly L.Expr[]): void {
    const before = this.#factors.get(name) ?? factors;
    this.#factors.set(
      name,
      before.filter((one) => factors.some((other) => sameCode(one, other))),
    );
  }

  #walk(stmts: readonly L.Stmt[]): void {
    for (const s of stmts) {
      if (s.k === 'let' && s.type.elem === 'index') {
        if (s.mutable) this.#changing.add(s.name);
        this.#given.set(s.name, s.mutable || this.#given.has(s.name) ? undefined : s.init);
        this.#limit(s.name, s.mutable ? undefined : this.#limitOf(s.init));
        this.#declare(s.name, this.#claimed(s.mutable ? R.EXACT : this.of(s.init), s.wide));
      }
      if (s.k === 'for') {
        const [from, to] = [this.#claimed(this.of(s.from), s.wide), this.#claimed(this.of(s.to), s.wide)];
        this.#limit(s.v, this.#limitOf(s.step > 0 ? s.to : s.from));
        this.#shareOut(s.v, s.to.k === 'var' && s.step > 0 ? (this.#factors.get(s.to.name) ?? []) : []);
        this.#declare(
          s.v,
          s.step > 0 ? R.range(from.lo, Math.max(from.lo, to.hi - 1)) : R.range(Math.min(from.hi, to.lo + 1), from.hi),
        );
      }
      if (s.k === 'parallel') {
        const { hi } = R.both(this.of(s.extent), R.EXTENT);
        for (const name of [s.lo, s.hi]) this.#limit(name, this.#limitOf(s.extent));
        this.#declare(s.lo, R.range(0, Math.max(0, hi)));
        this.#declare(s.hi, R.range(0, Math.max(0, hi)));
        this.#shareOut(s.hi, s.extent.k === 'op' && s.extent.op === 'mul' ? s.extent.args : []);
      }
      bodiesOf(s).forEach((body) => this.#walk(body));
    }
  }

  #claimed(range: Range, wide: boolean | undefined): Range {
    if (wide) return range;
    const inside = R.both(range, R.I32);
    return inside.lo <= inside.hi ? inside : R.I32;
  }

  #rangeOf(expr: L.Expr): Range {
    if (expr.k === 'const') return R.only(expr.value);
    if (expr.k === 'var') return this.#names.get(expr.name) ?? (expr.type.elem === 'u32' ? R.U32 : R.I32);
    if (expr.k !== 'op') return expr.type.elem === 'u32' ? R.U32 : R.I32;
    const args = expr.args.map((arg) => (arg.type.elem === 'bool' ? R.range(0, 1) : this.of(arg)));
    const [a, b, c] = args as [Range, Range, Range];
    if (expr.of !== 'index' && expr.type.elem !== 'index') return expr.type.elem === 'u32' ? R.U32 : R.I32;
    switch (expr.op) {
      case 'add':
        return R.sumOf(a, b);
      case 'sub':
        return R.both(R.differenceOf(a, b), this.#rest(expr.args[0]!, expr.args[1]!));
      case 'mul':
        return R.both(R.productOf(a, b), this.#product(expr.args[0]!, expr.args[1]!));
      case 'min':
        return R.leastOf(a, b);
      case 'max':
        return R.greatestOf(a, b);
      case 'idiv':
      case 'quotient':
        return R.quotientOf(a, b);
      case 'remainder':
        return R.remainderOf(a, b);
      case 'shr':
        return expr.args[1]!.k === 'const'
          ? R.range(Math.floor(a.lo / 2 ** b.lo), Math.floor(a.hi / 2 ** b.lo))
          : R.range(Math.min(0, a.lo), Math.max(0, a.hi));
      // A mask of low bits, or one that clears them.
      case 'bitAnd':
        if (b.lo >= 0) return R.range(0, b.hi);
        return a.lo >= 0 ? R.range(0, a.hi) : R.I32;
      case 'select':
        return R.either(b, c);
      case 'mask':
        return R.range(-1, 0);
      case 'toIndex':
        return a;
      default:
        return R.I32;
    }
  }
}

function literal(bound: Size | number | undefined): number | undefined {
  if (typeof bound === 'number') return bound;
  return bound?.k === 'lit' ? bound.value : undefined;
}
