/**
 * Regions that threads may share: a function for each (a closure would lose the level's instructions), and its call, which
 * cuts what the region owns into chunks.
 */
import { stemOf } from '../../ir/symbols.js';
import type * as L from '../../ir/loop-ir.js';
import { PREC } from '../../language/spelling.js';
import { regionUses } from '../common/regions.js';
import type { Lines } from '../common/printer.js';
import type { Renamer } from '../common/renamer.js';
import type { RustExpressions } from './expressions.js';
import { isEndless } from './polls.js';
import { rustType } from './types.js';

/** The function in which a region is declared, or called. */
interface Within {
  readonly names: Renamer;
  readonly lines: Lines;
  readonly expressions: RustExpressions;
}

/** The parameters of a region's function. */
export function regionParams(s: L.Parallel, { names, expressions }: Within): string[] {
  const { shared, scalars, owned } = regionUses(s);
  const type = (array: string): string => expressions.dtypes.get(array)!;
  return [
    `${names.declare(s.lo)}: isize`,
    `${names.declare(s.hi)}: isize`,
    ...shared.map((a) => `${names.declare(a)}: &[${type(a)}]`),
    ...scalars.map(([n, t]) => `${names.declare(n)}: ${rustType(t)}`),
    ...owned.map((a) => `${names.declare(a)}: &mut [${type(a)}]`),
    ...s.scratch.map((x) => `${names.declare(x.array)}: &mut [${x.dtype}]`),
  ];
}

/** Whether a region asks by itself whether the call is to stop. */
export const asks = (s: L.Parallel): boolean => isEndless(s.body);

/** A chunk gets its part of an array: positions count from where that begins. */
export function declareBases(s: L.Parallel, { names, lines, expressions }: Within): void {
  for (const o of s.owns) {
    const base = names.made(`${stemOf(o.array)}Base`);
    const stride = expressions.print(o.stride);
    const factor = stride.prec <= PREC.mul ? `(${stride.text})` : stride.text;
    const lo = names.of(s.lo);
    lines.line(`let ${base} = ${o.stride.k === 'const' && o.stride.value === 1 ? lo : `${lo} * ${factor}`};`);
    expressions.bases.set(o.array, base);
  }
}

const tuple = (parts: readonly string[]): string => `(${parts.join(', ')}${parts.length === 1 ? ',' : ''})`;

/** The call of a region's function, chunk by chunk. `region`: its name; `ctx`: what hands chunks out. */
export function callRegion(s: L.Parallel, region: string, ctx: string, { names, lines, expressions }: Within): void {
  const text = (expr: L.Expr): string => expressions.text(expr);
  const { shared, scalars, owned } = regionUses(s);
  lines.block('{', () =>
    names.inside(() => {
      const [chunks, tasks] = [names.made('chunks'), names.made('tasks')];
      const least = s.least ? `.of_at_least(${text(s.least)})` : '';
      lines.line(`let ${chunks} = ${ctx}.chunks(${text(s.extent)}, ${text(s.work)})${least};`);
      const zips = s.owns.map((o) => `.zip(split(${names.of(o.array)}, ${chunks}, ${text(o.stride)}))`);
      const spaces = s.scratch.map((x) => `scratch::<${x.dtype}>(${text(x.extent)})?`);
      // A part takes the name of its array inside the closure.
      const parts = owned.map((array) => names.of(array));
      const chunk = names.made('chunk');
      const pattern = parts.reduce((inner, part) => `(${inner}, ${part})`, chunk);
      const task = parts.length > 0 ? tuple([chunk, ...parts]) : chunk;
      const regroup = parts.length > 1 ? `.map(|${pattern}| ${task})` : '';
      lines.line(`let ${tasks}: Vec<_> = ${chunks}.iter()${zips.join('')}${regroup}.collect();`);
      const own = s.scratch.map((x) => names.made(x.array));
      const args = [
        ...(asks(s) ? [ctx] : []),
        `${chunk}.lo`,
        `${chunk}.hi`,
        ...shared.map((a) => names.of(a)),
        ...scalars.map(([n]) => names.of(n)),
        ...parts,
        ...own,
      ];
      const called = `${region}::<S>(${args.join(', ')})`;
      if (own.length === 0) return lines.line(`${ctx}.run(${tasks}, |${task}| ${called})?;`);
      // Scratch belongs to a thread, not to a chunk.
      lines.line(`${ctx}.run_with(${tasks}, || Ok(${tuple(spaces)}), |${task}, ${tuple(own)}| ${called})?;`);
    }),
  );
}
