/**
 * Predication: statements in lanes, under the mask of those lanes that reach them. Conditions that differ between lanes
 * become masks; under one, what is assigned or stored is blended with what was there.
 */
import type * as L from '../ir/loop-ir.js';
import { operation } from '../language/operations/index.js';
import { Build } from '../ir/build.js';
import { Lanes, refuse } from './lanes.js';
import { accumulated, type Total } from './totals.js';

type Mask = L.Expr | undefined;

export class Predicated extends Lanes {
  readonly totals = new Map<string, Total>();

  stmts(stmts: readonly L.Stmt[], mask: Mask): L.Stmt[] {
    const outside = this.masked;
    this.masked = mask !== undefined;
    try {
      return this.collect(() => {
        for (const s of stmts) this.stmt(s, mask);
      });
    } finally {
      this.masked = outside;
    }
  }

  stmt(s: L.Stmt, mask: Mask): void {
    if ((s.k === 'let' && s.init.type.lanes > 1) || ((s.k === 'assign' || s.k === 'store') && s.value.type.lanes > 1))
      refuse('a loop inside is one of vectors already');
    switch (s.k) {
      case 'let':
        return this.#let(s, mask);
      case 'letArray': {
        const name = this.of.rename(s.name);
        return this.write({ ...s, name, ...(this.of.varying.name(s.name) ? { type: this.lanes(s.type.elem) } : {}) });
      }
      case 'assign':
        return this.of.varying.declared.has(s.name) ? this.#assign(s, mask) : this.#add(s, mask);
      case 'store':
        return this.of.varying.declared.has(s.array) ? this.#storePrivate(s, mask) : this.#store(s, mask);
      case 'for':
      case 'while':
        return this.#loop(s, mask);
      case 'if':
        return this.#if(s, mask);
      case 'break':
      case 'continue':
        if (mask) return refuse('lanes leave a loop at different times');
        return this.write(s);
      case 'comment':
        return this.write(s);
      default:
        return refuse(`${s.k} in lanes`);
    }
  }

  #let(s: L.Let, mask: Mask): void {
    const name = this.of.rename(s.name);
    if (!this.of.varying.name(s.name)) return this.write({ ...s, name, init: this.uniform(s.init) });
    this.write({ ...s, name, type: this.lanes(s.type.elem), init: this.vector(s.init, mask !== undefined) });
  }

  /** All lanes count and repeat alike. */
  #loop(s: L.For | L.While, mask: Mask): void {
    const { varying, rename } = this.of;
    if (s.k === 'while') {
      // Where no lane asks for it nobody may wait for its end.
      if (s.endless && mask) return refuse('only some lanes repeat');
      if (varying.expr(s.cond)) return refuse('lanes repeat differently');
      return this.write({ ...s, cond: this.uniform(s.cond), body: this.stmts(s.body, mask) });
    }
    if (varying.parts(s.body)) return refuse('lanes leave a loop at different times');
    if (varying.name(s.v) || varying.expr(s.from) || varying.expr(s.to)) return refuse('lanes count differently');
    const [from, to] = [this.uniform(s.from), this.uniform(s.to)];
    this.write({ ...s, v: rename(s.v), from, to, body: this.stmts(s.body, mask) });
  }

  #if(s: L.If, mask: Mask): void {
    if (!this.of.varying.expr(s.cond)) {
      const cond = this.uniform(s.cond);
      return this.write({ ...s, cond, then: this.stmts(s.then, mask), else: this.stmts(s.else, mask) });
    }
    const b = new Build(s.span);
    const name = this.of.fresh('mask');
    const type = this.lanes('bool');
    this.write({ ...b.let(name, this.vector(s.cond, mask !== undefined)), type });
    const own: L.Expr = { k: 'var', type, name, span: s.span };
    const both = (m: L.Expr): L.Expr => (mask ? b.op('and', 'bool', mask, m) : m);
    this.write(...this.stmts(s.then, both(own)));
    if (s.else.length > 0) this.write(...this.stmts(s.else, both(b.op('not', 'bool', own))));
  }

  #assign(s: L.Assign, mask: Mask): void {
    const name = this.of.rename(s.name);
    const b = new Build(s.span);
    if (!this.of.varying.name(s.name)) return this.write(b.assign(name, this.uniform(s.value)));
    const value = this.vector(s.value, mask !== undefined);
    const old: L.Expr = { k: 'var', type: value.type, name, span: s.span };
    this.write(b.assign(name, this.#blend(mask, s.value.type.elem, value, old, b)));
  }

  /** Of what stands outside of the loop: only sums that are the same in any order. */
  #add(s: L.Assign, mask: Mask): void {
    const added = accumulated(s);
    if (!added) return refuse(`${s.name} is carried from one iteration to the next`);
    const b = new Build(s.span);
    const elem = added.op === 'or' ? 'bool' : 'i32';
    const type = this.lanes(elem);
    const total = this.totals.get(s.name) ?? { name: s.name, lanes: this.of.fresh(`${s.name}Lanes`), elem };
    this.totals.set(s.name, total);
    const value = this.vector(added.value, mask !== undefined);
    const old: L.Expr = { k: 'var', type, name: total.lanes, span: s.span };
    const none: L.Expr = { k: 'splat', type, value: b.const(elem, 0), span: s.span };
    const counted = (): L.Expr => {
      if (!mask) return value;
      if (elem === 'bool') return b.op('and', 'bool', mask, value);
      return { ...b.op('select', elem, mask, value, none), type };
    };
    this.write(b.assign(total.lanes, b.op(added.op, elem, old, counted())));
  }

  #storePrivate(s: L.Store, mask: Mask): void {
    const { varying } = this.of;
    if (varying.expr(s.index)) return refuse('lanes write to different places of a private array');
    const [array, index] = [this.of.rename(s.array), this.uniform(s.index)];
    if (!varying.name(s.array)) return this.write({ ...s, array, index, value: this.uniform(s.value) });
    const value = this.vector(s.value, mask !== undefined);
    const old: L.Expr = { k: 'load', type: value.type, array, index, span: s.span };
    const b = new Build(s.span);
    this.write({ ...s, array, index, value: this.#blend(mask, s.value.type.elem, value, old, b) });
  }

  #store(s: L.Store, mask: Mask): void {
    const { elem } = s.value.type;
    const stride = this.of.varying.stride(s.index);
    if (stride === undefined || stride === 0) return refuse('lanes write to unrelated places');
    this.moves(s.array, elem);
    // Lanes that the mask leaves out are written back as they were.
    if (s.guarded && mask) return refuse('a place is only there for some lanes');
    const index = this.first(s.index);
    const value = this.vector(s.value, mask !== undefined);
    const step = stride === 1 ? {} : { stride: this.strideExpr(stride, s) };
    const old: L.Expr = { k: 'load', type: value.type, array: s.array, index, span: s.span, ...step };
    const { guarded: _, ...rest } = s;
    this.write({ ...rest, index, value: this.#blend(mask, elem, value, old, new Build(s.span)), ...step });
  }

  /** The new value in the lanes of the mask, what was there in the others. */
  #blend(mask: Mask, elem: L.Type['elem'], value: L.Expr, old: L.Expr, b: Build): L.Expr {
    if (!mask) return value;
    if (elem === 'bool')
      return b.op('or', 'bool', b.op('and', 'bool', mask, value), b.op('and', 'bool', b.op('not', 'bool', mask), old));
    if (!operation('select', elem)?.lanes) return refuse(`${elem} under a mask`);
    return { ...b.op('select', elem, mask, value, old), type: this.lanes(elem) };
  }
}
