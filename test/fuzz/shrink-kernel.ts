/**
 * Makes a failing kernel small, many candidates (see edits/candidates.ts) in one compilation. Only what it takes to see the failure
 * takes part: no backend where the interpreters see it, else one; a hang counts after seconds.
 */
import { formatScript } from '../../dist/codegen/cli/format.js';
import type { Finding } from './check.js';
import { candidates, weightOf } from './edits/candidates.js';
import { apply, compatible } from './edits/edit.js';
import { tidied } from './edits/names.js';
import type { RunResult } from './run.js';
import type { Order } from './order.js';

export type Backends = Order['options']['backends'];
/** What takes part in a probe. */
export interface Way {
  readonly backends: Backends;
  readonly optimise: number;
  readonly times: number;
}
export type Probe = (
  sources: readonly { name: string; text: string }[],
  way: Way,
  brief: boolean,
) => Promise<Pick<RunResult, 'findings'>>;

/** Candidates tried together, fewer where cargo compiles them, and how long the whole may take, in milliseconds. */
const TOGETHER = { native: 32, other: 60 };
const PATIENCE = 150_000;

export interface Small {
  readonly text: string;
  readonly report: string;
}

export async function shrink(
  text: string,
  finding: Finding,
  { backends, optimise, times }: Way,
  run: Probe,
  patience = PATIENCE,
): Promise<Small> {
  const end = performance.now() + patience;
  const due = ({ kind, output, meaning }: Finding): boolean =>
    kind === finding.kind && output === finding.output && meaning === finding.meaning;
  /** Which of the texts fail in the same way. */
  const failing = async (texts: readonly string[], way: Way): Promise<Set<number>> => {
    const named = texts.map((one, at) => ({
      name: `small${at}`,
      text: one.replace(/^export const \w+ = kernel\(/m, `export const small${at} = kernel(`),
    }));
    try {
      const { findings } = await run(named, way, true);
      return new Set(findings.filter(due).map(({ kernel }) => Number(kernel.slice('small'.length))));
    } catch {
      return new Set();
    }
  };
  const least = async (): Promise<Way> => {
    const whole: Way = { backends, optimise, times };
    for (const some of [[], ...backends.map((one) => [one])])
      for (const level of some.some((one) => one !== 'ts') ? [...new Set([0, optimise])] : [0]) {
        const way: Way = { backends: some, optimise: level, times };
        if ((await failing([text], way)).has(0)) return way;
      }
    return whole;
  };
  const way = await least();
  const together = way.backends.includes('native') ? TOGETHER.native : TOGETHER.other;
  let best = text;
  // What did not help comes last: it may after the others.
  const tried = new Set<string>();
  const mark = (from: string, edits: ReturnType<typeof candidates>[number]): string =>
    edits.map((edit) => `${from.slice(edit.start, edit.end)}→${edit.text}`).join();
  for (let progress = true; progress && performance.now() < end;) {
    progress = false;
    const seen = new Set<string>();
    const all = candidates(best)
      .map((edits) => {
        const next = apply(best, edits);
        return { edits, text: next, weight: weightOf(next), mark: mark(best, edits) };
      })
      .filter((one) => one.weight < weightOf(best) && !seen.has(one.text) && seen.add(one.text));
    all.sort((a, b) => Number(tried.has(a.mark)) - Number(tried.has(b.mark)) || a.weight - b.weight);
    for (let from = 0; from < all.length && !progress && performance.now() < end; from += together) {
      const group = all.slice(from, from + together);
      const fails = await failing(
        group.map((one) => one.text),
        way,
      );
      for (const [at, one] of group.entries()) if (!fails.has(at)) tried.add(one.mark);
      if (fails.size === 0) continue;
      // What works alone often works together: all of it, or a part.
      const good = group.filter((_, at) => fails.has(at));
      const parts = [1, 0.5, 0.25, 0.125]
        .map((share) => good.slice(0, Math.ceil(good.length * share)))
        .filter((part, at, list) => part.length > 1 && part.length !== list[at + 1]?.length);
      const whole = parts.map((part) => apply(best, compatible(part.map(({ edits }) => edits))));
      const joined = [...new Set([good[0]!.text, ...whole].flatMap((one) => [one, tidied(one)]))].filter(
        (one) => weightOf(one) < good[0]!.weight,
      );
      const both = joined.length > 0 ? await failing(joined, way) : new Set<number>();
      best = [good[0]!.text, ...joined.filter((_, at) => both.has(at))].reduce((a, b) =>
        weightOf(b) < weightOf(a) ? b : a,
      );
      progress = true;
    }
  }
  const tidy = await formatScript(best.replace(/\n\s*(?=\n)/g, '').replace(/^(?=export )/m, '\n'));
  const { findings } = await run([{ name: finding.kernel, text: tidy }], way, false);
  return {
    text: tidy,
    report: findings.find(due)?.report ?? `${finding.kernel} does not fail when it is formatted:\n${best}`,
  };
}
