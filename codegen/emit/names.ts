/** Names in the manner of each target, clear of its reserved words. */
const RUST = new Set(('as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self static struct super trait true type unsafe use where while async await dyn abstract become box do final macro override priv typeof unsized virtual yield try gen ' +
  // Names that generated Rust uses itself.
  'nan at put ctx min max sign round min_num max_num canonical high_word low_word from_words power_of_two scratch zeroed_scratch split chunks tasks chunk').split(' '));
const SCRIPT = new Set('break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield await async arguments eval NaN Infinity min max minNum maxNum sign round toI32 toU32 highWord lowWord fromWords powerOfTwo reinterpret minIndex maxIndex i32 f64 f32 u32 u8 usize bool v128 i32x4 f64x2 f32x4 i8x16 i64x2 load store select memory sqrt abs floor ceil trunc top claim scratch'.split(' '));

/** Whether a word means something to one of the targets. */
export const isReserved = (name: string): boolean => RUST.has(snake(name)) || SCRIPT.has(name);

/** The same few names come again and again. */
const snakes = new Map<string, string>();
export function snake(name: string): string {
  const known = snakes.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2').toLowerCase();
  snakes.set(name, made);
  return made;
}

/** Functions for one type carry it at their end: `idiv_i32`. */
const TYPED = /_(?:f64|f32|i32|u32)$/;

export function rustName(name: string): string {
  const plain = snake(name);
  return RUST.has(plain) || TYPED.test(plain) ? `${plain}_` : plain;
}

export const scriptName = (name: string): string => (SCRIPT.has(name) || TYPED.test(name) ? `${name}_` : name);
