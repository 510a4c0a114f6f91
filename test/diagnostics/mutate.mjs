/**
 * Wrong kernels by the thousand: sources in which tokens or whole expressions, statements, names, numbers and shapes
 * were deleted, doubled, swapped or replaced. Deterministic from a seed.
 */
import ts from 'typescript';

/** Mulberry32: small, and good enough to choose with. */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { below, of: (list) => list[below(list.length)], chance: (p) => next() < p };
}

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

const SHAPES = [
  "'n'",
  "'rows'",
  "'cols'",
  "'n - 1'",
  "'2 * n'",
  "'n / 2'",
  "'min(rows, cols)'",
  "'0'",
  "'1'",
  "'-1'",
  "''",
  "'n +'",
  "'(n'",
  "'constructor'",
  "'n * n * n * n'",
  "'99999999999'",
];
const DTYPES = ["'f64'", "'f32'", "'i32'", "'u32'", "'u8'", "'i64'"];
const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '7',
  '128',
  '129',
  '0.0',
  '1.0',
  '0.5',
  '-1',
  '2147483647',
  '2147483648',
  '4294967295',
  '1e308',
  '1e-320',
  '1e400',
  '9007199254740993',
  '0xff',
  '1_000',
  'NaN',
  'Infinity',
  '-Infinity',
];
const OPERATORS = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '<',
  '<=',
  '>',
  '>=',
  '===',
  '!==',
  '&&',
  '||',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  '>>>',
  '==',
  '**',
];
const ASSIGNMENTS = ['=', '+=', '-=', '*=', '/=', '%='];

function tokensOf(text) {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  const tokens = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    tokens.push({ start: scanner.getTokenStart(), end: scanner.getTokenEnd() });
  return tokens;
}

const put = (text, { start, end }, instead) => text.slice(0, start) + instead + text.slice(end);

function mutateTokens(text, choose, others) {
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

/** Every node of a kind, by its place. */
function nodesOf(source, fits) {
  const found = [];
  const visit = (node) => {
    if (fits(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isStatement = (node) => ts.isStatement(node) && !ts.isBlock(node) && !ts.isImportDeclaration(node);
const isExpression = (node) =>
  ts.isExpression(node) &&
  !(
    node.parent &&
    (ts.isExpressionStatement(node.parent) ||
      (ts.isCallExpression(node.parent) && node.parent.expression === node) ||
      ts.isPropertyAccessExpression(node.parent) ||
      (ts.isVariableDeclaration(node.parent) && node.parent.parent.parent.parent?.kind === ts.SyntaxKind.SourceFile))
  );

function mutateTree(text, choose, others) {
  const source = ts.createSourceFile('k.ts', text, ts.ScriptTarget.ES2022, true);
  const place = (node) => ({ start: node.getStart(source), end: node.getEnd() });
  const words = (node) => node.getText(source);
  const within = (fits) => nodesOf(source, fits);
  const one = (list, write) => (list.length === 0 ? text : write(choose.of(list)));
  switch (choose.below(12)) {
    case 0:
      return one(within(isExpression), (node) => put(text, place(node), words(choose.of(within(isExpression)))));
    case 1:
      return one(within(isStatement), (node) => put(text, place(node), ''));
    case 2:
      return one(within(isStatement), (node) => put(text, place(node), `${words(node)}\n${words(node)}`));
    case 3: {
      const inner = within((n) => isStatement(n) && n.parent.kind !== ts.SyntaxKind.SourceFile);
      return one(inner, (node) => put(text, place(node), words(choose.of(inner))));
    }
    case 4: {
      const inner = within(
        (n) => isStatement(n) && n.parent.kind !== ts.SyntaxKind.SourceFile && !ts.isReturnStatement(n),
      );
      const around = [
        'if (x.length > 3) { @ }',
        'for (let q = 0; q < 3; q++) { @ }',
        'each(3, (q) => { @ });',
        'where(0, 3, (q) => q > 0, (q) => { @ });',
        '{ @ }',
        'iterate(3, (q) => { @ return q > 1; });',
        'const helper = (): void => { @ }; helper();',
        'if (true) return; @',
      ];
      return one(inner, (node) =>
        put(
          text,
          place(node),
          choose.of(around).replace('@', () => words(node)),
        ),
      );
    }
    case 5: {
      const names = within((n) => ts.isIdentifier(n));
      return one(names, (node) => put(text, place(node), words(choose.of(names))));
    }
    case 6:
      return one(within(ts.isNumericLiteral), (node) => put(text, place(node), choose.of(NUMBERS)));
    case 7:
      return one(within(ts.isStringLiteral), (node) =>
        put(text, place(node), choose.of(choose.chance(0.7) ? SHAPES : DTYPES)),
      );
    case 8:
      return one(within(ts.isBinaryExpression), (node) =>
        put(
          text,
          place(node.operatorToken),
          choose.of(
            /=$/.test(words(node.operatorToken)) && !/[=!<>]=/.test(words(node.operatorToken))
              ? ASSIGNMENTS
              : OPERATORS,
          ),
        ),
      );
    case 9:
      return one(within(isExpression), (node) =>
        put(
          text,
          place(node),
          choose
            .of([
              '-@',
              '(@) + 1',
              '(@) > 0 ? @ : 0.0',
              'sqrt(@)',
              'toI32(@)',
              'toF64(@)',
              'abs(@)',
              'min(@, 3)',
              'clampIndex(@, 4)',
              'sum(3, (q) => @)',
              'argmin(3, (q) => @)',
              '{ a: @ }.a',
              '!(@)',
              'f32(@)',
              'u32(@)',
            ])
            .replaceAll('@', () => words(node)),
        ),
      );
    case 10: {
      const other = ts.createSourceFile('o.ts', choose.of(others), ts.ScriptTarget.ES2022, true);
      const foreign = nodesOf(other, isExpression);
      return foreign.length === 0
        ? text
        : one(within(isExpression), (node) => put(text, place(node), choose.of(foreign).getText(other)));
    }
    default: {
      const calls = within(ts.isCallExpression).filter((n) => n.arguments.length > 0);
      return one(calls, (node) => {
        const arg = choose.of([...node.arguments]);
        return choose.chance(0.5)
          ? put(
              text,
              place(arg),
              choose.of(['3', '0', 'NaN', 'x', 'y', 'x.length', '(k) => k', '(k) => 1.0', '() => {}', '{}', '[1, 2]']),
            )
          : put(
              text,
              place(node),
              `${words(node.expression)}(${[...node.arguments]
                .filter((a) => a !== arg)
                .map(words)
                .join(', ')})`,
            );
      });
    }
  }
}

/** One or two mutations of a source; `tree` is the share of those that keep it syntax. */
export function mutant(text, choose, others, tree = 0.85) {
  let out = text;
  for (let left = 1 + choose.below(2); left > 0; left--)
    out = choose.chance(tree) ? mutateTree(out, choose, others) : mutateTokens(out, choose, others);
  return out;
}
