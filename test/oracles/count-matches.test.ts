/** countMatches against Python's bytes.count, on real logs and on texts that are hard to search; against Node's indexOf where nearly everything matches. */
import type { Runtime } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { runs } from '../accuracy/inputs.js';
import { Draw } from '../support/draw.js';
import { dataFile, readFixture, u32 } from './fixtures.js';

interface Counts {
  readonly patterns: readonly string[];
  readonly counts: readonly number[];
}

interface InFile extends Counts {
  readonly file: string;
}

interface InText extends Counts {
  readonly name: string;
  readonly text?: string;
  readonly generator?: { readonly seed: number; readonly length: number; readonly letters: number };
}

const { files, excerpts, texts } = readFixture<{ files: InFile[]; excerpts: InFile[]; texts: InText[] }>(
  'count-matches',
);

/** A character stands for the byte of its code. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function textOf({ text, generator }: InText): Uint8Array {
  if (generator === undefined) return bytesOf(text!);
  return Uint8Array.from({ length: generator.length }, (_, i) => 97 + (u32(generator.seed, i) % generator.letters));
}

/** Counts by pattern, so that a failure names it. */
function expectCounts(rt: Runtime, text: Uint8Array, { patterns, counts }: Counts): void {
  const offsets = new Int32Array(patterns.length + 1);
  patterns.forEach((pattern, p) => {
    offsets[p + 1] = offsets[p]! + pattern.length;
  });
  const got = rt.countMatches({ text, patterns: bytesOf(patterns.join('')), offsets }).counts;
  expect(patterns.map((pattern, p) => [pattern, got[p]])).toEqual(patterns.map((pattern, p) => [pattern, counts[p]]));
}

describe.each(backends)('countMatches on $name agrees with bytes.count', ({ rt }) => {
  it.for(excerpts)('the first lines of $file', (given, context) =>
    expectCounts(rt, dataFile(given.file, context), given),
  );
  it.for(files)('the whole of $file', (given, context) =>
    expectCounts(rt, dataFile(given.file, context, false), given),
  );
  it.each(texts)('$name', (given) => expectCounts(rt, textOf(given), given));
});

/** Leftmost occurrences that do not overlap, as Node finds them. */
function countByIndexOf(text: Uint8Array, pattern: Uint8Array): number {
  const [inside, wanted] = [Buffer.from(text), Buffer.from(pattern)];
  let count = 0;
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + wanted.length)) count++;
  return count;
}

/** A word that repeats itself, in one of the ways that make searching hard, with a few letters changed. */
function word(draw: Draw, length: number, changes: number): Uint8Array {
  const unit = Array.from({ length: draw.pick([1, 1, 2, 3, 5, 8]) }, () => draw.int(97, 98));
  const fibonacci = draw.chance(0.3);
  let [a, b] = [[97], [97, 98]];
  while (fibonacci && b.length < length) [a, b] = [b, [...b, ...a]];
  const letters = Uint8Array.from({ length }, (_, i) => (fibonacci ? b[i]! : unit[i % unit.length]!));
  for (let n = 0; n < changes && length > 0; n++) letters[draw.int(0, length - 1)] = draw.int(97, 99);
  return letters;
}

describe.each(backends)('countMatches on $name where nearly everything matches', ({ rt }) => {
  it('agrees with indexOf', () => {
    for (let seed = 0; seed < runs(400); seed++) {
      const draw = new Draw(seed);
      const text = word(draw, draw.pick([10, 100, 1000, 5000]), draw.pick([0, 1, 3, 20]));
      const patterns = Array.from({ length: 4 }, () => {
        const from = draw.int(0, text.length - 1),
          length = draw.pick([2, 3, 5, 9, 20, 60, 200]);
        const cut = draw.chance(0.5) ? text.slice(from, from + length) : word(draw, length, draw.pick([0, 1, 2]));
        if (draw.chance(0.5) && cut.length > 3) cut[draw.int(2, cut.length - 2)] = draw.int(97, 98);
        return cut;
      });
      const offsets = Int32Array.from([
        0,
        ...patterns.map((_, p) => patterns.slice(0, p + 1).reduce((total, { length }) => total + length, 0)),
      ]);
      const { counts } = rt.countMatches({
        text,
        patterns: Uint8Array.from(patterns.flatMap((pattern) => [...pattern])),
        offsets,
      });
      expect([...counts], `seed ${seed}`).toEqual(patterns.map((pattern) => countByIndexOf(text, pattern)));
    }
  });

  // A comparison at every place would take 2·10¹⁰ steps here, half a minute at best.
  it('takes time in proportion to the text', () => {
    const text = new Uint8Array(4_000_000),
      pattern = new Uint8Array(10_000);
    pattern[5000] = 1;
    text[3_000_000] = text[3_500_001] = 1;
    const begin = performance.now();
    const { counts } = rt.countMatches({ text, patterns: pattern, offsets: Int32Array.of(0, pattern.length) });
    expect([...counts]).toEqual([2]);
    expect(performance.now() - begin).toBeLessThan(5000);
  }, 60_000);
});
