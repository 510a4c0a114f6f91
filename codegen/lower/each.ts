/**
 * `each`: a parallel loop for its effects. Threads share it out where every array is written at the loop's own position;
 * local arrays that nobody else uses are private to a chunk (privatisation).
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import type { ArrayDecl } from '../language/types.js';
import { Build } from '../ir/build.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';
import type { Lowerer } from './lowerer.js';
import { independent, region } from './parallel.js';

export function lowerEach(lw: Lowerer, s: K.Each): void {
  const b = new Build(s.span);
  const [from, to] = [lw.position(s.from), lw.position(s.to)];
  const scratch = scratchOf(lw, s);
  const owns = ownedBy(lw, s, scratch);
  const loop = (lo: L.Expr, hi: L.Expr): void => {
    if (scratch.length === 0) return lw.emit(independent(lw, b, s.v, lo, hi, () => lw.stmts(s.body)));
    // Steps share their scratch, so they come one after the other.
    lw.place(s.v, b.var(s.v));
    const body = lw.block(() => lw.stmts(s.body));
    lw.emit(b.for(s.v, lo, hi, body));
  };
  if (!owns || !lw.sequential || from.k !== 'const' || from.value !== 0)
    return lw.within({ sequential: false }, () => loop(from, to));
  const own = scratch.map(({ name, dtype, shape }) => ({
    array: name,
    dtype,
    extent: shape.map((size) => lw.size(size, s.span)).reduce((x, y) => b.mul(x, y), b.index(1)),
  }));
  for (const { name } of scratch) lw.perChunk.add(name);
  region(lw, b, { does: 'assign', extent: to, owns, scratch: own }, loop);
}

/** The arrays of which every step writes its own part; undefined where one is written elsewhere. */
function ownedBy(lw: Lowerer, s: K.Each, scratch: readonly ArrayDecl[]): L.Parallel['owns'] | undefined {
  const owns: { array: string; stride: L.Expr }[] = [];
  let splittable = true;
  visitKernelStmts(
    s.body,
    () => {},
    (inner) => {
      if (inner.k !== 'store' || scratch.some(({ name }) => name === inner.array)) return;
      const { shape } = lw.decl(inner.array);
      const first = inner.index[0];
      if (first?.k !== 'var' || first.name !== s.v) splittable = false;
      else if (!owns.some((o) => o.array === inner.array))
        owns.push({
          array: inner.array,
          stride: shape.length === 2 ? lw.size(shape[1]!, s.span) : new Build(s.span).index(1),
        });
    },
  );
  return splittable ? owns : undefined;
}

/** Local arrays that are used in these steps and nowhere else, and written there. */
function scratchOf(lw: Lowerer, s: K.Each): ArrayDecl[] {
  const inside = references(s.body);
  const everywhere = references(lw.kernel.body);
  return lw.kernel.arrays.filter(
    ({ name, role }) =>
      role === 'local' && inside.written.has(name) && inside.counts.get(name) === everywhere.counts.get(name),
  );
}

function references(stmts: readonly K.Stmt[]): { counts: Map<string, number>; written: Set<string> } {
  const counts = new Map<string, number>();
  const written = new Set<string>();
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  visitKernelStmts(
    stmts,
    (e) => {
      if (e.k === 'load') count(e.array);
      if (e.k === 'sumBy') count(e.label);
    },
    (s) => {
      if (s.k !== 'store' && s.k !== 'fill') return;
      count(s.array);
      written.add(s.array);
    },
  );
  return { counts, written };
}
