/** TypeScript's server as editors run it: a process that is asked line by line. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './files.js';

export interface ServerDiagnostic {
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly line: number; readonly offset: number };
  readonly text: string;
  readonly code: number;
  readonly category: string;
  readonly source?: string;
}

interface Message {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

export class TsServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, { resolve: (body: unknown) => void; reject: (error: Error) => void }>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  /** `root`: of the project whose TypeScript is asked. */
  constructor(root = ROOT) {
    this.#child = spawn(
      process.execPath,
      [
        join(root, 'node_modules/typescript/lib/tsserver.js'),
        '--disableAutomaticTypingAcquisition',
        '--suppressDiagnosticEvents',
      ],
      { cwd: root },
    );
    this.#child.stdout.on('data', (data: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, data]);
      this.#take();
    });
    this.#child.on('exit', (code) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`the server has ended: ${code}`));
    });
  }

  /** Messages stand behind a header that tells their length in bytes. */
  #take(): void {
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/.exec(this.#buffer.subarray(0, Math.max(0, end)).toString())?.[1];
      if (end < 0 || length === undefined || this.#buffer.length < end + 4 + Number(length)) return;
      const message = JSON.parse(this.#buffer.subarray(end + 4, end + 4 + Number(length)).toString()) as Message;
      this.#buffer = this.#buffer.subarray(end + 4 + Number(length));
      if (message.type !== 'response' || message.request_seq === undefined) continue;
      const asked = this.#waiting.get(message.request_seq);
      this.#waiting.delete(message.request_seq);
      if (message.success) asked?.resolve(message.body);
      else asked?.reject(new Error(message.message));
    }
  }

  #send(command: string, args: object): number {
    const seq = ++this.#last;
    this.#child.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
    return seq;
  }

  /** A command that is answered. */
  ask<T>(command: string, args: object): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#send(command, args), { resolve: resolve as (body: unknown) => void, reject });
    });
  }

  /** A command that is not. */
  tell(command: string, args: object): void {
    this.#send(command, args);
  }

  diagnostics(file: string): Promise<readonly ServerDiagnostic[]> {
    return this.ask('semanticDiagnosticsSync', { file });
  }

  close(): void {
    this.#child.removeAllListeners('exit');
    this.#child.kill();
  }
}
