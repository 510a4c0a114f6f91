// The test harness as JavaScript, for programs that run without a test runner: test/<folder> → build/<folder>, so that
// paths to dist/ stay what they are.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['support', 'fuzz'];

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

export function transpileTests(root = ROOT) {
  for (const folder of FOLDERS) {
    for (const entry of readdirSync(join(root, 'test', folder), { recursive: true })) {
      const path = String(entry);
      if (!/\.m?[jt]s$/.test(path) || path.endsWith('.test.ts') || /^(?:regressions|corners)[/\\]/.test(path)) continue;
      const text = readFileSync(join(root, 'test', folder, path), 'utf8');
      const made = path.endsWith('.ts')
        ? ts.transpileModule(text, {
            compilerOptions: {
              target: ts.ScriptTarget.ES2022,
              module: ts.ModuleKind.ESNext,
              verbatimModuleSyntax: true,
            },
          }).outputText
        : text;
      const to = join(root, 'build', folder, path.replace(/\.ts$/, '.js'));
      if (read(to) === made) continue;
      mkdirSync(dirname(to), { recursive: true });
      // Another run may be reading it.
      writeFileSync(`${to}.${process.pid}`, made);
      renameSync(`${to}.${process.pid}`, to);
    }
  }
}
