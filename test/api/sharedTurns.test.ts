// Processes that share their turns keep the one rate of their account together; who goes away gives back what it had, and when nobody
// gives turns any more, each goes on by itself.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Bucket } from "../../provider/api/throttle";
import type { Turns } from "../../provider/api/turns";
import { serveTurns } from "../../provider/hosts/turns/turns";
import { present } from "../found";
import { VirtualClock } from "./virtualClock";

const forever = { deadline: Number.POSITIVE_INFINITY, signal: undefined };
const variable = "TENCENTCLOUD_NATIVE_TURNS";

test("two of them have the rate of one", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "turns-"));
  const clock = new VirtualClock();
  const close = await serveTurns(path.join(folder, "socket"), clock);
  process.env[variable] = path.join(folder, "socket");
  const own = () => new Bucket(1000, clock);
  const [one, other] = [0, 1].map((): Turns => {
    let made: Turns | undefined;
    // As in a process of its own: a connection of its own.
    jest.isolateModules(() => {
      const { sharedTurns } =
        require("../../provider/api/sharedTurns") as typeof import("../../provider/api/sharedTurns");
      made = sharedTurns("budget", 10, own);
    });
    return present(made);
  });
  let admitted = 0;
  const enter = async (turns: Turns) => {
    const place = await turns.enter(forever);
    admitted++;
    turns.leave(place);
  };
  const all = Array.from({ length: 15 }, (_, i) => enter(i % 2 ? present(one) : present(other)));
  await until(() => admitted === 10);
  await clock.advance(500);
  expect(admitted).toBe(10);
  await clock.advance(2000);
  await Promise.all(all);
  expect(admitted).toBe(15);

  const controller = new AbortController();
  const late = Array.from({ length: 10 }, () => present(one).enter(forever));
  await Promise.all(late);
  const waiting = present(other).enter({ ...forever, signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ why: "before" });

  const lost = present(other).enter(forever);
  close();
  await lost;
  delete process.env[variable];
  fs.rmSync(folder, { recursive: true, force: true });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
