/** A breakpoint on a line of a kernel's own file stops where the code of that line runs, and says so. */
import { readFileSync } from 'node:fs';
import { Session, type Debugger } from 'node:inspector';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRuntime, type Runtime } from 'trefoil';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/files.js';

interface Mapped {
  readonly file: string;
  readonly line: number;
}

const session = new Session();
const scripts = new Map<string, Debugger.ScriptParsedEventDataType>();
let rt: Runtime;

beforeAll(async () => {
  session.connect();
  session.on('Debugger.scriptParsed', ({ params }) => scripts.set(params.scriptId, params));
  session.post('Debugger.enable');
  rt = await createRuntime({ backend: 'ts', strict: true });
});
afterAll(() => {
  rt.dispose();
  session.disconnect();
});

const scriptOf = (kernel: string): Debugger.ScriptParsedEventDataType =>
  [...scripts.values()].find(({ url }) => url.endsWith(`/generated/typescript/kernels/${kernel}.js`))!;

/** As a debugger does: the map that the script names, and files relative to it. Lines are from 1, as people count. */
function mapOf({ url, sourceMapURL }: Debugger.ScriptParsedEventDataType): (line: number) => Mapped | undefined {
  const path = join(dirname(fileURLToPath(url)), sourceMapURL!);
  const map = new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload);
  return (line) => {
    const found = map.findEntry(line, 1000);
    if (!('originalLine' in found) || found.generatedLine !== line) return undefined;
    return { file: relative(ROOT, join(dirname(path), found.originalSource)), line: found.originalLine + 1 };
  };
}

/** Lines of code, from 0, that came from a line of a kernel's file. */
function codeOf(kernel: string, { file, line }: Mapped): number[] {
  const script = scriptOf(kernel);
  const authorOf = mapOf(script);
  return Array.from({ length: script.endLine }, (_, at) => at).filter((at) => {
    const author = authorOf(at);
    return author?.file === file && author.line === line;
  });
}

function post<R>(method: string, params: object): R {
  let answer: R | undefined;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result as R;
  });
  return answer!;
}

const EMA = 'kernels/trading/ema.ts';
const lineOf = (file: string, text: string): number =>
  readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

describe('a breakpoint in a kernel', () => {
  test.each([
    [EMA, 'ema', 'const moved = ', (): unknown => rt.ema({ prices: Float64Array.of(1, 2, 3) }, { span: 2 })],
    [
      'kernels/rolling/rollingMean.ts',
      'rollingMean',
      'mean.set(',
      (): unknown => rt.rollingMean({ x: { data: Float64Array.of(1, 2, 3), rows: 3, cols: 1 } }, { window: 2 }),
    ],
  ] as const)('%s', (file, kernel, text, call) => {
    const wanted = { file, line: lineOf(file, text) };
    const code = codeOf(kernel, wanted);
    expect(code.length).toBeGreaterThan(0);
    const { url } = scriptOf(kernel);
    const bound = code.map((lineNumber) =>
      post<Debugger.SetBreakpointByUrlReturnType>('Debugger.setBreakpointByUrl', { url, lineNumber }),
    );
    expect(bound.some(({ locations }) => locations.length > 0)).toBe(true);
    const paused: (Mapped | undefined)[] = [];
    const listener = ({ params }: { params: Debugger.PausedEventDataType }): void => {
      const { location } = params.callFrames[0]!;
      paused.push(mapOf(scripts.get(location.scriptId)!)(location.lineNumber));
    };
    session.on('Debugger.paused', listener);
    call();
    session.off('Debugger.paused', listener);
    for (const { breakpointId } of bound) post('Debugger.removeBreakpoint', { breakpointId });
    expect(paused.length).toBeGreaterThan(0);
    expect(paused).toContainEqual(wanted);
  });
});
