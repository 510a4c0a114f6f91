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

export function verifyLoop(kernel: LoopKernel): string[] {
  const found: string[] = [];
  const complain = (node: At, what: string): void => {
    found.push(`${kernel.name}: ${what} (${showSpan(node.span)})`);
  };
  const scope = new Scope<Info>(false);
  const regions: Region[] = [];
  let jumps = { break: false, continue: false };

  const declare = (node: At, name: string, info: Info): void => {
    if (!scope.declare(name, info)) complain(node, `the name ${name} is declared twice`);
  };
  const value = (type: Type, mutable = false): Info => ({ is: 'value', type, mutable, region: regions.length });
  const want = (e: Expr, type: Type, role: string): void => {
    expression(e);
    if (!same(e.type, type)) complain(e, `${role} must be ${showType(type)}, not ${showType(e.type)}`);
  };
  const give = (e: Expr, type: Type): void => {
    if (!same(e.type, type)) complain(e, `${e.k} gives ${showType(type)}, not ${showType(e.type)}`);
  };
  /** What decides how often a loop runs is settled before its first step: targets differ in when they look. */
  const settled = (node: At, role: string, read: unknown, body: object): void => {
    const changed = changedBy(body);
    for (const name of readBy(read))
      if (changed.has(name)) complain(node, `${role} reads ${name}, which the body changes`);
  };

  // ---------------------------------------------------------------- types and expressions

  function type(node: At, { elem, lanes }: Type): void {
    const text = showType({ elem, lanes });
    if (![1, 2, 4, 8, 16, 32].includes(lanes)) complain(node, `${text}: ${lanes} is no number of lanes`);
    if (elem === 'u8' && lanes !== 32) complain(node, `${text}: bytes come 32 at a time`);
    if (elem === 'index' && lanes !== 1) complain(node, `${text}: a position has no lanes`);
  }

  function expression(e: Expr): void {
    type(e, e.type);
    switch (e.k) {
      case 'const': {
        const problem = constantProblem(e.value, e.type.elem);
        if (problem) complain(e, `const: ${problem}`);
        if (e.type.lanes !== 1) complain(e, 'const: a vector of one number is a splat');
        return;
      }
      case 'var': {
        const info = scope.find(e.name);
        if (info?.is !== 'value') complain(e, `var: ${e.name} is not declared here`);
        else if (!same(info.type, e.type) && !(info.also && same(scalar(info.also), e.type)))
          complain(e, `var: ${e.name} is ${showType(info.type)}, not ${showType(e.type)}`);
        return;
      }
      case 'op':
        return operate(e);
      case 'load':
        if (e.word && (e.type.elem !== 'i32' || e.type.lanes !== 1 || e.stride || scope.find(e.array)?.is !== 'array'))
          complain(e, `load of ${e.array}: a word is an i32 of four bytes of an array`);
        return access(e, e.array, e.index, e.stride, e.type, `load of ${e.array}`);
      case 'splat':
        // A byte has no scalar type of its own: it is an i32 until it is in its lanes.
        want(e.value, scalar(e.type.elem === 'u8' ? 'i32' : e.type.elem), 'splat: the value');
        if (e.type.lanes === 1) complain(e, 'splat: one lane needs none');
        return;
      case 'ramp':
        want(e.base, INDEX, 'ramp: the base');
        if (e.type.elem !== 'i32' || e.type.lanes === 1)
          complain(e, `ramp gives lanes of i32, not ${showType(e.type)}`);
        return;
      case 'any':
        expression(e.mask);
        if (e.mask.type.elem !== 'bool' || e.mask.type.lanes === 1)
          complain(e, `any: the mask must be lanes of bool, not ${showType(e.mask.type)}`);
        return give(e, BOOL);
      case 'bits':
        want(e.mask, { elem: 'bool', lanes: 32 }, 'bits: the mask');
        return give(e, I32);
    }
  }

  function operate(e: Op): void {
    e.args.forEach(expression);
    const problem = operationProblem(
      e.op,
      e.of,
      e.args.map((operand) => operand.type.elem),
      e.type.elem,
    );
    if (problem) complain(e, `op: ${problem}`);
    const lanes = e.args.map((operand) => operand.type.lanes);
    if (lanes.some((count) => count !== e.type.lanes))
      complain(e, `op: ${e.op} of ${lanes.join(', ')} lanes cannot give ${e.type.lanes}`);
    if (e.type.lanes > 1 && operation(e.op, e.of) && !operation(e.op, e.of)!.lanes)
      complain(e, `op: ${e.op} of ${e.of} has no vector form`);
  }

  /** Loads and stores alike: the array, where in it, and how many elements of what type at once. */
  function access(node: At, name: string, index: Expr, stride: Expr | undefined, moved: Type, use: string): void {
    want(index, INDEX, `${use}: the index`);
    if (stride) {
      want(stride, INDEX, `${use}: the stride`);
      if (moved.lanes === 1 || moved.elem === 'u8') complain(node, `${use}: a stride belongs to lanes of numbers`);
    }
    const info = scope.find(name);
    if (info === undefined || info.is === 'value') return complain(node, `${use}: there is no array ${name}`);
    if (info.is === 'letArray') {
      // A vector may be spread over a private array of scalars.
      const spread = info.type.lanes === 1 && info.type.elem === moved.elem;
      if (stride || (!same(info.type, moved) && !spread))
        complain(node, `${use}: its elements are ${showType(info.type)}, not ${showType(moved)}`);
    } else if (info.dtype === 'u8' && moved.lanes > 1 ? moved.elem !== 'u8' : moved.elem !== loadedAs(info.dtype)) {
      complain(node, `${use}: ${info.dtype} elements do not move as ${showType(moved)}`);
    }
  }

  // ---------------------------------------------------------------- statements

  function statements(list: readonly Stmt[]): void {
    scope.inside(() => list.forEach(statement));
  }

  function statement(s: Stmt): void {
    switch (s.k) {
      case 'let':
        type(s, s.type);
        want(s.init, s.type, `let ${s.name}`);
        return declare(s, s.name, value(s.type, s.mutable));
      case 'letArray':
        type(s, s.type);
        if (!Number.isInteger(s.length) || s.length < 1) complain(s, `letArray ${s.name}: ${s.length} is no length`);
        return declare(s, s.name, { is: 'letArray', type: s.type, region: regions.length });
      case 'assign':
        return assign(s.name, s.value, s);
      case 'store':
        expression(s.value);
        access(s, s.array, s.index, s.stride, s.value.type, `store to ${s.array}`);
        return writable(s, s.array);
      case 'for':
        return loop(s);
      case 'while':
        want(s.cond, BOOL, 'while: the condition');
        return jumping({ break: true, continue: true }, () => statements(s.body));
      case 'if':
        want(s.cond, BOOL, 'if: the condition');
        statements(s.then);
        return statements(s.else);
      case 'break':
      case 'continue':
        if (!jumps[s.k]) complain(s, `${s.k} where there is nothing to ${s.k}`);
        return;
      case 'parallel':
        return parallel(s);
      case 'fail':
        expression(s.index);
        if (!same(s.index.type, INDEX) && !same(s.index.type, I32))
          complain(s, `fail: the index must be a position or i32, not ${showType(s.index.type)}`);
        if (regions.length > 0) complain(s, `fail ${s.code} where the order is not fixed`);
        return;
      case 'comment':
        if (/[\r\n]|\*\//.test(s.text)) complain(s, 'comment: it must fit on one line of every target');
    }
  }

  function jumping(allowed: typeof jumps, check: () => void): void {
    const outer = jumps;
    jumps = allowed;
    check();
    jumps = outer;
  }

  function assign(name: string, e: Expr, node: At): void {
    expression(e);
    const info = scope.find(name);
    if (info?.is !== 'value') return complain(node, `assign: ${name} is not declared here`);
    if (!info.mutable) complain(node, `assign: ${name} cannot be changed`);
    if (!same(info.type, e.type)) complain(node, `assign: ${name} is ${showType(info.type)}, not ${showType(e.type)}`);
    const crossed = regions.slice(info.region);
    // Whether anything happened, and how often, is the same in any order: the one thing independent iterations may add up.
    const accumulates =
      e.k === 'op' &&
      ((e.op === 'or' && e.of === 'bool') || (e.op === 'add' && e.of === 'i32')) &&
      e.args.some((operand) => operand.k === 'var' && operand.name === name);
    if (crossed.length > 0 && !(accumulates && crossed.every((region) => region.kind === 'independent')))
      complain(node, `assign: ${name} belongs to what surrounds a region that may run in any order`);
  }

  function writable(node: At, name: string): void {
    const info = scope.find(name);
    if (info === undefined || info.is === 'value') return;
    if (info.is === 'array' && (info.role === 'input' || info.role === 'table'))
      return complain(node, `store to ${name}: no ${info.role} is ever written`);
    const chunked = regions.slice(info.region).find((region) => region.kind === 'parallel' && !region.owns.has(name));
    if (chunked) complain(node, `store to ${name}, which the parallel region does not own`);
  }

  function loop(s: For): void {
    const counter = s.counts === 'f64' ? scalar('f64') : INDEX;
    want(s.from, counter, 'for: the start');
    want(s.to, counter, 'for: the end');
    if (!Number.isInteger(s.step) || s.step === 0) complain(s, `for: ${s.step} is no step`);
    settled(s, 'for: the end', s.to, s.body);
    if (s.widen && !s.independent) complain(s, 'for: only independent iterations may be widened');
    if (s.widen && !(Number.isInteger(s.widen.jam) && s.widen.jam >= 1)) complain(s, `for: a jam of ${s.widen.jam}`);
    if (s.independent) regions.push({ kind: 'independent', owns: new Set() });
    // Leaving an independent loop early would let its iterations see how far the others came.
    jumping({ break: !s.independent, continue: true }, () =>
      scope.inside(() => {
        declare(s, s.v, value(counter));
        statements(s.body);
      }),
    );
    if (s.independent) regions.pop();
  }

  function parallel(s: Parallel): void {
    want(s.extent, INDEX, 'parallel: the extent');
    want(s.work, INDEX, 'parallel: the work');
    if (s.least) want(s.least, INDEX, 'parallel: the least steps');
    if (regions.some((region) => region.kind === 'parallel')) complain(s, 'parallel inside parallel');
    jumping({ break: false, continue: false }, () =>
      scope.inside(() => {
        for (const owned of s.owns) {
          want(owned.stride, INDEX, `parallel: the stride of ${owned.array}`);
          if (scope.find(owned.array)?.is !== 'array') complain(s, `parallel: there is no array ${owned.array} to own`);
          writable(s, owned.array);
        }
        if (new Set(s.owns.map((owned) => owned.array)).size !== s.owns.length)
          complain(s, 'parallel: an array is owned twice');
        for (const own of s.scratch) want(own.extent, INDEX, `parallel: the extent of ${own.array}`);
        regions.push({ kind: 'parallel', owns: new Set(s.owns.map((owned) => owned.array)) });
        for (const own of s.scratch)
          declare(s, own.array, { is: 'array', dtype: own.dtype, role: 'scratch', region: regions.length });
        declare(s, s.lo, value(INDEX));
        declare(s, s.hi, value(INDEX));
        statements(s.body);
        regions.pop();
      }),
    );
  }

  // ---------------------------------------------------------------- declarations

  const here: At = { span: kernel.source };
  for (const name of kernel.sizes) declare(here, name, { is: 'value', type: INDEX, mutable: false, region: 0 });
  for (const { name } of kernel.derived)
    declare({ span: kernel.source }, name, { is: 'value', type: INDEX, mutable: false, region: 0 });
  for (const param of kernel.params) {
    // An integer parameter is a number of the kernel as often as it is a position.
    declare(
      param,
      param.name,
      param.kind === 'int'
        ? { is: 'value', type: INDEX, also: 'i32', mutable: false, region: 0 }
        : value(scalar('f64')),
    );
  }
  for (const array of kernel.arrays) {
    want(array.extent, INDEX, `${array.name}: the extent`);
    if ((array.role === 'table') !== (array.values !== undefined))
      complain(here, `${array.name}: tables, and nothing else, have values`);
    const problem = array.values && valuesProblem(array.name, array.dtype, array.values);
    if (problem) complain(here, problem);
  }
  for (const array of kernel.arrays)
    declare(here, array.name, { is: 'array', dtype: array.dtype, role: array.role, region: 0 });
  kernel.body.forEach(statement);
  return found;
}
