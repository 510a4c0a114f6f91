/** A kernel through the compiler, stage by stage: source, kernel IR, loop IR, what each pass changes, generated code. */
import { posix } from 'node:path';
import { structuredPatch } from 'diff';
import { colors } from '../../terminal/text.js';
import { compile, stagesOf, type Compilation, type Stage } from '../compile.js';
import { position } from '../diagnostics/code-frame.js';
import { snake } from '../emit/names.js';
import type { Sources } from '../frontend/adapter.js';
import { readKernels } from '../frontend/frontend.js';
import type { Kernel } from '../ir/kernel-ir.js';
import { printKernel } from '../ir/print-kernel.js';
import { printLoop } from '../ir/print-loop.js';
import { TARGETS } from '../lower/lowerer.js';
import { PASSES } from '../passes/index.js';
import type { WidenNote } from '../passes/widen-loops.js';
import { showDiagnostics } from './diagnose.js';
import { unknownName } from './errors.js';
import type { ExplainOptions } from './explain.js';
import { formatRust, formatScript } from './format.js';
import { readSources } from './project.js';

type TargetName = 'rust' | 'assemblyscript' | 'typescript';
const NAMES: readonly TargetName[] = ['rust', 'assemblyscript', 'typescript'];
const FILES: Readonly<Record<TargetName, (name: string) => string>> = {
  rust: (name) => `rust/kernels/${snake(name)}.rs`,
  assemblyscript: (name) => `assemblyscript/kernels/${name}.ts`,
  typescript: (name) => `typescript/kernels/${name}.ts`,
};
const STAGES: readonly string[] = ['source', 'kernel', 'lower', ...PASSES.map((pass) => pass.name), 'code', 'notes'];

const heading = (title: string, words: string): string => `${colors.bold(colors.cyan(`── ${title} `))}${colors.dim(words)}`;

/** The declaration with its comment, numbered as in its file. */
function sourceOf(kernel: Kernel, sources: Sources): string {
  const text = sources.kernels.get(kernel.source.file)!;
  const lines = text.split('\n');
  const at = position(text, kernel.source.start).line;
  let first = at;
  if (lines[at - 2]?.trimEnd().endsWith('*/')) for (first = at - 1; first > 1 && !lines[first - 1]!.trimStart().startsWith('/**');) first--;
  const end = lines.findIndex((line, index) => index >= at - 1 && /^\);?\s*$/.test(line));
  const last = end < 0 ? lines.length : end + 1;
  return lines.slice(first - 1, last).map((line, index) => `${colors.dim(String(first + index).padStart(4))}  ${line}`).join('\n');
}

/** What changed between two texts, with three lines around it. */
function changes(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3 });
  return hunks.map((hunk) => [
    colors.dim(`   lines ${hunk.newStart}–${hunk.newStart + Math.max(0, hunk.newLines - 1)}`),
    ...hunk.lines.filter((line) => !line.startsWith('\\')).map((line) => (line.startsWith('+') ? colors.green(line) : line.startsWith('-') ? colors.red(line) : line)),
  ].join('\n')).join('\n');
}

function showStages(stages: readonly Stage[], notes: readonly WidenNote[], sources: Sources, target: TargetName, wanted: (stage: string) => boolean, all: boolean): string[] {
  const parts: string[] = [];
  let before = '';
  for (const { name, kernel } of stages) {
    const text = printLoop(kernel).trimEnd();
    const pass = PASSES.find((one) => one.name === name);
    if (wanted(name)) {
      if (pass === undefined) parts.push(`${heading('lower', `loop IR for ${target}`)}\n${text}`);
      else if (text === before) parts.push(`${heading(name, pass.does)}\n${colors.dim('   nothing to do here')}`);
      else parts.push(`${heading(name, pass.does)}\n${all ? text : changes(before, text)}`);
    }
    if (name === 'widen' && (wanted('widen') || wanted('notes')) && notes.length > 0) parts.push(showNotes(notes, sources));
    before = text;
  }
  return parts;
}

function showNotes(notes: readonly WidenNote[], sources: Sources): string {
  const place = ({ span }: WidenNote): string => `${span.file}:${position(sources.kernels.get(span.file) ?? '', span.start).line}`;
  return [...new Set(notes.map((note) => `   ${place(note)}: ${colors.yellow('not a vector')}: ${note.why} (loop over ${note.loop})`))].join('\n');
}

/** The file of a kernel and what it imports from other kernels: enough to generate its code. */
function neededBy(file: string, sources: Sources): Sources {
  const kernels = new Map<string, string>();
  const visit = (path: string): void => {
    const text = sources.kernels.get(path);
    if (text === undefined || kernels.has(path)) return;
    kernels.set(path, text);
    for (const [, relative] of text.matchAll(/\bfrom\s+'(\.[^']+)'/g)) visit(posix.join(posix.dirname(path), relative!).replace(/\.js$/, '.ts'));
  };
  visit(file);
  return { ...sources, kernels };
}

async function codeOf(compilation: Compilation, target: TargetName, name: string): Promise<string> {
  const file = compilation.files.find(({ path }) => path === FILES[target](name))!;
  const text = target === 'rust' ? (formatRust(file.text) ?? file.text) : await formatScript(file.text);
  return `${heading(target, `generated/${file.path}`)}\n${text.trimEnd()}`;
}

export async function explainKernel(name: string, { target, stage, all }: ExplainOptions): Promise<number> {
  for (const one of stage) if (!STAGES.includes(one)) throw unknownName(`stage (they are ${STAGES.join(', ')})`, one, STAGES);
  const wanted = (one: string): boolean => stage.length === 0 || stage.includes(one);
  const sources = readSources();
  const { kernels, diagnostics } = readKernels(sources);
  const kernel = kernels.find((one) => one.name === name);
  const needed = kernel && neededBy(kernel.source.file, sources);
  // Mistakes in other kernels are no reason not to explain this one.
  const own = diagnostics.all.filter(({ span }) => needed === undefined || needed.kernels.has(span.file));
  if (own.length > 0) {
    showDiagnostics(own, sources);
    return 1;
  }
  if (kernel === undefined || needed === undefined) throw unknownName('kernel', name, kernels.map((one) => one.name));
  const targets = target === 'all' ? NAMES : [target as TargetName];
  const parts: string[] = [];
  if (wanted('source')) parts.push(`${heading('source', `${kernel.source.file}`)}\n${sourceOf(kernel, sources)}`);
  if (wanted('kernel')) parts.push(`${heading('kernel', 'kernel IR: what it means')}\n${printKernel(kernel).trimEnd()}`);
  // With every target asked for, the stages are shown for each only where they were chosen.
  for (const one of targets) {
    if (target === 'all' && stage.length === 0) break;
    const notes: WidenNote[] = [];
    parts.push(...showStages(stagesOf(kernel, TARGETS[one], notes), notes, sources, one, wanted, all ?? false));
    if (stage.includes('notes') && notes.length === 0) parts.push(colors.dim(`   ${one}: every loop that wished for vectors got them, or none wished`));
  }
  if (wanted('code')) {
    const compilation = compile(needed);
    for (const one of targets) parts.push(await codeOf(compilation, one, name));
  }
  console.log(parts.join('\n\n'));
  return 0;
}
