// The packages this repository needs, installed by the npm that is running or the one beside node.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { writeWhole } from './files.mjs';
import { node } from './run.mjs';

const STAMP = 'node_modules/.trefoil-stamp';
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'];

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

/** What was asked for: the lock and the package lists; an edited script needs no network. */
function wanted(root) {
  const manifest = JSON.parse(readText(join(root, 'package.json')));
  const lists = JSON.stringify(FIELDS.map((field) => manifest[field] ?? null));
  const names = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies ?? {})];
  const hash = createHash('sha256')
    .update(lists)
    .update('\0')
    .update(readText(join(root, 'package-lock.json')));
  return { names, hash: hash.digest('hex') };
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** True when node_modules holds what package.json and the lock ask for. */
export function isInstalled(root) {
  const { names, hash } = wanted(root);
  // Looked at one by one: `npm ci --omit=dev` or a pruned folder would pass any stamp.
  if (!names.every((name) => existsSync(join(root, 'node_modules', name, 'package.json')))) return false;
  if (readText(join(root, STAMP)).trim() === hash) return true;
  if (existsSync(join(root, STAMP))) return false;
  // Installed by hand: npm's own record, newer than both files, is as good as our stamp.
  const record = modified(join(root, 'node_modules/.package-lock.json'));
  const sources = ['package.json', 'package-lock.json'].map((name) => modified(join(root, name)));
  if (record === 0 || record < Math.max(...sources)) return false;
  try {
    writeWhole(join(root, STAMP), `${hash}\n`);
  } catch {
    // Read-only: it is found out again the next time.
  }
  return true;
}

/**
 * npm's own JavaScript file: running it with this Node avoids npm.cmd, which cannot be started
 * without a shell on Windows.
 */
function findNpm() {
  const candidates = [];
  // Under another package manager the variable names that one.
  const current = process.env.npm_execpath;
  if (current && basename(current) === 'npm-cli.js') candidates.push(current);
  const home = dirname(process.execPath);
  candidates.push(join(home, 'node_modules/npm/bin/npm-cli.js'), join(home, '../lib/node_modules/npm/bin/npm-cli.js'));
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    candidates.push(join(folder, 'node_modules/npm/bin/npm-cli.js'));
    const link = join(folder, 'npm');
    if (existsSync(link) && basename(realpathSync(link)) === 'npm-cli.js') candidates.push(realpathSync(link));
  }
  return candidates.find((path) => existsSync(path));
}

/** Runs `npm install --no-save`; resolves to { ok, output }. */
export async function install(root) {
  const npm = findNpm();
  if (npm === undefined) return { ok: false, output: `npm was not found beside ${process.execPath} or on the PATH\n` };
  const { hash } = wanted(root);
  // Not `npm ci`: it refuses a lock that names packages for platforms the registry does not have.
  // Development packages even where NODE_ENV says production: nothing can be compiled without.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
  const result = await node([npm, ...args], { cwd: root });
  if (result.ok) writeWhole(join(root, STAMP), `${hash}\n`);
  return result;
}
