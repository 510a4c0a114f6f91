/** Random whole numbers: what wraps is kept within 32 bits, what never does below 2⁵³. */
import { WORD_COUNTS } from './operations.js';
import {
  either,
  exactly,
  fits,
  larger,
  literalInt,
  magnitude,
  narrow,
  product,
  quotient,
  smaller,
  wrapped,
} from './integers.js';
import { callable, FULL, LARGEST_SIZE, type Arr, type Int, type Scope } from './scope.js';
import { Values } from './values.js';

/** What an element of it can be. */
function rangeOf(array: Arr): Pick<Int, 'low' | 'high' | 'index'> {
  if (array.element === 'u8') return { low: 0, high: 255 };
  return array.points ? { low: 0, high: LARGEST_SIZE, index: true } : FULL;
}

export abstract class Wholes extends Values {
  /** A sum or a product of what keeps its value: two mentions of it are one form to index proofs, however large it becomes. */
  far(scope: Scope): Int | undefined {
    const { draw } = this.program;
    const parts = scope.ints.filter(({ text, index }) => index && /^\w+$/.test(text));
    if (parts.length === 0) return undefined;
    const part = (): Int => draw.pick(parts);
    const [factor, more] = [literalInt(draw.pick([2, 3, 7, 65536, 1048576])), literalInt(draw.int(-9, 9))];
    const times = exactly('*', part(), factor);
    return draw.pick([
      () => exactly('+', part(), part()),
      () => exactly('-', part(), part()),
      () => times && exactly('+', times, part()),
      () => times && exactly('-', part(), times),
      () => times && exactly('+', times, more),
      () => exactly('*', part(), part()),
    ])();
  }

  intLeaf(scope: Scope): Int {
    const { draw } = this.program;
    const sizes = this.program.shaped.flatMap(({ extents }) => extents);
    const loads = scope.arrays.filter(({ element }) => element === 'i32' || element === 'u8');
    return this.choose<Int>([
      [scope.ints.length > 0 ? 5 : 0, () => draw.pick(scope.ints)],
      [
        sizes.length > 0 ? 1.5 : 0,
        () => ({ text: this.program.extentText(draw.pick(sizes)), low: 0, high: LARGEST_SIZE, index: true }),
      ],
      [
        loads.length > 0 && this.program.has('ints') ? 4 : 0,
        () => {
          const array = draw.pick(loads);
          const access = this.load(scope, array, 1);
          const range = rangeOf(array);
          if (access === undefined) return { text: 'toI32(1.5)', low: 1, high: 1 };
          if (access.guard === undefined) return { text: access.text, ...range };
          const other = draw.int(-3, 3);
          return either(access.guard, { text: access.text, ...range }, literalInt(other));
        },
      ],
      [
        scope.window !== undefined ? 2 : 0,
        () => ({ text: `${scope.window}.count`, low: 0, high: FULL.high, index: true }),
      ],
      [callable(scope, 'i32').length > 0 ? 3 : 0, () => ({ text: this.callOf(scope, 'i32'), ...FULL })],
      [0.3, () => ({ text: `toI32(${this.floatLeaf(scope)})`, ...FULL })],
      [
        this.program.has('unsigned') && scope.depth < 3 ? 0.7 : 0,
        () =>
          draw.chance(0.5)
            ? { text: `i32(${this.word(scope, 0)})`, ...FULL }
            : { text: `${draw.pick(WORD_COUNTS)}(${this.word(scope, 0)})`, low: 0, high: 32 },
      ],
    ]);
  }

  /** A call of a helper that changes variables around: what is read before and after it in one expression differs. */
  callOf(scope: Scope, type: 'f64' | 'i32'): string {
    const { name, takes } = this.program.draw.pick(callable(scope, type));
    const args = takes.map((kind) => (kind === 'f64' ? this.floatLeaf(scope) : this.intLeaf(scope).text));
    return `${name}(${args.join(', ')})`;
  }

  /** Of 32 bits. */
  int(scope: Scope, size = 2): Int {
    const { draw } = this.program;
    if (size > 0 && this.program.has('exact') && draw.chance(0.25))
      return narrow(this.whole(scope, size), draw.chance(0.6));
    if (size <= 0 || !this.program.has('ints')) return this.intLeaf(scope);
    const [a, b] = [
      this.int(scope, size - 1),
      draw.chance(0.4) ? literalInt(draw.int(-8, 40)) : this.int(scope, size - 1 - draw.int(0, 1)),
    ];
    const announced = draw.chance(0.6);
    const index = a.index || b.index ? { index: true as const } : {};
    const sum = (operator: string, low: number, high: number): Int => {
      const made = wrapped(`${a.text} ${operator} ${b.text}`, low, high, announced);
      return fits({ low, high }) ? { ...made, ...index } : made;
    };
    return this.choose<Int>([
      [3, () => a],
      [3, () => sum('+', a.low + b.low, a.high + b.high)],
      [3, () => sum('-', a.low - b.high, a.high - b.low)],
      [2, () => product(a, b)],
      [1, () => ({ text: `(${a.text} ${draw.pick(['&', '|', '^'])} ${b.text})`, ...FULL })],
      [
        0.6,
        () => {
          const bits = draw.pick([1, 7, 15, 255]);
          return { text: `(${a.text} & ${bits})`, low: 0, high: bits };
        },
      ],
      [
        0.7,
        () => ({
          text: `(${a.text} ${draw.pick(['<<', '>>'])} ${draw.chance(0.7) ? this.shiftCount() : b.text})`,
          ...FULL,
        }),
      ],
      [0.3, () => ({ text: `~${a.text}`, ...FULL })],
      [0.4, () => ({ text: `(-${a.text} | 0)`, ...FULL })],
      [0.7, () => narrow({ text: `idiv(${a.text}, ${b.text})`, ...quotient(a, b) }, announced)],
      [0.7, () => narrow({ text: `irem(${a.text}, ${b.text})`, ...quotient(a, b) }, announced)],
      [0.7, () => (draw.chance(0.5) ? smaller(a, b) : larger(a, b))],
      [a.low > FULL.low && !a.literal ? 0.4 : 0, () => magnitude(a)],
      [0.8, () => either(this.bool(scope, 1), a, b)],
      [0.5, () => ({ text: `toI32(${this.float(scope, size - 1)})`, ...FULL })],
    ]);
  }

  /** Counts are taken modulo 32, those below 0 too. */
  private shiftCount(): string {
    const { draw } = this.program;
    return draw.chance(0.75) ? String(draw.int(0, 31)) : draw.pick(['(-1)', '(-31)', '(-32)', '32', '33', '63', '100']);
  }

  /** Whole numbers that may be larger than 32 bits where the compiler knows that they are exact. */
  whole(scope: Scope, size = 2): Int {
    const { draw } = this.program;
    if (size <= 0 || !this.program.has('exact')) return this.int(scope, Math.min(size, 1));
    const part = (): Int => (draw.chance(0.5) ? this.intLeaf(scope) : this.whole(scope, size - 1));
    const a = part();
    const b = draw.chance(0.4)
      ? literalInt(draw.pick([1, 2, 3, -1, 7, 100, 65536, 1048576, 2147483647, draw.int(-1000, 1000)]))
      : part();
    const attempt =
      (make: () => Int | undefined): (() => Int) =>
      () =>
        make() ?? a;
    // Two literals side by side have no type of their own.
    const typed = !(a.literal && b.literal);
    return this.choose<Int>([
      [0.5, () => a],
      [typed ? 3 : 0, attempt(() => exactly('+', a, b))],
      [typed ? 3 : 0, attempt(() => exactly('-', a, b))],
      [typed ? 3 : 0, attempt(() => exactly('*', a, b))],
      [typed ? 1.5 : 0, () => ({ text: `idiv(${a.text}, ${b.text})`, ...quotient(a, b) })],
      [typed ? 1.5 : 0, () => ({ text: `irem(${a.text}, ${b.text})`, ...quotient(a, b) })],
      [typed ? 1 : 0, () => (draw.chance(0.5) ? smaller(a, b) : larger(a, b))],
      [a.index ? 0.7 : 0, () => magnitude(a)],
      [typed ? 0.7 : 0, () => either(this.bool(scope, 0), a, b)],
    ]);
  }
}
