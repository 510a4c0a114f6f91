/** A kernel as it is when a hint was followed to the letter, for hints that quote code; undefined for others. */
import ts from 'typescript';

interface Said {
  readonly code: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly hint?: string;
  readonly fix?: { readonly span: { readonly start: number; readonly end: number }; readonly text: string };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every way that a hint offers, each as the whole text. */
export function followed(text: string, said: Said): { readonly way: string; readonly text: string }[] {
  const source = ts.createSourceFile('kernel.ts', text, ts.ScriptTarget.ES2022, true);
  const ways: [way: string, edits: readonly Edit[] | undefined][] = [];
  const { hint = '', fix, span } = said;
  if (fix) ways.push(['fix', [{ ...fix.span, text: fix.text }]]);
  const named = /^(?:.*\. )?Write `const (\w+) = ([^`…]+);` and guard it with `if \(([^`]+)\)`/.exec(hint);
  if (named) ways.push(['named guard', guarded(source, said, named[3]!, { name: named[1]!, value: named[2]! })]);
  const guard = /^Guard it with `if \(([^`]+)\)`/.exec(hint);
  if (guard) ways.push(['guard', guarded(source, said, guard[1]!)]);
  const clamped = /or write `(clampIndex\([^`]+\))`/.exec(hint);
  if (clamped && guard) ways.push(['clamp', [{ ...span, text: clamped[1]! }]]);
  const minimum = /require it in the declaration: `(sizes: [^`]+)`/.exec(hint);
  if (minimum) ways.push(['minimum', [at(text.indexOf('inputs:'), `${minimum[1]!}, `)]]);
  const assertion = /^Write `([^`]+)!`: the compiler proves/.exec(hint);
  if (assertion) ways.push(['assertion', asserted(text, said, assertion[1]!)]);
  const first = /rite `((?:fill\(\w+, \(\) => \w+\)|\w+\.set\(\w+\)))` first\.$/.exec(hint);
  if (first) ways.push(['written first', [at(bodyStart(source), ` ${first[1]!};`)]]);
  return ways.flatMap(([way, edits]) => (edits ? [{ way, text: imported(applied(text, edits)) }] : []));
}

const at = (place: number, text: string): Edit => ({ start: place, end: place, text });

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: more } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + more + result.slice(end);
  return result;
}

/** The functions of the library that the hints name. */
function imported(text: string): string {
  const missing = ['clampIndex', 'fill', 'idiv', 'irem', 'maxNum', 'minNum', 'sqrt', 'toF64', 'present', 'abs'].filter(
    (name) => new RegExp(`(?<!\\.)\\b${name}\\(`).test(text) && !new RegExp(`import \\{[^}]*\\b${name}\\b`).test(text),
  );
  return missing.reduce((whole, name) => whole.replace('import { ', `import { ${name}, `), text);
}

function innermost(source: ts.SourceFile, { start, end }: Said['span'], fits: (node: ts.Node) => boolean): ts.Node {
  let found: ts.Node = source;
  const visit = (node: ts.Node): void => {
    if (node.getStart() > start || node.end < end) return;
    if (fits(node)) found = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The condition around the statement, or around the expression that a function gives. */
function guarded(
  source: ts.SourceFile,
  { span }: Said,
  condition: string,
  index?: { readonly name: string; readonly value: string },
): Edit[] | undefined {
  const isValue = (node: ts.Node): boolean => ts.isArrowFunction(node.parent) && node.parent.body === node;
  const node = innermost(
    source,
    span,
    (n) => n.parent && ((ts.isStatement(n) && !ts.isBlock(n)) || (isValue(n) && !ts.isBlock(n))),
  );
  const inside: Edit[] = index ? [{ ...span, text: index.name }] : [];
  const name = index ? `const ${index.name} = ${index.value}; ` : '';
  if (!ts.isStatement(node)) {
    const [open, close] = index ? [`{ ${name}return `, '; }'] : ['', ''];
    return [at(node.getStart(), `${open}${condition} ? `), ...inside, at(node.end, ` : 0.0${close}`)];
  }
  // What a declaration declares is read behind it.
  const block = node.parent;
  const last = ts.isVariableStatement(node) && ts.isBlock(block) ? block.statements.at(-1)!.end : node.end;
  const [open, close] = index && !ts.isBlock(block) ? ['{ ', ' }'] : ['', ''];
  return [at(node.getStart(), `${open}${name}if (${condition}) { `), ...inside, at(last, ` }${close}`)];
}

/** The element with its `!`, inside the place or before it. */
function asserted(text: string, { span }: Said, element: string): Edit[] | undefined {
  const inside = text.indexOf(element, span.start);
  const place = inside >= 0 && inside < text.indexOf('\n', span.start) ? inside : text.lastIndexOf(element, span.start);
  return place < 0 ? undefined : [at(place + element.length, '!')];
}

/** Behind the brace of the kernel's body. */
function bodyStart(source: ts.SourceFile): number {
  let found = 0;
  const visit = (node: ts.Node): void => {
    if (found === 0 && ts.isArrowFunction(node) && ts.isBlock(node.body) && node.parameters.length === 2)
      found = node.body.getStart() + 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
