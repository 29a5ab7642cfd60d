// Writes into a store without end and says what was written, one number a line, each after its commit.
import * as fs from "node:fs";
import { Store } from "../../../local/cloud/store";

const store = new Store(process.argv[2]);
const present = [...store.collection("numbers").values()] as number[];
// All that was there: a gap would be a commit that was answered and lost.
fs.writeSync(1, `found ${present.length} ${Math.max(0, ...present)}\n`);
for (let n = present.length + 1; ; n++) {
  const transaction = store.transaction();
  transaction.put("numbers", String(n), n);
  transaction.put("padding", String(n % 7), "x".repeat((n * 37) % 5000));
  store.commit(transaction, n);
  fs.writeSync(1, `wrote ${n}\n`);
}
