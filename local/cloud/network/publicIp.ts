// Public addresses: each is handed out once, whether to an instance or as an EIP.
import { formatIp, parseIp } from "../cidr";
import type { World } from "../kind";

const FIRST = parseIp("43.136.0.0")!;

/** The next public address of this cloud, of any region. */
export function nextPublicIp(world: World): string {
  return formatIp(FIRST + world.count("publicIp"));
}
