/** The inputs of a random kernel: made from its declaration and one seed, as those of the parity suite are. */
import { fillCase, MEDIUM, LARGE, SMALL } from '../support/arbitrary.js';
import type { Case } from '../support/case.js';
import { Draw } from '../support/draw.js';
import { knownSeries } from '../support/hand-picked.js';
import { drawNumbers, type Limits } from '../support/numbers.js';
import type { Subject } from '../support/subject.js';

/** Small enough that every stage of the compiler can be interpreted. */
const TINY: Limits = { cost: 1_200, elements: 600, largest: 40 };
/** Of kernels whose sizes begin higher: fewer of these. */
const LEAST: Limits = { cost: 12_000, elements: 6_000, largest: 400 };
const HAND_PICKED = 2;

export function casesOf(subject: Subject, seed: number, times = 1): Case[] {
  const draw = new Draw(seed);
  const cases: Case[] = [];
  const add = (limits: Limits, more: Partial<Case>): boolean => {
    let chosen;
    // Some kernels cannot be that cheap.
    try {
      chosen = drawNumbers(subject, draw, limits);
    } catch {
      return false;
    }
    cases.push(fillCase(subject, draw, chosen, more));
    return true;
  };
  const known = knownSeries(subject);
  for (let time = 0; time < times; time++) {
    for (let i = 0; i < 3; i++) if (!add(TINY, { deep: i < 2 }) && i < 2) add(LEAST, { deep: true });
    for (let i = 0; i < 2; i++) add(SMALL, { deep: false });
    for (let i = 0; i < 2; i++) add(MEDIUM, { deep: false });
    if (draw.chance(0.25)) add(LARGE, { deep: false });
    for (let i = 0; i < HAND_PICKED && known.length > 0; i++) cases.push({ ...draw.pick(known), deep: false });
  }
  return cases;
}
