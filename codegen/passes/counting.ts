/**
 * Reduction recognition. Loops that only count: whose iterations leave nothing but whole numbers added to, or flags raised in,
 * what stands outside. Addition of whole numbers wraps, so any order gives the same; such loops are
 * independent, and worth lanes. Runs first, before what is meant for recurrences.
 */
import type * as L from '../ir/loop-ir.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import { declaredIn, exprsOf, mapStmts, visitExpr } from '../ir/walk-loop.js';
import { LANES } from '../ir/build.js';
import type { Target } from '../language/targets.js';
import { CannotWiden } from '../loops/lanes.js';
import { accumulated } from '../loops/totals.js';
import { bytesOf, widenLoop } from '../loops/widen.js';

/** Vectors side by side: their comparisons do not wait for each other. */
const JAM = 4;

export function counting(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  if (!target.vectors) return kernel;
  const isBytes = bytesOf(kernel);
  const ranges = new LoopRanges(kernel);
  const fits = (loop: L.For): boolean => {
    try {
      widenLoop(loop, LANES, isBytes, ranges, (name) => name);
      return true;
    } catch (error) {
      if (error instanceof CannotWiden) return false;
      throw error;
    }
  };
  return {
    ...kernel,
    body: mapStmts(kernel.body, (s) => {
      if (s.k !== 'for' || s.step !== 1 || s.independent || s.part || !onlyCounts(s.body) || !fits(s)) return [s];
      return [{ ...s, independent: true, widen: { lanes: true, jam: JAM } }];
    }),
  };
}

function onlyCounts(body: readonly L.Stmt[]): boolean {
  const declared = declaredIn(body);
  const totals = new Set<string>();
  const read = new Set<string>();
  const look = (e: L.Expr): void =>
    visitExpr(e, (x) => {
      if (x.k === 'var') read.add(x.name);
    });
  const plain = (stmts: readonly L.Stmt[]): boolean =>
    stmts.every((s) => {
      if (s.k === 'if') {
        look(s.cond);
        return plain(s.then) && plain(s.else);
      }
      if (s.k === 'assign' && !declared.has(s.name)) {
        const added = accumulated(s);
        if (!added) return false;
        totals.add(s.name);
        look(added.value);
        return true;
      }
      exprsOf(s).forEach(look);
      return s.k === 'let' || s.k === 'assign' || s.k === 'comment';
    });
  return plain(body) && totals.size > 0 && [...totals].every((name) => !read.has(name));
}
