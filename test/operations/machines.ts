/** Rows on the three targets: printed by the emitters, compiled in one go for each, without Node-API, threads or cargo. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emitAssemblyScript } from '../../dist/codegen/targets/assemblyscript/emit.js';
import { emitRust } from '../../dist/codegen/targets/rust/emit.js';
import { assemblyScriptHelper, scriptHelper } from '../../dist/codegen/targets/common/support.js';
import { emitTypeScript } from '../../dist/codegen/targets/typescript/emit.js';
import type { LoopKernel } from '../../dist/codegen/ir/loop-ir.js';
import {
  assemblyScriptKernel,
  assemblyScriptModule,
  assemblyScriptOperations,
} from '../../dist/codegen/targets/assemblyscript/templates.js';
import { rustKernel } from '../../dist/codegen/targets/rust/templates.js';
import { runRust } from '../support/bare-rust.js';
import { bytesOf } from '../support/case.js';
import { assemble, scriptOf, type GeneratedKernel } from '../support/made.js';
import { storedAs, type Trial, type Variant } from './rows.js';

export interface Problem {
  readonly trial: Trial;
  readonly variant: string;
  readonly machine: string;
  readonly at: number;
  readonly got: string;
}

/** Operands and results of a trial. */
export interface Filled {
  readonly trial: Trial;
  readonly columns: readonly Float64Array[];
  readonly due: Float64Array;
  readonly nested: Float64Array;
}

export function dueIn({ due, nested }: Filled, variant: string): Float64Array {
  if (variant === 'nested') return nested;
  return variant === 'widened' ? Float64Array.from(due) : due;
}

const hex = (array: Float64Array, at: number): string => {
  const size = array.BYTES_PER_ELEMENT;
  return Buffer.from(bytesOf(array).slice(at * size, (at + 1) * size))
    .reverse()
    .toString('hex');
};

const isStrict = ({ trial }: Filled, variant: string): boolean =>
  trial.row.name === 'canonical' && variant !== 'nested';

/** The same bits, or two NaNs; after `canonical` nothing but bits. */
function firstDifference(filled: Filled, variant: string, got: Float64Array): number {
  const due = dueIn(filled, variant);
  for (let i = 0; i < due.length; i++) if (!Object.is(got[i], due[i])) return i;
  return isStrict(filled, variant) ? due.findIndex((_, i) => hex(got, i) !== hex(due, i)) : -1;
}

function compare(filled: Filled, variant: string, machine: string, got: Float64Array, problems: Problem[]): void {
  const at = firstDifference(filled, variant, got);
  if (at >= 0) problems.push({ trial: filled.trial, variant, machine, at, got: hex(got, at) });
}

/** Trials have no source to quote. */
const NOWHERE = (): undefined => undefined;

type Target = 'typescript' | 'assemblyscript';
const has = (target: Target, variant: Variant): boolean =>
  target === 'typescript' ? variant !== 'lanes' && variant !== 'wide' : variant !== 'wide';
const kernelsOf = (trials: readonly Trial[], target: Target): LoopKernel[] =>
  trials.flatMap(({ variants }) => variants.filter(({ variant }) => has(target, variant)).map(({ kernel }) => kernel));
const lengthOf = (filled: Filled): number => filled.due.length;

export async function tryTypeScript(all: readonly Filled[], folder: string): Promise<Problem[]> {
  const kernels = kernelsOf(
    all.map(({ trial }) => trial),
    'typescript',
  ).map((kernel) => ({ kernel, printed: emitTypeScript(kernel, [], kernel.name, NOWHERE) }));
  const helpers = [...new Set(kernels.flatMap(({ printed }) => printed.helpers))].sort();
  const text = [
    ...helpers.map(scriptHelper),
    ...kernels.map(({ printed }) => `export function ${printed.name}(${printed.params}): number {\n${printed.body}\n}`),
  ].join('\n');
  const file = join(folder, 'rows.mjs');
  writeFileSync(file, scriptOf(text));
  const run = (await import(pathToFileURL(file).href)) as Record<string, GeneratedKernel>;
  const called = new Map(kernels.map(({ kernel, printed }) => [kernel, printed.name]));
  const problems: Problem[] = [];
  for (const filled of all) {
    for (const { variant, kernel } of filled.trial.variants) {
      if (!has('typescript', variant)) continue;
      const y = dueIn(filled, variant).slice().fill(0);
      run[called.get(kernel)!]!(...filled.columns, lengthOf(filled), y);
      compare(filled, variant, 'ts', y, problems);
    }
  }
  return problems;
}

export async function tryWasm(all: readonly Filled[]): Promise<Problem[]> {
  const texts = new Map<string, string>();
  const helpers = new Set<string>();
  const kernelsMade: { name: string; own: string; file: string }[] = [];
  for (const kernel of kernelsOf(
    all.map(({ trial }) => trial),
    'assemblyscript',
  )) {
    const printed = emitAssemblyScript(kernel, [], kernel.name, NOWHERE);
    for (const helper of printed.helpers) helpers.add(helper);
    kernelsMade.push({
      name: kernel.name,
      own: printed.name === kernel.name ? kernel.name : `${printed.name} as ${kernel.name}`,
      file: kernel.name,
    });
    texts.set(
      `kernels/${kernel.name}.ts`,
      assemblyScriptKernel({
        doc: [],
        name: printed.name,
        params: printed.params,
        body: printed.body,
        imports: ['claim', ...printed.helpers].join(', '),
      }),
    );
  }
  texts.set('operations.ts', assemblyScriptOperations({ helpers: [...helpers].sort().map(assemblyScriptHelper) }));
  texts.set('index.ts', assemblyScriptModule({ folder: './kernels', kernels: kernelsMade }));
  const { kernels, memory, free } = await assemble(texts);
  const problems: Problem[] = [];
  for (const filled of all) {
    let top = free;
    const place = (array: Float64Array): number => {
      const at = top;
      top = Math.ceil((top + array.byteLength) / 16) * 16;
      const missing = Math.ceil(top / 65536) - memory.buffer.byteLength / 65536;
      if (missing > 0) memory.grow(missing);
      return at;
    };
    const [inputs, output] = [filled.columns.map(place), place(Float64Array.from(filled.due))];
    for (const { variant, kernel } of filled.trial.variants) {
      if (!has('assemblyscript', variant)) continue;
      filled.columns.forEach((column, k) => new Uint8Array(memory.buffer).set(bytesOf(column), inputs[k]!));
      kernels[kernel.name]!(...inputs, lengthOf(filled), output, top);
      const y = dueIn(filled, variant).slice();
      bytesOf(y).set(new Uint8Array(memory.buffer, output, y.byteLength));
      compare(filled, variant, 'wasm', y, problems);
    }
  }
  return problems;
}

const COMPARE = `
fn same_bits(a: &[u32]) -> &[i32] { unsafe { std::slice::from_raw_parts(a.as_ptr() as *const i32, a.len()) } }
fn same_bits_mut(a: &mut [u32]) -> &mut [i32] { unsafe { std::slice::from_raw_parts_mut(a.as_mut_ptr() as *mut i32, a.len()) } }
trait Same: Copy { fn bits(self) -> u64; fn nan(self) -> bool { false } }
impl Same for f64 { fn bits(self) -> u64 { self.to_bits() } fn nan(self) -> bool { self.is_nan() } }
impl Same for f32 { fn bits(self) -> u64 { self.to_bits() as u64 } fn nan(self) -> bool { self.is_nan() } }
impl Same for i32 { fn bits(self) -> u64 { self as u32 as u64 } }
impl Same for u32 { fn bits(self) -> u64 { self as u64 } }
fn compare<T: Same>(trial: usize, variant: usize, level: Level, got: &[T], due: &[T], strict: bool) {
    for i in 0..due.len() {
        if got[i].bits() != due[i].bits() && (strict || !(got[i].nan() && due[i].nan())) {
            return println!("{trial} {variant} {} {i} {:x}", level.name(), got[i].bits());
        }
    }
}
`;

/** Instruction sets of native, each on every row. */
export async function tryRust(all: readonly Filled[], folder: string, optimised: boolean): Promise<Problem[]> {
  const modules: { name: string; text: string }[] = [];
  const calls: string[] = [];
  const input: Uint8Array[] = [];
  for (const [t, filled] of all.entries()) {
    const { trial, columns, due, nested } = filled;
    const names = columns.map((_, k) => 'abc'[k]!);
    calls.push(
      '{',
      ...columns.map(
        (column, k) => `let ${names[k]}: Vec<${storedAs(trial.operands[k]!)}> = input.take(${column.length});`,
      ),
      `let due: Vec<${trial.result}> = input.take(${due.length});`,
      `let nested: Vec<${trial.result}> = input.take(${due.length});`,
      ...(trial.variants.some(({ variant }) => variant === 'widened')
        ? ['let widened: Vec<f64> = due.iter().map(|&value| value as f64).collect();']
        : []),
    );
    input.push(...columns.map(bytesOf), bytesOf(due), bytesOf(nested));
    for (const [v, { variant, kernel }] of trial.variants.entries()) {
      const printed = emitRust(kernel, [], kernel.name, NOWHERE);
      const words = variant === 'lanes' || variant === 'wide';
      modules.push({ name: kernel.name, text: rustKernel({ doc: [], ...printed }) });
      calls.push(
        `for &level in &levels { let mut y = vec![${variant === 'widened' ? 'f64' : trial.result}::default(); ${due.length}]; ${kernel.name}::${printed.name}(&Context::new(1, level as i32, 0), ${names.map((name, k) => (words && trial.operands[k] === 'u32' ? `same_bits(&${name})` : `&${name}`)).join(', ')}, ${due.length}, ${words && trial.result === 'u32' ? 'same_bits_mut(&mut y)' : '&mut y'}).unwrap(); compare(${t}, ${v}, level, &y, &${variant === 'nested' || variant === 'widened' ? variant : 'due'}, ${isStrict(filled, variant)}); }`,
      );
    }
    calls.push('}');
  }
  const main = `${COMPARE}fn main() {\nlet mut input = Input::read();\nlet levels = levels();\n${calls.join('\n')}\nfor l in &levels { println!("ran {}", l.name()); }\n}`;
  const lines = (await runRust(folder, modules, main, input, optimised)).toString().trim().split('\n');
  if (!lines.includes('ran portable')) throw new Error(`the rows did not run: ${lines.join('\n')}`);
  return lines
    .filter((line) => !line.startsWith('ran '))
    .map((line) => {
      const [t, v, level, at, got] = line.split(' ');
      const { trial } = all[Number(t)]!;
      return {
        trial,
        variant: trial.variants[Number(v)]!.variant,
        machine: `native ${level}`,
        at: Number(at),
        got: got!.padStart(trial.result === 'f64' ? 16 : 8, '0'),
      };
    });
}
