// Whether Rust can be used here, and what a failed native build says in one line.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';

const FOUND_ONCE = {};

/** Shells that are not login shells often miss the folder rustup installs into: it is looked at too. */
function searchPath() {
  const own = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin');
  const path = process.env.PATH ?? '';
  return existsSync(own) && !path.split(delimiter).includes(own) ? `${path}${delimiter}${own}` : path;
}

/** { version, env } of a cargo that runs, or { reason } why there is none. */
export function probeCargo() {
  if (FOUND_ONCE.answer !== undefined) return FOUND_ONCE.answer;
  const env = { PATH: searchPath() };
  const { error, status, stdout, stderr } = spawnSync('cargo', ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    windowsHide: true,
  });
  if (error) {
    const missing = error.code === 'ENOENT';
    FOUND_ONCE.answer = {
      reason: missing
        ? 'cargo not found (install Rust from rustup.rs to have it)'
        : `cargo cannot be run: ${error.message}`,
    };
  } else if (status !== 0) {
    // rustup's stand-in without a toolchain answers like this.
    const first = stderr.split('\n').find((text) => text.trim() !== '') ?? `exit status ${status}`;
    FOUND_ONCE.answer = { reason: `cargo cannot be run: ${first.trim()}` };
  } else {
    FOUND_ONCE.answer = { version: stdout.trim(), env };
  }
  return FOUND_ONCE.answer;
}

/** Variables that cargo, rustc, a linker or a download goes by. */
const DECISIVE =
  /^(?:RUST|CARGO|(?:.*_)?(?:CC|CXX|AR|CFLAGS|LDFLAGS)(?:_.*)?$|(?:HTTPS?|ALL|NO)_PROXY$|SSL_CERT_|LD_LIBRARY_PATH$|SDKROOT$|MACOSX_|LIB$)/i;

/** What decides, besides the sources, whether a native build succeeds: tools, their settings, variables. One that failed is tried again when it changed. */
export function circumstances(root) {
  const env = { ...process.env, ...probeCargo().env };
  const said = (tool, argument) => {
    const { status, stdout } = spawnSync(tool, [argument], { env, encoding: 'utf8', windowsHide: true });
    return status === 0 ? stdout : 'none';
  };
  const home = process.env.CARGO_HOME ?? join(homedir(), '.cargo');
  const settings = [home, join(root, '.cargo')]
    .flatMap((folder) => ['config', 'config.toml'].map((name) => join(folder, name)))
    .map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''));
  const variables = Object.entries(process.env)
    .filter(([name]) => DECISIVE.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const all = [
    probeCargo().version ?? 'none',
    said('rustc', '-vV'),
    process.platform === 'win32' ? '' : said('cc', '--version'),
    settings,
    variables,
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** What a linker says of itself: cargo's own line about it has only its exit status. */
const LINKER = /^(?:= note: )?(?:\S*\b(?:ld(?:\.\w+)?|lld|lld-link)(?:\.exe)?: (?!warning)|LINK : fatal error )/;

/** The first error of a build's output with the place it points to, or what caused it, else its last line. */
export function firstError(output) {
  const lines = output
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const at = lines.findIndex((text) => /^error(\[E\d+\])?:/.test(text));
  if (at < 0) return lines.at(-1) ?? 'no output';
  if (/^error: linking with /.test(lines[at])) {
    const cause = lines.slice(at).find((text) => LINKER.test(text));
    if (cause !== undefined)
      return `${lines[at].replace(/: exit (?:status|code): \d+$/, '')}: ${cause.replace(/^= note: /, '')}`;
  }
  const place = /^--> (.*)$/.exec(lines[at + 1] ?? '')?.[1];
  return place === undefined ? lines[at] : `${lines[at]} (${place})`;
}
