/**
 * Contractions that a fill needs for every element, for all elements together: blocks of 128 terms outermost,
 * so that the operands of a block are in cache while every output takes them; each output keeps its own order.
 * A row of outputs adds whole rows of the operand to running sums in memory, and blocks are what threads share
 * out. For a matrix of outputs see contract-matrix.ts. Afterwards the fill reads its sums.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { printSize } from '../ir/size.js';
import { mergeAll } from './block-counter.js';
import { Build, F64 } from '../ir/build.js';
import { lowerMatrix } from './contract-matrix.js';
import { lowerBlock, position } from './expressions.js';
import { independent, region } from './fill.js';
import type { Lowerer } from './lowerer.js';
import { BLOCK } from './reduce.js';
import { declaredIn, mentions, renamed, variablesOf, visitKernelExpr, visitKernelStmts } from '../ir/walk-kernel.js';

/** Outputs whose running sums stay in cache beside a block of rows. */
const STRIP = 512;
/** The contractions of one fill. */
export type Sums = readonly K.Contract[];

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
    if (
      s.k !== 'fill' ||
      s.vars.length !== 1 ||
      printSize(lw.decl(s.array).shape[0]!) !== printSize(lw.decl(first.array).shape[0]!)
    )
      break;
    const own = contractionsOf(lw, s);
    let apart = !own || shape(own[0]!.n) !== shape(sums[0]!.n) || !own.every((sum) => addsRows(sum, s.vars[0]!));
    visitKernelStmts([s], (e) => {
      if (e.k === 'load' && written.has(e.array)) apart = true;
    });
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
  if (
    !first ||
    found.some((sum) => shape(sum.n) !== shape(first.n)) ||
    ![...variablesOf(first.n)].every((name) => fixed.has(name) || lw.affine(name))
  )
    return undefined;
  const own = declaredIn(s.body.stmts);
  let simple = true;
  visitKernelStmts([s], (e) => {
    if (
      e.k === 'sum' ||
      e.k === 'sumBy' ||
      e.k === 'argmin' ||
      e.k === 'argmax' ||
      e.k === 'window' ||
      e.k === 'rank' ||
      (e.k === 'contract' && !found.includes(e))
    )
      simple = false;
  });
  for (const sum of found) {
    // What an element computes for itself is not there yet when the sums of all are made.
    const look = (e: K.Expr): void => {
      if ((e.k === 'load' && (e.guarded || e.array === s.array)) || (e.k === 'var' && own.has(e.name))) simple = false;
    };
    visitKernelExpr(sum.body.result, look);
    visitKernelStmts(sum.body.stmts, look, (inner) => {
      if (inner.k !== 'let' || inner.mutable) simple = false;
    });
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

// ------------------------------------------------------------------ a row of outputs

function lowerRows(lw: Lowerer, together: readonly { fill: K.Fill; sums: Sums }[]): void {
  const [
    {
      fill: first,
      sums: [example],
    },
  ] = together as [{ fill: K.Fill; sums: Sums }];
  const b = new Build(first.span);
  const all = together.flatMap(({ fill, sums }) => sums.map((sum) => ({ sum, v: fill.vars[0]! })));
  const n = position(lw, example!.n);
  const width = lw.size(lw.decl(first.array).shape[0]!, first.span);
  const up = (x: L.Expr, by: number): L.Expr => b.op('idiv', 'index', b.add(x, b.index(by - 1)), b.index(by));
  const narrow = b.min(width, b.index(STRIP));
  const level = b.mul(b.mul(up(width, STRIP), narrow), b.index(all.length));
  const partial = lw.scratch('partial', 'f64', b.mul(b.max(up(n, BLOCK), b.index(1)), level));
  const [strips, blocks, item, block, strip, base, from, to, whole, term] = [
    'strips',
    'blocks',
    'item',
    'block',
    'strip',
    'base',
    'from',
    'to',
    'whole',
    'term',
  ].map((name) => lw.fresh(name)) as [string, string, string, string, string, string, string, string, string, string];

  // They share one load and one store of a running sum.
  const terms = lw.target.wide ? 8 : 4;
  const stripWidth = (at: L.Expr): L.Expr => b.min(b.index(STRIP), b.sub(width, b.mul(at, b.index(STRIP))));
  const inStrip = (base: L.Expr, k: number, local: L.Expr): L.Expr =>
    b.add(b.add(base, b.mul(narrow, b.index(k))), local);
  const stripSize = b.mul(narrow, b.index(all.length));
  const load = (at: L.Expr): L.Load => ({ k: 'load', type: F64, array: partial, index: at, span: first.span });

  /** Adds the terms from `at` on to the sums of a strip. */
  const add = (at: L.Expr, count: number): L.Stmt => {
    const local = lw.fresh(first.vars[0]!);
    return independent(
      lw,
      b,
      local,
      b.index(0),
      stripWidth(b.var(strip)),
      () =>
        all.forEach(({ sum, v }, k) => {
          const running = lw.fresh('running');
          lw.place(v, b.add(b.mul(b.var(strip), b.index(STRIP)), b.var(local)));
          lw.emit(b.let(running, load(inStrip(b.var(base), k, b.var(local))), true));
          for (let t = 0; t < count; t++) {
            lw.place(sum.v, b.add(at, b.index(t)));
            lw.emit(b.assign(running, b.op('add', 'f64', b.var(running, F64), lowerTerm(lw, sum.body))));
          }
          lw.emit(b.store(partial, inStrip(b.var(base), k, b.var(local)), b.var(running, F64)));
        }),
      lw.target.vectors ? 2 : 1,
    );
  };

  lw.emit(b.comment('Blocks of 128 terms on their own, then merged pairwise.'));
  lw.emit(b.let(strips, up(width, STRIP)), b.let(blocks, up(n, BLOCK)));
  region(lw, b, 'sum', b.mul(b.var(blocks), b.var(strips)), [{ array: partial, stride: stripSize }], (lo, hi) => {
    lw.emit(
      b.for(
        item,
        lo,
        hi,
        lw.block(() => {
          lw.emit(
            b.let(block, b.op('idiv', 'index', b.var(item), b.var(strips))),
            b.let(strip, b.sub(b.var(item), b.mul(b.var(block), b.var(strips)))),
          );
          lw.emit(b.let(base, b.mul(b.var(item), stripSize)));
          lw.emit(
            b.let(from, b.mul(b.var(block), b.index(BLOCK))),
            b.let(to, b.min(b.add(b.var(from), b.index(BLOCK)), n)),
          );
          lw.emit(
            b.let(whole, b.add(b.var(from), b.op('bitAnd', 'index', b.sub(b.var(to), b.var(from)), b.index(-terms)))),
          );
          const cell = lw.fresh('e');
          lw.emit(
            independent(lw, b, cell, b.index(0), stripSize, () =>
              lw.emit(b.store(partial, b.add(b.var(base), b.var(cell)), b.const('f64', -0))),
            ),
          );
          lw.emit({ ...b.for(term, b.var(from), b.var(whole), [add(b.var(term), terms)]), step: terms });
          lw.emit(b.for(term, b.var(whole), b.var(to), [add(b.var(term), 1)]));
        }),
      ),
    );
  });
  lw.within({ sequential: false }, () => {
    mergeAll(lw, b, partial, level, b.var(blocks), b.mul(b.var(strips), stripSize));
    let k = 0;
    for (const { fill, sums } of together) {
      const local = lw.fresh(fill.vars[0]!);
      for (const sum of sums) {
        const own = k++;
        lw.panels.set(sum, (l) =>
          load(
            inStrip(
              b.mul(b.var(strip), stripSize),
              own,
              b.sub(l.positionOf(fill.vars[0]!)!, b.mul(b.var(strip), b.index(STRIP))),
            ),
          ),
        );
      }
      lw.emit(
        b.for(strip, b.index(0), b.var(strips), [
          independent(lw, b, local, b.index(0), stripWidth(b.var(strip)), () => {
            lw.place(fill.vars[0]!, b.add(b.mul(b.var(strip), b.index(STRIP)), b.var(local)));
            const value = lowerBlock(lw, fill.body);
            lw.emit(b.store(fill.array, lw.positionOf(fill.vars[0]!)!, value));
          }),
        ]),
      );
      for (const sum of sums) lw.panels.delete(sum);
    }
  });
}
