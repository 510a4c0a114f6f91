/** Folders outside of the repository, as an author and a caller have them, and the programs they run there. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/files.js';

export interface Ended {
  readonly code: number;
  /** Without the escape sequences of a terminal. */
  readonly said: string;
}

const ENVIRONMENT: NodeJS.ProcessEnv = Object.fromEntries(
  // What npm and vitest tell the programs they start belongs to this repository.
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|VITEST|NODE_ENV$|TREFOIL_BOOTSTRAP$)/i.test(name)),
);

export class Workplace {
  readonly home = realpathSync(mkdtempSync(join(tmpdir(), 'trefoil-author-')));

  at(...path: readonly string[]): string {
    return join(this.home, ...path);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  /** A program in a folder; what it writes to both of its streams. */
  run(folder: string, command: string, ...args: readonly string[]): Promise<Ended> {
    return new Promise((resolve) => {
      const env = { ...ENVIRONMENT, NO_COLOR: '1', COLUMNS: '' };
      execFile(command, [...args], { cwd: this.at(folder), env, maxBuffer: 2 ** 26 }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? (error ? 1 : 0)), said: out + err }),
      );
    });
  }

  /** Fails with all that was said where the program does. */
  async done(folder: string, command: string, ...args: readonly string[]): Promise<string> {
    const { code, said } = await this.run(folder, command, ...args);
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} in ${folder} ended with ${code}:\n${said}`);
    return said;
  }

  install(folder: string, ...packages: readonly string[]): Promise<string> {
    return this.done(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packages);
  }

  /** Packs a folder as npm publishes it; the path of the archive. */
  async pack(folder: string): Promise<string> {
    mkdirSync(this.at('packed'), { recursive: true });
    const said = await this.done('.', 'npm', 'pack', folder, '--silent', '--pack-destination', this.at('packed'));
    return this.at('packed', said.trim().split('\n').at(-1)!);
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Versions of the repository's own packages. */
export const devDependencies = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Readonly<Record<string, string>> }
).devDependencies;
