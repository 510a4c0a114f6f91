// The kernels in a process that is watched by a memory checker: stored cases of all of them at every instruction set, called one
// after the other on one thread and all at once on three, whose bytes have to be those of TypeScript. First the checker has to
// report what strays on purpose.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from '../../test/mutations/copy.mjs';
import { transpileTests } from '../transpile-tests.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..');
const GENERATED = join(ROOT, 'generated');
const CALLS = [
  { threads: 1, later: false },
  { threads: 3, later: true },
];

transpileTests();
const made = (name) => import(new URL(`../../build/${name}.js`, import.meta.url).href);
export const sanitizer = await made('support/sanitizer');

/** What a build of native is made from, with one function more in one of the families. */
function sources() {
  const { hash } = JSON.parse(readFileSync(join(GENERATED, 'manifest.json'), 'utf8'));
  const files = readdirSync(join(GENERATED, 'rust'), { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /\.(?:rs|toml)$/.test(path))
    .map((path) => ({ path: `rust/${path}`, text: readFileSync(join(GENERATED, 'rust', path), 'utf8') }));
  const list = 'rust/kernels/src/lib.rs';
  const family = files.find(({ path }) => path.endsWith('/src/lib.rs') && path !== list).path;
  const more = {
    [family]: ['pub mod kernels {', 'pub mod astray;'],
    [list]: ['$then! {', 'astray "astray" (x: Input<f64>, n: Size, way: i32, y: Output<f64>);'],
  };
  const added = ({ path, text }) => {
    if (more[path] === undefined) return text;
    const [after, line] = more[path];
    if (!text.includes(after)) throw new Error(`${path} has no ${after}`);
    return text.replace(after, () => `${after}\n${line}`);
  };
  const astray = {
    path: family.replace('lib.rs', 'kernels/astray.rs'),
    text: readFileSync(join(HERE, 'astray.rs'), 'utf8'),
  };
  return { hash, files: [...files.map((file) => ({ path: file.path, text: added(file) })), astray] };
}

/** A copy of the project with that addon. */
async function copyWith(build) {
  const { buildNative } = await made('fuzz/native');
  const { root, remove } = copyProject();
  try {
    const { hash: sourceHash, files } = sources();
    const dist = join(root, 'dist');
    const addon = await buildNative(files, root, { optimise: 3, ...build });
    copyFileSync(addon, join(dist, 'trefoil.node'));
    const sha256 = createHash('sha256').update(readFileSync(addon)).digest('hex');
    writeFileSync(
      join(dist, 'native.json'),
      JSON.stringify({ sha256, sourceHash, platform: process.platform, arch: process.arch }),
    );
    return { root, addon, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function storedCases(many) {
  const [
    { findMachines },
    { handPicked },
    { fewOf, sampleOf, storeAll },
    { kernelNames, subjectOf },
    { DEFAULT_SEED, optionsFromEnvironment },
  ] = await Promise.all(
    ['machines', 'hand-picked', 'sample', 'subject', 'parity'].map((name) => made(`support/${name}`)),
  );
  const seed = optionsFromEnvironment().seed ?? DEFAULT_SEED;
  const machines = await findMachines();
  const cases = [];
  for (const name of kernelNames) {
    const subject = await subjectOf(name);
    cases.push(
      ...storeAll(
        subject,
        machines,
        many ? [...handPicked(subject), ...sampleOf(subject, seed)] : fewOf(subject, seed),
      ),
    );
  }
  return cases;
}

/** Where astray.rs has a way. */
const placeOf = (way) =>
  `astray.rs:${
    readFileSync(join(HERE, 'astray.rs'), 'utf8')
      .split('\n')
      .findIndex((line) => line.trim().startsWith(`${way} =>`)) + 1
  }`;

/**
 * `build`: how the addon is built. `start`: runs Node with arguments and an environment under the checker, and gives what spawnSync
 * does. `ways`: those of astray.rs that the checker has to report, in groups for one process each. `many`: whether it is quick
 * enough for many cases.
 */
export async function checkKernels({ build, start, ways, many }) {
  const { root, addon, remove } = await copyWith(build);
  try {
    const asked = start(['-p', 'JSON.stringify(require(process.argv[1]).capabilities().levels)', addon]);
    if (asked.status !== 0) throw new Error(`the addon cannot be loaded: ${asked.stderr}`);
    const levels = JSON.parse(asked.stdout);
    for (const [at, level] of levels.entries()) {
      for (const group of ways) {
        const { status, stdout, stderr } = start([
          join(HERE, 'astray.mjs'),
          addon,
          String(at + 1),
          ...group.map(String),
        ]);
        if (stdout !== `${level}\n`) throw new Error(`astray.rs did not run at ${level}: ${stdout}${stderr}`);
        const quiet = group.filter((way) => status === 0 || !stderr.includes(placeOf(way)));
        if (quiet.length > 0)
          throw new Error(`ways ${quiet.join(', ')} of astray.rs at ${level} are not reported: ${stderr}`);
      }
    }
    const cases = await storedCases(many);
    const file = join(root, 'cases.json');
    let calls = 0;
    for (const level of levels) {
      for (const { threads, later } of CALLS) {
        const what = `${level}, ${threads} threads${later ? ', asynchronous' : ''}`;
        writeFileSync(file, JSON.stringify({ cases, backends: ['native'], threads, times: 1, later }));
        const { status, stdout, stderr } = start([join(root, 'test', 'support', 'replay.mjs'), file], {
          TREFOIL_SIMD: level,
        });
        if (status !== 0 || stderr !== '')
          throw new Error(`${what}: ${stderr.slice(0, 8000) || `ended with ${status}`}`);
        const { compared, differences } = JSON.parse(stdout);
        if (compared !== cases.length || differences.length > 0)
          throw new Error(`${what}: ${compared} of ${cases.length} cases, ${differences.join('\n')}`);
        calls += compared;
      }
    }
    console.log(
      `${cases.length} cases of all kernels at ${levels.join(', ')}, ${calls} calls; ${ways.flat().length} ways of straying on purpose are reported at each`,
    );
  } finally {
    remove();
  }
}
