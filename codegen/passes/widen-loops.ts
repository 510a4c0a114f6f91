/**
 * Vectorisation and unrolling of loops: carries out what lowering asked of independent loops: lanes where the target has them, then
 * interleaving, of which wide vectors do the half, then a remainder that is the loop as it was.
 * Innermost loops first, so that an outer interleaving sees vectors already. After it no loop
 * carries a `widen` wish.
 */
import type * as L from '../ir/loop-ir.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import type { Span } from '../language/types.js';
import { mapExprs, mapStmts, visitAllExprs, visitStmts } from '../ir/walk-loop.js';
import { Build, LANES, WIDE_LANES } from '../ir/build.js';
import type { Target } from '../language/targets.js';
import { freshNames } from './fresh.js';
import { wholeSteps } from './whole-steps.js';
import { jamLoop } from './jam.js';
import { CannotWiden } from '../loops/lanes.js';
import { bytesOf, widenLoop } from '../loops/widen.js';

export interface WidenNote {
  readonly loop: string;
  readonly why: string;
  readonly span: Span;
}

export function widenLoops(kernel: L.LoopKernel, target: Target, notes: WidenNote[] = []): L.LoopKernel {
  const fresh = freshNames(kernel);
  const isBytes = bytesOf(kernel);
  const ranges = new LoopRanges(kernel);
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'for' || !s.widen) return [s];
    const { widen, ...plain } = s;
    let wide: { before: L.Stmt[]; loop: L.For; after: L.Stmt[] } = { before: [], loop: plain, after: [] };
    let once: L.For | undefined;
    let { jam } = widen;
    if (widen.lanes && target.vectors) {
      try {
        const isWide = target.wide && jam % 2 === 0;
        wide = widenLoop(plain, isWide ? WIDE_LANES : LANES, isBytes, ranges, fresh);
        if (isWide) jam /= 2;
        // What comes over the end is as short as it can be.
        if (widen.again && wide.before.length === 0 && wide.after.length === 0 && !readsItsOwn(s.body))
          once = isWide ? widenLoop(plain, LANES, isBytes, ranges, fresh).loop : wide.loop;
      } catch (error) {
        if (!(error instanceof CannotWiden)) throw error;
        notes.push({ loop: s.v, why: error.message, span: s.span });
        jam = 1;
      }
    }
    if (jam > 1) wide = { ...wide, loop: jamLoop(wide.loop, jam) };
    if (wide.loop.step === 1) return [plain];
    const b = new Build(s.span);
    // Whole tiles leave nothing over.
    if (s.from.k === 'const' && s.to.k === 'const' && (s.to.value - s.from.value) % wide.loop.step === 0)
      return [...wide.before, { ...wide.loop, part: 'vector' as const }, ...wide.after];
    const main = fresh(`${s.v}Main`);
    const room = roomOf(s, ranges);
    const done = once && fresh(`${s.v}Done`);
    return [
      ...wide.before,
      { ...b.let(main, b.add(s.from, wholeSteps(ranges, room, wide.loop.step))), ...(s.wide ? { wide: true } : {}) },
      { ...wide.loop, to: b.var(main), part: 'vector' as const },
      ...wide.after,
      ...(once && done ? [b.let(done, b.var(main), true), ...overTheEnd(once, main, done, fresh)] : []),
      { ...plain, from: b.var(done ?? main), part: 'remainder' as const },
    ];
  });
  return { ...kernel, body };
}

/**
 * How many steps a loop has. One that counts from something may have nothing to do at all, and its ends may lie further
 * apart than 32 bits reach, so the end is brought to the beginning before they are compared. From a position in memory it
 * is no further than 32 bits then, unless the author counts otherwise.
 */
function roomOf({ from, to, wide, span }: L.For, ranges: LoopRanges): L.Expr {
  const b = new Build(span);
  const isForward = from.k === 'const' && to.k === 'var' && ranges.of(to).lo >= from.value;
  const room = b.sub(isForward ? to : b.max(to, from), from);
  return room.k === 'op' && !wide && ranges.of(from).lo >= 0 ? { ...room, narrow: true } : room;
}

/** Whether it reads what it writes: then the same steps done twice are not the same as once. */
function readsItsOwn(body: readonly L.Stmt[]): boolean {
  const [read, written] = [new Set<string>(), new Set<string>()];
  visitStmts(body, (s) => {
    if (s.k === 'store') written.add(s.array);
  });
  visitAllExprs(body, (e) => {
    if (e.k === 'load') read.add(e.array);
  });
  return [...written].some((array) => read.has(array));
}

/** What is left in lanes too: the last vector ends where the loop does, and does again what was done before. */
function overTheEnd(once: L.For, main: string, done: string, fresh: (name: string) => string): L.Stmt[] {
  const b = new Build(once.span);
  const last = fresh(`${once.v}Last`);
  const lanes = b.index(once.step);
  const body = mapExprs(once.body, (e) => (e.k === 'var' && e.name === once.v ? b.var(last) : e));
  return [
    b.if(b.op('ge', 'index', b.sub(once.to, once.from), lanes), [
      {
        ...once,
        from: b.var(main),
        body: [b.let(last, b.min(b.var(once.v), b.sub(once.to, lanes))), ...body],
        part: 'vector',
      },
      b.assign(done, once.to),
    ]),
  ];
}
