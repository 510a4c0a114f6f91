/**
 * Loop IR with operators: an expression that can be written as a formula, `i.times(cols).plus(j).lt(end)`. A handle is
 * the node itself with methods behind it, so it goes wherever an expression goes; what is made is what `Build` makes, at
 * the place of the handle.
 */
import type { Scalar, Span } from '../language/types.js';
import { Build, INDEX } from './build.js';
import type * as L from './loop-ir.js';

export type Handle<E extends L.Expr = L.Expr> = E & Operators;
export type Variable = Handle<L.Var> & Places;
/** A number is one of the type that it meets. */
export type Operand = L.Expr | number;

/** An expression that operators can be asked of; `span`, where what is made of it stands elsewhere than itself. */
export const handle = <E extends L.Expr>(expr: E, span = expr.span): Handle<E> =>
  behind(Operators.prototype, { ...expr, span });

/** A variable that can be declared and assigned, too. */
export const variable = (name: string, span: Span, type: L.Type = INDEX): Variable =>
  behind(Places.prototype, new Build(span).var(name, type));

const behind = <E extends L.Expr, M extends Operators>(methods: M, expr: E): E & M =>
  Object.assign(Object.create(methods) as M, expr);

class Operators {
  /** Sums and products of positions are simplified on the way. */
  plus(this: Handle, other: Operand): Handle {
    return positional(this, other, 'add');
  }
  minus(this: Handle, other: Operand): Handle {
    return positional(this, other, 'sub');
  }
  times(this: Handle, other: Operand): Handle {
    return positional(this, other, 'mul');
  }
  min(this: Handle, other: Operand): Handle {
    return positional(this, other, 'min');
  }
  max(this: Handle, other: Operand): Handle {
    return positional(this, other, 'max');
  }

  /** Whole division of what is not negative. */
  over(this: Handle, other: Operand): Handle {
    return applied(this, 'idiv', other);
  }
  /** How many parts of that length there are, the last of which may be shorter. */
  inPartsOf(this: Handle, other: Operand): Handle {
    return this.plus(other).minus(1).over(other);
  }
  /** Divided by a power of two. */
  shr(this: Handle, bits: Operand): Handle {
    return applied(this, 'shr', bits);
  }
  bitAnd(this: Handle, mask: Operand): Handle {
    return applied(this, 'bitAnd', mask);
  }

  lt(this: Handle, other: Operand): Handle {
    return applied(this, 'lt', other);
  }
  le(this: Handle, other: Operand): Handle {
    return applied(this, 'le', other);
  }
  gt(this: Handle, other: Operand): Handle {
    return applied(this, 'gt', other);
  }
  ge(this: Handle, other: Operand): Handle {
    return applied(this, 'ge', other);
  }
  eq(this: Handle, other: Operand): Handle {
    return applied(this, 'eq', other);
  }
  ne(this: Handle, other: Operand): Handle {
    return applied(this, 'ne', other);
  }

  and(this: Handle, other: L.Expr): Handle {
    return applied(this, 'and', other);
  }
  or(this: Handle, other: L.Expr): Handle {
    return applied(this, 'or', other);
  }
  not(this: Handle): Handle {
    return applied(this, 'not');
  }
  /** The one where it holds, the other where it does not. */
  choose(this: Handle, one: L.Expr, other: L.Expr): Handle {
    return handle(new Build(this.span).op('select', one.type.elem, this, one, other));
  }
  isNaN(this: Handle): Handle {
    return this.ne(this);
  }
  isNumber(this: Handle): Handle {
    return this.eq(this);
  }
}

class Places extends Operators {
  /** Declares it, with the one value that it has. */
  is(this: Variable, init: Operand): L.Let {
    return new Build(this.span).let(this.name, operand(this, init));
  }
  /** Declares it, with the first of its values. */
  starts(this: Variable, init: Operand): L.Let {
    return new Build(this.span).let(this.name, operand(this, init), true);
  }
  set(this: Variable, value: Operand): L.Assign {
    return new Build(this.span).assign(this.name, operand(this, value));
  }
}

const operand = (beside: L.Expr, other: Operand): L.Expr =>
  typeof other === 'number' ? new Build(beside.span).const(beside.type.elem as Scalar, other) : other;

const applied = (to: L.Expr, op: string, ...others: readonly Operand[]): Handle =>
  handle(new Build(to.span).op(op, to.type.elem, to, ...others.map((other) => operand(to, other))));

function positional(a: L.Expr, other: Operand, op: 'add' | 'sub' | 'mul' | 'min' | 'max'): Handle {
  return a.type.elem === 'index' ? handle(new Build(a.span)[op](a, operand(a, other))) : applied(a, op, other);
}
