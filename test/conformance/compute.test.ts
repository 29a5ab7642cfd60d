// Every property of key pairs, instances, disks and attachments, on both hosts in their own processes.
import { diskLives } from "../resources/cbs/lives";
import { instanceLives } from "../resources/cvm/instanceLives";
import { keyPairLives } from "../resources/cvm/keyPairLives";
import { lifecycleTable } from "../resources/lifecycleTable";

describe.each(["dynamic", "plugin"] as const)("the %s host", (host) => {
  lifecycleTable([...keyPairLives, ...instanceLives, ...diskLives], { host });
});
