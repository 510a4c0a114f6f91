/** Variable declarations: `const` and `let`, of numbers, functions, memory and the fields of records. */
import type * as K from '../../ir/kernel-ir.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { nameOf } from '../array-names.js';
import type { Context } from '../context.js';
import { annotated, coerce, settle } from '../expressions/coercion.js';
import { BROKEN, kindOf, value, type ArrayEntity, type Entity, type Value } from '../scope.js';
import { isValue, pinEntity, pinValue } from '../steady.js';
import type * as S from '../syntax.js';
import { TYPES, typeNamed } from '../type-names.js';
import { localArray } from './locals.js';
import { codes } from '../quoting.js';

export function declare(cx: Context, node: S.Variable): void {
  const { pattern, init } = node;
  if (pattern.k === 'fields') return declareFields(cx, pattern, init);
  const { name } = pattern;
  if (init.k === 'arrow')
    return cx.scope.bind(name, { e: 'function', name, arrow: init, scope: cx.scope, module: cx.module });
  const memory = init.k === 'call' && init.callee.k === 'name' ? localArray(cx, init, name) : undefined;
  cx.scope.bind(name, memory ?? declared(cx, node, name, initial(cx, init)));
}

function initial(cx: Context, node: S.Expr): Entity {
  const entity = cx.elaborate(node);
  if (entity.e === 'broken') throw new Reported();
  return entity;
}

function declareFields(cx: Context, pattern: Extract<S.Pattern, { k: 'fields' }>, init: S.Expr): void {
  const record = initial(cx, init);
  if (record.e !== 'record')
    return cx.fail(
      'TF2001',
      init.span,
      `Expected a record, found ${kindOf(record)}.`,
      `Name each value: ${pattern.fields.map(({ key, name }) => `\`const ${name} = ${cx.text(init.span)}.${key};\``).join(' ')}.`,
    );
  for (const field of pattern.fields) {
    const found = record.fields.get(field.key);
    cx.scope.bind(field.name, found ? pinEntity(cx, found, field.name) : BROKEN);
    if (!found)
      cx.diagnostics.report('TF1002', field.span, `Cannot find field \`${field.key}\`.`, {
        hint: `Fields: ${codes(record.fields.keys())}.`,
      });
  }
}

/** What the name stands for from here on. */
function declared(cx: Context, node: S.Variable, name: string, init: Entity): Entity {
  if (init.e === 'array') return secondName(cx, node, name, init);
  if (init.e === 'nothing') return cx.fail('TF2001', node.init.span, 'This call returns nothing.');
  if (init.e !== 'value') return pinEntity(cx, init);
  const expr = typedInit(cx, node, init);
  if (!expr) return pinValue(cx, init);
  if (!node.mutable && isValue(cx, expr)) return value(expr);
  return value(cx.let(name, expr, node.mutable), false, node.mutable);
}

function secondName(cx: Context, node: S.Variable, name: string, array: ArrayEntity): Entity {
  // Whatever is done by that name is done to the array itself, so nothing follows from this mistake.
  cx.diagnostics.report('TF1010', node.span, `\`${name}\` would be a second name for \`${nameOf(array.decl)}\`.`, {
    hint: `Use \`${nameOf(array.decl)}\` itself.`,
    related: [{ span: array.decl.span, message: `\`${nameOf(array.decl)}\` is declared here` }],
  });
  return array;
}

/** What it starts with, as a value of its type; undefined for a literal that goes on having none. */
function typedInit(cx: Context, node: S.Variable, init: Value): K.Expr | undefined {
  const wanted = node.type ? typeNamed(node.type.text) : undefined;
  if (node.type && !wanted) {
    cx.diagnostics.report('TF2001', node.type.span, `\`${node.type.text}\` is not a type of the language.`, {
      hint: TYPES,
    });
    if (init.flexible) throw new Reported();
  }
  const { span } = node.init;
  if (wanted) return node.mutable ? coerce(cx, init, wanted, span) : annotated(cx, init, wanted, span);
  if (init.flexible && !node.mutable) return undefined;
  const settled = settle(cx, init, span, node.pattern.k === 'name' ? node.pattern.name : undefined);
  // What changes is no index: nothing would be known about it.
  return node.mutable && settled.type === 'index' ? coerce(cx, value(settled), 'i32', span) : settled;
}
