/** Faults of the native support code, the hosts and the runtime. */
import { of, tables, MATRICES } from './fault.mjs';

export const faults = [
  of('runtime', 'runtime/async/call.ts', { suite: ['test/runtime/async.test.ts'] })(
    'signals-asked-again',
    'a signal that has fired is asked once more after the checks, and may have changed what they saw',
    'if (isLate) throw abortError(signal, kernel);',
    'if (isLate && isAborted(signal)) throw abortError(signal, kernel);',
  ),
  of('native', 'native/core/src/simd/portable.rs', tables('Rust', 'native'))(
    'portable-select',
    'portable lanes choose the wrong way round',
    'fn select_f64(mask: Mask4, a: Array<f64>, b: Array<f64>) -> Array<f64> {\n        each!(Array, K => if mask.0[K] { a.0[K] } else { b.0[K] })',
    'fn select_f64(mask: Mask4, a: Array<f64>, b: Array<f64>) -> Array<f64> {\n        each!(Array, K => if mask.0[K] { b.0[K] } else { a.0[K] })',
  ),
  of('native', 'native/core/src/simd/pair.rs', tables('Rust', 'native'))(
    'pair-at-one-place',
    'both halves of a wide vector are loaded from one place',
    'Two(T::load(x, i), T::load(x, i + LANES))',
    'Two(T::load(x, i), T::load(x, i))',
  ),
  of('native', 'native/core/src/simd/avx512.rs', tables('Rust', 'native'))(
    'wide-odd-products',
    'the upper words of products change places with each other in AVX-512',
    '0b10101010',
    '0b01010101',
  ),
  of('native', 'native/core/src/simd/avx512.rs', { fuzz: ['native'] })(
    'wide-ramp',
    'positions in wide lanes of AVX-512 begin anew after four',
    '_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)',
    '_mm256_setr_epi32(0, 1, 2, 3, 0, 1, 2, 3)',
  ),
  of('native', 'native/core/src/queues.rs', { fuzz: ['native'] })(
    'nobody-helps',
    'chunks of a thread that did not come are left out',
    'others.find_map(|other| lock(&self.0[other]).pop_back())',
    'others.find_map(|_| None)',
  ),
  of('native', 'native/core/src/queues.rs', { fuzz: ['native'] })(
    'chunk-lost',
    'the last chunk of each thread is lost',
    'tasks.by_ref().take(row(thread)).collect()',
    'tasks.by_ref().take(row(thread)).take(row(thread).saturating_sub(1).max(1)).collect()',
  ),
  of('native', 'native/core/src/context.rs', { fuzz: ['native'] })(
    'chunk-gap',
    'the last element of a chunk belongs to nobody',
    'lo: self.border(k) as isize, hi: self.border(k + 1) as isize',
    'lo: self.border(k) as isize, hi: self.border(k + 1) as isize - isize::from(self.count > 1)',
  ),
  of('native', 'native/core/src/context.rs', { fuzz: ['native'] })(
    'split-overlap',
    'the parts of an output are one element too short',
    'usize::try_from((chunk.hi - chunk.lo) * stride)',
    'usize::try_from((chunk.hi - chunk.lo) * stride - isize::from(chunk.lo > 0))',
  ),
  of('native', 'native/core/src/operations.rs', tables('Rust', 'native'))(
    'rust-min',
    'min takes the other of two equals in Rust',
    'pub fn min<T: Real>(a: T, b: T) -> T {\n    if b < a { b } else { a }',
    'pub fn min<T: Real>(a: T, b: T) -> T {\n    if a < b { a } else { b }',
  ),
  of('native', 'native/core/src/scratch.rs', { fuzz: ['native'] })(
    'scratch-not-zeroed',
    'working memory of native starts with what was there',
    '{ alloc_zeroed(layout) }',
    '{ let p = alloc(layout); p.write_bytes(0xb3, layout.size()); p }',
  ),
  of('runtime', 'runtime/backends/heap.ts', {
    suite: ['test/runtime/calls.test.ts', 'test/runtime/foreign-wasm.test.ts', 'test/endurance/memory.test.ts'],
  })(
    'heap-overlap',
    'arguments in wasm memory overlap',
    'this.#mark += align(bytes);',
    'this.#mark += align(bytes) - 16;',
  ),
  of('runtime', 'runtime/backends/wasm.ts', { suite: ['test/runtime/selection.test.ts'] })(
    'mark-not-reset',
    'the mark of wasm memory stays where a call ended',
    '    heap.reset(mark);',
    '',
  ),
  of('runtime', 'runtime/backends/wasm.ts', { suite: ['test/runtime/calls.test.ts', 'test/endurance/memory.test.ts'] })(
    'views-not-refreshed',
    'results are read from memory as it was before it grew',
    '    heap.refresh();',
    '',
  ),
  of('runtime', 'runtime/checks/out.ts', { suite: ['test/runtime/refusals.test.ts'] })(
    'aliases-allowed',
    'an output may overlap an input',
    'if (overlap(out.data, inputs[i]!.data)) refuse',
    'if (overlap(out.data, inputs[i]!.data) && i < 0) refuse',
  ),
  of('runtime', 'runtime/backends/native.ts', { suite: ['test/runtime/native-loading.test.ts'] })(
    'stale-binary',
    'a binary built from other sources is loaded',
    'return hash === sourceHash ?',
    'return hash !== undefined ?',
  ),
  of('runtime', 'runtime/checks/domains.ts', MATRICES)(
    'domain-of-vectors',
    'the values of matrices are not looked at',
    'if (domain === undefined) return;',
    "if (domain === undefined || input.kind === 'matrix') return;",
  ),
  of('command line', 'codegen/cli/run-inputs.ts', MATRICES)(
    'matrix-of-raw-bytes',
    'a matrix of bytes is given the bytes of the file',
    "input.kind === 'vector' && input.dtype === 'u8'",
    "input.dtype === 'u8'",
  ),
];
