/**
 * Windowed reductions. Rows are cut into tiles that stay in cache; in a tile the window tree is built
 * level by level, each level one flat loop over rows and columns together, so that lanes are
 * neighbouring windows whatever the shape. A look at the tile decides whether anything is missing: if
 * not, counts are known numbers. A body that carries state from row to row runs in order after it.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import type { Span, Storage } from '../language/types.js';
import { BOOL, Build, F64 } from '../ir/build.js';
import { lowerBlock, position } from './expressions.js';
import { interleave, region } from './fill.js';
import type { Lowerer } from './lowerer.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';
import { isDirect, loadDirect } from './window-direct.js';
import { finish, finishQuarters } from './window-finish.js';
import { foldLevels, foldRest, mergeHalves } from './window-fold.js';
import { WindowList } from './window-list.js';
import { slide } from './window-order.js';
import { WindowRuns, alike } from './window-runs.js';
import { useOf } from './window-use.js';
import { overUsual, usualWidth } from './window-usual.js';
import {
  COUNT,
  FIRST,
  M2,
  MAX,
  MIN,
  OFFSET,
  SUM,
  fieldsOf,
  foldsOf,
  leafPartial,
  mergeComplete,
  mergePartial,
  type Monoids,
  type NodeField,
} from './window-tree.js';

/** Elements of a tile: a few arrays of this size stay in the first-level cache. */
const TILE = 4096;
/** A recurrence waits for its own state; in short tiles the next tile's windows are computed meanwhile. */
const TILE_OF_RECURRENCE = 512;
/** Sorted runs take a plane per value, so their tiles are small. */
const TILE_OF_RUNS = 1536;
/** A tile of more rows has no room in any memory. */
const LARGEST = 2 ** 31 - 1;

/** 2^1021. Values below it have medians, and deviations from them, whose sums do not overflow. */
const MODERATE = 2 ** 1021;

/** The window at a position, from the nodes of the last level that was built. */
export type Last = (at: L.Expr) => {
  readonly stmts: readonly L.Stmt[];
  readonly values: ReadonlyMap<NodeField, L.Expr>;
};

/** The fields of the node at a position; what it needs is written first. */
type Reader = (at: L.Expr, suffix: string) => (field: NodeField) => L.Expr;

export function lowerWindows(lw: Lowerer, s: K.Windows): void {
  new WindowLowering(lw, s).run();
}

export class WindowLowering {
  readonly b: Build;
  readonly monoids: Monoids;
  readonly carries: boolean;
  /** The body uses row or column as a number, so rows are walked one by one. */
  readonly byRows: boolean;
  readonly rows: L.Expr;
  readonly cols: L.Expr;
  readonly series: boolean;
  /** Order statistics: by sorted runs in lanes where the target has them, by a sorted list that slides. */
  readonly list: WindowList | undefined;
  readonly runs: WindowRuns | undefined;
  /** `extent` for a known width and tile; whatever they may be is bounded by `atMost`. */
  readonly scratch: { array: string; dtype: Storage; extent: (width: L.Expr, places: L.Expr) => L.Expr }[] = [];
  // Names of what all parts share.
  readonly leaf: string;
  readonly width: string;
  readonly tileRows: string;
  readonly tileCols: string;
  readonly rowsIn: string;
  readonly cn: string;
  readonly rn: string;
  readonly r0: string;
  readonly c0: string;
  readonly missing: string;

  constructor(
    readonly lw: Lowerer,
    readonly s: K.Windows,
  ) {
    this.b = new Build(s.span);
    const use = useOf(s);
    this.monoids = use.monoids;
    this.carries = use.carries;
    this.rows = position(lw, s.rows);
    this.cols = position(lw, s.cols);
    this.series = this.cols.k === 'const' && this.cols.value === 1;
    this.byRows = use.position && !this.series;
    const names = [
      'tile',
      'width',
      'tileRows',
      'tileCols',
      'rowsIn',
      'colsHere',
      'rowsHere',
      'firstRow',
      'firstCol',
      'missing',
    ].map((n) => lw.fresh(n));
    [
      this.leaf,
      this.width,
      this.tileRows,
      this.tileCols,
      this.rowsIn,
      this.cn,
      this.rn,
      this.r0,
      this.c0,
      this.missing,
    ] = names as [string, string, string, string, string, string, string, string, string, string];
    this.list = use.ordered ? new WindowList(lw, this.b) : undefined;
    const tile = {
      leaf: this.leaf,
      width: this.b.var(this.width),
      rowsIn: this.b.var(this.rowsIn),
      cols: this.b.var(this.cn),
      loop: (v: string, to: L.Expr, body: L.Stmt[]) => this.lanes(v, to, body),
    };
    this.runs = use.ordered && lw.target.vectors ? new WindowRuns(lw, this.b, tile, use.deviations) : undefined;
  }

  run(): void {
    const { lw, b, rows, cols } = this;
    if (this.carries && !this.series) throw new Error('a recurrence over windows needs a single series');
    const usual = usualWidth(this);
    const general = lw.block(() => {
      this.geometry();
      const width = b.var(this.width);
      const places = b.mul(b.sub(b.add(b.var(this.tileRows), width), b.index(1)), b.var(this.tileCols));
      const extent = (_: L.Expr, n: L.Expr): L.Expr => n;
      const fields = new Set([...fieldsOf(this.monoids, true), ...fieldsOf(this.monoids, false)]);
      this.scratch.push({ array: this.leaf, dtype: 'f64', extent });
      for (const field of fields)
        for (const kind of ['node', 'window'] as const) {
          const array = this.array(kind, field);
          if (array !== this.leaf) this.scratch.push({ array, dtype: field.type.elem as Storage, extent });
        }
      if (this.list) this.scratch.push({ array: this.list.array, dtype: 'f64', extent: (w) => w });
      if (this.runs)
        this.scratch.push({ array: this.runs.array, dtype: 'f64', extent: (w, n) => this.runs!.extent(w, n) });
      if (this.carries) {
        // Kernel-wide scratch is sized before the body runs, from sizes and parameters alone: a tile and width − 1 places.
        const most = b.min(position(lw, this.s.size), b.mul(rows, b.index(3)));
        const placesAtMost = b.add(b.mul(most, b.index(2)), b.index(TILE));
        for (const { array, dtype, extent: size } of this.scratch)
          lw.arrays.push({ name: array, role: 'scratch', dtype, extent: size(most, placesAtMost) });
        lw.within({ sequential: false }, () => this.tiles(b.index(0), rows));
      } else
        region(
          lw,
          b,
          'windows',
          rows,
          this.owned(),
          (lo, hi) => this.tiles(lo, hi),
          this.scratch.map(({ array, dtype, extent: size }) => ({ array, dtype, extent: size(width, places) })),
          b.mul(cols, b.index(this.monoids.moments ? 80 : this.list ? 160 : 24)),
          // A chunk begins with a window's rows of its own.
          width,
        );
    });
    const all =
      usual === undefined
        ? general
        : [
            b.if(
              b.op('eq', 'index', position(lw, this.s.size), b.index(usual)),
              lw.block(() => overUsual(this, usual)),
              general,
            ),
          ];
    lw.emit(b.if(b.op('gt', 'index', b.mul(rows, cols), b.index(0)), all));
  }

  array(kind: 'node' | 'window', field: NodeField): string {
    // A single fold overwrites the values it came from: every level only reads ahead.
    const [only, ...more] = foldsOf(this.monoids);
    if (kind === 'node' && field === only && more.length === 0 && !this.monoids.moments && !this.list) return this.leaf;
    return `${this.leaf}${kind === 'node' ? 'Node' : 'Window'}${field.name[0]!.toUpperCase()}${field.name.slice(1)}`;
  }

  owned(): { array: string; stride: L.Expr }[] {
    const { lw, b, s } = this;
    const owns: { array: string; stride: L.Expr }[] = [];
    visitKernelStmts(
      s.body,
      () => {},
      (stmt) => {
        if (stmt.k !== 'store' || owns.some((o) => o.array === stmt.array)) return;
        owns.push({
          array: stmt.array,
          stride: stmt.index.length === 2 ? lw.size(lw.decl(stmt.array).shape[1]!, s.span) : b.index(1),
        });
      },
    );
    return owns;
  }

  /** The width that matters, and a tile that fits the cache. */
  geometry(): void {
    const { lw, b, rows, cols } = this;
    const top = lw.fresh('top');
    // The size may be larger than any array; what is left of it is not.
    const size = isNarrow(lw, this.s.size) ? this.width : lw.fresh('size');
    const [w, t] = [b.var(size), b.var(top)];
    const halved = (x: L.Expr): L.Expr =>
      size === this.width ? b.op('shr', 'index', x, b.index(1)) : b.op('idiv', 'index', x, b.index(2));
    const half = halved(t);
    const declare = (name: string, init: L.Expr): L.Let => ({
      ...b.let(name, init, true),
      ...(size === this.width ? {} : { wide: true }),
    });
    lw.emit(b.comment('Blocks of the tree that lie wholly before the first row are empty and can be left out.'));
    lw.emit(declare(size, position(lw, this.s.size)), declare(top, b.index(1)));
    // Halves, not doubles: a width may be the largest integer there is.
    lw.emit(b.while(b.op('le', 'index', t, halved(w)), [b.assign(top, b.mul(t, b.index(2)))]));
    lw.emit(
      b.while(b.op('ge', 'index', b.sub(w, t), rows), [
        b.assign(size, b.sub(w, t)),
        b.while(b.op('gt', 'index', t, w), [b.assign(top, half)]),
      ]),
    );
    lw.emit(b.while(b.op('ge', 'index', half, rows), [b.assign(size, b.sub(w, half)), b.assign(top, half)]));
    if (size !== this.width) lw.emit(b.let(this.width, b.min(w, b.index(LARGEST))));
    const width = b.var(this.width);
    const fits = b.op('le', 'index', width, b.op('idiv', 'index', b.index(TILE / 2), cols));
    const narrow = b.min(
      cols,
      b.max(b.index(8), b.op('bitAnd', 'index', b.op('idiv', 'index', b.index(TILE / 2), width), b.index(-8))),
    );
    const inRuns = this.runs?.fits(width);
    const forRuns = (run: L.Expr, other: L.Expr): L.Expr =>
      inRuns ? b.op('select', 'index', inRuns, run, other) : other;
    lw.emit(
      b.let(
        this.tileCols,
        this.series ? b.index(1) : forRuns(alike(b, cols), b.op('select', 'index', fits, cols, narrow)),
      ),
    );
    const tile = forRuns(b.index(TILE_OF_RUNS), b.index(this.carries ? TILE_OF_RECURRENCE : TILE));
    lw.emit(
      b.let(this.tileRows, b.min(rows, b.max(width, b.sub(b.op('idiv', 'index', tile, b.var(this.tileCols)), width)))),
    );
  }

  tiles(lo: L.Expr, hi: L.Expr): void {
    const { lw, b, cols } = this;
    const [rowTile, colTile] = [lw.fresh('rowTile'), lw.fresh('colTile')];
    const count = (length: L.Expr, size: L.Expr): L.Expr =>
      b.op('idiv', 'index', b.sub(b.add(length, size), b.index(1)), size);
    const [tr, tc] = [b.var(this.tileRows), b.var(this.tileCols)];
    const inner = (): void => {
      lw.emit(b.let(this.rowsIn, b.sub(b.add(b.var(this.rn), b.var(this.width)), b.index(1))));
      if (!isDirect(this)) this.load();
      this.nodes(isDirect(this) ? loadDirect(this) : undefined);
    };
    lw.emit(
      b.for(
        rowTile,
        b.index(0),
        count(b.sub(hi, lo), tr),
        lw.block(() => {
          lw.emit(
            b.let(this.r0, b.add(lo, b.mul(b.var(rowTile), tr))),
            b.let(this.rn, b.min(tr, b.sub(hi, b.var(this.r0)))),
          );
          if (this.series) {
            lw.emit(b.let(this.c0, b.index(0)), b.let(this.cn, b.index(1)));
            return inner();
          }
          lw.emit(
            b.for(
              colTile,
              b.index(0),
              count(cols, tc),
              lw.block(() => {
                lw.emit(
                  b.let(this.c0, b.mul(b.var(colTile), tc)),
                  b.let(this.cn, b.min(tc, b.sub(cols, b.var(this.c0)))),
                );
                inner();
              }),
            ),
          );
        }),
      ),
    );
  }

  /** One flat loop where the tile spans all columns, one loop per row where it does not. */
  spans(rows: L.Expr, write: (span: L.Expr, length: L.Expr) => void): void {
    const { lw, b } = this;
    if (this.series) return write(b.index(0), rows);
    const [flat, span, length, spans] = [lw.fresh('flat'), lw.fresh('span'), lw.fresh('length'), lw.fresh('spans')];
    if (this.byRows) {
      lw.emit(
        b.for(
          span,
          b.index(0),
          rows,
          lw.block(() => write(b.var(span), b.var(this.cn))),
        ),
      );
      return;
    }
    lw.emit(b.let(flat, b.op('eq', 'index', b.var(this.cn), this.cols)));
    lw.emit(b.let(length, b.op('select', 'index', b.var(flat, BOOL), b.mul(rows, b.var(this.cn)), b.var(this.cn))));
    lw.emit(b.let(spans, b.op('select', 'index', b.var(flat, BOOL), b.index(1), rows)));
    lw.emit(
      b.for(
        span,
        b.index(0),
        b.var(spans),
        lw.block(() => write(b.var(span), b.var(length))),
      ),
    );
  }

  /** Lanes, not interleaved: bodies that keep many values. */
  lanes(v: string, to: L.Expr, body: L.Stmt[]): L.For {
    return this.b.for(v, this.b.index(0), to, body, { independent: true, widen: { lanes: true, jam: 1 } });
  }

  /** Lanes, of wide vectors where the target has them. */
  beside(v: string, to: L.Expr, body: L.Stmt[]): L.For {
    return this.b.for(v, this.b.index(0), to, body, {
      independent: true,
      widen: { lanes: true, jam: this.lw.target.wide ? 2 : 1 },
    });
  }

  independent(v: string, to: L.Expr, body: L.Stmt[]): L.For {
    return this.b.for(v, this.b.index(0), to, body, {
      independent: true,
      widen: { lanes: true, jam: interleave(this.lw.target, body) },
    });
  }

  /** Copies the rows of the tile, notes whether any value is missing or otherwise special: `again`, where that was asked before. */
  load(again = false): void {
    const { lw, b, s } = this;
    const [lead, e, v, source, target] = [
      lw.fresh('lead'),
      lw.fresh('e'),
      lw.fresh('v'),
      lw.fresh('source'),
      lw.fresh('target'),
    ];
    const first = b.add(b.sub(b.var(this.r0), b.var(this.width)), b.index(1));
    lw.emit(b.let(lead, b.max(b.index(0), b.sub(b.index(0), first))));
    const early = b.op('gt', 'index', b.var(lead), b.index(0));
    lw.emit(again ? b.assign(this.missing, early) : b.let(this.missing, early, true));
    lw.emit(
      this.independent(e, b.mul(b.var(lead), b.var(this.cn)), [b.store(this.leaf, b.var(e), b.const('f64', NaN))]),
    );
    this.spans(b.sub(b.var(this.rowsIn), b.var(lead)), (span, length) => {
      const row = b.add(b.add(first, b.var(lead)), span);
      lw.emit(
        b.let(source, b.add(b.mul(row, this.cols), b.var(this.c0))),
        b.let(target, b.mul(b.add(b.var(lead), span), b.var(this.cn))),
      );
      const body = lw.block(() =>
        lw.within(
          {
            inLanes: true,
            flat: { row: s.row, col: s.col, cols: { k: 'lit', value: 0 }, position: b.add(b.var(source), b.var(e)) },
          },
          () => {
            // In a series the position is the row; in a matrix the value is an element at (row, col).
            lw.place(s.row, b.add(b.var(source), b.var(e)));
            lw.place(s.col, b.index(0));
            lw.emit(b.let(v, lowerBlock(lw, s.value)));
            lw.emit(b.store(this.leaf, b.add(b.var(target), b.var(e)), b.var(v, F64)));
            lw.emit(
              b.assign(this.missing, b.op('or', 'bool', b.var(this.missing, BOOL), this.isSpecial(b.var(v, F64)))),
            );
          },
        ),
      );
      lw.emit(this.independent(e, length, body));
    });
  }

  /**
   * A value that a complete window does not take: one that is missing; for moments also an infinite one; for order statistics one so
   * large that a sum or difference of two may overflow. The path for windows with missing values takes them all.
   */
  isSpecial(v: L.Expr): L.Expr {
    const { b } = this;
    if (!this.list)
      return this.monoids.moments
        ? b.op('ne', 'f64', b.op('sub', 'f64', v, v), b.const('f64', 0))
        : b.op('ne', 'f64', v, v);
    return b.op('not', 'bool', b.op('lt', 'f64', b.op('abs', 'f64', v), b.const('f64', MODERATE)));
  }

  /** `rows` of a node as the tile holds it, where they may be several. */
  nodes(rows?: string): void {
    const { lw, b } = this;
    const w = b.var(this.width);
    const isPower = b.op('eq', 'index', b.op('bitAnd', 'index', w, b.sub(w, b.index(1))), b.index(0));
    const isLarge = b.op('ge', 'index', w, b.index(4));
    const complete = lw.block(() => {
      lw.emit(b.comment('A complete tile: how many values each window has is known.'));
      if (this.single && !this.list) {
        const top = foldLevels(this, this.single, isPower, rows);
        // The last levels stay in registers.
        const powers = [
          b.if(
            isLarge,
            lw.block(() => finishQuarters(this, this.single!)),
            lw.block(() => finish(this, true)),
          ),
        ];
        return lw.emit(
          b.if(
            isPower,
            powers,
            lw.block(() => finish(this, true, foldRest(this, this.single!, top))),
          ),
        );
      }
      // Only `finish` computes a last level; order statistics do not come by there.
      this.levels(true, this.list === undefined);
      if (this.list) return this.ordered(this.list);
      if (fieldsOf(this.monoids, true).length === 0) return finish(this, true);
      // The last level of a power of two stays in registers.
      lw.emit(
        b.if(
          b.op('and', 'bool', isLarge, isPower),
          lw.block(() => finish(this, true, mergeHalves(this))),
          lw.block(() => finish(this, true)),
        ),
      );
    });
    lw.emit(
      b.if(
        b.var(this.missing, BOOL),
        lw.block(() => {
          lw.emit(b.comment('Some values are missing: counts go along with the nodes.'));
          if (this.folds || !this.list) this.levels(false);
          if (this.list) slide(this, this.list, false);
          else finish(this, false);
        }),
        complete,
      ),
    );
  }

  /** The only fold, if there is one and nothing else: its nodes take the place of the values. */
  get single(): NodeField | undefined {
    const [only, ...more] = foldsOf(this.monoids);
    return more.length === 0 && !this.monoids.moments ? only : undefined;
  }

  /** Whether anything but order statistics and the count is asked for. */
  get folds(): boolean {
    return this.monoids.moments || foldsOf(this.monoids).length > 0;
  }

  /** Short windows by sorted runs, where the target has lanes; the others by a list that slides. */
  ordered(list: WindowList): void {
    const { lw, b, runs } = this;
    if (!runs) return slide(this, list, true);
    lw.emit(
      b.if(
        runs.fits(b.var(this.width)),
        lw.block(() => {
          runs.geometry();
          runs.build();
          finish(this, true);
        }),
        lw.block(() => slide(this, list, true)),
      ),
    );
  }

  /** Builds the windows of all rows: full levels bottom-up, the partial ones of an odd width beside them. The last level of a power of two may be left to `finish`. */
  levels(complete: boolean, leavesLast = complete): void {
    const { lw, b } = this;
    const fields = fieldsOf(this.monoids, complete);
    if (fields.length === 0) return;
    const [k, low, e, off] = [lw.fresh('k'), lw.fresh('low'), lw.fresh('e'), lw.fresh('ahead')];
    const cell = (array: string, at: L.Expr, type: L.Type): L.Load => ({
      k: 'load',
      type,
      array,
      index: at,
      span: b.span,
    });
    const e0 = b.var(e);
    const [kv, lowv, w] = [b.var(k), b.var(low), b.var(this.width)];
    const span = (rowsLess: L.Expr): L.Expr => b.mul(b.sub(b.var(this.rowsIn), rowsLess), b.var(this.cn));

    const reader =
      (kind: 'node' | 'window', at: L.Expr) =>
      (field: NodeField): L.Expr =>
        field === FIRST && complete ? cell(this.leaf, at, F64) : cell(this.array(kind, field), at, field.type);
    const writeAll = (kind: 'node' | 'window', values: Map<NodeField, L.Expr>): L.Stmt[] => {
      const held = [...values].map(([field, value]) => ({ field, name: lw.fresh(field.name), value }));
      return [
        ...held.map(({ name, value }) => b.let(name, value)),
        ...held.map(({ field, name, value }) => b.store(this.array(kind, field), e0, b.var(name, value.type))),
      ];
    };
    /** One level: `into`[e] = older[e] ∘ newer[e + k rows]. */
    const level = (
      into: 'node' | 'window',
      older: Reader,
      newer: Reader,
      newerCount: L.Expr,
      rowsLess: L.Expr,
    ): L.Stmt[] =>
      lw.block(() => {
        const [q, pull] = [lw.fresh('q'), lw.fresh('pull')];
        const ahead = b.add(e0, b.var(off));
        lw.emit(b.let(off, b.mul(kv, b.var(this.cn))));
        if (complete && this.monoids.moments) {
          const float = (x: L.Expr): L.Expr => b.op('toF64', 'index', x);
          lw.emit(
            b.let(q, b.op('div', 'f64', float(newerCount), float(b.add(kv, newerCount)))),
            b.let(pull, b.op('mul', 'f64', float(kv), b.var(q, F64))),
          );
        }
        const body = lw.block(() => {
          const [a, c] = [older(e0, 'Older'), newer(ahead, 'Newer')];
          const merged = complete
            ? mergeComplete(b, (n) => lw.fresh(n), this.monoids, a, c, b.var(q, F64), b.var(pull, F64))
            : mergePartial(b, (n) => lw.fresh(n), this.monoids, a, c);
          lw.emit(...merged.stmts, ...writeAll(into, merged.values));
        });
        lw.emit(this.independent(e, span(rowsLess), body));
      });

    const isBit = b.op('ne', 'index', b.op('bitAnd', 'index', w, kv), b.index(0));
    const twice = b.mul(kv, b.index(2));
    const copy = (from: Reader, rowsLess: L.Expr): L.Stmt[] =>
      lw.block(() => {
        const values = lw.block(() => {
          const read = from(e0, '');
          lw.emit(...writeAll('window', new Map(fields.map((f) => [f, read(f)]))));
        });
        lw.emit(this.independent(e, span(rowsLess), values));
      });
    const fromLeaf: Reader = (at, suffix) => this.leaf_(complete, at, suffix);
    const fromNode: Reader = (at) => reader('node', at);
    const fromWindow: Reader = (at) => reader('window', at);

    // The first level reads the values themselves; a width of one, or an odd one, starts from them too.
    lw.emit(b.let(k, b.index(1), true), b.let(low, b.index(0), true));
    lw.emit(b.if(isBit, [...copy(fromLeaf, b.index(0)), b.assign(low, b.index(1))]));
    lw.emit(
      b.if(b.op('ge', 'index', w, b.index(2)), [
        b.if(
          b.op('eq', 'index', w, b.index(2)),
          level('window', fromLeaf, fromLeaf, kv, b.index(1)),
          level('node', fromLeaf, fromLeaf, kv, b.index(1)),
        ),
      ]),
    );
    lw.emit(b.assign(k, b.index(2)));
    lw.emit(
      b.while(b.op('le', 'index', kv, w), [
        b.if(isBit, [
          // The last full level went straight to the result when the width is a power of two.
          b.if(
            b.op('eq', 'index', lowv, b.index(0)),
            [b.if(b.op('ne', 'index', kv, w), copy(fromNode, b.sub(kv, b.index(1))))],
            level('window', fromNode, fromWindow, lowv, b.sub(b.add(lowv, kv), b.index(1))),
          ),
          b.assign(low, b.add(lowv, kv)),
        ]),
        ...(leavesLast
          ? [b.if(b.op('lt', 'index', twice, w), level('node', fromNode, fromNode, kv, b.sub(twice, b.index(1))))]
          : [
              b.if(b.op('le', 'index', twice, w), [
                b.if(
                  b.op('eq', 'index', twice, w),
                  level('window', fromNode, fromNode, kv, b.sub(twice, b.index(1))),
                  level('node', fromNode, fromNode, kv, b.sub(twice, b.index(1))),
                ),
              ]),
            ]),
        b.assign(k, twice),
      ]),
    );
  }

  /** A value as a node: read where the level that needs it stands. */
  leaf_(complete: boolean, at: L.Expr, suffix: string): (field: NodeField) => L.Expr {
    const { b, lw } = this;
    const load: L.Load = { k: 'load', type: F64, array: this.leaf, index: at, span: b.span };
    if (complete) return (field) => (field === OFFSET || field === M2 ? b.const('f64', 0) : load);
    const v = lw.fresh(`v${suffix}`);
    lw.emit(b.let(v, load));
    const values = leafPartial(b, this.monoids, b.var(v, F64));
    return (field) => values.get(field)!;
  }

  /** A count or a fold of the window at a place; undefined for an order statistic. */
  field(
    field: K.WindowFieldName,
    complete: boolean,
    present: string,
    at: L.Expr,
    span: Span,
    merged?: ReadonlyMap<NodeField, L.Expr>,
  ): L.Expr | undefined {
    const { b } = this;
    const load = (f: NodeField): L.Expr =>
      merged?.get(f) ?? { k: 'load', type: f.type, array: this.array('window', f), index: at, span };
    switch (field) {
      case 'count':
        return complete ? b.var(present, { elem: 'i32', lanes: 1 }) : load(COUNT);
      case 'sum':
        return load(SUM);
      case 'min':
        return load(MIN);
      case 'max':
        return load(MAX);
      case 'first':
        return complete ? { k: 'load', type: F64, array: this.leaf, index: at, span } : load(FIRST);
      case 'offset':
        return load(OFFSET);
      case 'm2':
        return load(M2);
      default:
        return undefined;
    }
  }
}

/** Whether a size is known to fit into 32 bits. */
const isNarrow = (lw: Lowerer, size: K.Expr): boolean =>
  (size.k === 'const' && size.value <= LARGEST) ||
  (size.k === 'var' && !lw.wide.has(size.name)) ||
  (size.k === 'op' && (size.narrow === true || size.op === 'toIndex'));
