/** The workers of a runtime: made when needed, kept for the next call, ended when a call in them is to stop. */
import { isOutOfMemory, KernelError, messageOf, outOfMemory } from '../errors.js';
import { bufferOf, isSharedMemory } from '../checks/intrinsics.js';
import type { Running } from './lanes.js';
import type { Answer, Equipment, Order, Reply } from './orders.js';
import { spawn, type Hand } from './spawn.js';

/** One worker, and the call it is busy with. */
interface Member {
  readonly hand: Hand;
  busy: Busy | undefined;
}

interface Busy {
  readonly kernel: string;
  resolve(answer: Answer): void;
  reject(error: KernelError): void;
}

const ranOutOfMemory = (error: unknown): boolean =>
  isOutOfMemory(error) || (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';

export class Crew {
  readonly #equipment: Equipment;
  readonly #members = new Set<Member>();
  readonly #idle: Member[] = [];

  constructor(equipment: Equipment) {
    this.#equipment = equipment;
  }

  begin(order: Order): Running<Answer> {
    const kernel = order.kernel.name;
    const member = this.#idle.pop() ?? this.#hire(kernel);
    let busy!: Busy;
    const done = new Promise<Answer>((resolve, reject) => {
      busy = { kernel, resolve, reject };
    });
    member.busy = busy;
    try {
      member.hand.hold(true);
      member.hand.post(
        order,
        [...new Set(order.inputs.map(bufferOf))].filter((buffer) => !isSharedMemory(buffer)),
      );
    } catch (error) {
      this.#lose(member, error);
    }
    return {
      done,
      stop: () => {
        if (member.busy === busy) this.#lose(member, new Error('it was stopped'));
      },
    };
  }

  /** Whatever is under way comes to nothing. */
  dispose(): void {
    for (const member of this.#members) this.#lose(member, new Error('the runtime was disposed of'));
  }

  #hire(kernel: string): Member {
    const member: Member = {
      hand: this.#spawn(kernel, {
        message: (data) => this.#finish(member, data as Reply),
        failed: (error) => this.#lose(member, error),
      }),
      busy: undefined,
    };
    this.#members.add(member);
    try {
      member.hand.post(this.#equipment, []);
    } catch (cause) {
      this.#lose(member, cause);
      throw new KernelError('E_BACKEND', { kernel, given: `no worker could be equipped: ${messageOf(cause)}`, cause });
    }
    return member;
  }

  #spawn(kernel: string, listener: Parameters<typeof spawn>[0]): Hand {
    try {
      return spawn(listener);
    } catch (cause) {
      throw new KernelError('E_BACKEND', { kernel, given: `no worker could be started: ${messageOf(cause)}`, cause });
    }
  }

  #finish(member: Member, reply: Reply): void {
    const { busy } = member;
    if (busy === undefined) return;
    member.busy = undefined;
    member.hand.hold(false);
    this.#idle.push(member);
    if ('answer' in reply) busy.resolve(reply.answer);
    else busy.reject(new KernelError(reply.refusal.code, reply.refusal.details));
  }

  #lose(member: Member, cause: unknown): void {
    if (!this.#members.delete(member)) return;
    const at = this.#idle.indexOf(member);
    if (at >= 0) this.#idle.splice(at, 1);
    member.hand.terminate();
    const { busy } = member;
    member.busy = undefined;
    if (busy === undefined) return;
    busy.reject(
      ranOutOfMemory(cause)
        ? outOfMemory(busy.kernel, cause)
        : new KernelError('E_BACKEND', { kernel: busy.kernel, given: `its worker failed: ${messageOf(cause)}`, cause }),
    );
  }
}
