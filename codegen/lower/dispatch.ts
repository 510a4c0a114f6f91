/** The rules of lowering: for each kind of node the function that lowers it. What is inside a node is asked of the `Lowerer`, which holds this list. */
import { Build } from '../ir/build.js';
import { lowerArgBest } from './arg-best.js';
import { lowerContractions } from './contract-fill.js';
import { lowerContract, lowerSumBy } from './contract.js';
import { lowerEach } from './each.js';
import { lowerLoad, lowerOp, lowerVar } from './expressions.js';
import { lowerFill } from './fill.js';
import { lowerIterate } from './iterate.js';
import type { Rules } from './lowerer.js';
import { computedPosition, namedPosition, windowPosition } from './positions.js';
import {
  lowerAssign,
  lowerFail,
  lowerFor,
  lowerIf,
  lowerJump,
  lowerLet,
  lowerStore,
  lowerWhile,
} from './statements.js';
import { lowerSum } from './sum.js';
import { lowerWhere } from './where.js';
import { lowerWindows } from './windows.js';

export const RULES: Rules = {
  values: {
    const: (_, e) => new Build(e.span).const(e.type, e.value),
    var: lowerVar,
    load: lowerLoad,
    op: lowerOp,
    sum: lowerSum,
    contract: lowerContract,
    sumBy: lowerSumBy,
    argmin: (lw, e) => lw.position(e),
    argmax: (lw, e) => lw.position(e),
    window: (lw, e) => lw.windows.get(e.window)!.field(e.field, e.span),
    rank: (lw, e) => lw.windows.get(e.window)!.rank(lw.position(e.position), e.span),
  },
  positions: {
    const: (_, e) => new Build(e.span).index(e.value),
    var: namedPosition,
    op: computedPosition,
    window: windowPosition,
    argmin: (lw, e) => new Build(e.span).op('toIndex', 'i32', lowerArgBest(lw, e)),
    argmax: (lw, e) => new Build(e.span).op('toIndex', 'i32', lowerArgBest(lw, e)),
  },
  stmts: {
    let: lowerLet,
    assign: lowerAssign,
    store: lowerStore,
    for: lowerFor,
    if: lowerIf,
    break: lowerJump,
    continue: lowerJump,
    fill: lowerFill,
    each: lowerEach,
    where: lowerWhere,
    windows: lowerWindows,
    while: lowerWhile,
    iterate: lowerIterate,
    fail: lowerFail,
  },
  together: lowerContractions,
};
