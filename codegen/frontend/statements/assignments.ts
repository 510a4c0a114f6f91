/** Assignments, plain and compound, to variables and to elements of arrays. */
import { Reported } from '../../diagnostics/diagnostics.js';
import { nameOf } from '../array-names.js';
import type { Context } from '../context.js';
import { arithmetic } from '../expressions/arithmetic.js';
import { refuseBrackets } from '../expressions/brackets.js';
import { coerce } from '../expressions/coercion.js';
import { loadAt, position, type Position } from '../expressions/elements.js';
import { scalarOf } from '../expressions/scalars.js';
import type { ArrayDecl } from '../../language/types.js';
import { attempt } from '../recover.js';
import { kindOf, value, type Entity, type Value } from '../scope.js';
import { VALUE, bothInOrder, pinExpr } from '../steady.js';
import type * as S from '../syntax.js';
import { placeAndValue, store, writable } from './stores.js';

/** What to write in place of `y.at(i, j) += v`: an element of a matrix is stored by `set`, one of a vector by its index. */
function stored(cx: Context, { target, op, value }: S.Assignment): string | undefined {
  if (target.k !== 'call' || target.callee.k !== 'member' || target.callee.name !== 'at') return undefined;
  const [element, array] = [cx.text(target.span), cx.text(target.callee.object.span)];
  const more = cx.text(value.span);
  const places = target.args.map((arg) => cx.text(arg.span));
  if (places.length === 1) return `Write \`${array}[${places[0]}]${op === '' ? '' : '!'} ${op}= ${more};\`.`;
  const operand = /^[\w.]+$/.test(more) || value.k === 'call' ? more : `(${more})`;
  return `Write \`${array}.set(${[...places, op === '' ? more : `${element} ${op} ${operand}`].join(', ')})\`.`;
}

export function assign(cx: Context, node: S.Assignment): void {
  const { target } = node;
  if (target.k === 'name') return assignVariable(cx, node, target);
  if (target.k === 'element') return assignElement(cx, node, target);
  if (target.k === 'broken') throw new Reported();
  cx.fail(
    'TF1005',
    target.span,
    'Only variables and array elements can be assigned.',
    target.k === 'member'
      ? 'The fields of a record cannot change: make a new record with other values.'
      : (stored(cx, node) ?? 'Write one assignment after the other, with a name or an element on the left.'),
  );
}

/** What is there afterwards: `+=` adds to what was there. */
function updated(cx: Context, node: S.Assignment, current: Value, given: Value): Value {
  const { op, target, value, span } = node;
  if (op === '') return given;
  return arithmetic(cx, op, current, given, { k: 'binary', op, a: target, b: value, span });
}

function assignVariable(cx: Context, node: S.Assignment, target: S.Name): void {
  const entity = cx.elaborate(target);
  if (entity.e !== 'value' || !entity.mutable || entity.expr.k !== 'var') {
    attempt(() => scalarOf(cx, node.value));
    return cx.fail('TF1005', target.span, `Cannot assign to \`${target.name}\`.`, unchanging(cx, target.name, entity));
  }
  const [current, given] = bothInOrder(
    cx,
    VALUE,
    () => entity,
    () => scalarOf(cx, node.value),
  );
  cx.emit({
    k: 'assign',
    name: entity.expr.name,
    value: coerce(cx, updated(cx, node, current, given), entity.expr.type, node.value.span),
    span: node.span,
  });
}

/** What an author does instead of changing it. */
function unchanging(cx: Context, name: string, entity: Entity): string {
  if (entity.e === 'array')
    return entity.decl.shape.length === 0 ? `Write \`${nameOf(entity.decl)}.set(…)\`.` : 'Write its elements.';
  if (entity.e !== 'value') return 'Declare a variable with `let`.';
  if (cx.sizes.has(name)) return `Parameters cannot change. Declare a variable: \`let current = ${name};\`.`;
  if (entity.expr.k !== 'var') return 'Declare a variable with `let`.';
  return cx.counters.has(entity.expr.name)
    ? 'Only the loop changes its counter. Declare a variable with `let`.'
    : `Declare a variable: \`let current = ${name};\`.`;
}

function assignElement(cx: Context, node: S.Assignment, target: S.Element): void {
  const decl = assignedArray(cx, node, target);
  const place = (): Position => position(cx, decl, [target.index], target.span);
  if (node.op === '') {
    const { at, stored } = placeAndValue(cx, place, () => scalarOf(cx, node.value));
    return store(cx, decl, at, stored, node.value.span, node.span);
  }
  // Read and written: what the index computes is computed once, and what is there is read before anything is added.
  const proven = place();
  const at = { ...proven, index: proven.index.map((i) => pinExpr(cx, cx.once(i), 'place')) };
  const [old, more] = bothInOrder(
    cx,
    VALUE,
    () => value(loadAt(cx, decl, at, target.span)),
    () => scalarOf(cx, node.value),
  );
  store(cx, decl, at, updated(cx, node, old, more), node.value.span, node.span);
}

/** The vector that an element is written to. */
function assignedArray(cx: Context, node: S.Assignment, target: S.Element): ArrayDecl {
  refuseBrackets(cx, target, node);
  const object = cx.elaborate(target.object);
  if (object.e === 'broken') throw new Reported();
  if (object.e !== 'array') return cx.fail('TF1005', target.span, `Expected an array, found ${kindOf(object)}.`);
  const { decl } = object;
  if (decl.shape.length === 2)
    return cx.fail(
      'TF3002',
      target.span,
      `Expected a vector, found the matrix \`${nameOf(decl)}\`.`,
      `Write \`${nameOf(decl)}.set(i, j, v)\`.`,
    );
  if (decl.shape.length === 0)
    return cx.fail(
      'TF1008',
      target.span,
      `Expected a vector, found the scalar output \`${nameOf(decl)}\`.`,
      `Write \`${nameOf(decl)}.set(${cx.text(node.value.span)})\`.`,
    );
  writable(cx, decl, target.span);
  return decl;
}
