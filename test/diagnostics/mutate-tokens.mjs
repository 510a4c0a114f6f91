/** Mutations of a source as a list of tokens: one deleted, doubled, swapped with another, or replaced. What comes out is seldom syntax. */
import ts from 'typescript';
import { put } from './put.mjs';

/** What a token may be replaced by: words of both languages, numbers, punctuation, names that mean something to JavaScript or to a kernel. */
const SPARE = [
  'while',
  'for',
  'if',
  'else',
  'return',
  'break',
  'continue',
  'const',
  'let',
  'var',
  'function',
  'class',
  'new',
  'this',
  'null',
  'undefined',
  'async',
  'await',
  'yield',
  'typeof',
  'delete',
  'void',
  'switch',
  'try',
  'throw',
  'import',
  'export',
  'default',
  'enum',
  'in',
  'of',
  'as',
  'Math',
  'NaN',
  'Infinity',
  '0',
  '1',
  '-1',
  '2.5',
  '1e308',
  '2147483648',
  '4294967296',
  '9007199254740993',
  '0x7fffffff',
  "'n'",
  "'rows'",
  '``',
  '/x/',
  '10n',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  ':',
  '?',
  '.',
  '?.',
  '...',
  '=>',
  '=',
  '+=',
  '-=',
  '*=',
  '/=',
  '|=',
  '++',
  '--',
  '+',
  '-',
  '*',
  '/',
  '%',
  '**',
  '&',
  '|',
  '^',
  '~',
  '<<',
  '>>',
  '>>>',
  '<',
  '<=',
  '>',
  '>=',
  '==',
  '===',
  '!=',
  '!==',
  '&&',
  '||',
  '!',
  '??',
  'constructor',
  '__proto__',
  'toString',
  'x',
  'y',
  'i',
  'n',
  'w',
  'row',
  'length',
  'at',
  'set',
  'sum',
  'min',
  'max',
  'contract',
  'fill',
  'each',
  'where',
  'windows',
  'iterate',
  'series',
  'local',
  'localInts',
  'localIndices',
  'localMatrix',
  'argmin',
  'sumBy',
  'clampIndex',
  'toI32',
  'toF64',
  'sqrt',
  'abs',
  'idiv',
  'irem',
  'f64',
  'f32',
  'i32',
  'u32',
  'bool',
  'matrix',
  'vector',
  'scalar',
  'int',
  'real',
  'kernel',
];

function tokensOf(text) {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  const tokens = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    tokens.push({ start: scanner.getTokenStart(), end: scanner.getTokenEnd() });
  return tokens;
}

export function mutateTokens(text, choose, others) {
  const tokens = tokensOf(text);
  if (tokens.length < 3) return text;
  const at = choose.below(tokens.length - 1);
  const [token, next] = [tokens[at], tokens[at + 1]];
  const words = (t) => text.slice(t.start, t.end);
  switch (choose.below(6)) {
    case 0:
      return put(text, token, '');
    case 1:
      return put(text, token, `${words(token)} ${words(token)}`);
    case 2:
      return put(put(text, next, words(token)), token, words(next));
    case 3: {
      const [a, b] = [token, choose.of(tokens)].sort((x, y) => x.start - y.start);
      return a === b ? text : put(put(text, b, words(a)), a, words(b));
    }
    case 4:
      return put(text, token, choose.of(SPARE));
    default: {
      const other = choose.of(others);
      const foreign = choose.of(tokensOf(other));
      return put(text, token, ` ${other.slice(foreign.start, foreign.end)} `);
    }
  }
}
