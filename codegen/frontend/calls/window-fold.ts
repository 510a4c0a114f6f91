/** `w.fold(leaf, merge)`: what a node of the window tree keeps, written by the author as functions of values and nodes. */
import type * as K from '../../ir/kernel-ir.js';
import { WINDOW_FIELDS } from '../../ir/kernel-ir.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { boundInFold, declaredIn, expressionsIn, foldedBy, partsOf, visitKernelExpr } from '../../ir/walk-kernel.js';
import type { Context } from '../context.js';
import { coerce } from '../expressions/coercion.js';
import { codes } from '../quoting.js';
import { kindOf, value, variable, type Entity, type FunctionEntity, type WindowEntity } from '../scope.js';
import type * as S from '../syntax.js';
import { arity, counted } from './arity.js';
import { inline } from './inline.js';
import { resultSpan } from './closures.js';

const WRITE = 'w.fold((v) => ({ … }), (older, newer) => ({ … }))';
const PURE =
  'Pass what it needs as a constant from before `windows`; what depends on the window is computed from its result.';

/** Names of the fields that the author gave, or nothing where a node is a number. */
type Shape = readonly string[] | undefined;

export function windowFold(cx: Context, node: S.Call, window: WindowEntity): Entity {
  arity(cx, node, 'fold', 2);
  const [first, second] = [functionIn(cx, node.args[0]!), functionIn(cx, node.args[1]!)];
  const vs = Array.from({ length: window.series }, () => cx.fresh('v'));
  const { span } = node;
  const read = (name: string): Entity => value(variable('f64', name, span));
  const leaf = computed(cx, node.args[0]!, first, vs.map(read), undefined);
  const { shape } = leaf;
  const fields = (shape ?? ['fold']).map((name) => fieldName(window, name));
  const [older, newer] = [
    fields.map((name) => cx.fresh(`older_${name}`)),
    fields.map((name) => cx.fresh(`newer_${name}`)),
  ];
  const [olderCount, newerCount] = [cx.fresh('olderCount'), cx.fresh('newerCount')];
  const given = [nodeOf(shape, older.map(read)), nodeOf(shape, newer.map(read)), read(olderCount), read(newerCount)];
  const merge = computed(cx, node.args[1]!, second, given, { shape });
  window.folds.push({
    fields,
    vs,
    leaf: leaf.numbers,
    older,
    newer,
    olderCount,
    newerCount,
    merge: merge.numbers,
    span,
  });
  return nodeOf(
    shape,
    fields.map((field) => value({ k: 'window', type: 'f64', window: window.id, field, span })),
  );
}

/** Folds are computed before the body of the windows is: they use nothing that it declares. */
export function checkFolds(
  cx: Context,
  folds: readonly K.Fold[],
  inside: readonly string[],
  body: readonly K.Stmt[],
): void {
  const declared = new Set([...inside, ...declaredIn(body)]);
  for (const fold of folds) {
    const own = new Set([...boundInFold(fold), ...partsOf(fold).flatMap(({ stmts }) => stmts.map(({ name }) => name))]);
    for (const e of foldedBy([fold]))
      visitKernelExpr(e, (inner) => {
        if (inner.k === 'var' && declared.has(inner.name) && !own.has(inner.name))
          cx.fail(
            'TF5005',
            inner.span,
            `A fold cannot use \`${cx.text(inner.span)}\`, which belongs to one window.`,
            PURE,
          );
      });
  }
}

/** A name that no other field of the windows has. */
function fieldName({ folds }: WindowEntity, wanted: string): string {
  const taken = new Set<string>([...WINDOW_FIELDS, 'rank', ...folds.flatMap(({ fields }) => fields)]);
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}${n}`;
  return name;
}

/** A number, or a record with these fields. */
const nodeOf = (shape: Shape, values: readonly Entity[]): Entity =>
  shape === undefined ? values[0]! : { e: 'record', fields: new Map(shape.map((field, i) => [field, values[i]!])) };

function functionIn(cx: Context, node: S.Expr): FunctionEntity {
  const entity = cx.elaborate(node);
  if (entity.e === 'broken') throw new Reported();
  return entity.e === 'function'
    ? entity
    : cx.fail('TF1007', node.span, `Expected a function, found ${kindOf(entity)}.`, `Write \`${WRITE}\`.`);
}

/** What a function makes of its arguments: constants, and then numbers. `due`: the fields that there have to be. */
function computed(
  cx: Context,
  node: S.Expr,
  fn: FunctionEntity,
  given: readonly Entity[],
  due: { readonly shape: Shape } | undefined,
): { readonly numbers: K.Numbers; readonly shape: Shape } {
  const { params } = fn.arrow;
  if (params.length > given.length)
    cx.fail(
      'TF1009',
      node.span,
      `Expected a function of ${counted(given.length, 'argument')}, found one of ${params.length}.`,
      `Write \`${WRITE}\`; \`merge\` may also take how many values both hold.`,
    );
  const { stmts, result } = cx.nested(() => {
    const entity = inline(cx, fn, given.slice(0, params.length), node.span);
    const shape = shapeOf(cx, node, entity, due);
    const numberOf = (one: Entity): K.Expr =>
      one.e === 'value' ? coerce(cx, one, 'f64', resultSpan(node)) : notNumbers(cx, node, one);
    const results =
      entity.e === 'record' ? shape!.map((name) => numberOf(entity.fields.get(name)!)) : [numberOf(entity)];
    return { shape, results };
  });
  const lets = stmts.filter((s): s is K.Let => s.k === 'let' && !s.mutable);
  const other = stmts.find((s) => s.k !== 'let' || s.mutable);
  if (other)
    cx.fail(
      'TF5005',
      other.span,
      'A function of a fold consists of constants and a result.',
      'Write `condition ? a : b` in place of `if` and of a variable that changes.',
    );
  const numbers = { stmts: lets, results: result.results, span: node.span };
  for (const e of expressionsIn(numbers)) checkPure(cx, e);
  return { numbers, shape: result.shape };
}

function checkPure(cx: Context, e: K.Expr): void {
  visitKernelExpr(e, (inner) => {
    if (inner.k === 'const' || inner.k === 'op' || inner.k === 'var') return;
    cx.fail(
      'TF5005',
      inner.span,
      `A fold cannot read \`${cx.text(inner.span)}\`: it is made of values and nodes alone.`,
      PURE,
    );
  });
}

function shapeOf(cx: Context, node: S.Expr, entity: Entity, due: { readonly shape: Shape } | undefined): Shape {
  if (entity.e === 'broken') throw new Reported();
  const shape = entity.e === 'record' ? [...entity.fields.keys()] : undefined;
  if (shape?.length === 0) return notNumbers(cx, node, entity);
  if (due === undefined) return shape;
  const sorted = (fields: Shape): string | undefined => fields && [...fields].sort().join();
  if (sorted(shape) !== sorted(due.shape))
    cx.fail(
      'TF2001',
      resultSpan(node),
      `Expected ${due.shape ? `a record of ${codes(due.shape)}` : 'a number'}, found ${shape ? `one of ${codes(shape)}` : kindOf(entity)}.`,
      'Both functions of a fold give the same fields.',
    );
  return due.shape;
}

const notNumbers = (cx: Context, node: S.Expr, entity: Entity): never =>
  cx.fail(
    'TF2001',
    resultSpan(node),
    `Expected a number or a record of numbers, found ${entity.e === 'nothing' ? 'nothing' : kindOf(entity)}.`,
    `Write \`${WRITE}\`.`,
  );
