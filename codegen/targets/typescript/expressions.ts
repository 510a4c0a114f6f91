/** Expressions as TypeScript writes them: all numbers are doubles, and what V8 would not inline is written in place. */
import type * as L from '../../ir/loop-ir.js';
import type { LoopRanges } from '../../ir/loop-ranges.js';
import type { Range } from '../../ir/ranges.js';
import type { Operation } from '../../language/operations/index.js';
import { PREC, atom, form, type Fragment, type Spelling } from '../../language/spelling.js';
import { SCRIPT_SPECIAL, floatLiteral, integerLiteral } from '../common/literals.js';
import { printExpr, type Dialect } from '../common/printer.js';
import type { Renamer } from '../common/renamer.js';

/** By their definition, in place. */
const SMALLER = form('$1 < $0 ? $1 : $0', PREC.select, PREC.add, PREC.add);
const LARGER = form('$0 < $1 ? $1 : $0', PREC.select, PREC.add, PREC.add);

/** The same, added to 0: −0 becomes +0. */
const spellingOfZero = (spelling: Spelling): Spelling => ({
  ...spelling,
  text: `${spelling.text} + 0`,
  prec: PREC.add,
});

export class TypeScriptExpressions {
  /** What the bytes of an array are read through four at a time, in this function. */
  readonly words = new Map<string, string>();
  readonly #dialect: Dialect;

  /** `helpers`: functions of the support module that are called, to which it adds. */
  constructor(
    readonly names: Renamer,
    readonly ranges: LoopRanges,
    readonly helpers: Set<string>,
  ) {
    this.#dialect = {
      spelling: (row, _lanes, simple, e) => this.#spelling(row, simple, e),
      const: constant,
      name: (symbol) => this.names.of(symbol),
      load: (e, print) => this.#load(e, print),
      vector: ({ k }) => {
        throw new Error(`vectors do not reach TypeScript, and this is one: ${k}`);
      },
    };
  }

  text(expr: L.Expr): string {
    return printExpr(this.#dialect, expr).text;
  }

  #spelling(row: Operation, simple: boolean, e: L.Op): Spelling {
    if (simple && row.result === row.of && row.of !== 'index' && (row.name === 'min' || row.name === 'max'))
      return row.name === 'min' ? SMALLER : LARGER;
    if (row.of === 'index' && this.#mayBeMinusZero(e)) return spellingOfZero(row.ts);
    const helper = /^([a-z]\w*)\(/.exec(row.ts.text);
    if (helper) this.helpers.add(helper[1]!);
    return row.ts;
  }

  /** No index is −0, which a product or a rounded quotient of doubles may be. */
  #mayBeMinusZero({ op, args }: L.Op): boolean {
    const [a, b] = args.map((arg) => this.ranges.of(arg)) as [Range, Range];
    if (op === 'idiv') return a.lo < 0;
    return op === 'mul' && ((a.lo < 0 && b.lo <= 0 && b.hi >= 0) || (b.lo < 0 && a.lo <= 0 && a.hi >= 0));
  }

  #load(e: L.Load, print: (expr: L.Expr) => Fragment): Fragment {
    const index = print(e.index).text;
    const text = e.word
      ? `${this.words.get(e.array)!}.getInt32(${index}, true)`
      : `${this.names.of(e.array)}[${index}]!`;
    return { text, prec: PREC.postfix };
  }
}

function constant({ type, value }: L.Const): Fragment {
  if (type.elem === 'bool') return atom(value ? 'true' : 'false');
  return type.elem === 'f64' || type.elem === 'f32' ? floatLiteral(value, SCRIPT_SPECIAL) : integerLiteral(value);
}
