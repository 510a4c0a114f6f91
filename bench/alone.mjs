// A backend in a process of its own. Where memory of wasm has grown in a process, V8 asks at every access to a typed
// array whether its buffer is still there; a program that computes in TypeScript alone does not pay for that.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Asks for rounds of calls; the other process keeps its engine warm between them. */
export class Alone {
  #child;

  constructor(backend) {
    this.#child = fork(fileURLToPath(import.meta.url), [backend], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child.unref();
    this.#child.channel.unref();
  }

  sample(title, limits) {
    this.#child.channel.ref();
    return new Promise((resolve, reject) => {
      const ended = (code) => reject(new Error(`the process that measures alone has ended: ${code}`));
      this.#child.once('exit', ended);
      this.#child.once('message', ({ times, error }) => {
        this.#child.off('exit', ended);
        this.#child.channel.unref();
        if (error === undefined) resolve(times);
        else reject(new Error(error));
      });
      this.#child.send({ title, limits });
    });
  }

  close() {
    this.#child.kill();
  }
}

/** In the other process: one case at a time. */
async function serve(backend) {
  const [{ createRuntime }, { CASES }, { sample, summary }, { buffersOf }] = await Promise.all([
    import('trefoil'),
    import('./cases.mjs'),
    import('./measure.mjs'),
    import('./buffers.mjs'),
  ]);
  const rt = await createRuntime({ backend, strict: true, threads: 1 });
  let current;
  process.on('message', async ({ title, limits }) => {
    try {
      if (current?.title !== title) {
        const made = CASES.find((given) => (given.title ?? given.kernel) === title).make();
        current = { title, made, out: buffersOf(made.call(rt, {})) };
      }
      const { made, out } = current;
      process.send({ times: summary(await sample(() => made.call(rt, { out }), limits)) });
    } catch (error) {
      process.send({ error: String(error?.stack ?? error) });
    }
  });
  // Nobody is left to answer.
  process.on('disconnect', () => process.exit());
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) await serve(process.argv[2]);
