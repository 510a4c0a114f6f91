/**
 * What every kernel IR must satisfy, whoever made it: names, types, ranks, and that whatever may run in any
 * order cannot tell in which order it ran. `verifyKernel` lists every violation with its node and its place
 * in the source; an empty list is a promise the interpreter, the lowering and the emitters rely on.
 */
import { sizeNames } from './size.js';
import type {
  ArgBest,
  Block,
  Contract,
  Each,
  Expr,
  Fill,
  For,
  Kernel,
  Stmt,
  Sum,
  SumBy,
  Where,
  Windows,
} from './kernel-ir.js';
import { orderViolations } from './order-rules.js';
import { showSpan } from './print-kernel.js';
import { Scope, constantProblem, operationProblem, valuesProblem } from './verify-common.js';
import { loadedAs, type ArrayDecl, type Scalar, type Size, type Span } from '../language/types.js';

// ------------------------------------------------------------------ the kernel IR

type Info =
  | { readonly is: 'value'; readonly type: Scalar; readonly mutable: boolean }
  | { readonly is: 'array'; readonly decl: ArrayDecl }
  | { readonly is: 'window' };

interface Jumps {
  readonly break: boolean;
  readonly continue: boolean;
}
const noJumps: Jumps = { break: false, continue: false };
const endOnly: Jumps = { break: false, continue: true };
const anyJump: Jumps = { break: true, continue: true };

export function verifyKernel(kernel: Kernel): string[] {
  const found: string[] = [];
  const complain = (node: { readonly span: Span }, what: string): void => {
    found.push(`${kernel.name}: ${what} (${showSpan(node.span)})`);
  };
  const scope = new Scope<Info>(true);
  /** How many bodies that may run in any order are around. */
  let unordered = 0;

  const declare = (node: { readonly span: Span }, name: string, info: Info): void => {
    if (!scope.declare(name, info)) complain(node, `the name ${name} is declared twice`);
  };
  const value = (type: Scalar, mutable = false): Info => ({ is: 'value', type, mutable });
  const array = (node: { readonly span: Span }, name: string, use: string): ArrayDecl | undefined => {
    const info = scope.find(name);
    if (info?.is === 'array') return info.decl;
    complain(node, `${use}: there is no array ${name}`);
    return undefined;
  };
  const want = (e: Expr, type: Scalar, role: string): void => {
    expression(e);
    if (e.type !== type) complain(e, `${role} must be ${type}, not ${e.type}`);
  };

  // ---------------------------------------------------------------- expressions

  function expression(e: Expr): void {
    switch (e.k) {
      case 'const': {
        const problem = constantProblem(e.value, e.type);
        if (problem) complain(e, `const: ${problem}`);
        return;
      }
      case 'var': {
        const info = scope.find(e.name);
        if (info?.is !== 'value') complain(e, `var: ${e.name} is not declared here`);
        else if (info.type !== e.type) complain(e, `var: ${e.name} is ${info.type}, not ${e.type}`);
        return;
      }
      case 'op': {
        e.args.forEach(expression);
        const problem = operationProblem(
          e.op,
          e.of,
          e.args.map((operand) => operand.type),
          e.type,
        );
        if (problem) complain(e, `op: ${problem}`);
        return;
      }
      case 'load': {
        const decl = element(e, `load of ${e.array}`);
        if (decl && loadedAs(decl.dtype) !== e.type)
          complain(e, `load of ${e.array}: ${decl.dtype} elements are ${loadedAs(decl.dtype)}, not ${e.type}`);
        return;
      }
      case 'window':
        if (scope.find(e.window)?.is !== 'window') complain(e, `window: ${e.window} is no window in scope`);
        if (e.type !== (e.field === 'count' ? 'index' : 'f64')) complain(e, `window: ${e.field} cannot be ${e.type}`);
        return;
      case 'rank':
        if (scope.find(e.window)?.is !== 'window') complain(e, `rank: ${e.window} is no window in scope`);
        want(e.position, 'index', 'rank: the position');
        return;
      default:
        reduction(e);
    }
  }

  function element(
    node: { readonly span: Span; readonly array: string; readonly index: readonly Expr[] },
    use: string,
  ): ArrayDecl | undefined {
    node.index.forEach((index) => want(index, 'index', `${use}: an index`));
    const decl = array(node, node.array, use);
    if (decl && decl.shape.length !== node.index.length)
      complain(node, `${use}: ${decl.shape.length} axes, ${node.index.length} indices`);
    return decl;
  }

  function reduction(e: Sum | Contract | SumBy | ArgBest): void {
    want(e.n, 'index', `${e.k}: the number of terms`);
    if (e.k === 'sumBy') {
      want(e.group, 'index', 'sumBy: the group');
      const label = array(e, e.label, 'sumBy');
      if (label && (label.dtype !== 'i32' || label.shape.length !== 1))
        complain(e, `sumBy: labels are a vector of i32, ${e.label} is not`);
    }
    const term = e.body.result.type;
    if (e.k === 'argmin' || e.k === 'argmax') {
      if (e.type !== 'index') complain(e, `${e.k}: a position is index, not ${e.type}`);
      if (term === 'bool') complain(e, `${e.k}: truth values have no order`);
    } else if (term !== 'f64' || e.type !== 'f64')
      complain(e, `${e.k}: terms and sum are f64, not ${term} and ${e.type}`);
    closure(e.body, [[e.v, 'index']]);
  }

  /** A block that is run in no particular order. */
  function closure(body: Block, vars: readonly (readonly [string, Scalar])[]): void {
    unordered++;
    block(body, vars);
    unordered--;
  }

  function block(body: Block, vars: readonly (readonly [string, Scalar])[]): void {
    scope.inside(() => {
      for (const [name, type] of vars) declare(body, name, value(type));
      statements(body.stmts, noJumps);
      expression(body.result);
    });
  }

  // ---------------------------------------------------------------- statements

  function statements(list: readonly Stmt[], jumps: Jumps): void {
    for (const s of list) statement(s, jumps);
  }

  function loop(s: For | Each | Where, jumps: Jumps, more: () => void = () => {}): void {
    want(s.from, 'index', `${s.k}: the start`);
    want(s.to, 'index', `${s.k}: the end`);
    if (s.k === 'each') unordered++;
    scope.inside(() => {
      declare(s, s.v, value('index'));
      more();
      statements(s.body, jumps);
    });
    if (s.k === 'each') unordered--;
  }

  function statement(s: Stmt, jumps: Jumps): void {
    switch (s.k) {
      case 'let':
        want(s.init, s.type, `let ${s.name}`);
        return declare(s, s.name, value(s.type, s.mutable));
      case 'assign': {
        expression(s.value);
        const info = scope.find(s.name);
        if (info?.is !== 'value') return complain(s, `assign: ${s.name} is not declared here`);
        if (!info.mutable) complain(s, `assign: ${s.name} cannot be changed`);
        if (info.type !== s.value.type) complain(s, `assign: ${s.name} is ${info.type}, not ${s.value.type}`);
        return;
      }
      case 'store': {
        expression(s.value);
        const decl = element(s, `store to ${s.array}`);
        if (decl) stored(s, decl, s.value.type);
        return;
      }
      case 'for':
        if (!Number.isInteger(s.step) || s.step === 0) complain(s, `for: ${s.step} is no step`);
        return loop(s, anyJump);
      case 'if':
        want(s.cond, 'bool', 'if: the condition');
        scope.inside(() => statements(s.then, jumps));
        return scope.inside(() => statements(s.else, jumps));
      case 'break':
      case 'continue':
        if (!jumps[s.k]) complain(s, `${s.k} where there is nothing to ${s.k}`);
        return;
      case 'fill':
        return fill(s);
      case 'each':
        return loop(s, endOnly);
      case 'where':
        return loop(s, anyJump, () => want(s.cond, 'bool', 'where: the condition'));
      case 'windows':
        return windows(s);
      case 'iterate':
        want(s.limit, 'index', 'iterate: the limit');
        if (s.body.result.type !== 'bool') complain(s, `iterate: a step ends with a bool, not ${s.body.result.type}`);
        block(s.body, [[s.v, 'index']]);
        return declare(s, s.count, value('index'));
      case 'fail':
        want(s.index, 'index', 'fail: the index');
        if (unordered > 0) complain(s, `fail ${s.code} where the order is not fixed`);
    }
  }

  function stored(node: { readonly span: Span; readonly array: string }, decl: ArrayDecl, type: Scalar): void {
    const use = `store to ${node.array}`;
    if (decl.role === 'input' || decl.role === 'table') complain(node, `${use}: no ${decl.role} is ever written`);
    if (loadedAs(decl.dtype) !== type)
      complain(node, `${use}: ${decl.dtype} elements take ${loadedAs(decl.dtype)}, not ${type}`);
  }

  function fill(s: Fill): void {
    const decl = array(s, s.array, 'fill');
    if (decl) {
      if (decl.shape.length !== s.vars.length)
        complain(s, `fill: ${s.array} has ${decl.shape.length} axes, ${s.vars.length} variables`);
      stored(s, decl, s.body.result.type);
    }
    closure(
      s.body,
      s.vars.map((v) => [v, 'index'] as const),
    );
  }

  function windows(s: Windows): void {
    want(s.rows, 'index', 'windows: rows');
    want(s.cols, 'index', 'windows: cols');
    want(s.size, 'index', 'windows: the size');
    scope.inside(() => {
      declare(s, s.row, value('index'));
      declare(s, s.col, value('index'));
      if (s.value.result.type !== 'f64') complain(s.value, `windows: values are f64, not ${s.value.result.type}`);
      closure(s.value, []);
      declare(s, s.id, { is: 'window' });
      unordered++;
      statements(s.body, endOnly);
      unordered--;
    });
  }

  // ---------------------------------------------------------------- declarations

  const sizeKnown = (node: { readonly span: Span }, size: Size | number | undefined, role: string): void => {
    if (size === undefined || typeof size === 'number') return;
    for (const name of sizeNames(size)) {
      if (!kernel.sizes.includes(name) && !kernel.params.some((param) => param.name === name && param.kind === 'int'))
        complain(node, `${role} names ${name}, which is neither a size nor an integer parameter`);
    }
  };
  for (const name of kernel.sizes) declare({ span: kernel.source }, name, value('index'));
  for (const { name, size, of } of kernel.derived) {
    declare({ span: kernel.source }, name, value('index'));
    sizeKnown({ span: kernel.source }, size, `extent of ${of}`);
  }
  for (const rule of kernel.sizeRules) {
    for (const size of [{ k: 'name', name: rule.name } as const, rule.min, rule.max])
      sizeKnown({ span: kernel.source }, size, `rule of ${rule.name}`);
  }
  for (const param of kernel.params) {
    declare(param, param.name, value(param.kind === 'int' ? 'index' : 'f64'));
    for (const bound of [param.min, param.max, param.default]) sizeKnown(param, bound, `param ${param.name}`);
  }
  for (const decl of kernel.arrays) {
    declare(decl, decl.name, { is: 'array', decl });
    for (const size of decl.shape) sizeKnown(decl, size, `shape of ${decl.name}`);
    for (const size of [decl.domain?.min, decl.domain?.max]) sizeKnown(decl, size, `domain of ${decl.name}`);
    if (decl.shape.length > 2) complain(decl, `${decl.name} has more than two axes`);
    if (decl.shape.length === 0 && decl.role !== 'output')
      complain(decl, `${decl.name}: only an output can be a scalar`);
    if (decl.domain && (decl.dtype === 'f64' || decl.dtype === 'f32'))
      complain(decl, `${decl.name}: a domain of values belongs to integers`);
    const problem = tableProblem(decl);
    if (problem) complain(decl, problem);
  }
  statements(kernel.body, noJumps);
  for (const { span, say } of orderViolations(kernel))
    complain(
      { span },
      say((name) => name),
    );
  return found;
}

function tableProblem({ name, role, dtype, values, shape }: ArrayDecl): string | undefined {
  if (role !== 'table') return values === undefined ? undefined : `${name}: only a table has values`;
  if (values === undefined) return `table ${name} has no values`;
  const length = shape.reduce((product, size) => (size.k === 'lit' ? product * size.value : NaN), 1);
  if (length !== values.length) return `table ${name}: its shape does not say that it has ${values.length} values`;
  return valuesProblem(name, dtype, values);
}
