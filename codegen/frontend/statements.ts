/** Statements, and the calls that stand as statements: loops with a meaning, locals, iteration. */
import type * as K from '../ir/kernel-ir.js';
import { loadedAs, type ArrayDecl, type Size, type Span, type Storage } from '../ir/types.js';
import { Reported } from '../diagnostics/diagnostics.js';
import type * as S from './syntax.js';
import { combine, constant as known } from './bounds.js';
import { TYPE_NAMES, checkDomain, closure, counterName, inline, numberResult, store, zero } from './calls.js';
import type { Context } from './context.js';
import { arithmetic, coerce, elaborate, loadAt, position, scalarOf, settle, typed } from './expressions.js';
import { constant, value, variable, type Entity, type Value, type WindowEntity } from './scope.js';
import { bin, lit } from '../ir/size.js';

const NOTHING: Entity = { e: 'nothing' };

/** The body of a helper: statements, then what it returns. An early `if (…) return …` becomes a choice. */
export function runBody(cx: Context, body: readonly S.Stmt[], span: Span): Entity {
  for (let i = 0; i < body.length; i++) {
    const statement = body[i]!;
    if (statement.k === 'return') {
      if (i < body.length - 1) cx.fail('TF1001', body[i + 1]!.span, 'Nothing after a return is reached.');
      return statement.value ? elaborate(cx, statement.value) : NOTHING;
    }
    if (statement.k === 'if' && returns(statement.then)) {
      const cond = typed(cx, statement.cond, 'bool');
      const then = cx.nested(() => { cx.assume(cond, true); return runBody(cx, statement.then, statement.span); });
      const rest = cx.nested(() => { cx.assume(cond, false); return runBody(cx, [...statement.else, ...body.slice(i + 1)], span); });
      if (then.result.e !== 'value' || rest.result.e !== 'value') {
        if (then.result.e === 'nothing' && rest.result.e === 'nothing') {
          cx.emit({ k: 'if', cond, then: then.stmts, else: rest.stmts, span: statement.span });
          return NOTHING;
        }
        return cx.fail('TF1001', statement.span, 'An early return gives a number on every path.');
      }
      const type = then.result.flexible ? rest.result.expr.type : then.result.expr.type;
      const result = cx.let('result', constant(type, 0, statement.span), true);
      const side = (from: { stmts: K.Stmt[]; result: Entity }): K.Stmt[] => [
        ...from.stmts, { k: 'assign', name: result.name, value: coerce(cx, from.result as Value, type, statement.span), span: statement.span },
      ];
      cx.emit({ k: 'if', cond, then: side(then), else: side(rest), span: statement.span });
      return value(result);
    }
    guarded(cx, () => execute(cx, statement));
  }
  return NOTHING;
}

const returns = (body: readonly S.Stmt[]): boolean => body.at(-1)?.k === 'return';

/** Goes on after a mistake, so that a file shows all of them. */
function guarded(cx: Context, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Reported)) throw error;
    if (cx.inlining.length > 1) throw error;
  }
}

function block(cx: Context, body: readonly S.Stmt[], before: () => void = () => {}): K.Stmt[] {
  return cx.nested(() => {
    before();
    for (const statement of body) guarded(cx, () => execute(cx, statement));
  }).stmts;
}

function execute(cx: Context, node: S.Stmt): void {
  switch (node.k) {
    case 'variable': return declare(cx, node);
    case 'assignment': return assign(cx, node);
    case 'evaluate': {
      const result = elaborate(cx, node.value);
      if (result.e !== 'nothing') cx.fail('TF1001', node.span, 'The value of this expression is not used.');
      return;
    }
    case 'if': {
      const cond = typed(cx, node.cond, 'bool');
      const then = block(cx, node.then, () => cx.assume(cond, true));
      const otherwise = block(cx, node.else, () => cx.assume(cond, false));
      cx.emit({ k: 'if', cond, then, else: otherwise, span: node.span });
      return;
    }
    case 'for': return loop(cx, node);
    case 'block': {
      for (const statement of block(cx, node.body)) cx.emit(statement);
      return;
    }
    case 'break': case 'continue': return cx.emit({ k: node.k, span: node.span });
    case 'return': return cx.fail('TF1001', node.span, 'A return stands at the end of a helper, or alone in an if.');
  }
}

function declare(cx: Context, node: S.Variable): void {
  if (node.init.k === 'arrow' && node.pattern.k === 'name') {
    const name = node.pattern.name;
    cx.scope.bind(name, { e: 'function', name, arrow: node.init, scope: cx.scope, module: cx.module });
    return;
  }
  const memory = node.init.k === 'call' && node.init.callee.k === 'name' && node.pattern.k === 'name' ? localArray(cx, node.init, node.pattern.name) : undefined;
  if (memory && node.pattern.k === 'name') return cx.scope.bind(node.pattern.name, memory);
  const init = elaborate(cx, node.init);
  if (node.pattern.k === 'fields') {
    if (init.e !== 'record') return cx.fail('TF2001', node.init.span, 'Expected a record.');
    for (const field of node.pattern.fields) {
      const found = init.fields.get(field.key);
      if (!found) cx.fail('TF1002', field.span, `There is no ${field.key} here.`, `There is ${[...init.fields.keys()].join(', ')}.`);
      else cx.scope.bind(field.name, found);
    }
    return;
  }
  const { name } = node.pattern;
  if (init.e === 'array') return cx.fail('TF1010', node.span, `${name} would be a second name for ${init.decl.name}.`, `Use ${init.decl.name} itself.`);
  if (init.e === 'nothing') return cx.fail('TF2001', node.init.span, 'This call gives no value.');
  if (init.e !== 'value') return cx.scope.bind(name, init);
  const wanted = node.type ? TYPE_NAMES[node.type] : undefined;
  if (node.type && !wanted) cx.fail('TF2001', node.span, `${node.type} is not a type of the language.`, 'Types are f64, f32, i32, u32, bool.');
  const expr = wanted ? coerce(cx, init, wanted, node.init.span) : init.flexible && !node.mutable ? undefined : settle(cx, init, node.init.span);
  if (!expr) return cx.scope.bind(name, init);
  if (!node.mutable && (expr.k === 'const' || (expr.k === 'var' && !init.mutable))) return cx.scope.bind(name, value(expr));
  cx.scope.bind(name, value(cx.let(name, expr, node.mutable), false, node.mutable));
}

function assign(cx: Context, node: S.Assignment): void {
  const { target } = node;
  const updated = (current: Value): Value => {
    if (node.op === '') return scalarOf(cx, node.value);
    return arithmetic(cx, node.op, current, scalarOf(cx, node.value), { k: 'binary', op: node.op, a: target, b: node.value, span: node.span });
  };
  if (target.k === 'name') {
    const entity = elaborate(cx, target);
    if (entity.e !== 'value' || !entity.mutable || entity.expr.k !== 'var') return cx.fail('TF1005', target.span, `${target.name} cannot change.`, 'Declare a variable of its own with let.');
    cx.emit({ k: 'assign', name: entity.expr.name, value: coerce(cx, updated(entity), entity.expr.type, node.value.span), span: node.span });
    return;
  }
  if (target.k === 'element') {
    const object = elaborate(cx, target.object);
    if (object.e !== 'array') return cx.fail('TF1005', target.span, 'Only variables and elements of arrays can be assigned.');
    const proven = position(cx, object.decl, [target.index], target.span);
    // Read and written: what the index computes is computed once.
    const at = { ...proven, index: proven.index.map((i) => cx.once(i)) };
    store(cx, object.decl, at.index, updated(value(loadAt(object.decl, at, target.span))), node.value.span, node.span);
    return;
  }
  cx.fail('TF1005', target.span, 'Only variables and elements of arrays can be assigned.');
}

function loop(cx: Context, node: S.For): void {
  const from = typed(cx, node.from, 'i32');
  let to = typed(cx, node.to, 'i32');
  if (node.compare === '<=') to = cx.op('add', 'i32', [to, constant('i32', 1, to.span)], to.span);
  if (node.compare === '>=') to = cx.op('sub', 'i32', [to, constant('i32', 1, to.span)], to.span);
  const v = cx.fresh(node.name);
  const counter = variable('i32', v, node.span);
  const body = block(cx, node.body, () => {
    const [i, a, b] = [cx.linear(counter), cx.linear(from), cx.linear(to)];
    const up = node.step > 0;
    cx.facts.add(up ? combine(i, a, -1) : combine(a, i, -1));
    cx.facts.add(combine(up ? combine(b, i, -1) : combine(i, b, -1), known(1), -1));
    cx.scope.bind(node.name, value(counter));
  });
  cx.emit({ k: 'for', v, from, to, step: node.step, body, span: node.span });
}

// ------------------------------------------------------------------ memory

const LOCALS: Record<string, Storage> = { local: 'f64', localMatrix: 'f64', localInts: 'i32', localIndices: 'i32' };

function localArray(cx: Context, node: S.Call, name: string): Entity | undefined {
  const callee = node.callee.k === 'name' ? elaborate(cx, node.callee) : undefined;
  if (callee?.e !== 'dsl' || !(callee.name in LOCALS)) return undefined;
  const sizes = node.args.map((arg) => sizeOf(cx, typed(cx, arg, 'i32'), arg.span));
  const rank = callee.name === 'localMatrix' ? 2 : 1;
  const wanted = callee.name === 'localIndices' ? 2 : rank;
  if (sizes.length !== wanted) cx.fail('TF1009', node.span, `${callee.name} takes ${wanted} arguments, found ${sizes.length}.`);
  if (cx.depth > 0) cx.fail('TF3004', node.span, 'A local array is declared at the top of the body.', 'Move it out of the loop; it is one array either way.');
  const decl: ArrayDecl = {
    name: cx.fresh(name), role: 'local', dtype: LOCALS[callee.name]!, shape: sizes.slice(0, rank), span: node.span,
    ...(callee.name === 'localIndices' ? { domain: { min: lit(0), max: bin('-', sizes[1]!, lit(1)) } } : {}),
  };
  if (decl.domain && !cx.proves(combine(cx.linearSize(sizes[1]!), known(1), -1))) {
    cx.diagnostics.report('TF3005', node.span, 'Positions start as 0, so there must be at least one thing to point at.', { hint: 'Require a least size in the declaration: sizes: { k: { min: 1 } }.' });
  }
  cx.arrays.push(decl);
  return { e: 'array', decl };
}

/** A size that is known before the body runs. */
function sizeOf(cx: Context, expr: K.Expr, span: Span): Size {
  if (expr.k === 'const') return lit(expr.value);
  if (expr.k === 'var') {
    const definition = cx.sizes.get(expr.name);
    if (definition) return definition;
  }
  const ops: Record<string, '+' | '-' | '*' | '/' | 'min' | 'max'> = { add: '+', sub: '-', mul: '*', idiv: '/', min: 'min', max: 'max' };
  if (expr.k === 'op' && expr.of === 'i32' && expr.op in ops) return bin(ops[expr.op]!, sizeOf(cx, expr.args[0]!, span), sizeOf(cx, expr.args[1]!, span));
  return cx.fail('TF3004', span, 'This size is not known before the kernel runs.', 'Use sizes of the inputs and integer parameters.');
}

// ------------------------------------------------------------------ loops with a meaning

export function statementCall(cx: Context, name: string, node: S.Call): Entity {
  const { args, span } = node;
  switch (name) {
    case 'fill': return fill(cx, node);
    case 'each': case 'where': {
      const ranged = name === 'where' || args.length === 3;
      const from = ranged ? typed(cx, args[0]!, 'i32') : zero(span);
      const to = typed(cx, args[ranged ? 1 : 0]!, 'i32');
      const bodyArg = args.at(-1);
      const v = counterName(cx, bodyArg?.k === 'arrow' && bodyArg.params.length > 0 ? bodyArg : args[2], 0, 'i');
      const counter = { expr: variable('i32', v, span), from, to };
      const nothing = (c: Context, result: Entity): K.Expr => (result.e === 'nothing' ? zero(span) : c.fail('TF2001', bodyArg!.span, 'This function gives no value.'));
      if (name === 'each') {
        const body = closure(cx, bodyArg, span, [counter], nothing);
        cx.emit({ k: 'each', v, from, to, body: body.stmts, span });
        return NOTHING;
      }
      if (args.length !== 4) cx.fail('TF1009', span, `where takes 4 arguments, found ${args.length}.`);
      const cond = cx.facts.inside(() => closure(cx, args[2], span, [counter], numberResult('bool', args[2]!.span)));
      if (cond.stmts.length > 0) cx.fail('TF1001', args[2]!.span, 'The condition of where is one expression.');
      const { stmts } = cx.nested(() => {
        cx.facts.add(combine(cx.linear(counter.expr), cx.linear(from), -1));
        cx.facts.add(combine(combine(cx.linear(to), known(1), -1), cx.linear(counter.expr), -1));
        cx.assume(cond.result);
        for (const s of closure(cx, args[3], span, [counter], nothing).stmts) cx.emit(s);
      });
      cx.emit({ k: 'where', v, from, to, cond: cond.result, body: stmts, span });
      return NOTHING;
    }
    case 'iterate': {
      const limit = typed(cx, args[0]!, 'i32');
      const v = counterName(cx, args[1], 0, 'iteration');
      const body = closure(cx, args[1], span, [{ expr: variable('i32', v, span), from: zero(span), to: limit }], numberResult('bool', args[1]!.span));
      const count = cx.fresh('steps');
      cx.emit({ k: 'iterate', v, limit, body, count, span });
      return value(variable('i32', count, span));
    }
    case 'series': {
      const length = typed(cx, args[0]!, 'i32');
      const at = args[1] && elaborate(cx, args[1]);
      if (at?.e !== 'function') return cx.fail('TF1007', span, 'A series is given by a function of the position.');
      return { e: 'series', length, at };
    }
    case 'windows': return windows(cx, node);
    default: return cx.fail('TF1008', span, `${name} cannot be used inside a kernel.`);
  }
}

function fill(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  const target = args[0] && elaborate(cx, args[0]);
  if (target?.e !== 'array' || target.decl.shape.length === 0) return cx.fail('TF2001', span, 'fill takes an array and a function of the position.');
  const { decl } = target;
  if (decl.role === 'input' || decl.role === 'table') cx.fail('TF1005', args[0]!.span, `${decl.name} cannot be written.`);
  const counters = decl.shape.map((size, axis) => ({ expr: variable('i32', counterName(cx, args[1], axis, axis === 0 ? 'i' : 'j'), span), from: zero(span), to: cx.sizeExpr(size, span) }));
  const body = closure(cx, args[1], span, counters, (c, result) => {
    const stored = numberResult(loadedAs(decl.dtype), args[1]!.span)(c, result);
    checkDomain(c, decl, stored, args[1]!.span);
    return stored;
  });
  cx.written.add(decl.name);
  cx.emit({ k: 'fill', array: decl.name, vars: counters.map((c) => c.expr.name), body, span });
  return NOTHING;
}

function windows(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  if (args.length !== 3) return cx.fail('TF1009', span, `windows takes 3 arguments, found ${args.length}.`);
  const source = elaborate(cx, args[0]!);
  const size = typed(cx, args[1]!, 'i32');
  const body = elaborate(cx, args[2]!);
  if (body.e !== 'function') return cx.fail('TF1007', args[2]!.span, 'Expected a function of the window.');
  const [row, col, id] = [cx.fresh('row'), cx.fresh('col'), cx.fresh('w')];
  const [rowVar, colVar] = [variable('i32', row, span), variable('i32', col, span)];
  let rows: K.Expr;
  let cols: K.Expr = constant('i32', 1, span);
  let load: () => Value;
  if (source.e === 'array' && source.decl.dtype === 'f64' && source.decl.shape.length > 0) {
    const { decl } = source;
    rows = cx.sizeExpr(decl.shape[0]!, span);
    if (decl.shape.length === 2) cols = cx.sizeExpr(decl.shape[1]!, span);
    load = () => value({ k: 'load', type: 'f64', array: decl.name, index: decl.shape.length === 2 ? [rowVar, colVar] : [rowVar], span: args[0]!.span });
  } else if (source.e === 'series') {
    rows = source.length;
    load = () => {
      const at = inline(cx, source.at, [value(rowVar)], span);
      return at.e === 'value' ? at : cx.fail('TF2001', span, 'A series gives numbers.');
    };
  } else return cx.fail('TF2001', args[0]!.span, 'windows takes a matrix, a float64 vector or a series.');
  const inside = (): void => {
    for (const [v, n] of [[rowVar, rows], [colVar, cols]] as const) {
      cx.facts.add(cx.linear(v));
      cx.facts.add(combine(combine(cx.linear(n), known(1), -1), cx.linear(v), -1));
    }
  };
  const leaf = cx.nested(() => { inside(); return coerce(cx, load(), 'f64', span); });
  const entity: WindowEntity = { e: 'window', id, row, col };
  const { stmts } = cx.nested(() => {
    inside();
    const result = inline(cx, body, [entity], span);
    if (result.e !== 'nothing') cx.fail('TF2001', args[2]!.span, 'The body of windows gives no value; it stores.');
  });
  cx.emit({ k: 'windows', id, rows, cols, size, row, col, value: { stmts: leaf.stmts, result: leaf.result, span }, body: stmts, span });
  return NOTHING;
}
