/** A random body: local arrays, then constructs until everything is written. */
import { write } from './constructs.js';
import type { Declaration } from './declaration.js';
import { declareLocals } from './locals.js';
import { change } from './rewrites.js';
import { extend, type Arr } from './scope.js';
import { segments } from './segments.js';
import type { Statements } from './statements.js';

export function body(maker: Statements, of: Declaration): string[] {
  const { draw } = maker.program;
  maker.program.shaped.push(...of.inputs);
  const locals = declareLocals(of);
  maker.program.shaped.push(...locals, ...of.outputs);
  of.scope = extend(of.scope, {
    arrays: of.inputs.map(({ name, element, extents, points, sorted }) => ({
      name,
      element,
      extents,
      input: true,
      ...(points && !sorted ? { points } : {}),
    })),
  });
  const lines: string[] = [];
  // Before they are written, locals are zeros; a few are read so.
  const waiting: Arr[] = [...locals, ...of.outputs];
  if (draw.chance(0.5)) {
    const early = maker.lines(of.scope, draw.int(1, 3));
    lines.push(...early.lines);
    of.scope = { ...early.scope };
  }
  const offsets = of.inputs.find(({ sorted }) => sorted);
  const values = of.inputs.find(({ name }) => name === 'u');
  if (offsets && values) {
    const out = of.vector(maker.program.fresh('out'), { size: 'bounds - 1', least: 0, linear: true }, 'f64');
    of.outputs.push(out);
    maker.program.shaped.push(out);
    lines.push(...segments(maker, of.scope, out, values, offsets));
  }
  while (waiting.length > 0) {
    const array = waiting.shift()!;
    const before = [...waiting];
    lines.push(...write(maker, of.scope, array, waiting));
    const written = [array, ...before.filter((other) => !waiting.includes(other))].map((one): Arr =>
      maker.program.untrusted.has(one.name) ? { name: one.name, element: one.element, extents: one.extents } : one,
    );
    of.scope = extend(of.scope, { arrays: written });
    if (maker.program.has('overwrite') && draw.chance(0.4)) {
      const vectors = written.filter(
        ({ extents, points }) => extents.length === 1 && extents[0]!.linear && points === undefined,
      );
      if (vectors.length > 0) lines.push(...change(maker, of.scope, draw.pick(vectors)));
    }
  }
  for (const { name, element } of of.scalars) {
    const before = draw.chance(0.5) ? maker.lines(of.scope, draw.int(1, 2)) : { lines: [], scope: of.scope };
    lines.push(...before.lines, `${name}.set(${maker.value(before.scope, element)});`);
  }
  return [...maker.program.locals, ...lines];
}
