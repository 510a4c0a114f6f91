/** Random floats of 32 bits (f32, IEEE 754 binary32). */
import { SINGLE_BINARY, SINGLE_ROUNDED, SINGLE_UNARY } from './operations.js';
import type { Scope } from './scope.js';
import type { Values } from './values.js';

/** A float of 32 bits: every operation in a wrapper of its own. */
export function single(maker: Values, scope: Scope, size = 2): string {
  const { draw } = maker.program;
  const leaf = (): string =>
    maker.element(scope, 'f32', () => `f32(${maker.literal()})`) ??
    `f32(${maker.floatLeaf({ ...scope, arrays: scope.arrays.filter(({ element }) => element === 'f64') })})`;
  if (size <= 0 || !maker.program.has('floats32')) return draw.chance(0.8) ? leaf() : `f32(${maker.literal()})`;
  const [a, b] = [maker.single(scope, size - 1), maker.single(scope, size - 1)];
  return maker.choose<string>([
    [3, leaf],
    [4, () => `f32(${a} ${draw.pick(['+', '-', '*', '+', '-'])} ${b})`],
    [1, () => `f32(${a} * ${draw.pick(['0.5', '2.0', '-1.5'])})`],
    [0.7, () => `f32(${a} / ${b})`],
    [0.5, () => `f32(${draw.pick(SINGLE_ROUNDED)}(abs(${a})))`],
    [1, () => `${draw.pick(SINGLE_UNARY)}(${a})`],
    [1, () => `${draw.pick(SINGLE_BINARY)}(${a}, ${b})`],
    [1, () => `(${maker.bool(scope, 0)} ? ${a} : ${b})`],
    [1, () => `f32(${maker.floatLeaf(scope)})`],
  ]);
}
