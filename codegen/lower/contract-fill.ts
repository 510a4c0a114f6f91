/**
 * Contractions that a fill needs for every element, for all elements together: blocks of 128 terms outermost,
 * so that the operands of a block are in cache while every output takes them; each output keeps its own order.
 * A row of outputs adds whole rows of the operand to running sums in memory, and blocks are what threads share
 * out; a matrix of outputs is made of register tiles over packed panels. Afterwards the fill reads its sums.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { printSize } from '../ir/size.js';
import { Build, F64 } from './build.js';
import { lowerBlock, position } from './expressions.js';
import { independent, region } from './fill.js';
import type { Lowerer } from './lowerer.js';
import { BLOCK } from './reduce.js';
import { boundIn, mentions, renamed, variablesOf, visitKernelExpr, visitKernelStmts } from './walk-kernel.js';

/** Outputs whose running sums stay in cache beside a block of rows. */
const STRIP = 512;
/** Terms that share one load and one store of a running sum. */
const UNROLL = 4;
/** Columns of a slab of outputs, and elements of all its partial sums. */
const SLAB_COLS = 128;
const SLAB = 32_768;

type Sums = readonly K.Contract[];

/** Takes as many of the statements as can be done together; 0 if the first is not of this kind. */
export function lowerContractions(lw: Lowerer, stmts: readonly K.Stmt[]): number {
  const first = stmts[0];
  if (first?.k !== 'fill' || !lw.sequential) return 0;
  const sums = contractionsOf(lw, first);
  if (!sums) return 0;
  if (first.vars.length === 2) return lowerMatrix(lw, first, sums) ? 1 : 0;
  if (!sums.every((sum) => addsRows(sum, first.vars[0]!))) return 0;
  const together: { fill: K.Fill; sums: Sums }[] = [];
  const written = new Set<string>();
  for (const s of stmts) {
    if (s.k !== 'fill' || s.vars.length !== 1 || printSize(lw.decl(s.array).shape[0]!) !== printSize(lw.decl(first.array).shape[0]!)) break;
    const own = contractionsOf(lw, s);
    let apart = !own || shape(own[0]!.n) !== shape(sums[0]!.n) || !own.every((sum) => addsRows(sum, s.vars[0]!));
    visitKernelStmts([s], (e) => { if (e.k === 'load' && written.has(e.array)) apart = true; });
    if (apart) break;
    written.add(s.array);
    together.push({ fill: s, sums: own! });
  }
  lowerRows(lw, together);
  return together.length;
}

const shape = (e: K.Expr): string => JSON.stringify(e, (key, value: unknown) => (key === 'span' ? undefined : value));

/** All reductions of a fill, if they are contractions of the same number of terms that every element needs. */
function contractionsOf(lw: Lowerer, s: K.Fill): Sums | undefined {
  const found: K.Contract[] = [];
  const fixed = new Set([...lw.kernel.sizes, ...lw.kernel.params.map((p) => p.name)]);
  const top = (e: K.Expr): void => {
    if (e.k === 'contract') found.push(e);
    if (e.k === 'op') e.args.forEach(top);
  };
  top(s.body.result);
  const [first] = found;
  if (!first || found.some((sum) => shape(sum.n) !== shape(first.n)) || ![...variablesOf(first.n)].every((name) => fixed.has(name) || lw.affine(name))) return undefined;
  let simple = true;
  visitKernelStmts([s], (e) => {
    if (e.k === 'sum' || e.k === 'sumBy' || e.k === 'argmin' || e.k === 'argmax' || e.k === 'window' || (e.k === 'contract' && !found.includes(e))) simple = false;
  });
  for (const sum of found) {
    const look = (e: K.Expr): void => { if (e.k === 'load' && (e.guarded || e.array === s.array)) simple = false; };
    visitKernelExpr(sum.body.result, look);
    visitKernelStmts(sum.body.stmts, look, (inner) => { if (inner.k !== 'let' || inner.mutable) simple = false; });
  }
  return simple ? found : undefined;
}

/** Whether neighbouring outputs take neighbouring elements, and each term a row of them. */
function addsRows(sum: K.Contract, v: string): boolean {
  let [rows, good] = [false, true];
  const look = (e: K.Expr): void => {
    if (e.k !== 'load' || !e.index.some((i) => mentions(i, v))) return;
    const last = e.index.at(-1)!;
    if (last.k !== 'var' || last.name !== v || e.index.slice(0, -1).some((i) => mentions(i, v))) good = false;
    if (e.index.length === 2 && mentions(e.index[0]!, sum.v)) rows = true;
  };
  visitKernelExpr(sum.body.result, look);
  visitKernelStmts(sum.body.stmts, look);
  return rows && good;
}

/** A term that is written more than once: its variables get names of their own each time. */
function lowerTerm(lw: Lowerer, body: K.Block): L.Expr {
  const names = new Map<string, string>();
  const stmts = body.stmts.map((s): K.Stmt => {
    if (s.k !== 'let') return s;
    const init = renamed(s.init, names);
    names.set(s.name, lw.fresh(s.name));
    return { ...s, name: names.get(s.name)!, init };
  });
  return lowerBlock(lw, { ...body, stmts, result: renamed(body.result, names) });
}

/** Running sums of blocks, one block after the other: equal-sized neighbours merge as in a binary counter. */
class Counter {
  readonly depth: string;

  /** `tile`: the cells are a multiple of it. */
  constructor(readonly lw: Lowerer, readonly b: Build, readonly sums: string, readonly level: L.Expr, readonly length: L.Expr, readonly tile = 1) {
    this.depth = lw.fresh('depth');
    lw.emit(b.let(this.depth, b.index(0), true));
  }

  overCells(body: (at: L.Expr) => L.Stmt): L.Stmt {
    const { b, lw, tile } = this;
    const [e, first] = [lw.fresh('e'), lw.fresh('first')];
    if (tile === 1) return b.for(e, b.index(0), this.length, [body(b.var(e))], { independent: true, widen: { lanes: true, jam: 2 } });
    const inner = b.for(e, b.index(0), b.index(tile), [body(b.add(b.var(first), b.var(e)))], { independent: true, widen: { lanes: true, jam: lw.target.vectors ? tile / 4 : tile } });
    return { ...b.for(first, b.index(0), this.length, [inner]), step: tile };
  }

  cell(base: L.Expr, at: L.Expr): L.Load {
    return { k: 'load', type: F64, array: this.sums, index: this.b.add(base, at), span: this.b.span };
  }

  at(depth: L.Expr): L.Expr {
    return this.b.mul(depth, this.level);
  }

  #merge(): L.Stmt[] {
    const { b, lw } = this;
    const [older, newer] = [lw.fresh('older'), lw.fresh('newer')];
    return [
      b.assign(this.depth, b.sub(b.var(this.depth), b.index(1))),
      b.let(older, this.at(b.sub(b.var(this.depth), b.index(1)))),
      b.let(newer, b.add(b.var(older), this.level)),
      this.overCells((at) => b.store(this.sums, b.add(b.var(older), at), b.op('add', 'f64', this.cell(b.var(older), at), this.cell(b.var(newer), at)))),
    ];
  }

  /** After the sums of a block have been written at `depth`. */
  push(block: L.Expr): void {
    const { b, lw } = this;
    const pairs = lw.fresh('pairs');
    lw.emit(b.assign(this.depth, b.add(b.var(this.depth), b.index(1))), b.let(pairs, block, true));
    lw.emit(b.while(b.op('ne', 'index', b.op('bitAnd', 'index', b.var(pairs), b.index(1)), b.index(0)), [
      ...this.#merge(), b.assign(pairs, b.op('shr', 'index', b.var(pairs), b.index(1))),
    ]));
  }

  /** All sums are at depth 0 then. */
  end(): void {
    const { b, lw } = this;
    lw.emit(b.while(b.op('gt', 'index', b.var(this.depth), b.index(1)), this.#merge()));
  }
}

// ------------------------------------------------------------------ a row of outputs

function lowerRows(lw: Lowerer, together: readonly { fill: K.Fill; sums: Sums }[]): void {
  const [{ fill: first, sums: [example] }] = together as [{ fill: K.Fill; sums: Sums }];
  const b = new Build(first.span);
  const all = together.flatMap(({ fill, sums }) => sums.map((sum) => ({ sum, v: fill.vars[0]! })));
  const n = position(lw, example!.n);
  const width = lw.size(lw.decl(first.array).shape[0]!, first.span);
  const up = (x: L.Expr, by: number): L.Expr => b.op('idiv', 'index', b.add(x, b.index(by - 1)), b.index(by));
  const narrow = b.min(width, b.index(STRIP));
  const level = b.mul(b.mul(up(width, STRIP), narrow), b.index(all.length));
  const partial = lw.scratch('partial', 'f64', b.mul(b.max(up(n, BLOCK), b.index(1)), level));
  const [strips, blocks, item, block, strip, base, from, to, whole, term] = ['strips', 'blocks', 'item', 'block', 'strip', 'base', 'from', 'to', 'whole', 'term'].map((name) => lw.fresh(name)) as [string, string, string, string, string, string, string, string, string, string];

  const stripWidth = (at: L.Expr): L.Expr => b.min(b.index(STRIP), b.sub(width, b.mul(at, b.index(STRIP))));
  const inStrip = (base: L.Expr, k: number, local: L.Expr): L.Expr => b.add(b.add(base, b.mul(narrow, b.index(k))), local);
  const stripSize = b.mul(narrow, b.index(all.length));
  const load = (at: L.Expr): L.Load => ({ k: 'load', type: F64, array: partial, index: at, span: first.span });

  /** Adds the terms from `at` on to the sums of a strip. */
  const add = (at: L.Expr, terms: number): L.Stmt => {
    const local = lw.fresh(first.vars[0]!);
    return independent(lw, b, local, b.index(0), stripWidth(b.var(strip)), () => all.forEach(({ sum, v }, k) => {
      const running = lw.fresh('running');
      lw.place(v, b.add(b.mul(b.var(strip), b.index(STRIP)), b.var(local)));
      lw.emit(b.let(running, load(inStrip(b.var(base), k, b.var(local))), true));
      for (let t = 0; t < terms; t++) {
        lw.place(sum.v, b.add(at, b.index(t)));
        lw.emit(b.assign(running, b.op('add', 'f64', b.var(running, F64), lowerTerm(lw, sum.body))));
      }
      lw.emit(b.store(partial, inStrip(b.var(base), k, b.var(local)), b.var(running, F64)));
    }), lw.target.vectors ? 2 : 1);
  };

  lw.emit(b.comment('Blocks of 128 terms on their own, then merged pairwise.'));
  lw.emit(b.let(strips, up(width, STRIP)), b.let(blocks, up(n, BLOCK)));
  region(lw, b, b.mul(b.var(blocks), b.var(strips)), [{ array: partial, stride: stripSize }], (lo, hi) => {
    lw.emit(b.for(item, lo, hi, lw.block(() => {
      lw.emit(b.let(block, b.op('idiv', 'index', b.var(item), b.var(strips))), b.let(strip, b.sub(b.var(item), b.mul(b.var(block), b.var(strips)))));
      lw.emit(b.let(base, b.mul(b.var(item), stripSize)));
      lw.emit(b.let(from, b.mul(b.var(block), b.index(BLOCK))), b.let(to, b.min(b.add(b.var(from), b.index(BLOCK)), n)));
      lw.emit(b.let(whole, b.add(b.var(from), b.op('bitAnd', 'index', b.sub(b.var(to), b.var(from)), b.index(-UNROLL)))));
      const cell = lw.fresh('e');
      lw.emit(independent(lw, b, cell, b.index(0), stripSize, () => lw.emit(b.store(partial, b.add(b.var(base), b.var(cell)), b.const('f64', -0)))));
      lw.emit({ ...b.for(term, b.var(from), b.var(whole), [add(b.var(term), UNROLL)]), step: UNROLL });
      lw.emit(b.for(term, b.var(whole), b.var(to), [add(b.var(term), 1)]));
    })));
  });
  lw.within({ sequential: false }, () => {
    const counter = new Counter(lw, b, partial, level, b.mul(b.var(strips), stripSize));
    lw.emit(b.for(block, b.index(0), b.var(blocks), lw.block(() => {
      const into = lw.fresh('into');
      lw.emit(b.let(into, counter.at(b.var(counter.depth))), b.let(from, counter.at(b.var(block))));
      lw.emit(b.if(b.op('ne', 'index', b.var(into), b.var(from)), [
        counter.overCells((at) => b.store(partial, b.add(b.var(into), at), counter.cell(b.var(from), at))),
      ]));
      counter.push(b.var(block));
    })));
    counter.end();
    let k = 0;
    for (const { fill, sums } of together) {
      const local = lw.fresh(fill.vars[0]!);
      for (const sum of sums) {
        const own = k++;
        lw.panels.set(sum, (l) => load(inStrip(b.mul(b.var(strip), stripSize), own, b.sub(l.positionOf(fill.vars[0]!)!, b.mul(b.var(strip), b.index(STRIP))))));
      }
      lw.emit(b.for(strip, b.index(0), b.var(strips), [independent(lw, b, local, b.index(0), stripWidth(b.var(strip)), () => {
        lw.place(fill.vars[0]!, b.add(b.mul(b.var(strip), b.index(STRIP)), b.var(local)));
        const value = lowerBlock(lw, fill.body);
        lw.emit(b.store(fill.array, lw.positionOf(fill.vars[0]!)!, value));
      })]));
      for (const sum of sums) lw.panels.delete(sum);
    }
  });
}

// ------------------------------------------------------------------ a matrix of outputs

interface Panel { readonly load: K.Load; readonly sum: K.Contract; readonly name: string; readonly terms: boolean }

/** Loads of a contraction that depend on the column but not on the row are packed, so that tiles are always whole. */
function panelsOf(lw: Lowerer, s: K.Fill, sums: Sums): { panels: Panel[]; whole: boolean } {
  const col = s.vars[1]!;
  const inside = boundIn([s]);
  const panels: Panel[] = [];
  let whole = true;
  for (const sum of sums) {
    const look = (load: K.Expr): void => {
      if (load.k !== 'load' || !load.index.some((i) => mentions(i, col))) return;
      const names = new Set(load.index.flatMap((i) => [...variablesOf(i)]));
      if (lw.decl(load.array).dtype === 'f64' && [...names].every((n) => n === sum.v || n === col || !inside.has(n))) panels.push({ load, sum, name: lw.fresh('panel'), terms: names.has(sum.v) });
      else whole = false;
    };
    visitKernelExpr(sum.body.result, look);
    visitKernelStmts(sum.body.stmts, look);
  }
  return { panels: panels.some((p) => p.terms) ? panels : [], whole };
}

function lowerMatrix(lw: Lowerer, s: K.Fill, sums: Sums): boolean {
  const { panels, whole } = panelsOf(lw, s, sums);
  if (panels.length === 0) return false;
  const b = new Build(s.span);
  const { tile } = lw.target;
  const [row, col] = s.vars as [string, string];
  const [rows, cols] = lw.decl(s.array).shape.map((size) => lw.size(size, s.span)) as [L.Expr, L.Expr];
  const n = position(lw, sums[0]!.n);
  const [levels, left, slabCols, slabRows, slab, rowsHere, firstRow, firstCol, colsHere, start, terms, tileCol, width, local, r, base] =
    ['levels', 'left', 'slabCols', 'slabRows', 'slab', 'rowsHere', 'firstRow', 'firstCol', 'colsHere', 'start', 'terms', 'tileCol', 'width', `${col}InTile`, `${row}InSlab`, 'sumsHere'].map((name) => lw.fresh(name)) as [string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string];
  const up = (x: L.Expr, by: number): L.Expr => b.op('bitAnd', 'index', b.add(x, b.index(by - 1)), b.index(-by));
  const plane = b.mul(b.var(slabRows), b.var(slabCols));
  const level = b.mul(plane, b.index(sums.length));
  const array = lw.fresh('sums');
  const inSlab = (r: L.Expr, c: L.Expr): L.Expr => b.add(b.mul(r, b.var(slabCols)), c);
  const inPanel = (v: L.Expr): L.Expr => b.add(b.mul(v, b.index(tile.cols)), b.var(local));

  const body = lw.block(() => {
    lw.emit(b.comment('As many levels as blocks of 128 terms have on the way to one; slabs of outputs whose sums fit the cache.'));
    lw.emit(b.let(levels, b.index(1), true), b.let(left, b.op('shr', 'index', b.max(b.sub(n, b.index(1)), b.index(0)), b.index(7)), true));
    lw.emit(b.while(b.op('gt', 'index', b.var(left), b.index(0)), [b.assign(levels, b.add(b.var(levels), b.index(1))), b.assign(left, b.op('shr', 'index', b.var(left), b.index(1)))]));
    lw.emit(b.let(slabCols, b.min(b.index(SLAB_COLS), up(cols, tile.cols))));
    const fitting = b.op('idiv', 'index', b.index(Math.floor(SLAB / sums.length)), b.mul(b.var(slabCols), b.var(levels)));
    lw.emit(b.let(slabRows, b.min(rows, b.max(b.op('bitAnd', 'index', fitting, b.index(-tile.rows)), b.index(tile.rows)))));
    const scratch = [
      ...panels.map((p) => ({ array: p.name, dtype: 'f64' as const, extent: b.index((p.terms ? BLOCK : 1) * tile.cols) })),
      { array, dtype: 'f64' as const, extent: b.mul(b.var(levels), level) },
    ];
    const work = b.mul(cols, b.mul(n, b.index(sums.length * 2)));
    region(lw, b, rows, [{ array: s.array, stride: cols }], (lo, hi) => {
      const count = b.op('idiv', 'index', b.sub(b.add(b.sub(hi, lo), b.var(slabRows)), b.index(1)), b.var(slabRows));
      lw.emit(b.for(slab, b.index(0), count, lw.block(() => {
        lw.emit(b.let(firstRow, b.add(lo, b.mul(b.var(slab), b.var(slabRows)))), b.let(rowsHere, b.min(b.var(slabRows), b.sub(hi, b.var(firstRow)))));
        lw.emit({ ...b.for(firstCol, b.index(0), cols, lw.block(() => {
          lw.emit(b.let(colsHere, b.min(b.index(SLAB_COLS), b.sub(cols, b.var(firstCol)))));
          sumSlab();
          finishSlab();
        })), step: SLAB_COLS });
      })));
    }, scratch, work);
  });

  function sumSlab(): void {
    const counter = new Counter(lw, b, array, level, level, tile.cols);
    lw.emit({ ...b.for(start, b.index(0), n, lw.block(() => {
      lw.emit(b.let(base, counter.at(b.var(counter.depth))), b.let(terms, b.min(b.index(BLOCK), b.sub(n, b.var(start)))));
      lw.emit({ ...b.for(tileCol, b.index(0), b.var(colsHere), lw.block(() => {
        lw.emit(b.let(width, b.min(b.index(tile.cols), b.sub(b.var(colsHere), b.var(tileCol)))));
        lw.place(col, b.add(b.add(b.var(firstCol), b.var(tileCol)), b.var(local)));
        panels.forEach(pack);
        lw.place(row, b.add(b.var(firstRow), b.var(r)));
        const to = whole ? b.index(tile.cols) : b.var(width);
        lw.emit(b.for(r, b.index(0), b.var(rowsHere), [
          b.for(local, b.index(0), to, lw.block(() => lw.within({ inLanes: true }, () => sums.forEach((sum, k) => {
            const [running, term] = [lw.fresh('running'), lw.fresh(sum.v)];
            lw.emit(b.let(running, b.const('f64', -0), true));
            lw.emit(b.for(term, b.index(0), b.var(terms), lw.block(() => {
              lw.place(sum.v, b.add(b.var(start), b.var(term)));
              for (const p of panels) if (p.sum === sum) lw.panels.set(p.load, () => ({ k: 'load', type: F64, array: p.name, index: p.terms ? inPanel(b.var(term)) : b.var(local), span: p.load.span }));
              lw.emit(b.assign(running, b.op('add', 'f64', b.var(running, F64), lowerBlock(lw, sum.body))));
              for (const p of panels) lw.panels.delete(p.load);
            })));
            const at = b.add(b.add(b.var(base), b.mul(plane, b.index(k))), inSlab(b.var(r), b.add(b.var(tileCol), b.var(local))));
            lw.emit(b.store(array, at, b.var(running, F64)));
          }))), { independent: true, widen: { lanes: true, jam: lw.target.vectors ? Math.max(1, tile.cols / 4) : tile.cols } }),
        ], { independent: true, widen: { lanes: false, jam: tile.rows } }));
      })), step: tile.cols });
      counter.push(b.op('shr', 'index', b.var(start), b.index(7)));
    })), step: BLOCK });
    counter.end();
    lw.emit(b.if(b.op('le', 'index', n, b.index(0)), [counter.overCells((at) => b.store(array, at, b.const('f64', 0)))]));
  }

  function pack({ load, sum, name, terms: byTerm }: Panel): void {
    const term = lw.fresh(sum.v);
    lw.place(sum.v, b.add(b.var(start), b.var(term)));
    const copy = b.for(local, b.index(0), b.var(width), lw.block(() => {
      lw.emit(b.store(name, byTerm ? inPanel(b.var(term)) : b.var(local), lowerBlock(lw, { stmts: [], result: load, span: s.span })));
    }), { independent: true, widen: { lanes: true, jam: Math.max(1, tile.cols / 4) } });
    lw.emit(byTerm ? b.for(term, b.index(0), b.var(terms), [copy]) : copy);
  }

  function finishSlab(): void {
    const c = lw.fresh(col);
    sums.forEach((sum, k) => {
      lw.panels.set(sum, () => ({ k: 'load', type: F64, array, index: b.add(b.mul(plane, b.index(k)), inSlab(b.var(r), b.var(c))), span: sum.span }));
    });
    lw.place(row, b.add(b.var(firstRow), b.var(r)));
    lw.emit(b.for(r, b.index(0), b.var(rowsHere), [independent(lw, b, c, b.index(0), b.var(colsHere), () => {
      lw.place(col, b.add(b.var(firstCol), b.var(c)));
      const value = lowerBlock(lw, s.body);
      lw.emit(b.store(s.array, b.add(b.mul(lw.positionOf(row)!, cols), lw.positionOf(col)!), value));
    })]));
    for (const sum of sums) lw.panels.delete(sum);
  }

  lw.emit(b.if(b.op('gt', 'index', b.mul(rows, cols), b.index(0)), body));
  return true;
}
