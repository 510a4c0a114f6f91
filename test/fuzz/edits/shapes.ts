/** Fewer dimensions, fewer sizes, plainer elements: a matrix becomes a vector, an output of one element a scalar. */
import ts from 'typescript';
import {
  between,
  identifiers,
  isRead,
  kernelOf,
  listItem,
  outermost,
  readAs,
  replaced,
  type Candidate,
  type Edit,
} from './edit.js';
import { firstStep, loopOf } from './loops.js';

export interface Arr {
  readonly name: string;
  readonly call: ts.CallExpression;
  readonly kind: string;
  readonly extents: readonly string[];
  readonly role: 'inputs' | 'outputs' | 'local';
}

const RANK: Readonly<Record<string, number>> = {
  matrix: 2,
  vector: 1,
  bytes: 1,
  localMatrix: 2,
  local: 1,
  localInts: 1,
  localIndices: 1,
};
const PLACE: Readonly<Record<string, number>> = { rows: 0, cols: 1, length: 0 };

/** The arrays of a kernel with their extents, as sizes where they are known as such. */
export function arraysOf(file: ts.SourceFile): Arr[] {
  const kernel = kernelOf(file);
  const found: Arr[] = [];
  if (kernel === undefined) return found;
  const add = (name: string, call: ts.Expression | undefined, role: Arr['role']): void => {
    if (!call || !ts.isCallExpression(call)) return;
    const kind = call.expression.getText();
    if (kind in RANK)
      found.push({
        name,
        call,
        kind,
        role,
        extents: call.arguments
          .slice(0, RANK[kind])
          .map((arg) => (ts.isStringLiteral(arg) ? arg.text : sizeOf(arg.getText(), found))),
      });
  };
  for (const group of kernel.declared.properties) {
    if (!ts.isPropertyAssignment(group) || !ts.isObjectLiteralExpression(group.initializer)) continue;
    const role = group.name.getText();
    if (role === 'inputs' || role === 'outputs')
      for (const one of group.initializer.properties)
        if (ts.isPropertyAssignment(one)) add(one.name.getText(), one.initializer, role);
  }
  if (ts.isBlock(kernel.body.body))
    for (const one of kernel.body.body.statements)
      if (ts.isVariableStatement(one))
        for (const { name, initializer } of one.declarationList.declarations) add(name.getText(), initializer, 'local');
  return found;
}

function sizeOf(text: string, arrays: readonly Arr[]): string {
  const [, name, part] = /^(\w+)\.(rows|cols|length)$/.exec(text) ?? [];
  return arrays.find((array) => array.name === name)?.extents[PLACE[part!]!] ?? text;
}

/** Where else an extent can be asked for. */
export function elsewhere(
  extent: string | undefined,
  arrays: readonly Arr[],
  lost: (array: Arr, place: number) => boolean,
  isVector: (array: Arr) => boolean,
): string | undefined {
  for (const array of arrays)
    for (const [place, other] of array.extents.entries()) {
      if (other !== extent || array.role === 'local' || lost(array, place)) continue;
      if (array.extents.length === 1 || isVector(array)) return `${array.name}.length`;
      return `${array.name}.${place === 0 ? 'rows' : 'cols'}`;
    }
  return undefined;
}

/** Arrays without one dimension each, with the loops over it or without them. */
function without(
  targets: ReadonlyMap<Arr, number>,
  arrays: readonly Arr[],
  body: ts.ArrowFunction,
  unwrap: boolean,
): Candidate {
  const edits: Edit[] = [];
  const loops = new Set<ts.Node>();
  const gone = (index: ts.Expression | undefined): void => {
    const loop = unwrap && index && ts.isIdentifier(index) ? loopOf(index) : undefined;
    if (loop) loops.add(loop);
  };
  for (const [array, dim] of targets) {
    edits.push(replaced(array.call.expression, lower(array)), listItem(array.call.arguments[dim]!, dim > 0));
    for (const name of (identifiers(body.body).get(array.name) ?? []).filter(isRead)) {
      const changed = mentioned({ name, array, dim, targets, arrays, gone });
      if (changed === undefined) return [];
      edits.push(...changed);
    }
  }
  for (const loop of loops) edits.push(...firstStep(loop));
  return outermost(edits);
}

/** What declares an array of one dimension less. */
function lower({ kind, extents }: Arr): string {
  if (extents.length === 1) return 'scalar';
  return kind === 'matrix' ? 'vector' : 'local';
}

/** One mention of an array that loses a dimension. */
interface Mention {
  readonly name: ts.Identifier;
  readonly array: Arr;
  readonly dim: number;
  readonly targets: ReadonlyMap<Arr, number>;
  readonly arrays: readonly Arr[];
  /** Is told each index that is gone. */
  readonly gone: (index: ts.Expression | undefined) => void;
}

/** What becomes of a mention; undefined where it can mean nothing any more. */
function mentioned(mention: Mention): Edit[] | undefined {
  const { name } = mention;
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === name) return asked(mention, parent);
  if (ts.isElementAccessExpression(parent)) return assigned(mention, parent);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== name) return undefined;
  switch (parent.expression.getText()) {
    case 'fill':
      return filled(mention, parent);
    case 'windows':
      return windowed(mention, parent);
    default:
      return undefined;
  }
}

/** `x.rows`, `x.at(i, j)`, `x.set(i, j, value)`. */
function asked(
  { name, array, dim, targets, arrays, gone }: Mention,
  parent: ts.PropertyAccessExpression,
): Edit[] | undefined {
  const outer = parent.parent;
  const part = parent.name.text;
  if (part in PLACE) {
    if (PLACE[part] !== dim) return [replaced(parent, `${array.name}.length`)];
    const lost = (other: Arr, place: number): boolean => targets.get(other) === place;
    return [replaced(parent, elsewhere(array.extents[dim], arrays, lost, (other) => targets.has(other)) ?? '1')];
  }
  if (!ts.isCallExpression(outer) || array.extents.length !== 2) return undefined;
  const [kept, value] = [outer.arguments[1 - dim], outer.arguments[2]];
  if (kept === undefined) return undefined;
  gone(outer.arguments[dim]);
  const open = between(name.getEnd(), kept.getStart(), '[');
  if (part === 'set' && value)
    return [open, between(kept.getEnd(), value.getStart(), '] = '), between(value.getEnd(), outer.getEnd())];
  return [open, between(kept.getEnd(), outer.getEnd(), ']!')];
}

/** `x[i] = value`. */
function assigned({ name, gone }: Mention, parent: ts.ElementAccessExpression): Edit[] | undefined {
  const outer = parent.parent;
  if (!ts.isBinaryExpression(outer) || outer.left !== parent || outer.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
    return undefined;
  gone(parent.argumentExpression);
  return [
    between(name.getEnd(), outer.right.getStart(), '.set('),
    between(outer.right.getEnd(), outer.right.getEnd(), ')'),
  ];
}

/** `fill(x, (i, j) => value)`. */
function filled({ name, array, dim }: Mention, parent: ts.CallExpression): Edit[] | undefined {
  const arrow = parent.arguments[1];
  if (!arrow || !ts.isArrowFunction(arrow)) return undefined;
  const counter = arrow.parameters[dim];
  const edits = counter ? readAs(arrow.body, counter.name.getText(), '0') : [];
  if (array.extents.length === 2) return [...edits, ...(counter ? [listItem(counter, dim > 0)] : [])];
  if (ts.isBlock(arrow.body)) return undefined;
  return [
    ...edits,
    between(parent.getStart(), name.getStart()),
    between(name.getEnd(), arrow.body.getStart(), '.set('),
    between(arrow.body.getEnd(), parent.getEnd(), ')'),
  ];
}

/** `windows(x, size, (w) => { … })`: a window of a vector ends at its row. */
function windowed({ array, dim }: Mention, parent: ts.CallExpression): Edit[] | undefined {
  if (array.extents.length === 1) return undefined;
  const w = parent.arguments[2];
  if (dim !== 0 || !w || !ts.isArrowFunction(w)) return [];
  return (identifiers(w.body).get(w.parameters[0]?.name.getText() ?? '') ?? []).flatMap(({ parent: of }) =>
    ts.isPropertyAccessExpression(of) && of.name.text === 'col' ? [replaced(of.name, 'row')] : [],
  );
}

/** Which dimensions go together: one alone, all of one size, those of windows and of what they write. */
export function fewerDimensions(file: ts.SourceFile): Candidate[] {
  const kernel = kernelOf(file);
  if (kernel === undefined) return [];
  const arrays = arraysOf(file);
  const sets: Map<Arr, number>[] = [];
  const matrices = arrays.filter(({ extents }) => extents.length === 2);
  const vectors = arrays.filter(({ kind, role }) => kind === 'vector' && role === 'outputs');
  for (const size of new Set(arrays.flatMap(({ extents }) => extents))) {
    const of = matrices
      .filter(({ extents }) => extents.includes(size))
      .map((array): [Arr, number] => [array, array.extents.lastIndexOf(size)]);
    const alone = vectors.filter(({ extents }) => extents[0] === size).map((array): [Arr, number] => [array, 0]);
    sets.push(new Map([...of, ...alone]), new Map(of));
  }
  for (const dim of [1, 0])
    for (const array of matrices) {
      sets.push(new Map([[array, dim]]));
      for (const use of (identifiers(kernel.body.body).get(array.name) ?? []).map(({ parent }) => parent)) {
        if (!ts.isCallExpression(use) || use.expression.getText() !== 'windows') continue;
        const written = matrices.filter(({ name, role }) => role !== 'inputs' && identifiers(use).has(name));
        sets.push(new Map([array, ...written].map((one) => [one, dim])));
      }
    }
  for (const array of vectors) sets.push(new Map([[array, 0]]));
  return sets
    .filter((set) => set.size > 0)
    .flatMap((set) => [true, false].map((unwrap) => without(set, arrays, kernel.body, unwrap)));
}

/** One size taken for another; elements of the usual type. */
export function plainerShapes(file: ts.SourceFile): Candidate[] {
  const declared = kernelOf(file)?.declared;
  if (declared === undefined) return [];
  const texts: ts.StringLiteral[] = [];
  const rules: ts.PropertyAssignment[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) texts.push(node);
    if (
      ts.isPropertyAssignment(node) &&
      ts.isObjectLiteralExpression(node.parent) &&
      ts.isPropertyAssignment(node.parent.parent) &&
      node.parent.parent.name.getText() === 'sizes'
    )
      rules.push(node);
    ts.forEachChild(node, visit);
  };
  visit(declared);
  const found: Candidate[] = [];
  const sizes = [
    ...new Set(
      arraysOf(file)
        .filter(({ role }) => role === 'inputs')
        .flatMap(({ extents }) => extents),
    ),
  ].filter((size) => /^\w+$/.test(size));
  for (const from of sizes)
    for (const to of sizes) {
      if (from === to) continue;
      const edits = texts
        .filter(({ text }) => new RegExp(`\\b${from}\\b`).test(text))
        .map((node) => replaced(node, `'${node.text.replace(new RegExp(`\\b${from}\\b`, 'g'), to)}'`));
      found.push(
        outermost([...edits, ...rules.filter(({ name }) => name.getText() === from).map((rule) => listItem(rule))]),
      );
    }
  for (const node of texts)
    if (/^(?:i32|u32|f32|u8)$/.test(node.text) && ts.isCallExpression(node.parent))
      found.push([listItem(node, node.parent.arguments[0] !== node)]);
  return found;
}
