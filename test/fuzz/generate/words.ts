/** Random integers of 32 bits without a sign (u32): arithmetic that wraps, bits, and floats made of words. */
import { DOUBLE_WORDS, WORD_BINARY } from './operations.js';
import type { Scope } from './scope.js';
import type { Values } from './values.js';

/** An integer without a sign. */
export function word(maker: Values, scope: Scope, size = 2): string {
  const { draw } = maker.program;
  const leaf = (): string =>
    maker.choose<string>([
      [
        3,
        () =>
          maker.element(scope, 'u32', () => `u32(${maker.intLeaf(scope).text})`) ?? `u32(${maker.intLeaf(scope).text})`,
      ],
      [1, () => `u32(${maker.intLeaf(scope).text})`],
      [
        0.5,
        () =>
          `toU32(${maker.floatLeaf({ ...scope, window: undefined, arrays: scope.arrays.filter(({ element }) => element === 'f64') })})`,
      ],
    ]);
  if (size <= 0 || !maker.program.has('unsigned')) return leaf();
  const [a, b] = [maker.word(scope, size - 1), maker.word(scope, size - 1)];
  return maker.choose<string>([
    [3, leaf],
    [4, () => `u32(${a} ${draw.pick(['+', '-', '^', '&', '|'])} ${b})`],
    [1, () => `u32(${a} ${draw.pick(['+', '-', '^', '&'])} ${draw.pick(['1', '255', '0x9e3779b9', '4294967295'])})`],
    [1, () => `(${a} >>> ${draw.int(0, 31)})`],
    [0.7, () => `u32(${a} << ${draw.int(0, 31)})`],
    [0.5, () => `u32(~${a})`],
    [1.5, () => `${draw.pick(WORD_BINARY)}(${a}, ${b})`],
    [1, () => `(${maker.bool(scope, 0)} ? ${a} : ${b})`],
    [
      0.4,
      () => {
        const x = maker.program.draw.pick(scope.floats.length > 0 ? scope.floats : ['1.5']);
        return `${draw.pick(DOUBLE_WORDS)}((present(${x}) ? ${x} : 0.5))`;
      },
    ],
  ]);
}

export function fromWord(maker: Values, scope: Scope): string {
  const { draw } = maker.program;
  const word = maker.word(scope, 1);
  // Below the exponent of a NaN.
  return draw.pick([
    `toF64(${word})`,
    `toF64(${word})`,
    `fromWords(u32(${word} & 0x400fffff), ${maker.word(scope, 0)})`,
    `powerOfTwo((${maker.intLeaf(scope).text} & 127) - 64)`,
  ]);
}
