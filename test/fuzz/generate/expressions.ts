/**
 * Random expressions, made from the type that is due. Every index is one the compiler can prove; what wraps stays within
 * 32 bits and what does not below 2⁵³, so that the body run directly means the same; most floats stay finite.
 */
import { literalInt } from './integers.js';
import {
  DOUBLE_WORDS,
  FLOAT_BINARY,
  FLOAT_UNARY,
  SINGLE_BINARY,
  SINGLE_ROUNDED,
  SINGLE_UNARY,
  WORD_BINARY,
} from './operations.js';
import {
  callable,
  closed,
  counter,
  LARGEST_SIZE,
  type Arr,
  type Element,
  type Extent,
  type Position,
  type Program,
  type Scope,
} from './scope.js';
import { Wholes, type Access, type Choice } from './wholes.js';

const LITERALS = ['0.5', '2.0', '1.0', '-1.5', '0.25', '3.0', '0.1', '100.0', '1e-3', '-0.75', '0.0'];
const WILD_LITERALS = ['NaN', 'Infinity', '-Infinity', '1e300', '-0.0', '1e-310', '4503599627370497.5'];

const MOST_ORDERS = 1;
const MOST_CALLS = 3;

export class Expressions extends Wholes {
  // ---------------------------------------------------------------- positions

  /** Ways to an element along one axis. */
  index(scope: Scope, extent: Extent, room = 2): Access | undefined {
    const { draw } = this.program;
    if (!extent.linear) return undefined;
    const own = scope.positions.filter(({ size }) => size === extent.size);
    const filled = extent.least > 0 || own.length > 0;
    const size = (): string => this.program.extentText(extent);
    const choices: Choice<Access>[] = [];
    if (own.length > 0) {
      const at = (): Position => draw.pick(own);
      const steady = own.filter(({ text }) => !text.includes(' '));
      if (steady.length === 0) choices.push([10, () => ({ text: at().text })]);
      else
        choices.push(
          [10, () => ({ text: at().text })],
          [
            1.5,
            () => {
              const p = draw.pick(steady).text;
              const back = draw.int(1, 3);
              return { text: `${p} - ${back}`, guard: `${p} >= ${back}` };
            },
          ],
          [
            1.5,
            () => {
              const p = draw.pick(steady).text;
              const on = draw.int(1, 3);
              return { text: `${p} + ${on}`, guard: `${p} + ${on} < ${size()}` };
            },
          ],
          [1, () => ({ text: `${size()} - 1 - ${draw.pick(steady).text}` })],
        );
    }
    const natural = scope.ints.filter(({ text, natural: known }) => known && /^\w+$/.test(text));
    if (own.length > 0 && natural.length > 0 && this.program.has('exact')) {
      const [at, more] = [draw.pick(own), draw.pick(natural)];
      if (!at.text.includes(' '))
        choices.push(
          [1, () => ({ text: `min(${at.text} + ${more.text}, ${size()} - 1)` })],
          [1, () => ({ text: `irem(${at.text} * 3 + ${more.text}, ${size()})` })],
          [0.5, () => ({ text: `idiv(${at.text} + ${draw.pick(own).text}, 2)` })],
        );
    }
    if (extent.least > 0) choices.push([1, () => ({ text: String(draw.int(0, extent.least - 1)) })]);
    if (filled && room > 0 && scope.pure !== true)
      choices.push([1.5, () => ({ text: `clampIndex(${this.whole(scope, 2).text}, ${size()})` })]);
    if (filled && room > 0 && scope.pure !== true && this.program.has('best') && scope.depth < 2)
      choices.push([0.5, () => ({ text: this.best(scope, extent) })]);
    const pointers = scope.arrays.filter((array) => array.points?.size === extent.size);
    if (pointers.length > 0 && room > 0) {
      choices.push([
        3,
        () => {
          const through = this.load(scope, draw.pick(pointers), room - 1);
          return (
            through ?? {
              text: filled && own.length > 0 ? own[0]!.text : '0',
              ...(filled ? {} : { guard: `${size()} > 0` }),
            }
          );
        },
      ]);
    }
    const plain = scope.ints.filter(({ text }) => /^\w+$/.test(text));
    if (plain.length > 0)
      choices.push([
        own.length > 0 ? 0.5 : 3,
        () => {
          const { text, natural } = draw.pick(plain);
          return { text, guard: `${natural ? '' : `${text} >= 0 && `}${text} < ${size()}` };
        },
      ]);
    else choices.push([0.5, () => ({ text: '0', guard: `${size()} > 0` })]);
    const far = room > 0 && this.program.has('exact') ? this.far(scope) : undefined;
    if (far)
      choices.push([
        2,
        () => ({ text: far.text, guard: `${far.low >= 0 ? '' : `${far.text} >= 0 && `}${far.text} < ${size()}` }),
      ]);
    return this.choose(choices);
  }

  load(scope: Scope, array: Arr, room = 2): Access | undefined {
    const indices: Access[] = [];
    for (const extent of array.extents) {
      const index = this.index(scope, extent, room);
      if (index === undefined) return undefined;
      indices.push(index);
    }
    const guards = indices.flatMap(({ guard }) => (guard === undefined ? [] : [guard]));
    const text =
      array.extents.length === 2
        ? `${array.name}.at(${indices[0]!.text}, ${indices[1]!.text})`
        : `${array.name}[${indices[0]!.text}]!`;
    return { text, ...(guards.length > 0 ? { guard: guards.join(' && ') } : {}) };
  }

  /** An element of some array of this type, or undefined where there is none. */
  element(scope: Scope, element: Element, otherwise: () => string): string | undefined {
    const from = scope.arrays.filter((array) => array.element === element);
    if (from.length === 0) return undefined;
    const access = this.load(scope, this.program.draw.pick(from));
    if (access === undefined) return undefined;
    return access.guard === undefined ? access.text : `(${access.guard} ? ${access.text} : ${otherwise()})`;
  }

  // ---------------------------------------------------------------- floats

  literal(): string {
    const { draw } = this.program;
    return this.program.has('wild') && draw.chance(0.1) ? draw.pick(WILD_LITERALS) : draw.pick(LITERALS);
  }

  floatLeaf(scope: Scope): string {
    const { draw } = this.program;
    const loads = scope.arrays.some(({ element }) => element === 'f64');
    return this.choose<string>([
      [1.5, () => this.literal()],
      [scope.floats.length > 0 ? 5 : 0, () => draw.pick(scope.floats)],
      [loads ? 6 : 0, () => this.element(scope, 'f64', () => this.literal()) ?? this.literal()],
      [
        scope.ints.length > 0 ? 0.7 : 0,
        () => `toF64(${this.program.has('exact') ? this.whole(scope, 1).text : draw.pick(scope.ints).text})`,
      ],
      [callable(scope, 'f64').length > 0 ? 4 : 0, () => this.callOf(scope, 'f64')],
      [
        scope.window !== undefined ? 6 : 0,
        () =>
          draw.pick([
            `${scope.window}.sum()`,
            `${scope.window}.min()`,
            `${scope.window}.max()`,
            `${scope.window}.sum()`,
          ]),
      ],
      [
        scope.window !== undefined && this.program.has('order') && this.program.orders < MOST_ORDERS ? 5 : 0,
        () => {
          this.program.orders++;
          return draw.pick([
            `${scope.window}.median()`,
            `${scope.window}.mad()`,
            `${scope.window}.rank(${draw.int(0, 5)})`,
          ]);
        },
      ],
      [this.program.has('floats32') ? 1 : 0, () => `toF64(${this.single(scope, 1)})`],
      [this.program.has('unsigned') ? 0.7 : 0, () => this.fromWord(scope)],
    ]);
  }

  float(scope: Scope, size = 3): string {
    const { draw } = this.program;
    if (size <= 0) return this.floatLeaf(scope);
    const a = (): string => this.float(scope, size - 1 - draw.int(0, 1));
    const b = (): string => this.float(scope, size - 1 - draw.int(0, 2));
    const wild = this.program.has('wild') ? 1 : 0.15;
    const statements = scope.pure !== true;
    const helpers = scope.calls === false ? [] : this.program.helpers.filter(({ fields }) => fields === undefined);
    return this.choose<string>([
      [4, () => this.floatLeaf(scope)],
      [4, () => `(${a()} + ${b()})`],
      [4, () => `(${a()} - ${b()})`],
      [3, () => `(${a()} * ${this.tame(scope)})`],
      [wild, () => `(${a()} * ${b()})`],
      [1.5, () => `(${a()} / (abs(${b()}) + 1.0))`],
      [wild, () => `(${a()} / ${b()})`],
      [0.7, () => `(${a()} / ${draw.pick(['2.0', '4.0', '0.5', '3.0', '7.0', '10.0', '12.0'])})`],
      [statements && this.program.has('library') && this.program.calls < MOST_CALLS ? 1.5 : 0, () => this.library(a())],
      [
        statements && scope.floats.includes('source') && this.program.calls < MOST_CALLS ? 1.5 : 0,
        () => {
          this.program.calls++;
          return `randomUnit(${this.intLeaf(scope).text}, source, ${draw.int(0, 3)})`;
        },
      ],
      [
        1,
        () => {
          const count = this.count(scope);
          return count === undefined
            ? a()
            : `(${a()} / ${draw.chance(0.3) && /^[a-z]+$/.test(count) ? `(min(${count}, 1000) + ${draw.int(1, 12)})` : count})`;
        },
      ],
      [scope.window !== undefined ? 1.5 : 0, () => `(${scope.window}.sum() / ${scope.window}.count)`],
      [0.3, () => `-(-(${a()}))`],
      [0.3 * wild, () => `(${a()} % ${b()})`],
      [1, () => `${draw.pick(FLOAT_BINARY)}(${a()}, ${b()})`],
      [0.7, () => `sqrt(abs(${a()}))`],
      [0.3 * wild, () => `sqrt(${a()})`],
      [1, () => `${draw.pick([...FLOAT_UNARY, '-'])}(${a()})`],
      [1.5, () => `(${this.bool(scope, 1)} ? ${a()} : ${b()})`],
      [
        0.5,
        () => {
          const v = draw.pick(scope.floats.length > 0 ? scope.floats : ['0.5']);
          return `(present(${v}) ? ${v} : ${b()})`;
        },
      ],
      [0.7, () => this.mixed(scope, a())],
      [scope.choices.length > 0 ? 2 : 0, () => `(${a()} ${draw.pick(['*', '+', '-'])} ${draw.pick(scope.choices)})`],
      [statements && helpers.length > 0 ? 2 : 0, () => this.help(scope, draw.pick(helpers), size - 1)],
      [statements && scope.depth < 3 && this.program.has('sum') ? 1.2 : 0, () => this.reduction(scope, 'sum')],
      [
        statements && scope.depth < 3 && this.program.has('contract') ? 1.2 : 0,
        () => this.reduction(scope, 'contract'),
      ],
      [statements && scope.depth < 2 && this.program.has('sumBy') ? 1.5 : 0, () => this.sumBy(scope) ?? a()],
    ]);
  }

  /** How many there are of something: seldom 0, and the same for a whole loop. */
  private count(scope: Scope): string | undefined {
    const { draw } = this.program;
    const params = scope.ints.filter(({ text, natural }) => natural && /^[a-z]+$/.test(text)).map(({ text }) => text);
    const ways = [
      ...params,
      ...(this.program.shaped.length > 0
        ? this.program.shaped.flatMap(({ extents }) => extents.map((extent) => this.program.extentText(extent)))
        : []),
    ];
    return ways.length === 0 ? undefined : draw.pick(ways);
  }

  /** Functions that are written in the language. */
  private library(a: string): string {
    this.program.calls++;
    return this.program.draw.pick([
      `exp(-abs(${a}))`,
      `log(abs(${a}) + 0.5)`,
      `log(${a})`,
      `exp(min(${a}, 4.0))`,
      `exp(${a})`,
    ]);
  }

  /** A factor that keeps things small. */
  private tame(scope: Scope): string {
    const { draw } = this.program;
    return this.choose<string>([
      [3, () => draw.pick(['0.5', '-0.25', '0.9', '2.0', '-1.0'])],
      [2, () => this.floatLeaf(scope)],
    ]);
  }

  /** An integer beside a float widens by itself. */
  private mixed(scope: Scope, float: string): string {
    const { draw } = this.program;
    const int = this.whole(scope, 1).text;
    return draw.chance(0.5)
      ? `(${float} ${draw.pick(['+', '-', '*'])} ${int})`
      : `(${int} ${draw.pick(['+', '-', '*'])} ${float})`;
  }

  private help(scope: Scope, { name, takes }: Program['helpers'][number], size: number): string {
    const args = takes.map((kind) => {
      if (kind === 'f64') return this.float(scope, Math.min(size, 1));
      if (kind === 'i32') return this.int(scope, 1).text;
      if (kind === 'function')
        return `(v: f64) => ${this.float({ ...scope, floats: [...scope.floats, 'v'], mutable: [], calls: false }, 1)}`;
      // An array and a position in it.
      const arrays = scope.arrays.filter(
        (array) => array.element === 'f64' && array.extents.length === 1 && !array.table,
      );
      for (const array of arrays) {
        const at = scope.positions.find(
          (position) => position.size === array.extents[0]!.size && array.extents[0]!.linear,
        );
        if (at) return `${array.name}, ${at.text}`;
      }
      return undefined;
    });
    return args.includes(undefined) ? this.floatLeaf(scope) : `${name}(${args.join(', ')})`;
  }

  /** How many terms a reduction has: an extent, a part of one, or a small number. */
  private terms(scope: Scope): { count: string; extent?: Extent } | undefined {
    const { draw } = this.program;
    const extents = scope.arrays.flatMap((array) => array.extents.filter(({ linear }) => linear));
    if (extents.length === 0) return undefined;
    const extent = draw.pick(extents);
    const positions = scope.positions.filter(({ size }) => size === extent.size);
    return this.choose<{ count: string; extent?: Extent }>([
      [6, () => ({ count: this.program.extentText(extent), extent })],
      [
        positions.length > 0 ? 1 : 0,
        () => ({ count: draw.pick([`${draw.pick(positions).text} + 1`, draw.pick(positions).text]), extent }),
      ],
      [0.7, () => ({ count: `${this.program.extentText(extent)} - ${draw.int(1, 2)}`, extent })],
      [0.5, () => ({ count: `idiv(${this.program.extentText(extent)}, 2)` })],
      [0.5, () => ({ count: String(draw.int(0, 9)) })],
    ]);
  }

  private reduction(scope: Scope, kind: 'sum' | 'contract'): string {
    const terms = this.terms(scope);
    if (terms === undefined) return this.literal();
    return `${kind}(${terms.count}, ${this.closure(scope, terms.extent, 'k', (inner) => this.term(inner))})`;
  }

  /** What is summed: more often something that differs from term to term. */
  private term(scope: Scope): string {
    const { draw } = this.program;
    const load = (): string => this.element(scope, 'f64', () => this.literal()) ?? this.floatLeaf(scope);
    return this.choose<string>([
      [3, () => this.float(scope, 2)],
      [3, () => `${load()} * ${load()}`],
      [2, load],
      [
        1,
        () => {
          const d = load();
          return `(${d}) * ${draw.pick(['0.5', d])}`;
        },
      ],
    ]);
  }

  private sumBy(scope: Scope): string | undefined {
    const { draw } = this.program;
    const labels = scope.arrays.filter(
      (array) => array.element === 'i32' && !array.table && array.extents.length === 1 && array.extents[0]!.linear,
    );
    if (labels.length === 0) return undefined;
    const label = draw.pick(labels);
    const group = this.int(scope, 1).text;
    return `sumBy(${this.program.extentText(label.extents[0]!)}, ${label.name}, ${group}, ${this.closure(scope, label.extents[0], 'k', (inner) => this.term(inner))})`;
  }

  private best(scope: Scope, extent: Extent): string {
    return `${this.program.draw.pick(['argmin', 'argmax'])}(${this.program.extentText(extent)}, ${this.closure(scope, extent, 'k', (inner) => this.term(inner))})`;
  }

  /** `(k) => …`, sometimes with statements before the result. */
  closure(scope: Scope, extent: Extent | undefined, name: string, result: (scope: Scope) => string): string {
    const { draw } = this.program;
    const k = this.program.fresh(name);
    const inside = closed(
      scope,
      extent ? counter(k, extent) : { ints: [{ text: k, low: 0, high: LARGEST_SIZE, index: true }] },
    );
    if (draw.chance(0.8)) return `(${k}) => ${result(inside)}`;
    const t = this.program.fresh('t');
    const text = `const ${t} = ${this.float(inside, 1)};`;
    // A literal alone would be no variable: that is fine, too.
    return `(${k}) => { ${text} return ${result({ ...inside, floats: [...inside.floats, t] })}; }`;
  }

  // ---------------------------------------------------------------- truth

  bool(scope: Scope, size = 2): string {
    const { draw } = this.program;
    const relation = (): string => draw.pick(['<', '<=', '>', '>=', '===', '!==']);
    const part = (): string => this.bool(scope, size - 1);
    return this.choose<string>([
      [4, () => this.comparison(this.float(scope, Math.min(size, 1)), this.floatLeaf(scope))],
      [
        2,
        () =>
          this.relation(
            this.int(scope, Math.min(size, 1)).text,
            relation(),
            draw.chance(0.6) ? String(draw.int(-2, 20)) : this.intLeaf(scope).text,
          ),
      ],
      [this.program.has('exact') ? 1.5 : 0, () => this.apart(scope, relation())],
      [0.7, () => `present(${this.floatLeaf(scope)})`],
      [scope.bools.length > 0 ? 2 : 0, () => draw.pick(scope.bools)],
      [size > 0 ? 1 : 0, () => `(${part()}) && (${part()})`],
      [size > 0 ? 1 : 0, () => `(${part()}) || (${part()})`],
      [size > 0 ? 0.5 : 0, () => `!(${part()})`],
      [this.program.has('floats32') ? 0.5 : 0, () => this.compared(scope, 'f32', relation()) ?? 'true'],
      [this.program.has('unsigned') ? 0.5 : 0, () => this.compared(scope, 'u32', relation()) ?? 'true'],
    ]);
  }

  /** TypeScript refuses to compare two literals for equality, and anything with NaN. */
  private comparison(a: string, b: string): string {
    const literal = [...LITERALS, ...WILD_LITERALS].some((text) => text === a || text === b);
    return `${a} ${this.program.draw.pick(['<', '<=', '>', '>=', '<', '>', ...(literal ? [] : ['===', '!=='])])} ${b}`;
  }

  /** Of a name that it has once compared with a literal TypeScript believes that it is no other one. */
  private relation(a: string, relation: string, b: string): string {
    return /^\w+$/.test(a) && relation.endsWith('==') && /^-?\d+$/.test(b)
      ? `${a} ${relation} i32(${b})`
      : `${a} ${relation} ${b}`;
  }

  /** Whole numbers that 32 bits may not hold, side by side. */
  private apart(scope: Scope, relation: string): string {
    const [a, b] = [
      this.whole(scope, 2),
      this.program.draw.chance(0.4)
        ? literalInt(this.program.draw.pick([2147483647, -2147483648, 100000, 0]))
        : this.whole(scope, 1),
    ];
    return a.literal ? `${a.text} < ${this.intLeaf(scope).text}` : this.relation(a.text, relation, b.text);
  }

  private compared(scope: Scope, element: 'f32' | 'u32', relation: string): string | undefined {
    const make = (): string => (element === 'f32' ? this.single(scope, 1) : this.word(scope, 1));
    return `${make()} ${relation} ${make()}`;
  }

  // ---------------------------------------------------------------- single precision and words

  /** A float of 32 bits: every operation in a wrapper of its own. */
  single(scope: Scope, size = 2): string {
    const { draw } = this.program;
    const leaf = (): string =>
      this.element(scope, 'f32', () => `f32(${this.literal()})`) ??
      `f32(${this.floatLeaf({ ...scope, arrays: scope.arrays.filter(({ element }) => element === 'f64') })})`;
    if (size <= 0 || !this.program.has('floats32')) return draw.chance(0.8) ? leaf() : `f32(${this.literal()})`;
    const [a, b] = [this.single(scope, size - 1), this.single(scope, size - 1)];
    return this.choose<string>([
      [3, leaf],
      [4, () => `f32(${a} ${draw.pick(['+', '-', '*', '+', '-'])} ${b})`],
      [1, () => `f32(${a} * ${draw.pick(['0.5', '2.0', '-1.5'])})`],
      [0.7, () => `f32(${a} / ${b})`],
      [0.5, () => `f32(${draw.pick(SINGLE_ROUNDED)}(abs(${a})))`],
      [1, () => `${draw.pick(SINGLE_UNARY)}(${a})`],
      [1, () => `${draw.pick(SINGLE_BINARY)}(${a}, ${b})`],
      [1, () => `(${this.bool(scope, 0)} ? ${a} : ${b})`],
      [1, () => `f32(${this.floatLeaf(scope)})`],
    ]);
  }

  /** An integer without a sign. */
  word(scope: Scope, size = 2): string {
    const { draw } = this.program;
    const leaf = (): string =>
      this.choose<string>([
        [
          3,
          () =>
            this.element(scope, 'u32', () => `u32(${this.intLeaf(scope).text})`) ?? `u32(${this.intLeaf(scope).text})`,
        ],
        [1, () => `u32(${this.intLeaf(scope).text})`],
        [
          0.5,
          () =>
            `toU32(${this.floatLeaf({ ...scope, window: undefined, arrays: scope.arrays.filter(({ element }) => element === 'f64') })})`,
        ],
      ]);
    if (size <= 0 || !this.program.has('unsigned')) return leaf();
    const [a, b] = [this.word(scope, size - 1), this.word(scope, size - 1)];
    return this.choose<string>([
      [3, leaf],
      [4, () => `u32(${a} ${draw.pick(['+', '-', '^', '&', '|'])} ${b})`],
      [1, () => `u32(${a} ${draw.pick(['+', '-', '^', '&'])} ${draw.pick(['1', '255', '0x9e3779b9', '4294967295'])})`],
      [1, () => `(${a} >>> ${draw.int(0, 31)})`],
      [0.7, () => `u32(${a} << ${draw.int(0, 31)})`],
      [0.5, () => `u32(~${a})`],
      [1.5, () => `${draw.pick(WORD_BINARY)}(${a}, ${b})`],
      [1, () => `(${this.bool(scope, 0)} ? ${a} : ${b})`],
      [
        0.4,
        () => {
          const x = this.program.draw.pick(scope.floats.length > 0 ? scope.floats : ['1.5']);
          return `${draw.pick(DOUBLE_WORDS)}((present(${x}) ? ${x} : 0.5))`;
        },
      ],
    ]);
  }

  private fromWord(scope: Scope): string {
    const { draw } = this.program;
    const word = this.word(scope, 1);
    // Below the exponent of a NaN.
    return draw.pick([
      `toF64(${word})`,
      `toF64(${word})`,
      `fromWords(u32(${word} & 0x400fffff), ${this.word(scope, 0)})`,
      `powerOfTwo((${this.intLeaf(scope).text} & 127) - 64)`,
    ]);
  }

  /** A value for an element of this type. */
  value(scope: Scope, element: Element, size = 3): string {
    if (element === 'f64') return this.float(scope, size);
    if (element === 'i32' || element === 'u8') return this.int(scope, Math.min(size, 2)).text;
    return element === 'f32' ? this.single(scope) : this.word(scope);
  }
}
