// Compiles the native backend: dist/trefoil.node, and dist/native.json that describes it.
//
//   node scripts/build-native.mjs [--profile watch|checked] [--checked]
//
//   --profile watch   compiles faster, without AVX-512, runs slower; same bytes
//   --profile checked checks every array access and every sum of integers at run time
//   --checked         checks every array access at run time, in the chosen profile
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'usage: node scripts/build-native.mjs [--profile release|watch|checked] [--checked]';

class Problem extends Error {}

function options() {
  try {
    const { values } = parseArgs({
      options: { profile: { type: 'string', default: 'release' }, checked: { type: 'boolean', default: false } },
    });
    if (!['release', 'watch', 'checked'].includes(values.profile))
      throw new Error(`there is no profile '${values.profile}'`);
    return values;
  } catch (error) {
    throw new Problem(`${error.message}\n${USAGE}`);
  }
}

/** Of the kernels' sources; the addon carries it, and the runtime compares. */
function hashOfSources() {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'generated', 'manifest.json'), 'utf8')).hash;
  } catch (error) {
    throw new Problem(`generated/manifest.json cannot be read (trefoil build writes it): ${error.message}`);
  }
}

/** The first line a tool answers with. */
function ask(tool, argument) {
  const { error, status, stdout, stderr } = spawnSync(tool, [argument], { encoding: 'utf8', windowsHide: true });
  if (error)
    throw new Problem(
      error.code === 'ENOENT'
        ? `${tool} not found (install Rust from rustup.rs to have it)`
        : `${tool} cannot be run: ${error.message}`,
    );
  const line = (text) =>
    text
      .split('\n')
      .find((text) => text.trim() !== '')
      ?.trim();
  if (status !== 0) throw new Problem(`${tool} cannot be run: ${line(stderr) ?? `exit status ${status}`}`);
  return line(stdout);
}

/** What cargo has to say goes to the terminal while it works. */
async function compile({ profile, checked }) {
  const { NapiCli } = await import('@napi-rs/cli');
  const features = [...(checked ? ['checked'] : []), ...(profile === 'watch' ? ['quick'] : [])];
  // It misses a feature of napi-derive that writes types; ours come from the kernels.
  const { error } = console;
  console.error = (...words) => words.some((word) => /type-def/.test(word)) || error(...words);
  try {
    const { task } = await new NapiCli().build({
      cwd: ROOT,
      packageJsonPath: 'package.json',
      manifestPath: join('native', 'node', 'Cargo.toml'),
      targetDir: join('native', 'target'),
      outputDir: join('build', 'native'),
      profile,
      ...(features.length > 0 ? { features } : {}),
    });
    const output = (await task).find(({ kind }) => kind === 'node');
    if (output === undefined) throw new Error('it left no addon');
    return output.path;
  } catch (error) {
    throw new Problem(`native backend: ${error.message}`);
  } finally {
    console.error = error;
  }
}

/** Loads it in a process of its own, which a broken one may take down. */
function tryOut(path, sourceHash) {
  const script = 'process.stdout.write(JSON.stringify(require(process.argv[1]).sourceHash()))';
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['-e', script, path], {
    encoding: 'utf8',
    windowsHide: true,
  });
  if (status !== 0) {
    const reason = stderr
      .split('\n')
      .find((line) => /Error/.test(line))
      ?.trim();
    throw new Problem(`native backend: built, but it cannot be loaded: ${reason ?? signal ?? `exit status ${status}`}`);
  }
  if (JSON.parse(stdout) !== sourceHash)
    throw new Problem('native backend: the kernels changed while it was built; build again');
}

/** Readers see the old file or the new one, never a part. */
function replace(path, write) {
  const fresh = `${path}.${process.pid}`;
  try {
    write(fresh);
    try {
      renameSync(fresh, path);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(error.code)) throw error;
      // Windows does not replace a file that a process has loaded, but lets it be moved away.
      renameSync(path, `${fresh}.old`);
      renameSync(fresh, path);
    }
  } finally {
    for (const rest of [fresh, `${fresh}.old`]) {
      try {
        rmSync(rest, { force: true });
      } catch {
        // Still loaded; a stray file in dist/ harms nobody.
      }
    }
  }
}

async function main() {
  const chosen = options();
  const sourceHash = hashOfSources();
  ask('cargo', '--version');
  const rustc = ask('rustc', '--version');
  const built = await compile(chosen);
  tryOut(built, sourceHash);

  const dist = join(ROOT, 'dist');
  mkdirSync(dist, { recursive: true });
  const sha256 = createHash('sha256').update(readFileSync(built)).digest('hex');
  const { platform, arch } = process;
  const about = { sha256, sourceHash, rustc, platform, arch, profile: chosen.profile, checked: chosen.checked };
  replace(join(dist, 'trefoil.node'), (path) => copyFileSync(built, path));
  replace(join(dist, 'native.json'), (path) => writeFileSync(path, `${JSON.stringify(about, null, 2)}\n`));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
