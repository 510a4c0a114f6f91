/** How an operation is written in one target, with just enough precedence to leave out needless parentheses. */
export interface Spelling {
  /** `$0`, `$1`, `$2` stand for the operands. */
  readonly text: string;
  /** How tightly the whole binds. */
  readonly prec: number;
  /** How tightly each operand must bind to stand without parentheses. */
  readonly operands: readonly number[];
  /** Written instead after a name and before a parenthesis: asc takes `a < (b ? …` for the beginning of type arguments. */
  readonly generic?: string;
}

/** Binding strength, weakest first. Rust puts bit operators above comparisons, the C family below. */
export const PREC = {
  none: 0,
  select: 1,
  or: 2,
  and: 3,
  bitOrC: 4,
  bitXorC: 5,
  bitAndC: 6,
  equality: 7,
  relation: 8,
  bitOr: 9,
  bitXor: 10,
  bitAnd: 11,
  shift: 12,
  add: 13,
  mul: 14,
  cast: 15,
  unary: 16,
  postfix: 17,
  atom: 18,
} as const;

export const infix = (operator: string, prec: number, associative = true): Spelling => ({
  text: `$0 ${operator} $1`,
  prec,
  operands: [associative ? prec : prec + 1, prec + 1],
});

export const prefix = (operator: string): Spelling => ({
  text: `${operator}$0`,
  prec: PREC.unary,
  operands: [PREC.unary],
});

export const call = (name: string, arity: number): Spelling => ({
  text: `${name}(${Array.from({ length: arity }, (_, i) => `$${i}`).join(', ')})`,
  prec: PREC.postfix,
  operands: Array(arity).fill(PREC.none),
});

export const method = (name: string, arity: number): Spelling => ({
  text: `$0.${name}(${Array.from({ length: arity - 1 }, (_, i) => `$${i + 1}`).join(', ')})`,
  prec: PREC.postfix,
  operands: [PREC.postfix, ...Array(arity - 1).fill(PREC.none)],
});

export const form = (text: string, prec: number, ...operands: number[]): Spelling => ({ text, prec, operands });

export interface Fragment {
  readonly text: string;
  readonly prec: number;
}

export const atom = (text: string): Fragment => ({ text, prec: PREC.atom });

/** The one place where operands meet operators. */
export function spell(spelling: Spelling, operands: readonly Fragment[]): Fragment {
  if (spelling.text === '$0') return operands[0]!;
  const texts = operands.map((operand, index) => bracketed(spelling, operand, index));
  const isGeneric =
    spelling.generic !== undefined && /(?:^|[^\w$.])[A-Za-z_$][\w$]*$/.test(texts[0]!) && texts[1]!.startsWith('(');
  const text = (isGeneric ? spelling.generic : spelling.text).replace(
    /\$(\d)/g,
    (_, digit: string) => texts[Number(digit)]!,
  );
  return { text, prec: spelling.prec };
}

function bracketed(spelling: Spelling, operand: Fragment, index: number): string {
  // Rust reads `a as f64 < b` as the start of a generic argument.
  const looksGeneric = index === 0 && /^\$0 <{1,2} /.test(spelling.text) && / as \w+$/.test(operand.text);
  // Two signs in a row would be another operator.
  const decrements = index === 0 && spelling.text.startsWith('-$0') && operand.text.startsWith('-');
  return operand.prec < spelling.operands[index]! || looksGeneric || decrements ? `(${operand.text})` : operand.text;
}
