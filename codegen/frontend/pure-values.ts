/**
 * Expressions that give the same number wherever they are written: made of constants, of variables that do not change and of
 * arrays that are only read. Two of them that are written alike are one atom, so that a guard says something about an index.
 */
import type * as K from '../ir/kernel-ir.js';
import { keyOf, type Linear } from './bounds.js';

/** What an expression is called, and the forms of all that it is made of. */
export interface Pure {
  readonly key: string;
  readonly parts: readonly Linear[];
}

export interface Known {
  changes(name: string): boolean;
  /** Whether an array keeps its values. */
  isStable(array: string): boolean;
  linear(expr: K.Expr): Linear;
}

export class PureValues {
  /** Variables that are no whole numbers, and what they are made of. */
  readonly #variables = new Map<string, readonly Linear[]>();

  constructor(readonly known: Known) {}

  /** A parameter, which is made of nothing else. */
  given(name: string): void {
    this.#variables.set(name, []);
  }

  define(name: string, init: K.Expr): void {
    const pure = this.of(init);
    if (pure) this.#variables.set(name, pure.parts);
  }

  of(expr: K.Expr): Pure | undefined {
    if (expr.type === 'i32' || expr.type === 'index') return this.#whole(expr);
    switch (expr.k) {
      case 'const':
        return { key: `${expr.type} ${Object.is(expr.value, -0) ? '-0' : expr.value}`, parts: [] };
      case 'var': {
        const parts = this.known.changes(expr.name) ? undefined : this.#variables.get(expr.name);
        return parts && { key: expr.name, parts };
      }
      case 'load':
        return this.known.isStable(expr.array) ? this.#made(expr.array, expr.index) : undefined;
      case 'op':
        return this.operation(expr);
      default:
        return undefined;
    }
  }

  operation({ op, of, args }: K.Op): Pure | undefined {
    return this.#made(`${op} ${of}`, args);
  }

  #whole(expr: K.Expr): Pure {
    const form = this.known.linear(expr);
    return { key: keyOf(form), parts: [form] };
  }

  #made(of: string, from: readonly K.Expr[]): Pure | undefined {
    const parts = from.map((part) => this.of(part));
    if (!parts.every((part) => part !== undefined)) return undefined;
    // Each once: a name that is used twice would double them from one to the next.
    const forms = new Map(parts.flatMap((part) => part.parts).map((form) => [keyOf(form), form]));
    return { key: `${of}(${parts.map(({ key }) => key).join(', ')})`, parts: [...forms.values()] };
  }
}
