// Every property of every resource of a network, on both hosts in their own processes.
import { lifecycleTable } from "../resources/lifecycleTable";
import { networkLives } from "../resources/vpc/lives";

describe.each(["dynamic", "plugin"] as const)("the %s host", (host) => {
  lifecycleTable(networkLives, { host });
});
