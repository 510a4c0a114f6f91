/** What a proof tells whoever watches it, in case an execution ends the process or does not end. */
import type { Watched } from '../../dist/codegen/cli/parity-messages.js';
import { paramBounds, type Case } from './case.js';
import type { Subject } from './subject.js';

export type { Watched };

export interface Watcher {
  /** What begins now. */
  watch(what: Watched): void;
  /** Nothing is running at the moment. */
  rest(): void;
  stop(): Promise<void>;
}

/**
 * Seconds, on a machine that has other things to do as well: the dearest case takes the slowest interpreter a few on a quiet one.
 * What costs more than `hopeless` ends on no machine in time, and is not waited for.
 */
const PATIENCE = { least: 15, most: 900, costPerSecond: 40_000, hopeless: 1e9 };

export const patienceFor = (cost: number): number =>
  cost > PATIENCE.hopeless
    ? PATIENCE.least
    : Math.min(PATIENCE.most, Math.ceil(PATIENCE.least + cost / PATIENCE.costPerSecond));

/**
 * A case is chosen by what its call costs, as far as that can be told from sizes and parameters. What cannot be told is
 * how often a loop turns whose end is computed on the way from a parameter that may be anything.
 */
export function hintFor({ manifest }: Subject, one: Case): string {
  const given = manifest.params.filter(({ kind, name }) => kind === 'int' && !one.omitted.includes(name));
  const unbounded = given.filter((param) => param.max === undefined);
  const [largest] = [...unbounded].sort((a, b) => Math.abs(one.params[b.name]!) - Math.abs(one.params[a.name]!));
  if (largest === undefined) return '';
  return `\`${largest.name}\` has no max, so every integer up to ${paramBounds(largest, one.params).high} is a case of this kernel: give \`${largest.name}\` a max`;
}
