/** Kernels made up for a test: compiled from a text, run as TypeScript and as wasm, without touching the project. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';
import ts from 'typescript';
import { compile, type Compilation } from '../../dist/codegen/compile.js';
import { readDsl } from '../../dist/codegen/build/sources.js';
import { formatDiagnostic } from '../../dist/codegen/diagnostics/code-frame.js';
import { ROOT } from './files.js';
import { kept, keyOf } from './kept.js';

/** Inputs, then sizes and parameters, then outputs, as every generated function takes them. */
export type GeneratedKernel = (...args: unknown[]) => number;

export function compileText(file: string, text: string): Compilation {
  const compilation = compile({ kernels: new Map([[file, text]]), dsl: readDsl() });
  const { diagnostics } = compilation;
  if (diagnostics.any) throw new Error(diagnostics.all.map((d) => formatDiagnostic(d, text)).join('\n'));
  return compilation;
}

const under = (compilation: Compilation, folder: string): [path: string, text: string][] =>
  compilation.files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path, text }) => [path.slice(folder.length + 1), text]);

/** JavaScript as tsc makes it of the generated files. */
export const scriptOf = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  }).outputText;

/** The kernels by name, and how to get rid of their files. */
export async function loadScript(
  compilation: Compilation,
): Promise<{ kernels: Record<string, GeneratedKernel>; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-made-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "type": "module" }');
  for (const [path, text] of under(compilation, 'typescript')) write(path.replace(/\.ts$/, '.js'), scriptOf(text));
  const { kernels } = (await import(pathToFileURL(join(folder, 'kernels/index.js')).href)) as {
    kernels: Record<string, GeneratedKernel>;
  };
  return { kernels, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Assembled {
  readonly kernels: Record<string, GeneratedKernel>;
  readonly memory: WebAssembly.Memory;
  readonly free: number;
}

export interface Assembling {
  /** How much, 0 to 3: as the project's are, unless less is said. */
  readonly optimise?: number | undefined;
  /** Whether the binary is kept for whoever assembles the same again. */
  readonly keep?: boolean | undefined;
}

/** The wasm module with its memory; `free` is where arrays can be put. */
export const loadWasm = (
  compilation: Compilation,
  how?: Assembling,
  change: (texts: Map<string, string>) => Map<string, string> = (texts) => texts,
): Promise<Assembled> => assemble(change(new Map(under(compilation, 'assemblyscript'))), how);

/** AssemblyScript files by path, compiled and ready to be called. */
export async function assemble(
  texts: ReadonlyMap<string, string>,
  { optimise = 3, keep = true }: Assembling = {},
): Promise<Assembled> {
  const flags = [...FLAGS, `-O${optimise}`];
  const make = (): Promise<Uint8Array> => binaryOf(texts, flags);
  const binary = keep
    ? await kept(keyOf(['asc', ...versions(), ...flags, ...[...texts].sort().flat()]), make)
    : await make();
  const memory = new WebAssembly.Memory({ initial: 64 });
  const { instance } = await WebAssembly.instantiate(binary as BufferSource, { env: { memory } });
  const free = (instance.exports['__heap_base'] as WebAssembly.Global).value as number;
  return {
    kernels: instance.exports as unknown as Record<string, GeneratedKernel>,
    memory,
    free: Math.ceil(free / 16) * 16,
  };
}

const FLAGS = [
  'index.ts',
  '--outFile',
  'made.wasm',
  '--runtime',
  'stub',
  '--importMemory',
  '--memoryBase',
  '1024',
  '--enable',
  'simd',
  '--noAssert',
  '--use',
  'abort=',
];

/** Of the compiler, and of what optimises for it. */
const versions = (): string[] =>
  ['assemblyscript', 'binaryen'].map((name) => readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));

async function binaryOf(texts: ReadonlyMap<string, string>, flags: readonly string[]): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main([...flags], {
    readFile: (name: string) => texts.get(name) ?? null,
    writeFile: (_name: string, contents: unknown) => {
      binary = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${stderr.toString()}\n${error.message}`);
  return binary!;
}
