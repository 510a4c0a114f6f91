/** Scalar expressions as AssemblyScript writes them: explicit loads, and casts around what asc would compute otherwise. */
import type * as L from '../../ir/loop-ir.js';
import type { Operation } from '../../language/operations/index.js';
import { PREC, atom, call, type Fragment, type Spelling } from '../../language/spelling.js';
import type { Storage } from '../../language/types.js';
import { SCRIPT_SPECIAL, floatLiteral, integerLiteral } from '../common/literals.js';
import { printExpr, type Dialect, type Lines } from '../common/printer.js';
import type { Renamer } from '../common/renamer.js';
import { Memory, immediate } from './memory.js';
import { Vectors } from './vectors.js';

/** Those of one function, with the vectors that they look into. */
export class AssemblyScriptExpressions {
  readonly memory: Memory;
  readonly vectors: Vectors;
  /** Functions of the support module that are called. */
  readonly helpers = new Set<string>();
  readonly #dialect: Dialect;

  constructor(
    readonly names: Renamer,
    lines: Lines,
    dtypes: ReadonlyMap<string, Storage>,
  ) {
    const print = (expr: L.Expr): Fragment => this.print(expr);
    this.memory = new Memory(names, dtypes, print);
    this.vectors = new Vectors(names, lines, this.memory, print);
    this.#dialect = {
      spelling: (row, _lanes, _simple, e) => this.#spelling(row, e),
      const: constant,
      name: (symbol) => this.names.of(symbol),
      load: (e) => this.#load(e),
      vector: (e) => this.#leave(e),
    };
  }

  print(expr: L.Expr): Fragment {
    return printExpr(this.#dialect, expr);
  }

  text(expr: L.Expr): string {
    return this.print(expr).text;
  }

  #spelling(row: Operation, e: L.Op): Spelling {
    // In a cast, asc would compute the operand in the type that is cast to.
    if (
      /^to[FIU]/.test(row.name) &&
      /^(?:i32|u32|index)$/.test(row.of) &&
      /^</.test(row.as.text) &&
      e.args[0]!.k === 'op'
    ) {
      const name = `${row.name}_${row.of === 'u32' ? 'u32' : 'i32'}`;
      this.helpers.add(name);
      return call(name, 1);
    }
    if (row.as.text === '$0 < $1') return { ...row.as, generic: '$1 > $0' };
    const helper = /^(\w+_(?:f64|f32|i32|u32))\(/.exec(row.as.text);
    if (helper) this.helpers.add(helper[1]!);
    return row.as;
  }

  #load(e: L.Load): Fragment {
    const dtype = this.memory.storage(e.array, e.type.elem);
    const at = this.memory.address(e.array, e.index, dtype);
    // A byte would be computed with as one.
    const load = dtype === 'u8' ? 'i32.load8_u' : `load<${dtype}>`;
    return { text: `${load}(${at.pointer}${immediate(at)})`, prec: PREC.postfix };
  }

  /** From a vector to a scalar. */
  #leave(e: L.Splat | L.Ramp | L.Any | L.Bits): Fragment {
    if (e.k !== 'any' && e.k !== 'bits') throw new Error(`${e.k} is a vector`);
    const [a, b] = this.vectors.registers(e.mask);
    return e.k === 'any'
      ? { text: `v128.any_true(v128.or(${a}, ${b}))`, prec: PREC.postfix }
      : { text: `(i8x16.bitmask(${a}) | (i8x16.bitmask(${b}) << 16))`, prec: PREC.atom };
  }
}

function constant({ type: { elem }, value }: L.Const): Fragment {
  if (elem === 'bool') return atom(value ? 'true' : 'false');
  if (elem === 'f64') return floatLiteral(value, SCRIPT_SPECIAL);
  if (elem === 'f32') return { text: `<f32>${floatLiteral(value, SCRIPT_SPECIAL).text}`, prec: PREC.unary };
  // Beyond 31 bits a literal alone would have 64.
  if (elem === 'u32') return { text: `<u32>${value}`, prec: PREC.unary };
  return integerLiteral(value);
}
