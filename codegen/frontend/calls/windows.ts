/** Sliding windows: `windows(x, size, (w) => { … })` over the rows of a matrix, a vector or a series. */
import type * as K from '../../ir/kernel-ir.js';
import type { Span } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { nameOf } from '../array-names.js';
import { combine, constant as known } from '../bounds.js';
import type { Context } from '../context.js';
import { coerce } from '../expressions/coercion.js';
import { typed } from '../expressions/scalars.js';
import { both, every } from '../recover.js';
import { NOTHING, constant, kindOf, value, variable, zero, type ArrayEntity } from '../scope.js';
import type { Entity, SeriesEntity, Value, WindowEntity } from '../scope.js';
import type * as S from '../syntax.js';
import { carriesState } from '../../ir/carried.js';
import { knownBefore } from '../known-before.js';
import { arity } from './arity.js';
import { runsOver } from './counters.js';
import { inline } from './inline.js';
import { checkFolds } from './window-fold.js';

/** What windows slide over: its extents, and how a value of it is read. */
interface Source {
  readonly rows: K.Expr;
  readonly cols: K.Expr;
  readonly load: () => Value;
}

export function windows(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'windows', 3);
  const nodes = args[0]!.k === 'array' ? args[0]!.items : [args[0]!];
  const [[over, size], body] = both(
    () =>
      both(
        () => every(nodes.map((one) => () => cx.elaborate(one))),
        () => typed(cx, args[1]!, 'index'),
      ),
    () => cx.elaborate(args[2]!),
  );
  if (over.some(({ e }) => e === 'broken') || body.e === 'broken') throw new Reported();
  if (body.e !== 'function')
    return cx.fail(
      'TF1007',
      args[2]!.span,
      `Expected a function of the window, found ${kindOf(body)}.`,
      'Write `windows(x, size, (w) => { … })`.',
    );
  const [row, col, id] = [cx.fresh('row'), cx.fresh('col'), cx.fresh('w')];
  const place = { row: variable('index', row, span), col: variable('index', col, span) };
  const sources = over.map((one, i) => sourceOf(cx, nodes[i]!, one, place, span));
  const { rows, cols } = alike(cx, sources, nodes, args[0]!);
  checkSize(cx, size, args[1]!);
  const inside = (): void => {
    runsOver(cx, { expr: place.row, from: zero(span), to: rows });
    runsOver(cx, { expr: place.col, from: zero(span), to: cols });
  };
  const values = sources.map(({ load }): K.Block => {
    const { stmts, result } = cx.nested(() => {
      inside();
      return coerce(cx, load(), 'f64', span);
    });
    return { stmts, result, span };
  });
  const folds: K.Fold[] = [];
  const entity: WindowEntity = { e: 'window', id, row, col, series: sources.length, folds };
  const { stmts } = cx.nested(() => {
    inside();
    const result = inline(cx, body, [entity], span);
    if (result.e !== 'nothing' && result.e !== 'broken')
      cx.fail(
        'TF2001',
        args[2]!.span,
        'The body of `windows` cannot return a value.',
        'Put it in braces, `{ … }`, and store the value inside.',
      );
  });
  const made: K.Windows = { k: 'windows', id, rows, cols, size, row, col, values, folds, body: stmts, span };
  checkFolds(cx, folds, [row, col], stmts);
  cx.emit(carriesState(made) ? sizedBefore(cx, made, args[0]!) : made);
  return NOTHING;
}

/** Rows that run in order keep their tiles in memory that is there before the kernel runs. */
function sizedBefore(cx: Context, s: K.Windows, node: S.Expr): K.Windows {
  const rows = knownBefore(cx, s.rows);
  if (rows && cx.integers.isSound(s.rows, 'conditions')) return { ...s, rows, size: knownBefore(cx, s.size) ?? s.size };
  return cx.fail(
    'TF3004',
    node.span,
    'The length of a series must be known before the kernel runs where windows over it carry something from row to row.',
    'Make the series as long as it can get, of sizes and parameters, and leave out the rows behind its end: `if (w.row < length) { … }`.',
  );
}

/** The extents that all have. */
function alike(cx: Context, sources: readonly Source[], nodes: readonly S.Expr[], node: S.Expr): Source {
  const [first, ...others] = sources;
  if (!first)
    return cx.fail('TF2001', node.span, 'Expected a matrix, a vector or a series, found nothing.', 'Write `[x, y]`.');
  for (const [i, { rows, cols }] of others.entries()) {
    if (isSame(cx, first.rows, rows) && isSame(cx, first.cols, cols)) continue;
    const [a, b] = [nodes[0]!, nodes[i + 1]!].map(({ span }) => cx.text(span));
    cx.unproven('TF3003', nodes[i + 1]!.span, `Cannot prove that \`${b}\` is as large as \`${a}\`.`, {
      hint: 'Give both the same sizes in the declaration.',
      related: [{ span: nodes[0]!.span, message: `\`${a}\`` }],
    });
  }
  return first;
}

/** Whatever conditions stand around: windows read all series alike. */
const isSame = (cx: Context, a: K.Expr, b: K.Expr): boolean => {
  const [x, y] = [cx.linear(a), cx.linear(b)];
  return cx.proves(combine(x, y, -1), 'conditions') && cx.proves(combine(y, x, -1), 'conditions');
};

function sourceOf(cx: Context, node: S.Expr, over: Entity, place: { row: K.Var; col: K.Var }, span: Span): Source {
  if (over.e === 'array' && over.decl.dtype === 'f64' && over.decl.shape.length > 0)
    return arraySource(cx, node, over, place, span);
  if (over.e === 'series') return seriesSource(cx, node, over, place.row, span);
  const array = over.e === 'array' ? over.decl : undefined;
  return cx.fail(
    'TF2001',
    node.span,
    `Expected a matrix, a vector of f64 or a series, found ${array ? `an array of ${array.dtype}` : kindOf(over)}.`,
    array?.shape.length === 1
      ? `Write \`windows(series(${nameOf(array)}.length, (i) => toF64(${nameOf(array)}[i]!)), …)\`.`
      : undefined,
  );
}

function arraySource(
  cx: Context,
  node: S.Expr,
  { decl }: ArrayEntity,
  { row, col }: { row: K.Var; col: K.Var },
  span: Span,
): Source {
  const matrix = decl.shape.length === 2;
  const index = matrix ? [row, col] : [row];
  return {
    rows: cx.sizeExpr(decl.shape[0]!, span),
    cols: matrix ? cx.sizeExpr(decl.shape[1]!, span) : constant('index', 1, span),
    load: () => value({ k: 'load', type: 'f64', array: decl.name, index, span: node.span }),
  };
}

const seriesSource = (cx: Context, node: S.Expr, { length, at }: SeriesEntity, row: K.Var, span: Span): Source => ({
  rows: length,
  cols: constant('index', 1, span),
  load: () => {
    const read = inline(cx, at, [value(row)], span);
    if (read.e === 'broken') throw new Reported();
    return read.e === 'value'
      ? read
      : cx.fail('TF2001', node.span, `Expected a series of numbers, found one of ${kindOf(read)}.`);
  },
});

function checkSize(cx: Context, size: K.Expr, node: S.Expr): void {
  if (isPositive(cx, size)) return;
  const text = cx.text(node.span);
  cx.unproven('TF3005', node.span, `Cannot prove \`1 ≤ ${text}\`: a window has at least one row.`, {
    hint:
      size.k === 'const'
        ? 'A window of 1 row is the value itself.'
        : `Declare the parameter as \`int({ min: 1 })\`, or write \`max(${text}, 1)\`.`,
  });
}

/** Whether an integer is provably at least 1: of the smaller of two both are, of the larger one. */
function isPositive(cx: Context, expr: K.Expr): boolean {
  if (cx.proves(combine(cx.linear(expr), known(1), -1))) return true;
  if (expr.k !== 'op') return false;
  if (expr.op === 'min') return expr.args.every((part) => isPositive(cx, part));
  return expr.op === 'max' && expr.args.some((part) => isPositive(cx, part));
}
