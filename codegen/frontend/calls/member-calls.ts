/** Member calls: elements of matrices and scalar outputs, results over a window, functions in records. */
import type * as K from '../../ir/kernel-ir.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { membersOf, nameOf } from '../array-names.js';
import type { Context } from '../context.js';
import { narrowed } from '../exact.js';
import { loadAt, position } from '../expressions/elements.js';
import { WINDOW_MEMBERS, methodOfWindow } from '../expressions/members.js';
import { scalarOf, typed } from '../expressions/scalars.js';
import {
  NOTHING,
  kindOf,
  value,
  type ArrayEntity,
  type Entity,
  type RecordEntity,
  type WindowEntity,
} from '../scope.js';
import { placeAndValue, store, writable } from '../statements/stores.js';
import { ENTITY, inOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { arity } from './arity.js';
import { inline } from './inline.js';
import { windowFold } from './window-fold.js';
import { insteadOfMethod } from './array-methods.js';
import { capital, code, codes } from '../quoting.js';

export function memberCall(cx: Context, node: S.Call, callee: S.Member): Entity {
  const object = cx.elaborate(callee.object);
  const { name } = callee;
  if (object.e === 'broken') throw new Reported();
  const result = called(cx, node, callee, object);
  if (result) return result;
  const subject = object.e === 'array' ? code(nameOf(object.decl)) : capital(kindOf(object));
  return cx.fail('TF1008', callee.span, `${subject} has no \`${name}(…)\`.`, insteadOf(cx, callee, object));
}

/** What the member gives; undefined where there is none of that name. */
function called(cx: Context, node: S.Call, callee: S.Member, object: Entity): Entity | undefined {
  if (object.e === 'array') return ofArray(cx, node, callee, object);
  if (object.e === 'window') return ofWindow(cx, node, callee.name, object);
  if (object.e === 'series' && callee.name === 'at') return inline(cx, object.at, argumentsOf(cx, node), node.span);
  if (object.e === 'record') return ofRecord(cx, node, callee.name, object);
  return undefined;
}

const argumentsOf = (cx: Context, node: S.Call): Entity[] =>
  inOrder(
    cx,
    ENTITY,
    node.args.map((arg) => () => cx.elaborate(arg)),
  );

function insteadOf(cx: Context, { object: { span }, name }: S.Member, object: Entity): string | undefined {
  const method = object.e === 'array' ? insteadOfMethod(object.decl, cx.text(span), name) : undefined;
  if (method !== undefined) return method;
  if (object.e === 'value') return 'Numbers have no methods: write a function.';
  const members = membersFor(object);
  return members && `Members: ${codes(members)}.`;
}

function membersFor(object: Entity): readonly string[] | undefined {
  if (object.e === 'array') return membersOf(object.decl);
  if (object.e === 'window') return WINDOW_MEMBERS;
  if (object.e === 'series') return ['length', 'at(i)'];
  return object.e === 'record' ? [...object.fields.keys()] : undefined;
}

function ofArray(cx: Context, node: S.Call, callee: S.Member, { decl }: ArrayEntity): Entity | undefined {
  const { name } = callee;
  const rank = decl.shape.length;
  if (rank === 1 && (name === 'at' || name === 'set')) {
    const [x, at, stored] = [cx.text(callee.object.span), ...node.args.map((arg) => cx.text(arg.span))];
    return cx.fail(
      'TF1008',
      callee.span,
      `The vector \`${nameOf(decl)}\` has no \`${name}(…)\`.`,
      name === 'at'
        ? `Write \`${x}[${at?.startsWith('-') ? `${x}.length - ${at.slice(1)}` : (at ?? 'i')}]!\`.`
        : `Write \`${x}[${at ?? 'i'}] = ${stored ?? 'v'};\`.`,
    );
  }
  if (name === 'at' && rank === 2) {
    return value(loadAt(cx, decl, position(cx, decl, node.args, node.span), node.span));
  }
  if (name !== 'set') return undefined;
  arity(cx, node, 'set', rank + 1);
  writable(cx, decl, callee.span);
  const { at, stored } = placeAndValue(
    cx,
    () => position(cx, decl, node.args.slice(0, -1), node.span),
    () => scalarOf(cx, node.args.at(-1)!),
  );
  store(cx, decl, at, stored, node.args.at(-1)!.span, node.span);
  return NOTHING;
}

function ofWindow(cx: Context, node: S.Call, name: string, window: WindowEntity): Entity | undefined {
  const { span } = node;
  const { id } = window;
  if (window.series > 1 && name !== 'fold' && methodOfWindow(name))
    return cx.fail(
      'TF1008',
      node.callee.span,
      `A window over ${window.series} series has no \`${name}(…)\`.`,
      'Write `w.fold((x, y) => ({ … }), (older, newer) => ({ … }))`, or windows over one of them.',
    );
  const field = (name: K.WindowFieldName): K.Expr => ({
    k: 'window',
    type: name === 'count' ? 'index' : 'f64',
    window: id,
    field: name,
    span,
  });
  switch (name) {
    case 'sum':
    case 'min':
    case 'max':
      return value(field(name));
    case 'median':
    case 'mad':
      arity(cx, node, name, 0);
      return value(field(name));
    case 'rank': {
      arity(cx, node, name, 1);
      const position = typed(cx, node.args[0]!, 'index');
      // It is kept as an index; where positions have 32 bits it has to fit.
      narrowed(cx, position, node.args[0]!.span);
      return value({ k: 'rank', type: 'f64', window: id, position, span });
    }
    case 'fold':
      return windowFold(cx, node, window);
    case 'moments':
      return {
        e: 'record',
        fields: new Map<string, Entity>([
          ['n', value(cx.op('toF64', 'index', [field('count')], span))],
          ['first', value(field('first'))],
          ['offset', value(field('offset'))],
          ['m2', value(field('m2'))],
        ]),
      };
    default:
      return undefined;
  }
}

function ofRecord(cx: Context, node: S.Call, name: string, { fields }: RecordEntity): Entity | undefined {
  const field = fields.get(name);
  if (field?.e === 'broken') throw new Reported();
  return field?.e === 'function' ? inline(cx, field, argumentsOf(cx, node), node.span) : undefined;
}
