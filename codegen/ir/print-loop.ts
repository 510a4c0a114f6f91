/**
 * Loop IR as indented pseudo-code, for `trefoil explain` and for tests. The text is stable and shows all
 * that decides how a kernel runs: lanes (f64x4), parts of widened loops, what a parallel chunk owns.
 */
import { atom, type Fragment } from '../language/spelling.js';
import type { Expr, For, Let, Load, LoopArray, LoopKernel, Parallel, Stmt, Type } from './loop-ir.js';
import { printSize } from './size.js';
import { constant, section, showOperation, showParam, showSizes, showValues } from './print-kernel.js';

export const showType = (type: Type): string => (type.lanes === 1 ? type.elem : `${type.elem}x${type.lanes}`);

// ------------------------------------------------------------------ expressions

function expression(e: Expr): Fragment {
  switch (e.k) {
    case 'const':
      return e.type.lanes === 1
        ? constant(e.value, e.type.elem)
        : atom(`${showType(e.type)}(${constant(e.value, e.type.elem).text})`);
    case 'var':
      return atom(e.name);
    case 'op': {
      const shown = showOperation(e.op, e.args.map(expression));
      return e.narrow ? atom(`narrow(${shown.text})`) : shown;
    }
    case 'load':
      return atom(e.word ? `word(${load(e)})` : load(e));
    case 'splat':
      return atom(`${showType(e.type)}(${show(e.value)})`);
    case 'ramp':
      return atom(`${showType(e.type)}(${show(e.base)}, +1, …)`);
    case 'any':
      return atom(`any(${show(e.mask)})`);
    case 'bits':
      return atom(`bits(${show(e.mask)})`);
  }
}

const show = (e: Expr): string => expression(e).text;

/**
 * `x[i]` is one element, `x[i; f64x4]` four in a row, `x[i; f64x4 by cols]` four a stride apart, `x[i; guarded]` one that
 * is there under its condition only.
 */
function element(array: string, index: Expr, { lanes, type, stride, guarded }: Access): string {
  const notes = [lanes > 1 && showType(type), stride && `by ${show(stride)}`, guarded && 'guarded'].filter(Boolean);
  return `${array}[${show(index)}${notes.length > 0 ? `; ${notes.join(' ')}` : ''}]`;
}

interface Access {
  readonly lanes: number;
  readonly type: Type;
  readonly stride?: Expr;
  readonly guarded?: boolean;
}

const load = (e: Load): string => element(e.array, e.index, { ...e, lanes: e.word ? 1 : e.type.lanes });

// ------------------------------------------------------------------ statements

const statements = (list: readonly Stmt[]): string[] => list.map(statement);

function forHead(s: For): string {
  const widen =
    s.widen &&
    `widen${s.widen.lanes ? ' to lanes' : ''}${s.widen.jam > 1 ? ` jam ${s.widen.jam}` : ''}${s.widen.again ? ' again' : ''}`;
  const counts = s.counts && `counts ${s.counts}`;
  const notes = [s.part, s.independent && 'independent', widen, s.wide && 'wide', counts].filter(Boolean).join(', ');
  return `for ${s.v} in ${show(s.from)}..${show(s.to)}${s.step === 1 ? '' : ` step ${s.step}`}${notes && ` (${notes})`}`;
}

function parallelHead(s: Parallel): string {
  const owns = s.owns.map((owned) => `${owned.array}[${show(owned.stride)}]`).join(', ');
  const scratch = s.scratch.map((array) => `${array.array}: ${array.dtype}[${show(array.extent)}]`).join(', ');
  return `parallel ${s.lo}..${s.hi} of ${show(s.extent)}${owns && ` owns ${owns}`}${scratch && ` scratch ${scratch}`} work ${show(s.work)}${s.least ? ` at least ${show(s.least)}` : ''}${s.does && ` does ${s.does}`}`;
}

/** What is said of an index that may pass 32 bits. */
function rangeOf({ wide, ahead }: Let): string {
  if (!wide) return '';
  if (!ahead) return ' wide';
  return ahead === 'wraps' ? ' wide ahead wraps' : ' wide ahead';
}

function statement(s: Stmt): string {
  switch (s.k) {
    case 'let':
      return `${s.mutable ? 'var' : 'let'} ${s.name}: ${showType(s.type)}${rangeOf(s)} = ${show(s.init)}`;
    case 'letArray':
      return `let ${s.name}: ${showType(s.type)}[${s.length}]`;
    case 'assign':
      return `${s.name} = ${show(s.value)}`;
    case 'store':
      return `${element(s.array, s.index, { ...s, lanes: s.value.type.lanes, type: s.value.type })} = ${show(s.value)}`;
    case 'for':
      return section(forHead(s), statements(s.body));
    case 'while':
      return section(`while ${show(s.cond)}${s.endless ? ' (endless)' : ''}`, statements(s.body));
    case 'if': {
      const then = section(`if ${show(s.cond)}${s.seldom ? ' (seldom)' : ''}`, statements(s.then));
      return s.else.length === 0 ? then : `${then}\n${section('else', statements(s.else))}`;
    }
    case 'break':
    case 'continue':
      return s.k;
    case 'parallel':
      return section(parallelHead(s), statements(s.body));
    case 'fail':
      return `fail ${s.code} at ${show(s.index)}`;
    case 'comment':
      return `# ${s.text}`;
  }
}

const showArray = (array: LoopArray): string =>
  `${array.zeroed ? 'zeroed ' : ''}${array.role} ${array.name}: ${array.dtype}[${show(array.extent)}]${showValues(array.values, array.dtype)}`;

export function printLoop(kernel: LoopKernel): string {
  return `${section(`loops ${kernel.name} (${kernel.family})`, [
    ...showSizes(kernel.sizes, kernel.sizeRules),
    ...kernel.params.map(showParam),
    ...kernel.derived.map(({ name, of, size }) => `extent ${name} of ${of} = ${printSize(size)}`),
    ...kernel.arrays.map(showArray),
    '',
    ...statements(kernel.body),
  ])}\n`;
}
