/** The print of loop IR says everything: what is parsed from it is the same kernel again, at every stage of every target. */
import { expect, test } from 'vitest';
import { readSources } from '../../dist/codegen/build/sources.js';
import { here } from '../support/project.js';
import { stagesOf } from '../../dist/codegen/compile.js';
import { readKernels } from '../../dist/codegen/frontend/frontend.js';
import { parseLoop } from '../../dist/codegen/ir/parse-loop.js';
import { printLoop } from '../../dist/codegen/ir/print-loop.js';
import { verifyLoop } from '../../dist/codegen/ir/verify-loop.js';
import { TARGETS } from '../../dist/codegen/language/targets.js';

/** What the print leaves out, and what JSON does. */
const LEFT_OUT = new Set(['span', 'source', 'doc', 'shape', 'values']);
function bare(node: unknown): unknown {
  if (Object.is(node, -0)) return '-0';
  if (typeof node === 'number' && !Number.isFinite(node)) return String(node);
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  const own = Object.entries(node).filter(([key, value]) => !LEFT_OUT.has(key) && value !== undefined);
  return Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, bare(value)]));
}

const { kernels } = readKernels(readSources(here));

test.each(Object.values(TARGETS).map((target) => ({ name: target.name, target })))(
  'for $name',
  { timeout: 300_000 },
  ({ target }) => {
    for (const kernel of kernels) {
      const stages = stagesOf(kernel, target);
      // A pass that changed nothing leaves the very kernel that it was given.
      for (const stage of stages.filter((one, at) => one.kernel !== stages[at - 1]?.kernel)) {
        const title = `${kernel.name} after ${stage.name}`;
        const text = printLoop(stage.kernel);
        const parsed = parseLoop(text);
        expect(printLoop(parsed), title).toBe(text);
        expect(verifyLoop(parsed), title).toEqual([]);
        expect(JSON.stringify(bare(parsed.body)), title).toBe(JSON.stringify(bare(stage.kernel.body)));
      }
    }
  },
);
