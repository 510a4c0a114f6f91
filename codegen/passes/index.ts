/** The pipeline: a plain list. A comment stands where the order matters. */
import type * as L from '../ir/loop-ir.js';
import type { Target } from '../language/targets.js';
import { canonicalNan } from './canonical-nan.js';
import { choose } from './choose.js';
import { copies } from './copies.js';
import { counting } from './counting.js';
import { deadCode } from './dead-code.js';
import { exactReciprocal } from './exact-reciprocal.js';
import { foresee } from './foresee.js';
import { hoist } from './hoist.js';
import { nameOperands } from './name-operands.js';
import { oneTurn } from './one-turn.js';
import { prePass } from './pre-pass.js';
import { shareLoads } from './share-loads.js';
import { splitRange } from './split-range.js';
import { wideIndex } from './wide-index.js';
import { widenLoops, type WidenNote } from './widen-loops.js';

export interface Pass {
  readonly name: string;
  readonly does: string;
  readonly run: (kernel: L.LoopKernel, target: Target, notes: WidenNote[]) => L.LoopKernel;
}

export const PASSES: readonly Pass[] = [
  // First: such loops are no recurrences.
  { name: 'counting', does: 'loops that only count are independent', run: counting },
  { name: 'split-range', does: 'a loop that asks whether its counter has passed a point becomes two', run: splitRange },
  { name: 'choose', does: 'in recurrences, branches that the data decide become choices', run: choose },
  // After range splitting and choosing: a straight body can be taken apart.
  { name: 'pre-pass', does: 'in recurrences, what does not depend on the state is computed ahead', run: prePass },
  // After the pre-pass: by strips.
  {
    name: 'foresee',
    does: 'in recurrences, a bound on the state that is seldom reached becomes a branch',
    run: foresee,
  },
  { name: 'exact-reciprocal', does: 'division by a power of two becomes a product', run: exactReciprocal },
  { name: 'widen', does: 'independent loops become vectors and interleaved copies, with a remainder', run: widenLoops },
  // Right after widening, whose tiles leave such loops.
  { name: 'one-turn', does: 'a loop that runs once is written without the loop', run: oneTurn },
  // After widening, so that a vector of results is made canonical by one comparison.
  { name: 'canonical-nan', does: 'every NaN stored to an output is the same NaN', run: canonicalNan },
  // After all that makes positions, and before what gives them names.
  {
    name: 'wide-index',
    does: 'where positions have 32 bits, indices that may not fit are computed in doubles',
    run: wideIndex,
  },
  { name: 'hoist', does: 'positions that do not change inside a loop are computed before it', run: hoist },
  { name: 'copies', does: 'a second name for what never changes is left out', run: copies },
  // After hoisting, which gives equal positions equal names.
  { name: 'share-loads', does: 'an element read by several statements of a block is loaded once', run: shareLoads },
  { name: 'name-operands', does: 'operands of min and max get names where the target repeats them', run: nameOperands },
  { name: 'dead-code', does: 'what nothing reads is dropped', run: deadCode },
];
