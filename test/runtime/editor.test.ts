/**
 * What an editor shows: names to choose from, documentation with ranges and defaults, and mistakes in red. Asked of
 * the language service that editors use.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../../dist/generated/typescript/manifest.js';
import { ROOT } from '../support/files.js';

const FILE = join(ROOT, 'test/runtime/in-an-editor.ts');
const HEAD =
  "import { createRuntime } from 'trefoil';\nconst rt = await createRuntime();\nconst x = { data: new Float64Array(6), rows: 3, cols: 2 };\n";

class Editor {
  #text = '';
  #version = 0;
  readonly #service: ts.LanguageService;

  constructor() {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      strict: true,
      types: [],
    };
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [FILE],
      getScriptVersion: (name) => (name === FILE ? String(this.#version) : '0'),
      getScriptSnapshot: (name) => {
        const text = name === FILE ? this.#text : ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === FILE || ts.sys.fileExists(name),
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  /** Types a text in which | is the cursor. */
  #type(text: string): number {
    const whole = HEAD + text;
    const at = whole.indexOf('|');
    this.#text = at < 0 ? whole : whole.slice(0, at) + whole.slice(at + 1);
    this.#version++;
    return at;
  }

  completions(text: string): string[] {
    const at = this.#type(text);
    return (this.#service.getCompletionsAtPosition(FILE, at, {})?.entries ?? [])
      .filter(({ kind }) => kind !== ts.ScriptElementKind.warning)
      .map(({ name }) => name);
  }

  /** The documentation of a completion. */
  detail(text: string, name: string): string {
    const at = this.#type(text);
    return ts.displayPartsToString(
      this.#service.getCompletionEntryDetails(FILE, at, name, {}, undefined, {}, undefined)?.documentation,
    );
  }

  info(text: string): { type: string; documentation: string; tags: string } {
    const info = this.#service.getQuickInfoAtPosition(FILE, this.#type(text));
    return {
      type: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
      tags: (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`).join('\n'),
    };
  }

  errors(text: string): string[] {
    this.#type(text);
    return this.#service
      .getSemanticDiagnostics(FILE)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
}

describe('an editor', () => {
  let editor: Editor;
  beforeAll(() => {
    editor = new Editor();
  });

  it('offers every kernel, and what a runtime has besides', () => {
    const names = editor.completions('rt.|');
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(manifest), 'pin', 'capabilities', 'backendOf', 'dispose']),
    );
  });

  it('offers inputs, parameters, options and outputs by name', () => {
    expect(editor.completions('rt.rollingMean({ | });')).toEqual(['x']);
    expect(editor.completions('rt.rollingMean({ x }, { | });').sort()).toEqual(['minPeriods', 'window']);
    expect(editor.completions('rt.rollingMean({ x }, { window: 2 }, { | });').sort()).toEqual([
      'backend',
      'out',
      'share',
      'threads',
    ]);
    expect(editor.completions('rt.rollingMean.async({ x }, { window: 2 }, { | });').sort()).toEqual([
      'backend',
      'out',
      'share',
      'signal',
      'threads',
      'transfer',
    ]);
    expect(editor.completions('rt.rollingMean({ x }, { window: 2 }, { out: { | } });')).toEqual(['mean']);
    expect(editor.completions("rt.rollingMean({ x }, { window: 2 }, { backend: '|' });").sort()).toEqual([
      'auto',
      'native',
      'ts',
      'wasm',
    ]);
    expect(editor.completions('const { | } = rt.kmeans({ x, init: x });').sort()).toEqual([
      'centroids',
      'inertia',
      'iterations',
      'labels',
    ]);
    expect(editor.completions('const { | } = await rt.kmeans.async({ x, init: x });').sort()).toEqual([
      'centroids',
      'inertia',
      'iterations',
      'labels',
    ]);
  });

  it('shows what a parameter is, its range and its default', () => {
    expect(editor.detail('rt.rollingMean({ x }, { | });', 'window')).toBe('number of rows; integer ≥ 1');
    expect(editor.detail('rt.rollingMean({ x }, { | });', 'minPeriods')).toMatch(
      /integer from 0 to window; default: window$/,
    );
    expect(editor.detail('rt.rollingMean({ | });', 'x')).toMatch(/\(rows × cols\)$/);
    expect(editor.info('rt.rollingMean({ x }, { win|dow: 2 });').documentation).toBe('number of rows; integer ≥ 1');
  });

  it('shows the documentation of a kernel with an example', () => {
    const { type, documentation, tags } = editor.info('rt.rolling|Mean({ x }, { window: 2 });');
    expect(type).toContain('rollingMean');
    expect(documentation).toContain(manifest['rollingMean']!.doc.split('\n')[0]);
    expect(tags).toContain('const { mean } = rt.rollingMean({ x }, { window });');
  });

  it('has words for everything a kernel takes and gives', () => {
    for (const { name, doc, inputs, outputs, params } of Object.values(manifest)) {
      expect([name, doc.length > 20]).toEqual([name, true]);
      for (const one of [...inputs, ...outputs, ...params])
        expect([name, one.name, (one.doc ?? '').length > 3]).toEqual([name, one.name, true]);
    }
  });

  it('underlines what is wrong, and nothing else', () => {
    expect(editor.errors('const { mean } = rt.rollingMean({ x }, { window: 2 }); mean.data.length;')).toEqual([]);
    for (const [text, message] of [
      ['rt.rollingMeen({ x }, { window: 2 });', /rollingMeen.*Did you mean 'rollingMean'/],
      ['rt.rollingMean({ y: x }, { window: 2 });', /'y' does not exist/],
      ['rt.rollingMean({ x }, { windw: 2 });', /Did you mean.*'window'|'windw' does not exist/],
      ['rt.rollingMean({ x });', /Expected 2-3 arguments/],
      ["rt.rollingMean({ x }, { window: '2' });", /'string' is not assignable to type 'number'/],
      ['rt.rollingMean({ x }, { window: 2 }, { signal: undefined });', /'signal' does not exist/],
      ['rt.rollingMean({ x }, { window: 2 }).std;', /Property 'std' does not exist/],
      ['rt.sum({ x: new Float32Array(2) });', /Float32Array/],
      ['rt.sum({ x: [1, 2] });', /number\[\]/],
    ] as const) {
      const errors = editor.errors(text);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(message);
    }
  });
});
