/**
 * Loop distribution and strip-mining of recurrences: what does not depend on the state is computed ahead, strip by strip,
 * in a loop that can become lanes; the chain that does depend on it stays short and scalar; results that only the output
 * sees are finished after it, in lanes again. Each value is computed by the same operations as before. Runs after range
 * splitting and choosing, which make bodies straight, and before widening.
 */
import type * as L from '../ir/loop-ir.js';
import { mapExpr, mapExprs, mapStmts } from '../ir/walk-loop.js';
import { BOOL, Build } from '../ir/build.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import { I32, within } from '../ir/ranges.js';
import type { Target } from '../language/targets.js';
import { distribute, namesRead, workOf, type Parts } from './distribute.js';
import { freshNames } from './fresh.js';
import { wholeSteps } from './whole-steps.js';

/**
 * Short enough that the processor, which looks some three hundred operations ahead, computes the next strips'
 * values while it waits for this strip's chain. Script engines look at loops one by one and pay for each.
 */
const STRIP = 16,
  STRIP_OF_SCRIPTS = 64;
/** Where so much is computed ahead that the chain would come to wait for it, strips overlap. */
const OVERLAP = 24,
  STRIP_OVERLAPPED = 8;
type Fresh = (name: string) => string;
interface Around {
  readonly fresh: Fresh;
  readonly ranges: LoopRanges;
}

export function prePass(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  const fresh = freshNames(kernel);
  const ranges = new LoopRanges(kernel);
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'for' || s.step !== 1 || s.independent || s.part) return [s];
    const doubt = doubtOf(s);
    const parts = distribute(doubt?.usual ?? s, target, fresh, doubt?.cond);
    if (!parts) return [s];
    const isLong = parts.pre.reduce((sum, x) => sum + workOf(x.init), 0) >= OVERLAP;
    if (target.foresees && (doubt || isLong)) return overlapped(s, parts, { fresh, ranges }, doubt?.cond);
    return doubt ? [s] : oneByOne(s, parts, target.vectors ? STRIP : STRIP_OF_SCRIPTS, { fresh, ranges });
  });
  return { ...kernel, body };
}

/** A body that ends in a branch which is seldom taken, and what it is in all other steps. */
function doubtOf(s: L.For): { readonly cond: L.Expr; readonly usual: L.For } | undefined {
  const last = s.body.at(-1);
  if (last?.k !== 'if' || !last.seldom || last.else.length === 0) return undefined;
  return { cond: last.cond, usual: { ...s, body: [...s.body.slice(0, -1), ...last.else] } };
}

const IN_LANES = { independent: true, widen: { lanes: true, jam: 2 } };

/** A strip's values are computed, then its chain runs, then what only the output sees. */
function oneByOne(s: L.For, parts: Parts, size: number, around: Around): L.Stmt[] {
  const b = new Build(s.span);
  const { fresh } = around;
  const strip = fresh('strip');
  const rest = restOf(s, parts, size, fresh);
  return inStrips(s, size, around, [...rest.ahead.map((x) => x.declared), ...rest.arrays], strip, (to) =>
    b.for(strip, s.from, to, [
      ...rest.pre(b.var(strip), (x) => x.array),
      ...rest.chain(b.var(strip)),
      ...rest.post(b.var(strip)),
    ]),
  );
}

/**
 * The next strip's values are computed before this strip's chain: a processor that waits for the chain has them to
 * do meanwhile, and the chain never waits for them. A strip with a step in `doubt` runs as it was written.
 */
function overlapped(s: L.For, parts: Parts, around: Around, doubt?: L.Expr): L.Stmt[] {
  const b = new Build(s.span);
  const { fresh } = around;
  const size = STRIP_OVERLAPPED;
  const strip = fresh('strip');
  const e = fresh('inStrip');
  const rest = restOf(s, parts, size, fresh);
  const next = new Map(rest.ahead.map((x) => [x, fresh(`${x.name}Next`)]));
  const arrays = [...rest.ahead.flatMap((x) => [x.declared, { ...x.declared, name: next.get(x)! }]), ...rest.arrays];
  const copy = rest.ahead.map((x) =>
    b.store(x.array, b.var(e), { k: 'load', type: x.type, array: next.get(x)!, index: b.var(e), span: s.span }),
  );
  const behind = b.sub(b.var(strip), b.index(size));
  const usual = [...rest.chain(behind), ...rest.post(behind)];
  const [flag, flagNext] = [b.var(fresh('doubt'), BOOL), b.var(fresh('doubtNext'), BOOL)];
  const no = b.const('bool', 0);
  const ask = doubt ? [b.assign(flagNext.name, b.op('or', 'bool', flagNext, doubt))] : [];
  // The last step that is ahead may lie beyond the end.
  const wide = within(around.ranges.of(b.add(s.to, b.index(size))), I32) ? {} : { wide: true as const };
  return inStrips(s, size, around, [...arrays, ...(doubt ? [b.let(flag.name, no, true)] : [])], strip, (to) => ({
    ...b.for(
      strip,
      s.from,
      b.op('select', 'index', b.op('gt', 'index', to, s.from), b.add(to, b.index(size)), s.from),
      [
        ...(doubt ? [b.let(flagNext.name, no, true)] : []),
        b.if(
          b.op('lt', 'index', b.var(strip), to),
          rest.pre(b.var(strip), (x) => next.get(x)!, ask),
        ),
        b.if(b.op('gt', 'index', b.var(strip), s.from), doubt ? [b.if(flag, rest.asWritten(behind), usual)] : usual),
        b.for(e, b.index(0), b.index(size), copy, IN_LANES),
        ...(doubt ? [b.assign(flag.name, flagNext)] : []),
      ],
    ),
    ...wide,
  }));
}

/** Whole strips, and the steps that are left. */
function inStrips(
  s: L.For,
  size: number,
  { fresh, ranges }: Around,
  arrays: readonly L.Stmt[],
  strip: string,
  write: (to: L.Expr) => L.For,
): L.Stmt[] {
  const b = new Build(s.span);
  const whole = fresh('wholeStrips');
  const length = b.max(b.sub(s.to, s.from), b.index(0));
  const wide = s.wide ? { wide: true as const } : {};
  return [
    ...arrays,
    { ...b.let(whole, b.add(s.from, wholeSteps(ranges, length, size))), ...wide },
    { ...write(b.var(whole)), step: size, part: 'vector', ...wide },
    { ...s, from: b.var(whole), part: 'remainder' },
  ];
}

interface Ahead {
  readonly name: string;
  readonly type: L.Type;
  readonly array: string;
  readonly declared: L.LetArray;
}

/** The parts of a strip, for wherever it begins. */
function restOf(s: L.For, parts: Parts, size: number, fresh: Fresh) {
  const b = new Build(s.span);
  const e = fresh('inStrip');
  const local = (name: string, type: L.Type): L.LetArray => ({ k: 'letArray', name, type, length: size, span: s.span });
  const ahead = parts.live.map(({ name, type }): Ahead => {
    const array = fresh(`${name}Ahead`);
    return { name, type, array, declared: local(array, type) };
  });
  const loads = new Map<string, L.Expr>(
    ahead.map(({ name, type, array }) => [name, { k: 'load', type, array, index: b.var(e), span: s.span }]),
  );
  const named = (names: ReadonlySet<string>): L.Stmt[] =>
    parts.live.filter((v) => names.has(v.name)).map((v) => b.let(v.name, loads.get(v.name)!));
  const arrays: L.LetArray[] = [];
  const chain: L.Stmt[] = [...named(namesRead(parts.chain)), ...parts.chain];
  const post = named(namesRead(parts.post));
  for (const value of parts.kept) {
    const array = fresh(`${value.name}After`);
    arrays.push(local(array, value.type));
    chain.push(b.store(array, b.var(e), value));
    loads.set(value.name, { k: 'load', type: value.type, array, index: b.var(e), span: s.span });
  }
  post.push(
    ...mapExprs(parts.post, (x) =>
      x.k === 'var' && parts.kept.some(({ name }) => name === x.name) ? loads.get(x.name)! : x,
    ),
  );
  const over = (first: L.Expr, stmts: readonly L.Stmt[], how: Partial<L.For> = {}): L.Stmt[] =>
    stmts.length === 0
      ? []
      : [
          b.for(
            e,
            b.index(0),
            b.index(size),
            stmts.map((x) => replaceCounter(x, s.v, b.add(first, b.var(e)))),
            how,
          ),
        ];
  return {
    arrays,
    ahead,
    pre: (first: L.Expr, to: (x: Ahead) => string, more: readonly L.Stmt[] = []) =>
      over(
        first,
        parts.pre.length === 0
          ? []
          : [...parts.pre, ...more, ...ahead.map((x) => b.store(to(x), b.var(e), b.var(x.name, x.type)))],
        IN_LANES,
      ),
    asWritten: (first: L.Expr) => over(first, s.body),
    chain: (first: L.Expr) => over(first, chain),
    post: (first: L.Expr) => over(first, post, IN_LANES),
  };
}

function replaceCounter(s: L.Stmt, v: string, at: L.Expr): L.Stmt {
  const swap = (e: L.Expr): L.Expr => {
    const b = new Build(e.span);
    if (e.k === 'var' && e.name === v) return at;
    return e.k === 'op' && e.of === 'index' && (e.op === 'add' || e.op === 'sub') ? b[e.op](e.args[0]!, e.args[1]!) : e;
  };
  const [mapped] = mapStmts([s], (x) => [mapOwn(x, swap)]);
  return mapped!;
}

function mapOwn(s: L.Stmt, f: (e: L.Expr) => L.Expr): L.Stmt {
  const e = (expr: L.Expr): L.Expr => mapExpr(expr, f);
  switch (s.k) {
    case 'let':
      return { ...s, init: e(s.init) };
    case 'assign':
      return { ...s, value: e(s.value) };
    case 'store':
      return { ...s, index: e(s.index), value: e(s.value) };
    case 'if':
    case 'while':
      return { ...s, cond: e(s.cond) };
    case 'for':
      return { ...s, from: e(s.from), to: e(s.to) };
    default:
      return s;
  }
}
