/**
 * Single faults: one piece of one source file replaced by another. `with` names what is enough to notice it: the
 * operation table tried row by row, random kernels on some backends, or test files of the suite.
 */
import { faults as frontend } from './faults/frontend.mjs';
import { faults as lowering } from './faults/lowering.mjs';
import { faults as operations } from './faults/operations.mjs';
import { faults as passes } from './faults/passes.mjs';
import { faults as runtime } from './faults/runtime.mjs';
import { faults as targets } from './faults/targets.mjs';

export const faults = [...operations, ...targets, ...passes, ...lowering, ...frontend, ...runtime];
