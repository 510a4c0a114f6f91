/**
 * Vector expressions as registers of 128 bits. A vector of four doubles is two of them; masks are kept 64 bits wide for
 * all element types, so they are two as well.
 */
import type * as L from '../../ir/loop-ir.js';
import { operation, type Operation } from '../../language/operations/index.js';
import { PREC, atom, form, spell, type Fragment } from '../../language/spelling.js';
import { bytesPerElement } from '../../language/types.js';
import type { Lines } from '../common/printer.js';
import type { Renamer } from '../common/renamer.js';
import { BYTES_PER_REGISTER, immediate, strided, type Memory } from './memory.js';
import { SHAPES, registersOf } from './types.js';

// By way of a bool: of what is cast to a type asc computes the operands in that type.
const NEGATED = form('-<i64><bool>$0', PREC.unary, PREC.unary);
const AS_BYTE = form('<i8>$0', PREC.unary, PREC.unary);
const each = <T>(count: number, of: (half: number) => T): T[] => Array.from({ length: count }, (_, half) => of(half));

/** Those of one function. `print`: of the scalars in them. */
export class Vectors {
  constructor(
    readonly names: Renamer,
    readonly lines: Lines,
    readonly memory: Memory,
    readonly print: (e: L.Expr) => Fragment,
  ) {}

  /** A name for something that is needed twice. */
  hold(text: string): string {
    if (/^[\w.]+$/.test(text)) return text;
    const name = this.names.made('part');
    this.lines.line(`const ${name} = ${text};`);
    return name;
  }

  /** The registers of a vector expression. */
  registers(e: L.Expr): string[] {
    switch (e.k) {
      case 'var':
        return [...this.names.allOf(e.name)];
      case 'splat':
        return this.#splat(e);
      case 'ramp':
        return [`i32x4.add(i32x4.splat(${this.print(e.base).text}), i32x4(0, 1, 2, 3))`];
      case 'load':
        return this.#load(e);
      case 'op':
        return this.#operate(e);
      default:
        throw new Error(`${e.k} is no vector`);
    }
  }

  /** Names for where a strided vector begins, and for the bytes from lane to lane. */
  strides(
    s: { readonly array: string; readonly index: L.Expr },
    stride: L.Expr,
    elem: L.Type['elem'],
  ): [string, string] {
    const dtype = this.memory.storage(s.array, elem);
    const step = this.hold(this.memory.times(stride, bytesPerElement[dtype]));
    return [this.hold(this.memory.start(s.array, s.index, dtype)), step];
  }

  #splat({ type, value }: L.Splat): string[] {
    const count = registersOf(type);
    const text = this.#lane(type.elem, value);
    const isPlain = value.k === 'const' || value.k === 'var';
    const lane = count === 2 && !isPlain ? this.hold(text) : text;
    return each(count, () => `${SHAPES[type.elem]}.splat(${lane})`);
  }

  /** A scalar as a lane holds it. */
  #lane(elem: L.Type['elem'], value: L.Expr): string {
    const printed = this.print(value);
    if (elem === 'bool') return spell(NEGATED, [printed]).text;
    return elem === 'u8' ? spell(AS_BYTE, [printed]).text : printed.text;
  }

  #load(e: L.Load): string[] {
    const { memory } = this;
    const count = registersOf(e.type);
    if (memory.holdsVectors(e.array))
      return each(count, (half) => {
        const at = memory.register(e.array, e.index, count, half);
        return `v128.load(${at.pointer}${immediate(at)})`;
      });
    const dtype = memory.storage(e.array, e.type.elem);
    if (!e.stride)
      return each(count, (half) => {
        const at = memory.address(e.array, e.index, dtype, half * BYTES_PER_REGISTER);
        return `v128.load(${at.pointer}${immediate(at)})`;
      });
    const [first, step] = this.strides(e, e.stride, e.type.elem);
    const shape = SHAPES[e.type.elem];
    const at = (lane: number): string => `load<${dtype}>(${strided(first, step, lane)})`;
    const perRegister = 4 / count;
    return each(count, (half) => {
      let text = `${shape}.splat(${at(half * perRegister)})`;
      for (let lane = 1; lane < perRegister; lane++)
        text = `${shape}.replace_lane(${text}, ${lane}, ${at(half * perRegister + lane)})`;
      return text;
    });
  }

  #operate(e: L.Op): string[] {
    const row = operation(e.op, e.of)!;
    const args = e.args.map((a) => this.registers(a));
    const count = registersOf(e.type);
    const moved = this.#betweenWidths(e, args);
    if (moved) return moved;
    if (e.op === 'shl' || e.op === 'shr') return this.#shift(row, e.args[1]!, args);
    if (e.op === 'mulHi')
      args.forEach((a) => {
        a[0] = this.hold(a[0]!);
      });
    const one = (half: number): string =>
      spell(
        row.lanes!.as,
        args.map((a) => atom(a[Math.min(half, a.length - 1)]!)),
      ).text;
    if (e.op === 'select' && count === 1) {
      // The mask is 64 bits wide, the values are 32.
      const mask = `v128.shuffle<i32>(${args[0]![0]}, ${args[0]![1]}, 0, 2, 4, 6)`;
      return [`v128.bitselect(${args[1]![0]}, ${args[2]![0]}, ${mask})`];
    }
    if (row.result === 'bool' && e.type.lanes === 4 && (e.of === 'i32' || e.of === 'u32' || e.of === 'f32')) {
      const narrow = this.hold(one(0));
      return [`i64x2.extend_low_i32x4_s(${narrow})`, `i64x2.extend_high_i32x4_s(${narrow})`];
    }
    return each(count, one);
  }

  /** All lanes are shifted by one number. */
  #shift(row: Operation, by: L.Expr, [shifted, count]: readonly string[][]): string[] {
    const scalar = by.k === 'splat' ? this.print(by.value).text : `i32x4.extract_lane(${count![0]}, 0)`;
    return [spell(row.lanes!.as, [atom(shifted![0]!), atom(scalar)]).text];
  }

  /** Operations from one register to two, or from two to one. */
  #betweenWidths(e: L.Op, args: readonly string[][]): string[] | undefined {
    const spelled = (...of: string[]): string => spell(operation(e.op, e.of)!.lanes!.as, of.map(atom)).text;
    const upper = (of: string): string => `v128.shuffle<i32>(${of}, ${of}, 2, 3, 2, 3)`;
    const [a, b] = args as [string[], string[]];
    switch (e.op) {
      case 'toF64': {
        const low = this.hold(a[0]!);
        return [spelled(low), spelled(upper(low))];
      }
      case 'toI32':
      case 'toF32':
        return e.of === 'f64' ? [`v128.shuffle<i32>(${spelled(a[0]!)}, ${spelled(a[1]!)}, 0, 1, 4, 5)`] : undefined;
      case 'highWord':
      case 'lowWord':
        return [spelled(a[0]!, a[1]!)];
      case 'fromWords': {
        const [high, low] = [this.hold(a[0]!), this.hold(b[0]!)];
        return [spelled(high, low), spelled(upper(high), upper(low))];
      }
      case 'powerOfTwo': {
        const [high, zero] = [this.hold(spelled(a[0]!)), 'i32x4.splat(0)'];
        return [`v128.shuffle<i32>(${zero}, ${high}, 0, 4, 1, 5)`, `v128.shuffle<i32>(${zero}, ${high}, 2, 6, 3, 7)`];
      }
      default:
        return undefined;
    }
  }
}
