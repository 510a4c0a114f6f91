/**
 * Wrong kernels by the thousand: sources in which tokens or whole expressions, statements, names, numbers and shapes
 * were deleted, doubled, swapped or replaced. Deterministic from a seed.
 */
import { mutateTokens } from './mutate-tokens.mjs';
import { mutateTree } from './mutate-tree.mjs';

/** Mulberry32: small, and good enough to choose with. */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { below, of: (list) => list[below(list.length)], chance: (p) => next() < p };
}

/** One or two mutations of a source; `tree` is the share of those that keep it syntax. */
export function mutant(text, choose, others, tree = 0.85) {
  let out = text;
  for (let left = 1 + choose.below(2); left > 0; left--)
    out = choose.chance(tree) ? mutateTree(out, choose, others) : mutateTokens(out, choose, others);
  return out;
}
