/** Runs the command line in this process, as bin/trefoil.mjs does, and keeps what it said. */
import { vi } from 'vitest';
import { main } from '../../dist/codegen/cli/main.js';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function trefoil(...args: readonly string[]): Promise<Said> {
  let [out, err] = ['', ''];
  // What is built is what is tested: a command must not begin to build.
  vi.stubEnv('TREFOIL_BOOTSTRAP', '1');
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((...words) => {
      out += `${words.join(' ')}\n`;
    }),
    vi.spyOn(console, 'error').mockImplementation((...words) => {
      err += `${words.join(' ')}\n`;
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += String(text);
      return true;
    }),
  ];
  try {
    return { code: await main(args), out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
