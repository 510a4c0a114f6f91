/** What was reached while cases ran. A suite that compares loops which never turned proves nothing. */
import type { LoopCoverage } from '../../dist/codegen/ir/interpret-loop.js';
import { stemOf } from '../../dist/codegen/ir/symbols.js';
import type { LoopKernel, Stmt } from '../../dist/codegen/ir/loop-ir.js';
import { visitStmts } from '../../dist/codegen/ir/walk-loop.js';
import type { Run } from './machines.js';
import type { Subject } from './subject.js';

type Part = 'vector' | 'remainder';

interface LoopCount {
  readonly part: Part;
  readonly v: string;
  /** Where in the source the construct begins that the loop was made from. */
  readonly from: number;
  runs: number;
}

export const hasParallel = (kernel: LoopKernel): boolean => some(kernel, (s) => s.k === 'parallel');

/** Whether anything is widened: lanes side by side, or rounds interleaved. */
export const hasVector = (kernel: LoopKernel): boolean => some(kernel, (s) => s.k === 'for' && s.part === 'vector');

function some(kernel: LoopKernel, test: (stmt: Stmt) => boolean): boolean {
  let found = false;
  visitStmts(kernel.body, (stmt) => {
    found ||= test(stmt);
  });
  return found;
}

/** Rounds that are interleaved have copies of the loops inside: one construct, as `block`, `block_1` and so on. */
const constructOf = (counter: string): string => stemOf(counter).replace(/_\d+$/, '');

export class Coverage {
  /** Per target, the widened loops of what is printed, in program order. */
  readonly loops = new Map<string, LoopCount[]>();
  /** Executions by name, and how many cases each took part in. */
  readonly executions = new Map<string, number>();
  /** Calls of native by instruction set. */
  readonly levels = new Map<string, number>();
  /** The most chunks of a native call, and the most threads that shared one. */
  chunks = 0;
  workers = 0;
  /** Native calls that were split in two or more. */
  splitCalls = 0;

  ran(execution: string): void {
    this.executions.set(execution, (this.executions.get(execution) ?? 0) + 1);
  }

  native({ chunks, workers, level }: Run): void {
    this.levels.set(level, (this.levels.get(level) ?? 0) + 1);
    this.chunks = Math.max(this.chunks, chunks);
    this.workers = Math.max(this.workers, workers);
    if (chunks >= 2) this.splitCalls++;
  }

  interpreted(target: string, { loops }: LoopCoverage): void {
    const known = this.loops.get(target);
    if (known === undefined)
      this.loops.set(
        target,
        loops.map(({ part, v, span, runs }) => ({ part, v, from: span.start, runs })),
      );
    else
      loops.forEach(({ runs }, i) => {
        known[i]!.runs += runs;
      });
  }

  total(part: Part): number {
    return [...this.loops.values()].flat().reduce((sum, loop) => sum + (loop.part === part ? loop.runs : 0), 0);
  }

  /** Widened loops that no interpreted case has run. Some are printed for a condition that never holds there. */
  idle(target: string): string[] {
    const loops = this.loops.get(target) ?? [];
    return loops.flatMap(({ part, v, runs }, at) =>
      runs === 0
        ? [
            `${target}: loop ${at + 1} of ${loops.length}, over ${v}, the ${part === 'vector' ? 'vector part' : 'remainder'}`,
          ]
        : [],
    );
  }

  /** Targets of which something has not been interpreted yet. */
  incomplete(subject: Subject): Set<string> {
    return new Set(
      subject.targets
        .map(({ target }) => target)
        .filter((target) => !this.loops.has(target) || this.idle(target).length > 0),
    );
  }

  /**
   * What a kernel has and no case reached. One construct of the source becomes several widened loops (with and
   * without missing values, for one width and another); of each construct and target, both parts have to have run.
   */
  missing(subject: Subject, levels: readonly string[]): string[] {
    const found: string[] = [];
    const source = (from: number): string =>
      `the construct ${from - subject.ir.source.start} characters into the kernel`;
    for (const { target } of subject.targets) {
      const loops = this.loops.get(target);
      if (loops === undefined) found.push(`the loop IR for ${target} was never interpreted`);
      const runs = new Map<string, number>();
      for (const loop of loops ?? []) {
        const what = `${target}: the ${loop.part === 'vector' ? 'vector part' : 'remainder'} of ${source(loop.from)}, over ${constructOf(loop.v)}, never ran`;
        runs.set(what, (runs.get(what) ?? 0) + loop.runs);
      }
      found.push(...[...runs].filter(([, times]) => times === 0).map(([what]) => what));
    }
    for (const level of levels) if (!this.levels.has(level)) found.push(`native never ran as ${level}`);
    const rust = subject.targets.find(({ target }) => target === 'rust')!.stages.at(-1)!.kernel;
    if (levels.length > 0 && hasParallel(rust) && this.splitCalls === 0)
      found.push('native never split a parallel region into two or more chunks');
    return found;
  }

  /** For people, in one line. */
  summary(): string {
    const split =
      this.splitCalls === 0
        ? 'nothing to split'
        : `${this.splitCalls} calls split, up to ${this.chunks} chunks on ${this.workers} threads`;
    const native =
      this.levels.size === 0
        ? 'no native'
        : `${[...this.levels].map(([level, calls]) => `${level} ${calls}`).join(', ')}; ${split}`;
    const idle = [...this.loops.keys()].reduce((sum, target) => sum + this.idle(target).length, 0);
    if ([...this.loops.values()].every((loops) => loops.length === 0))
      return `no vector loops in this kernel; ${native}`;
    return `${this.total('vector')} vector rounds, ${this.total('remainder')} remainder rounds${idle > 0 ? ` (${idle} of ${[...this.loops.values()].flat().length} loops idle)` : ''}; ${native}`;
  }
}
