/** `trefoil doctor`: what works here, what does not, and why. Builds nothing. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { colors, terminalWidth, wrap } from '../../terminal/text.js';
import type { StepStatus } from '../build/build.js';
import { folderOf, HOME, packageAt } from '../build/home.js';
import { buildable, built } from './here.js';
import { importRuntime, type BackendReport, type Capabilities } from './host.js';

/** Compiler packages; a caller needs none of them. */
const PACKAGES = ['typescript', 'ts-morph', 'assemblyscript', '@napi-rs/cli', 'prettier', 'jiti'] as const;
const VARIABLES = ['TREFOIL_BACKEND', 'TREFOIL_THREADS', 'TREFOIL_SIMD', 'TREFOIL_NO_NATIVE'] as const;

interface Report {
  readonly trefoil: string;
  readonly root: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly tools: Readonly<Record<string, string | null>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly backends: Readonly<Record<string, BackendReport>> | null;
  readonly chosen: string | null;
  readonly threads: number | null;
  readonly simd: { readonly asked: string; readonly levels: readonly string[] } | null;
  readonly sourceHash: string | null;
  /** Of what the build makes; null where there is no project. */
  readonly build: readonly StepStatus[] | null;
  readonly files: Readonly<Record<string, { path: string; bytes: number | null; modified: string | null }>>;
  readonly problems: readonly string[];
}

function answer(tool: string, ...args: string[]): string | null {
  const { error, status, stdout } = spawnSync(tool, args, { encoding: 'utf8', windowsHide: true, timeout: 10_000 });
  return error || status !== 0 ? null : (stdout.split('\n')[0]?.trim() ?? null);
}

function packageVersion(name: string): string | null {
  const folder = folderOf(name);
  return folder === undefined ? null : (packageAt(folder).version ?? null);
}

function fileFacts(path: string): { path: string; bytes: number | null; modified: string | null } {
  const stat = statSync(path, { throwIfNoEntry: false });
  return { path, bytes: stat?.size ?? null, modified: stat?.mtime.toISOString() ?? null };
}

async function buildSteps(): Promise<readonly StepStatus[] | null> {
  const project = await buildable();
  return project === undefined ? null : (await import('../build/build.js')).status(project);
}

async function probe(): Promise<{ capabilities: Capabilities } | { problem: string }> {
  try {
    const { createRuntime } = await importRuntime();
    const rt = await createRuntime({ backend: 'auto' });
    const capabilities = rt.capabilities();
    rt.dispose();
    return { capabilities };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

/** Why a step is not done, where it is the build's to do it. */
function causeOf(state: string, reason: string | undefined): string | undefined {
  if (state === 'stale') return `out of date${reason === undefined ? '' : `, and ${reason}`}`;
  return state === 'building' ? reason : undefined;
}

/** What the build has not done, every cause once. */
function unfinished(steps: readonly StepStatus[]): string[] {
  const causes = new Map<string, string[]>();
  for (const { name, state, reason } of steps) {
    const cause = causeOf(state, reason);
    if (cause !== undefined) causes.set(cause, [...(causes.get(cause) ?? []), name]);
  }
  return [
    ...[...causes].map(
      ([cause, names]) =>
        `${cause}: ${names.join(', ')}${cause === 'out of date' ? ' (trefoil build makes them)' : ''}`,
    ),
    ...steps
      .filter(({ state }) => state === 'failed')
      .map(({ name, reason }) => `${name} could not be built: ${reason} (trefoil build --native tries again)`),
  ];
}

async function examine(): Promise<Report> {
  const { root, layout } = built();
  const [steps, found] = [await buildSteps(), await probe()];
  const capabilities = 'capabilities' in found ? found.capabilities : undefined;
  const problems: string[] = 'problem' in found ? [found.problem] : [];
  problems.push(...unfinished(steps ?? []));
  for (const [name, { available, reason, code }] of Object.entries(capabilities?.backends ?? {})) {
    const said = steps?.some(
      (step) => step.name === name && ['failed', 'skipped', 'stale', 'building'].includes(step.state),
    );
    if (!available && !said && (name !== 'native' || code === 'E_STALE' || steps !== null))
      problems.push(`${name}: ${reason}`);
  }
  return {
    trefoil: packageAt(HOME).version!,
    root,
    machine: {
      system: `${platform()} ${release()}`,
      arch: arch(),
      processor: cpus()[0]?.model ?? 'unknown',
      processors: availableParallelism(),
      memoryGiB: Math.round((totalmem() / 2 ** 30) * 10) / 10,
    },
    tools: {
      node: process.versions.node,
      rustc: answer('rustc', '--version'),
      cargo: answer('cargo', '--version'),
      rustfmt: answer('rustfmt', '--version'),
      ...Object.fromEntries(PACKAGES.map((name) => [name, packageVersion(name)])),
    },
    environment: Object.fromEntries(
      VARIABLES.flatMap((name) => (process.env[name] ? [[name, process.env[name]!]] : [])),
    ),
    backends: capabilities?.backends ?? null,
    chosen: capabilities?.backend ?? null,
    threads: capabilities?.threads ?? null,
    simd: capabilities
      ? {
          asked: capabilities.simd,
          levels: (capabilities.backends.native.facts?.['levels'] as string[] | undefined) ?? [],
        }
      : null,
    sourceHash: capabilities?.sourceHash ?? null,
    build: steps,
    files: {
      native: fileFacts(join(root, layout.output, `${layout.artifact}.node`)),
      wasm: fileFacts(join(root, layout.output, `${layout.artifact}.wasm`)),
      manifest: fileFacts(join(root, layout.generated, 'manifest.json')),
    },
    problems,
  };
}

const MARKS: Readonly<Record<string, (text: string) => string>> = {
  fresh: colors.green,
  provisional: colors.green,
  stale: colors.yellow,
  building: colors.yellow,
  failed: colors.red,
  skipped: colors.yellow,
};
const WORDS: Readonly<Record<string, string>> = { fresh: 'up to date', provisional: 'there' };

function show(report: Report): void {
  const width = Math.min(terminalWidth(), 100);
  const head = (text: string): void => console.log(`\n${colors.bold(text)}`);
  const line = (name: string, text: string): void =>
    console.log(
      `  ${name.padEnd(16)}${wrap(text, width - 18)
        .split('\n')
        .join(`\n${' '.repeat(18)}`)}`,
    );
  console.log(`${colors.bold(`Trefoil ${report.trefoil}`)}  ${colors.dim(report.root)}`);
  head('Machine');
  for (const [name, value] of Object.entries(report.machine)) line(name, String(value));
  head('Backends');
  for (const [name, { available, reason, facts }] of Object.entries(report.backends ?? {})) {
    const path = facts?.['path'] ?? facts?.['url'];
    line(
      name,
      available
        ? `${colors.green('works')}${path === undefined ? '' : ` ${colors.dim(String(path))}`}`
        : `${colors.yellow('missing')}: ${reason}`,
    );
  }
  if (report.chosen !== null) {
    line('large calls', `run on ${report.chosen}`);
    line('threads', `${report.threads}`);
    if (report.simd!.levels.length > 0)
      line(
        'vectors',
        `${report.simd!.levels.join(', ')}; ${report.simd!.asked === 'auto' ? `${report.simd!.levels.at(-1)} is taken` : `asked for: ${report.simd!.asked}`}`,
      );
  }
  if (report.build !== null) {
    head('Build');
    for (const { name, state, reason } of report.build)
      line(
        name,
        state === 'building'
          ? colors.yellow(reason!)
          : `${(MARKS[state] ?? String)(WORDS[state] ?? state)}${reason === undefined ? '' : `: ${reason}`}`,
      );
  }
  head('Files');
  for (const [name, { path, bytes, modified }] of Object.entries(report.files)) {
    line(
      name,
      bytes === null
        ? `${path}: not there`
        : `${path} ${colors.dim(`${bytes} bytes, ${modified!.slice(0, 16).replace('T', ' ')} UTC`)}`,
    );
  }
  head('Tools');
  const absent = report.build === null ? 'not found; only projects with kernels of their own need it' : 'not found';
  for (const [name, version] of Object.entries(report.tools)) line(name, version ?? colors.dim(absent));
  for (const [name, value] of Object.entries(report.environment)) line(name, value);
  console.log('');
  if (report.problems.length === 0) console.log(colors.green('No problems.'));
  for (const problem of report.problems) console.log(`${colors.yellow('!')} ${problem}`);
}

export async function doctor({ json }: { json?: boolean }): Promise<number> {
  const report = await examine();
  if (json) console.log(JSON.stringify(report, null, 2));
  else show(report);
  return report.problems.length > 0 ? 1 : 0;
}
