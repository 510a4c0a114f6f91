/**
 * A row of outputs, each a contraction (a matrix–vector product): whole rows of the operand are added to running sums in
 * memory, strip by strip of the row, and threads share out blocks of terms. Fills of the same length go together, since they
 * are likely to take the same operand.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build, F64 } from '../ir/build.js';
import { handle, variable, type Handle, type Variable } from '../ir/handles.js';
import { renamed } from '../ir/walk-kernel.js';
import { mergeAll } from './block-counter.js';
import { BLOCK } from './contract.js';
import type { Lowerer } from './lowerer.js';
import { independent, region } from './parallel.js';

/** Outputs whose running sums stay in cache beside a block of rows. */
const STRIP = 512;

export interface RowOfSums {
  readonly fill: K.Fill;
  readonly sums: readonly K.Contract[];
}

export function lowerRows(lw: Lowerer, together: readonly RowOfSums[]): void {
  new RowLowering(lw, together).run();
}

class RowLowering {
  readonly #b: Build;
  readonly #all: readonly { readonly sum: K.Contract; readonly v: string }[];
  readonly #n: Handle;
  /** Outputs of a fill, of a strip but for the last one, and sums of such a strip and of a whole block. */
  readonly #width: Handle;
  readonly #narrow: Handle;
  readonly #stripSize: Handle;
  readonly #level: Handle;
  readonly #partial: string;
  readonly #strips: Variable;
  readonly #blocks: Variable;
  readonly #item: Variable;
  readonly #block: Variable;
  readonly #strip: Variable;
  readonly #base: Variable;
  readonly #from: Variable;
  readonly #to: Variable;
  readonly #whole: Variable;
  readonly #term: Variable;
  /** What sums start with. */
  readonly #none: Variable;

  constructor(
    readonly lw: Lowerer,
    readonly together: readonly RowOfSums[],
  ) {
    const { fill: first, sums } = together[0]!;
    const { span } = first;
    this.#b = new Build(span);
    this.#all = together.flatMap(({ fill, sums: own }) => own.map((sum) => ({ sum, v: fill.vars[0]! })));
    this.#n = handle(lw.position(sums[0]!.n), span);
    this.#width = handle(lw.size(lw.decl(first.array).shape[0]!, span), span);
    this.#narrow = this.#width.min(STRIP);
    this.#stripSize = this.#narrow.times(this.#all.length);
    this.#level = this.#width.inPartsOf(STRIP).times(this.#narrow).times(this.#all.length);
    this.#partial = lw.scratch('partial', 'f64', this.#n.inPartsOf(BLOCK).max(1).times(this.#level));
    [this.#strips, this.#blocks, this.#item] = lw.indices(span, 'strips', 'blocks', 'item');
    [this.#block, this.#strip, this.#base] = lw.indices(span, 'block', 'strip', 'base');
    this.#none = variable(lw.fresh('none'), span, F64);
    [this.#from, this.#to, this.#whole, this.#term] = lw.indices(span, 'from', 'to', 'whole', 'term');
  }

  run(): void {
    const { lw } = this;
    const b = this.#b;
    const [strips, blocks] = [this.#strips, this.#blocks];
    // Of no terms there is one block, with nothing in it.
    lw.emit(b.comment('Blocks of 128 terms on their own, then merged pairwise.'));
    lw.emit(strips.is(this.#width.inPartsOf(STRIP)), blocks.is(this.#n.inPartsOf(BLOCK).max(1)));
    // The sum of no terms is 0, not the −0 that the first term is added to.
    lw.emit(this.#none.is(this.#n.gt(0).choose(b.const('f64', -0), b.const('f64', 0))));
    const owns = [{ array: this.#partial, stride: this.#stripSize }];
    region(lw, b, { does: 'sum', extent: blocks.times(strips), owns }, (lo, hi) =>
      lw.emit(
        b.for(
          this.#item.name,
          lo,
          hi,
          lw.block(() => this.#sumItem()),
        ),
      ),
    );
    lw.within({ sequential: false }, () => {
      mergeAll(lw, b, this.#partial, this.#level, blocks, strips.times(this.#stripSize));
      this.#finish();
    });
  }

  /** The terms of one block for one strip. */
  #sumItem(): void {
    const { lw } = this;
    const b = this.#b;
    const [item, block, strip, base] = [this.#item, this.#block, this.#strip, this.#base];
    const [from, to, whole, term] = [this.#from, this.#to, this.#whole, this.#term];
    // They share one load and one store of a running sum.
    const terms = lw.target.wide ? 8 : 4;
    lw.emit(block.is(item.over(this.#strips)), strip.is(item.minus(block.times(this.#strips))));
    lw.emit(base.is(item.times(this.#stripSize)));
    lw.emit(from.is(block.times(BLOCK)), to.is(from.plus(BLOCK).min(this.#n).max(from)));
    lw.emit(whole.is(from.plus(to.minus(from).bitAnd(-terms))));
    const cell = variable(lw.fresh('e'), b.span);
    const clear = (): void => lw.emit(b.store(this.#partial, base.plus(cell), this.#none));
    lw.emit(independent(lw, b, cell.name, b.index(0), this.#stripSize, clear));
    lw.emit({ ...b.for(term.name, from, whole, [this.#add(term, terms)]), step: terms });
    lw.emit(b.for(term.name, whole, to, [this.#add(term, 1)]));
  }

  /** Adds the terms from `at` on to the sums of a strip. */
  #add(at: Handle, count: number): L.Stmt {
    const { lw } = this;
    const b = this.#b;
    const local = variable(lw.fresh(this.together[0]!.fill.vars[0]!), b.span);
    const addAll = (): void =>
      this.#all.forEach(({ sum, v }, k) => {
        const place = this.#inStrip(this.#base, k, local);
        const running = variable(lw.fresh('running'), b.span, F64);
        lw.place(v, this.#strip.times(STRIP).plus(local));
        lw.emit(running.starts(this.#load(place)));
        for (let t = 0; t < count; t++) {
          lw.place(sum.v, at.plus(t));
          lw.emit(running.set(running.plus(lowerTerm(lw, sum.body))));
        }
        lw.emit(b.store(this.#partial, place, running));
      });
    const jam = lw.target.vectors ? 2 : 1;
    return independent(lw, b, local.name, b.index(0), this.#widthOf(this.#strip), addAll, jam);
  }

  #widthOf(strip: Handle): L.Expr {
    const b = this.#b;
    return b.min(b.index(STRIP), this.#width.minus(strip.times(STRIP)));
  }

  /** The k-th sum of an output. */
  #inStrip(base: Handle, k: number, local: L.Expr): Handle {
    return base.plus(this.#narrow.times(k)).plus(local);
  }

  #load(at: L.Expr): L.Load {
    return { k: 'load', type: F64, array: this.#partial, index: at, span: this.#b.span };
  }

  /** Every fill as it stands, its sums being there. */
  #finish(): void {
    const { lw } = this;
    const b = this.#b;
    const strip = this.#strip;
    const [base, first] = [strip.times(this.#stripSize), strip.times(STRIP)];
    let k = 0;
    for (const { fill, sums } of this.together) {
      const v = fill.vars[0]!;
      const local = variable(lw.fresh(v), b.span);
      for (const sum of sums) {
        const own = k++;
        lw.panels.set(sum, (l) => this.#load(this.#inStrip(base, own, b.sub(l.positionOf(v)!, first))));
      }
      const store = (): void => {
        lw.place(v, first.plus(local));
        const value = lw.value(fill.body);
        lw.emit(b.store(fill.array, lw.positionOf(v)!, value));
      };
      const overStrip = independent(lw, b, local.name, b.index(0), this.#widthOf(strip), store);
      lw.emit(b.for(strip.name, b.index(0), this.#strips, [overStrip]));
      for (const sum of sums) lw.panels.delete(sum);
    }
  }
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
  return lw.value({ ...body, stmts, result: renamed(body.result, names) });
}
