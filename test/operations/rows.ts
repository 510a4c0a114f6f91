/**
 * A kernel in loop IR for each row of the operation table and each way in which it can be printed: over names, over
 * operands that need parentheses, widened before a store could narrow it, in lanes and in wide lanes.
 */
import { operation, operations, type Operation } from '../../dist/codegen/language/operations/index.js';
import type * as L from '../../dist/codegen/ir/loop-ir.js';
import type { Scalar } from '../../dist/codegen/language/types.js';
import { verifyLoop } from '../../dist/codegen/ir/verify-loop.js';
import { BYTE_LANES, Build, LANES, WIDE_LANES, scalar } from '../../dist/codegen/ir/build.js';

export type Kind = Scalar | 'u8';
export type Stored = 'f64' | 'f32' | 'i32' | 'u32' | 'u8';
/** Of `lanes` all targets with vectors have a form, of `wide` Rust alone. */
export type Variant = 'named' | 'nested' | 'widened' | 'lanes' | 'wide';

export interface Trial {
  readonly row: Operation;
  /** `add.f64` */
  readonly label: string;
  /** Types of the operands; what each is stored as is `storedAs`. */
  readonly operands: readonly Kind[];
  readonly result: Stored;
  /** Of several rows with operands of the same types the same values are taken; positions have domains of their own. */
  readonly values: string;
  readonly variants: readonly { readonly variant: Variant; readonly kernel: L.LoopKernel }[];
}

const span = { file: 'row', start: 0, end: 0 };
const b = new Build(span);
const NAMES = ['a', 'b', 'c'] as const;

/** Truth values and positions travel as i32. */
export const storedAs = (kind: Kind): Stored => (kind === 'bool' || kind === 'index' ? 'i32' : kind);

export const isShift = ({ name, of }: Operation): boolean => (name === 'shl' || name === 'shr') && of !== 'index';

const operandsOf = ({ name, of, arity }: Operation): Kind[] =>
  Array.from({ length: arity }, (_, i) => (name === 'select' && i === 0 ? 'bool' : of));

/** A vector of integers has no sign, and neither has the memory it is loaded from. */
const inLanes = (stored: Stored, lanes: number): Stored => (stored === 'u32' && lanes > 1 ? 'i32' : stored);

function kernelOf(
  name: string,
  operands: readonly Kind[],
  result: Stored,
  per: number,
  lanes: number,
  body: L.Stmt[],
): L.LoopKernel {
  const extent = per === 1 ? b.var('n') : b.mul(b.var('n'), b.index(per));
  const kernel: L.LoopKernel = {
    name,
    family: 'rows',
    doc: '',
    source: span,
    sizes: ['n'],
    derived: [],
    sizeRules: [],
    params: [],
    body,
    arrays: [
      ...operands.map((kind, i): L.LoopArray => ({
        name: NAMES[i]!,
        role: 'input',
        dtype: inLanes(storedAs(kind), lanes),
        extent,
      })),
      { name: 'y', role: 'output', dtype: inLanes(result, lanes), extent: b.var('n') },
    ],
  };
  const broken = verifyLoop(kernel);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return kernel;
}

const vector = (elem: Kind, lanes: number): L.Type => ({ elem, lanes });
const splat = (value: L.Expr, lanes: number): L.Expr =>
  lanes === 1 ? value : { k: 'splat', type: vector(value.type.elem, lanes), value, span };

/** Element i of operand number k, as what the row takes. */
function operand(kind: Kind, k: number, lanes: number): L.Expr {
  const stored = inLanes(storedAs(kind), lanes);
  const load: L.Expr = {
    k: 'load',
    type: vector(stored === 'u8' ? 'i32' : stored, lanes),
    array: NAMES[k]!,
    index: b.var('i'),
    span,
  };
  if (kind === 'u32' && lanes > 1) return b.op('toU32', 'i32', load);
  if (kind === 'bool') return b.op('ne', 'i32', load, splat(b.const('i32', 0), lanes));
  return kind === 'index' ? b.op('toIndex', 'i32', load) : load;
}

function stored(value: L.Expr): L.Expr {
  const { elem, lanes } = value.type;
  if (elem === 'bool')
    return b.op('select', 'i32', value, splat(b.const('i32', 1), lanes), splat(b.const('i32', 0), lanes));
  if (elem === 'u32' && lanes > 1) return b.op('toI32', 'u32', value);
  return elem === 'index' ? b.op('toI32', 'index', value) : value;
}

/** Around an operand: an operator that binds weakly. A position keeps its value, and with it its domain. */
function weakened(value: L.Expr): L.Expr {
  const { elem } = value.type;
  if (elem === 'bool') return b.op('or', 'bool', value, b.const('bool', 0));
  if (elem === 'index') return b.op('sub', 'index', b.op('add', 'index', value, b.index(3)), b.index(3));
  return b.op('sub', elem as Scalar, value, b.const(elem as Scalar, 3));
}

/** Around the result: an operator that would take the last operand for itself, if it were not kept off. */
function used(value: L.Expr): L.Expr {
  const { elem } = value.type;
  return elem === 'bool'
    ? b.op('ne', 'bool', value, b.const('bool', 1))
    : b.op('sub', elem as Scalar, value, b.const(elem as Scalar, 3));
}

/** What `nested` computes, by the definitions of the rows. */
export function nestedMeaning({ row, operands }: Trial): (...values: number[]) => number {
  const less = (kind: Kind, value: number): number => operation('sub', kind)!.meaning(value, 3);
  return (...values) => {
    const inner = values.map((value, k) =>
      operands[k] === 'bool' || operands[k] === 'index' ? value : less(operands[k]!, value),
    );
    const result = row.meaning(...inner);
    return row.result === 'bool' ? 1 - result : less(row.result, result);
  };
}

const loop = (lanes: number, body: L.Stmt[]): L.Stmt => ({ ...b.for('i', b.index(0), b.var('n'), body), step: lanes });

/** Of the variants that have more than one. */
const LANES_OF: Partial<Record<Variant, number>> = { lanes: LANES, wide: WIDE_LANES };

function variantOf(
  variant: Variant,
  row: Operation,
  operands: readonly Kind[],
  name: string,
  result: Stored,
): L.LoopKernel {
  const lanes = LANES_OF[variant] ?? 1;
  const values = operands.map((kind, k) => operand(kind, k, lanes));
  if (variant === 'nested') {
    const nested = used(b.op(row.name, row.of, ...values.map(weakened)));
    return kernelOf(name, operands, result, 1, 1, [loop(1, [b.store('y', b.var('i'), stored(nested))])]);
  }
  // The count of a shift is one for all lanes.
  if (lanes > 1 && isShift(row)) {
    const count: L.Expr = operand('i32', 1, 1);
    values[1] = splat(row.of === 'u32' ? b.op('toU32', 'i32', count) : count, lanes);
  }
  const lets = values.map((value, k) => b.let(`x${k}`, value));
  const of = lets.map((s) => b.var(s.name, s.type));
  if (variant === 'widened') {
    const wide = b.op('toF64', row.result as Scalar, b.op(row.name, row.of, ...of));
    return kernelOf(name, operands, 'f64', 1, 1, [loop(1, [...lets, b.store('y', b.var('i'), wide)])]);
  }
  return kernelOf(name, operands, result, 1, lanes, [
    loop(lanes, [...lets, b.store('y', b.var('i'), stored(b.op(row.name, row.of, ...of)))]),
  ]);
}

/** Bytes are only compared, 32 at a time; what comes of it is bits. */
function bytesOf(row: Operation, name: string): L.LoopKernel {
  const load = (array: string): L.Expr => ({
    k: 'load',
    type: vector('u8', BYTE_LANES),
    array,
    index: b.mul(b.var('i'), b.index(BYTE_LANES)),
    span,
  });
  const bits: L.Expr = { k: 'bits', type: scalar('i32'), mask: b.op(row.name, 'u8', load('a'), load('b')), span };
  return kernelOf(name, ['u8', 'u8'], 'i32', BYTE_LANES, 1, [loop(1, [b.store('y', b.var('i'), bits)])]);
}

export function trials(): Trial[] {
  let serial = 0;
  return operations().map((row): Trial => {
    const operands = operandsOf(row);
    const result = storedAs(row.result);
    const base = { row, label: `${row.name}.${row.of}`, operands };
    if (row.of === 'u8')
      return {
        ...base,
        result: 'i32',
        values: 'bytes',
        variants: [{ variant: 'lanes', kernel: bytesOf(row, `k${serial++}`) }],
      };
    // An array of 32 bits would make good what an operation left too wide.
    const narrow = row.result === 'i32' || row.result === 'u32' || row.result === 'f32';
    const wanted: Variant[] = [
      'named',
      'nested',
      ...(narrow ? (['widened'] as const) : []),
      ...(row.lanes ? (['lanes', 'wide'] as const) : []),
    ];
    return {
      ...base,
      result,
      values: row.of === 'index' || isShift(row) ? base.label : operands.join(),
      variants: wanted.map((variant) => ({
        variant,
        kernel: variantOf(variant, row, operands, `k${serial++}`, result),
      })),
    };
  });
}
