/** Expressions: names, literals that find their type, operators, elements. */
import type * as K from '../ir/kernel-ir.js';
import { isInteger, loadedAs, type ArrayDecl, type Scalar, type Span } from '../language/types.js';
import { TEXT } from './platform.js';
import type * as S from './syntax.js';
import { combine, constant as known } from './bounds.js';
import { refuseBrackets } from './brackets.js';
import type { Context } from './context.js';
import { constant, value, type Entity, type Value } from './scope.js';
import { elaborateCall } from './calls.js';
import { choose, conditional } from './choices.js';
import { closest } from './closest.js';
import { checkExact, narrowed, variablesIn, wrapping } from './exact.js';
import { resolve } from './resolve.js';
import { runsPast } from './overrun.js';
import { unwrapped } from './wrappers.js';
import { printSize } from '../ir/size.js';
import { Reported } from '../diagnostics/diagnostics.js';
import { attempt } from './recover.js';
import { ENTITY, EXPR, VALUE, bothInOrder, inOrder } from './steady.js';

/** The type a flexible literal is meant for. */
export function coerce(cx: Context, given: Value, type: Scalar, span: Span): K.Expr {
  const { expr, flexible } = given;
  if (flexible && expr.k === 'const' && type !== 'bool') {
    const { value: number } = expr;
    const fits =
      type === 'f64' ||
      type === 'index' ||
      (type === 'f32'
        ? Math.fround(number) === number
        : type === 'u32'
          ? number === number >>> 0
          : number === (number | 0));
    if (!fits)
      return cx.fail(
        'TF2001',
        span,
        `${number} does not fit into ${/^[fi]/.test(type) ? 'an' : 'a'} ${type}.`,
        `Write ${number}.0 for a float, or ${type}(${number}) for what is left of it in ${type}.`,
      );
    return constant(type, type === 'f64' || type === 'f32' ? number : number + 0, span);
  }
  if (expr.type === type && !(flexible && expr.k === 'op')) return expr;
  // A literal with a point stands for an f32 that it is exactly.
  if (expr.k === 'const' && type === 'f32' && expr.type === 'f64' && Object.is(Math.fround(expr.value), expr.value))
    return constant('f32', expr.value, span);
  // A choice between literals takes its type like a literal does.
  if (flexible && expr.k === 'op' && expr.op === 'select') {
    const [cond, a, b] = expr.args as [K.Expr, K.Expr, K.Expr];
    return cx.op(
      'select',
      type,
      [cond, coerce(cx, value(a, true), type, span), coerce(cx, value(b, true), type, span)],
      span,
    );
  }
  if (expr.type === 'i32' && type === 'f64') return cx.op('toF64', 'i32', [expr], span);
  if (expr.type === 'i32' && type === 'index') return cx.index(expr, span);
  if (expr.type === 'index' && type === 'f64') return cx.op('toF64', 'index', [expr], span);
  if (expr.type === 'index' && type === 'i32') return narrowed(cx, expr, span);
  return cx.fail('TF2001', span, `Expected ${type}, found ${expr.type}.`, {
    hint: conversion(cx.text(span), expr, type),
  });
}

/** How an author gets from one type to another. */
function conversion(text: string, from: K.Expr, to: Scalar): string | undefined {
  const short = text.length > 40 || text.includes('\n') ? 'x' : text;
  const simple = /^[\w.]+$|^[\w.]+[(\[][^()[\]]*[)\]]!?$/.test(short) ? short : `(${short})`;
  const float = from.type === 'f64' || from.type === 'f32';
  if ((to === 'i32' || to === 'index') && from.k === 'const' && from.type === 'f64' && from.value === (from.value | 0))
    return `Write ${from.value}.`;
  if (float && (to === 'i32' || to === 'u32' || to === 'index'))
    return `Write to${to === 'u32' ? 'U' : 'I'}32(${short}): it truncates, saturates and turns NaN into 0.`;
  if (to === 'bool')
    return float ? `Write ${simple} !== 0.0, or present(${short}) for what is no NaN.` : `Write ${simple} !== 0.`;
  if (from.type === 'bool') return float || to === 'f64' ? `Write ${simple} ? 1.0 : 0.0.` : `Write ${simple} ? 1 : 0.`;
  return to === 'f64'
    ? `Write toF64(${short}): it is exact.`
    : to === 'index'
      ? `Write i32(${short}).`
      : `Write ${to}(${short}).`;
}

export function scalarOf(cx: Context, node: S.Expr): Value {
  const entity = elaborate(cx, node);
  if (entity.e === 'value') return entity;
  if (entity.e === 'broken') throw new Reported();
  const text = cx.text(node.span);
  const hint =
    entity.e === 'array' && node.k === 'name'
      ? entity.decl.shape.length === 2
        ? `Write ${text}.at(i, j).`
        : entity.decl.shape.length === 1
          ? `Write ${text}[i]!.`
          : undefined
      : (entity.e === 'function' || entity.e === 'dsl') && node.k === 'name'
        ? `Call it: ${text}(…).`
        : undefined;
  return cx.fail(
    entity.e === 'function' || entity.e === 'dsl' ? 'TF1007' : 'TF2001',
    node.span,
    `Expected a number, found ${kindOf(entity)}.`,
    { hint },
  );
}

export const kindOf = (entity: Entity): string =>
  ({
    value: 'a number',
    array: 'an array',
    function: 'a function',
    dsl: 'a function',
    record: 'a record',
    window: 'a window',
    series: 'a series',
    nothing: 'a call that gives nothing',
    broken: 'a mistake',
  })[entity.e];

export const typed = (cx: Context, node: S.Expr, type: Scalar): K.Expr =>
  coerce(cx, scalarOf(cx, node), type, node.span);

/** A value whose type is settled: a literal left alone is ambiguous. */
export const settled = (cx: Context, node: S.Expr): K.Expr => settle(cx, scalarOf(cx, node), node.span);

export function settle(cx: Context, given: Value, span: Span): K.Expr {
  if (!given.flexible) return given.expr;
  const float = given.expr.k === 'const' ? `${given.expr.value}.0` : undefined;
  const what =
    float === undefined
      ? 'These literals could be integers or floats.'
      : 'This literal could be an integer or a float.';
  return cx.fail('TF2003', span, what, {
    hint: `Write ${float ?? '1.0'} for a float, or annotate the variable for an integer: let n: i32 = ${given.expr.k === 'const' ? given.expr.value : '…'}.`,
    ...(float === undefined ? {} : { fix: { span, text: float } }),
  });
}

export function elaborate(cx: Context, node: S.Expr): Entity {
  switch (node.k) {
    case 'num': {
      if (node.point) return value(constant('f64', node.value, node.span));
      if (!Number.isSafeInteger(node.value) || Math.abs(node.value) > 4294967295)
        return value(constant('f64', node.value, node.span));
      return value(constant('i32', node.value, node.span), true);
    }
    case 'bool':
      return value(constant('bool', node.value ? 1 : 0, node.span));
    case 'name':
      return resolve(cx, node.name, node.span);
    case 'unary':
      return unary(cx, node);
    case 'binary':
      return binary(cx, node);
    case 'conditional':
      return conditional(cx, node);
    case 'member':
      return member(cx, node);
    case 'element':
      return value(element(cx, node));
    case 'call':
      return elaborateCall(cx, node);
    case 'arrow':
      return { e: 'function', name: 'function', arrow: node, scope: cx.scope, module: cx.module, within: cx.inlining };
    case 'object': {
      const fields = inOrder(
        cx,
        ENTITY,
        node.entries.map((entry) => () => elaborate(cx, entry.value)),
      );
      return { e: 'record', fields: new Map(node.entries.map((entry, i) => [entry.key, fields[i]!])) };
    }
    case 'str':
      return cx.fail('TF1001', node.span, 'Text is not part of the language.', TEXT);
    case 'array':
      return cx.fail(
        'TF1001',
        node.span,
        'A list of numbers inside a body is not part of the language.',
        `Write it as a constant at the top of the file, or use local(${Math.max(1, node.items.length)}) for memory.`,
      );
    case 'broken':
      throw new Reported();
  }
}

function unary(cx: Context, node: S.Unary): Entity {
  const given = scalarOf(cx, node.a);
  const { expr } = given;
  if (node.op === '-') {
    if (expr.k === 'const' && expr.type !== 'u32')
      return value(constant(expr.type, -expr.value, node.span), given.flexible);
    if (expr.type === 'u32' || expr.type === 'f32')
      return unwrapped(cx, expr.type, `${expr.type}(${cx.text(node.span)})`, node.span);
    if (expr.type === 'index')
      return value(checkExact(cx, cx.op('sub', 'index', [constant('index', 0, node.span), expr], node.span)));
    return value(cx.op('neg', expr.type, [expr], node.span));
  }
  if (node.op === '+') return given;
  if (node.op === '!') return value(cx.op('not', 'bool', [coerce(cx, given, 'bool', node.a.span)], node.span));
  if (node.op === '~' && expr.type === 'u32') return unwrapped(cx, 'u32', `u32(${cx.text(node.span)})`, node.span);
  if (node.op === '~') return value(cx.op('bitNot', 'i32', [coerce(cx, given, 'i32', node.a.span)], node.span));
  return cx.fail('TF1001', node.span, `The operator ${node.op} is not part of the language.`);
}

export const ARITHMETIC: Record<string, string> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '%': 'rem' };
export const BITS: Record<string, string> = { '&': 'bitAnd', '|': 'bitOr', '^': 'bitXor', '<<': 'shl', '>>': 'shr' };
const COMPARE: Record<string, string> = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '===': 'eq', '!==': 'ne' };
const FOLD: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
};

/** A constant that loses nothing as an f32. */
const isExactly = ({ expr }: Value, type: 'f32'): boolean =>
  expr.k === 'const' && expr.type === 'f64' && type === 'f32' && Object.is(Math.fround(expr.value), expr.value);

/** Of type i32, or an index: side by side they are indices. */
const isWhole = ({ expr }: Value): boolean => expr.type === 'i32' || expr.type === 'index';

/** Both operands in one type: the literal's neighbour decides, i32 beside f64 widens. */
export function unify(
  cx: Context,
  a: Value,
  b: Value,
  span: Span,
  left: Span,
  right: Span,
): { type: Scalar; args: [K.Expr, K.Expr] } {
  let type: Scalar;
  const logical = a.expr.type === 'bool' || b.expr.type === 'bool';
  if (a.flexible && !b.flexible && !logical) type = b.expr.type;
  else if ((b.flexible && !logical) || a.expr.type === b.expr.type) type = a.expr.type;
  else if ((isWhole(a) && b.expr.type === 'f64') || (a.expr.type === 'f64' && isWhole(b))) type = 'f64';
  else if (isWhole(a) && isWhole(b)) type = 'index';
  else if ((a.expr.type === 'f32' && isExactly(b, 'f32')) || (b.expr.type === 'f32' && isExactly(a, 'f32')))
    type = 'f32';
  else {
    const chained = logical && [left, right].some((side) => /[<>]|[!=]==/.test(cx.text(side)));
    const hint = chained
      ? 'Comparisons do not chain: write a < b && b < c.'
      : logical
        ? undefined
        : conversion(cx.text(right), b.expr, a.expr.type);
    return cx.fail('TF2001', span, `These do not go together: ${a.expr.type} and ${b.expr.type}.`, hint);
  }
  return { type, args: [coerce(cx, a, type, left), coerce(cx, b, type, right)] };
}

export function arithmetic(cx: Context, op: string, a: Value, b: Value, node: S.Binary): Value {
  const fold = FOLD[op];
  if (a.flexible && b.flexible && fold && a.expr.k === 'const' && b.expr.k === 'const')
    return value(constant('i32', fold(a.expr.value, b.expr.value), node.span), true);
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  const [left, right] = [cx.text(node.a.span), cx.text(node.b.span)];
  if (type === 'bool')
    return cx.fail('TF2004', node.span, `There is no ${op} on truth values.`, 'Write cond ? 1 : 0 to count.');
  if (type === 'f32' || (type === 'u32' && op !== '/' && op !== '%')) {
    return unwrapped(
      cx,
      type,
      type === 'u32' && op === '*'
        ? `mulLo(${left}, ${right}), or mulHi(${left}, ${right}) for the upper half`
        : `${type}(${left} ${op} ${right})`,
      node.span,
    );
  }
  if ((isInteger(type) || type === 'index') && op === '/') {
    return cx.fail('TF2002', node.span, 'Dividing integers with / has no one meaning.', {
      hint: `Write idiv(${left}, ${right}) for the whole quotient, or toF64(${left}) / ${right} for a float.`,
      fix: { span: node.span, text: `idiv(${left}, ${right})` },
    });
  }
  if ((isInteger(type) || type === 'index') && op === '%') {
    return cx.fail(
      'TF2002',
      node.span,
      'The remainder of integers is not %, which gives NaN or traps for a divisor of 0.',
      { hint: `Write irem(${left}, ${right}).`, fix: { span: node.span, text: `irem(${left}, ${right})` } },
    );
  }
  return value(checkExact(cx, cx.op(ARITHMETIC[op]!, type, args, node.span)));
}

function binary(cx: Context, node: S.Binary): Entity {
  const { op } = node;
  if (op === '&&' || op === '||') {
    const a = attempt(() => typed(cx, node.a, 'bool'));
    // The right side is reached only when the left did not decide, so it may rely on it.
    const right = given(cx, a, op === '&&', () => typed(cx, node.b, 'bool'));
    if (!a) throw new Reported();
    const both = cx.op(op === '&&' ? 'and' : 'or', 'bool', [a, right.result], node.span);
    if (right.stmts.length > 0)
      return choose(
        cx,
        a,
        op === '&&' ? right : constant('bool', 1, node.span),
        op === '&&' ? constant('bool', 0, node.span) : right,
        node.span,
        both,
      );
    return value(both);
  }
  if (op === '==' || op === '!=') {
    const between = cx.text({ ...node.span, start: node.a.span.end, end: node.b.span.start });
    const start = node.a.span.end + between.indexOf(op);
    cx.diagnostics.report('TF2005', node.span, `${op} converts its operands in TypeScript.`, {
      hint: `Write ${op}=.`,
      fix: { span: { ...node.span, start, end: start + op.length }, text: `${op}=` },
    });
    return binary(cx, { ...node, op: `${op}=` });
  }
  const [a, b] = bothInOrder(
    cx,
    VALUE,
    () => scalarOf(cx, node.a),
    () => scalarOf(cx, node.b),
  );
  const [left, right] = [cx.text(node.a.span), cx.text(node.b.span)];
  if (Object.hasOwn(ARITHMETIC, op)) return arithmetic(cx, op, a, b, node);
  if (op === '>>>') return value(cx.op('shr', 'u32', [word(cx, a, node.a.span), word(cx, b, node.b.span)], node.span));
  if (Object.hasOwn(BITS, op)) {
    const { type, args } = bitOperands(cx, op, a, b, node);
    if (type === 'u32' && op === '>>')
      return cx.fail('TF2004', node.span, 'There is no >> on u32.', `Write ${left} >>> ${right}.`);
    if (type === 'u32') return unwrapped(cx, type, `u32(${left} ${op} ${right})`, node.span);
    return value(cx.op(BITS[op]!, type, args, node.span));
  }
  const compare = COMPARE[op];
  if (!compare) return cx.fail('TF1001', node.span, `The operator ${op} is not part of the language.`);
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  return value(cx.op(compare, type, args, node.span));
}

/** Runs where a condition holds (or does not); a condition that had a mistake leaves proofs in doubt. */
export function given<T>(
  cx: Context,
  cond: K.Expr | undefined,
  truth: boolean,
  run: () => T,
): { stmts: K.Stmt[]; result: T } {
  return cx.nested(() => {
    if (!cond) return cx.doubting(run);
    cx.assume(cond, truth);
    return run();
  });
}

/** An integer as the 32 bits it is. */
export const word = (cx: Context, given: Value, span: Span): K.Expr =>
  isWhole(given) && !given.flexible
    ? cx.op('toU32', 'i32', [coerce(cx, given, 'i32', span)], span)
    : coerce(cx, given, 'u32', span);

/** The operands of a bit operation; the count of a shift may be an integer of the other type. `literal` is for two literals. */
export function bitOperands(
  cx: Context,
  op: string,
  a: Value,
  b: Value,
  node: S.Binary,
  literal: 'i32' | 'u32' = 'i32',
): { type: 'i32' | 'u32'; args: [K.Expr, K.Expr] } {
  const shift = op === '<<' || op === '>>';
  const zero = [a, b].find(({ expr, flexible }) => flexible && expr.k === 'const' && expr.value === 0);
  const other = zero === a ? b : a;
  // `i | 0` is how JavaScript says i32(i).
  if (op === '|' && zero && other.expr.type === 'index' && !other.flexible)
    return { type: 'i32', args: [wrapping(cx, other.expr, node.span), constant('i32', 0, node.span)] };
  // Bits belong to 32 of them.
  [a, b] = [
    { given: a, at: node.a.span },
    { given: b, at: node.b.span },
  ].map(({ given, at }) =>
    given.expr.type === 'index' && !given.flexible ? value(coerce(cx, given, 'i32', at)) : given,
  ) as [Value, Value];
  const refuse = (type: Scalar): never => {
    const hint =
      type === 'bool' && (op === '&' || op === '|')
        ? `Write ${cx.text(node.a.span)} ${op}${op} ${cx.text(node.b.span)}.`
        : type === 'f64'
          ? 'Bits belong to integers; toI32(x) makes one.'
          : undefined;
    return cx.fail('TF2004', node.span, `There is no ${op} on ${type}.`, hint);
  };
  if (shift || (a.flexible && b.flexible)) {
    const type = a.flexible ? literal : a.expr.type;
    if (type !== 'i32' && type !== 'u32') return refuse(type);
    const count =
      type === 'u32' && shift
        ? word(cx, b, node.b.span)
        : type === 'i32' && b.expr.type === 'u32'
          ? cx.op('toI32', 'u32', [b.expr], node.b.span)
          : coerce(cx, b, type, node.b.span);
    return { type, args: [coerce(cx, a, type, node.a.span), count] };
  }
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  if (type !== 'i32' && type !== 'u32') return refuse(type);
  return { type, args };
}

function member(cx: Context, node: S.Member): Entity {
  const object = elaborate(cx, node.object);
  const { name, span } = node;
  if (object.e === 'array') {
    const { shape } = object.decl;
    if (shape.length === 2 && (name === 'rows' || name === 'cols'))
      return value(cx.sizeExpr(shape[name === 'rows' ? 0 : 1]!, span));
    if (shape.length === 1 && name === 'length') return value(cx.sizeExpr(shape[0]!, span));
    const given = nameOf(object.decl);
    if (shape.length === 2 && name === 'length')
      return cx.fail('TF1008', span, `The matrix ${given} has no length.`, `Write ${given}.rows or ${given}.cols.`);
    if (shape.length === 1 && (name === 'rows' || name === 'cols'))
      return cx.fail('TF1008', span, `The vector ${given} has no ${name}.`, {
        hint: `Write ${given}.length.`,
        fix: { span, text: `${cx.text(node.object.span)}.length` },
      });
    return cx.fail('TF1008', span, `${given} has no ${name}.`, `It has ${membersOf(object.decl)}.`);
  }
  if (object.e === 'window') {
    if (name === 'row' || name === 'col') return value({ k: 'var', type: 'index', name: object[name], span });
    if (name === 'count') return value({ k: 'window', type: 'index', window: object.id, field: 'count', span });
    return cx.fail(
      'TF1008',
      span,
      `A window has no ${name}.`,
      METHODS_OF_WINDOW.includes(name) ? `Call it: ${cx.text(span)}().` : `It has ${WINDOW_MEMBERS}.`,
    );
  }
  if (object.e === 'record') {
    const field = object.fields.get(name);
    if (field?.e === 'broken') throw new Reported();
    if (field) return field;
    const near = closest(name, [...object.fields.keys()]);
    return cx.fail(
      'TF1008',
      span,
      `There is no ${name} here.`,
      near === undefined ? `There is ${[...object.fields.keys()].join(', ')}.` : `Did you mean ${near}?`,
    );
  }
  if (object.e === 'series' && name === 'length') return value(object.length);
  if (object.e === 'series') return cx.fail('TF1008', span, `A series has no ${name}.`, 'It has length and at(i).');
  if (object.e === 'broken') throw new Reported();
  return cx.fail('TF1008', span, `${kindOf(object)[0]!.toUpperCase()}${kindOf(object).slice(1)} has no ${name}.`);
}

const METHODS_OF_WINDOW = ['sum', 'min', 'max', 'moments', 'median', 'mad', 'rank'];
export const WINDOW_MEMBERS = 'row, col, count, sum(), min(), max(), moments(), median(), mad(), rank(i)';
export const membersOf = ({ shape }: ArrayDecl): string =>
  shape.length === 2 ? 'rows, cols, at(i, j), set(i, j, v)' : shape.length === 1 ? 'length, [i]' : 'set(v)';
/** What the author calls it. */
export const nameOf = (decl: ArrayDecl): string => decl.publicName ?? decl.name;

/** The position of an element, proven to exist. `guarded` tells which conditions around it the proof needs. */
export interface Position {
  readonly index: K.Expr[];
  readonly guarded: K.Load['guarded'];
}

/** A checked value is an index. */
export function loadAt(cx: Context, decl: ArrayDecl, at: Position, span: Span): K.Expr {
  const loaded = elementAt(decl, at, span);
  return decl.domain && loaded.type === 'i32' && decl.dtype !== 'u8' && cx.trusted(decl)
    ? cx.index(loaded, span)
    : loaded;
}

function elementAt(decl: ArrayDecl, at: Position, span: Span): K.Load {
  return {
    k: 'load',
    type: loadedAs(decl.dtype),
    array: decl.name,
    index: at.index,
    span,
    ...(at.guarded ? { guarded: at.guarded } : {}),
  };
}

export function position(cx: Context, decl: ArrayDecl, indices: readonly S.Expr[], span: Span): Position {
  const rank = decl.shape.length;
  if (indices.length !== rank) {
    const hint = rank === 2 ? `Write ${nameOf(decl)}.at(i, j).` : undefined;
    return cx.fail(
      'TF3002',
      span,
      `${nameOf(decl)} takes ${rank} ${rank === 1 ? 'index' : 'indices'}, found ${indices.length}.`,
      { hint, related: [{ span: decl.span, message: `${nameOf(decl)} is declared here` }] },
    );
  }
  let guarded: K.Load['guarded'];
  const index = inOrder(
    cx,
    EXPR,
    indices.map((node, axis) => () => {
      const index = typed(cx, node, 'index');
      const extent = cx.linearSize(decl.shape[axis]!);
      const form = cx.linear(index);
      const room = combine(combine(extent, known(1), -1), form, -1);
      const below = cx.proves(form);
      const above = cx.proves(room);
      const needs = (without: 'conditions' | 'conditions inside'): boolean =>
        !cx.proves(form, without) || !cx.proves(room, without);
      if (needs('conditions')) guarded = guarded === 'inside' || needs('conditions inside') ? 'inside' : 'outside';
      if (!below || !above) reportIndex(cx, decl, axis, node, index, below, above);
      return index;
    }),
  );
  return { index, guarded };
}

function reportIndex(
  cx: Context,
  decl: ArrayDecl,
  axis: number,
  node: S.Expr,
  index: K.Expr,
  below: boolean,
  above: boolean,
): void {
  const size = printSize(decl.shape[axis]!);
  const text = cx.text(node.span);
  const upper = `${text} < ${size}`;
  const extent =
    decl.shape[axis]!.k === 'lit'
      ? size
      : decl.shape.length === 2
        ? `${nameOf(decl)}.${axis === 0 ? 'rows' : 'cols'}`
        : `${nameOf(decl)}.length`;
  const names = variablesIn(index);
  if (!above && runsPast(cx, decl, axis, index, names, upper, node.span)) {
    if (!below) reportIndex(cx, decl, axis, node, index, below, true);
    return;
  }
  const claim = !below && !above ? `0 ≤ ${upper}` : !below ? `0 ≤ ${text}` : upper;
  const changing = names.find((name) => cx.changes(name));
  const condition = [...(below ? [] : [`${text} >= 0`]), ...(above ? [] : [`${text} < ${extent}`])].join(' && ');
  const hint =
    changing !== undefined
      ? `${cx.spelled(changing)} changes, and a guard counts for a const only: write const here = ${text}, and guard here.`
      : text.length > 40 || text.includes('\n')
        ? `Name the index, const at = …, and guard it with an if; or write clampIndex(at, ${extent}).`
        : index.k === 'const' && decl.shape[axis]!.k === 'name' && below
          ? `Guard it with if (${condition}), or require it in the declaration: sizes: { ${size}: { min: ${index.value + 1} } }.`
          : `Guard it with if (${condition}), or write clampIndex(${text}, ${extent}).`;
  const counted = names
    .map((name) => ({ name, counter: cx.counters.get(name) }))
    .filter(({ counter }) => counter !== undefined);
  cx.unproven('TF3001', node.span, `Cannot prove ${claim} for ${nameOf(decl)}.`, {
    hint,
    related: [
      { span: decl.span, message: `${nameOf(decl)} is declared here` },
      ...counted.flatMap(({ counter }) => [
        { span: counter!.span, message: counter!.range },
        ...countedOver(cx, decl, counter!.range),
      ]),
    ],
  });
}

/** The other array, if a loop runs over the extent of one: two shapes do not match, and both are to be seen. */
function countedOver(cx: Context, decl: ArrayDecl, range: string): { span: Span; message: string }[] {
  const [extent, name, part] = /(\w+)\.(rows|cols|length)$/.exec(range) ?? [];
  const other = name === undefined ? undefined : cx.scope.find(name);
  if (other?.e !== 'array' || other.decl === decl) return [];
  return [{ span: other.decl.span, message: `${extent} is ${printSize(other.decl.shape[part === 'cols' ? 1 : 0]!)}` }];
}

export function element(cx: Context, node: S.Element): K.Expr {
  refuseBrackets(cx, node);
  const object = elaborate(cx, node.object);
  if (object.e === 'broken') throw new Reported();
  if (object.e === 'series')
    return cx.fail(
      'TF2001',
      node.span,
      'A series is read with at(i).',
      `Write ${cx.text(node.object.span)}.at(${cx.text(node.index.span)}).`,
    );
  if (object.e !== 'array') return cx.fail('TF2001', node.object.span, `Expected an array, found ${kindOf(object)}.`);
  const { decl } = object;
  if (decl.shape.length === 2)
    return cx.fail('TF3002', node.span, `${nameOf(decl)} is a matrix.`, `Write ${nameOf(decl)}.at(i, j).`);
  if (decl.shape.length === 0)
    return cx.fail(
      'TF1008',
      node.span,
      `${nameOf(decl)} is a scalar output and has no elements.`,
      `It has ${membersOf(decl)}.`,
    );
  return loadAt(cx, decl, position(cx, decl, [node.index], node.span), node.span);
}
