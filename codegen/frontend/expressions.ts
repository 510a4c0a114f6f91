/** Expressions: names, literals that find their type, operators, elements. */
import type * as K from '../ir/kernel-ir.js';
import { isInteger, loadedAs, type ArrayDecl, type Scalar, type Span } from '../ir/types.js';
import type * as S from './syntax.js';
import { combine, constant as known } from './bounds.js';
import type { Context } from './context.js';
import { constant, value, type Entity, type Value } from './scope.js';
import { elaborateCall } from './calls.js';
import { resolve } from './names.js';
import { unwrapped } from './wrappers.js';
import { printSize } from '../ir/size.js';

/** The type a flexible literal is meant for. */
export function coerce(cx: Context, given: Value, type: Scalar, span: Span): K.Expr {
  const { expr, flexible } = given;
  if (flexible && expr.k === 'const') {
    if (type === 'f64' || (type === 'f32' && Math.fround(expr.value) === expr.value)) return constant(type, expr.value, span);
    const [least, most] = type === 'u32' ? [0, 4294967295] : [-2147483648, 2147483647];
    if (type === 'f32' || ((type === 'u32' || type === 'i32') && (expr.value < least || expr.value > most))) return cx.fail('TF2001', span, `${expr.value} is no ${type}.`, `Write ${type}(${expr.value}) for what is left of it in ${type}.`);
    if (type === 'u32' || type === 'i32') return constant(type, expr.value + 0, span);
  }
  if (expr.type === type && !(flexible && expr.k === 'op')) return expr;
  // A literal with a point stands for an f32 that it is exactly.
  if (expr.k === 'const' && type === 'f32' && expr.type === 'f64' && Object.is(Math.fround(expr.value), expr.value)) return constant('f32', expr.value, span);
  // A choice between literals takes its type like a literal does.
  if (flexible && expr.k === 'op' && expr.op === 'select') {
    const [cond, a, b] = expr.args as [K.Expr, K.Expr, K.Expr];
    return cx.op('select', type, [cond, coerce(cx, value(a, true), type, span), coerce(cx, value(b, true), type, span)], span);
  }
  if (expr.type === 'i32' && type === 'f64') return cx.op('toF64', 'i32', [expr], span);
  return cx.fail('TF2001', span, `Expected ${type}, found ${expr.type}.`, conversionHint(expr.type, type));
}

export function scalarOf(cx: Context, node: S.Expr): Value {
  const entity = elaborate(cx, node);
  if (entity.e === 'value') return entity;
  const what = { array: 'an array', function: 'a function', dsl: 'a function', record: 'a record', window: 'a window', series: 'a series', nothing: 'nothing' }[entity.e];
  return cx.fail(entity.e === 'function' || entity.e === 'dsl' ? 'TF1007' : 'TF2001', node.span, `Expected a number, found ${what}.`);
}

export const typed = (cx: Context, node: S.Expr, type: Scalar): K.Expr => coerce(cx, scalarOf(cx, node), type, node.span);

/** A value whose type is settled: a literal left alone is ambiguous. */
export const settled = (cx: Context, node: S.Expr): K.Expr => settle(cx, scalarOf(cx, node), node.span);

export function settle(cx: Context, given: Value, span: Span): K.Expr {
  if (given.flexible) return cx.fail('TF2003', span, 'This literal could be an integer or a float.', 'Write 0.0 for a float, or annotate: let n: i32 = 0.');
  return given.expr;
}

export function elaborate(cx: Context, node: S.Expr): Entity {
  switch (node.k) {
    case 'num': {
      if (node.point) return value(constant('f64', node.value, node.span));
      if (!Number.isSafeInteger(node.value) || Math.abs(node.value) > 4294967295) return value(constant('f64', node.value, node.span));
      return value(constant('i32', node.value, node.span), true);
    }
    case 'bool': return value(constant('bool', node.value ? 1 : 0, node.span));
    case 'name': return resolve(cx, node.name, node.span);
    case 'unary': return unary(cx, node);
    case 'binary': return binary(cx, node);
    case 'conditional': return conditional(cx, node);
    case 'member': return member(cx, node);
    case 'element': return value(element(cx, node));
    case 'call': return elaborateCall(cx, node);
    case 'arrow': return { e: 'function', name: 'function', arrow: node, scope: cx.scope, module: cx.module };
    case 'object': {
      const fields = new Map(node.entries.map((entry): [string, Entity] => [entry.key, elaborate(cx, entry.value)]));
      return { e: 'record', fields };
    }
    case 'str': return cx.fail('TF1001', node.span, 'A kernel has no text.');
    case 'array': return cx.fail('TF1001', node.span, 'A list of numbers can only be a constant table of the module.', 'Use local(n) for memory.');
  }
}

function unary(cx: Context, node: S.Unary): Entity {
  const given = scalarOf(cx, node.a);
  const { expr } = given;
  if (node.op === '-') {
    if (expr.k === 'const' && expr.type !== 'u32') return value(constant(expr.type, -expr.value, node.span), given.flexible);
    if (expr.type === 'u32' || expr.type === 'f32') return unwrapped(cx, expr.type, `${expr.type}(-x)`, node.span);
    return value(cx.op('neg', expr.type, [expr], node.span));
  }
  if (node.op === '+') return given;
  if (node.op === '!') return value(cx.op('not', 'bool', [coerce(cx, given, 'bool', node.span)], node.span));
  if (node.op === '~' && expr.type === 'u32') return unwrapped(cx, 'u32', 'u32(~x)', node.span);
  if (node.op === '~') return value(cx.op('bitNot', 'i32', [coerce(cx, given, 'i32', node.span)], node.span));
  return cx.fail('TF1001', node.span, `The operator ${node.op} is not part of the language.`);
}

export const ARITHMETIC: Record<string, string> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '%': 'rem' };
export const BITS: Record<string, string> = { '&': 'bitAnd', '|': 'bitOr', '^': 'bitXor', '<<': 'shl', '>>': 'shr' };
const COMPARE: Record<string, string> = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '===': 'eq', '!==': 'ne' };
const FOLD: Record<string, (a: number, b: number) => number> = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b };

/** What an author writes to get from one type to another. */
function conversionHint(from: Scalar, to: Scalar): string | undefined {
  if ((from === 'f64' || from === 'f32') && (to === 'i32' || to === 'u32')) return `Write to${to === 'i32' ? 'I' : 'U'}32(x): it truncates, saturates and turns NaN into 0.`;
  if (from === 'bool' || to === 'bool') return undefined;
  return to === 'f64' ? 'Write toF64(x): it is exact.' : `Write ${to}(x).`;
}

/** A constant that loses nothing as an f32. */
const isExactly = ({ expr }: Value, type: 'f32'): boolean => expr.k === 'const' && expr.type === 'f64' && type === 'f32' && Object.is(Math.fround(expr.value), expr.value);

/** Both operands in one type: the literal's neighbour decides, i32 beside f64 widens. */
export function unify(cx: Context, a: Value, b: Value, span: Span, left: Span, right: Span): { type: Scalar; args: [K.Expr, K.Expr] } {
  let type: Scalar;
  if (a.flexible && !b.flexible) type = b.expr.type;
  else if (b.flexible || a.expr.type === b.expr.type) type = a.expr.type;
  else if ((a.expr.type === 'i32' && b.expr.type === 'f64') || (a.expr.type === 'f64' && b.expr.type === 'i32')) type = 'f64';
  else if ((a.expr.type === 'f32' && isExactly(b, 'f32')) || (b.expr.type === 'f32' && isExactly(a, 'f32'))) type = 'f32';
  else return cx.fail('TF2001', span, `These do not go together: ${a.expr.type} and ${b.expr.type}.`, conversionHint(b.expr.type, a.expr.type));
  return { type, args: [coerce(cx, a, type, left), coerce(cx, b, type, right)] };
}

export function arithmetic(cx: Context, op: string, a: Value, b: Value, node: S.Binary): Value {
  const fold = FOLD[op];
  if (a.flexible && b.flexible && fold && a.expr.k === 'const' && b.expr.k === 'const') return value(constant('i32', fold(a.expr.value, b.expr.value), node.span), true);
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  if (type === 'bool') return cx.fail('TF2004', node.span, `There is no ${op} on truth values.`);
  if (type === 'f32' || (type === 'u32' && op !== '/' && op !== '%')) return unwrapped(cx, type, type === 'u32' && op === '*' ? 'mulLo(a, b), or mulHi(a, b) for the upper half' : `${type}(a ${op} b)`, node.span);
  if (isInteger(type) && op === '/') return cx.fail('TF2002', node.span, 'Dividing integers with / has no one meaning.', 'Write 2.0 / n for a float, or idiv(a, b).');
  if (isInteger(type) && op === '%') return cx.fail('TF2002', node.span, '% on integers traps or gives NaN for 0.', 'Write irem(a, b).');
  return value(cx.op(ARITHMETIC[op]!, type, args, node.span));
}

function binary(cx: Context, node: S.Binary): Entity {
  const { op } = node;
  if (op === '&&' || op === '||') {
    const a = typed(cx, node.a, 'bool');
    // The right side is reached only when the left did not decide, so it may rely on it.
    const right = cx.nested(() => { cx.assume(a, op === '&&'); return typed(cx, node.b, 'bool'); });
    if (right.stmts.length > 0) return choose(cx, a, op === '&&' ? right : constant('bool', 1, node.span), op === '&&' ? constant('bool', 0, node.span) : right, node.span);
    return value(cx.op(op === '&&' ? 'and' : 'or', 'bool', [a, right.result], node.span));
  }
  if (op === '==' || op === '!=') return cx.fail('TF2005', node.span, `${op} converts its operands in TypeScript.`, `Write ${op}=.`);
  const a = scalarOf(cx, node.a);
  const b = scalarOf(cx, node.b);
  if (op in ARITHMETIC) return arithmetic(cx, op, a, b, node);
  if (op === '>>>') return value(cx.op('shr', 'u32', [word(cx, a, node.a.span), word(cx, b, node.b.span)], node.span));
  if (op in BITS) {
    const { type, args } = bitOperands(cx, op, a, b, node);
    if (type === 'u32' && op === '>>') return cx.fail('TF2004', node.span, 'There is no >> on u32.', 'Write a >>> b.');
    if (type === 'u32') return unwrapped(cx, type, `u32(a ${op} b)`, node.span);
    return value(cx.op(BITS[op]!, type, args, node.span));
  }
  const compare = COMPARE[op];
  if (!compare) return cx.fail('TF1001', node.span, `The operator ${op} is not part of the language.`);
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  return value(cx.op(compare, type, args, node.span));
}

/** An integer as the 32 bits it is. */
export const word = (cx: Context, given: Value, span: Span): K.Expr =>
  (given.expr.type === 'i32' && !given.flexible ? cx.op('toU32', 'i32', [given.expr], span) : coerce(cx, given, 'u32', span));

/** The operands of a bit operation; the count of a shift may be an integer of the other type. `literal` is for two literals. */
export function bitOperands(cx: Context, op: string, a: Value, b: Value, node: S.Binary, literal: 'i32' | 'u32' = 'i32'): { type: 'i32' | 'u32'; args: [K.Expr, K.Expr] } {
  const shift = op === '<<' || op === '>>';
  if (shift || (a.flexible && b.flexible)) {
    const type = a.flexible ? literal : a.expr.type;
    if (type !== 'i32' && type !== 'u32') return cx.fail('TF2004', node.span, `There is no ${op} on ${type}.`);
    const count = type === 'u32' && shift ? word(cx, b, node.b.span) : type === 'i32' && b.expr.type === 'u32' ? cx.op('toI32', 'u32', [b.expr], node.b.span) : coerce(cx, b, type, node.b.span);
    return { type, args: [coerce(cx, a, type, node.a.span), count] };
  }
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  if (type !== 'i32' && type !== 'u32') return cx.fail('TF2004', node.span, `There is no ${op} on ${type}.`);
  return { type, args };
}

type Arm = K.Expr | { stmts: K.Stmt[]; result: K.Expr };
const arm = (side: Arm): { stmts: K.Stmt[]; result: K.Expr } => ('stmts' in side ? side : { stmts: [], result: side });

/** A choice whose sides need statements becomes an `if` that fills a variable. */
function choose(cx: Context, cond: K.Expr, a: Arm, b: Arm, span: Span): Value {
  const [then, otherwise] = [arm(a), arm(b)];
  const type = then.result.type;
  const chosen = cx.let('chosen', constant(type, 0, span), true);
  const side = (from: { stmts: K.Stmt[]; result: K.Expr }): K.Stmt[] => [...from.stmts, { k: 'assign', name: chosen.name, value: from.result, span }];
  cx.emit({ k: 'if', cond, then: side(then), else: side(otherwise), span });
  return value(chosen);
}

function conditional(cx: Context, node: S.Conditional): Entity {
  const cond = typed(cx, node.cond, 'bool');
  const a = cx.nested(() => { cx.assume(cond, true); return scalarOf(cx, node.a); });
  const b = cx.nested(() => { cx.assume(cond, false); return scalarOf(cx, node.b); });
  if (a.result.flexible && b.result.flexible) return value(cx.op('select', 'i32', [cond, a.result.expr, b.result.expr], node.span), true);
  const { type, args } = unify(cx, a.result, b.result, node.span, node.a.span, node.b.span);
  if (a.stmts.length > 0 || b.stmts.length > 0) return choose(cx, cond, { stmts: a.stmts, result: args[0] }, { stmts: b.stmts, result: args[1] }, node.span);
  return value(cx.op('select', type, [cond, ...args], node.span));
}

function member(cx: Context, node: S.Member): Entity {
  const object = elaborate(cx, node.object);
  const { name, span } = node;
  if (object.e === 'array') {
    const { shape } = object.decl;
    if (shape.length === 2 && (name === 'rows' || name === 'cols')) return value(cx.sizeExpr(shape[name === 'rows' ? 0 : 1]!, span));
    if (shape.length === 1 && name === 'length') return value(cx.sizeExpr(shape[0]!, span));
    const has = shape.length === 2 ? 'rows, cols, at(i, j), set(i, j, v)' : shape.length === 1 ? 'length, [i]' : 'set(v)';
    return cx.fail('TF1008', span, `${object.decl.name} has no ${name}.`, `It has ${has}.`);
  }
  if (object.e === 'window') {
    if (name === 'row' || name === 'col') return value({ k: 'var', type: 'i32', name: object[name], span });
    if (name === 'count') return value({ k: 'window', type: 'i32', window: object.id, field: 'count', span });
    return cx.fail('TF1008', span, `A window has no ${name}.`, 'It has row, col, count, sum(), min(), max(), moments(), median(), mad(), rank(i).');
  }
  if (object.e === 'record') {
    const field = object.fields.get(name);
    if (field) return field;
    return cx.fail('TF1008', span, `There is no ${name} here.`, `There is ${[...object.fields.keys()].join(', ')}.`);
  }
  if (object.e === 'series' && name === 'length') return value(object.length);
  return cx.fail('TF1008', span, `There is no ${name} here.`);
}

/** The position of an element, proven to exist. `guarded` tells which conditions around it the proof needs. */
export interface Position { readonly index: K.Expr[]; readonly guarded: K.Load['guarded'] }

export function loadAt(decl: ArrayDecl, at: Position, span: Span): K.Load {
  return { k: 'load', type: loadedAs(decl.dtype), array: decl.name, index: at.index, span, ...(at.guarded ? { guarded: at.guarded } : {}) };
}

export function position(cx: Context, decl: ArrayDecl, indices: readonly S.Expr[], span: Span): Position {
  if (indices.length !== decl.shape.length) return cx.fail('TF3002', span, `${decl.name} takes ${decl.shape.length} ${decl.shape.length === 1 ? 'index' : 'indices'}, found ${indices.length}.`);
  let guarded: K.Load['guarded'];
  const index = indices.map((node, axis) => {
    const index = typed(cx, node, 'i32');
    const extent = cx.linearSize(decl.shape[axis]!);
    const form = cx.linear(index);
    const room = combine(combine(extent, known(1), -1), form, -1);
    const below = cx.proves(form);
    const above = cx.proves(room);
    const needs = (without: 'conditions' | 'conditions inside'): boolean => !cx.proves(form, without) || !cx.proves(room, without);
    if (needs('conditions')) guarded = guarded === 'inside' || needs('conditions inside') ? 'inside' : 'outside';
    if (!below || !above) {
      const side = !below && !above ? `0 ≤ index < ${printSize(decl.shape[axis]!)}` : !below ? '0 ≤ index' : `index < ${printSize(decl.shape[axis]!)}`;
      cx.diagnostics.report('TF3001', node.span, `Cannot prove ${side} for ${decl.name}.`, {
        hint: `Guard it with an if, or write clampIndex(i, n).`, related: { span: decl.span, message: `${decl.name} is declared here` },
      });
    }
    return index;
  });
  return { index, guarded };
}

export function element(cx: Context, node: S.Element): K.Expr {
  const object = elaborate(cx, node.object);
  if (object.e !== 'array') return cx.fail('TF2001', node.object.span, 'Expected an array.');
  if (object.decl.shape.length === 2) return cx.fail('TF3002', node.span, `${object.decl.name} is a matrix.`, 'Write x.at(i, j).');
  return loadAt(object.decl, position(cx, object.decl, [node.index], node.span), node.span);
}
