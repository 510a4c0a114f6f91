/** A kernel through the compiler, stage by stage: source, kernel IR, loop IR, what each pass changes, generated code. */
import { posix } from 'node:path';
import { structuredPatch } from 'diff';
import { colors, terminalWidth, wrap } from '../../terminal/text.js';
import { compile, stagesOf, type Compilation, type Stage } from '../compile.js';
import { position } from '../diagnostics/code-frame.js';
import { kernelNames } from '../kernel-names.js';
import type { Backend } from '../targets/backend.js';
import { BACKENDS } from '../targets/index.js';
import type { Sources } from '../frontend/adapter.js';
import { readKernels } from '../frontend/frontend.js';
import type { Kernel } from '../ir/kernel-ir.js';
import { printKernel } from '../ir/print-kernel.js';
import type { LoopKernel } from '../ir/loop-ir.js';
import { printLoop } from '../ir/print-loop.js';
import type { Span } from '../language/types.js';
import { TARGETS } from '../language/targets.js';
import { PASSES } from '../passes/index.js';
import type { WidenNote } from '../passes/widen-loops.js';
import { showDiagnostics } from './diagnose.js';
import { unknownName } from './errors.js';
import type { ExplainOptions } from './explain.js';
import { hasVectors, scalarLoops } from './explain-loops.js';
import { formatRust, formatScript } from './format.js';
import { readSources } from '../build/sources.js';
import { here } from './here.js';

const NAMES = BACKENDS.map(({ target }) => target.name);
type TargetName = (typeof NAMES)[number];
const backendOf = (name: TargetName): Backend => BACKENDS.find(({ target }) => target.name === name)!;
const STAGES: readonly string[] = ['source', 'kernel', 'lower', ...PASSES.map((pass) => pass.name), 'code', 'notes'];
/** All stages together are hundreds of lines. */
const BRIEF: readonly string[] = ['source', 'kernel', 'notes'];

const heading = (title: string, words: string): string =>
  `${colors.bold(colors.cyan(`── ${title} `))}${colors.dim(words)}`;

/** The declaration with its comment, numbered as in its file. */
function sourceOf(kernel: Kernel, sources: Sources): string {
  const text = sources.kernels.get(kernel.source.file)!;
  const lines = text.split('\n');
  const at = position(text, kernel.source.start).line;
  let first = at;
  if (lines[at - 2]?.trimEnd().endsWith('*/'))
    for (first = at - 1; first > 1 && !lines[first - 1]!.trimStart().startsWith('/**');) first--;
  const end = lines.findIndex((line, index) => index >= at - 1 && /^\);?\s*$/.test(line));
  const last = end < 0 ? lines.length : end + 1;
  return lines
    .slice(first - 1, last)
    .map((line, index) => `${colors.dim(String(first + index).padStart(4))}  ${line}`)
    .join('\n');
}

/** A line of a difference: green where it came, red where it went. */
function painted(line: string): string {
  if (line.startsWith('+')) return colors.green(line);
  return line.startsWith('-') ? colors.red(line) : line;
}

/** What changed between two texts, with three lines around it. */
function changes(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3 });
  return hunks
    .map((hunk) =>
      [
        colors.dim(`   lines ${hunk.newStart}–${hunk.newStart + Math.max(0, hunk.newLines - 1)}`),
        ...hunk.lines.filter((line) => !line.startsWith('\\')).map(painted),
      ].join('\n'),
    )
    .join('\n');
}

function showStages(
  stages: readonly Stage[],
  target: TargetName,
  wanted: (stage: string) => boolean,
  all: boolean,
): string[] {
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
    before = text;
  }
  return parts;
}

/** What is said where there is nothing to say of any loop. */
function nothingToNote(compiled: LoopKernel, target: TargetName): string {
  if (!TARGETS[target].vectors) return `${target} has no vectors`;
  return hasVectors(compiled) ? 'every loop is a vector' : 'no loop here can be a vector';
}

/** Of every loop of the source that is no vector why; the first kind could have become one, the second has an order. */
function showNotes(
  kernel: Kernel,
  stages: readonly Stage[],
  notes: readonly WidenNote[],
  sources: Sources,
  target: TargetName,
): string {
  const place = ({ file, start }: Span): string => `${file}:${position(sources.kernels.get(file) ?? '', start).line}`;
  const compiled = stages.at(-1)!.kernel;
  // As it is written: inside, every name is unique.
  const counter = ({ file, start }: Span): string =>
    /\blet (\w+)/.exec(sources.kernels.get(file)?.slice(start) ?? '')?.[1] ?? '…';
  const said = [
    ...notes.map(
      ({ span, why, loop }) => `   ${place(span)}: ${colors.yellow('not a vector')}: ${why} (loop over ${loop})`,
    ),
    ...scalarLoops(kernel, compiled, counter).map(
      ({ span, why }) => `   ${place(span)}: ${colors.yellow('in order')}: ${why}`,
    ),
  ];
  const starts = kernel.starts
    .map(
      (name) =>
        `   ${colors.yellow('starts empty')}: ${name} holds NaN, or 0 for integers, where nothing is written: not every element is proven to be written before it is read and in the end\n`,
    )
    .join('');
  return `${heading('notes', `loops that are no vectors, for ${target}`)}\n${starts}${said.length > 0 ? [...new Set(said)].join('\n') : colors.dim(`   ${nothingToNote(compiled, target)}`)}`;
}

/** The file of a kernel and what it imports from other kernels: enough to generate its code. */
function neededBy(file: string, sources: Sources): Sources {
  const kernels = new Map<string, string>();
  const visit = (path: string): void => {
    const text = sources.kernels.get(path);
    if (text === undefined || kernels.has(path)) return;
    kernels.set(path, text);
    for (const [, relative] of text.matchAll(/\bfrom\s+'(\.[^']+)'/g))
      visit(posix.join(posix.dirname(path), relative!).replace(/\.js$/, '.ts'));
  };
  visit(file);
  return { ...sources, kernels };
}

async function codeOf(compilation: Compilation, target: TargetName, name: string): Promise<string> {
  const called = kernelNames(Object.keys(compilation.manifest)).get(name)!;
  const file = compilation.files.find(
    ({ path }) => path === backendOf(target).fileOf(compilation.manifest[name]!.family, called),
  )!;
  const text = file.path.endsWith('.rs') ? (formatRust(file.text) ?? file.text) : await formatScript(file.text);
  return `${heading(target, `generated/${file.path}`)}\n${text.trimEnd()}`;
}

export async function explainKernel(name: string, { target, stage, all, brief }: ExplainOptions): Promise<number> {
  for (const one of stage) if (!STAGES.includes(one)) throw unknownName('stage', one, STAGES);
  const everything = stage.length === 0 && !brief;
  const chosen = brief ? [...BRIEF, ...stage] : stage;
  const wanted = (one: string): boolean => everything || chosen.includes(one);
  // What is not used yet is no reason not to explain the rest.
  const sources = { ...readSources(here()), refuseUnused: false };
  const { kernels, diagnostics } = readKernels(sources);
  const kernel = kernels.find((one) => one.name === name);
  const needed = kernel && neededBy(kernel.source.file, sources);
  // Mistakes in other kernels are no reason not to explain this one.
  const own = diagnostics.all.filter(({ span }) => needed === undefined || needed.kernels.has(span.file));
  if (own.length > 0) {
    showDiagnostics(own, sources, { writes: false });
    return 1;
  }
  if (kernel === undefined || needed === undefined)
    throw unknownName(
      'kernel',
      name,
      kernels.map((one) => one.name),
    );
  const targets = target === 'all' ? NAMES : [target as TargetName];
  const parts: string[] = [];
  if (wanted('source')) parts.push(`${heading('source', `${kernel.source.file}`)}\n${sourceOf(kernel, sources)}`);
  if (wanted('kernel'))
    parts.push(`${heading('kernel', 'kernel IR: what it means')}\n${printKernel(kernel).trimEnd()}`);
  for (const one of targets) {
    const notes: WidenNote[] = [];
    const stages = stagesOf(kernel, TARGETS[one], notes);
    parts.push(...showStages(stages, one, wanted, all ?? false));
    if (wanted('notes')) parts.push(showNotes(kernel, stages, notes, sources, one));
  }
  if (wanted('code')) {
    const compilation = compile(needed);
    for (const one of targets) parts.push(await codeOf(compilation, one, name));
  }
  if (stage.length === 0 && everything)
    parts.push(
      colors.dim(
        wrap(
          `Less: --brief for source, kernel IR and notes, or --stage ${STAGES.join(', ')}`,
          Math.min(terminalWidth(), 100),
        ),
      ),
    );
  console.log(parts.join('\n\n'));
  return 0;
}
