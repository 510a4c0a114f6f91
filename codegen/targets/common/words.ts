/**
 * Words that mean something in the text of a target: its keywords, what its files import, and every function and
 * type that a printer or the operation table writes. The renamer gives none of them to anything of a kernel's.
 * Tests compare the lists with the sources they stand for.
 */
import { operations } from '../../language/operations/index.js';
import type { Spelling } from '../../language/spelling.js';
import { assemblyScriptHelpers, scriptHelpers } from './support.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Names that a spelling uses as they are: not what follows a dot or a path. */
const wordsOf = ({ text }: Spelling): string[] => text.match(/(?<![\w.$:])[A-Za-z_]\w*/g) ?? [];

export const RUST_KEYWORDS = words(`
  as async await break const continue crate dyn else enum extern false fn for gen if impl in let loop match mod move mut pub ref return
  self Self static struct super trait true type unsafe use where while
  abstract become box do final macro override priv try typeof unsized virtual yield
  _ union raw safe macro_rules default auto`);

/** Functions of native/core that the table calls. */
const RUST_HELPERS = operations().flatMap(({ rust }) => /^([a-z]\w*)\(/.exec(rust.text)?.[1] ?? []);

/** What `crate::prelude` exports. */
export const RUST_PRELUDE = [
  ...new Set([
    ...words(`
  at exact exact_mut put Chunk Chunks Context Failure split split_even multiversion
  Real plain_nan Scratch scratch zeroed_scratch seldom Bits Bytes Float Integer Lanes Level Mask Simd Vectors`),
    ...RUST_HELPERS,
  ]),
];

/** Types and functions of the language, crates, and what `multiversion!` declares beside a function. */
const RUST_OTHERS = words(`
  bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 Vec Ok Err Some None Result Option
  std core alloc test proc_macro trefoil_core S W P avx512 avx2 plain`);

export const SCRIPT_KEYWORDS = words(`
  break case catch class const continue debugger default delete do else enum export extends false finally for function if import in
  instanceof new null return super switch this throw true try typeof var void while with
  implements interface let package private protected public static yield await async of get set as from type declare abstract
  namespace module readonly override keyof infer is asserts constructor arguments eval undefined NaN Infinity`);

/** Functions of the support modules. */
export const TYPESCRIPT_HELPERS = scriptHelpers;
export const ASSEMBLYSCRIPT_HELPERS = ['claim', ...assemblyScriptHelpers];

/** Types of asc, and what the printer writes of its library beside what the table does. */
const ASSEMBLYSCRIPT_OTHERS = words(`
  bool i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 v128 i8x16 i16x8 i32x4 i64x2 f32x4 f64x2
  memory load store select abs ceil floor trunc sqrt min max clz ctz popcnt rotl rotr reinterpret unreachable changetype idof
  sizeof alignof offsetof nameof unchecked assert isInteger isFloat isSigned ASC_TARGET heap`);

const TYPESCRIPT_OTHERS = words(
  'Math Number DataView Float64Array Float32Array Int32Array Uint32Array Uint8Array number boolean string void any never unknown object scratchF64 scratchF32 scratchI32 scratchU32 scratchU8',
);

export const RUST_WORDS: ReadonlySet<string> = new Set([
  ...RUST_KEYWORDS,
  ...RUST_PRELUDE,
  ...RUST_OTHERS,
  ...operations().flatMap((row) => [row.rust, ...(row.lanes ? [row.lanes.rust] : [])].flatMap(wordsOf)),
]);
export const ASSEMBLYSCRIPT_WORDS: ReadonlySet<string> = new Set([
  ...SCRIPT_KEYWORDS,
  ...ASSEMBLYSCRIPT_HELPERS,
  ...ASSEMBLYSCRIPT_OTHERS,
  ...operations().flatMap((row) => [row.as, ...(row.lanes ? [row.lanes.as] : [])].flatMap(wordsOf)),
]);
export const TYPESCRIPT_WORDS: ReadonlySet<string> = new Set([
  ...SCRIPT_KEYWORDS,
  ...TYPESCRIPT_HELPERS,
  ...TYPESCRIPT_OTHERS,
  ...operations().flatMap(({ ts }) => wordsOf(ts)),
]);
