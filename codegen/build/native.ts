/**
 * The native addon from the generated Rust, and the note that describes it. It is tried out before it takes the place of
 * the one that is there.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './hash-cache.js';
import { HOME } from './home.js';
import { hashOfSources } from './manifest-hash.js';
import { prepareWorkspace } from './native-workspace.js';
import { Problem } from './problem.js';
import type { Project } from './step.js';
import { readJson } from './whole-file.js';

/** `watch` compiles faster, without AVX-512, and runs slower; `checked` checks array accesses and sums of integers. Same bytes. */
export const PROFILES = ['release', 'watch', 'checked'] as const;
export type Profile = (typeof PROFILES)[number];

export interface NativeOptions {
  readonly profile: Profile;
  /** Checks every array access at run time, in the chosen profile. */
  readonly checked: boolean;
}

interface Note extends NativeOptions {
  readonly sha256: string;
  readonly sourceHash: string;
  readonly rustc: string;
  readonly platform: string;
  readonly arch: string;
}

type Place = Pick<Project, 'root' | 'layout'>;

/** What is known of the addon that is there. */
export const nativeNote = ({ root, layout }: Place): Partial<Note> | undefined =>
  readJson<Partial<Note>>(join(root, layout.output, 'native.json'));

/** Whether the addon that is there was made of the sources as they are, in the quick profile of a watch. */
export function isQuickAndCurrent(project: Place): boolean {
  const { profile, sourceHash } = nativeNote(project) ?? {};
  try {
    return profile === 'watch' && sourceHash === hashOfSources(project);
  } catch {
    return false;
  }
}

const firstLine = (text: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim();

/** The first line a tool answers with. */
function ask(tool: string, argument: string): string {
  const { error, status, stdout, stderr } = spawnSync(tool, [argument], { encoding: 'utf8', windowsHide: true });
  if (error)
    throw new Problem(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `${tool} not found (install Rust from rustup.rs to have it)`
        : `${tool} cannot be run: ${error.message}`,
    );
  if (status !== 0) throw new Problem(`${tool} cannot be run: ${firstLine(stderr) ?? `exit status ${status}`}`);
  return firstLine(stdout) ?? '';
}

/** What cargo has to say goes to the terminal while it works. */
async function compile({ root, layout, state }: Project, { profile, checked }: NativeOptions): Promise<string> {
  const { NapiCli } = await import('@napi-rs/cli');
  const features = [...(checked ? ['checked'] : []), ...(profile === 'watch' ? ['quick'] : [])];
  // It misses a feature of napi-derive that writes types; ours come from the kernels.
  const { error } = console;
  console.error = (...words: unknown[]) => words.some((word) => /type-def/.test(String(word))) || error(...words);
  try {
    const { task } = await new NapiCli().build({
      cwd: root,
      packageJsonPath: join(HOME, 'package.json'),
      manifestPath: `${layout.native}/node/Cargo.toml`,
      targetDir: `${layout.native}/target`,
      outputDir: join(state, 'native'),
      profile,
      ...(features.length > 0 ? { features } : {}),
    });
    const output = (await task).find(({ kind }) => kind === 'node');
    if (output === undefined) throw new Error('it left no addon');
    return output.path;
  } catch (problem) {
    throw new Problem(`native backend: ${(problem as Error).message}`);
  } finally {
    console.error = error;
  }
}

/** Loads it in a process of its own, which a broken one may take down. */
function tryOut(path: string, sourceHash: string): void {
  const script = 'process.stdout.write(JSON.stringify(require(process.argv[1]).sourceHash()))';
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['-e', script, path], {
    encoding: 'utf8',
    windowsHide: true,
  });
  if (status !== 0) {
    const reason = stderr
      .split('\n')
      .find((line) => line.includes('Error'))
      ?.trim();
    throw new Problem(`native backend: built, but it cannot be loaded: ${reason ?? signal ?? `exit status ${status}`}`);
  }
  if (JSON.parse(stdout) !== sourceHash)
    throw new Problem('native backend: the kernels changed while it was built; build again');
}

/** Readers see the old file or the new one, never a part. */
function replace(path: string, write: (path: string) => void): void {
  const fresh = `${path}.${process.pid}`;
  try {
    write(fresh);
    try {
      renameSync(fresh, path);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      // Windows does not replace a file that a process has loaded, but lets it be moved away.
      renameSync(path, `${fresh}.old`);
      renameSync(fresh, path);
    }
  } finally {
    for (const rest of [fresh, `${fresh}.old`]) {
      try {
        rmSync(rest, { force: true });
      } catch {
        // Still loaded; a stray file beside it harms nobody.
      }
    }
  }
}

/** Throws a Problem where something is missing or does not compile; then the addon that was there still is. */
export async function buildNative(project: Project, options: NativeOptions): Promise<void> {
  const sourceHash = hashOfSources(project);
  ask('cargo', '--version');
  const rustc = ask('rustc', '--version');
  prepareWorkspace(project);
  const built = await compile(project, options);
  tryOut(built, sourceHash);

  const folder = join(project.root, project.layout.output);
  mkdirSync(folder, { recursive: true });
  const { platform, arch } = process;
  const note: Note = { sha256: sha256(readFileSync(built)), sourceHash, rustc, platform, arch, ...options };
  replace(join(folder, `${project.layout.artifact}.node`), (path) => copyFileSync(built, path));
  replace(join(folder, 'native.json'), (path) => writeFileSync(path, `${JSON.stringify(note, null, 2)}\n`));
}
