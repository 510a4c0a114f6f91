/**
 * Outputs without elements: where a condition says that an extent is 0 nothing has to be written, as behind
 * `if (x.length === 0) return;`.
 */
import type { Expr, Kernel } from '../ir/kernel-ir.js';
import { printSize } from '../ir/size.js';
import type { ArrayDecl, Size } from '../language/types.js';

export class NothingToWrite {
  /** Extents that are more than a name, by the name they have in the body. */
  readonly #derived: ReadonlyMap<string, string>;

  constructor(
    readonly outputs: readonly ArrayDecl[],
    { derived }: Pick<Kernel, 'derived'>,
  ) {
    this.#derived = new Map(derived.map(({ name, size }) => [printSize(size), name]));
  }

  /** Outputs that have no elements where a condition holds, or where it does not. */
  where(cond: Expr, truth: boolean): string[] {
    return this.outputs
      .filter(({ shape }) => shape.some((size) => this.#saysZero(cond, truth, size)))
      .map(({ name }) => name);
  }

  #saysZero(cond: Expr, truth: boolean, size: Size): boolean {
    if (cond.k !== 'op') return false;
    if (cond.op === 'not') return this.#saysZero(cond.args[0]!, !truth, size);
    if (cond.op === 'and' || cond.op === 'or') {
      const says = cond.args.map((arg) => this.#saysZero(arg, truth, size));
      return (cond.op === 'and') === truth ? says.includes(true) : !says.includes(false);
    }
    const [a, b] = cond.args;
    if (a?.k === 'var' && b?.k === 'const') return isZero(cond.op, b.value, truth) && this.#isMadeOf(size, a.name);
    if (a?.k === 'const' && b?.k === 'var')
      return isZero(TURNED.get(cond.op) ?? '', a.value, truth) && this.#isMadeOf(size, b.name);
    return false;
  }

  /** Whether an extent is 0 where that of the name is. */
  #isMadeOf(size: Size, name: string): boolean {
    if (size.k === 'lit') return false;
    if (size.k === 'name') return size.name === name;
    if (this.#derived.get(printSize(size)) === name) return true;
    return size.op === '*' && (this.#isMadeOf(size.a, name) || this.#isMadeOf(size.b, name));
  }
}

/** The comparison with its sides exchanged. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ['eq', 'eq'],
  ['ne', 'ne'],
  ['lt', 'gt'],
  ['le', 'ge'],
  ['gt', 'lt'],
  ['ge', 'le'],
]);

/** Whether a comparison with a constant, or its opposite, leaves 0 alone of what is not negative. */
function isZero(op: string, value: number, truth: boolean): boolean {
  switch (op) {
    case 'eq':
      return truth && value === 0;
    case 'ne':
      return !truth && value === 0;
    case 'lt':
      return truth && value <= 1;
    case 'le':
      return truth && value < 1;
    case 'gt':
      return !truth && value < 1;
    case 'ge':
      return !truth && value <= 1;
    default:
      return false;
  }
}
