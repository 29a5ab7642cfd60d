// VPCs attached to a cloud connect network, of whatever region. What is attached can neither go nor be attached to another one.

import { firstAccount } from "../../accounts";
import { type Call, definePart } from "../../action";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, GONE, type World } from "../../kind";
import { checkId } from "../../lookUp";
import { countQuota } from "../../quota";
import type {
  AttachCcnInstancesRequest,
  CcnInstanceInput,
  DetachCcnInstancesRequest,
  VpcActions,
} from "../../requests/vpc";
import { ccn } from "./ccn";
import { boundedList, vpcService } from "./service";
import { type Vpc, vpc } from "./vpc";

export interface CcnAttachment {
  CcnId: string;
  InstanceId: string;
  InstanceType: string;
  InstanceRegion: string;
  Description: string;
  /** Routes to it that were enabled or disabled, by id. */
  Switched: Record<string, boolean>;
}

export const ccnAttachment = defineKind<CcnAttachment>({
  service: vpcService,
  type: "vpc:ccnAttachment",
  // Only this cloud names them so.
  prefix: "ccna",
  everywhere: true,
  // A number in a network, by the text of the attach; no source has it, and this is a usual one.
  quota: { limit: 50, per: "CcnId", code: "LimitExceeded" },
  relations: [
    {
      to: "vpc:ccn",
      via: "CcnId",
      onDelete: "refuse",
      code: "UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn",
    },
    { to: "vpc:vpc", via: "InstanceId", onDelete: "refuse" },
  ],
  machine: {
    initial: "ATTACHING",
    transitions: {
      attach: { from: ["ATTACHING"], to: "ACTIVE", seconds: 5, failed: "FAILED" },
      detach: {
        from: ["ACTIVE", "FAILED", "DETACHFAILED"],
        via: "DETACHING",
        to: GONE,
        seconds: 5,
        failed: "DETACHFAILED",
      },
    },
  },
});

type Named = Partial<CcnInstanceInput>;

/** The VPC that is named by id, region and type. */
function findVpc(world: World, { InstanceId = "", InstanceRegion, InstanceType }: Named): Entity<Vpc> {
  if (InstanceType !== "VPC")
    throw new ApiError("UnsupportedOperation", `What is attached here is a VPC, and not a ${InstanceType}.`);
  checkId(vpc, InstanceId);
  const found = world.listAll(vpc).find(({ id, region }) => id === InstanceId && region === InstanceRegion);
  if (found) return found;
  throw new ApiError("ResourceNotFound", `There is no ${InstanceId} in ${InstanceRegion}.`);
}

const nameOf = ({ InstanceId, InstanceRegion }: Named) => `${InstanceRegion}/${InstanceId}`;

function checkDistinct({ Instances }: { Instances: Named[] }): void {
  if (Instances.length === 0) throw new ApiError("InvalidParameterValue.Malformed", "Instances is empty.");
  if (new Set(Instances.map(nameOf)).size < Instances.length)
    throw new ApiError("InvalidParameterValue.Duplicate", "Instances has one twice.");
}

function checkAttached({ CcnUin, ...params }: AttachCcnInstancesRequest): void {
  checkDistinct(params);
  const long = params.Instances.find(({ Description = "" }) => Description.length > MOST_CHARACTERS);
  if (long) throw tooLong();
  if (params.Instances.some(({ RouteTableId }) => RouteTableId))
    throw new ApiError("UnsupportedOperation.CcnRouteTableNotExist", "A network has its default table here.");
}

/** The text of a description; its bound is that of others. */
const MOST_CHARACTERS = 100;
const tooLong = () =>
  new ApiError("InvalidParameterValue.TooLong", `A Description has at most ${MOST_CHARACTERS} characters.`);

function attach(call: Call<AttachCcnInstancesRequest>): undefined {
  const { world, params } = call;
  const { CcnId, CcnUin, Instances } = params;
  if (CcnUin !== undefined && CcnUin !== (call.caller?.account ?? firstAccount))
    throw new ApiError(
      "UnsupportedOperation.CcnCrossAccount",
      "A network is of the account that attaches to it.",
    );
  countQuota(world, ccnAttachment, Instances.length, { CcnId });
  for (const wanted of Instances) {
    const { id: InstanceId, region: InstanceRegion } = findVpc(world, wanted);
    const present = world.list(ccnAttachment).find(({ data }) => data.InstanceId === InstanceId);
    if (present)
      throw new ApiError(
        present.data.CcnId === CcnId
          ? "UnsupportedOperation.CcnAttached"
          : "LimitExceeded.CurrentInstanceAttachedCcnInstances",
        `${InstanceId} is attached to ${present.data.CcnId} already.`,
      );
    const Description = wanted.Description ?? "";
    const made = { CcnId, InstanceId, InstanceType: "VPC", InstanceRegion, Description, Switched: {} };
    world.begin(world.create(ccnAttachment, made), "attach");
  }
}

/** What is attached of what is named. */
function attached({ world, params }: Call<DetachCcnInstancesRequest>): [Entity<CcnAttachment>, Named][] {
  return params.Instances.map((named) => {
    const found = world
      .list(ccnAttachment)
      .find(({ data }) => data.CcnId === params.CcnId && nameOf(data) === nameOf(named));
    if (found) return [found, named];
    findVpc(world, named);
    throw new ApiError("UnsupportedOperation.CcnNotAttached", `${named.InstanceId} is not attached.`);
  });
}

function detach(call: Call<DetachCcnInstancesRequest>): undefined {
  for (const [entity] of attached(call)) {
    if (call.world.isChanging(entity))
      throw new ApiError(
        "UnsupportedOperation.MutexOperationTaskRunning",
        `${entity.data.InstanceId} changes.`,
      );
    call.world.begin(entity, "detach");
  }
}

function modify(call: Call<DetachCcnInstancesRequest>): undefined {
  for (const [entity, { Description }] of attached(call)) {
    if ((Description ?? "").length > MOST_CHARACTERS) throw tooLong();
    if (Description !== undefined) call.world.update(entity, { Description });
  }
}

function view(entity: Entity<CcnAttachment>, world: World): object {
  const { state, createdAt, account } = entity;
  const { Switched: _, ...data } = entity.data;
  const network = world.listAll(vpc).find(({ id }) => id === data.InstanceId);
  const owner = account ?? firstAccount;
  return {
    ...data,
    InstanceName: network?.data.VpcName ?? "",
    CidrBlock: network ? [network.data.CidrBlock, ...(network.data.Assistants ?? [])] : [],
    State: state,
    AttachedTime: vpcService.formatTime(createdAt),
    InstanceUin: owner,
    CcnUin: owner,
  };
}

const refs = { CcnId: ccn };

export const part = definePart<VpcActions>({
  kinds: [ccnAttachment],
  actions: {
    AttachCcnInstances: { refs, check: checkAttached, run: attach },
    DetachCcnInstances: { refs, check: checkDistinct, run: detach },
    ModifyCcnAttachedInstancesAttribute: { refs, check: checkDistinct, run: modify },
    DescribeCcnAttachedInstances: describes(ccnAttachment, {
      ...boundedList,
      items: "InstanceSet",
      filters: {
        "ccn-id": "CcnId",
        "instance-type": "InstanceType",
        "instance-region": "InstanceRegion",
        "instance-id": "InstanceId",
      },
      narrow: ({ params }) => {
        const { CcnId } = params;
        if (CcnId !== undefined) checkId(ccn, String(CcnId));
        return ({ data }) => CcnId === undefined || data.CcnId === CcnId;
      },
      view: (entity, { world }) => view(entity, world),
    }),
  },
});
