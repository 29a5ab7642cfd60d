// What a process of the provider works with in a simulated life: a client of its own, and a memory that begins empty.
import { wallClock } from "../../provider/api/call";
import { createClient } from "../../provider/api/client";
import { Memory } from "../../provider/lifecycle/run/memory";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import type { Dice } from "./dice";
import type { Network, Process } from "./network";
import type { Stack } from "./stack";

/** Processes so far. */
let started = 0;

/** An address of its own for each process. */
function addressOf(n: number): string {
  return `http://127.${(n >> 16) & 255}.${(n >> 8) & 255}.${1 + (n & 127)}:${1000 + ((n >> 7) & 1)}`;
}

/** The environment of a process that works on a stack. */
export function environmentOf(process: Process, stack: Stack, network: Network, roll: Dice) {
  const memory = new Memory();
  if (!stack.begun) memory.begun.add(stack.identity);
  stack.begun = true;
  const client = createClient({
    credentials: { secretId: "local", secretKey: "local" },
    // Each process is told apart by its address, as by its memory.
    endpoint: addressOf(++started),
    rateLimits: { "*": 1000 },
    env: {},
    clock: { ...wallClock, random: roll },
    transport: network.transportOf(process),
  });
  return {
    api: (scope: Parameters<typeof client.api>[0]) => client.api(scope),
    region: "ap-guangzhou",
    address: present(client.endpoint),
    definitions,
    memory,
    cloud: "local" as const,
  };
}
