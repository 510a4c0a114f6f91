/** countMatches against Python's bytes.count, on real logs and on texts that are hard to search. */
import type { Runtime } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
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

const { files, excerpts, texts } = readFixture<{ files: InFile[]; excerpts: InFile[]; texts: InText[] }>('count-matches');

/** A character stands for the byte of its code. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function textOf({ text, generator }: InText): Uint8Array {
  if (generator === undefined) return bytesOf(text!);
  return Uint8Array.from({ length: generator.length }, (_, i) => 97 + (u32(generator.seed, i) % generator.letters));
}

/** Counts by pattern, so that a failure names it. */
function expectCounts(rt: Runtime, text: Uint8Array, { patterns, counts }: Counts): void {
  const offsets = new Int32Array(patterns.length + 1);
  patterns.forEach((pattern, p) => { offsets[p + 1] = offsets[p]! + pattern.length; });
  const got = rt.countMatches({ text, patterns: bytesOf(patterns.join('')), offsets }).counts;
  expect(patterns.map((pattern, p) => [pattern, got[p]])).toEqual(patterns.map((pattern, p) => [pattern, counts[p]]));
}

describe.each(backends)('countMatches on $name agrees with bytes.count', ({ rt }) => {
  it.for(excerpts)('the first lines of $file', (given, context) => expectCounts(rt, dataFile(given.file, context), given));
  it.for(files)('the whole of $file', (given, context) => expectCounts(rt, dataFile(given.file, context, false), given));
  it.each(texts)('$name', (given) => expectCounts(rt, textOf(given), given));
});
