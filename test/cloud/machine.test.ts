// Things change their states, driven by time alone.
import { Faults } from "../../local/cloud/faults";
import { defineKind, GONE, SAME } from "../../local/cloud/kind";
import { Store } from "../../local/cloud/store";
import { RegionWorld } from "../../local/cloud/world";
import { present } from "../found";

interface Lamp {
  Name: string;
  Lit: number;
}

const lamp = defineKind<Lamp>({
  type: "test:lamp",
  prefix: "lamp",
  service: {
    name: "test",
    codes: { malformed: "Malformed", notFound: "NotFound", inUse: "InUse", state: "State" },
    lists: { coexist: "Coexist", filter: "Filter", tooMany: "TooMany" },
    missing: "refuse",
    formatTime: String,
    excuses: [],
  },
  machine: {
    initial: "PENDING",
    transitions: {
      make: { from: [], via: "PENDING", to: "OFF", seconds: 20, failed: "BROKEN" },
      light: {
        from: ["OFF"],
        via: "LIGHTING",
        to: "ON",
        seconds: 5,
        done: (world, entity) => {
          world.update(entity, { Lit: entity.data.Lit + 1 });
        },
      },
      polish: { from: ["OFF", "ON"], to: SAME, seconds: 5 },
      scrap: { from: ["OFF", "ON", "BROKEN"], via: "GOING", to: GONE, seconds: 10 },
    },
  },
});

const store = () => new Store();
const faults = new Faults();
afterEach(() => faults.remove());

function worldAt(state: Store, now: number): RegionWorld {
  const world = new RegionWorld(state.transaction(), [lamp], "ap-guangzhou", now, "seed", faults, new Map());
  for (const one of world.pending().filter(({ due }) => due !== null && due <= now)) world.finish(one);
  return world;
}

function commit(state: Store, world: RegionWorld): void {
  state.commit(world.transaction, world.now);
}

function make(state: Store): string {
  const world = worldAt(state, 0);
  const made = world.create(lamp, { Name: "a", Lit: 0 });
  world.begin(made, "make", { task: "task-1" });
  commit(state, world);
  return made.id;
}

test("a transition holds its state until its time has come, and its task with it", () => {
  const state = store();
  const id = make(state);
  expect(worldAt(state, 19_999).get(lamp, id)?.state).toBe("PENDING");
  expect(worldAt(state, 19_999).task("task-1")).toBe("RUNNING");
  expect(worldAt(state, 20_000).get(lamp, id)?.state).toBe("OFF");
  expect(worldAt(state, 20_000).task("task-1")).toBe("SUCCESS");
  expect(worldAt(state, 0).task("task-2")).toBeUndefined();
});

test("what else happens at the end of a transition happens once", () => {
  const state = store();
  const id = make(state);
  const world = worldAt(state, 20_000);
  world.begin(present(world.get(lamp, id)), "light");
  commit(state, world);
  commit(state, worldAt(state, 25_000));
  expect(worldAt(state, 99_000).get(lamp, id)).toMatchObject({ state: "ON", data: { Lit: 1 } });
});

test("a transition may come back to where it started, or lead out of the world", () => {
  const state = store();
  const id = make(state);
  const world = worldAt(state, 20_000);
  world.begin(present(world.get(lamp, id)), "polish");
  expect(world.isChanging(present(world.get(lamp, id)))).toBe(true);
  commit(state, world);
  const later = worldAt(state, 25_000);
  expect(later.get(lamp, id)?.state).toBe("OFF");
  later.begin(present(later.get(lamp, id)), "scrap");
  commit(state, later);
  expect(worldAt(state, 30_000).get(lamp, id)?.state).toBe("GOING");
  expect(worldAt(state, 35_000).get(lamp, id)).toBeUndefined();
});

test("a transition can be made to fail or to hang", () => {
  faults.add({ kind: "failTransition", type: "test:lamp", transition: "make", nth: 1, times: 1 });
  const failed = store();
  const broken = make(failed);
  expect(worldAt(failed, 20_000).get(lamp, broken)?.state).toBe("BROKEN");
  expect(worldAt(failed, 20_000).task("task-1")).toBe("FAILED");
  faults.add({ kind: "stickTransition", nth: 1, times: 1 });
  const stuck = store();
  const id = make(stuck);
  expect(worldAt(stuck, 1e12).get(lamp, id)?.state).toBe("PENDING");
});
