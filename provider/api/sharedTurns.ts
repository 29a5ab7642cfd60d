// Turns that several processes share, so that together they keep the one rate of an account: a process asks for each on the socket
// that TENCENTCLOUD_NATIVE_TURNS names. When nobody answers there any more, it goes on with a budget of its own.
import * as net from "node:net";
import * as readline from "node:readline";
import type { Place, Turns, Waiter } from "./turns";

const turnsVariable = "TENCENTCLOUD_NATIVE_TURNS";

/** What goes over the socket, one line of JSON each: to the one who has the budgets, and back. */
export type Asked =
  | { enter: number; budget: string; rate: number; milliseconds: number | null }
  | { leave: number }
  | { slowDown: number }
  | { cancel: number };
export type Answered = { enter: number; refused?: "deadline" };

/** The turns of a budget that is shared; undefined where none are. */
export function sharedTurns(budget: string, rate: number, own: () => Turns): Turns | undefined {
  const address = process.env[turnsVariable];
  if (!address) return undefined;
  connection ??= new Connection(address);
  return new SharedTurns(connection, budget, rate, own);
}

let connection: Connection | undefined;

interface Pending {
  admit(): void;
  refuse(): void;
  lose(): void;
}

class Connection {
  private readonly socket: net.Socket;
  private readonly pending = new Map<number, Pending>();
  private last = 0;
  isLost = false;

  constructor(address: string) {
    this.socket = net.connect(address).unref();
    this.socket.on("error", () => this.lose()).on("close", () => this.lose());
    readline
      .createInterface({ input: this.socket })
      .on("error", () => this.lose())
      .on("line", (line) => {
        const { enter, refused } = JSON.parse(line) as Answered;
        const one = this.pending.get(enter);
        this.pending.delete(enter);
        if (refused) one?.refuse();
        else one?.admit();
      });
  }

  next(pending: Pending): number {
    this.pending.set(++this.last, pending);
    return this.last;
  }

  drop(id: number): void {
    this.pending.delete(id);
    this.send({ cancel: id });
  }

  send(asked: Asked): void {
    if (!this.isLost) this.socket.write(`${JSON.stringify(asked)}\n`);
  }

  private lose(): void {
    if (this.isLost) return;
    this.isLost = true;
    for (const one of this.pending.values()) one.lose();
    this.pending.clear();
  }
}

class SharedTurns implements Turns {
  private instead: Turns | undefined;
  /** The number of each place that the other side knows. */
  private readonly numbers = new WeakMap<Place, number>();

  constructor(
    private readonly connection: Connection,
    private readonly budget: string,
    private readonly rate: number,
    private readonly own: () => Turns,
  ) {}

  private get fallback(): Turns {
    this.instead ??= this.own();
    return this.instead;
  }

  enter(waiter: Waiter): Promise<Place> {
    const { signal, deadline } = waiter;
    // The budget of one's own knows how to refuse who does not wait any more.
    if (this.connection.isLost || signal?.aborted) return this.fallback.enter(waiter);
    return new Promise((resolve, reject) => {
      const over = () => signal?.removeEventListener("abort", cancel);
      const elsewhere = () => {
        over();
        this.fallback.enter(waiter).then(resolve, reject);
      };
      const id = this.connection.next({
        admit: () => {
          over();
          const place: Place = { sentAt: 0, freeAt: 0 };
          this.numbers.set(place, id);
          resolve(place);
        },
        refuse: elsewhere,
        lose: elsewhere,
      });
      const cancel = () => {
        this.connection.drop(id);
        elsewhere();
      };
      signal?.addEventListener("abort", cancel, { once: true });
      const milliseconds = Number.isFinite(deadline) ? deadline - Date.now() : null;
      this.connection.send({ enter: id, budget: this.budget, rate: this.rate, milliseconds });
    });
  }

  leave(place: Place): void {
    const number = this.numbers.get(place);
    if (number === undefined) this.fallback.leave(place);
    else this.connection.send({ leave: number });
  }

  slowDown(place: Place): void {
    const number = this.numbers.get(place);
    if (number === undefined) this.fallback.slowDown(place);
    else this.connection.send({ slowDown: number });
  }
}
