/** What was reached while cases ran. A suite that compares loops which never turned proves nothing. */
import type { LoopCoverage } from '../../dist/codegen/ir/interpret-loop.js';
import type { LoopKernel, Stmt } from '../../dist/codegen/ir/loop-ir.js';
import { visitStmts } from '../../dist/codegen/ir/walk-loop.js';
import type { Run } from './machines.js';
import { reachableLoops } from './reachable.js';
import type { Subject } from './subject.js';

interface LoopCount {
  readonly part: 'vector' | 'remainder';
  readonly v: string;
  runs: number;
}

export const hasParallel = (kernel: LoopKernel): boolean => some(kernel, (s) => s.k === 'parallel');

/** Whether anything is widened: lanes side by side, or rounds interleaved. */
export const hasVector = (kernel: LoopKernel): boolean => some(kernel, (s) => s.k === 'for' && s.part === 'vector');

function some(kernel: LoopKernel, test: (stmt: Stmt) => boolean): boolean {
  let found = false;
  visitStmts(kernel.body, (stmt) => { found ||= test(stmt); });
  return found;
}

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
    if (known === undefined) this.loops.set(target, loops.map(({ part, v, runs }) => ({ part, v, runs })));
    else loops.forEach(({ runs }, i) => { known[i]!.runs += runs; });
  }

  total(part: 'vector' | 'remainder'): number {
    return [...this.loops.values()].flat().reduce((sum, loop) => sum + (loop.part === part ? loop.runs : 0), 0);
  }

  /** Per target, the widened loops that could have run and did not. */
  #idle({ manifest, targets }: Subject): { target: string; idle: { at: number; of: number; loop: LoopCount }[] }[] {
    return targets.map(({ target, stages }) => {
      const loops = this.loops.get(target) ?? [];
      const reachable = reachableLoops(stages.at(-1)!.kernel, manifest);
      return { target, idle: loops.map((loop, at) => ({ at, of: loops.length, loop })).filter(({ at, loop }) => loop.runs === 0 && reachable[at]) };
    });
  }

  /** Targets with a widened loop, or its remainder, that no interpreted case has run. */
  incomplete(subject: Subject): Set<string> {
    return new Set(this.#idle(subject).filter(({ target, idle }) => idle.length > 0 || !this.loops.has(target)).map(({ target }) => target));
  }

  /** What a kernel has and no case reached. */
  missing(subject: Subject, levels: readonly string[]): string[] {
    const found: string[] = [];
    for (const { target, idle } of this.#idle(subject)) {
      if (!this.loops.has(target)) found.push(`the loop IR for ${target} was never interpreted`);
      for (const { at, of, loop } of idle) found.push(`${target}: widened loop ${at + 1} of ${of}, over ${loop.v}: its ${loop.part === 'vector' ? 'vector part' : 'remainder'} never ran`);
    }
    for (const level of levels) if (!this.levels.has(level)) found.push(`native never ran as ${level}`);
    const rust = subject.targets.find(({ target }) => target === 'rust')!.stages.at(-1)!.kernel;
    if (levels.length > 0 && hasParallel(rust) && this.splitCalls === 0) found.push('native never split a parallel region into two or more chunks');
    return found;
  }

  /** One line for people. */
  summary(): string {
    const native = this.levels.size === 0 ? 'no native' : `${[...this.levels].map(([level, calls]) => `${level} ${calls}`).join(', ')}; ${this.splitCalls} calls split, up to ${this.chunks} chunks on ${this.workers} threads`;
    return `${this.total('vector')} vector rounds, ${this.total('remainder')} remainder rounds; ${native}`;
  }
}
