/** Faults of the emitters. */
import { SCRIPTS, assemblyScript, rust, of, WHILE } from './fault.mjs';

export const faults = [
  of('renamer', assemblyScript('manner'), { fuzz: ['ts', 'wasm'] })(
    'nothing-reserved',
    'wasm gives its own words away',
    'ASSEMBLYSCRIPT: Manner = { reserved: ASSEMBLYSCRIPT_WORDS,',
    'ASSEMBLYSCRIPT: Manner = { reserved: new Set(),',
  ),
  of('renamer', assemblyScript('arena'), { fuzz: ['wasm'] })(
    'glued-mark',
    'the mark of the arena is called mark, whatever else is',
    "const mark = s.scratch.length > 0 ? names.made('mark') : '';",
    "const mark = 'mark';",
  ),
  of('renamer', rust('regions'), { fuzz: ['native'] })(
    'glued-base',
    'the beginning of a part is called after its array, whatever else is',
    'const base = names.made(`${stemOf(o.array)}Base`);',
    'const base = `${names.of(o.array)}_base`;',
  ),
  of('emitter', SCRIPTS, { fuzz: ['ts'] })(
    'ts-loop-inclusive',
    'loops of TypeScript and of wasm run once too often',
    "${counter} ${s.step > 0 ? '<' : '>'} ${end}",
    "${counter} ${s.step > 0 ? '<=' : '>='} ${end}",
  ),
  of('emitter', SCRIPTS, { fuzz: ['ts'] })(
    'ts-step',
    'every loop of TypeScript and of wasm steps by one',
    'if (step === 1) return `${v}++`;',
    'if (step > 0) return `${v}++`;',
  ),
  of('emitter', 'codegen/targets/typescript/expressions.ts', { fuzz: ['ts'] })(
    'ts-smaller',
    'min in place takes the larger',
    "const SMALLER = form('$1 < $0 ? $1 : $0'",
    "const SMALLER = form('$0 < $1 ? $1 : $0'",
  ),
  of('emitter', SCRIPTS, { fuzz: ['ts'] })(
    'ts-no-else',
    'TypeScript and wasm leave the other side of a condition out',
    "if (s.else.length > 0) this.lines.block('else {', () => this.stmts(s.else));",
    '',
  ),
  of('emitter', assemblyScript('expressions'), { fuzz: ['wasm'] })(
    'as-byte-arithmetic',
    'a byte is computed with in eight bits',
    "dtype === 'u8' ? 'i32.load8_u' : `load<${dtype}>`",
    '`load<${dtype}>`',
  ),
  of('emitter', assemblyScript('vectors'), { fuzz: ['wasm'] })(
    'as-stride',
    'strided lanes of wasm are loaded side by side',
    'load<${dtype}>(${strided(first, step, lane)})',
    "load<${dtype}>(${strided(first, '8', lane)})",
  ),
  of('emitter', assemblyScript('vectors'), { fuzz: ['wasm'] })(
    'as-second-half',
    'the second register of a vector is loaded from the place of the first',
    'memory.address(e.array, e.index, dtype, half * BYTES_PER_REGISTER);',
    'memory.address(e.array, e.index, dtype, 0);',
  ),
  of('emitter', assemblyScript('vectors'), { fuzz: ['wasm'] })(
    'as-narrow-mask',
    'a comparison of 32-bit lanes is a mask for the first two only',
    'return [`i64x2.extend_low_i32x4_s(${narrow})`, `i64x2.extend_high_i32x4_s(${narrow})`];',
    'return [`i64x2.extend_low_i32x4_s(${narrow})`, `i64x2.extend_low_i32x4_s(${narrow})`];',
  ),
  of('emitter', assemblyScript('vectors'), { fuzz: ['wasm'] })(
    'as-convert-low',
    'conversion of lanes repeats the first two',
    '(${of}, ${of}, 2, 3, 2, 3)`',
    '(${of}, ${of}, 0, 1, 2, 3)`',
  ),
  of('emitter', assemblyScript('emit'), { fuzz: ['wasm'] })(
    'as-scratch-not-zeroed',
    'local arrays of wasm start with what was there',
    'arena.claim(a.name, a.dtype, a.extent, a.zeroed === true);',
    'arena.claim(a.name, a.dtype, a.extent, false);',
  ),
  of('emitter', assemblyScript('arena'), { suite: ['test/compiler/arena.test.ts'] })(
    'as-arena-not-reset',
    'the arena is not reset after a region',
    'if (s.scratch.length > 0) lines.line(`${this.top} = ${mark};`);',
    '',
  ),
  of('emitter', assemblyScript('arena'), { fuzz: ['wasm'] })(
    'as-arena-overlaps',
    'scratch begins in the middle of what was claimed before',
    'this.take(symbol, this.text(this.length(extent)), bytesPerElement[dtype]);',
    'this.take(symbol, this.text(this.length(extent)), bytesPerElement[dtype] / 2);',
  ),
  of('emitter', assemblyScript('memory'), { fuzz: ['wasm'] })(
    'as-offset',
    'an immediate offset counts elements instead of bytes',
    'const offset = extra + places * bytesPerElement[dtype];',
    'const offset = extra + places;',
  ),
  of('emitter', assemblyScript('expressions'), { fuzz: ['wasm'] })(
    'less-than-a-choice',
    'asc reads a comparison as the beginning of type arguments',
    "if (row.as.text === '$0 < $1')",
    "if (row.as.text === '$0 <')",
  ),
  of('emitter', rust('regions'), { fuzz: ['native'] })(
    'rust-chunk-base',
    'a chunk writes from the start of its own part plus one',
    'o.stride.value === 1 ? lo : `${lo} * $',
    'o.stride.value === 1 ? `${lo} - 1` : `${lo} * $',
  ),
  of('emitter', rust('loops'), { fuzz: ['native'] })(
    'rust-down',
    'a loop of Rust that counts down takes steps of one',
    's.step > 0 ? `${at} += ${s.step};` : `${at} -= ${-s.step};`',
    's.step > 0 ? `${at} += ${s.step};` : `${at} -= 1;`',
  ),
  of('emitter', rust('loops'), { fuzz: ['native'] })(
    'rust-up',
    'a loop of Rust with a step takes steps of one',
    's.step > 0 ? `${at} += ${s.step};`',
    's.step > 0 ? `${at} += 1;`',
  ),
  of('emitter', rust('statements'), { fuzz: ['native'] })(
    'rust-add-assign',
    'x = y − x is printed as x −= y',
    "if (sign === '+' && value.k === 'op' && value.of === 'index'",
    "if (sign && value.k === 'op'",
  ),
  of('target', rust('loops'), WHILE)(
    'never-asks',
    'a `while` does not ask whether the call is to stop',
    'this.lines.line(this.#asksEvery(`${rounds} & 4095 == 0`));',
    '',
  ),
  of('emitter', assemblyScript('statements'), { fuzz: ['wasm'] })(
    'counter-with-a-sign',
    'a loop of wasm compares without a sign as if with one',
    "s.counts === 'unsigned' ? '<u32>' : ''",
    "s.counts === 'unsigned' ? '' : ''",
  ),
];
