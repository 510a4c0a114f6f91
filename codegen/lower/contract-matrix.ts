/**
 * Contractions for a matrix of outputs: register tiles over packed panels. Outputs are cut into slabs whose sums
 * stay in cache, terms into blocks of 128; a panel holds what a block needs for the columns of one tile. Panels
 * are padded, so that tiles are always whole. Threads share out rows or, where outputs are few, terms.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Counter, mergeAll } from './block-counter.js';
import { Build, F64 } from '../ir/build.js';
import type { Sums } from './contract-fill.js';
import { lowerBlock, position } from './expressions.js';
import { independent, region } from './fill.js';
import type { Lowerer } from './lowerer.js';
import { BLOCK } from './reduce.js';
import { boundIn, mentions, variablesOf, visitKernelExpr, visitKernelStmts } from '../ir/walk-kernel.js';

/** Columns of a slab of outputs, and elements of all its partial sums. */
const SLAB_COLS = 128;
const SLAB = 32_768;
/** So few outputs go to different threads by their terms, in so many groups at most. */
const FEW = 16_384;
const GROUPS = 16;

interface Panel {
  readonly load: K.Load;
  readonly sum: K.Contract;
  readonly name: string;
  readonly terms: boolean;
}

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
      if (lw.decl(load.array).dtype === 'f64' && [...names].every((n) => n === sum.v || n === col || !inside.has(n)))
        panels.push({ load, sum, name: lw.fresh('panel'), terms: names.has(sum.v) });
      else whole = false;
    };
    visitKernelExpr(sum.body.result, look);
    visitKernelStmts(sum.body.stmts, look);
  }
  return { panels: panels.some((p) => p.terms) ? panels : [], whole };
}

export function lowerMatrix(lw: Lowerer, s: K.Fill, sums: Sums): boolean {
  const { panels, whole } = panelsOf(lw, s, sums);
  if (panels.length === 0) return false;
  new MatrixLowering(lw, s, sums, panels, whole).run();
  return true;
}

class MatrixLowering {
  readonly b: Build;
  readonly rows: L.Expr;
  readonly cols: L.Expr;
  readonly n: L.Expr;
  readonly slabCols: L.Expr;
  readonly slabRows: L.Expr;
  /** Sums of one contraction in a slab, and of all. */
  readonly plane: L.Expr;
  readonly level: L.Expr;
  readonly levels: string;
  readonly array: string;
  readonly local: string;
  readonly r: string;
  readonly firstRow: string;
  readonly rowsHere: string;
  readonly firstCol: string;
  readonly colsHere: string;

  constructor(
    readonly lw: Lowerer,
    readonly s: K.Fill,
    readonly sums: Sums,
    readonly panels: readonly Panel[],
    readonly whole: boolean,
  ) {
    const b = (this.b = new Build(s.span));
    [this.rows, this.cols] = lw.decl(s.array).shape.map((size) => lw.size(size, s.span)) as [L.Expr, L.Expr];
    this.n = position(lw, sums[0]!.n);
    const [row, col] = s.vars as [string, string];
    const names = [
      'levels',
      'sums',
      `${col}InTile`,
      `${row}InSlab`,
      'firstRow',
      'rowsHere',
      'firstCol',
      'colsHere',
      'slabCols',
      'slabRows',
    ].map((name) => lw.fresh(name)) as [string, string, string, string, string, string, string, string, string, string];
    [this.levels, this.array, this.local, this.r, this.firstRow, this.rowsHere, this.firstCol, this.colsHere] = names;
    [this.slabCols, this.slabRows] = [b.var(names[8]), b.var(names[9])];
    this.plane = b.mul(this.slabRows, this.slabCols);
    this.level = b.mul(this.plane, b.index(sums.length));
  }

  run(): void {
    const { lw, b, rows, cols } = this;
    const all = (): void => {
      if (!lw.target.threads) return this.byRows();
      lw.emit(
        b.if(
          this.few(),
          lw.block(() => this.byTerms()),
          lw.block(() => this.byRows()),
        ),
      );
    };
    lw.emit(b.if(b.op('gt', 'index', b.mul(rows, cols), b.index(0)), lw.block(all)));
  }

  few(): L.Expr {
    const { b, rows, cols, n } = this;
    return b.op(
      'and',
      'bool',
      b.op('le', 'index', b.mul(rows, this.up(cols)), b.index(FEW)),
      b.op('gt', 'index', n, b.index(BLOCK * GROUPS)),
    );
  }

  up(x: L.Expr): L.Expr {
    const { b, lw } = this;
    return b.op('bitAnd', 'index', b.add(x, b.index(lw.target.tile.cols - 1)), b.index(-lw.target.tile.cols));
  }

  /** Slabs of outputs whose sums fit the cache, on as many levels as that many terms have on the way to one sum. */
  geometry(terms: L.Expr): void {
    const { lw, b, rows, cols } = this;
    const { tile } = lw.target;
    const left = lw.fresh('left');
    lw.emit(
      b.let(this.levels, b.index(1), true),
      b.let(left, b.op('shr', 'index', b.max(b.sub(terms, b.index(1)), b.index(0)), b.index(7)), true),
    );
    lw.emit(
      b.while(b.op('gt', 'index', b.var(left), b.index(0)), [
        b.assign(this.levels, b.add(b.var(this.levels), b.index(1))),
        b.assign(left, b.op('shr', 'index', b.var(left), b.index(1))),
      ]),
    );
    lw.emit(b.let((this.slabCols as L.Var).name, b.min(b.index(SLAB_COLS), this.up(cols))));
    const fitting = b.op(
      'idiv',
      'index',
      b.index(Math.floor(SLAB / this.sums.length)),
      b.mul(this.slabCols, b.var(this.levels)),
    );
    lw.emit(
      b.let(
        (this.slabRows as L.Var).name,
        b.min(rows, b.max(b.op('bitAnd', 'index', fitting, b.index(-tile.rows)), b.index(tile.rows))),
      ),
    );
  }

  scratch(): L.Parallel['scratch'] {
    const { b, lw } = this;
    return [
      ...this.panels.map((p) => ({
        array: p.name,
        dtype: 'f64' as const,
        extent: b.index((p.terms ? BLOCK : 1) * lw.target.tile.cols),
      })),
      { array: this.array, dtype: 'f64' as const, extent: b.mul(b.var(this.levels), this.level) },
    ];
  }

  byRows(): void {
    const { lw, b, rows, cols, n, s } = this;
    this.geometry(n);
    const work = b.mul(cols, b.mul(n, b.index(this.sums.length * 2)));
    region(
      lw,
      b,
      'fill',
      rows,
      [{ array: s.array, stride: cols }],
      (lo, hi) => {
        this.slabs(lo, hi, b.index(0), n, () =>
          this.finish(
            this.array,
            b.var(this.firstRow),
            b.var(this.rowsHere),
            b.var(this.firstCol),
            b.var(this.colsHere),
            (k, i, j) => b.add(b.mul(this.plane, b.index(k)), this.inSlab(i, j)),
          ),
        );
      },
      this.scratch(),
      work,
    );
  }

  /** Few outputs of many terms: threads take groups of blocks, whole nodes of the tree, and the groups merge like blocks. */
  byTerms(): void {
    const { lw, b, rows, cols, n, sums } = this;
    const { tile } = lw.target;
    const [group, groups, g, width, from, c, r] = ['group', 'groups', 'g', 'width', 'from', 'c', 'r'].map((name) =>
      lw.fresh(name),
    ) as [string, string, string, string, string, string, string];
    const all = b.mul(b.mul(rows, this.up(cols)), b.index(GROUPS * sums.length));
    const partial = lw.scratch('partial', 'f64', b.op('select', 'index', this.few(), all, b.index(0)));
    lw.emit(b.comment('Groups of blocks on their own, then merged pairwise.'));
    lw.emit(b.let(group, b.index(BLOCK * 2), true));
    lw.emit(
      b.while(b.op('gt', 'index', n, b.mul(b.var(group), b.index(GROUPS))), [
        b.assign(group, b.mul(b.var(group), b.index(2))),
      ]),
    );
    lw.emit(
      b.let(groups, b.op('idiv', 'index', b.sub(b.add(n, b.var(group)), b.index(1)), b.var(group))),
      b.let(width, this.up(cols)),
    );
    const level = b.mul(b.mul(rows, b.var(width)), b.index(sums.length));
    const cell = (of: L.Expr, k: number, i: L.Expr, j: L.Expr): L.Expr =>
      b.add(of, b.add(b.mul(b.add(b.mul(rows, b.index(k)), i), b.var(width)), j));
    this.geometry(b.var(group));
    region(
      lw,
      b,
      'sum',
      b.var(groups),
      [{ array: partial, stride: level }],
      (lo, hi) => {
        lw.emit(
          b.for(
            g,
            lo,
            hi,
            lw.block(() => {
              lw.emit(b.let(from, b.mul(b.var(g), b.var(group))));
              this.slabs(b.index(0), rows, b.var(from), b.min(b.add(b.var(from), b.var(group)), n), () => {
                const first = lw.fresh('first');
                lw.emit(
                  b.for(r, b.index(0), b.var(this.rowsHere), [
                    {
                      ...b.for(first, b.index(0), b.var(this.colsHere), [
                        b.for(
                          c,
                          b.index(0),
                          b.index(tile.cols),
                          sums.map((sum, k) => {
                            const at = b.add(b.var(first), b.var(c));
                            const value: L.Expr = {
                              k: 'load',
                              type: F64,
                              array: this.array,
                              index: b.add(b.mul(this.plane, b.index(k)), this.inSlab(b.var(r), at)),
                              span: sum.span,
                            };
                            return b.store(
                              partial,
                              cell(
                                b.mul(b.var(g), level),
                                k,
                                b.add(b.var(this.firstRow), b.var(r)),
                                b.add(b.var(this.firstCol), at),
                              ),
                              value,
                            );
                          }),
                          { independent: true, widen: { lanes: true, jam: tile.cols / 4 } },
                        ),
                      ]),
                      step: tile.cols,
                    },
                  ]),
                );
              });
            }),
          ),
        );
      },
      this.scratch(),
      b.mul(b.mul(rows, cols), b.mul(b.var(group), b.index(sums.length * 2))),
    );
    lw.within({ sequential: false }, () => {
      mergeAll(lw, b, partial, level, b.var(groups), level, tile.cols);
      this.finish(partial, b.index(0), rows, b.index(0), cols, (k, i, j) => cell(b.index(0), k, i, j));
    });
  }

  /** Lanes beyond the last column and rows beyond the last are computed with, and dropped: nobody wrote what they hold, and how long that takes depends on it. */
  clear(): void {
    const { lw, b } = this;
    const e = lw.fresh('e');
    for (const { array, extent } of this.scratch()) {
      lw.emit(b.for(e, b.index(0), extent, [b.store(array, b.var(e), b.const('f64', 0))], { independent: true }));
    }
  }

  inSlab(i: L.Expr, j: L.Expr): L.Expr {
    return this.b.add(this.b.mul(i, this.slabCols), j);
  }

  /** Sums of the terms from … to for rows lo … hi; `done` follows each slab. */
  slabs(lo: L.Expr, hi: L.Expr, from: L.Expr, to: L.Expr, done: () => void): void {
    const { lw, b } = this;
    const slab = lw.fresh('slab');
    this.clear();
    const count = b.op('idiv', 'index', b.sub(b.add(b.sub(hi, lo), this.slabRows), b.index(1)), this.slabRows);
    lw.emit(
      b.for(
        slab,
        b.index(0),
        count,
        lw.block(() => {
          lw.emit(
            b.let(this.firstRow, b.add(lo, b.mul(b.var(slab), this.slabRows))),
            b.let(this.rowsHere, b.min(this.slabRows, b.sub(hi, b.var(this.firstRow)))),
          );
          lw.emit({
            ...b.for(
              this.firstCol,
              b.index(0),
              this.cols,
              lw.block(() => {
                lw.emit(b.let(this.colsHere, b.min(b.index(SLAB_COLS), b.sub(this.cols, b.var(this.firstCol)))));
                this.sumSlab(from, to);
                done();
              }),
            ),
            step: SLAB_COLS,
          });
        }),
      ),
    );
  }

  sumSlab(from: L.Expr, to: L.Expr): void {
    const { lw, b } = this;
    const { tile } = lw.target;
    const [row, col] = this.s.vars as [string, string];
    const [start, terms, tileCol, width, base] = ['start', 'terms', 'tileCol', 'width', 'sumsHere'].map((name) =>
      lw.fresh(name),
    ) as [string, string, string, string, string];
    const counter = new Counter(lw, b, this.array, this.level, this.level, tile.cols);
    lw.emit({
      ...b.for(
        start,
        from,
        to,
        lw.block(() => {
          lw.emit(
            b.let(base, counter.at(b.var(counter.depth))),
            b.let(terms, b.min(b.index(BLOCK), b.sub(to, b.var(start)))),
          );
          lw.emit({
            ...b.for(
              tileCol,
              b.index(0),
              b.var(this.colsHere),
              lw.block(() => {
                lw.emit(b.let(width, b.min(b.index(tile.cols), b.sub(b.var(this.colsHere), b.var(tileCol)))));
                lw.place(col, b.add(b.add(b.var(this.firstCol), b.var(tileCol)), b.var(this.local)));
                for (const panel of this.panels) this.pack(panel, start, terms, width);
                lw.place(row, b.add(b.var(this.firstRow), b.var(this.r)));
                const across = this.whole ? b.index(tile.cols) : b.var(width);
                const place = (k: number): L.Expr =>
                  b.add(
                    b.add(b.var(base), b.mul(this.plane, b.index(k))),
                    this.inSlab(b.var(this.r), b.add(b.var(tileCol), b.var(this.local))),
                  );
                lw.emit(
                  b.for(
                    this.r,
                    b.index(0),
                    b.var(this.rowsHere),
                    [
                      b.for(
                        this.local,
                        b.index(0),
                        across,
                        lw.block(() =>
                          lw.within({ inLanes: true }, () =>
                            this.sums.forEach((sum, k) => {
                              lw.emit(b.store(this.array, place(k), this.running(sum, start, terms)));
                            }),
                          ),
                        ),
                        {
                          independent: true,
                          widen: { lanes: true, jam: lw.target.vectors ? tile.cols / 4 : tile.cols },
                        },
                      ),
                    ],
                    { independent: true, widen: { lanes: false, jam: tile.rows } },
                  ),
                );
              }),
            ),
            step: tile.cols,
          });
          counter.push(b.op('shr', 'index', b.sub(b.var(start), from), b.index(7)));
        }),
      ),
      step: BLOCK,
    });
    counter.end();
    lw.emit(
      b.if(b.op('le', 'index', to, from), [counter.overCells((at) => b.store(this.array, at, b.const('f64', 0)))]),
    );
  }

  /** The sum of a block's terms, for one output. */
  running(sum: K.Contract, start: string, terms: string): L.Expr {
    const { lw, b } = this;
    const [running, term] = [lw.fresh('running'), lw.fresh(sum.v)];
    lw.emit(b.let(running, b.const('f64', -0), true));
    lw.emit(
      b.for(
        term,
        b.index(0),
        b.var(terms),
        lw.block(() => {
          lw.place(sum.v, b.add(b.var(start), b.var(term)));
          for (const p of this.panels)
            if (p.sum === sum)
              lw.panels.set(p.load, () => ({
                k: 'load',
                type: F64,
                array: p.name,
                index: this.inPanel(p, term),
                span: p.load.span,
              }));
          lw.emit(b.assign(running, b.op('add', 'f64', b.var(running, F64), lowerBlock(lw, sum.body))));
          for (const p of this.panels) lw.panels.delete(p.load);
        }),
      ),
    );
    return b.var(running, F64);
  }

  inPanel(panel: Panel, term: string): L.Expr {
    const { b, lw } = this;
    return panel.terms ? b.add(b.mul(b.var(term), b.index(lw.target.tile.cols)), b.var(this.local)) : b.var(this.local);
  }

  pack(panel: Panel, start: string, terms: string, width: string): void {
    const { lw, b, s } = this;
    const term = lw.fresh(panel.sum.v);
    lw.place(panel.sum.v, b.add(b.var(start), b.var(term)));
    const copy = b.for(
      this.local,
      b.index(0),
      b.var(width),
      lw.block(() => {
        lw.emit(
          b.store(
            panel.name,
            this.inPanel(panel, term),
            lowerBlock(lw, { stmts: [], result: panel.load, span: s.span }),
          ),
        );
      }),
      { independent: true, widen: { lanes: true, jam: Math.max(1, lw.target.tile.cols / 4) } },
    );
    lw.emit(panel.terms ? b.for(term, b.index(0), b.var(terms), [copy]) : copy);
  }

  /** The author's expression for a rectangle of outputs, their sums being at `place`. */
  finish(
    array: string,
    firstRow: L.Expr,
    rows: L.Expr,
    firstCol: L.Expr,
    cols: L.Expr,
    place: (k: number, i: L.Expr, j: L.Expr) => L.Expr,
  ): void {
    const { lw, b, s } = this;
    const [row, col] = s.vars as [string, string];
    const c = lw.fresh(col);
    this.sums.forEach((sum, k) =>
      lw.panels.set(sum, () => ({
        k: 'load',
        type: F64,
        array,
        index: place(k, b.var(this.r), b.var(c)),
        span: sum.span,
      })),
    );
    lw.place(row, b.add(firstRow, b.var(this.r)));
    lw.emit(
      b.for(this.r, b.index(0), rows, [
        independent(lw, b, c, b.index(0), cols, () => {
          lw.place(col, b.add(firstCol, b.var(c)));
          const value = lowerBlock(lw, s.body);
          lw.emit(b.store(s.array, b.add(b.mul(lw.positionOf(row)!, this.cols), lw.positionOf(col)!), value));
        }),
      ]),
    );
    for (const sum of this.sums) lw.panels.delete(sum);
  }
}
