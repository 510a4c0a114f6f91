/**
 * The one printer of scalar expressions. A dialect says how names, numbers and elements look; operators
 * and their parentheses come from the operation table.
 */
import type * as L from '../../ir/loop-ir.js';
import { operation, type Operation } from '../../language/operations/index.js';
import { spell, type Fragment, type Spelling } from '../../language/spelling.js';

export interface Dialect {
  /** `simple`: all operands are names or literals, and may be written more than once. */
  readonly spelling: (row: Operation, lanes: number, simple: boolean, expr: L.Op) => Spelling;
  readonly const: (expr: L.Const) => Fragment;
  readonly name: (name: string) => string;
  readonly load: (expr: L.Load, print: (expr: L.Expr) => Fragment) => Fragment;
  /** Splat, ramp, any, bits: how vectors are made and left. */
  readonly vector: (expr: L.Splat | L.Ramp | L.Any | L.Bits, print: (expr: L.Expr) => Fragment) => Fragment;
}

export function printExpr(dialect: Dialect, expr: L.Expr): Fragment {
  const print = (e: L.Expr): Fragment => printExpr(dialect, e);
  switch (expr.k) {
    case 'const':
      return dialect.const(expr);
    case 'var':
      return { text: dialect.name(expr.name), prec: 100 };
    case 'op':
      return spell(
        dialect.spelling(
          operation(expr.op, expr.of)!,
          expr.args.at(-1)!.type.lanes,
          expr.args.every((a) => a.k === 'var' || a.k === 'const'),
          expr,
        ),
        expr.args.map(print),
      );
    case 'load':
      return dialect.load(expr, print);
    default:
      return dialect.vector(expr, print);
  }
}

/** Lines with indentation, so that generated text is readable before any formatter has seen it. */
export class Lines {
  readonly #lines: string[] = [];
  #depth = 0;

  line(text: string): void {
    this.#lines.push(text === '' ? '' : '  '.repeat(this.#depth) + text);
  }

  block(open: string, write: () => void, close = '}'): void {
    this.line(open);
    this.#depth++;
    write();
    this.#depth--;
    this.line(close);
  }

  get text(): string {
    return this.#lines.join('\n');
  }
}
