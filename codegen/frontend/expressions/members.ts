/** Member access: extents of arrays, places of windows, fields of records. */
import { Reported } from '../../diagnostics/diagnostics.js';
import { membersOf, nameOf } from '../array-names.js';
import { closest } from '../closest.js';
import type { Context } from '../context.js';
import {
  kindOf,
  value,
  variable,
  type ArrayEntity,
  type Entity,
  type RecordEntity,
  type SeriesEntity,
  type WindowEntity,
} from '../scope.js';
import type * as S from '../syntax.js';
import { capital, codes } from '../quoting.js';

export function member(cx: Context, node: S.Member): Entity {
  const object = cx.elaborate(node.object);
  switch (object.e) {
    case 'array':
      return ofArray(cx, node, object);
    case 'window':
      return ofWindow(cx, node, object);
    case 'record':
      return ofRecord(cx, node, object);
    case 'series':
      return ofSeries(cx, node, object);
    case 'broken':
      throw new Reported();
    default: {
      const kind = kindOf(object);
      return cx.fail('TF1008', node.span, `${capital(kind)} has no \`${node.name}\`.`);
    }
  }
}

function ofArray(cx: Context, { object, name, span }: S.Member, { decl }: ArrayEntity): Entity {
  const { shape } = decl;
  const given = nameOf(decl);
  if (shape.length === 2 && (name === 'rows' || name === 'cols'))
    return value(cx.sizeExpr(shape[name === 'rows' ? 0 : 1]!, span));
  if (shape.length === 1 && name === 'length') return value(cx.sizeExpr(shape[0]!, span));
  if (shape.length === 2 && name === 'length')
    return cx.fail(
      'TF1008',
      span,
      `The matrix \`${given}\` has no \`length\`.`,
      `Write \`${given}.rows\` or \`${given}.cols\`.`,
    );
  if (shape.length === 1 && (name === 'rows' || name === 'cols'))
    return cx.fail('TF1008', span, `The vector \`${given}\` has no \`${name}\`.`, {
      hint: `Write \`${given}.length\`.`,
      fix: { span, text: `${cx.text(object.span)}.length` },
    });
  return cx.fail('TF1008', span, `\`${given}\` has no \`${name}\`.`, `Members: ${codes(membersOf(decl))}.`);
}

export const WINDOW_MEMBERS = [
  'row',
  'col',
  'count',
  'sum()',
  'min()',
  'max()',
  'moments()',
  'median()',
  'mad()',
  'rank(i)',
  'fold(leaf, merge)',
];

/** How a method of that name is called, `rank(i)` for instance. */
export const methodOfWindow = (name: string): string | undefined =>
  WINDOW_MEMBERS.find((member) => member.startsWith(`${name}(`));

function ofWindow(cx: Context, { name, span }: S.Member, window: WindowEntity): Entity {
  if (name === 'row' || name === 'col') return value(variable('index', window[name], span));
  if (name === 'count') return value({ k: 'window', type: 'index', window: window.id, field: 'count', span });
  const method = methodOfWindow(name);
  return cx.fail(
    'TF1008',
    span,
    `A window has no \`${name}\`.`,
    method ? `Call it: \`${cx.text(span).slice(0, -name.length)}${method}\`.` : `Members: ${codes(WINDOW_MEMBERS)}.`,
  );
}

function ofRecord(cx: Context, { name, span }: S.Member, { fields }: RecordEntity): Entity {
  const field = fields.get(name);
  if (field?.e === 'broken') throw new Reported();
  if (field) return field;
  const near = closest(name, [...fields.keys()]);
  return cx.fail(
    'TF1008',
    span,
    `Cannot find field \`${name}\`.`,
    near === undefined ? `Fields: ${codes(fields.keys())}.` : `Did you mean \`${near}\`?`,
  );
}

function ofSeries(cx: Context, { name, span }: S.Member, { length }: SeriesEntity): Entity {
  if (name === 'length') return value(length);
  return cx.fail('TF1008', span, `A series has no \`${name}\`.`, 'Members: `length`, `at(i)`.');
}
