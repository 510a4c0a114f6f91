/** Formatters: prettier for TypeScript and AssemblyScript, rustfmt where Rust is installed. */
import { spawnSync } from 'node:child_process';

export async function formatScript(text: string): Promise<string> {
  // Large, and whoever only compares hashes needs none of it.
  const { format } = await import('prettier');
  return format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
}

let available: boolean | undefined;

export function hasRustfmt(): boolean {
  available ??= spawnSync('rustfmt', ['--version'], { stdio: 'ignore' }).status === 0;
  return available;
}

/** The formatted text; undefined without rustfmt. */
export function formatRust(text: string): string | undefined {
  if (!hasRustfmt()) return undefined;
  const result = spawnSync('rustfmt', ['--edition', '2024', '--config', 'max_width=120,use_small_heuristics=Max'], {
    input: text,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`rustfmt: ${result.stderr.slice(0, 2000)}`);
  return result.stdout;
}
