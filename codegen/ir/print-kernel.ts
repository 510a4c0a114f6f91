/**
 * Kernel IR as indented pseudo-code, for `trefoil explain` and for tests. The text is stable: the same
 * kernel always prints the same, every operand stands where it is evaluated, and parentheses appear
 * exactly where the order of evaluation needs them.
 */
import { PREC, atom, call, spell, type Fragment } from '../language/spelling.js';
import { SPELLINGS } from './operators.js';
import { printSize } from './size.js';
import type { Block, Expr, Fold, Kernel, Numbers, Stmt } from './kernel-ir.js';
import type { ArrayDecl, ParamDecl, Size, SizeRule, Span } from '../language/types.js';

export const showSpan = (span: Span): string => `${span.file}:${span.start}-${span.end}`;

/** Floats always carry a point or an exponent, so that 1.0 and 1 stay apart; −0 keeps its sign. */
export function showNumber(value: number, type: string): string {
  if (type === 'bool') return value === 0 ? 'false' : 'true';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return (type === 'f64' || type === 'f32') && Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text;
}

export const constant = (value: number, type: string): Fragment => {
  const text = showNumber(value, type);
  return { text, prec: text.startsWith('-') ? PREC.cast : PREC.atom };
};

/** An operation of the table: an operator where readers know one, a call otherwise. */
export const showOperation = (op: string, operands: readonly Fragment[]): Fragment =>
  spell(SPELLINGS[op] ?? call(op, operands.length), operands);

const bound = (value: Size | number, type: string): string =>
  typeof value === 'number' ? showNumber(value, type) : printSize(value);

export function showParam(param: ParamDecl): string {
  const type = param.kind === 'int' ? 'i32' : 'f64';
  const least = param.min === undefined ? '' : ` ${param.exclusiveMin ? '>' : '>='} ${bound(param.min, type)}`;
  const most = param.max === undefined ? '' : ` ${param.exclusiveMax ? '<' : '<='} ${bound(param.max, type)}`;
  const fallback = param.default === undefined ? '' : ` = ${bound(param.default, type)}`;
  return `param ${param.name}: ${param.kind}${[least, most].filter(Boolean).join(' and')}${fallback}`;
}

export function showSizes(sizes: readonly string[], rules: readonly SizeRule[]): string[] {
  return sizes.map((name) => {
    const rule = rules.find((candidate) => candidate.name === name);
    const limits = [rule?.min && ` >= ${printSize(rule.min)}`, rule?.max && ` <= ${printSize(rule.max)}`]
      .filter(Boolean)
      .join(' and');
    return `size ${name}${limits}`;
  });
}

/** The first few values of a table: enough to recognise it. */
export function showValues(values: readonly number[] | undefined, type: string): string {
  if (values === undefined) return '';
  const shown = values
    .slice(0, 4)
    .map((value) => showNumber(value, type))
    .join(', ');
  return values.length > 4 ? ` = ${shown}, … (${values.length} values)` : ` = ${shown}`;
}

function showArray(array: ArrayDecl): string {
  const shape = array.shape.length === 0 ? '' : `[${array.shape.map((size) => printSize(size)).join(', ')}]`;
  const { min, max, order } = array.domain ?? {};
  const domain = [min && `>= ${printSize(min)}`, max && `<= ${printSize(max)}`, order].filter(Boolean).join(' and ');
  return `${array.role} ${array.name}: ${array.dtype}${shape}${domain && ` ${domain}`}${showValues(array.values, array.dtype)}`;
}

const step = '  ';
export const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : step + line))
    .join('\n');

/** A head and what belongs to it, one level deeper. */
export const section = (head: string, body: readonly string[]): string => [head, ...body.map(indent)].join('\n');

// ------------------------------------------------------------------ expressions

function expression(e: Expr): Fragment {
  switch (e.k) {
    case 'const':
      return constant(e.value, e.type);
    case 'var':
      return atom(e.name);
    case 'op':
      return showOperation(e.op, e.args.map(expression));
    case 'load':
      return atom(element(e.array, e.index));
    case 'window':
      return atom(`${e.window}.${e.field}`);
    case 'rank':
      return atom(`${e.window}.rank(${show(e.position)})`);
    case 'sum':
    case 'contract':
    case 'argmin':
    case 'argmax':
      return atom(reduction(`${e.k}(${e.v} < ${show(e.n)}`, e.body));
    case 'sumBy':
      return atom(reduction(`sumBy(${e.v} < ${show(e.n)} where ${e.label}[${e.v}] == ${show(e.group)}`, e.body));
  }
}

const show = (e: Expr): string => expression(e).text;
const element = (array: string, index: readonly Expr[]): string =>
  index.length === 0 ? array : `${array}[${index.map(show).join(', ')}]`;

/** One line when the closure is a lone expression, a nested block otherwise. */
function reduction(head: string, body: Block): string {
  if (body.stmts.length === 0) return `${head}: ${show(body.result)})`;
  return `${section(`${head}:`, [...statements(body.stmts), `yield ${show(body.result)}`])}\n)`;
}

// ------------------------------------------------------------------ statements

const statements = (list: readonly Stmt[]): string[] => list.map(statement);
const range = (v: string, from: Expr, to: Expr): string => `${v} in ${show(from)}..${show(to)}`;
const yielding = (body: Block, word: string): string[] => [...statements(body.stmts), `${word} ${show(body.result)}`];

function statement(s: Stmt): string {
  switch (s.k) {
    case 'let':
      return `${s.mutable ? 'var' : 'let'} ${s.name}: ${s.type} = ${show(s.init)}`;
    case 'assign':
      return `${s.name} = ${show(s.value)}`;
    case 'store':
      return `${element(s.array, s.index)} = ${show(s.value)}`;
    case 'for':
      return section(`for ${range(s.v, s.from, s.to)}${s.step === 1 ? '' : ` step ${s.step}`}`, statements(s.body));
    case 'while':
      return section(`while ${show(s.cond)}`, statements(s.body));
    case 'if': {
      const then = section(`if ${show(s.cond)}`, statements(s.then));
      return s.else.length === 0 ? then : `${then}\n${section('else', statements(s.else))}`;
    }
    case 'break':
    case 'continue':
      return s.k;
    case 'fill':
      return section(`fill ${s.array}[${s.vars.join(', ')}]`, yielding(s.body, 'yield'));
    case 'each':
      return section(`each ${range(s.v, s.from, s.to)}`, statements(s.body));
    case 'where':
      return section(`where ${range(s.v, s.from, s.to)} if ${show(s.cond)}`, statements(s.body));
    case 'windows':
      return section(
        `windows ${s.id} of ${show(s.size)} rows at (${s.row} < ${show(s.rows)}, ${s.col} < ${show(s.cols)})`,
        [
          ...s.values.map((one) => section('value', yielding(one, 'yield'))),
          ...s.folds.map(fold),
          ...statements(s.body),
        ],
      );
    case 'iterate':
      return section(`iterate ${s.v} < ${show(s.limit)} counting ${s.count}`, yielding(s.body, 'until'));
    case 'fail':
      return `fail ${s.code} at ${show(s.index)}`;
  }
}

function fold({ fields, vs, leaf, older, newer, olderCount, newerCount, merge }: Fold): string {
  const given = (names: readonly string[]): string => `(${names.join(', ')})`;
  const numbers = ({ stmts, results }: Numbers): string[] => [
    ...statements(stmts),
    `yield ${given(results.map(show))}`,
  ];
  return section(`fold ${fields.join(', ')}`, [
    section(`of ${vs.join(', ')}`, numbers(leaf)),
    section(`of ${olderCount} ${given(older)} and ${newerCount} ${given(newer)}`, numbers(merge)),
  ]);
}

export function printKernel(kernel: Kernel): string {
  return `${section(`kernel ${kernel.name} (${kernel.family})`, [
    ...showSizes(kernel.sizes, kernel.sizeRules),
    ...kernel.params.map(showParam),
    ...kernel.arrays.map(showArray),
    '',
    ...statements(kernel.body),
  ])}\n`;
}
