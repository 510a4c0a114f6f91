// Seed 2108247324. internal: kernel IR: made#: var: clamped## is not declared here (kernels/fuzz/made#.ts:#-#)
import { clampIndex, kernel, local, scalar } from 'trefoil/dsl';

export const made2108247324 = kernel(
  {
    inputs: {},
    outputs: { out2: scalar() },
  },
  ({}, { out2 }) => {
    const buffer = local(1);
    out2.set(0);
    const up = true ? (0 < buffer[clampIndex(0, 1)]! ? 0 : 0) : 0;
  },
);
