/**
 * Expressions as Rust writes them: literals with their type where nothing else tells it, elements by way of functions
 * that check nothing, vectors as types of the level.
 */
import type * as L from '../../ir/loop-ir.js';
import type { Operation } from '../../language/operations/index.js';
import { PREC, atom, call, form, method, spell, type Fragment, type Spelling } from '../../language/spelling.js';
import type { Storage } from '../../language/types.js';
import { floatLiteral, integerLiteral } from '../common/literals.js';
import { printExpr, type Dialect } from '../common/printer.js';
import type { Renamer } from '../common/renamer.js';
import { inLanes, rustType } from './types.js';

/** Those of one function. */
export class RustExpressions {
  /** Private arrays are Rust arrays of scalars or vectors. */
  readonly privates = new Map<string, L.Type>();
  /** Where the part of an owned array that a chunk sees begins. */
  readonly bases = new Map<string, string>();
  /** The NaN that outputs get, under the name that it has in this function. */
  nan = '';
  /** Inside what nobody uses where it does not fit. */
  #wraps = false;
  readonly #dialect: Dialect;

  constructor(
    readonly names: Renamer,
    readonly dtypes: ReadonlyMap<string, Storage>,
  ) {
    this.#dialect = {
      spelling: (row, lanes, _simple, e) => this.#spelling(row, lanes, e),
      const: constant,
      name: (symbol) => this.names.of(symbol),
      load: (e) => this.#load(e),
      vector: (e) => this.#vector(e),
    };
  }

  print(expr: L.Expr): Fragment {
    return printExpr(this.#dialect, expr);
  }

  text(expr: L.Expr): string {
    return this.print(expr).text;
  }

  /** What is computed whether or not it fits. */
  wrapping(expr: L.Expr): string {
    this.#wraps = true;
    const text = this.text(expr);
    this.#wraps = false;
    return text;
  }

  /** A position in what a function sees of an array. */
  index(array: string, index: L.Expr): string {
    const position = this.print(index);
    const base = this.bases.get(array);
    if (!base) return position.text;
    return `${position.prec < PREC.add ? `(${position.text})` : position.text} - ${base}`;
  }

  /** A position in a private array. */
  place(index: L.Expr): string {
    if (index.k === 'const') return `${index.value}`;
    return spell(form('$0 as usize', PREC.cast, PREC.cast), [this.print(index)]).text;
  }

  #spelling(row: Operation, lanes: number, e: L.Op): Spelling {
    if (lanes > 1) return this.#withNan(inLanes(row.lanes!.rust, lanes));
    if (row.name === 'canonical') return this.#withNan(row.rust);
    if (this.#wraps && row.of === 'index' && /^(?:add|sub|mul)$/.test(row.name))
      return call(`isize::wrapping_${row.name}`, 2);
    // Numbers alone have no type yet where a method is called on them.
    const called = /^\$0\.(\w+)\(/.exec(row.rust.text);
    return called && (row.of === 'f64' || row.of === 'f32') && isLiteral(e.args[0]!)
      ? call(`${row.of}::${called[1]}`, row.arity)
      : row.rust;
  }

  #withNan(spelling: Spelling): Spelling {
    return { ...spelling, text: spelling.text.replace(/\$nan\b/, this.nan) };
  }

  #load(e: L.Load): Fragment {
    const array = this.names.of(e.array);
    const own = this.privates.get(e.array);
    if (own && (own.lanes > 1 || e.type.lanes === 1))
      return { text: `${array}[${this.place(e.index)}]`, prec: PREC.postfix };
    const index = this.index(e.array, e.index);
    if (e.type.lanes > 1) {
      const [kind, stride] = e.stride ? ['load_strided', `, ${this.text(e.stride)}`] : ['load', ''];
      return {
        text: `${rustType(e.type)}::${kind}(${own ? `&${array}` : array}, ${index}${stride})`,
        prec: PREC.postfix,
      };
    }
    const loaded: Fragment = { text: `at(${array}, ${index})`, prec: PREC.postfix };
    return this.dtypes.get(e.array) === 'u8' ? { text: `${loaded.text} as i32`, prec: PREC.cast } : loaded;
  }

  #vector(e: L.Splat | L.Ramp | L.Any | L.Bits): Fragment {
    switch (e.k) {
      case 'splat': {
        const value = this.print(e.value);
        return spell(call(`${rustType(e.type)}::splat`, 1), [
          e.type.elem === 'u32' ? spell(form('$0 as i32', PREC.cast, PREC.cast), [value]) : value,
        ]);
      }
      case 'ramp':
        return spell(call(`${rustType(e.type)}::ramp`, 1), [this.print(e.base)]);
      case 'any':
        return spell(method('any', 1), [this.print(e.mask)]);
      case 'bits':
        return spell(method('bits', 1), [this.print(e.mask)]);
    }
  }
}

function constant({ type: { elem }, value }: L.Const): Fragment {
  if (elem === 'bool') return atom(value ? 'true' : 'false');
  if (elem === 'f64' || elem === 'f32') {
    const literal = floatLiteral(value, { nan: `${elem}::NAN`, infinity: `${elem}::INFINITY` });
    return elem === 'f32' && Number.isFinite(value) ? { ...literal, text: `${literal.text}_f32` } : literal;
  }
  const literal = integerLiteral(value);
  // A literal alone has no type yet when a method is called on it.
  return elem === 'i32' || elem === 'u32' ? { ...literal, text: `${literal.text}_${elem}` } : literal;
}

/** Made of numbers only, whatever is done with them. */
function isLiteral(e: L.Expr): boolean {
  return (
    e.k === 'const' ||
    (e.k === 'op' && e.of === e.type.elem && e.args.slice(e.op === 'select' ? 1 : 0).every(isLiteral))
  );
}
