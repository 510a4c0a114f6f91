/** Compiles mutants in batches, and keeps what no author should ever see: exceptions and internal errors. */
import { readFileSync } from 'node:fs';
import { Bench, filesOf, fixtureNames } from './fixtures.mjs';
import { locatedAround } from '../../dist/codegen/build/located.js';
import { readSources } from '../../dist/codegen/build/sources.js';
import { pageFile, pageNames, partsOf } from './pages.mjs';
import { mutant, random } from './mutate.mjs';

const BATCH = 200;

/** What is mutated: mostly the catalogue and the corrected examples of the pages, sometimes fixtures, which are wrong already. */
export function seeds() {
  const catalogue = [...readSources(locatedAround(process.cwd())).kernels.values()].filter(
    (text) => !/from '\.\.?\//.test(text),
  );
  const fixtures = fixtureNames().map((name) => filesOf(name).get(`kernels/${name}/kernel.ts`));
  const examples = pageNames().flatMap((name) => [
    ...partsOf(name, readFileSync(pageFile(name), 'utf8')).corrected.values(),
  ]);
  return { right: [...catalogue, ...examples], wrong: fixtures };
}

export function runMutants(count, seed, progress = () => {}) {
  const { right, wrong } = seeds();
  const all = [...right, ...wrong];
  const choose = random(seed);
  const outcome = { mutants: 0, refused: 0, compiled: 0, internal: [], slowest: { ms: 0, text: '' }, codes: new Map() };
  while (outcome.mutants < count) {
    const batch = Array.from(
      { length: Math.min(BATCH, count - outcome.mutants) },
      (_, i) =>
        new Map([[`kernels/m${i}/kernel.ts`, mutant(choose.of(choose.chance(0.85) ? right : wrong), choose, all)]]),
    );
    const bench = new Bench(batch);
    for (const files of batch) {
      const [text] = files.values();
      const from = performance.now();
      try {
        const { diagnostics, files: generated } = bench.compile(files);
        for (const { code } of diagnostics.all) outcome.codes.set(code, (outcome.codes.get(code) ?? 0) + 1);
        const internal = diagnostics.all.filter((d) => d.code === 'TF9001');
        if (internal.length > 0) outcome.internal.push({ text, what: internal.map((d) => d.message).join('; ') });
        if (generated.length > 0) outcome.compiled++;
        else outcome.refused++;
        if (diagnostics.any === generated.length > 0)
          outcome.internal.push({ text, what: 'mistakes and files, or neither' });
        for (const d of diagnostics.all)
          if (!(d.span.start >= 0 && d.span.start <= d.span.end && d.span.end <= text.length + 1))
            outcome.internal.push({ text, what: `${d.code} at ${d.span.start}-${d.span.end}` });
      } catch (error) {
        outcome.internal.push({ text, what: error.stack });
      }
      const ms = performance.now() - from;
      if (ms > outcome.slowest.ms) outcome.slowest = { ms, text };
      outcome.mutants++;
    }
    progress(outcome);
  }
  return outcome;
}
