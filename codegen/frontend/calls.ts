/** Calls: operations, reductions, helpers (always inlined), views. */
import type * as K from '../ir/kernel-ir.js';
import { onlyRecord, roundsToF32, taking } from '../language/operations/authors.js';
import { loadedAs, type ArrayDecl, type Scalar, type Span } from '../language/types.js';
import type * as S from './syntax.js';
import { combine, constant as known } from './bounds.js';
import { printSize } from '../ir/size.js';
import type { Context } from './context.js';
import {
  WINDOW_MEMBERS,
  coerce,
  elaborate,
  kindOf,
  loadAt,
  membersOf,
  nameOf,
  position,
  scalarOf,
  settled,
  typed,
  unify,
  type Position,
} from './expressions.js';
import { count, countsOver, runsOver } from './counters.js';
import { checkExact } from './exact.js';
import { Reported } from '../diagnostics/diagnostics.js';
import { every } from './recover.js';
import { ENTITY, EXPR, VALUE, bothInOrder, inOrder, pinEntity, pinExpr, pinValue, readsOf } from './steady.js';
import { closest } from './closest.js';
import { refusePlatformTest } from './platform.js';
import { BROKEN, Scope, constant, value, variable, type Entity, type FunctionEntity, type Value } from './scope.js';
import { runBody, statementCall } from './statements.js';
import { convert, isWrapper, unwrapped, wrap } from './wrappers.js';

const FLOAT_UNARY = taking(1, 'f64', 'f32');
const FLOAT_BINARY = taking(2, 'f64', 'f32');
const EITHER_UNARY = taking(1, 'f64', 'f32', 'i32');
const EITHER_BINARY = taking(2, 'f64', 'f32', 'i32', 'u32');
const INT_BINARY = taking(2, 'i32', 'u32');
const INT_UNARY = taking(1, 'i32', 'u32');
const NOTHING: Entity = { e: 'nothing' };

export function elaborateCall(cx: Context, node: S.Call): Entity {
  refusePlatformTest(cx, node);
  if (node.callee.k === 'member') return methodCall(cx, node, node.callee);
  let callee: Entity;
  try {
    callee = elaborate(cx, node.callee);
  } catch (error) {
    // The arguments may hold mistakes of their own; functions among them are read where they are called.
    every(node.args.filter((arg) => arg.k !== 'arrow').map((arg) => () => elaborate(cx, arg)));
    throw error;
  }
  if (callee.e === 'function')
    return inline(
      cx,
      callee,
      inOrder(
        cx,
        ENTITY,
        node.args.map((arg) => () => elaborate(cx, arg)),
      ),
      node.span,
      node.args.map((arg) => arg.span),
    );
  if (callee.e === 'dsl') return dslCall(cx, callee.name, node);
  return cx.fail('TF2001', node.callee.span, `Expected a function, found ${kindOf(callee)}.`);
}

export const counted = (n: number, thing: string): string => `${n === 0 ? 'no' : n} ${thing}${n === 1 ? '' : 's'}`;

export function arity(cx: Context, node: S.Call, name: string, least: number, most = least): void {
  if (node.args.length >= least && node.args.length <= most) return;
  // A spread stands for any number of them.
  if (node.args.some((arg) => arg.k === 'broken')) throw new Reported();
  const takes = least === most ? counted(least, 'argument') : `${least} to ${counted(most, 'argument')}`;
  const usage = USAGE.get(name);
  cx.fail('TF1009', node.span, `${name} takes ${takes}, found ${node.args.length}.`, usage && `Write ${usage}.`);
}

const USAGE: ReadonlyMap<string, string> = new Map([
  ['sum', 'sum(n, (k) => …)'],
  ['contract', 'contract(n, (k) => …)'],
  ['argmin', 'argmin(n, (k) => …)'],
  ['argmax', 'argmax(n, (k) => …)'],
  ['sumBy', 'sumBy(n, label, group, (k) => …)'],
  ['clampIndex', 'clampIndex(i, n)'],
  ['windows', 'windows(x, size, (w) => { … })'],
  ['fill', 'fill(y, (i) => …)'],
  ['each', 'each(n, (i) => { … })'],
  ['where', 'where(from, to, (i) => condition, (i) => { … })'],
  ['iterate', 'iterate(limit, (step) => converged)'],
  ['series', 'series(length, (i) => …)'],
  ['idiv', 'idiv(a, b)'],
  ['irem', 'irem(a, b)'],
  ['min', 'min(a, b)'],
  ['max', 'max(a, b)'],
  ['minNum', 'minNum(a, b)'],
  ['maxNum', 'maxNum(a, b)'],
]);

function methodCall(cx: Context, node: S.Call, callee: S.Member): Entity {
  const object = elaborate(cx, callee.object);
  const { name } = callee;
  if (object.e === 'array') {
    const { decl } = object;
    if (decl.shape.length === 1 && (name === 'at' || name === 'set')) {
      const [x, at, stored] = [cx.text(callee.object.span), ...node.args.map((arg) => cx.text(arg.span))];
      return cx.fail(
        'TF1008',
        callee.span,
        `The vector ${nameOf(decl)} has no ${name}(…).`,
        name === 'at' ? `Write ${x}[${at ?? 'i'}]!.` : `Write ${x}[${at ?? 'i'}] = ${stored ?? 'v'}.`,
      );
    }
    if (name === 'at' && decl.shape.length === 2) {
      return value(loadAt(cx, decl, position(cx, decl, node.args, node.span), node.span));
    }
    if (name === 'set' && decl.shape.length !== 1) {
      arity(cx, node, 'set', decl.shape.length + 1);
      writable(cx, decl, callee.span);
      const { index, stored } = placeAndValue(
        cx,
        () => position(cx, decl, node.args.slice(0, -1), node.span),
        () => scalarOf(cx, node.args.at(-1)!),
      );
      store(cx, decl, index, stored, node.args.at(-1)!.span, node.span);
      return NOTHING;
    }
  }
  if (object.e === 'window') {
    if (name === 'sum' || name === 'min' || name === 'max')
      return value({ k: 'window', type: 'f64', window: object.id, field: name, span: node.span });
    if (name === 'median' || name === 'mad') {
      arity(cx, node, name, 0);
      return value({ k: 'window', type: 'f64', window: object.id, field: name, span: node.span });
    }
    if (name === 'rank') {
      arity(cx, node, name, 1);
      return value({
        k: 'rank',
        type: 'f64',
        window: object.id,
        position: typed(cx, node.args[0]!, 'index'),
        span: node.span,
      });
    }
    if (name === 'moments') {
      const field = (name: K.WindowFieldName): K.Expr => ({
        k: 'window',
        type: name === 'count' ? 'index' : 'f64',
        window: object.id,
        field: name,
        span: node.span,
      });
      return {
        e: 'record',
        fields: new Map<string, Entity>([
          ['n', value(cx.op('toF64', 'index', [field('count')], node.span))],
          ['first', value(field('first'))],
          ['offset', value(field('offset'))],
          ['m2', value(field('m2'))],
        ]),
      };
    }
  }
  const given = (): Entity[] =>
    inOrder(
      cx,
      ENTITY,
      node.args.map((arg) => () => elaborate(cx, arg)),
    );
  if (object.e === 'series' && name === 'at') return inline(cx, object.at, given(), node.span);
  if (object.e === 'record') {
    const field = object.fields.get(name);
    if (field?.e === 'broken') throw new Reported();
    if (field?.e === 'function') return inline(cx, field, given(), node.span);
  }
  if (object.e === 'broken') throw new Reported();
  const has =
    object.e === 'array'
      ? membersOf(object.decl)
      : object.e === 'window'
        ? WINDOW_MEMBERS
        : object.e === 'series'
          ? 'length, at(i)'
          : object.e === 'value'
            ? 'nothing to call on a number; write a function of it'
            : undefined;
  return cx.fail('TF1008', callee.span, `There is no ${name}(…) here.`, has && `There is ${has}.`);
}

/** Inputs and tables stay as they are. */
export function writable(cx: Context, decl: ArrayDecl, span: Span): void {
  if (decl.role !== 'input' && decl.role !== 'table') return;
  cx.fail(
    'TF1005',
    span,
    `${nameOf(decl)} is ${decl.role === 'input' ? 'an input' : 'a constant table'} and cannot be written.`,
    {
      hint: 'Write to an output, or to local(n).',
      related: [{ span: decl.span, message: `${nameOf(decl)} is declared here` }],
    },
  );
}

/** Where something is stored is settled before what is stored is computed. */
export function placeAndValue(
  cx: Context,
  place: () => Position,
  compute: () => Value,
): { index: K.Expr[]; stored: Value } {
  const [at, stored] = inOrder<Position | Value>(
    cx,
    {
      reads: (c, operand) =>
        new Set(('index' in operand ? operand.index : [operand.expr]).flatMap((e) => [...readsOf(c, e)])),
      pin: (c, operand) =>
        'index' in operand
          ? { ...operand, index: operand.index.map((e) => pinExpr(c, e, 'place')) }
          : pinValue(c, operand),
    },
    [place, compute],
  ) as [Position, Value];
  return { index: at.index, stored };
}

/** Checks type and domain; writes. */
export function store(cx: Context, decl: ArrayDecl, index: K.Expr[], given: Value, at: Span, span: Span): void {
  const stored = coerce(cx, given, loadedAs(decl.dtype), at);
  checkDomain(cx, decl, stored, at);
  cx.emit({ k: 'store', array: decl.name, index, value: stored, span });
}

export function checkDomain(cx: Context, decl: ArrayDecl, stored: K.Expr, at: Span): void {
  if (!decl.domain) return;
  const form = cx.linear(stored);
  const { min, max } = decl.domain;
  if (
    (min && !cx.proves(combine(form, cx.linearSize(min), -1))) ||
    (max && !cx.proves(combine(cx.linearSize(max), form, -1)))
  ) {
    const bounds = [
      min ? `${printSize(min)} ≤ ` : '',
      cx.text(at).length > 40 || cx.text(at).includes('\n') ? 'value' : cx.text(at),
      max ? ` ≤ ${printSize(max)}` : '',
    ].join('');
    cx.unproven('TF3005', at, `Cannot prove ${bounds}, the domain of ${nameOf(decl)}.`, {
      hint: 'Guard it with an if, or write clampIndex(i, n).',
      related: [{ span: decl.span, message: `${nameOf(decl)} is declared here` }],
    });
  }
}

/** Runs a closure `(k) => …` over 0 ≤ k < n as the body of a reduction. */
export function closure(
  cx: Context,
  node: S.Expr | undefined,
  span: Span,
  counters: readonly { expr: K.Var; from: K.Expr; to: K.Expr }[],
  finish: (cx: Context, result: Entity) => K.Expr,
): K.Block {
  const entity = node && elaborate(cx, node);
  if (entity?.e === 'broken') throw new Reported();
  if (entity?.e !== 'function')
    return cx.fail(
      'TF1007',
      node?.span ?? span,
      `Expected a function${entity ? `, found ${kindOf(entity)}` : ''}.`,
      'Write (k) => ….',
    );
  if (entity.arrow.params.length > counters.length)
    cx.fail(
      'TF1009',
      node!.span,
      `This function is given ${counted(counters.length, 'argument')}, it takes ${entity.arrow.params.length}.`,
    );
  const { stmts, result } = cx.nested(() => {
    for (const counter of counters) {
      countsOver(cx, counter, span);
      runsOver(cx, counter);
    }
    // A closure may take fewer parameters than it is offered.
    const args = counters.slice(0, entity.arrow.params.length).map((c) => value(c.expr));
    return finish(cx, inline(cx, entity, args, node!.span));
  });
  return { stmts, result, span: node!.span };
}

export const zero = (span: Span): K.Const => constant('index', 0, span);

/** Where the value of a function stands. */
export function resultSpan(node: S.Expr): Span {
  if (node.k !== 'arrow') return node.span;
  if (!Array.isArray(node.body)) return (node.body as S.Expr).span;
  const last = (node.body as S.Stmt[]).at(-1);
  return last?.k === 'return' && last.value ? last.value.span : node.span;
}

export const numberResult =
  (type: Scalar, span: Span) =>
  (cx: Context, result: Entity): K.Expr => {
    if (result.e === 'broken') throw new Reported();
    if (result.e !== 'value')
      return cx.fail(
        'TF2001',
        span,
        `This function must give a number, it gives ${result.e === 'nothing' ? 'nothing' : kindOf(result)}.`,
        result.e === 'nothing' ? 'Write an expression after =>, or a return.' : undefined,
      );
    return coerce(cx, result, type, span);
  };

export function counterName(cx: Context, node: S.Expr | undefined, position: number, fallback: string): string {
  const pattern = node?.k === 'arrow' ? node.params[position]?.pattern : undefined;
  return cx.fresh(pattern?.k === 'name' ? pattern.name : fallback);
}

function dslCall(cx: Context, name: string, node: S.Call): Entity {
  const { args, span } = node;
  if (isWrapper(name)) {
    arity(cx, node, name, 1);
    return wrap(cx, name, args[0]!, span);
  }
  if (FLOAT_UNARY.has(name)) {
    arity(cx, node, name, 1);
    const x = floating(cx, args[0]!);
    if (x.type === 'f32' && roundsToF32(name)) return unwrapped(cx, 'f32', `f32(${cx.text(span)})`, span);
    return value(cx.op(name, x.type, [x], span));
  }
  if (FLOAT_BINARY.has(name)) {
    arity(cx, node, name, 2);
    return value(pair(cx, name, node));
  }
  if (INT_UNARY.has(name)) {
    arity(cx, node, name, 1);
    const a = scalarOf(cx, args[0]!);
    const of = a.expr.type === 'u32' ? 'u32' : 'i32';
    return value(cx.op(name, of, [coerce(cx, a, of, args[0]!.span)], span));
  }
  if (INT_BINARY.has(name) || EITHER_BINARY.has(name)) {
    arity(cx, node, name, 2);
    return value(pair(cx, name, node));
  }
  if (EITHER_UNARY.has(name)) {
    arity(cx, node, name, 1);
    const a = settled(cx, args[0]!);
    if (a.type !== 'index') return value(cx.op(name, a.type, [a], span));
    const held = cx.once(a);
    return value(cx.op('max', 'index', [held, checkExact(cx, cx.op('sub', 'index', [zero(span), held], span))], span));
  }
  const fixed = onlyRecord(name);
  if (fixed) {
    arity(cx, node, name, fixed.arity);
    return value(
      cx.op(
        fixed.name,
        fixed.of,
        inOrder(
          cx,
          EXPR,
          args.map((arg) => () => typed(cx, arg, fixed.of)),
        ),
        span,
      ),
    );
  }
  switch (name) {
    case 'toF64': {
      arity(cx, node, name, 1);
      return convert(cx, scalarOf(cx, args[0]!), 'f64', span);
    }
    case 'present': {
      arity(cx, node, name, 1);
      const x = cx.once(floating(cx, args[0]!));
      return value(cx.op('eq', x.type, [x, x], span));
    }
    case 'clampIndex': {
      arity(cx, node, name, 2);
      const [i, n] = bothInOrder(
        cx,
        EXPR,
        () => typed(cx, args[0]!, 'index'),
        () => typed(cx, args[1]!, 'index'),
      );
      const inside = cx.op(
        'max',
        'index',
        [cx.op('min', 'index', [i, cx.op('sub', 'index', [n, constant('index', 1, span)], span)], span), zero(span)],
        span,
      );
      if (!cx.proves(combine(cx.linear(n), known(1), -1)))
        cx.unproven(
          'TF3001',
          args[1]!.span,
          `Cannot prove 1 ≤ ${cx.text(args[1]!.span)}, and of nothing there is no valid index.`,
          {
            hint: `Guard it with if (${cx.text(args[1]!.span)} > 0), or require a least size in the declaration: sizes: { n: { min: 1 } }.`,
          },
        );
      const clamped = cx.let('clamped', inside);
      cx.facts.add(cx.linear(clamped));
      cx.facts.add(combine(combine(cx.linear(n), known(1), -1), cx.linear(clamped), -1));
      return value(clamped);
    }
    case 'sum':
    case 'contract':
    case 'argmin':
    case 'argmax': {
      arity(cx, node, name, 2);
      const n = count(cx, args[0]!);
      const v = counterName(cx, args[1], 0, 'k');
      const body = closure(
        cx,
        args[1],
        span,
        [{ expr: variable('index', v, span), from: zero(span), to: n }],
        numberResult('f64', resultSpan(args[1]!)),
      );
      return value({ k: name, type: name.startsWith('arg') ? 'index' : 'f64', n, v, body, span } as K.Expr);
    }
    case 'sumBy': {
      arity(cx, node, name, 4);
      const label = elaborate(cx, args[1]!);
      const [n, group] = bothInOrder(
        cx,
        EXPR,
        () => count(cx, args[0]!),
        () => count(cx, args[2]!),
      );
      if (label.e === 'broken') throw new Reported();
      if (label.e !== 'array' || label.decl.dtype !== 'i32' || label.decl.shape.length !== 1)
        return cx.fail(
          'TF2001',
          args[1]!.span,
          `Expected a vector of i32 as labels, found ${label.e === 'array' ? `one of ${label.decl.dtype}` : kindOf(label)}.`,
          "Declare it vector('n', 'i32') or localInts(n).",
        );
      if (!cx.proves(combine(cx.linearSize(label.decl.shape[0]!), cx.linear(n), -1)))
        cx.unproven(
          'TF3003',
          args[1]!.span,
          `Cannot prove that ${nameOf(label.decl)} has ${cx.text(args[0]!.span)} labels; its length is ${printSize(label.decl.shape[0]!)}.`,
          {
            hint: 'Give both the same size in the declaration.',
            related: [
              { span: label.decl.span, message: `${nameOf(label.decl)} is declared here` },
              { span: args[0]!.span, message: 'so many terms are summed' },
            ],
          },
        );
      const v = counterName(cx, args[3], 0, 'i');
      const body = closure(
        cx,
        args[3],
        span,
        [{ expr: variable('index', v, span), from: zero(span), to: n }],
        numberResult('f64', resultSpan(args[3]!)),
      );
      return value({ k: 'sumBy', type: 'f64', n, label: label.decl.name, group, v, body, span });
    }
    default:
      return statementCall(cx, name, node);
  }
}

/** A float of either kind; integers widen to f64. */
function floating(cx: Context, node: S.Expr): K.Expr {
  const given = scalarOf(cx, node);
  return given.expr.type === 'f32' ? given.expr : coerce(cx, given, 'f64', node.span);
}

/** Of indices: divisors of any kind. */
const DIVISIONS: Readonly<Record<string, string>> = { idiv: 'quotient', irem: 'remainder' };

/** An operation on two numbers of one type. */
function pair(cx: Context, name: string, node: S.Call): K.Expr {
  const [a, b] = bothInOrder(
    cx,
    VALUE,
    () => scalarOf(cx, node.args[0]!),
    () => scalarOf(cx, node.args[1]!),
  );
  if (!a.flexible || !b.flexible) {
    const { type, args } = unify(cx, a, b, node.span, node.args[0]!.span, node.args[1]!.span);
    const widened =
      FLOAT_BINARY.has(name) && (type === 'i32' || type === 'index')
        ? args.map((arg) => coerce(cx, value(arg), 'f64', arg.span))
        : args;
    const row = type === 'index' ? (DIVISIONS[name] ?? name) : name;
    return cx.op(row, widened[0]!.type, widened, node.span);
  }
  if (EITHER_BINARY.has(name))
    cx.fail('TF2003', node.span, 'These literals could be integers or floats.', 'Write 0.0 for a float.');
  const type = INT_BINARY.has(name) ? 'i32' : 'f64';
  return cx.op(
    name,
    type,
    [coerce(cx, a, type, node.args[0]!.span), coerce(cx, b, type, node.args[1]!.span)],
    node.span,
  );
}

/** Functions that are given to each other can call each other without end, though none names itself. */
const DEEPEST = 100;
/** Calls that call twice, and so on, make texts without end in a few lines. */
const MOST_CALLS = 4000;

/** A helper is always inlined: arguments are bound once, the body runs in the helper's own scope. */
export function inline(
  cx: Context,
  fn: FunctionEntity,
  args: readonly Entity[],
  span: Span,
  places: readonly Span[] = [],
): Entity {
  const { params, body } = fn.arrow;
  if (params.length !== args.length)
    return cx.fail('TF1009', span, `${fn.name} takes ${counted(params.length, 'argument')}, found ${args.length}.`, {
      related: [{ span: fn.arrow.span, message: `${fn.name} is defined here` }],
    });
  const key = `${fn.module.file}:${fn.arrow.span.start}`;
  // A function that was given is not part of what calls it.
  const around = fn.within ?? cx.inlining;
  if (around.includes(key) || cx.calls === DEEPEST)
    return cx.fail('TF1006', span, `${fn.name} calls itself.`, {
      hint: 'Functions are written out where they are called. Write a loop.',
      related: [{ span: fn.arrow.span, message: `${fn.name} is defined here` }],
    });
  if (++cx.writtenOut > MOST_CALLS)
    return cx.fail('TF1006', span, `This kernel writes out more than ${MOST_CALLS} calls of functions.`, {
      hint: 'A function is written out at every call. Call it once and keep the result, or put the calls into a loop.',
      related: [{ span: fn.arrow.span, message: `${fn.name} is defined here` }],
    });
  const { scope, module, inlining } = cx;
  const inner = new Scope(fn.scope);
  every(params.map((param, i) => () => bindParameter(cx, inner, param, args[i]!, places[i] ?? span)));
  cx.inlining = [...around, key];
  cx.calls++;
  cx.scope = inner;
  cx.module = fn.module;
  try {
    return cx.owning(
      () => returned(cx, fn, Array.isArray(body) ? runBody(cx, body, span) : elaborate(cx, body as S.Expr), span),
      holdsFunction,
    );
  } finally {
    cx.inlining = inlining;
    cx.calls--;
    cx.scope = scope;
    cx.module = module;
  }
}

/** What is annotated i32 and never changes stays an index, if it is one: the annotation says that it fits. */
export function annotated(cx: Context, given: Value, type: Scalar, span: Span): K.Expr {
  const expr = coerce(cx, given, type, span);
  return type === 'i32' && given.expr.type === 'index' && !given.flexible ? given.expr : expr;
}

/** Whether a result can run something of the function that gave it. */
const holdsFunction = (entity: Entity): boolean =>
  entity.e === 'function' ||
  entity.e === 'series' ||
  (entity.e === 'record' && [...entity.fields.values()].some(holdsFunction));

/** An annotated result has the type that is written there. */
function returned(cx: Context, fn: FunctionEntity, result: Entity, span: Span): Entity {
  const wanted = fn.arrow.result;
  if (!wanted || result.e === 'broken') return result;
  if (wanted.text === 'number') return cx.fail('TF2001', wanted.span, 'number is not a type of the language.', TYPES);
  const type = typeNamed(wanted.text);
  if (!type || result.e !== 'value') return result;
  return value(annotated(cx, result, type, Array.isArray(fn.arrow.body) ? span : (fn.arrow.body as S.Expr).span));
}

function bindParameter(cx: Context, inner: Scope, param: S.Param, arg: Entity, at: Span): void {
  const { pattern } = param;
  if (arg.e === 'broken') throw new Reported();
  // Where it is called: inside, it is right.
  if (pattern.k === 'name' && param.type && typeNamed(param.type.text) && arg.e !== 'value') {
    return wrongArgument(cx, pattern.name, param, arg, at);
  }
  if (pattern.k === 'name')
    return inner.bind(
      pattern.name,
      arg.e === 'value'
        ? bindArgument(cx, param, pattern.name, arg, at)
        : arg.e === 'function'
          ? { within: cx.inlining, ...arg }
          : pinEntity(cx, arg),
    );
  if (arg.e !== 'record') return cx.fail('TF2001', param.span, `Expected a record, found ${kindOf(arg)}.`);
  for (const field of pattern.fields) {
    const found = arg.fields.get(field.key);
    if (found) {
      inner.bind(field.name, pinEntity(cx, found, field.name));
      continue;
    }
    inner.bind(field.name, BROKEN);
    if (arg.incomplete) continue;
    // What was meant is one of those that are not named, and the body may call it so.
    for (const [key, entity] of arg.fields) {
      if (pattern.fields.some((f) => f.key === key)) continue;
      if (entity.e === 'array') cx.touched.add(entity.decl.name);
      cx.missing.add(key);
    }
    const near = closest(field.key, [...arg.fields.keys()]);
    const there = [...arg.fields.keys()].join(', ') || 'nothing';
    cx.diagnostics.report('TF1002', field.span, `There is no ${field.key} here.`, {
      hint: near === undefined ? `There is ${there}.` : `Did you mean ${near}?`,
    });
  }
}

function wrongArgument(cx: Context, name: string, param: S.Param, arg: Entity, at: Span): never {
  // The library's own text is not the author's to look at.
  const related = param.span.file.startsWith('kernels/')
    ? [{ span: param.span, message: `${name} is declared here` }]
    : [];
  const given = cx.text(at);
  const hint = !typeNamed(param.type!.text)
    ? `Give the array itself.`
    : arg.e === 'array'
      ? `Give an element: ${given}${arg.decl.shape.length === 2 ? '.at(i, j)' : '[i]!'}.`
      : arg.e === 'record'
        ? `Give one of its fields: ${[...arg.fields.keys()].join(', ')}.`
        : 'Give a number.';
  return cx.fail('TF2001', at, `${name} is to be ${param.type!.text}, found ${kindOf(arg)}.`, { related, hint });
}

/** What annotations of arrays look like. */
const ARRAYS =
  /^(?:ReadonlyVector|ReadonlyMatrix|Matrix|Series|Scalar|Window|(?:Float64|Float32|Int32|Uint32|Uint8)Array)\b/;

function bindArgument(cx: Context, param: S.Param, name: string, arg: Value, at: Span): Value {
  const wanted = param.type && typeNamed(param.type.text);
  if (param.type && ARRAYS.test(param.type.text)) wrongArgument(cx, name, param, arg, at);
  if (param.type && !wanted)
    cx.fail('TF2001', param.type.span, `${param.type.text} is not a type of the language.`, TYPES);
  if (!wanted && arg.flexible) return pinValue(cx, arg);
  const expr = wanted ? annotated(cx, arg, wanted, arg.expr.span) : arg.expr;
  const simple = expr.k === 'const' || (expr.k === 'var' && !arg.mutable);
  return value(simple ? expr : cx.let(name, expr));
}

const SCALARS: ReadonlyMap<string, Scalar> = new Map([
  ['f64', 'f64'],
  ['f32', 'f32'],
  ['i32', 'i32'],
  ['u32', 'u32'],
  ['bool', 'bool'],
  ['boolean', 'bool'],
]);
export const typeNamed = (text: string): Scalar | undefined => SCALARS.get(text);
export const TYPES = 'Types are f64, f32, i32, u32 and bool.';
