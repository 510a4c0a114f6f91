/** What a name can stand for while a body is read, and where names are looked up. */
import type * as K from '../ir/kernel-ir.js';
import type { ArrayDecl, Scalar, Span } from '../language/types.js';
import type { Arrow, Module } from './syntax.js';

/** A number with a type. A flexible literal takes the type of its neighbour. */
export interface Value {
  readonly e: 'value';
  readonly expr: K.Expr;
  readonly flexible: boolean;
  readonly mutable?: boolean;
}
export interface ArrayEntity {
  readonly e: 'array';
  readonly decl: ArrayDecl;
}
/** `within`: of a function that is given to another one, what was being written out where it was given. */
export interface FunctionEntity {
  readonly e: 'function';
  readonly name: string;
  readonly arrow: Arrow;
  readonly scope: Scope;
  readonly module: Module;
  readonly within?: readonly string[];
}
export interface DslEntity {
  readonly e: 'dsl';
  readonly name: string;
}
/** `incomplete` where a mistake was reported that may be why a field is missing. */
export interface RecordEntity {
  readonly e: 'record';
  readonly fields: ReadonlyMap<string, Entity>;
  readonly incomplete?: boolean;
}
export interface WindowEntity {
  readonly e: 'window';
  readonly id: string;
  readonly row: string;
  readonly col: string;
  /** How many series it goes over. */
  readonly series: number;
  /** Those that the body wrote so far. */
  readonly folds: K.Fold[];
}
export interface SeriesEntity {
  readonly e: 'series';
  readonly length: K.Expr;
  readonly at: FunctionEntity;
}
/** The result of a call that is made for its effect. */
export interface NothingEntity {
  readonly e: 'nothing';
}
/** Something whose own mistake was reported; whatever uses it says nothing more. */
export interface BrokenEntity {
  readonly e: 'broken';
}

export type Entity =
  | Value
  | ArrayEntity
  | FunctionEntity
  | DslEntity
  | RecordEntity
  | WindowEntity
  | SeriesEntity
  | NothingEntity
  | BrokenEntity;

export class Scope {
  readonly #names = new Map<string, Entity>();
  readonly parent: Scope | undefined;

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  bind(name: string, entity: Entity): void {
    this.#names.set(name, entity);
  }

  find(name: string): Entity | undefined {
    return this.#names.get(name) ?? this.parent?.find(name);
  }

  /** All names that can be seen from here. */
  names(): string[] {
    return [...this.#names.keys(), ...(this.parent?.names() ?? [])];
  }
}

export const NOTHING: NothingEntity = { e: 'nothing' };
export const BROKEN: BrokenEntity = { e: 'broken' };

const KINDS: Readonly<Record<Entity['e'], string>> = {
  value: 'a number',
  array: 'an array',
  function: 'a function',
  dsl: 'a function',
  record: 'a record',
  window: 'a window',
  series: 'a series',
  nothing: 'a call that returns nothing',
  broken: 'a mistake',
};
/** What an author calls such a thing. */
export const kindOf = (entity: Entity): string => KINDS[entity.e];

export const value = (expr: K.Expr, flexible = false, mutable = false): Value => ({
  e: 'value',
  expr,
  flexible,
  mutable,
});
export const constant = (type: Scalar, number: number, span: Span): K.Const => ({
  k: 'const',
  type,
  value: number,
  span,
});
/** The position that counters start from. */
export const zero = (span: Span): K.Const => constant('index', 0, span);
export const variable = (type: Scalar, name: string, span: Span): K.Var => ({ k: 'var', type, name, span });
