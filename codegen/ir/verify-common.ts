/** What the verifiers of both grammars share: walking, scopes, and what may not be a constant or an operation. */
import { operation } from '../language/operations/index.js';
import type { Scalar, Storage } from '../language/types.js';

interface AnyNode {
  readonly k: string;
  readonly name?: string;
  readonly array?: string;
  readonly label?: string;
}

/** Visits a node and everything below it; works on both grammars because every node, and nothing else, has a string `k`. */
export function walk(root: unknown, visit: (node: AnyNode) => void): void {
  if (typeof root !== 'object' || root === null) return;
  if (Array.isArray(root)) {
    for (const item of root) walk(item, visit);
    return;
  }
  if (typeof (root as AnyNode).k === 'string') visit(root as AnyNode);
  // Spans and types are most of the objects, and hold no nodes.
  for (const key in root) if (key !== 'span' && key !== 'type') walk((root as Record<string, unknown>)[key], visit);
}

/** Bodies that were looked through before: the loops around them ask again. */
const changes = new WeakMap<object, ReadonlySet<string>>();

/** Names whose contents the statements change: assigned variables, stored or filled arrays. */
export function changedBy(statements: object): ReadonlySet<string> {
  const known = changes.get(statements);
  if (known !== undefined) return known;
  const changed = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { k, name, array } = node as AnyNode;
    if (k === 'assign') changed.add(name!);
    if (k === 'store' || k === 'fill') changed.add(array!);
    if (Array.isArray(node)) return node.forEach(collect);
    for (const key in node) {
      const inner = (node as Record<string, unknown>)[key];
      if (key === 'body' && Array.isArray(inner)) for (const one of changedBy(inner)) changed.add(one);
      else if (key !== 'span' && key !== 'type') collect(inner);
    }
  };
  collect(statements);
  changes.set(statements, changed);
  return changed;
}

/** Names an expression reads: variables, arrays, labels. */
export function readBy(expression: unknown): Set<string> {
  const read = new Set<string>();
  walk(expression, (node) => {
    if (node.k === 'var') read.add(node.name!);
    if (node.k === 'load') read.add(node.array!);
    if (node.k === 'sumBy') read.add(node.label!);
  });
  return read;
}

/** Names live in nested blocks, yet each is declared once in the whole kernel. */
export class Scope<Info> {
  private readonly ever = new Set<string>();
  private readonly blocks: Map<string, Info>[] = [new Map()];
  /** Kernel names are unique; loop names may come again in a block beside, as in a loop and its remainder. */
  constructor(private readonly unique: boolean) {}
  /** False when the name may not be taken. */
  declare(name: string, info: Info): boolean {
    const fresh = this.unique ? !this.ever.has(name) : this.find(name) === undefined;
    this.ever.add(name);
    this.blocks[this.blocks.length - 1]!.set(name, info);
    return fresh;
  }
  find(name: string): Info | undefined {
    for (let depth = this.blocks.length - 1; depth >= 0; depth--) {
      const info = this.blocks[depth]!.get(name);
      if (info !== undefined) return info;
    }
    return undefined;
  }
  inside(check: () => void): void {
    this.blocks.push(new Map());
    check();
    this.blocks.pop();
  }
}

/** Between what whole numbers of a type lie. */
const WHOLES: ReadonlyMap<Scalar | 'u8', readonly [number, number]> = new Map([
  ['bool', [0, 1]],
  ['u8', [0, 255]],
  ['u32', [0, 4294967295]],
  ['i32', [-2147483648, 2147483647]],
  ['index', [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]],
]);

function fits(value: number, type: Scalar | 'u8'): boolean {
  const wholes = WHOLES.get(type);
  if (wholes === undefined) return type === 'f64' || value !== value || Math.fround(value) === value;
  const [least, most] = wholes;
  return Number.isInteger(value) && !Object.is(value, -0) && value >= least && value <= most;
}

/** Why a number cannot be a constant of this type. */
export const constantProblem = (value: number, type: Scalar | 'u8'): string | undefined =>
  fits(value, type) ? undefined : `${Object.is(value, -0) ? '-0' : value} is no ${type}`;

/** Why these operands and this result do not match the operation's row. */
export function operationProblem(
  op: string,
  of: Scalar | 'u8',
  operands: readonly (Scalar | 'u8')[],
  result: Scalar | 'u8',
): string | undefined {
  const row = operation(op, of);
  if (row === undefined) return `there is no operation ${op} of ${of}`;
  if (operands.length !== row.arity) return `${op} takes ${row.arity} operands, not ${operands.length}`;
  const wanted = operands.map((_, i) => (op === 'select' && i === 0 ? 'bool' : of));
  if (wanted.some((type, i) => type !== operands[i]))
    return `${op} of ${of} wants (${wanted.join(', ')}), got (${operands.join(', ')})`;
  return row.result === result ? undefined : `${op} of ${of} gives ${row.result}, not ${result}`;
}

/** Why these numbers cannot be the contents of a table. */
export function valuesProblem(name: string, dtype: Storage, values: readonly number[]): string | undefined {
  for (const value of values) {
    const problem = constantProblem(value, dtype);
    if (problem) return `table ${name}: ${problem}`;
  }
  return undefined;
}
