// Snapshots given to other accounts, and copied to other regions.
import { type Call, definePart } from "../../../action";
import { formatDateTime } from "../../../clock";
import { ApiError } from "../../../errors";
import { type Entity, withCodes } from "../../../kind";
import { findRegion } from "../../../places";
import type {
  CbsActions,
  CopySnapshotCrossRegionsRequest,
  ModifySnapshotsSharePermissionRequest,
} from "../../../requests/cbs";
import { type Snapshot, snapshot } from "../snapshot";

const MOST_ACCOUNTS = 50;

function checkShareable({ id, state, data }: Entity<Snapshot>): void {
  if (data.DiskUsage === "SYSTEM_DISK" || data.Encrypt || state !== "NORMAL") {
    throw new ApiError(
      "InvalidSnapshot.NotSupported",
      `${id} is ${state}, of a ${data.DiskUsage}${data.Encrypt ? ", encrypted" : ""}: it is not shared.`,
    );
  }
}

function share(call: Call<ModifySnapshotsSharePermissionRequest>): undefined {
  const { AccountIds, Permission } = call.params;
  const stray = AccountIds.find((account) => !/^\d{5,}$/.test(account));
  if (stray !== undefined) throw new ApiError("InvalidParameter", `There is no account ${stray}.`);
  for (const entity of call.all(snapshot, "SnapshotIds")) {
    checkShareable(entity);
    const shared: Record<string, number> = { ...entity.data.SharedWith };
    for (const account of AccountIds) {
      if (Permission === "SHARE") shared[account] ??= call.world.now;
      else delete shared[account];
    }
    if (Object.keys(shared).length > MOST_ACCOUNTS) {
      throw new ApiError(
        "ResourceInsufficient.OverQuota",
        `${MOST_ACCOUNTS} accounts at most have a snapshot.`,
      );
    }
    call.world.update(entity, { SharedWith: shared });
  }
}

function checkCopy(
  { world, params, region }: Call<CopySnapshotCrossRegionsRequest>,
  from: Entity<Snapshot>,
): void {
  if (from.state === "ROLLBACKING") {
    throw new ApiError(snapshot.codes.state, `The snapshot ${from.id} is ${from.state}.`);
  }
  if (from.state !== "NORMAL") {
    throw new ApiError("InvalidSnapshot.NotSupported", `The snapshot ${from.id} is ${from.state}.`);
  }
  if (from.data.Encrypt) {
    throw new ApiError(
      "UnsupportedOperation.SnapshotNotSupportCopy",
      `The snapshot ${from.id} is encrypted.`,
    );
  }
  const all = world.listAll(snapshot);
  const under = all.filter(({ data, state }) => data.CopiedFrom === from.id && state !== "NORMAL");
  for (const name of params.DestinationRegions) {
    if (!findRegion(name) || name === region) {
      throw new ApiError("InvalidParameterValue", `${name} is no other region.`);
    }
    if (under.some((copy) => copy.region === name)) {
      throw new ApiError("ResourceInUse.CopySnapshotConflict", `${from.id} is being copied to ${name}.`);
    }
    const there = all.filter((one) => one.region === name && one.data.DiskId === from.data.DiskId);
    if (there.length >= world.limitOf(snapshot)) {
      throw new ApiError(snapshot.quota!.code, `The quota of snapshots of a disk in ${name} is exceeded.`);
    }
  }
}

function copy(call: Call<CopySnapshotCrossRegionsRequest>): object {
  const { world, params } = call;
  const from = call.one(snapshot, "SnapshotId");
  checkCopy(call, from);
  const results = params.DestinationRegions.map((region) => {
    const { DeadlineAt, Tags, ...attributes } = from.data;
    const made = world.create(
      snapshot,
      {
        ...attributes,
        SnapshotName: params.SnapshotName ?? `Copied ${from.id} from ${from.region}`,
        IsPermanent: true,
        CopyFromRemote: true,
        CopiedFrom: from.id,
        SharedWith: {},
      },
      { region },
    );
    world.begin(made, "copy");
    return { SnapshotId: made.id, DestinationRegion: region, Code: "Success", Message: "" };
  });
  return { SnapshotCopyResultSet: results };
}

export const part = definePart<CbsActions>({
  kinds: [],
  actions: {
    ModifySnapshotsSharePermission: {
      refs: { SnapshotIds: withCodes(snapshot, { malformed: "InvalidParameter" }) },
      run: share,
    },

    DescribeSnapshotSharePermission: {
      refs: { SnapshotId: withCodes(snapshot, { notFound: "InvalidParameterValue" }) },
      run: (call) => ({
        SharePermissionSet: Object.entries(call.one(snapshot, "SnapshotId").data.SharedWith).map(
          ([AccountId, since]) => ({ AccountId, CreatedTime: formatDateTime(since) }),
        ),
      }),
    },

    CopySnapshotCrossRegions: { refs: { SnapshotId: snapshot }, run: copy },
  },
});
