// Tencent Cloud on loopback: `startCloud` is all that others call; the rest is reached over its socket.

import { type ClockKind, type ClockText, parseClock } from "./clock";
import { Cloud } from "./cloud";
import { listen } from "./server";

export { type ClockKind, type ClockText, parseClock } from "./clock";

export interface StartOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  /** Keeps the state here; a restart goes on where the last one ended. */
  dataDir?: string;
  /** How time passes inside: `scaled:60` (the default), `wall`, or `virtual`, which only `advance` moves. */
  clock?: ClockKind | ClockText;
  /** Secret id → secret key; each is an account of its own, 100000000001 and up. Default: `local` → `local`. */
  secrets?: Record<string, string>;
  /** What ids are made from; the same seed and calls give the same ids. */
  seed?: string;
  /** Whether the documented rates (20 calls a second of most actions) are enforced. Default: yes. */
  rateLimit?: boolean;
  /** Quotas that differ from the documents', by type (`service:thing`). */
  quotas?: Record<string, number>;
  /** Ends the process at once; without it faults that crash the cloud are refused. */
  crash?: () => void;
}

export interface LocalCloud {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Starts a cloud; rejects when the port or the directory is taken. */
export async function startCloud(options: StartOptions = {}): Promise<LocalCloud> {
  const cloud = new Cloud({
    clock: parseClock(options.clock ?? "scaled:60"),
    dataDir: options.dataDir,
    secrets: options.secrets ?? { local: "local" },
    seed: options.seed ?? "local",
    rateLimit: options.rateLimit ?? true,
    quotas: options.quotas,
    crash: options.crash,
  });
  try {
    const server = await listen(cloud, options.port ?? 0);
    return {
      url: `http://127.0.0.1:${server.port}`,
      port: server.port,
      close: async () => {
        await server.close();
        cloud.close();
      },
    };
  } catch (error) {
    cloud.close();
    throw error;
  }
}
