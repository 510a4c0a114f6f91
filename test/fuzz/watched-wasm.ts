/**
 * wasm whose working memory is watched: `claim`, by which kernels take scratch, leaves bytes behind each array that nobody
 * may touch, and remembers where they are. What a region gives back is forgotten with it.
 */
import type { Assembled } from '../support/made.js';

const GUARD = 48;
const MOST = 512;
export const PATTERN = 0xb3;

const CLAIM = /export function claim\([\s\S]*?\n\}\n/;

const WATCHED = `const guards: usize = memory.data(${MOST * 8});
let count: i32 = 0;
export function watchedGuards(): usize { return guards; }
export function watchedCount(): i32 { return count; }
export function forgetGuards(): void { count = 0; }
export function claim(top: usize, length: f64, size: f64): usize {
  const room = max<f64>(length, 0.0) * size;
  if (room > 4294967296.0) return 0;
  const from: u64 = <u64>top + <u64>room;
  const end: u64 = (from + ${GUARD} + 15) & ~(<u64>15);
  if (end > 0xffff0000) return 0;
  const missing = <i64>((end + 65535) >> 16) - <i64>memory.size();
  if (missing > 0 && memory.grow(<i32>missing) < 0) return 0;
  while (count > 0 && load<u32>(guards + ((count - 1) << 3)) >= <u32>top) count--;
  memory.fill(<usize>from, ${PATTERN}, <usize>(end - from));
  if (count < ${MOST}) {
    store<u32>(guards + (count << 3), <u32>from);
    store<u32>(guards + (count << 3) + 4, <u32>end);
    count++;
  }
  return <usize>end;
}
`;

/** The same files with a watched `claim`. */
export function watched(texts: ReadonlyMap<string, string>): Map<string, string> {
  const made = new Map(texts);
  for (const [path, text] of texts)
    if (CLAIM.test(text)) {
      made.set(
        path,
        text.replace(CLAIM, () => WATCHED),
      );
      const module = `./${path.replace(/\.ts$/, '')}`;
      made.set(
        'index.ts',
        `${texts.get('index.ts')!}\nexport { watchedGuards, watchedCount, forgetGuards } from '${module}';\n`,
      );
      return made;
    }
  throw new Error('no file declares how scratch is claimed');
}

interface Watch {
  watchedGuards(): number;
  watchedCount(): number;
  forgetGuards(): void;
}
const of = ({ kernels }: Pick<Assembled, 'kernels'>): Partial<Watch> => kernels as unknown as Partial<Watch>;

export const forget = (module: Pick<Assembled, 'kernels'>): void => of(module).forgetGuards?.();

/** Throws where something was written behind an array of scratch. An array that starts with zeros has zeros behind it, too. */
export function checkScratch(module: Pick<Assembled, 'kernels' | 'memory'>): void {
  const { watchedCount, watchedGuards } = of(module);
  if (!watchedCount || !watchedGuards) return;
  const [words, bytes] = [
    new Uint32Array(module.memory.buffer, watchedGuards() >>> 0, 2 * watchedCount()),
    new Uint8Array(module.memory.buffer),
  ];
  for (let i = 0; i < words.length; i += 2) {
    const expected = bytes[words[i]!] === 0 ? 0 : PATTERN;
    for (let at = words[i]!; at < words[i + 1]!; at++)
      if (bytes[at] !== expected)
        throw new Error(`something was written ${at - words[i]!} bytes behind array ${i / 2} of the scratch`);
  }
}
