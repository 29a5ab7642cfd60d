// Gives turns to the processes that ask on a socket. What a process still had when it went away is given back.
import * as net from "node:net";
import * as readline from "node:readline";
import { type Clock, wallClock } from "../../api/call";
import type { Answered, Asked } from "../../api/sharedTurns";
import { Bucket } from "../../api/throttle";
import type { Place } from "../../api/turns";

/** Listens on a socket; resolves, when it does, with how to end. */
export async function serveTurns(address: string, clock: Clock = wallClock): Promise<() => void> {
  const budgets = new Map<string, Bucket>();
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    serve(socket, budgets, clock);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(address, resolve));
  return () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
}

interface Turn {
  bucket: Bucket;
  cancel: AbortController;
  place?: Place;
}

function serve(socket: net.Socket, budgets: Map<string, Bucket>, clock: Clock): void {
  const turns = new Map<number, Turn>();
  const answer = (answered: Answered) => void socket.write(`${JSON.stringify(answered)}\n`);
  const enter = async (id: number, budget: string, rate: number, milliseconds: number | null) => {
    const bucket = budgets.get(budget) ?? new Bucket(rate, clock);
    budgets.set(budget, bucket);
    const turn: Turn = { bucket, cancel: new AbortController() };
    turns.set(id, turn);
    const deadline = milliseconds === null ? Number.POSITIVE_INFINITY : clock.now() + milliseconds;
    try {
      turn.place = await bucket.enter({ deadline, signal: turn.cancel.signal });
      answer({ enter: id });
    } catch {
      turns.delete(id);
      if (!turn.cancel.signal.aborted) answer({ enter: id, refused: "deadline" });
    }
  };
  const end = (id: number) => {
    const turn = turns.get(id);
    turns.delete(id);
    if (turn?.place) turn.bucket.leave(turn.place);
    else turn?.cancel.abort();
  };
  readline
    .createInterface({ input: socket })
    .on("error", () => {})
    .on("line", (line) => {
      const asked = JSON.parse(line) as Asked;
      if ("enter" in asked) void enter(asked.enter, asked.budget, asked.rate, asked.milliseconds);
      else if ("leave" in asked) end(asked.leave);
      else if ("cancel" in asked) end(asked.cancel);
      else {
        const turn = turns.get(asked.slowDown);
        if (turn?.place) turn.bucket.slowDown(turn.place);
      }
    });
  socket.on("error", () => {}).on("close", () => [...turns.keys()].forEach(end));
}
