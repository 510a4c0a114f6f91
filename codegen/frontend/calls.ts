/** Calls: operations, reductions, helpers (always inlined), views. */
import type * as K from '../ir/kernel-ir.js';
import { loadedAs, type Scalar, type Span } from '../ir/types.js';
import type * as S from './syntax.js';
import { combine, constant as known } from './bounds.js';
import type { Context } from './context.js';
import { coerce, elaborate, loadAt, position, scalarOf, settled, typed, unify } from './expressions.js';
import { Scope, constant, value, variable, type Entity, type FunctionEntity, type Value } from './scope.js';
import { runBody, statementCall } from './statements.js';
import { convert, isWrapper, unwrapped, wrap } from './wrappers.js';

const FLOAT_UNARY = new Set(['sqrt', 'floor', 'ceil', 'trunc', 'sign', 'round']);
const FLOAT_BINARY = new Set(['minNum', 'maxNum']);
const EITHER_UNARY = new Set(['abs']);
const EITHER_BINARY = new Set(['min', 'max']);
const INT_BINARY = new Set(['idiv', 'irem']);
const INT_UNARY = new Set(['clz', 'ctz', 'popcount']);
/** What takes one type only: the row of the operation table, and the type. */
const FIXED: Record<string, { readonly op: string; readonly of: Scalar; readonly arity: number }> = {
  mulLo: { op: 'mul', of: 'u32', arity: 2 }, mulHi: { op: 'mulHi', of: 'u32', arity: 2 },
  rotl: { op: 'rotl', of: 'u32', arity: 2 }, rotr: { op: 'rotr', of: 'u32', arity: 2 },
  highWord: { op: 'highWord', of: 'f64', arity: 1 }, lowWord: { op: 'lowWord', of: 'f64', arity: 1 }, fromWords: { op: 'fromWords', of: 'u32', arity: 2 },
  powerOfTwo: { op: 'powerOfTwo', of: 'i32', arity: 1 },
};
const NOTHING: Entity = { e: 'nothing' };

export function elaborateCall(cx: Context, node: S.Call): Entity {
  if (node.callee.k === 'member') return methodCall(cx, node, node.callee);
  const callee = elaborate(cx, node.callee);
  if (callee.e === 'function') return inline(cx, callee, node.args.map((arg) => elaborate(cx, arg)), node.span);
  if (callee.e === 'dsl') return dslCall(cx, callee.name, node);
  return cx.fail('TF1002', node.callee.span, 'This cannot be called.');
}

function arity(cx: Context, node: S.Call, name: string, least: number, most = least): void {
  if (node.args.length >= least && node.args.length <= most) return;
  cx.fail('TF1009', node.span, `${name} takes ${least === most ? least : `${least} to ${most}`} arguments, found ${node.args.length}.`);
}

function methodCall(cx: Context, node: S.Call, callee: S.Member): Entity {
  const object = elaborate(cx, callee.object);
  const { name } = callee;
  if (object.e === 'array') {
    const { decl } = object;
    if (name === 'at' && decl.shape.length === 2) {
      return value(loadAt(decl, position(cx, decl, node.args, node.span), node.span));
    }
    if (name === 'set' && decl.shape.length !== 1) {
      arity(cx, node, 'set', decl.shape.length + 1);
      const { index } = position(cx, decl, node.args.slice(0, -1), node.span);
      store(cx, decl, index, scalarOf(cx, node.args.at(-1)!), node.args.at(-1)!.span, node.span);
      return NOTHING;
    }
  }
  if (object.e === 'window') {
    if (name === 'sum' || name === 'min' || name === 'max') return value({ k: 'window', type: 'f64', window: object.id, field: name, span: node.span });
    if (name === 'median' || name === 'mad') {
      arity(cx, node, name, 0);
      return value({ k: 'window', type: 'f64', window: object.id, field: name, span: node.span });
    }
    if (name === 'rank') {
      arity(cx, node, name, 1);
      return value({ k: 'rank', type: 'f64', window: object.id, position: typed(cx, node.args[0]!, 'i32'), span: node.span });
    }
    if (name === 'moments') {
      const field = (name: K.WindowFieldName): K.Expr => ({ k: 'window', type: name === 'count' ? 'i32' : 'f64', window: object.id, field: name, span: node.span });
      return {
        e: 'record',
        fields: new Map<string, Entity>([
          ['n', value(cx.op('toF64', 'i32', [field('count')], node.span))],
          ['first', value(field('first'))], ['offset', value(field('offset'))], ['m2', value(field('m2'))],
        ]),
      };
    }
  }
  if (object.e === 'series' && name === 'at') return inline(cx, object.at, node.args.map((a) => elaborate(cx, a)), node.span);
  if (object.e === 'record') {
    const field = object.fields.get(name);
    if (field?.e === 'function') return inline(cx, field, node.args.map((a) => elaborate(cx, a)), node.span);
  }
  return cx.fail('TF1008', callee.span, `There is no ${name}(…) here.`);
}

/** Checks rank, type, domain; writes. */
export function store(cx: Context, decl: import('../ir/types.js').ArrayDecl, index: K.Expr[], given: Value, at: Span, span: Span): void {
  if (decl.role === 'input' || decl.role === 'table') cx.fail('TF1005', span, `${decl.name} is ${decl.role === 'input' ? 'an input' : 'a constant table'} and cannot be written.`);
  const stored = coerce(cx, given, loadedAs(decl.dtype), at);
  checkDomain(cx, decl, stored, at);
  cx.written.add(decl.name);
  cx.emit({ k: 'store', array: decl.name, index, value: stored, span });
}

export function checkDomain(cx: Context, decl: import('../ir/types.js').ArrayDecl, stored: K.Expr, at: Span): void {
  if (!decl.domain) return;
  const form = cx.linear(stored);
  const { min, max } = decl.domain;
  if ((min && !cx.proves(combine(form, cx.linearSize(min), -1))) || (max && !cx.proves(combine(cx.linearSize(max), form, -1)))) {
    cx.diagnostics.report('TF3005', at, `Cannot prove that the value lies in the domain of ${decl.name}.`, { related: { span: decl.span, message: `${decl.name} is declared here` } });
  }
}

/** Runs a closure `(k) => …` over 0 ≤ k < n as the body of a reduction. */
export function closure(cx: Context, node: S.Expr | undefined, span: Span, counters: readonly { expr: K.Var; from: K.Expr; to: K.Expr }[], finish: (cx: Context, result: Entity) => K.Expr): K.Block {
  const entity = node && elaborate(cx, node);
  if (entity?.e !== 'function') return cx.fail('TF1007', node?.span ?? span, 'Expected a function.');
  const { stmts, result } = cx.nested(() => {
    for (const counter of counters) {
      cx.facts.add(combine(cx.linear(counter.expr), cx.linear(counter.from), -1));
      cx.facts.add(combine(combine(cx.linear(counter.to), known(1), -1), cx.linear(counter.expr), -1));
    }
    // A closure may take fewer parameters than it is offered.
    const args = counters.slice(0, entity.arrow.params.length).map((c) => value(c.expr));
    return finish(cx, inline(cx, entity, args, node!.span));
  });
  return { stmts, result, span: node!.span };
}

export const zero = (span: Span): K.Const => constant('i32', 0, span);

export const numberResult = (type: Scalar, span: Span) => (cx: Context, result: Entity): K.Expr => {
  if (result.e !== 'value') return cx.fail('TF2001', span, 'This function must give a number.');
  return coerce(cx, result, type, span);
};

export function counterName(cx: Context, node: S.Expr | undefined, position: number, fallback: string): string {
  const pattern = node?.k === 'arrow' ? node.params[position]?.pattern : undefined;
  return cx.fresh(pattern?.k === 'name' ? pattern.name : fallback);
}

function dslCall(cx: Context, name: string, node: S.Call): Entity {
  const { args, span } = node;
  if (isWrapper(name)) { arity(cx, node, name, 1); return wrap(cx, name, args[0]!, span); }
  if (FLOAT_UNARY.has(name)) {
    arity(cx, node, name, 1);
    const x = floating(cx, args[0]!);
    if (x.type === 'f32' && name === 'sqrt') return unwrapped(cx, 'f32', `f32(${name}(x))`, span);
    return value(cx.op(name, x.type, [x], span));
  }
  if (FLOAT_BINARY.has(name)) { arity(cx, node, name, 2); return value(pair(cx, name, node)); }
  if (INT_UNARY.has(name)) {
    arity(cx, node, name, 1);
    const a = scalarOf(cx, args[0]!);
    const of = a.expr.type === 'u32' ? 'u32' : 'i32';
    return value(cx.op(name, of, [coerce(cx, a, of, args[0]!.span)], span));
  }
  if (INT_BINARY.has(name) || EITHER_BINARY.has(name)) { arity(cx, node, name, 2); return value(pair(cx, name, node)); }
  if (EITHER_UNARY.has(name)) {
    arity(cx, node, name, 1);
    const a = settled(cx, args[0]!);
    return value(cx.op(name, a.type, [a], span));
  }
  const fixed = FIXED[name];
  if (fixed) { arity(cx, node, name, fixed.arity); return value(cx.op(fixed.op, fixed.of, args.map((arg) => typed(cx, arg, fixed.of)), span)); }
  switch (name) {
    case 'toI32': case 'toU32': { arity(cx, node, name, 1); const x = floating(cx, args[0]!); return value(cx.op(name, x.type, [x], span)); }
    case 'toF64': { arity(cx, node, name, 1); return convert(cx, scalarOf(cx, args[0]!), 'f64', span); }
    case 'present': { arity(cx, node, name, 1); const x = cx.once(floating(cx, args[0]!)); return value(cx.op('eq', x.type, [x, x], span)); }
    case 'clampIndex': {
      arity(cx, node, name, 2);
      const n = typed(cx, args[1]!, 'i32');
      const inside = cx.op('max', 'i32', [cx.op('min', 'i32', [typed(cx, args[0]!, 'i32'), cx.op('sub', 'i32', [n, constant('i32', 1, span)], span)], span), constant('i32', 0, span)], span);
      if (!cx.proves(combine(cx.linear(n), known(1), -1))) cx.diagnostics.report('TF3001', args[1]!.span, 'clampIndex(i, n) needs at least one element.', { hint: 'Guard it with if (n > 0), or require a least size in the declaration.' });
      const clamped = cx.let('clamped', inside);
      cx.facts.add(cx.linear(clamped));
      cx.facts.add(combine(combine(cx.linear(n), known(1), -1), cx.linear(clamped), -1));
      return value(clamped);
    }
    case 'sum': case 'contract': case 'argmin': case 'argmax': {
      arity(cx, node, name, 2);
      const n = typed(cx, args[0]!, 'i32');
      const v = counterName(cx, args[1], 0, 'k');
      const body = closure(cx, args[1], span, [{ expr: variable('i32', v, span), from: zero(span), to: n }], numberResult('f64', args[1]!.span));
      return value({ k: name, type: name.startsWith('arg') ? 'i32' : 'f64', n, v, body, span } as K.Expr);
    }
    case 'sumBy': {
      arity(cx, node, name, 4);
      const n = typed(cx, args[0]!, 'i32');
      const label = elaborate(cx, args[1]!);
      if (label.e !== 'array' || label.decl.dtype !== 'i32' || label.decl.shape.length !== 1) return cx.fail('TF2001', args[1]!.span, 'Expected an array of integer labels.');
      if (!cx.proves(combine(cx.linearSize(label.decl.shape[0]!), cx.linear(n), -1))) cx.diagnostics.report('TF3003', args[1]!.span, `${label.decl.name} has fewer labels than there are terms.`);
      const group = typed(cx, args[2]!, 'i32');
      const v = counterName(cx, args[3], 0, 'i');
      const body = closure(cx, args[3], span, [{ expr: variable('i32', v, span), from: zero(span), to: n }], numberResult('f64', args[3]!.span));
      return value({ k: 'sumBy', type: 'f64', n, label: label.decl.name, group, v, body, span });
    }
    default: return statementCall(cx, name, node);
  }
}

/** A float of either kind; integers widen to f64. */
function floating(cx: Context, node: S.Expr): K.Expr {
  const given = scalarOf(cx, node);
  return given.expr.type === 'f32' ? given.expr : coerce(cx, given, 'f64', node.span);
}

/** An operation on two numbers of one type. */
function pair(cx: Context, name: string, node: S.Call): K.Expr {
  const [a, b] = [scalarOf(cx, node.args[0]!), scalarOf(cx, node.args[1]!)];
  if (!a.flexible || !b.flexible) {
    const { type, args } = unify(cx, a, b, node.span, node.args[0]!.span, node.args[1]!.span);
    const widened = FLOAT_BINARY.has(name) && type === 'i32' ? args.map((arg) => cx.op('toF64', 'i32', [arg], arg.span)) : args;
    return cx.op(name, widened[0]!.type, widened, node.span);
  }
  if (EITHER_BINARY.has(name)) cx.fail('TF2003', node.span, 'These literals could be integers or floats.', 'Write 0.0 for a float.');
  const type = INT_BINARY.has(name) ? 'i32' : 'f64';
  return cx.op(name, type, [coerce(cx, a, type, node.args[0]!.span), coerce(cx, b, type, node.args[1]!.span)], node.span);
}

/** A helper is always inlined: arguments are bound once, the body runs in the helper's own scope. */
export function inline(cx: Context, fn: FunctionEntity, args: readonly Entity[], span: Span): Entity {
  const { params, body } = fn.arrow;
  if (params.length !== args.length) return cx.fail('TF1009', span, `${fn.name} takes ${params.length} arguments, found ${args.length}.`);
  const key = `${fn.module.file}:${fn.arrow.span.start}`;
  if (cx.inlining.includes(key)) return cx.fail('TF1006', span, `${fn.name} calls itself.`, 'Write a loop.');
  const [scope, module] = [cx.scope, cx.module];
  const inner = new Scope(fn.scope);
  params.forEach((param, i) => {
    const arg = args[i]!;
    if (param.pattern.k === 'fields') {
      if (arg.e !== 'record') cx.fail('TF2001', param.span, 'Expected a record.');
      else for (const field of param.pattern.fields) {
        const found = arg.fields.get(field.key);
        if (!found) cx.fail('TF1002', field.span, `The record has no ${field.key}.`);
        else inner.bind(field.name, found);
      }
      return;
    }
    inner.bind(param.pattern.name, arg.e === 'value' ? bindArgument(cx, param, param.pattern.name, arg) : arg);
  });
  cx.inlining.push(key);
  cx.scope = inner;
  cx.module = fn.module;
  try {
    return Array.isArray(body) ? runBody(cx, body, span) : elaborate(cx, body as S.Expr);
  } finally {
    cx.inlining.pop();
    cx.scope = scope;
    cx.module = module;
  }
}

function bindArgument(cx: Context, param: S.Param, name: string, arg: Value): Value {
  const wanted = param.type && TYPE_NAMES[param.type];
  if (param.type && !wanted) cx.fail('TF2001', param.span, `${param.type} is not a type of the language.`, 'Types are f64, f32, i32, u32, bool.');
  if (!wanted && arg.flexible) return arg;
  const expr = wanted ? coerce(cx, arg, wanted, arg.expr.span) : arg.expr;
  const simple = expr.k === 'const' || (expr.k === 'var' && !arg.mutable);
  return value(simple ? expr : cx.let(name, expr));
}

export const TYPE_NAMES: Record<string, Scalar | undefined> = { f64: 'f64', f32: 'f32', i32: 'i32', u32: 'u32', bool: 'bool', boolean: 'bool' };
