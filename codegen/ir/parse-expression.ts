/**
 * A recursive-descent parser of the expressions that print-loop.ts prints. Types come from the declarations around an
 * expression; a literal takes the type of what stands beside it.
 */
import { operation } from '../language/operations/index.js';
import { OPERATORS, WORD_OPERATORS } from './operators.js';
import type { Expr, Type } from './loop-ir.js';
import type { Scalar, Span, Storage } from '../language/types.js';

export class ParseError extends Error {}

export const NOWHERE: Span = { file: '', start: 0, end: 0 };

/** What names stand for. */
export interface Declared {
  readonly variables: Map<string, Type>;
  /** Elements of arrays; private ones may be vectors. */
  readonly arrays: Map<string, Type>;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?|NaN|Infinity)|([\p{ID_Start}$_][\p{ID_Continue}$#]*)|(\.\.|<<|>>|<=|>=|==|!=|…|[-+*/%<>&|^~?:;,()[\]=]))/uy;

export class Tokens {
  readonly #words: string[] = [];
  #at = 0;

  constructor(readonly text: string) {
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.trimEnd().length) {
      const before = TOKEN.lastIndex;
      const [, number, name, sign] = TOKEN.exec(text) ?? [];
      const word = number ?? name ?? sign;
      if (word === undefined) throw new ParseError(`what is "${text.slice(before)}" in "${text}"?`);
      this.#words.push(word);
    }
  }

  get next(): string {
    return this.#words[this.#at] ?? '';
  }

  get second(): string {
    return this.#words[this.#at + 1] ?? '';
  }

  take(): string {
    return this.#words[this.#at++] ?? '';
  }

  skip(word: string): boolean {
    if (this.next !== word) return false;
    this.#at++;
    return true;
  }

  expect(word: string): void {
    if (!this.skip(word)) throw new ParseError(`expected "${word}" before "${this.next}" in "${this.text}"`);
  }

  end(): void {
    if (this.next !== '') throw new ParseError(`"${this.next}" is left over in "${this.text}"`);
  }
}

export function parseType(text: string): Type {
  const [, elem, lanes = '1'] = /^(f64|f32|i32|u32|u8|bool|index)(?:x(\d+))?$/.exec(text) ?? [];
  if (elem === undefined) throw new ParseError(`"${text}" is no type`);
  return { elem: elem as Type['elem'], lanes: Number(lanes) };
}

export const scalarType = (elem: Scalar): Type => ({ elem, lanes: 1 });
const isTypeName = (word: string): boolean => /^(?:f64|f32|i32|u32|u8|bool|index)x\d+$/.test(word);

/** As it is written: operands may be literals that do not know their type yet. */
type Raw = Expr | { readonly k: 'literal'; readonly text: string };

const isLiteral = (raw: Raw): raw is { k: 'literal'; text: string } => raw.k === 'literal';
const isFraction = (text: string): boolean => /[.eN]|Inf/.test(text);

/** What a literal is where nothing beside it says so. */
const usual = (text: string): Type => scalarType(isFraction(text) ? 'f64' : 'index');

function settled(raw: Raw, type: Type | undefined): Expr {
  if (raw.k !== 'literal') return raw;
  if (raw.text === 'true' || raw.text === 'false') {
    return { k: 'const', type: scalarType('bool'), value: raw.text === 'true' ? 1 : 0, span: NOWHERE };
  }
  const own = type === undefined || type.elem === 'bool' ? usual(raw.text) : type;
  return { k: 'const', type: { elem: own.elem, lanes: 1 }, value: Number(raw.text), span: NOWHERE };
}

/** Operations whose last operand counts, whatever type the others have. */
const COUNTED = new Set(['shl', 'shr', 'ushr', 'rotl', 'rotr']);

/** Of literals alone: not every operation is there for indices. */
const typeFor = (op: string, type: Type): Type =>
  operation(op, type.elem) || !operation(op, 'i32') ? type : scalarType('i32');

function applied(op: string, operands: readonly Raw[], expected: Type | undefined): Expr {
  const values = op === 'select' ? operands.slice(1) : operands;
  const known = (COUNTED.has(op) ? values.slice(0, 1) : values).find((raw): raw is Expr => !isLiteral(raw));
  const fallback =
    expected !== undefined && operation(op, expected.elem)?.result === expected.elem ? expected : undefined;
  const literal = values.find(isLiteral);
  const type = known?.type ?? fallback ?? typeFor(op, usual(literal?.text ?? '0'));
  const args = operands.map((raw, at) => settled(raw, op === 'select' && at === 0 ? scalarType('bool') : type));
  const of = args.at(-1)!.type.elem;
  const row = operation(op, of);
  if (!row) throw new ParseError(`there is no ${op} of ${of}`);
  const lanes = Math.max(...args.map((arg) => arg.type.lanes));
  return { k: 'op', op, of, type: { elem: row.result, lanes }, args, span: NOWHERE };
}

export class ExpressionParser {
  constructor(
    readonly tokens: Tokens,
    readonly declared: Declared,
  ) {}

  /** An expression of a type, as far as it is known. */
  expression(expected?: Type): Expr {
    return settled(this.choice(expected), expected);
  }

  private choice(expected?: Type): Raw {
    const first = this.binary(0, expected);
    if (!this.tokens.skip('?')) return first;
    const then = this.binary(0, expected);
    this.tokens.expect(':');
    return applied('select', [first, then, this.choice(expected)], expected);
  }

  private binary(least: number, expected?: Type): Raw {
    let left = this.unary(expected);
    for (;;) {
      const operator = OPERATORS.get(this.tokens.next);
      if (!operator || operator.prec < least) return left;
      this.tokens.take();
      const right = this.binary(operator.prec + 1, expected);
      left = applied(operator.op, [left, right], expected);
    }
  }

  private unary(expected?: Type): Raw {
    const { tokens } = this;
    const word = WORD_OPERATORS.get(tokens.next);
    if (word === undefined) return this.atom(expected);
    tokens.take();
    if (word === 'neg' && /^(?:\d|NaN|Infinity)/.test(tokens.next)) return { k: 'literal', text: `-${tokens.take()}` };
    return applied(word, [this.unary(expected)], expected);
  }

  private atom(expected?: Type): Raw {
    const { tokens } = this;
    if (tokens.skip('(')) {
      const inside = this.choice(expected);
      tokens.expect(')');
      return inside;
    }
    const word = tokens.take();
    if (/^(?:\d|NaN$|Infinity$|true$|false$)/.test(word)) return { k: 'literal', text: word };
    if (tokens.next === '(') return this.called(word, expected);
    if (tokens.next === '[') return this.element(word);
    const type = this.declared.variables.get(word);
    if (!type) throw new ParseError(`nothing is called "${word}" in "${tokens.text}"`);
    return { k: 'var', name: word, type, span: NOWHERE };
  }

  private called(name: string, expected?: Type): Raw {
    if (isTypeName(name)) return this.spread(parseType(name));
    const { tokens } = this;
    tokens.expect('(');
    if (name === 'word' || name === 'any' || name === 'bits' || name === 'narrow') return this.special(name);
    const operands: Raw[] = [];
    while (!tokens.skip(')')) {
      operands.push(this.choice(/^to[A-Z]/.test(name) ? undefined : expected));
      tokens.skip(',');
    }
    return applied(name, operands, expected);
  }

  private special(name: 'word' | 'any' | 'bits' | 'narrow'): Expr {
    const inside = this.expression(name === 'narrow' ? scalarType('index') : undefined);
    this.tokens.expect(')');
    if (name === 'narrow' && inside.k === 'op') return { ...inside, narrow: true };
    if (name === 'word' && inside.k === 'load') return { ...inside, type: scalarType('i32'), word: true };
    if (name === 'any') return { k: 'any', type: scalarType('bool'), mask: inside, span: NOWHERE };
    if (name === 'bits') return { k: 'bits', type: scalarType('i32'), mask: inside, span: NOWHERE };
    throw new ParseError(`${name}(…) of something else in "${this.tokens.text}"`);
  }

  /** `f64x4(1.0)`, `f64x4(value)` and `i32x4(i, +1, …)`. */
  private spread(type: Type): Expr {
    const { tokens } = this;
    tokens.expect('(');
    const value = this.choice({ elem: type.elem, lanes: 1 });
    if (tokens.skip(',')) {
      for (const word of ['+', '1', ',', '…', ')']) tokens.expect(word);
      return { k: 'ramp', type, base: settled(value, scalarType('index')), span: NOWHERE };
    }
    tokens.expect(')');
    const settledValue = settled(value, { elem: type.elem, lanes: 1 });
    return { k: 'splat', type, value: settledValue, span: NOWHERE };
  }

  /** `x[i]`, `x[i; f64x4]`, `x[i; f64x4 by cols]`, each of them `guarded` or not. */
  element(array: string): Expr {
    const { tokens } = this;
    const own = this.declared.arrays.get(array);
    if (!own) throw new ParseError(`no array is called "${array}" in "${tokens.text}"`);
    tokens.expect('[');
    const index = this.expression(scalarType('index'));
    tokens.skip(';');
    const type = isTypeName(tokens.next) ? parseType(tokens.take()) : loaded(own);
    const stride = tokens.skip('by') ? this.expression(scalarType('index')) : undefined;
    const guarded = tokens.skip('guarded');
    tokens.expect(']');
    return {
      k: 'load',
      type,
      array,
      index,
      ...(stride ? { stride } : {}),
      ...(guarded ? { guarded } : {}),
      span: NOWHERE,
    };
  }
}

/** A byte alone is read as an i32. */
const loaded = (type: Type): Type => (type.elem === 'u8' && type.lanes === 1 ? scalarType('i32') : type);

export const storageType = (dtype: Storage): Type => ({ elem: dtype, lanes: 1 });
