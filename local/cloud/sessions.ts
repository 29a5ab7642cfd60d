// Temporary keys: what an instance's role or a security token service would hand out. They are computed from what is written
// in their id, so that they outlive a restart of the cloud; only an early end is remembered.
import { createHmac } from "node:crypto";

/** Keys that are good until a moment (epoch milliseconds), with the token that has to go along. */
export interface TemporaryKeys {
  secretId: string;
  secretKey: string;
  token: string;
  expires: number;
}

const PREFIX = "AKIDtmp";

export class Sessions {
  /** How long keys of an instance role are good. */
  seconds = 7200;
  private issued = 0;
  private readonly ended = new Set<string>();

  constructor(private readonly seed: string) {}

  issue(wall: number, seconds: number): TemporaryKeys {
    const expires = Math.floor(wall + seconds * 1000);
    const secretId = `${PREFIX}${expires}x${wall}x${++this.issued}`;
    return {
      secretId,
      secretKey: this.derive("key", secretId),
      token: this.derive("token", secretId),
      expires,
    };
  }

  /** The key of an id that was issued here, however old. */
  keyOf(secretId: string): string | undefined {
    return expiryOf(secretId) === undefined ? undefined : this.derive("key", secretId);
  }

  /** Takes the keys back before their time. */
  end(secretId: string): void {
    this.ended.add(secretId);
  }

  /** Why the token that came with a signature is refused; undefined when it is right. */
  problem(secretId: string, token: string | undefined, wall: number): string | undefined {
    const expires = expiryOf(secretId);
    if (expires === undefined)
      return token === undefined ? undefined : "The Token does not belong to the SecretId.";
    if (token !== this.derive("token", secretId)) return "The Token does not belong to the SecretId.";
    return expires <= wall || this.ended.has(secretId) ? "The Token is expired." : undefined;
  }

  private derive(what: string, secretId: string): string {
    return createHmac("sha256", this.seed).update(`${what} ${secretId}`).digest("hex");
  }
}

function expiryOf(secretId: string): number | undefined {
  const match = new RegExp(`^${PREFIX}(\\d+)x\\d+x\\d+$`).exec(secretId);
  return match ? Number(match[1]) : undefined;
}
