/**
 * The checks of the compiler in every editor that asks TypeScript's server: a plugin of it, named in the tsconfig.json of kernels.
 * What it adds are errors with the compiler's codes at the compiler's places, and what its hints say as quick fixes.
 */
import fs = require('node:fs');
import path = require('node:path');
import type ts = require('typescript');
import type { Answer, Found } from './protocol.cjs';
import CheckerThread = require('./thread.cjs');

const SOURCE = 'trefoil';
const { posix } = path;

const projects = new Set<Kernels>();
let thread: CheckerThread | undefined;
/** Codes that have a quick fix, as far as they have been seen. */
const fixable = new Set<number>();

/** Some editors ask for fixes of these codes alone, which they take from the server's own list: nothing but the list is changed. */
interface OwnFixes {
  readonly codefix?: {
    registerCodeFix?(fix: { readonly errorCodes: readonly number[]; readonly getCodeActions: () => undefined }): void;
  };
}

function listAsFixable(typescript: OwnFixes, code: number): void {
  if (fixable.has(code)) return;
  fixable.add(code);
  typescript.codefix?.registerCodeFix?.({ errorCodes: [code], getCodeActions: () => undefined });
}

const CONFIGS = ['ts', 'mts', 'js', 'mjs'].map((ending) => `trefoil.config.${ending}`);

/** The project around a folder; without one its parent, as kernels lie in a folder of their own. */
function rootOf(from: string): string {
  for (let folder = from; ; folder = posix.dirname(folder)) {
    if (CONFIGS.some((name) => fs.existsSync(posix.join(folder, name)))) return folder;
    if (folder === posix.dirname(folder)) break;
  }
  return posix.basename(from) === 'kernels' ? posix.dirname(from) : from;
}

/** The kernels of one project, and what is known of each. */
class Kernels {
  /** Of the project: where its configuration is. */
  readonly #root: string;
  /** The folder of kernels in it: that of their tsconfig.json. */
  readonly #folder: string;
  readonly #sent = new Map<string, string>();
  readonly #known = new Map<string, { readonly key: string; readonly found: readonly Found[] }>();
  #asked: { readonly id: number; readonly file: string; readonly key: string } | undefined;
  #stale = false;

  constructor(
    readonly typescript: typeof ts,
    readonly info: ts.server.PluginCreateInfo,
  ) {
    const folder = info.project.getCurrentDirectory();
    this.#root = rootOf(folder);
    this.#folder = posix.relative(this.#root, folder) || 'kernels';
  }

  fileOf(name: string): string | undefined {
    const file = posix.relative(this.#root, name);
    return file.startsWith(`${this.#folder}/`) && file.endsWith('.ts') && !file.endsWith('.d.ts') ? file : undefined;
  }

  nameOf(file: string): string {
    return posix.join(this.#root, file);
  }

  /** What the compiler says about a file as it is in the editor, with all others as they are there or on disk. */
  found(file: string): readonly Found[] {
    const { languageServiceHost: host } = this.info;
    const versions = new Map<string, string>();
    for (const name of host.getScriptFileNames()) {
      const kernel = this.fileOf(name);
      if (kernel !== undefined) versions.set(kernel, host.getScriptVersion(name));
    }
    const key = JSON.stringify([...versions]);
    const known = this.#known.get(file);
    if (known?.key === key) return known.found;
    if (!thread!.idle) {
      this.#stale = true;
      return known?.found ?? [];
    }
    const changed: [string, string][] = [];
    for (const [kernel, version] of versions) {
      if (this.#sent.get(kernel) === version) continue;
      const snapshot = host.getScriptSnapshot(this.nameOf(kernel));
      if (!snapshot) continue;
      this.#sent.set(kernel, version);
      changed.push([kernel, snapshot.getText(0, snapshot.getLength())]);
    }
    const removed = [...this.#sent.keys()].filter((kernel) => !versions.has(kernel));
    for (const kernel of removed) this.#sent.delete(kernel);
    const { id, answer } = thread!.ask({ root: this.#root, changed, removed, file });
    this.#asked = { id, file, key };
    return answer ? (this.take(answer) ?? []) : (known?.found ?? []);
  }

  /** Keeps an answer, if it is to a question of this project. */
  take(answer: Answer): readonly Found[] | undefined {
    if (this.#asked?.id !== answer.id) return undefined;
    // What the worker knew is gone with what went wrong.
    if (answer.failure !== undefined) this.forget();
    this.#known.set(this.#asked.file, { key: this.#asked.key, found: answer.found });
    for (const { code, fix } of answer.found) if (fix) listAsFixable(this.typescript as OwnFixes, code);
    return answer.found;
  }

  forget(): void {
    this.#sent.clear();
    this.#known.clear();
  }

  /** Has the editor ask again. */
  refresh(always: boolean): void {
    if (!always && !this.#stale) return;
    this.#stale = false;
    this.info.project.refreshDiagnostics();
  }
}

/** An answer that nobody waited for any longer, or undefined: there is a new worker, which knows nothing. */
function late(answer: Answer | undefined): void {
  for (const project of projects) {
    if (answer === undefined) project.forget();
    else project.refresh(project.take(answer) !== undefined);
  }
}

function create(typescript: typeof ts, info: ts.server.PluginCreateInfo): ts.LanguageService {
  const { languageService } = info;
  const kernels = new Kernels(typescript, info);
  projects.add(kernels);
  thread ??= new CheckerThread(late, (text) => {
    info.project.projectService.logger.info(`trefoil: ${text}`);
  });
  thread.start();

  const foundIn = (name: string): readonly Found[] => {
    const file = kernels.fileOf(name);
    return file === undefined ? [] : kernels.found(file);
  };
  const diagnosticOf = (found: Found, source: ts.SourceFile, program: ts.Program): ts.Diagnostic => ({
    file: source,
    start: found.start,
    length: Math.max(1, found.end - found.start),
    code: found.code,
    messageText: found.message,
    category: typescript.DiagnosticCategory.Error,
    source: SOURCE,
    relatedInformation: found.related.flatMap(({ file, start, end, message }) => {
      const other = program.getSourceFile(kernels.nameOf(file));
      return other
        ? [
            {
              file: other,
              start,
              length: end - start,
              code: found.code,
              messageText: message,
              category: typescript.DiagnosticCategory.Message,
            },
          ]
        : [];
    }),
  });

  // Every method of the server's own service, except where the compiler has something to add.
  const proxy = Object.create(null) as ts.LanguageService;
  for (const key of Object.keys(languageService) as (keyof ts.LanguageService)[]) {
    const method = languageService[key] as (...args: unknown[]) => unknown;
    (proxy as unknown as Record<string, unknown>)[key] = (...args: unknown[]) => method.apply(languageService, args);
  }
  proxy.getSemanticDiagnostics = (name) => {
    const own = languageService.getSemanticDiagnostics(name);
    const program = languageService.getProgram();
    const source = program?.getSourceFile(name);
    return program && source ? [...own, ...foundIn(name).map((found) => diagnosticOf(found, source, program))] : own;
  };
  proxy.getCodeFixesAtPosition = (name, start, end, codes, ...rest) => [
    ...foundIn(name).flatMap(({ code, start: from, end: to, fix }): ts.CodeFixAction[] =>
      fix && codes.includes(code) && from <= end && start <= to
        ? [
            {
              fixName: SOURCE,
              description: fix.title,
              changes: [
                {
                  fileName: name,
                  textChanges: [{ span: { start: fix.start, length: fix.end - fix.start }, newText: fix.text }],
                },
              ],
            },
          ]
        : [],
    ),
    ...languageService.getCodeFixesAtPosition(name, start, end, codes, ...rest),
  ];
  proxy.getSupportedCodeFixes = (name) => [...languageService.getSupportedCodeFixes(name), ...[...fixable].map(String)];
  proxy.dispose = () => {
    projects.delete(kernels);
    languageService.dispose();
  };
  return proxy;
}

function init({ typescript }: { typescript: typeof ts }): ts.server.PluginModule {
  return { create: (info) => create(typescript, info) };
}

export = init;
