/**
 * Missing non-null assertions: TypeScript takes an element of a typed array for one that may not be there. Index proofs say
 * that it is, so what to write is the `!`.
 */
import { ts } from 'ts-morph';

/** Object is possibly undefined; 'mean' is possibly undefined; and misfits, which say so in their text. */
const POSSIBLY = new Set(['TS2532', 'TS18048']);
const MISFITS = new Set(['TS2322', 'TS2345', 'TS2362', 'TS2363', 'TS2365', 'TS2769']);

interface Found {
  readonly code: string;
  /** All of it: what does not fit may be said at the end of a chain of reasons. */
  readonly message: string;
  readonly span: { readonly start: number; readonly end: number };
}

const sayWrite = (element: ts.Node): string =>
  `Write \`${element.getText()}!\`: the compiler proves that the element exists.`;

/** The element without `!` where a mistake is. */
function elementAt(source: ts.SourceFile, { start, end }: Found['span']): ts.ElementAccessExpression | undefined {
  let found: ts.ElementAccessExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (node.getStart(source) > start || node.end < Math.min(end, start + 1)) return;
    const isElement = ts.isElementAccessExpression(node) && node.getStart(source) === start;
    if (isElement && !ts.isNonNullExpression(node.parent)) found = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The element that a name got its value from, without `!`: the last declaration of the name before its use. */
function elementOf(source: ts.SourceFile, name: string, use: number): ts.ElementAccessExpression | undefined {
  let found: ts.ElementAccessExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > use) return;
    const isNamed = ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name;
    if (isNamed)
      found = node.initializer && ts.isElementAccessExpression(node.initializer) ? node.initializer : undefined;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The first element without `!` whose value is used in a call or an expression that does not fit. */
function elementWithin(source: ts.SourceFile, { start, end }: Found['span']): ts.ElementAccessExpression | undefined {
  let found: ts.ElementAccessExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (found || node.end <= start || node.getStart(source) >= end) return;
    const isInside = node.getStart(source) >= start && node.end <= end;
    if (isInside && ts.isElementAccessExpression(node) && !ts.isNonNullExpression(node.parent) && !isTarget(node))
      found = node;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isTarget = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  /^[^=!<>]*=$/.test(node.parent.operatorToken.getText());

/** The call whose function stands there. */
function callAt(source: ts.SourceFile, { start, end }: Found['span']): Found['span'] {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.end < end || node.getStart(source) > start) return;
    if (ts.isCallExpression(node) && node.getStart(source) === start) found ??= node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found ? { start, end: found.end } : { start, end };
}

/** What to write, if that is what is missing. */
export function missingAssertion(source: ts.SourceFile, { code, message, span }: Found): string | undefined {
  if (!POSSIBLY.has(code) && !(MISFITS.has(code) && message.includes('undefined'))) return undefined;
  const element = elementAt(source, span);
  // What does not fit is said of the element that is written, and is what it is given.
  const given = element && isTarget(element) ? (element.parent as ts.BinaryExpression).right : undefined;
  if (given) {
    const missing = elementWithin(source, { start: given.getStart(source), end: given.end });
    return missing && sayWrite(missing);
  }
  if (element) return sayWrite(element);
  const origin = elementOf(source, source.text.slice(span.start, span.end), span.start);
  if (origin || POSSIBLY.has(code)) return origin && sayWrite(origin);
  const within = elementWithin(source, code === 'TS2769' ? callAt(source, span) : span);
  return within && sayWrite(within);
}
