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
      if (other === extent && array.role !== 'local' && !lost(array, place))
        return `${array.name}.${array.extents.length === 1 || isVector(array) ? 'length' : place === 0 ? 'rows' : 'cols'}`;
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
    const { call, kind, extents } = array;
    const rank = extents.length;
    edits.push(
      replaced(call.expression, rank === 1 ? 'scalar' : kind === 'matrix' ? 'vector' : 'local'),
      listItem(call.arguments[dim]!, dim > 0),
    );
    for (const name of (identifiers(body.body).get(array.name) ?? []).filter(isRead)) {
      const { parent } = name;
      const outer = parent.parent;
      if (ts.isPropertyAccessExpression(parent) && parent.expression === name) {
        const part = parent.name.text;
        if (part in PLACE) {
          const to =
            PLACE[part] !== dim
              ? `${array.name}.length`
              : (elsewhere(
                  extents[dim],
                  arrays,
                  (other, place) => targets.get(other) === place,
                  (other) => targets.has(other),
                ) ?? '1');
          edits.push(replaced(parent, to));
          continue;
        }
        if (!ts.isCallExpression(outer) || rank !== 2) return [];
        const [kept, value] = [outer.arguments[1 - dim], outer.arguments[2]];
        if (kept === undefined) return [];
        gone(outer.arguments[dim]);
        edits.push(between(name.getEnd(), kept.getStart(), '['));
        if (part === 'set' && value)
          edits.push(between(kept.getEnd(), value.getStart(), '] = '), between(value.getEnd(), outer.getEnd()));
        else edits.push(between(kept.getEnd(), outer.getEnd(), ']!'));
      } else if (
        ts.isElementAccessExpression(parent) &&
        ts.isBinaryExpression(outer) &&
        outer.left === parent &&
        outer.operatorToken.kind === ts.SyntaxKind.EqualsToken
      ) {
        gone(parent.argumentExpression);
        edits.push(
          between(name.getEnd(), outer.right.getStart(), '.set('),
          between(outer.right.getEnd(), outer.right.getEnd(), ')'),
        );
      } else if (
        ts.isCallExpression(parent) &&
        parent.arguments[0] === name &&
        parent.expression.getText() === 'fill'
      ) {
        const arrow = parent.arguments[1];
        const counter = arrow && ts.isArrowFunction(arrow) ? arrow.parameters[dim] : undefined;
        if (!arrow || !ts.isArrowFunction(arrow)) return [];
        if (counter) edits.push(...readAs(arrow.body, counter.name.getText(), '0'));
        if (rank === 2) edits.push(...(counter ? [listItem(counter, dim > 0)] : []));
        else if (ts.isBlock(arrow.body)) return [];
        else
          edits.push(
            between(parent.getStart(), name.getStart()),
            between(name.getEnd(), arrow.body.getStart(), '.set('),
            between(arrow.body.getEnd(), parent.getEnd(), ')'),
          );
      } else if (
        ts.isCallExpression(parent) &&
        parent.arguments[0] === name &&
        parent.expression.getText() === 'windows'
      ) {
        if (rank === 1) return [];
        // A window of a vector ends at its row.
        const w = parent.arguments[2];
        if (dim === 0 && w && ts.isArrowFunction(w))
          for (const of of identifiers(w.body).get(w.parameters[0]?.name.getText() ?? '') ?? []) {
            if (ts.isPropertyAccessExpression(of.parent) && of.parent.name.text === 'col')
              edits.push(replaced(of.parent.name, 'row'));
          }
      } else return [];
    }
  }
  for (const loop of loops) edits.push(...firstStep(loop));
  return outermost(edits);
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
