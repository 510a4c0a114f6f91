/**
 * What a declaration can get wrong, as types: an editor marks it where it stands, before the compiler is asked. A wrong
 * shape, bound or name has for its type the sentence that says so. What is no literal, and therefore unknown here, passes.
 */

type CharactersOf<S extends string, C extends string = never> = S extends `${infer First}${infer Rest}`
  ? CharactersOf<Rest, C | First>
  : C;
type Digit = CharactersOf<'0123456789'>;
/** What no name holds. Of letters there are too many to list: whether something else is one the compiler knows. */
type Outside = CharactersOf<' \t\n!"#%&\'()*+,-./:;<=>?@[\\]^`{|}~'>;

interface Wrong<Why extends string> {
  readonly why: Why;
}

/** Longest beginning that is made of such characters, and the rest. */
type Take<S extends string, C extends string, Taken extends string = ''> = S extends `${infer First}${infer Rest}`
  ? First extends C
    ? Take<Rest, C, `${Taken}${First}`>
    : [Taken, S]
  : [Taken, S];

/** Longest beginning without such characters, and the rest. */
type Until<S extends string, C extends string, Taken extends string = ''> = S extends `${infer First}${infer Rest}`
  ? First extends C
    ? [Taken, S]
    : Until<Rest, C, `${Taken}${First}`>
  : [Taken, S];

/**
 * The names in an integer expression, as `[union]`, or what is wrong with the text. `Open` is what has to be closed,
 * innermost first: `(` by a parenthesis, `,` by the comma between two arguments.
 */
type Operand<S extends string, Open extends string, Names extends string> = S extends ` ${infer Rest}`
  ? Operand<Rest, Open, Names>
  : S extends `(${infer Rest}`
    ? Operand<Rest, `(${Open}`, Names>
    : S extends ''
      ? Wrong<'something is missing at the end of this expression'>
      : S extends `${Digit}${string}`
        ? Take<S, Digit> extends [string, infer Rest extends string]
          ? Operator<Rest, Open, Names>
          : never
        : S extends `${Outside}${string}`
          ? S extends `${infer First}${string}`
            ? Wrong<`'${First}' does not belong here in an expression`>
            : never
          : Until<S, Outside> extends [infer Name extends string, infer Rest extends string]
            ? Named<Name, Rest, Open, Names>
            : never;

type Named<
  Name extends string,
  Rest extends string,
  Open extends string,
  Names extends string,
> = Rest extends ` ${infer More}`
  ? Named<Name, More, Open, Names>
  : Rest extends `(${infer More}`
    ? Name extends 'min' | 'max'
      ? Operand<More, `,${Open}`, Names>
      : Wrong<`${Name}(…) is not known in a shape; min(a, b) and max(a, b) are, and / rounds down`>
    : Operator<Rest, Open, Names | Name>;

type Operator<S extends string, Open extends string, Names extends string> = S extends ''
  ? Open extends ''
    ? [Names]
    : Wrong<'a parenthesis of this expression is not closed'>
  : S extends ` ${infer Rest}`
    ? Operator<Rest, Open, Names>
    : S extends `${'+' | '-' | '*' | '/'}${infer Rest}`
      ? Operand<Rest, Open, Names>
      : S extends `>>${infer Rest}`
        ? Shift<Rest, Open, Names>
        : S extends `)${infer Rest}`
          ? Open extends `(${infer Outer}`
            ? Operator<Rest, Outer, Names>
            : Wrong<"a ')' does not belong here in an expression">
          : S extends `,${infer Rest}`
            ? Open extends `,${infer Outer}`
              ? Operand<Rest, `(${Outer}`, Names>
              : Wrong<"a ',' does not belong here in an expression">
            : S extends `.${string}`
              ? Wrong<'an expression is made of whole numbers; / rounds down: n / 2'>
              : S extends `${infer First}${string}`
                ? Wrong<`'${First}' does not belong here in an expression`>
                : never;

type Shift<S extends string, Open extends string, Names extends string> = S extends ` ${infer Rest}`
  ? Shift<Rest, Open, Names>
  : S extends `${Digit}${string}`
    ? Take<S, Digit> extends [string, infer Rest extends string]
      ? Operator<Rest, Open, Names>
      : never
    : Wrong<'>> takes a number'>;

type Parsed<S extends string> = Operand<S, '', never>;

/** A shape, or what is wrong with it. */
export type Shape<S extends string> = string extends S ? S : Parsed<S> extends Wrong<infer Why> ? Why : S;

type NamesIn<S> = S extends string
  ? string extends S
    ? never
    : Parsed<S> extends [infer Names extends string]
      ? Names
      : never
  : never;
type Trimmed<S extends string> = S extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : S;
type Alone<S> = S extends string ? (Trimmed<S> extends NamesIn<S> ? Trimmed<S> : never) : never;

type Compared = '<' | '=' | '>';
type Digits<A extends string, B extends string> = A extends B
  ? '='
  : '0123456789' extends `${string}${A}${string}${B}${string}`
    ? '<'
    : '>';
type ByLength<A extends string, B extends string, First extends Compared = '='> = A extends `${infer C}${infer RestA}`
  ? B extends `${infer D}${infer RestB}`
    ? ByLength<RestA, RestB, First extends '=' ? Digits<C, D> : First>
    : '>'
  : B extends ''
    ? First
    : '<';
type ByPlace<A extends string, B extends string> = A extends `${infer C}${infer RestA}`
  ? B extends `${infer D}${infer RestB}`
    ? C extends D
      ? ByPlace<RestA, RestB>
      : Digits<C, D>
    : '>'
  : B extends ''
    ? '='
    : '<';
type Decimal<S extends string> = S extends `${infer Whole}.${infer Part}` ? [Whole, Part] : [S, ''];
type Magnitudes<A extends string, B extends string> = [Decimal<A>, Decimal<B>] extends [
  [infer WA extends string, infer PA extends string],
  [infer WB extends string, infer PB extends string],
]
  ? ByLength<WA, WB> extends '='
    ? ByPlace<PA, PB>
    : ByLength<WA, WB>
  : never;
/** How two numbers compare, by their decimal notation; unknown where one has an exponent or is no literal. */
type Comparison<A, B> = number extends A | B
  ? unknown
  : [A, B] extends [infer N extends number, infer M extends number]
    ? Signed<`${N}`, `${M}`>
    : unknown;
type Signed<A extends string, B extends string> = `${A}${B}` extends `${string}e${string}`
  ? unknown
  : A extends `-${infer MA}`
    ? B extends `-${infer MB}`
      ? Magnitudes<MB, MA>
      : '<'
    : B extends `-${string}`
      ? '>'
      : Magnitudes<A, B>;

/** A bound of an integer is a whole number or an expression; if it is, then what else is to be said of it. */
export type Whole<B, Else = B> = B extends number
  ? number extends B
    ? B
    : `${B}` extends `${bigint}`
      ? Else
      : 'an integer has whole bounds and a whole default'
  : B extends string
    ? Shape<B> extends B
      ? Else
      : Shape<B>
    : B;

/** Exclusive bounds leave out their own value. */
type Low<Exclusive> = Exclusive extends true ? '<' | '=' : '<';
type High<Exclusive> = Exclusive extends true ? '>' | '=' : '>';
type Shown<N> = N extends number | string ? N : never;

export type Upper<B, Min, Exclusive = false> =
  Comparison<Min, B> extends High<Exclusive> ? `no value lies between ${Shown<Min>} and ${Shown<B>}` : B;
export type Within<B, Min, Max, Above = unknown, Below = unknown> =
  Comparison<B, Min> extends Low<false>
    ? `the default is at least ${Shown<Min>}`
    : Comparison<B, Max> extends High<false>
      ? `the default is at most ${Shown<Max>}`
      : Comparison<B, Above> extends Low<true>
        ? `the default is above ${Shown<Above>}`
        : Comparison<B, Below> extends High<true>
          ? `the default is below ${Shown<Below>}`
          : B;

type Inherited =
  | 'constructor'
  | 'hasOwnProperty'
  | 'isPrototypeOf'
  | 'propertyIsEnumerable'
  | 'toLocaleString'
  | 'toString'
  | 'valueOf';
/** Names are those that JavaScript has for variables. */
type Name<K> = K extends Inherited
  ? `${K} is a name that every object has`
  : K extends '' | `${Digit}${string}`
    ? 'a name is made of letters, digits, _ and $, and does not begin with a digit'
    : K extends string
      ? Until<K, Outside> extends [string, '']
        ? unknown
        : 'a name is made of letters, digits, _ and $, and does not begin with a digit'
      : unknown;

type SizesOf<I> = { [K in keyof I]: I[K] extends { readonly shape: readonly (infer S)[] } ? Alone<S> : never }[keyof I];
type IntegersOf<P> = { [K in keyof P]: P[K] extends { readonly kind: 'int' } ? K : never }[keyof P];
type Known<I, P> = SizesOf<I> | IntegersOf<P>;
/** Whether the sizes of the inputs can be told at all. */
type Literal<I> = string extends {
  [K in keyof I]: I[K] extends { readonly shape: readonly (infer S)[] } ? S : never;
}[keyof I]
  ? false
  : true;
type ShapeOf<A> = A extends { readonly shape: readonly (infer S)[] } ? S : never;
type BoundsOf<A> = A extends { readonly bounds?: infer B } ? B : never;

type Expression<S, K> = [Exclude<NamesIn<S>, K>] extends [never]
  ? unknown
  : `${Exclude<NamesIn<S>, K> & string} is neither a size of an input nor an integer parameter`;

type Both<A, B> = unknown extends A ? B : A;
export type CheckedInputs<I, P> = {
  readonly [K in keyof I]: Both<
    Name<K>,
    Both<
      K extends Exclude<SizesOf<I>, keyof P> ? `${K & string} is the name of a size too` : unknown,
      Literal<I> extends true ? Expression<ShapeOf<I[K]> | BoundsOf<I[K]>, Known<I, P>> : unknown
    >
  >;
};
export type CheckedParams<P, I> = {
  readonly [K in keyof P]: Both<
    Name<K>,
    Both<
      K extends keyof I ? `${K & string} is the name of an input too` : unknown,
      Literal<I> extends true ? Expression<BoundsOf<P[K]>, Known<I, P>> : unknown
    >
  >;
};
export type CheckedOutputs<O, I, P> = [keyof O] extends [never]
  ? 'a kernel has at least one output'
  : {
      readonly [K in keyof O]: Both<
        Name<K>,
        Literal<I> extends true ? Expression<ShapeOf<O[K]> | BoundsOf<O[K]>, Known<I, P>> : unknown
      >;
    };
export type CheckedSizes<S, I> = {
  readonly [K in keyof S]: Literal<I> extends true
    ? K extends SizesOf<I>
      ? unknown
      : `${K & string} is not a size of an input`
    : unknown;
};
