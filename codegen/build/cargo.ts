/** Whether Rust can be used here, and what decides besides the sources whether a build with cargo succeeds. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { sha256 } from './hash-cache.js';

/** A cargo that runs, and what it needs to be found; or why there is none. */
export type Cargo =
  | { readonly version: string; readonly env: Readonly<Record<string, string>>; readonly reason?: undefined }
  | { readonly reason: string; readonly version?: undefined; readonly env?: undefined };

const cargoHome = (): string => process.env['CARGO_HOME'] ?? join(homedir(), '.cargo');

/** Shells that are not login shells often miss the folder rustup installs into: it is looked at too. */
function searchPath(): string {
  const own = join(cargoHome(), 'bin');
  const path = process.env['PATH'] ?? '';
  return existsSync(own) && !path.split(delimiter).includes(own) ? `${path}${delimiter}${own}` : path;
}

function ask(): Cargo {
  const env = { PATH: searchPath() };
  const { error, status, stdout, stderr } = spawnSync('cargo', ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    windowsHide: true,
  });
  if (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      reason: missing
        ? 'cargo not found (install Rust from rustup.rs to have it)'
        : `cargo cannot be run: ${error.message}`,
    };
  }
  if (status === 0) return { version: stdout.trim(), env };
  // rustup's stand-in without a toolchain answers like this.
  const first = stderr.split('\n').find((text) => text.trim() !== '') ?? `exit status ${status}`;
  return { reason: `cargo cannot be run: ${first.trim()}` };
}

let found: Cargo | undefined;

export const probeCargo = (): Cargo => (found ??= ask());

/** Why a person does not want native, where the environment says so. */
export function refusedByEnvironment(): string | undefined {
  const value = process.env['TREFOIL_NO_NATIVE'];
  return value === undefined || value === '' || value === '0' ? undefined : `TREFOIL_NO_NATIVE=${value} is set`;
}

/** Variables that cargo, rustc, a linker or a download goes by. */
const DECISIVE =
  /^(?:RUST|CARGO|(?:.*_)?(?:CC|CXX|AR|CFLAGS|LDFLAGS)(?:_.*)?$|(?:HTTPS?|ALL|NO)_PROXY$|SSL_CERT_|LD_LIBRARY_PATH$|SDKROOT$|MACOSX_|LIB$)/i;

/** Tools, their settings, variables. A build that failed is tried again when one of them changed. */
export function circumstances(root: string): string {
  const env = { ...process.env, ...probeCargo().env };
  const said = (tool: string, argument: string): string => {
    const { status, stdout } = spawnSync(tool, [argument], { env, encoding: 'utf8', windowsHide: true });
    return status === 0 ? stdout : 'none';
  };
  const settings = [cargoHome(), join(root, '.cargo')]
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
  return sha256(JSON.stringify(all));
}
