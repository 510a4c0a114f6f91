/**
 * Contractions that a fill needs for every element, found so that they are made for all elements together: blocks of 128
 * terms outermost (loop interchange), so that the operands of a block are in cache while every output takes them; each
 * output keeps its own order. A row of outputs is contract-rows.ts, a matrix of them contract-matrix.ts. Afterwards the
 * fill reads its sums.
 */
import type * as K from '../ir/kernel-ir.js';
import { codeOf } from '../ir/same-code.js';
import { printSize } from '../ir/size.js';
import { declaredIn, mentions, visitKernelExpr, visitKernelStmts } from '../ir/walk-kernel.js';
import { lowerMatrix } from './contract-matrix.js';
import { lowerRows, type RowOfSums } from './contract-rows.js';
import type { Lowerer } from './lowerer.js';

/** The contractions of one fill. */
type Sums = readonly K.Contract[];

/** Takes as many of the statements as can be done together; 0 if the first is not of this kind. */
export function lowerContractions(lw: Lowerer, stmts: readonly K.Stmt[]): number {
  const first = stmts[0];
  if (first?.k !== 'fill' || !lw.sequential) return 0;
  const sums = contractionsOf(lw, first);
  if (!sums) return 0;
  if (first.vars.length === 2) return lowerMatrix(lw, first, sums) ? 1 : 0;
  if (!sums.every((sum) => addsRows(sum, first.vars[0]!))) return 0;
  const together: RowOfSums[] = [];
  const written = new Set<string>();
  for (const s of stmts) {
    if (
      s.k !== 'fill' ||
      s.vars.length !== 1 ||
      printSize(lw.decl(s.array).shape[0]!) !== printSize(lw.decl(first.array).shape[0]!)
    )
      break;
    const own = contractionsOf(lw, s);
    let apart = !own || codeOf(own[0]!.n) !== codeOf(sums[0]!.n) || !own.every((sum) => addsRows(sum, s.vars[0]!));
    visitKernelStmts([s], (e) => {
      if (e.k === 'load' && written.has(e.array)) apart = true;
    });
    if (apart) break;
    written.add(s.array);
    together.push({ fill: s, sums: own! });
  }
  lowerRows(lw, together);
  return together.length;
}

/** All reductions of a fill, if they are contractions of the same number of terms that every element needs. */
function contractionsOf(lw: Lowerer, s: K.Fill): Sums | undefined {
  const found: K.Contract[] = [];
  const top = (e: K.Expr): void => {
    if (e.k === 'contract') found.push(e);
    if (e.k === 'op') e.args.forEach(top);
  };
  top(s.body.result);
  const [first] = found;
  if (!first || found.some((sum) => codeOf(sum.n) !== codeOf(first.n)) || !isOfExtents(lw, first.n)) return undefined;
  const own = declaredIn(s.body.stmts);
  let simple = true;
  visitKernelStmts([s], (e) => {
    if (
      e.k === 'sum' ||
      e.k === 'sumBy' ||
      e.k === 'argmin' ||
      e.k === 'argmax' ||
      e.k === 'window' ||
      e.k === 'rank' ||
      (e.k === 'contract' && !found.includes(e))
    )
      simple = false;
  });
  for (const sum of found) {
    // What an element computes for itself is not there yet when the sums of all are made.
    const look = (e: K.Expr): void => {
      if ((e.k === 'load' && (e.guarded || e.array === s.array)) || (e.k === 'var' && own.has(e.name))) simple = false;
    };
    visitKernelExpr(sum.body.result, look);
    visitKernelStmts(sum.body.stmts, look, (inner) => {
      if (inner.k !== 'let' || inner.mutable) simple = false;
    });
  }
  return simple ? found : undefined;
}

/** Whether neighbouring outputs take neighbouring elements, and each term a row of them. */
function addsRows(sum: K.Contract, v: string): boolean {
  let [rows, good] = [false, true];
  const look = (e: K.Expr): void => {
    if (e.k !== 'load' || !e.index.some((i) => mentions(i, v))) return;
    const last = e.index.at(-1)!;
    if (last.k !== 'var' || last.name !== v || e.index.slice(0, -1).some((i) => mentions(i, v))) good = false;
    if (e.index.length === 2 && mentions(e.index[0]!, sum.v)) rows = true;
  };
  visitKernelExpr(sum.body.result, look);
  visitKernelStmts(sum.body.stmts, look);
  return rows && good;
}

/** A product of extents may be far more than any array has, where a condition keeps it small. */
const isFew = (e: K.Expr): boolean => e.k === 'const' && Math.abs(e.value) <= 16;

/**
 * Whether a number of terms is made of extents alone. Memory for the sums of all elements is there before the body runs, and
 * they are made whether or not an element asks for them: any other number may be known later only, or be so large that nobody asks.
 */
function isOfExtents(lw: Lowerer, n: K.Expr): boolean {
  const extents = new Set([...lw.kernel.sizes, ...lw.kernel.derived.map((d) => d.name)]);
  const made = (e: K.Expr): boolean => {
    if (e.k === 'const') return true;
    if (e.k === 'op') return e.args.every(made) && (e.op !== 'mul' || e.args.some(isFew));
    if (e.k !== 'var') return false;
    const given = lw.affine(e.name);
    return extents.has(e.name) || (given !== undefined && made(given));
  };
  return made(n);
}
