/**
 * What every loop IR must satisfy after lowering and after each pass: names, types and lanes, positions of
 * type `index`, and that chunks and independent iterations write only what is theirs. `verifyLoop` lists every
 * violation with its node and its place in the source; the emitters print whatever passes without asking again.
 */
import { operation } from '../language/operations/index.js';
import type { Expr, For, LoopArray, LoopKernel, Op, Parallel, Stmt, Type } from './loop-ir.js';
import { showSpan } from './print-kernel.js';
import { showType } from './print-loop.js';
import { loadedAs, type Scalar, type Span, type Storage } from '../language/types.js';
import { Scope, changedBy, constantProblem, valuesProblem, operationProblem, readBy } from './verify-common.js';

type Info =
  | {
      readonly is: 'value';
      readonly type: Type;
      readonly mutable: boolean;
      readonly region: number;
      readonly also?: Scalar;
    }
  | { readonly is: 'array'; readonly dtype: Storage; readonly role: LoopArray['role']; readonly region: number }
  | { readonly is: 'letArray'; readonly type: Type; readonly region: number };

/** What surrounds a statement: loops to leave, and regions whose runs must not see one another. */
interface Region {
  readonly kind: 'parallel' | 'independent';
  readonly owns: ReadonlySet<string>;
}

type At = { readonly span: Span };

const scalar = (elem: Scalar): Type => ({ elem, lanes: 1 });
const INDEX = scalar('index');
const BOOL = scalar('bool');
const I32 = scalar('i32');
const same = (a: Type, b: Type): boolean => a.elem === b.elem && a.lanes === b.lanes;

interface Jumps {
  readonly break: boolean;
  readonly continue: boolean;
}

export const verifyLoop = (kernel: LoopKernel): string[] => new LoopVerifier(kernel).run();

class LoopVerifier {
  private readonly found: string[] = [];
  private readonly scope = new Scope<Info>(false);
  private readonly regions: Region[] = [];
  private jumps: Jumps = { break: false, continue: false };

  constructor(private readonly kernel: LoopKernel) {}

  run(): string[] {
    this.numbers();
    this.arrays();
    this.kernel.body.forEach((s) => this.statement(s));
    return this.found;
  }

  private complain(node: At, what: string): void {
    this.found.push(`${this.kernel.name}: ${what} (${showSpan(node.span)})`);
  }

  private declare(node: At, name: string, info: Info): void {
    if (!this.scope.declare(name, info)) this.complain(node, `the name ${name} is declared twice`);
  }

  private value(type: Type, mutable = false): Info {
    return { is: 'value', type, mutable, region: this.regions.length };
  }

  private want(e: Expr, type: Type, role: string): void {
    this.expression(e);
    if (!same(e.type, type)) this.complain(e, `${role} must be ${showType(type)}, not ${showType(e.type)}`);
  }

  private give(e: Expr, type: Type): void {
    if (!same(e.type, type)) this.complain(e, `${e.k} gives ${showType(type)}, not ${showType(e.type)}`);
  }

  /** What decides how often a loop runs is settled before its first step: targets differ in when they look. */
  private settled(node: At, role: string, read: unknown, body: object): void {
    const changed = changedBy(body);
    for (const name of readBy(read))
      if (changed.has(name)) this.complain(node, `${role} reads ${name}, which the body changes`);
  }

  // ---------------------------------------------------------------- declarations

  /** Sizes and parameters. */
  private numbers(): void {
    const { kernel } = this;
    const here: At = { span: kernel.source };
    for (const name of [...kernel.sizes, ...kernel.derived.map((derived) => derived.name)])
      this.declare(here, name, this.value(INDEX));
    for (const param of kernel.params) {
      // An integer parameter is a number of the kernel as often as it is a position.
      this.declare(
        param,
        param.name,
        param.kind === 'int'
          ? { is: 'value', type: INDEX, also: 'i32', mutable: false, region: 0 }
          : this.value(scalar('f64')),
      );
    }
  }

  private arrays(): void {
    const { kernel } = this;
    const here: At = { span: kernel.source };
    for (const array of kernel.arrays) {
      this.want(array.extent, INDEX, `${array.name}: the extent`);
      if ((array.role === 'table') !== (array.values !== undefined))
        this.complain(here, `${array.name}: tables, and nothing else, have values`);
      const problem = array.values && valuesProblem(array.name, array.dtype, array.values);
      if (problem) this.complain(here, problem);
    }
    for (const array of kernel.arrays)
      this.declare(here, array.name, { is: 'array', dtype: array.dtype, role: array.role, region: 0 });
  }

  // ---------------------------------------------------------------- types and expressions

  private type(node: At, { elem, lanes }: Type): void {
    const text = showType({ elem, lanes });
    if (![1, 2, 4, 8, 16, 32].includes(lanes)) this.complain(node, `${text}: ${lanes} is no number of lanes`);
    if (elem === 'u8' && lanes !== 32) this.complain(node, `${text}: bytes come 32 at a time`);
    if (elem === 'index' && lanes !== 1) this.complain(node, `${text}: a position has no lanes`);
  }

  private expression(e: Expr): void {
    this.type(e, e.type);
    switch (e.k) {
      case 'const': {
        const problem = constantProblem(e.value, e.type.elem);
        if (problem) this.complain(e, `const: ${problem}`);
        if (e.type.lanes !== 1) this.complain(e, 'const: a vector of one number is a splat');
        return;
      }
      case 'var': {
        const info = this.scope.find(e.name);
        if (info?.is !== 'value') this.complain(e, `var: ${e.name} is not declared here`);
        else if (!same(info.type, e.type) && !(info.also && same(scalar(info.also), e.type)))
          this.complain(e, `var: ${e.name} is ${showType(info.type)}, not ${showType(e.type)}`);
        return;
      }
      case 'op':
        return this.operate(e);
      case 'load':
        if (
          e.word &&
          (e.type.elem !== 'i32' || e.type.lanes !== 1 || e.stride || this.scope.find(e.array)?.is !== 'array')
        )
          this.complain(e, `load of ${e.array}: a word is an i32 of four bytes of an array`);
        return this.access(e, e.array, e.index, e.stride, e.type, `load of ${e.array}`);
      case 'splat':
        // A byte has no scalar type of its own: it is an i32 until it is in its lanes.
        this.want(e.value, scalar(e.type.elem === 'u8' ? 'i32' : e.type.elem), 'splat: the value');
        if (e.type.lanes === 1) this.complain(e, 'splat: one lane needs none');
        return;
      case 'ramp':
        this.want(e.base, INDEX, 'ramp: the base');
        if (e.type.elem !== 'i32' || e.type.lanes === 1)
          this.complain(e, `ramp gives lanes of i32, not ${showType(e.type)}`);
        return;
      case 'any':
        this.expression(e.mask);
        if (e.mask.type.elem !== 'bool' || e.mask.type.lanes === 1)
          this.complain(e, `any: the mask must be lanes of bool, not ${showType(e.mask.type)}`);
        return this.give(e, BOOL);
      case 'bits':
        this.want(e.mask, { elem: 'bool', lanes: 32 }, 'bits: the mask');
        return this.give(e, I32);
    }
  }

  private operate(e: Op): void {
    e.args.forEach((operand) => this.expression(operand));
    const problem = operationProblem(
      e.op,
      e.of,
      e.args.map((operand) => operand.type.elem),
      e.type.elem,
    );
    if (problem) this.complain(e, `op: ${problem}`);
    const lanes = e.args.map((operand) => operand.type.lanes);
    if (lanes.some((count) => count !== e.type.lanes))
      this.complain(e, `op: ${e.op} of ${lanes.join(', ')} lanes cannot give ${e.type.lanes}`);
    if (e.type.lanes > 1 && operation(e.op, e.of) && !operation(e.op, e.of)!.lanes)
      this.complain(e, `op: ${e.op} of ${e.of} has no vector form`);
  }

  /** Loads and stores alike: the array, where in it, and how many elements of what type at once. */
  private access(node: At, name: string, index: Expr, stride: Expr | undefined, moved: Type, use: string): void {
    this.want(index, INDEX, `${use}: the index`);
    if (stride) {
      this.want(stride, INDEX, `${use}: the stride`);
      if (moved.lanes === 1 || moved.elem === 'u8') this.complain(node, `${use}: a stride belongs to lanes of numbers`);
    }
    const info = this.scope.find(name);
    if (info === undefined || info.is === 'value') return this.complain(node, `${use}: there is no array ${name}`);
    if (info.is === 'letArray') {
      // A vector may be spread over a private array of scalars.
      const spread = info.type.lanes === 1 && info.type.elem === moved.elem;
      if (stride || (!same(info.type, moved) && !spread))
        this.complain(node, `${use}: its elements are ${showType(info.type)}, not ${showType(moved)}`);
    } else if (info.dtype === 'u8' && moved.lanes > 1 ? moved.elem !== 'u8' : moved.elem !== loadedAs(info.dtype)) {
      this.complain(node, `${use}: ${info.dtype} elements do not move as ${showType(moved)}`);
    }
  }

  // ---------------------------------------------------------------- statements

  private statements(list: readonly Stmt[]): void {
    this.scope.inside(() => list.forEach((s) => this.statement(s)));
  }

  private statement(s: Stmt): void {
    switch (s.k) {
      case 'let':
        this.type(s, s.type);
        this.want(s.init, s.type, `let ${s.name}`);
        return this.declare(s, s.name, this.value(s.type, s.mutable));
      case 'letArray':
        this.type(s, s.type);
        if (!Number.isInteger(s.length) || s.length < 1)
          this.complain(s, `letArray ${s.name}: ${s.length} is no length`);
        return this.declare(s, s.name, { is: 'letArray', type: s.type, region: this.regions.length });
      case 'assign':
        return this.assign(s.name, s.value, s);
      case 'store':
        this.expression(s.value);
        this.access(s, s.array, s.index, s.stride, s.value.type, `store to ${s.array}`);
        return this.writable(s, s.array);
      case 'for':
        return this.loop(s);
      case 'while':
        this.want(s.cond, BOOL, 'while: the condition');
        return this.jumping({ break: true, continue: true }, () => this.statements(s.body));
      case 'if':
        this.want(s.cond, BOOL, 'if: the condition');
        this.statements(s.then);
        return this.statements(s.else);
      case 'break':
      case 'continue':
        if (!this.jumps[s.k]) this.complain(s, `${s.k} where there is nothing to ${s.k}`);
        return;
      case 'parallel':
        return this.parallel(s);
      case 'fail':
        this.expression(s.index);
        if (!same(s.index.type, INDEX) && !same(s.index.type, I32))
          this.complain(s, `fail: the index must be a position or i32, not ${showType(s.index.type)}`);
        if (this.regions.length > 0) this.complain(s, `fail ${s.code} where the order is not fixed`);
        return;
      case 'comment':
        if (/[\r\n]|\*\//.test(s.text)) this.complain(s, 'comment: it must fit on one line of every target');
    }
  }

  private jumping(allowed: Jumps, check: () => void): void {
    const outer = this.jumps;
    this.jumps = allowed;
    check();
    this.jumps = outer;
  }

  private assign(name: string, e: Expr, node: At): void {
    this.expression(e);
    const info = this.scope.find(name);
    if (info?.is !== 'value') return this.complain(node, `assign: ${name} is not declared here`);
    if (!info.mutable) this.complain(node, `assign: ${name} cannot be changed`);
    if (!same(info.type, e.type))
      this.complain(node, `assign: ${name} is ${showType(info.type)}, not ${showType(e.type)}`);
    const crossed = this.regions.slice(info.region);
    // Whether anything happened, and how often, is the same in any order: the one thing independent iterations may add up.
    const accumulates =
      e.k === 'op' &&
      ((e.op === 'or' && e.of === 'bool') || (e.op === 'add' && e.of === 'i32')) &&
      e.args.some((operand) => operand.k === 'var' && operand.name === name);
    if (crossed.length > 0 && !(accumulates && crossed.every((region) => region.kind === 'independent')))
      this.complain(node, `assign: ${name} belongs to what surrounds a region that may run in any order`);
  }

  private writable(node: At, name: string): void {
    const info = this.scope.find(name);
    if (info === undefined || info.is === 'value') return;
    if (info.is === 'array' && (info.role === 'input' || info.role === 'table'))
      return this.complain(node, `store to ${name}: no ${info.role} is ever written`);
    const chunked = this.regions
      .slice(info.region)
      .find((region) => region.kind === 'parallel' && !region.owns.has(name));
    if (chunked) this.complain(node, `store to ${name}, which the parallel region does not own`);
  }

  private loop(s: For): void {
    const counter = s.counts === 'f64' ? scalar('f64') : INDEX;
    this.want(s.from, counter, 'for: the start');
    this.want(s.to, counter, 'for: the end');
    if (!Number.isInteger(s.step) || s.step === 0) this.complain(s, `for: ${s.step} is no step`);
    this.settled(s, 'for: the end', s.to, s.body);
    if (s.widen && !s.independent) this.complain(s, 'for: only independent iterations may be widened');
    if (s.widen && !(Number.isInteger(s.widen.jam) && s.widen.jam >= 1))
      this.complain(s, `for: a jam of ${s.widen.jam}`);
    if (s.independent) this.regions.push({ kind: 'independent', owns: new Set() });
    // Leaving an independent loop early would let its iterations see how far the others came.
    this.jumping({ break: !s.independent, continue: true }, () =>
      this.scope.inside(() => {
        this.declare(s, s.v, this.value(counter));
        this.statements(s.body);
      }),
    );
    if (s.independent) this.regions.pop();
  }

  private parallel(s: Parallel): void {
    this.want(s.extent, INDEX, 'parallel: the extent');
    this.want(s.work, INDEX, 'parallel: the work');
    if (s.least) this.want(s.least, INDEX, 'parallel: the least steps');
    if (this.regions.some((region) => region.kind === 'parallel')) this.complain(s, 'parallel inside parallel');
    this.jumping({ break: false, continue: false }, () =>
      this.scope.inside(() => {
        for (const owned of s.owns) {
          this.want(owned.stride, INDEX, `parallel: the stride of ${owned.array}`);
          if (this.scope.find(owned.array)?.is !== 'array')
            this.complain(s, `parallel: there is no array ${owned.array} to own`);
          this.writable(s, owned.array);
        }
        if (new Set(s.owns.map((owned) => owned.array)).size !== s.owns.length)
          this.complain(s, 'parallel: an array is owned twice');
        for (const own of s.scratch) this.want(own.extent, INDEX, `parallel: the extent of ${own.array}`);
        this.regions.push({ kind: 'parallel', owns: new Set(s.owns.map((owned) => owned.array)) });
        for (const own of s.scratch)
          this.declare(s, own.array, { is: 'array', dtype: own.dtype, role: 'scratch', region: this.regions.length });
        this.declare(s, s.lo, this.value(INDEX));
        this.declare(s, s.hi, this.value(INDEX));
        this.statements(s.body);
        this.regions.pop();
      }),
    );
  }
}
