/** Statements, and the calls that stand as statements: loops with a meaning, locals, iteration. */
import type * as K from '../ir/kernel-ir.js';
import { loadedAs, type Span } from '../language/types.js';
import { Reported } from '../diagnostics/diagnostics.js';
import { abandon, attempt, both, guarded } from './recover.js';
import { EXPR, VALUE, bothInOrder, pinEntity, pinExpr, pinValue } from './steady.js';
import type * as S from './syntax.js';
import { combine, constant as known } from './bounds.js';
import { refuseBrackets } from './brackets.js';
import { I32, range, within } from '../ir/ranges.js';
import {
  TYPES,
  annotated,
  arity,
  checkDomain,
  closure,
  counterName,
  inline,
  numberResult,
  placeAndValue,
  resultSpan,
  store,
  typeNamed,
  writable,
  zero,
} from './calls.js';
import type { Context } from './context.js';
import {
  arithmetic,
  coerce,
  elaborate,
  given,
  kindOf,
  loadAt,
  nameOf,
  position,
  scalarOf,
  settle,
  typed,
  type Position,
} from './expressions.js';
import { count, runsOver } from './counters.js';
import { variablesIn } from './exact.js';
import { LOCALS, localArray } from './locals.js';
import { settledLimit } from './settled-limit.js';
import { BROKEN, constant, value, variable, type Entity, type Value, type WindowEntity } from './scope.js';

const NOTHING: Entity = { e: 'nothing' };

/** The body of a helper: statements, then what it returns. An early `if (…) return …` becomes a choice. */
export function runBody(cx: Context, body: readonly S.Stmt[], span: Span): Entity {
  for (let i = 0; i < body.length; i++) {
    const statement = body[i]!;
    if (statement.k === 'return') {
      if (i < body.length - 1)
        cx.diagnostics.report('TF1001', body[i + 1]!.span, 'Nothing after a return is reached.', {
          hint: 'Remove it, or put the return into an if.',
        });
      return statement.value ? elaborate(cx, statement.value) : NOTHING;
    }
    if (statement.k === 'if' && returns(statement.then)) return earlyReturn(cx, statement, body.slice(i + 1), span);
    guarded(cx, statement, () => execute(cx, statement));
  }
  return NOTHING;
}

const returns = (body: readonly S.Stmt[]): boolean => body.at(-1)?.k === 'return';

function earlyReturn(cx: Context, statement: S.If, after: readonly S.Stmt[], span: Span): Entity {
  const cond = attempt(() => typed(cx, statement.cond, 'bool'));
  const [then, rest] = both(
    () => given(cx, cond, true, () => runBody(cx, statement.then, statement.span)),
    () => given(cx, cond, false, () => runBody(cx, [...statement.else, ...after], span)),
  );
  if (!cond || then.result.e === 'broken' || rest.result.e === 'broken') throw new Reported();
  if (then.result.e !== 'value' || rest.result.e !== 'value') {
    if (then.result.e === 'nothing' && rest.result.e === 'nothing') {
      cx.emit({ k: 'if', cond, then: then.stmts, else: rest.stmts, span: statement.span });
      return NOTHING;
    }
    return cx.fail(
      'TF1001',
      statement.span,
      'An early return gives a number on every path.',
      'Return a number from the if and at the end; a record is returned at the end only.',
    );
  }
  const [a, b] = [then.result, rest.result];
  const type = a.flexible
    ? b.expr.type
    : b.flexible ||
        a.expr.type === b.expr.type ||
        b.expr.type === 'i32' ||
        (b.expr.type === 'index' && a.expr.type === 'f64')
      ? a.expr.type
      : b.expr.type;
  if (a.flexible && b.flexible) settle(cx, a, a.expr.span);
  const result = cx.let('result', constant(type, 0, statement.span), true);
  const side = (from: { stmts: K.Stmt[]; result: Entity }): K.Stmt[] => [
    ...from.stmts,
    {
      k: 'assign',
      name: result.name,
      value: coerce(cx, from.result as Value, type, (from.result as Value).expr.span),
      span: statement.span,
    },
  ];
  cx.emit({ k: 'if', cond, then: side(then), else: side(rest), span: statement.span });
  cx.holds(result, a.expr, b.expr);
  cx.settle(result);
  return value(result);
}

function block(cx: Context, body: readonly S.Stmt[], before: () => void = () => {}): K.Stmt[] {
  return cx.nested(() => {
    before();
    for (const statement of body) guarded(cx, statement, () => execute(cx, statement));
  }).stmts;
}

function execute(cx: Context, node: S.Stmt): void {
  switch (node.k) {
    case 'variable':
      return declare(cx, node);
    case 'assignment':
      return assign(cx, node);
    case 'evaluate': {
      const result = elaborate(cx, node.value);
      if (result.e !== 'nothing' && result.e !== 'broken')
        cx.fail(
          'TF1001',
          node.span,
          'The value of this expression is not used.',
          'Store it, name it with const, or leave it out.',
        );
      return;
    }
    case 'if': {
      const cond = attempt(() => typed(cx, node.cond, 'bool'));
      const inBranch =
        (truth: boolean): (() => void) =>
        () => {
          if (cond) cx.assume(cond, truth);
        };
      const branch = (body: readonly S.Stmt[], truth: boolean): K.Stmt[] => block(cx, body, inBranch(truth));
      const both = (): [K.Stmt[], K.Stmt[]] => [branch(node.then, true), branch(node.else, false)];
      const [then, otherwise] = cond ? both() : cx.doubting(both);
      if (!cond) return abandon(cx, node);
      cx.emit({ k: 'if', cond, then, else: otherwise, span: node.span });
      return;
    }
    case 'for':
      return loop(cx, node);
    case 'block': {
      for (const statement of block(cx, node.body)) cx.emit(statement);
      return;
    }
    case 'break':
    case 'continue':
      return cx.emit({ k: node.k, span: node.span });
    case 'return':
      return cx.fail(
        'TF1001',
        node.span,
        'A return inside a loop or a nested block is not part of the language.',
        'Return at the end of the function, or alone in an if of its outermost block; keep the value in a variable until then.',
      );
    case 'broken': {
      cx.doubting(() =>
        block(cx, node.body, () => {
          for (const name of node.counters) cx.scope.bind(name, value(variable('index', cx.fresh(name), node.span)));
          for (const name of node.declares) cx.scope.bind(name, BROKEN);
        }),
      );
      return abandon(cx, node);
    }
  }
}

function declare(cx: Context, node: S.Variable): void {
  if (node.init.k === 'arrow' && node.pattern.k === 'name') {
    const name = node.pattern.name;
    cx.scope.bind(name, { e: 'function', name, arrow: node.init, scope: cx.scope, module: cx.module });
    return;
  }
  const memory =
    node.init.k === 'call' && node.init.callee.k === 'name' && node.pattern.k === 'name'
      ? localArray(cx, node.init, node.pattern.name)
      : undefined;
  if (memory && node.pattern.k === 'name') return cx.scope.bind(node.pattern.name, memory);
  const init = elaborate(cx, node.init);
  if (init.e === 'broken') throw new Reported();
  if (node.pattern.k === 'fields') {
    if (init.e !== 'record')
      return cx.fail(
        'TF2001',
        node.init.span,
        `Expected a record, found ${kindOf(init)}.`,
        `Give what is needed a name of its own: ${node.pattern.fields.map(({ key, name }) => `const ${name} = ${cx.text(node.init.span)}.${key};`).join(' ')}`,
      );
    for (const field of node.pattern.fields) {
      const found = init.fields.get(field.key);
      cx.scope.bind(field.name, found ? pinEntity(cx, found, field.name) : BROKEN);
      if (!found)
        cx.diagnostics.report('TF1002', field.span, `There is no ${field.key} here.`, {
          hint: `There is ${[...init.fields.keys()].join(', ')}.`,
        });
    }
    return;
  }
  const { name } = node.pattern;
  if (init.e === 'array') {
    // Whatever is done by that name is done to the array itself, so nothing follows from this mistake.
    cx.diagnostics.report('TF1010', node.span, `${name} would be a second name for ${nameOf(init.decl)}.`, {
      hint: `Use ${nameOf(init.decl)} itself.`,
      related: [{ span: init.decl.span, message: `${nameOf(init.decl)} is declared here` }],
    });
    return cx.scope.bind(name, init);
  }
  if (init.e === 'nothing') return cx.fail('TF2001', node.init.span, 'This call gives no value.');
  if (init.e !== 'value') return cx.scope.bind(name, pinEntity(cx, init));
  const wanted = node.type ? typeNamed(node.type.text) : undefined;
  if (node.type && !wanted) {
    cx.diagnostics.report('TF2001', node.type.span, `${node.type.text} is not a type of the language.`, {
      hint: TYPES,
    });
    if (init.flexible) throw new Reported();
  }
  const kept = wanted && !node.mutable ? annotated : coerce;
  const settledType = (): K.Expr => {
    const settledInit = settle(cx, init, node.init.span);
    // What changes is no index: nothing would be known about it.
    return node.mutable && settledInit.type === 'index'
      ? coerce(cx, value(settledInit), 'i32', node.init.span)
      : settledInit;
  };
  const expr = wanted
    ? kept(cx, init, wanted, node.init.span)
    : init.flexible && !node.mutable
      ? undefined
      : settledType();
  if (!expr) return cx.scope.bind(name, pinValue(cx, init));
  if (!node.mutable && (expr.k === 'const' || (expr.k === 'var' && !init.mutable)))
    return cx.scope.bind(name, value(expr));
  cx.scope.bind(name, value(cx.let(name, expr, node.mutable), false, node.mutable));
}

function assign(cx: Context, node: S.Assignment): void {
  const { target } = node;
  const updated = (current: Value, given: Value): Value =>
    node.op === ''
      ? given
      : arithmetic(cx, node.op, current, given, {
          k: 'binary',
          op: node.op,
          a: target,
          b: node.value,
          span: node.span,
        });
  if (target.k === 'name') {
    const entity = elaborate(cx, target);
    if (entity.e !== 'value' || !entity.mutable || entity.expr.k !== 'var') {
      attempt(() => scalarOf(cx, node.value));
      return cx.fail('TF1005', target.span, `${target.name} cannot change.`, unchanging(cx, target.name, entity));
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
      value: coerce(cx, updated(current, given), entity.expr.type, node.value.span),
      span: node.span,
    });
    return;
  }
  if (target.k === 'element') {
    refuseBrackets(cx, target, node);
    const object = elaborate(cx, target.object);
    if (object.e === 'broken') throw new Reported();
    if (object.e !== 'array')
      return cx.fail(
        'TF1005',
        target.span,
        `Only variables and elements of arrays can be assigned, not ${kindOf(object)}.`,
      );
    const { decl } = object;
    if (decl.shape.length === 2)
      return cx.fail('TF3002', target.span, `${nameOf(decl)} is a matrix.`, `Write ${nameOf(decl)}.set(i, j, v).`);
    if (decl.shape.length === 0)
      return cx.fail(
        'TF1008',
        target.span,
        `${nameOf(decl)} is a scalar output and has no elements.`,
        `Write ${nameOf(decl)}.set(${cx.text(node.value.span)}).`,
      );
    writable(cx, decl, target.span);
    const place = (): Position => position(cx, decl, [target.index], target.span);
    if (node.op === '') {
      const { index, stored } = placeAndValue(cx, place, () => scalarOf(cx, node.value));
      return store(cx, decl, index, stored, node.value.span, node.span);
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
    return store(cx, decl, at.index, updated(old, more), node.value.span, node.span);
  }
  if (target.k === 'broken') throw new Reported();
  cx.fail(
    'TF1005',
    target.span,
    'Only variables and elements of arrays can be assigned.',
    target.k === 'member'
      ? 'A record keeps its fields; give it another name with other values.'
      : 'Write one assignment after the other, with a name or an element on the left.',
  );
}

/** What an author does instead of changing it. */
function unchanging(cx: Context, name: string, entity: Entity): string {
  if (entity.e === 'array')
    return entity.decl.shape.length === 0 ? `Write ${nameOf(entity.decl)}.set(…).` : 'Write its elements.';
  if (entity.e !== 'value') return 'Declare a variable of its own with let.';
  if (cx.sizes.has(name)) return `Parameters never change. Declare a variable of its own: let current = ${name}.`;
  if (entity.expr.k !== 'var') return 'Declare a variable of its own with let.';
  return cx.counters.has(entity.expr.name)
    ? 'Declare a variable of its own with let; the loop alone moves its counter.'
    : `Declare a variable of its own: let current = ${name}.`;
}

function loop(cx: Context, node: S.For): void {
  let limit = cx.place();
  const bounds = attempt(() =>
    bothInOrder(
      cx,
      EXPR,
      () => typed(cx, node.from, 'index'),
      () => {
        limit = cx.place();
        return typed(cx, node.to, 'index');
      },
    ),
  );
  const everyTurn = cx.since(limit);
  const v = cx.fresh(node.name);
  const counter = variable('index', v, node.span);
  if (!bounds) {
    cx.doubting(() => block(cx, node.body, () => cx.scope.bind(node.name, value(counter))));
    return abandon(cx, node);
  }
  const [from, bound] = bounds;
  let to: K.Expr = bound;
  if (node.compare === '<=') to = cx.op('add', 'index', [to, constant('index', 1, to.span)], to.span);
  if (node.compare === '>=') to = cx.op('sub', 'index', [to, constant('index', 1, to.span)], to.span);
  const inclusive = { bound, condition: node.condition, instead: `${node.name} < ${cx.text(node.to.span)}` };
  cx.counters.set(v, {
    range: `${node.name} starts at ${cx.text(node.from.span)} and runs while ${node.name} ${node.compare} ${cx.text(node.to.span)}`,
    span: node.span,
    ...(node.compare === '<=' ? { inclusive } : {}),
  });
  // A bound that moves proves nothing, and is the mistake to report.
  const moving = variablesIn(to).find((name) => cx.changes(name) && assignedIn(node.body).has(cx.spelled(name)));
  const read = <T>(run: () => T): T => (moving === undefined ? run() : cx.doubting(run));
  const body = read(() =>
    block(cx, node.body, () => {
      const [i, a, b] = [cx.linear(counter), cx.linear(from), cx.linear(to)];
      const up = node.step > 0;
      const [first, last] = [cx.integers.range(from), cx.integers.range(to)];
      cx.integers.bound(
        v,
        up
          ? { lo: first.lo, hi: Math.max(first.lo, last.hi - 1) }
          : { lo: Math.min(first.hi, last.lo + 1), hi: first.hi },
      );
      cx.facts.add(up ? combine(i, a, -1) : combine(a, i, -1));
      cx.facts.add(combine(up ? combine(b, i, -1) : combine(i, b, -1), known(1), -1));
      cx.scope.bind(node.name, value(counter));
    }),
  );
  settledLimit(cx, node, everyTurn, body);
  const wide = !within(cx.integers.range(from), I32) || !within(cx.integers.range(to), I32);
  cx.emit({ k: 'for', v, from, to, step: node.step, body, span: node.span, ...(wide ? { wide } : {}) });
}

/** Names that some statements assign. */
function assignedIn(syntax: unknown, names = new Set<string>()): Set<string> {
  if (typeof syntax !== 'object' || syntax === null) return names;
  const node = syntax as { k?: string; target?: S.Expr };
  if (node.k === 'assignment' && node.target?.k === 'name') names.add(node.target.name);
  for (const inner of Object.values(node)) assignedIn(inner, names);
  return names;
}

// ------------------------------------------------------------------ loops with a meaning

export function statementCall(cx: Context, name: string, node: S.Call): Entity {
  const { args, span } = node;
  switch (name) {
    case 'fill':
      return fill(cx, node);
    case 'each':
    case 'where': {
      if (name === 'where') arity(cx, node, name, 4);
      else arity(cx, node, name, 2, 3);
      const ranged = name === 'where' || args.length === 3;
      const [from, to] = bothInOrder(
        cx,
        EXPR,
        () => (ranged ? count(cx, args[0]!) : zero(span)),
        () => count(cx, args[ranged ? 1 : 0]!),
      );
      const bodyArg = args.at(-1);
      const v = counterName(cx, bodyArg?.k === 'arrow' && bodyArg.params.length > 0 ? bodyArg : args[2], 0, 'i');
      const counter = { expr: variable('index', v, span), from, to };
      const nothing = (c: Context, result: Entity): K.Expr =>
        result.e === 'nothing'
          ? zero(span)
          : c.fail(
              'TF2001',
              bodyArg!.span,
              `The body of ${name} gives no value; it stores.`,
              'Write { … } around it, and store inside.',
            );
      if (name === 'each') {
        const body = closure(cx, bodyArg, span, [counter], nothing);
        cx.emit({ k: 'each', v, from, to, body: body.stmts, span });
        return NOTHING;
      }
      const cond = cx.facts.inside(() =>
        closure(cx, args[2], span, [counter], numberResult('bool', resultSpan(args[2]!))),
      );
      if (cond.stmts.length > 0) cx.fail('TF1001', args[2]!.span, 'The condition of where is one expression.');
      const { stmts } = cx.nested(() => {
        runsOver(cx, counter);
        cx.assume(cond.result);
        for (const s of closure(cx, args[3], span, [counter], nothing).stmts) cx.emit(s);
      });
      cx.emit({ k: 'where', v, from, to, cond: cond.result, body: stmts, span });
      return NOTHING;
    }
    case 'iterate': {
      arity(cx, node, name, 2);
      const limit = count(cx, args[0]!);
      const v = counterName(cx, args[1], 0, 'iteration');
      const body = closure(
        cx,
        args[1],
        span,
        [{ expr: variable('index', v, span), from: zero(span), to: limit }],
        numberResult('bool', resultSpan(args[1]!)),
      );
      const steps = cx.fresh('steps');
      cx.emit({ k: 'iterate', v, limit, body, count: steps, span });
      cx.integers.bound(steps, range(0, Math.max(0, cx.integers.range(limit).hi)));
      return value(variable('index', steps, span));
    }
    case 'series': {
      arity(cx, node, name, 2);
      const [length, at] = both(
        () => count(cx, args[0]!),
        () => elaborate(cx, args[1]!),
      );
      if (at.e === 'broken') throw new Reported();
      if (at.e !== 'function')
        return cx.fail(
          'TF1007',
          args[1]!.span,
          `Expected a function of the position, found ${kindOf(at)}.`,
          'Write series(length, (i) => …).',
        );
      return { e: 'series', length: pinExpr(cx, length, 'length'), at };
    }
    case 'windows':
      return windows(cx, node);
    default:
      return cx.fail(
        'TF1008',
        node.callee.span,
        LOCALS.has(name) ? `${name} makes memory, which needs a name.` : `${name} cannot be used inside a body.`,
        LOCALS.has(name) ? `Write const memory = ${cx.text(node.span)} at the top of the body.` : undefined,
      );
  }
}

function fill(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'fill', 2);
  const target = elaborate(cx, args[0]!);
  if (target.e === 'broken') throw new Reported();
  if (target.e !== 'array')
    return cx.fail('TF2001', args[0]!.span, `Expected an array, found ${kindOf(target)}.`, 'Write fill(y, (i) => …).');
  const { decl } = target;
  if (decl.shape.length === 0)
    return cx.fail('TF2001', args[0]!.span, `${nameOf(decl)} is a scalar output.`, `Write ${nameOf(decl)}.set(…).`);
  writable(cx, decl, args[0]!.span);
  const counters = decl.shape.map((size, axis) => ({
    expr: variable('index', counterName(cx, args[1], axis, axis === 0 ? 'i' : 'j'), span),
    from: zero(span),
    to: cx.sizeExpr(size, span),
  }));
  const body = closure(cx, args[1], span, counters, (c, result) => {
    const stored = numberResult(loadedAs(decl.dtype), resultSpan(args[1]!))(c, result);
    checkDomain(c, decl, stored, resultSpan(args[1]!));
    return stored;
  });
  cx.emit({ k: 'fill', array: decl.name, vars: counters.map((c) => c.expr.name), body, span });
  cx.filled(decl.name);
  return NOTHING;
}

/** Whether an integer is provably at least 1: of the smaller of two both are, of the larger one. */
function isPositive(cx: Context, expr: K.Expr): boolean {
  if (cx.proves(combine(cx.linear(expr), known(1), -1))) return true;
  const parts = expr.k === 'op' && (expr.op === 'min' || expr.op === 'max') ? expr.args : [];
  return (
    parts.length > 0 &&
    (expr.k === 'op' && expr.op === 'min'
      ? parts.every((part) => isPositive(cx, part))
      : parts.some((part) => isPositive(cx, part)))
  );
}

function windows(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'windows', 3);
  const [[source, size], body] = both(
    () =>
      both(
        () => elaborate(cx, args[0]!),
        () => typed(cx, args[1]!, 'index'),
      ),
    () => elaborate(cx, args[2]!),
  );
  if (source.e === 'broken' || body.e === 'broken') throw new Reported();
  if (body.e !== 'function')
    return cx.fail(
      'TF1007',
      args[2]!.span,
      `Expected a function of the window, found ${kindOf(body)}.`,
      'Write windows(x, size, (w) => { … }).',
    );
  const [row, col, id] = [cx.fresh('row'), cx.fresh('col'), cx.fresh('w')];
  const [rowVar, colVar] = [variable('index', row, span), variable('index', col, span)];
  let rows: K.Expr;
  let cols: K.Expr = constant('index', 1, span);
  let load: () => Value;
  if (source.e === 'array' && source.decl.dtype === 'f64' && source.decl.shape.length > 0) {
    const { decl } = source;
    rows = cx.sizeExpr(decl.shape[0]!, span);
    if (decl.shape.length === 2) cols = cx.sizeExpr(decl.shape[1]!, span);
    load = () =>
      value({
        k: 'load',
        type: 'f64',
        array: decl.name,
        index: decl.shape.length === 2 ? [rowVar, colVar] : [rowVar],
        span: args[0]!.span,
      });
  } else if (source.e === 'series') {
    rows = source.length;
    load = () => {
      const at = inline(cx, source.at, [value(rowVar)], span);
      if (at.e === 'broken') throw new Reported();
      return at.e === 'value'
        ? at
        : cx.fail('TF2001', args[0]!.span, `A series gives numbers, this one gives ${kindOf(at)}.`);
    };
  } else
    return cx.fail(
      'TF2001',
      args[0]!.span,
      `windows takes a matrix, a vector of f64 or a series, not ${source.e === 'array' ? `an array of ${source.decl.dtype}` : kindOf(source)}.`,
      source.e === 'array' && source.decl.shape.length === 1
        ? `Write windows(series(${nameOf(source.decl)}.length, (i) => toF64(${nameOf(source.decl)}[i]!)), …).`
        : undefined,
    );
  if (!isPositive(cx, size)) {
    const text = cx.text(args[1]!.span);
    cx.unproven('TF3005', args[1]!.span, `Cannot prove 1 ≤ ${text}, and a window has at least one row.`, {
      hint:
        size.k === 'const'
          ? 'A window of 1 row is the value itself.'
          : `Declare the parameter as int({ min: 1 }), or write max(${text}, 1).`,
    });
  }
  const inside = (): void => {
    for (const [expr, to] of [
      [rowVar, rows],
      [colVar, cols],
    ] as const)
      runsOver(cx, { expr, from: zero(span), to });
  };
  const leaf = cx.nested(() => {
    inside();
    return coerce(cx, load(), 'f64', span);
  });
  const entity: WindowEntity = { e: 'window', id, row, col };
  const { stmts } = cx.nested(() => {
    inside();
    const result = inline(cx, body, [entity], span);
    if (result.e !== 'nothing' && result.e !== 'broken')
      cx.fail(
        'TF2001',
        args[2]!.span,
        'The body of windows gives no value; it stores.',
        'Write { … } around it, and store inside.',
      );
  });
  cx.emit({
    k: 'windows',
    id,
    rows,
    cols,
    size,
    row,
    col,
    value: { stmts: leaf.stmts, result: leaf.result, span },
    body: stmts,
    span,
  });
  return NOTHING;
}
