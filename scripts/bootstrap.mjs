// What has to run before there are packages: installs them (npm ci), compiles the compiler with the tsc among them, and hands
// over to what was compiled: codegen/build builds the rest. `npm start`, `npm test` and the command line run it first.
//
//   node scripts/bootstrap.mjs [--native | --no-native]   as in codegen/build/main.ts
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { tooOld } from '../bin/node-version.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [LOCK, STAMP, RECORD] = ['build/bootstrap.lock', 'build/stamps/compiler.json', 'build/tsc/compiler.tsbuildinfo'];
const at = (path) => join(ROOT, path);
const has = (path) => fs.existsSync(at(path));
const json = (path) => (has(path) ? JSON.parse(fs.readFileSync(at(path), 'utf8')) : {});
const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const say = (text) => void process.stderr.write(text);

/** What the action returns; undefined where it fails with one of these codes. */
function unless(codes, action) {
  try {
    return action();
  } catch (error) {
    if (!codes.includes(error.code)) throw error;
  }
}

/** Whether node_modules is what the lock asks for, by npm's own record of it and by looking. */
function isInstalled() {
  const { packages: there = {} } = json('node_modules/.package-lock.json');
  return Object.entries(json('package-lock.json').packages).every(([place, { version, optional }]) => {
    // What is optional is there on the machines it is for.
    if (!(place in there)) return place === '' || optional;
    return there[place].version === version && has(place);
  });
}

/** Below a folder, what tsc reads or writes. */
const below = (folder) =>
  (has(folder) ? fs.readdirSync(at(folder), { recursive: true }) : [])
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.c?[jt]s$/.test(path) && !path.includes('/node_modules/'));

/** What the compiler is made from, and whether dist/ holds it: the first step of scripts/own-steps.mjs, same stamp. */
export function compilerStep() {
  const folders = json('tsconfig.compiler.json').include;
  const sources = folders.flatMap(below).filter((path) => path.endsWith('ts'));
  const files = [...sources, 'package-lock.json', 'tsconfig.base.json', 'tsconfig.compiler.json'].sort();
  const key = sha256(files.map((path) => `${path}\0${sha256(fs.readFileSync(at(path)))}\n`).join(''));
  const { key: made, files: from = [], outputs = ['no stamp'] } = json(STAMP);
  // tsc does not take away what a removed source left, nor write again what was deleted.
  const whole = outputs.every(has) && from.every((path) => files.includes(path));
  return { files, key, whole, fresh: whole && made === key, filled: folders.map((name) => `dist/${name}`) };
}

/** The lock of codegen/build/lock.ts by the same rules: it names its holder, and is free when that is gone or silent. */
async function lock() {
  const [path, aside] = [at(LOCK), at(`${LOCK}.${process.pid}`)];
  const own = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() });
  const text = () => unless(['ENOENT'], () => fs.readFileSync(path, 'utf8'));
  const taken = process.platform === 'win32' ? ['EEXIST', 'EPERM'] : ['EEXIST'];
  const create = () => unless(taken, () => fs.writeFileSync(path, own, { flag: 'wx' }) ?? true);
  fs.mkdirSync(at('build'), { recursive: true });
  for (let [last, since, told] = ['', 0, false]; !create(); await sleep(100)) {
    const seen = `${text()} ${fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs}`;
    if (last !== seen) [last, since] = [seen, performance.now()];
    // A pid says nothing about another machine that shares the folder.
    const pid = new RegExp(`"pid":(\\d+),"host":"${hostname()}"`).exec(seen)?.[1];
    const gone = pid && !unless(['ESRCH'], () => unless(['EPERM'], () => process.kill(pid, 0)) ?? true);
    if ((gone || performance.now() - since > 30_000) && seen.startsWith(text())) {
      fs.writeFileSync(aside, own);
      fs.renameSync(aside, path);
      await sleep(100);
      if (text() === own) break; // of several that took it over, the last one has it
    } else if (!told) told = say(`waiting for another build (process ${pid ?? 'of another machine'})\n`) ?? true;
  }
  const heartbeat = setInterval(() => fs.utimes(path, new Date(), new Date(), () => {}), 2000).unref();
  return () => {
    clearInterval(heartbeat);
    if (text() === own) fs.rmSync(path);
  };
}

/** Runs a program with a line of how long it takes; where it fails, what it said. */
async function run(label, command, args, options = {}) {
  const from = performance.now();
  const time = () => `${((performance.now() - from) / 1000).toFixed(1)} s`;
  const timer = process.stderr.isTTY ? setInterval(() => say(`- ${label} ${time()}\r`), 100) : undefined;
  // The npm beside this Node, if there is one.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH, TREFOIL_BOOTSTRAP: '1' };
  const child = spawn(command, args, { cwd: ROOT, env, windowsHide: true, ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  // Ctrl-C must not leave it working; the lock goes with this process.
  const stop = (signal) => process.exit(child.kill() && signal === 'SIGINT' ? 130 : 143);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const ended = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  process.off('SIGINT', stop).off('SIGTERM', stop);
  clearInterval(timer);
  if (ended === 0) say(`+ ${label.padEnd(34)} ${time()}\n`);
  else say(`x ${label.padEnd(34)} failed after ${time()}\n${output}${ended?.message ?? ''}\n`);
  return ended === 0;
}

// Development packages even where NODE_ENV says production: nothing can be compiled without.
const install = () => run('packages (npm ci)', 'npm ci --include=dev --no-audit --no-fund', [], { shell: true });

async function compile({ files, key, whole, filled }) {
  const stamp = (content) => fs.writeFileSync(at(STAMP), JSON.stringify(content));
  fs.mkdirSync(dirname(at(STAMP)), { recursive: true });
  // One that fails or is interrupted is stale, and it is still known what dist/ was made from.
  stamp({ ...json(STAMP), key: null });
  if (!whole) for (const path of [RECORD, ...filled]) fs.rmSync(at(path), { recursive: true, force: true });
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.compiler.json', '--incremental'];
  const ok = await run('compiler (TypeScript)', process.execPath, [...tsc, '--tsBuildInfoFile', RECORD]);
  if (ok) stamp({ key, files, outputs: filled.flatMap(below) });
  else say('the compiler itself does not compile: nothing can be built before the errors above are mended\n');
  return ok;
}

/**
 * Makes a checkout ready; resolves to false when that failed (the cause has been shown). `toCompiler`: only what the command
 * line needs to run, packages and the compiler; the other options are those of codegen/build/build.ts.
 */
export async function bootstrap({ toCompiler = false, ...options } = {}) {
  // A step that runs our own command line: the outer build is at work already.
  if (process.env.TREFOIL_BOOTSTRAP) return true;
  if (tooOld() !== undefined) return say(`${tooOld()}\n`) ?? false;
  if (!isInstalled() || !compilerStep().fresh) {
    const release = await lock();
    process.on('exit', release);
    // What the other one did counts.
    const ok = (isInstalled() || (await install())) && (compilerStep().fresh || (await compile(compilerStep())));
    process.off('exit', release);
    release();
    if (!ok) return false;
  }
  (await import('../dist/codegen/build/link-command.js')).linkCommand(ROOT, 'trefoil');
  return toCompiler || (await import('../dist/codegen/build/main.js')).buildIn(ROOT, options);
}

if (process.argv[1]?.endsWith('bootstrap.mjs'))
  process.exitCode = (await bootstrap({ toCompiler: true }))
    ? await (await import('../dist/codegen/build/main.js')).main(process.argv.slice(2))
    : 1;
