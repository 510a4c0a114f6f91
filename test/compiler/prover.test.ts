/**
 * The prover against all points of small boxes: it may fail to prove what is true, but never proves what is false.
 * What is proven must not be little, or this would hold of a prover that gives up.
 */
import { describe, expect, test } from 'vitest';
import { operation } from '../../dist/codegen/language/operations/index.js';
import { Facts, combine, constant, factorsOf, type Linear } from '../../dist/codegen/frontend/bounds.js';
import { Integers } from '../../dist/codegen/frontend/integers.js';
import { I32, type Range } from '../../dist/codegen/ir/ranges.js';
import type * as K from '../../dist/codegen/ir/kernel-ir.js';
import { Draw } from '../support/draw.js';

const span = { file: 'made.ts', start: 0, end: 1 };
type Point = Readonly<Record<string, number>>;

/** Every combination of one value for each name. */
function* points(values: Readonly<Record<string, readonly number[]>>): Generator<Point> {
  const [name, ...rest] = Object.keys(values);
  if (name === undefined) {
    yield {};
    return;
  }
  const others = Object.fromEntries(rest.map((other) => [other, values[other]!]));
  for (const point of points(others)) for (const value of values[name]!) yield { ...point, [name]: value };
}

describe('facts', () => {
  const valueOf = (form: Linear, at: Point): number =>
    [...form.terms].reduce(
      (sum, [atom, factor]) => sum + factor * factorsOf(atom).reduce((product, name) => product * at[name]!, 1),
      form.constant,
    );

  function someForm(draw: Draw, atoms: readonly string[], most: number): Linear {
    const terms = new Map<string, number>();
    for (let i = draw.int(0, 3); i > 0; i--) {
      const atom = draw.chance(0.2) ? [draw.pick(atoms), draw.pick(atoms)].sort().join('×') : draw.pick(atoms);
      const factor = draw.pick([-3, -2, -1, -1, 1, 1, 2, 3]);
      terms.set(atom, factor);
    }
    return { constant: draw.int(-most, most), terms };
  }

  test('nothing that is false is proven from them', () => {
    const draw = new Draw(41);
    let proven = 0;
    for (let round = 0; round < 4_000; round++) {
      const atoms = ['a', 'b', 'c'].slice(0, draw.int(1, 3));
      const box = Object.fromEntries(
        atoms.map((atom) => {
          const lo = draw.int(-3, 2);
          return [atom, { lo, hi: lo + draw.int(0, 4) }];
        }),
      ) as Record<string, Range>;
      const bounded = new Set(atoms.filter(() => draw.chance(0.6)));
      const facts = new Facts((atom) => (bounded.has(atom) ? box[atom]! : { lo: -Infinity, hi: Infinity }));
      for (const atom of atoms) if (box[atom]!.lo >= 0 && draw.chance(0.7)) facts.nonNegative(atom);
      const known = Array.from({ length: draw.int(0, 4) }, () => someForm(draw, atoms, 4));
      const guards = known.filter(() => draw.chance(0.3));
      for (const form of known) facts.add(form, guards.includes(form));
      const goal =
        draw.chance(0.3) && known.length > 0
          ? combine(draw.pick(known), constant(draw.int(0, 2)), 1)
          : someForm(draw, atoms, 6);
      const without = draw.pick([undefined, 'conditions'] as const);
      if (!facts.proves(goal, without)) continue;
      proven++;
      const relied = without === undefined ? known : known.filter((form) => !guards.includes(form));
      for (const at of points(
        Object.fromEntries(
          atoms.map((atom) => [
            atom,
            Array.from({ length: box[atom]!.hi - box[atom]!.lo + 1 }, (_, i) => box[atom]!.lo + i),
          ]),
        ),
      )) {
        if (!relied.every((form) => valueOf(form, at) >= 0)) continue;
        expect(
          valueOf(goal, at),
          JSON.stringify({
            at,
            box,
            known: known.map((form) => [...form.terms, form.constant]),
            goal: [...goal.terms, goal.constant],
          }),
        ).toBeGreaterThanOrEqual(0);
      }
    }
    expect(proven).toBeGreaterThan(800);
  });

  test('what is taken back is no longer known', () => {
    const facts = new Facts();
    const form: Linear = { constant: 0, terms: new Map([['a', 1]]) };
    const mark = facts.mark();
    facts.add(form);
    expect(facts.proves(form)).toBe(true);
    facts.release(mark);
    expect(facts.proves(form)).toBe(false);
  });

  test('chains as long as loops nest are proven', () => {
    const facts = new Facts();
    const names = ['a', 'b', 'c', 'd', 'e'];
    const difference = (x: string, y: string, gap: number): Linear => ({
      constant: -gap,
      terms: new Map([
        [x, 1],
        [y, -1],
      ]),
    });
    for (let i = 1; i < names.length; i++) facts.add(difference(names[i]!, names[i - 1]!, 1));
    expect(facts.proves(difference('e', 'a', 4))).toBe(true);
    expect(facts.proves(difference('e', 'a', 5))).toBe(false);
  });
});

describe('index expressions', () => {
  const num = (value: number, type: 'i32' | 'index'): K.Expr => ({ k: 'const', value, type, span });
  const op = (name: string, of: 'i32' | 'index' | 'bool', ...args: K.Expr[]): K.Expr => ({
    k: 'op',
    op: name,
    of,
    args,
    type: operation(name, of)!.result,
    span,
  });

  function evaluate(e: K.Expr, at: Point): number {
    if (e.k === 'const') return e.value;
    if (e.k === 'var') return at[e.name]!;
    if (e.k !== 'op') throw new Error(e.k);
    return operation(e.op, e.of)!.meaning(...e.args.map((arg) => evaluate(arg, at)));
  }

  /** Where intervals begin: around 0, and around both ends of 32 bits. */
  const PLACES = [-2, -1, 0, 0, 0, 1, 2, 5, I32.lo, I32.lo + 1, I32.hi - 3, 65535, -65536];

  class Maker {
    constructor(
      readonly draw: Draw,
      readonly vars: readonly K.Var[],
    ) {}

    index(depth: number): K.Expr {
      const { draw } = this;
      if (depth === 0) {
        const of = this.vars.filter(({ type }) => type === 'index');
        return of.length > 0 && draw.chance(0.75) ? draw.pick(of) : num(draw.pick([0, 1, 2, 3, -1, 7, 65536]), 'index');
      }
      const [a, b] = [this.index(depth - 1 - draw.int(0, depth - 1)), this.index(depth - 1)];
      return draw.weighted<() => K.Expr>([
        [3, () => op('add', 'index', a, b)],
        [3, () => op('sub', 'index', a, b)],
        [2, () => op('mul', 'index', a, b)],
        [1, () => op('min', 'index', a, b)],
        [1, () => op('max', 'index', a, b)],
        [1.5, () => op('quotient', 'index', a, draw.chance(0.6) ? num(draw.pick([1, 2, 3, 4]), 'index') : b)],
        [1.5, () => op('remainder', 'index', a, draw.chance(0.4) ? num(draw.pick([1, 2, 3, 4]), 'index') : b)],
        [1, () => op('select', 'index', this.cond(depth - 1), a, b)],
        [1, () => op('toIndex', 'i32', this.i32(depth - 1))],
      ])();
    }

    i32(depth: number): K.Expr {
      const { draw } = this;
      const of = this.vars.filter(({ type }) => type === 'i32');
      if (depth <= 0)
        return of.length > 0 && draw.chance(0.75)
          ? draw.pick(of)
          : num(draw.pick([0, 1, -1, 3, 255, 2147483647]), 'i32');
      const [a, b] = [this.i32(depth - 1), this.i32(depth - 1)];
      return draw.weighted<() => K.Expr>([
        [2, () => op('add', 'i32', a, b)],
        [2, () => op('sub', 'i32', a, b)],
        [1, () => op('mul', 'i32', a, b)],
        [0.5, () => op('neg', 'i32', a)],
        [0.5, () => op('abs', 'i32', a)],
        [1, () => op('min', 'i32', a, b)],
        [1, () => op('max', 'i32', a, b)],
        [1, () => op('idiv', 'i32', a, b)],
        [1, () => op('irem', 'i32', a, b)],
        [1, () => op(draw.pick(['bitAnd', 'bitOr', 'bitXor']), 'i32', a, b)],
        [1, () => op('bitNot', 'i32', a)],
        [1.5, () => op(draw.pick(['shr', 'shl']), 'i32', a, num(draw.pick([0, 1, 2, 31, 32, 33, -1, -31]), 'i32'))],
        [0.5, () => op('shr', 'i32', a, b)],
        [1, () => op('select', 'i32', this.cond(depth - 1), a, b)],
        [2, () => op('wrap', 'index', this.index(depth - 1))],
      ])();
    }

    cond(depth: number): K.Expr {
      const { draw } = this;
      const side = (): K.Expr => this.index(Math.min(depth, 1));
      const plain = (): K.Expr => op(draw.pick(['lt', 'le', 'gt', 'ge', 'eq', 'ne']), 'index', side(), side());
      if (draw.chance(0.25)) return op(draw.pick(['and', 'or']), 'bool', plain(), plain());
      return draw.chance(0.1) ? op('not', 'bool', plain()) : plain();
    }
  }

  test('lie in their intervals, and are no smaller than what is proven, under every condition', () => {
    const draw = new Draw(43);
    const seen = { proven: 0, narrow: 0, guarded: 0 };
    for (let round = 0; round < 2_500; round++) {
      const integers = new Integers({
        array: () => {
          throw new Error('no arrays');
        },
        changes: () => false,
        trusted: () => true,
      });
      const box: Record<string, number[]> = {};
      const vars = ['a', 'b', 'c'].slice(0, draw.int(1, 3)).map((name): K.Var => {
        const type = draw.chance(0.7) ? 'index' : 'i32';
        const lo = draw.pick(PLACES);
        const hi = Math.min(lo + draw.int(0, 3), I32.hi);
        box[name] = Array.from({ length: hi - lo + 1 }, (_, i) => lo + i);
        integers.bound(name, { lo, hi });
        return { k: 'var', name, type, span };
      });
      const maker = new Maker(draw, vars);
      const [expr, other] = [
        draw.chance(0.75) ? maker.index(draw.int(1, 3)) : maker.i32(draw.int(1, 3)),
        maker.index(draw.int(0, 2)),
      ];
      const cond = draw.chance(0.5) ? maker.cond(1) : undefined;
      const truth = draw.chance(0.7);
      if (cond) integers.assume(cond, truth);
      const all = [...points(box)].filter((at) => cond === undefined || (evaluate(cond, at) !== 0) === truth);
      const values = all.map((at) => evaluate(expr, at));
      const others = all.map((at) => evaluate(other, at));
      const exact = [...values, ...others].every((value) => Number.isSafeInteger(value));
      // What can pass 2⁵³ is refused before anything is asked about it.
      if (!exact) continue;
      const about = (): string =>
        JSON.stringify({ expr, other, cond, truth, box }, (key, value: unknown) =>
          key === 'span' ? undefined : value,
        );
      const own = integers.range(expr);
      for (const value of values)
        expect(value >= own.lo && value <= own.hi, `${value} in ${own.lo} … ${own.hi}: ${about()}`).toBe(true);
      if (Number.isFinite(own.hi - own.lo)) seen.narrow++;
      const [form, against] = [integers.linear(expr), integers.linear(other)];
      const gap = draw.int(-2, 2);
      if (integers.facts.proves(combine(combine(form, against, -1), constant(gap), -1))) {
        seen.proven++;
        if (cond && !integers.facts.proves(combine(combine(form, against, -1), constant(gap), -1), 'conditions'))
          seen.guarded++;
        values.forEach((value, i) =>
          expect(value - others[i]! >= gap, `${value} − ${others[i]} ≥ ${gap}: ${about()}`).toBe(true),
        );
      }
      if (integers.fits(expr, I32))
        for (const value of values) expect(value >= I32.lo && value <= I32.hi, `${value} fits: ${about()}`).toBe(true);
    }
    expect(seen.narrow).toBeGreaterThan(1_000);
    expect(seen.proven).toBeGreaterThan(300);
    expect(seen.guarded).toBeGreaterThan(20);
  });
});
