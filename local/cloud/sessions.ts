// Temporary keys: what an instance's role or a security token service would hand out. They are computed from what is written
// in their id, so that they outlive a restart of the cloud; only an early end is remembered.
import { createHmac } from "node:crypto";
import { type AssumedRole, firstAccount } from "./accounts";

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

  /** New keys: of a role that was taken on, else of the first account. */
  issue(wall: number, seconds: number, role?: AssumedRole): TemporaryKeys {
    const expires = Math.floor(wall + seconds * 1000);
    const whose = role ? `x${Buffer.from(JSON.stringify(role)).toString("hex")}` : "";
    const secretId = `${PREFIX}${expires}x${wall}x${++this.issued}${whose}`;
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

  /** The role that keys issued here are for; undefined for those of the first account's own. */
  roleOf(secretId: string): AssumedRole | undefined {
    const hex = parts(secretId)?.[2];
    return hex ? (JSON.parse(Buffer.from(hex, "hex").toString()) as AssumedRole) : undefined;
  }

  /** The account that keys issued here belong to. */
  accountOf(secretId: string): string {
    return this.roleOf(secretId)?.account ?? firstAccount;
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

function parts(secretId: string): RegExpExecArray | null {
  return new RegExp(`^${PREFIX}(\\d+)x\\d+x\\d+(?:x([0-9a-f]+))?$`).exec(secretId);
}

function expiryOf(secretId: string): number | undefined {
  const match = parts(secretId);
  return match ? Number(match[1]) : undefined;
}
