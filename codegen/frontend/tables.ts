/**
 * Tables: `const WEIGHTS = [0.25, 1.0 / 3.0]` at the top of a file. Its elements are computed here, by the interpreter that
 * says what a kernel means, so that they are the numbers that a body would compute.
 */
import { interpretKernel } from '../ir/interpret-kernel.js';
import { arrayOf } from '../ir/interpret-common.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';
import type * as K from '../ir/kernel-ir.js';
import type { ArrayDecl, Span } from '../language/types.js';
import type { Context } from './context.js';
import { coerce } from './expressions/coercion.js';
import { scalarOf } from './expressions/scalars.js';
import { every } from './recover.js';
import { constant, value, type Value } from './scope.js';
import type { ArrayLiteral, Expr, TypeName } from './syntax.js';

type Element = 'f64' | 'f32' | 'i32' | 'u32';
type Contents = Required<Pick<ArrayDecl, 'dtype' | 'values'>>;
/** A table as it is written. */
interface Written {
  readonly name: string;
  readonly init: ArrayLiteral;
  readonly type?: TypeName;
}

/** `within` runs what it is given where the names of the table's file are seen. */
export function table(cx: Context, key: string, written: Written, within: <T>(run: () => T) => T): ArrayDecl {
  const known = cx.tables.get(key);
  if (known) return known;
  const { name, init } = written;
  if (init.items.length === 0)
    cx.fail(
      'TF1001',
      init.span,
      'A table of constants cannot be empty.',
      'For working memory, write `local(n)` at the top of the body.',
    );
  const literals = init.items.map(literalOf);
  const contents = literals.every((literal) => literal !== undefined)
    ? fromLiterals(cx, written, literals)
    : within(() => computed(cx, written));
  const decl: ArrayDecl = {
    name: cx.fresh(name),
    role: 'table',
    shape: [{ k: 'lit', value: init.items.length }],
    span: init.span,
    ...contents,
  };
  cx.tables.set(key, decl);
  cx.declare(decl);
  return decl;
}

/** Of literals there are many in long tables: nothing has to be computed. A whole number is flexible, however large. */
function literalOf(item: Expr): Value | undefined {
  const negative = item.k === 'unary' && item.op === '-';
  const literal = negative ? item.a : item;
  if (literal.k !== 'num') return undefined;
  const number = negative ? -literal.value : literal.value;
  return value(constant(literal.point ? 'f64' : 'i32', number, item.span), !literal.point);
}

function fromLiterals(cx: Context, { init, type }: Written, literals: readonly Value[]): Contents {
  const dtype = annotated(type) ?? elementOf(cx, init.items, literals);
  const values = every(literals.map((literal, i) => () => fitting(cx, literal, dtype, init.items[i]!.span) as K.Const));
  return { dtype, values: values.map((literal) => literal.value) };
}

/** `readonly u32[]`, or `u32[]`. */
function annotated(type: TypeName | undefined): Element | undefined {
  const found = type && /^(?:readonly\s+)?(f64|f32|i32|u32)\s*\[\s*\]$/.exec(type.text);
  return found ? (found[1] as Element) : undefined;
}

/** What is no literal has a type; a table of literals is one of u32 where one in hexadecimal notation is too large for an i32. */
function elementOf(cx: Context, items: readonly Expr[], values: readonly Value[]): Element {
  const types = new Set(values.filter(({ flexible }) => !flexible).map(({ expr }) => expr.type));
  // −0 is no whole number of 32 bits.
  if (types.has('f64') || values.some(({ expr }) => expr.k === 'const' && Object.is(expr.value, -0))) return 'f64';
  if (types.has('f32')) return 'f32';
  if (types.has('u32')) return 'u32';
  const isWord = ({ expr }: Value, i: number): boolean =>
    expr.k === 'const' && expr.value > 2 ** 31 - 1 && /^0[xbo]/i.test(cx.text(items[i]!.span));
  return types.size === 0 && values.some(isWord) ? 'u32' : 'i32';
}

function fitting(cx: Context, given: Value, type: Element, span: Span): K.Expr {
  const { expr, flexible } = given;
  if (type === 'i32' && flexible && expr.k === 'const' && expr.value !== (expr.value | 0)) {
    const isWord = expr.value === expr.value >>> 0;
    const words = isWord ? ', or annotate the table for words without a sign: `const TABLE: readonly u32[] = …`' : '';
    cx.fail(
      'TF2001',
      span,
      `${expr.value} does not fit into an i32.`,
      `A table of whole numbers is one of i32. Write \`${expr.value}.0\` for floats${words}.`,
    );
  }
  return coerce(cx, given, type, span);
}

/** The elements as the interpreter computes them. What they needed for it is no part of the kernel. */
function computed(cx: Context, { name, init, type }: Written): Contents {
  const { items, span } = init;
  const before = cx.arrays.length;
  const out = `#${name}`;
  const { stmts, result: dtype } = cx.nested(() => {
    const values = every(items.map((item) => () => scalarOf(cx, item)));
    const element = annotated(type) ?? elementOf(cx, items, values);
    every(
      values.map((given, i) => () => {
        const { span: at } = items[i]!;
        const stored = fitting(cx, given, element, at);
        cx.emit({ k: 'store', array: out, index: [constant('index', i, at)], value: stored, span: at });
      }),
    );
    return element;
  });
  refuseLoops(cx, stmts);
  const tables = cx.arrays.filter(({ role }) => role === 'table');
  const contents = arrayOf(
    dtype,
    Array.from(items, () => 0),
  );
  const decl: ArrayDecl = { name: out, role: 'output', dtype, shape: [{ k: 'lit', value: items.length }], span };
  const { wraps } = interpretKernel(kernelOf([...tables, decl], stmts, span), {
    arrays: { [out]: contents },
    sizes: {},
    params: {},
  });
  if (wraps[0])
    cx.fail(
      'TF3007',
      wraps[0].span,
      'This does not fit into 32 bits.',
      'Whole numbers of a table are exact. Write `i32(…)` around a sum to keep the lower 32 bits.',
    );
  const passing = new Set(cx.arrays.splice(before));
  for (const [key, made] of cx.tables) if (passing.has(made)) cx.tables.delete(key);
  return { dtype, values: [...contents] };
}

/** What may take long is not computed while a kernel is compiled. */
function refuseLoops(cx: Context, stmts: readonly K.Stmt[]): void {
  const refuse = (span: Span): never =>
    cx.fail('TF1001', span, 'A table of constants may contain only numbers and expressions without loops.', {
      hint: 'Write the numbers themselves.',
    });
  visitKernelStmts(
    stmts,
    ({ k, span }) => {
      if (k !== 'const' && k !== 'var' && k !== 'op' && k !== 'load') refuse(span);
    },
    ({ k, span }) => {
      if (k !== 'let' && k !== 'assign' && k !== 'store' && k !== 'if') refuse(span);
    },
  );
}

const kernelOf = (arrays: readonly ArrayDecl[], body: readonly K.Stmt[], source: Span): K.Kernel => ({
  name: 'table',
  family: '',
  doc: '',
  source,
  sizes: [],
  sizeRules: [],
  params: [],
  derived: [],
  arrays,
  body,
  starts: [],
});
