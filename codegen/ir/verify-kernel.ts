/**
 * What every kernel IR must satisfy, whoever made it: names, types, ranks, and that whatever may run in any
 * order cannot tell in which order it ran. `verifyKernel` lists every violation with its node and its place
 * in the source; an empty list is a promise the interpreter, the lowering and the emitters rely on.
 */
import { sizeNames } from './size.js';
import { WINDOW_FIELDS } from './kernel-ir.js';
import type {
  ArgBest,
  Block,
  Contract,
  Each,
  Expr,
  Fill,
  Fold,
  For,
  Kernel,
  Numbers,
  Stmt,
  Sum,
  SumBy,
  Where,
  WindowField,
  Windows,
} from './kernel-ir.js';
import { orderViolations } from './order-rules.js';
import { expressionsIn, visitKernelExpr } from './walk-kernel.js';
import { showSpan } from './print-kernel.js';
import { Scope, constantProblem, operationProblem, valuesProblem } from './verify-common.js';
import { loadedAs, type ArrayDecl, type Scalar, type Size, type Span } from '../language/types.js';

type Info =
  | { readonly is: 'value'; readonly type: Scalar; readonly mutable: boolean }
  | { readonly is: 'array'; readonly decl: ArrayDecl }
  | { readonly is: 'window'; readonly fields: readonly string[] };

interface Jumps {
  readonly break: boolean;
  readonly continue: boolean;
}
const noJumps: Jumps = { break: false, continue: false };
const endOnly: Jumps = { break: false, continue: true };
const anyJump: Jumps = { break: true, continue: true };

export const verifyKernel = (kernel: Kernel): string[] => new KernelVerifier(kernel).run();

const value = (type: Scalar, mutable = false): Info => ({ is: 'value', type, mutable });

class KernelVerifier {
  private readonly found: string[] = [];
  private readonly scope = new Scope<Info>(true);
  /** How many bodies that may run in any order are around. */
  private unordered = 0;

  constructor(private readonly kernel: Kernel) {}

  run(): string[] {
    const { kernel } = this;
    this.numbers();
    for (const decl of kernel.arrays) this.declaration(decl);
    this.statements(kernel.body, noJumps);
    for (const { span, say } of orderViolations(kernel))
      this.complain(
        { span },
        say((name) => name),
      );
    return this.found;
  }

  private complain(node: { readonly span: Span }, what: string): void {
    this.found.push(`${this.kernel.name}: ${what} (${showSpan(node.span)})`);
  }

  private declare(node: { readonly span: Span }, name: string, info: Info): void {
    if (!this.scope.declare(name, info)) this.complain(node, `the name ${name} is declared twice`);
  }

  private array(node: { readonly span: Span }, name: string, use: string): ArrayDecl | undefined {
    const info = this.scope.find(name);
    if (info?.is === 'array') return info.decl;
    this.complain(node, `${use}: there is no array ${name}`);
    return undefined;
  }

  private want(e: Expr, type: Scalar, role: string): void {
    this.expression(e);
    if (e.type !== type) this.complain(e, `${role} must be ${type}, not ${e.type}`);
  }

  // ---------------------------------------------------------------- declarations

  private sizeKnown(node: { readonly span: Span }, size: Size | number | undefined, role: string): void {
    const { sizes, params } = this.kernel;
    if (size === undefined || typeof size === 'number') return;
    for (const name of sizeNames(size)) {
      if (!sizes.includes(name) && !params.some((param) => param.name === name && param.kind === 'int'))
        this.complain(node, `${role} names ${name}, which is neither a size nor an integer parameter`);
    }
  }

  /** Sizes and parameters. */
  private numbers(): void {
    const { kernel } = this;
    const here = { span: kernel.source };
    for (const name of kernel.sizes) this.declare(here, name, value('index'));
    for (const { name, size, of } of kernel.derived) {
      this.declare(here, name, value('index'));
      this.sizeKnown(here, size, `extent of ${of}`);
    }
    for (const rule of kernel.sizeRules) {
      for (const size of [{ k: 'name', name: rule.name } as const, rule.min, rule.max])
        this.sizeKnown(here, size, `rule of ${rule.name}`);
    }
    for (const param of kernel.params) {
      this.declare(param, param.name, value(param.kind === 'int' ? 'index' : 'f64'));
      for (const bound of [param.min, param.max, param.default]) this.sizeKnown(param, bound, `param ${param.name}`);
    }
  }

  private declaration(decl: ArrayDecl): void {
    this.declare(decl, decl.name, { is: 'array', decl });
    for (const size of decl.shape) this.sizeKnown(decl, size, `shape of ${decl.name}`);
    for (const size of [decl.domain?.min, decl.domain?.max]) this.sizeKnown(decl, size, `domain of ${decl.name}`);
    if (decl.shape.length > 2) this.complain(decl, `${decl.name} has more than two axes`);
    if (decl.shape.length === 0 && decl.role !== 'output')
      this.complain(decl, `${decl.name}: only an output can be a scalar`);
    if (decl.domain && (decl.dtype === 'f64' || decl.dtype === 'f32'))
      this.complain(decl, `${decl.name}: a domain of values belongs to integers`);
    const problem = tableProblem(decl);
    if (problem) this.complain(decl, problem);
  }

  // ---------------------------------------------------------------- expressions

  private expression(e: Expr): void {
    switch (e.k) {
      case 'const': {
        const problem = constantProblem(e.value, e.type);
        if (problem) this.complain(e, `const: ${problem}`);
        return;
      }
      case 'var': {
        const info = this.scope.find(e.name);
        if (info?.is !== 'value') this.complain(e, `var: ${e.name} is not declared here`);
        else if (info.type !== e.type) this.complain(e, `var: ${e.name} is ${info.type}, not ${e.type}`);
        return;
      }
      case 'op': {
        e.args.forEach((operand) => this.expression(operand));
        const problem = operationProblem(
          e.op,
          e.of,
          e.args.map((operand) => operand.type),
          e.type,
        );
        if (problem) this.complain(e, `op: ${problem}`);
        return;
      }
      case 'load': {
        const decl = this.element(e, `load of ${e.array}`);
        if (decl && loadedAs(decl.dtype) !== e.type)
          this.complain(e, `load of ${e.array}: ${decl.dtype} elements are ${loadedAs(decl.dtype)}, not ${e.type}`);
        return;
      }
      case 'window':
        return this.field(e);
      case 'rank':
        if (this.scope.find(e.window)?.is !== 'window') this.complain(e, `rank: ${e.window} is no window in scope`);
        this.want(e.position, 'index', 'rank: the position');
        return;
      default:
        this.reduction(e);
    }
  }

  private field(e: WindowField): void {
    const window = this.scope.find(e.window);
    if (window?.is !== 'window') this.complain(e, `window: ${e.window} is no window in scope`);
    else if (!window.fields.includes(e.field)) this.complain(e, `window: ${e.window} has no ${e.field}`);
    if (e.type !== (e.field === 'count' ? 'index' : 'f64')) this.complain(e, `window: ${e.field} cannot be ${e.type}`);
  }

  private element(
    node: { readonly span: Span; readonly array: string; readonly index: readonly Expr[] },
    use: string,
  ): ArrayDecl | undefined {
    node.index.forEach((index) => this.want(index, 'index', `${use}: an index`));
    const decl = this.array(node, node.array, use);
    if (decl && decl.shape.length !== node.index.length)
      this.complain(node, `${use}: ${decl.shape.length} axes, ${node.index.length} indices`);
    return decl;
  }

  private reduction(e: Sum | Contract | SumBy | ArgBest): void {
    this.want(e.n, 'index', `${e.k}: the number of terms`);
    if (e.k === 'sumBy') {
      this.want(e.group, 'index', 'sumBy: the group');
      const label = this.array(e, e.label, 'sumBy');
      if (label && (label.dtype !== 'i32' || label.shape.length !== 1))
        this.complain(e, `sumBy: labels are a vector of i32, ${e.label} is not`);
    }
    const term = e.body.result.type;
    if (e.k === 'argmin' || e.k === 'argmax') {
      if (e.type !== 'index') this.complain(e, `${e.k}: a position is index, not ${e.type}`);
      if (term === 'bool') this.complain(e, `${e.k}: truth values have no order`);
    } else if (term !== 'f64' || e.type !== 'f64')
      this.complain(e, `${e.k}: terms and sum are f64, not ${term} and ${e.type}`);
    this.closure(e.body, [[e.v, 'index']]);
  }

  /** A block that is run in no particular order. */
  private closure(body: Block, vars: readonly (readonly [string, Scalar])[]): void {
    this.unordered++;
    this.block(body, vars);
    this.unordered--;
  }

  private block(body: Block, vars: readonly (readonly [string, Scalar])[]): void {
    this.scope.inside(() => {
      for (const [name, type] of vars) this.declare(body, name, value(type));
      this.statements(body.stmts, noJumps);
      this.expression(body.result);
    });
  }

  // ---------------------------------------------------------------- statements

  private statements(list: readonly Stmt[], jumps: Jumps): void {
    for (const s of list) this.statement(s, jumps);
  }

  private loop(s: For | Each | Where, jumps: Jumps, more: () => void = () => {}): void {
    this.want(s.from, 'index', `${s.k}: the start`);
    this.want(s.to, 'index', `${s.k}: the end`);
    if (s.k === 'each') this.unordered++;
    this.scope.inside(() => {
      this.declare(s, s.v, value('index'));
      more();
      this.statements(s.body, jumps);
    });
    if (s.k === 'each') this.unordered--;
  }

  private statement(s: Stmt, jumps: Jumps): void {
    switch (s.k) {
      case 'let':
        this.want(s.init, s.type, `let ${s.name}`);
        return this.declare(s, s.name, value(s.type, s.mutable));
      case 'assign': {
        this.expression(s.value);
        const info = this.scope.find(s.name);
        if (info?.is !== 'value') return this.complain(s, `assign: ${s.name} is not declared here`);
        if (!info.mutable) this.complain(s, `assign: ${s.name} cannot be changed`);
        if (info.type !== s.value.type) this.complain(s, `assign: ${s.name} is ${info.type}, not ${s.value.type}`);
        return;
      }
      case 'store': {
        this.expression(s.value);
        const decl = this.element(s, `store to ${s.array}`);
        if (decl) this.stored(s, decl, s.value.type);
        return;
      }
      case 'for':
        if (!Number.isInteger(s.step) || s.step === 0) this.complain(s, `for: ${s.step} is no step`);
        return this.loop(s, anyJump);
      case 'while':
        this.want(s.cond, 'bool', 'while: the condition');
        return this.scope.inside(() => this.statements(s.body, anyJump));
      case 'if':
        this.want(s.cond, 'bool', 'if: the condition');
        this.scope.inside(() => this.statements(s.then, jumps));
        return this.scope.inside(() => this.statements(s.else, jumps));
      case 'break':
      case 'continue':
        if (!jumps[s.k]) this.complain(s, `${s.k} where there is nothing to ${s.k}`);
        return;
      case 'fill':
        return this.fill(s);
      case 'each':
        return this.loop(s, endOnly);
      case 'where':
        return this.loop(s, anyJump, () => this.want(s.cond, 'bool', 'where: the condition'));
      case 'windows':
        return this.windows(s);
      case 'iterate':
        this.want(s.limit, 'index', 'iterate: the limit');
        if (s.body.result.type !== 'bool')
          this.complain(s, `iterate: a step ends with a bool, not ${s.body.result.type}`);
        this.block(s.body, [[s.v, 'index']]);
        return this.declare(s, s.count, value('index'));
      case 'fail':
        this.want(s.index, 'index', 'fail: the index');
        if (this.unordered > 0) this.complain(s, `fail ${s.code} where the order is not fixed`);
    }
  }

  private stored(node: { readonly span: Span; readonly array: string }, decl: ArrayDecl, type: Scalar): void {
    const use = `store to ${node.array}`;
    if (decl.role === 'input' || decl.role === 'table') this.complain(node, `${use}: no ${decl.role} is ever written`);
    if (loadedAs(decl.dtype) !== type)
      this.complain(node, `${use}: ${decl.dtype} elements take ${loadedAs(decl.dtype)}, not ${type}`);
  }

  private fill(s: Fill): void {
    const decl = this.array(s, s.array, 'fill');
    if (decl) {
      if (decl.shape.length !== s.vars.length)
        this.complain(s, `fill: ${s.array} has ${decl.shape.length} axes, ${s.vars.length} variables`);
      this.stored(s, decl, s.body.result.type);
    }
    this.closure(
      s.body,
      s.vars.map((v) => [v, 'index'] as const),
    );
  }

  private fold({ fields, vs, leaf, older, newer, olderCount, newerCount, merge }: Fold): void {
    if (older.length !== fields.length || newer.length !== fields.length)
      this.complain(merge, `fold: ${fields.length} fields of ${older.length} and ${newer.length} values`);
    this.numbersOf(vs, leaf, fields.length);
    this.numbersOf([...older, ...newer, olderCount, newerCount], merge, fields.length);
  }

  /** It is computed elsewhere, and as often as anybody likes: of what it is given and of settled numbers alone. */
  private numbersOf(given: readonly string[], numbers: Numbers, due: number): void {
    const { stmts, results, span } = numbers;
    if (results.length !== due) this.complain({ span }, `fold: ${due} fields, ${results.length} results`);
    this.scope.inside(() => {
      for (const name of given) this.declare({ span }, name, value('f64'));
      this.statements(stmts, noJumps);
      for (const result of results) this.want(result, 'f64', 'fold: a field');
    });
    for (const e of expressionsIn(numbers))
      visitKernelExpr(e, (inner) => {
        if (!['const', 'var', 'op'].includes(inner.k)) this.complain(inner, `fold: ${inner.k} in a fold`);
      });
    for (const s of stmts) if (s.k !== 'let' || s.mutable) this.complain(s, `fold: ${s.k} in a fold`);
  }

  private windows(s: Windows): void {
    this.want(s.rows, 'index', 'windows: rows');
    this.want(s.cols, 'index', 'windows: cols');
    this.want(s.size, 'index', 'windows: the size');
    this.scope.inside(() => {
      this.declare(s, s.row, value('index'));
      this.declare(s, s.col, value('index'));
      for (const one of s.values) {
        if (one.result.type !== 'f64') this.complain(one, `windows: values are f64, not ${one.result.type}`);
        this.closure(one, []);
      }
      for (const fold of s.folds) {
        if (fold.vs.length !== s.values.length)
          this.complain(fold, `fold: of ${fold.vs.length} values, not ${s.values.length}`);
        this.fold(fold);
      }
      this.declare(s, s.id, {
        is: 'window',
        fields: [...(s.values.length === 1 ? WINDOW_FIELDS : ['count']), ...s.folds.flatMap(({ fields }) => fields)],
      });
      this.unordered++;
      this.statements(s.body, endOnly);
      this.unordered--;
    });
  }
}

function tableProblem({ name, role, dtype, values, shape }: ArrayDecl): string | undefined {
  if (role !== 'table') return values === undefined ? undefined : `${name}: only a table has values`;
  if (values === undefined) return `table ${name} has no values`;
  const length = shape.reduce((product, size) => (size.k === 'lit' ? product * size.value : NaN), 1);
  if (length !== values.length) return `table ${name}: its shape does not say that it has ${values.length} values`;
  return valuesProblem(name, dtype, values);
}
