/**
 * The build of the project around the current folder as a program: all of it, or the one part that a step runs in a process of its own.
 *
 *   node scripts/bootstrap.mjs [--native | --no-native]    whatever is stale, packages and the compiler first
 *   node dist/codegen/build/main.js wasm
 *   node dist/codegen/build/main.js native [--profile release|watch|checked] [--checked]
 *   node dist/codegen/build/main.js finish <key of the kernels>
 *
 *   --native          without the native backend it is a failure; tries again what has failed before
 *   --no-native       leaves the native backend out
 *   --profile watch   compiles faster, without AVX-512, runs slower; same bytes
 *   --profile checked checks every array access and every sum of integers at run time
 *   --checked         checks every array access at run time, in the chosen profile
 *   finish            makes of what a watch built in a hurry what a whole build makes
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, locked, open, type BuildOptions } from './build.js';
import { finish, OVERTAKEN } from './finish.js';
import { buildNative, PROFILES, type NativeOptions } from './native.js';
import { Problem } from './problem.js';
import { projectAround } from './project.js';
import { buildWasm } from './wasm.js';

const here = (): ReturnType<typeof projectAround> => projectAround(process.cwd());

export const buildIn = async (folder: string, options: BuildOptions): Promise<boolean> =>
  build(await projectAround(folder), options);

const USAGE = `usage: main.js native [--profile ${PROFILES.join('|')}] [--checked]`;

function nativeOptions(args: string[]): NativeOptions {
  try {
    const { profile, checked } = parseArgs({
      args,
      options: { profile: { type: 'string', default: 'release' }, checked: { type: 'boolean', default: false } },
    }).values;
    const known = PROFILES.find((one) => one === profile);
    if (known === undefined) throw new Error(`there is no profile '${profile}'`);
    return { profile: known, checked };
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n${USAGE}`);
  }
}

async function wasm(): Promise<number> {
  const { ok, output } = await buildWasm(await here());
  process.stderr.write(output);
  return ok ? 0 : 1;
}

async function finishWatch(kernels: string): Promise<number> {
  const project = await here();
  const whole = await locked(project, () => finish(project, open(project), kernels));
  return whole ? 0 : OVERTAKEN;
}

async function native(args: string[]): Promise<number> {
  await buildNative(await here(), nativeOptions(args));
  return 0;
}

async function all(flags: readonly string[]): Promise<number> {
  const unknown = flags.find((flag, at) => at > 0 || !['--native', '--no-native'].includes(flag));
  if (unknown !== undefined) {
    console.error(
      `bootstrap: unknown argument '${unknown}'\nusage: node scripts/bootstrap.mjs [--native | --no-native]`,
    );
    return 2;
  }
  const built = await buildIn(process.cwd(), {
    native: flags.includes('--native'),
    noNative: flags.includes('--no-native'),
  });
  return built ? 0 : 1;
}

function part(args: string[]): Promise<number> {
  if (args[0] === 'wasm') return wasm();
  if (args[0] === 'native') return native(args.slice(1));
  if (args[0] === 'finish') return finishWatch(args[1] ?? '');
  return all(args);
}

/** Resolves to the exit code. */
export async function main(args: string[]): Promise<number> {
  try {
    return await part(args);
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    return 1;
  }
}

/** Run by name, and not imported; links on the way are followed. */
function isMain(): boolean {
  try {
    return realpathSync(process.argv[1] ?? '') === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return false; // evaluated from a string, there is no such file
  }
}

if (isMain()) process.exitCode = await main(process.argv.slice(2));
