/** Loop-carried state: variables that a later step reads as an earlier one left them. */
import { extend, type Scope } from './scope.js';
import type { Statements } from './statements.js';

/** Variables that go from step to step. */
export function carriedState(maker: Statements, scope: Scope): { lines: string[]; scope: Scope } {
  const { draw } = maker.program;
  const lines: string[] = [];
  let now = scope;
  for (let i = draw.int(1, 3); i > 0; i--) {
    const isInt = maker.program.has('ints') && draw.chance(0.2);
    const name = maker.program.fresh(isInt ? 'count' : 's');
    lines.push(
      isInt
        ? `let ${name}: i32 = ${draw.int(-2, 5)};`
        : `let ${name}: f64 = ${draw.pick(['0.0', 'NaN', '1.0', maker.floatLeaf(scope)])};`,
    );
    now = extend(
      now,
      isInt
        ? { ints: [{ text: `(${name})`, low: -(2 ** 31), high: 2 ** 31 - 1 }], mutable: [{ name, type: 'i32' }] }
        : { floats: [name], mutable: [{ name, type: 'f64' }] },
    );
  }
  return { lines, scope: now };
}
