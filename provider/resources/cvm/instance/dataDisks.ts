// The data disks of an instance, added, grown and taken away in place. Those that are its own are known by their ids in the state,
// whatever else is attached to it. One that is added has a name that says whose it is, so that the next run finds it if this one
// ends before the state knows it.
import { randomBytes } from "node:crypto";
import type { Disk } from "../../../api/actions/cbs";
import type { Instance } from "../../../api/actions/cvm";
import { isCategory } from "../../../api/errors";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { RefusedError } from "../../../lifecycle/author/failures";
import { cameToNothing } from "../../../lifecycle/wait/wait";
import { attach, attached } from "../../cbs/disk/attaching";
import { diskState, explainDisk, isAttachedTo, passing, type Reads, restOf } from "../../cbs/disk/disks";
import type { Inputs } from "./changes";
import { match, type Shape, shapesOf } from "./matching";
import { type On as Changing, perform, whileStopped } from "./operations";
import { addedDisks, detached, nameOfAdded, type Owning, withOwnDisks } from "./ownDisks";

/** What changes of data disks call. */
export const changingDisks = [
  "cbs.CreateDisks",
  "cbs.AttachDisks",
  "cbs.DetachDisks",
  "cbs.ResizeDisk",
  "cbs.TerminateDisks",
] as const;

type On = Changing & Pick<Operation<ApiFor<(typeof changingDisks)[number] | "cbs.DescribeDisks">>, "api">;
type Declared = NonNullable<Inputs["dataDisks"]>[number];

/** How long, in milliseconds, a disk that was just made may not show. */
const appears = 120_000;
/** Milliseconds until a disk that does not begin to grow will not. */
const patience = 10_000;

/** A data disk that is there; a local one has no id. */
interface Present extends Shape {
  id: string | undefined;
  attached: boolean;
}

/** Its own disks, attached or not, and what an interrupted run has added. */
async function presentDisks({ api, id }: On, from: Owning, before: Inputs["dataDisks"]): Promise<Present[]> {
  const declared = before?.length === from.DataDisks.length ? shapesOf(before) : [];
  const own = await Promise.all(
    from.DataDisks.map(async ({ DiskId, DiskType, DiskSize }, i) => {
      const options = declared[i]?.options;
      const shown = { id: DiskId || undefined, diskType: DiskType, diskSize: DiskSize, options };
      if (DiskSize !== detached) return { ...shown, attached: true };
      const disk = await api.describe("cbs.DescribeDisks", DiskId, { fresh: true });
      return disk && { ...shown, diskSize: disk.DiskSize, attached: isAttachedTo(disk, id) };
    }),
  );
  const added = (await addedDisks(api, id)).filter(
    ({ DiskId }) => !from.DataDisks.some((one) => one.DiskId === DiskId),
  );
  return [
    ...own.filter((disk) => disk !== undefined),
    ...added.map((disk) => ({
      ...{ id: disk.DiskId, attached: isAttachedTo(disk, id) },
      ...{ diskType: disk.DiskType, diskSize: disk.DiskSize },
    })),
  ];
}

/** Brings the data disks to what is declared; answers the instance with them. What is new comes before what goes. */
export async function changeDataDisks(
  on: On,
  { from, to, before }: { from: Owning; to: Inputs; before: Partial<Inputs> },
): Promise<Owning> {
  const wanted = to.dataDisks ?? [];
  const present = await presentDisks(on, from, before.dataDisks);
  const found = match(present, shapesOf(wanted));
  const known = present.flatMap(({ id }) => id ?? []);
  const ids: (string | null)[] = [];
  for (const [i, disk] of wanted.entries()) {
    const at = found[i];
    const is = at === undefined ? undefined : present[at]!;
    ids.push(is ? await keep(on, is, { disk, to, from }) : await add(on, { disk, to, from }, known));
  }
  for (const [i, { id }] of present.entries()) if (id && !found.includes(i)) await takeAway(on, id, to);
  const now = await on.api.describe("cvm.DescribeInstances", on.id, { fresh: true });
  return withOwnDisks(on.api, now ?? from, ids, true);
}

interface Wish {
  disk: Declared;
  to: Inputs;
  from: Instance;
}

async function add(on: On, { disk, to, from }: Wish, known: readonly string[]): Promise<string> {
  const { api, id } = on;
  const { diskType, diskSize } = disk;
  if (!diskType)
    throw new RefusedError(`a data disk of ${diskSize} GB is added to ${id}: say its \`diskType\``);
  on.progress(`adding a data disk of ${diskSize} GB`);
  const prepaid = from.InstanceChargeType === "PREPAID";
  const { DiskIdSet } = await api.cbs.CreateDisks({
    Placement: { Zone: from.Placement.Zone, ProjectId: from.Placement.ProjectId },
    DiskName: nameOfAdded(id),
    DiskChargeType: prepaid ? "PREPAID" : "POSTPAID_BY_HOUR",
    DiskChargePrepaid: prepaid ? { Period: to.period ?? 1, RenewFlag: to.renewFlag } : undefined,
    DiskType: diskType,
    DiskSize: diskSize,
    SnapshotId: disk.snapshotId,
    Encrypt: disk.encrypt ? "ENCRYPT" : undefined,
    KmsKeyId: disk.kmsKeyId,
    ThroughputPerformance: disk.throughputPerformance || undefined,
    ClientToken: randomBytes(20).toString("hex"),
  });
  const made = DiskIdSet[0]!;
  await restOf(on, made, { appears });
  await takeAwayTwins(on, made, known, to);
  await bind(on, made, disk, prepaid);
  return made;
}

/**
 * What is being made does not show yet, so that a run which ended a moment ago may have added the same disk unseen. By the time
 * that this one shows, that one does too, and holds nothing.
 */
async function takeAwayTwins(on: On, made: string, known: readonly string[], to: Inputs): Promise<void> {
  for (const { DiskId, Attached } of await addedDisks(on.api, on.id))
    if (!Attached && DiskId !== made && !known.includes(DiskId)) await takeAway(on, DiskId, to);
}

/** Only hourly disks can go with the instance, and do unless they are declared not to. */
async function bind(on: On, diskId: string, { deleteWithInstance = true }: Declared, prepaid: boolean) {
  await attach(on, diskId, on.id, prepaid ? {} : { DeleteWithInstance: deleteWithInstance });
  await attached(on, diskId, on.id);
}

async function keep(on: On, is: Present, { disk, to, from }: Wish): Promise<string | null> {
  const { id } = is;
  if (!id) return null;
  if (is.attached && is.diskSize === disk.diskSize) return id;
  const now = await restOf(on, id);
  if (!isAttachedTo(now, on.id)) await bind(on, id, disk, now.DiskChargeType === "PREPAID");
  if (now.DiskSize < disk.diskSize) await grow(on, now, { disk, to, from });
  return id;
}

/** What can be detached grows while it is in use; what cannot grows with the instance, which stops for it. */
async function grow(on: On, { DiskId, Portable }: Disk, { disk, to, from }: Wish): Promise<void> {
  const { api, id } = on;
  const DiskSize = disk.diskSize;
  if (Portable) {
    await api.cbs.ResizeDisk({ DiskId, DiskSize });
    await grown(on, DiskId, DiskSize);
    return;
  }
  if (from.InstanceState === "RUNNING" && !to.allowStop)
    throw new RefusedError(
      `${DiskId} cannot be detached, and ${id} is stopped to grow it; set \`allowStop: true\` to allow that`,
    );
  await whileStopped(on, { from, wanted: to.powerState }, async () => {
    await perform(
      on,
      `grow ${DiskId}`,
      () => api.cvm.ResizeInstanceDisks({ InstanceId: id, DataDisks: [{ DiskId, DiskSize }] }),
      ({ DataDisks }) => DataDisks.find((one) => one.DiskId === DiskId)?.DiskSize === DiskSize,
    );
  });
}

function grown({ api, wait }: Reads, diskId: string, size: number): Promise<void> {
  const failed = cameToNothing(patience);
  return wait<void>({
    what: `${diskId} to have ${size} GB`,
    kind: "cbs:Disk size",
    usual: 8,
    done: ["GROWN"],
    pending: ["UNCHANGED", ...passing],
    explain: (state) => explainDisk(state) ?? "the cloud accepted it and has not carried it out",
    paces: true,
    look: async (within) => {
      const disk = await api.describe("cbs.DescribeDisks", diskId, { fresh: true, within });
      const state = disk ? diskState(disk) : "ABSENT";
      const rests = state === "ATTACHED" || state === "UNATTACHED";
      if (rests && disk!.DiskSize >= size) return { state: "GROWN", value: undefined };
      if (failed(rests)) return { state: "NOT GROWN", value: undefined };
      return { state: rests ? "UNCHANGED" : state, value: undefined };
    },
  });
}

/** Detaches the disk and gives it back; a prepaid one stays in the recycle bin unless that is to be emptied. */
async function takeAway(on: On, diskId: string, { forceDelete }: Partial<Inputs>): Promise<void> {
  const { api, id } = on;
  on.progress(`removing the data disk ${diskId}`);
  if (!(await api.describe("cbs.DescribeDisks", diskId, { fresh: true }))) return;
  const now = await restOf(on, diskId);
  if (isAttachedTo(now, id)) {
    await api.cbs.DetachDisks({ DiskIds: [diskId], InstanceId: id });
    await restOf(on, diskId, { done: ["UNATTACHED"] });
  }
  const bins = now.DiskChargeType === "PREPAID" && forceDelete === true ? 2 : 1;
  for (let nth = 0; nth < bins; nth++) {
    try {
      await api.cbs.TerminateDisks({ DiskIds: [diskId] });
    } catch (error) {
      if (!isCategory(error, "NotFound")) throw error;
    }
  }
}

/**
 * Before the instance goes: what a run that was interrupted has left unattached, and prepaid disks that were added, which do not go
 * with it by themselves.
 */
export async function takeAwayAdded(
  on: On,
  state: {
    dataDisks?: Declared[] | undefined;
    dataDiskIds?: string[] | undefined;
    forceDelete?: boolean | undefined;
  },
): Promise<void> {
  const known = state.dataDiskIds ?? [];
  for (const disk of await addedDisks(on.api, on.id)) {
    const at = known.indexOf(disk.DiskId);
    const orphan = at < 0 && !disk.Attached;
    const stays = at >= 0 && state.dataDisks?.[at]?.deleteWithInstance === false;
    const prepaid = disk.Attached && disk.DiskChargeType === "PREPAID" && !stays;
    if (orphan || prepaid) await takeAway(on, disk.DiskId, state);
  }
}
