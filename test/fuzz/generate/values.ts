/** What every part of the generator asks of the others: an expression of a type, of what may be mentioned at a place. */
import type { Program } from './program.js';
import type { Arr, Element, Extent, Int, Scope } from './scope.js';

export type Choice<T> = readonly [weight: number, make: () => T];

/** A load, and the condition under which its index lies inside. */
export interface Access {
  readonly text: string;
  readonly guard?: string;
}

export abstract class Values {
  constructor(readonly program: Program) {}

  choose<T>(choices: readonly Choice<T>[]): T {
    return this.program.draw.weighted(choices.filter(([weight]) => weight > 0))();
  }

  /** Ways to an element along one axis. */
  abstract index(scope: Scope, extent: Extent, room?: number): Access | undefined;
  abstract load(scope: Scope, array: Arr, room?: number): Access | undefined;
  /** An element of some array of this type, or undefined where there is none. */
  abstract element(scope: Scope, element: Element, otherwise: () => string): string | undefined;

  abstract intLeaf(scope: Scope): Int;
  abstract int(scope: Scope, size?: number): Int;
  abstract whole(scope: Scope, size?: number): Int;
  abstract far(scope: Scope): Int | undefined;
  /** A call of a helper that changes variables around. */
  abstract callOf(scope: Scope, type: 'f64' | 'i32'): string;

  abstract literal(): string;
  abstract floatLeaf(scope: Scope): string;
  abstract float(scope: Scope, size?: number): string;
  abstract bool(scope: Scope, size?: number): string;
  abstract single(scope: Scope, size?: number): string;
  abstract word(scope: Scope, size?: number): string;
}
