/** Statements as Rust writes them. */
import type * as L from '../../ir/loop-ir.js';
import { bodiesOf, visitAllExprs } from '../../ir/walk-loop.js';
import { PREC } from '../../language/spelling.js';
import { isFloat, isInteger, type Scalar } from '../../language/types.js';
import type { Origins } from '../common/origins.js';
import { StatementPrinter } from '../common/statements.js';
import type { RustExpressions } from './expressions.js';
import { RustLoops, type Polls } from './loops.js';
import { isShort } from './polls.js';
import { callRegion } from './regions.js';
import { rustType, rustZero } from './types.js';

/** Operators that Rust writes into an assignment. */
const IN_PLACE: Readonly<Record<string, string>> = { add: '+', sub: '-', mul: '*', shr: '>>' };

/** What statements refer to besides variables. */
export interface Around {
  readonly codes: readonly string[];
  /** The names of the functions of regions. */
  readonly regions: ReadonlyMap<L.Parallel, { readonly name: string }>;
  /** Through what the kernel asks about its call; a region has it where a loop inside may run for ever. */
  readonly ctx: string;
  readonly within: 'kernel' | 'region';
}

export class RustStatements extends StatementPrinter {
  readonly loops: RustLoops;

  constructor(
    readonly expressions: RustExpressions,
    origins: Origins | undefined,
    readonly around: Around,
    polls: Polls,
  ) {
    super(expressions.names, origins);
    this.loops = new RustLoops(polls, this.names, this.lines, expressions, around.ctx, around.within, (stmts) =>
      this.stmts(stmts),
    );
  }

  text(expr: L.Expr): string {
    return this.expressions.text(expr);
  }

  /** The NaN that outputs get is fetched once per function. */
  fetchNan(stmts: readonly L.Stmt[]): void {
    if (!stmts.some(makesCanonical)) return;
    this.expressions.nan = this.names.made('nan');
    this.lines.line(`let ${this.expressions.nan} = plain_nan();`);
  }

  protected override let(s: L.Let): void {
    const { elem, lanes } = s.type;
    const typed = lanes > 1 || elem === 'index' || isFloat(elem as Scalar) || isInteger(elem as Scalar);
    const init = s.ahead === 'wraps' ? this.expressions.wrapping(s.init) : this.text(s.init);
    const name = this.names.declare(s.name);
    this.lines.line(`let ${s.mutable ? 'mut ' : ''}${name}${typed ? `: ${rustType(s.type)}` : ''} = ${init};`);
  }

  protected override letArray(s: L.LetArray): void {
    this.expressions.privates.set(s.name, s.type);
    this.lines.line(`let mut ${this.names.declare(s.name)} = [${rustZero(s.type)}; ${s.length}];`);
  }

  /** `x = x + y` reads better as `x += y`, and Rust's linter says so. */
  protected override assign(s: L.Assign): void {
    const name = this.names.of(s.name);
    const { value } = s;
    const sign =
      value.k === 'op' && value.type.lanes === 1 && (value.of === 'f64' || value.of === 'index')
        ? IN_PLACE[value.op]
        : undefined;
    if (sign && value.k === 'op' && value.args[0]!.k === 'var' && value.args[0]!.name === s.name) {
      return this.lines.line(`${name} ${sign}= ${this.text(value.args[1]!)};`);
    }
    if (
      sign === '+' &&
      value.k === 'op' &&
      value.of === 'index' &&
      value.args[1]!.k === 'var' &&
      value.args[1]!.name === s.name
    ) {
      return this.lines.line(`${name} += ${this.text(value.args[0]!)};`);
    }
    this.lines.line(`${name} = ${this.text(value)};`);
  }

  protected override store(s: L.Store): void {
    const { lines, expressions } = this;
    const array = this.names.of(s.array);
    const own = expressions.privates.get(s.array);
    if (own && (own.lanes > 1 || s.value.type.lanes === 1))
      return lines.line(`${array}[${expressions.place(s.index)}] = ${this.text(s.value)};`);
    const index = expressions.index(s.array, s.index);
    const target = own ? `&mut ${array}` : array;
    if (s.value.type.lanes > 1) {
      const value = expressions.print(s.value);
      const receiver = value.prec < PREC.postfix ? `(${value.text})` : value.text;
      const [kind, stride] = s.stride ? ['store_strided', `, ${this.text(s.stride)}`] : ['store', ''];
      return lines.line(`${receiver}.${kind}(${target}, ${index}${stride});`);
    }
    const value = this.text(s.value);
    lines.line(`put(${target}, ${index}, ${expressions.dtypes.get(s.array) === 'u8' ? `(${value}) as u8` : value});`);
  }

  protected override for(s: L.For): void {
    this.loops.loop(s);
  }

  protected override while(s: L.While): void {
    this.loops.while(s);
  }

  protected override if(s: L.If): void {
    const hasElse = s.else.length > 0;
    const then = (): void => {
      // What has loops of its own is not made a choice anyway.
      if (s.seldom && !s.then.some((x) => x.k === 'for' || x.k === 'while')) this.lines.line('seldom();');
      return isShort(s.cond) ? this.loops.quietly(s.then) : this.stmts(s.then);
    };
    this.lines.block(`if ${this.text(s.cond)} {`, then, hasElse ? '} else {' : '}');
    if (hasElse) this.lines.block('', () => this.stmts(s.else));
  }

  protected override parallel(s: L.Parallel): void {
    callRegion(s, this.around.regions.get(s)!.name, this.around.ctx, this);
  }

  protected override fail(s: L.Fail): void {
    const code = this.around.codes.indexOf(s.code) + 1;
    this.lines.line(`return Err(Failure::Code { code: ${code}, index: ${this.text(s.index)} });`);
  }
}

/** Whether a statement of this function stores the NaN that outputs get: regions are functions of their own. */
function makesCanonical(s: L.Stmt): boolean {
  if (s.k === 'parallel') return false;
  let found = bodiesOf(s).some((body) => body.some(makesCanonical));
  visitAllExprs([withoutBodies(s)], (e) => {
    found ||= e.k === 'op' && e.op === 'canonical';
  });
  return found;
}

function withoutBodies(s: L.Stmt): L.Stmt {
  if (s.k === 'if') return { ...s, then: [], else: [] };
  return 'body' in s ? { ...s, body: [] } : s;
}
