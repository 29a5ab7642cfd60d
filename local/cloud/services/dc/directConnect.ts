// A direct connect line: what an account asks for, the vendor builds and both connect. Here it is built in a minute.
import { type Call, defineAction } from "../../action";
import { defineKind, type Entity, GONE } from "../../kind";
import { plain } from "../../plain";
import type { CreateDirectConnectRequest } from "../../requests/dc";
import { keepTags, type Tag } from "../../tags";
import { dcService } from "./service";

export interface DirectConnect {
  DirectConnectName: string;
  AccessPointId: string;
  LineOperator: string;
  PortType: string;
  Bandwidth: number;
  Location: string;
  CircuitCode: string;
  RedundantDirectConnectId: string;
  /** Epoch milliseconds; 0 until it is connected. */
  EnabledAt: number;
  Tags?: Tag[];
}

export const directConnect = defineKind<DirectConnect>({
  service: dcService,
  type: "dc:directConnect",
  prefix: "dc",
  everywhere: true,
  // What its ids begin with, as for others; no source names it to the tag service.
  tagged: "dc/dc",
  nameAttribute: "DirectConnectName",
  // The vendor's page of limits.
  quota: { limit: 10, code: "LimitExceeded.DirectConnectLimitExceeded" },
  machine: {
    initial: "PENDING",
    transitions: {
      build: {
        from: ["PENDING"],
        to: "AVAILABLE",
        seconds: 60,
        failed: "REJECTED",
        done: (world, entity) => void world.update(entity, { EnabledAt: world.now }),
      },
      delete: {
        from: ["AVAILABLE", "REJECTED"],
        via: "DELETING",
        to: GONE,
        seconds: 10,
        failed: "AVAILABLE",
      },
    },
  },
});

function create({ world, params }: Call<CreateDirectConnectRequest>): Entity<DirectConnect> {
  const { DirectConnectName, AccessPointId, LineOperator, PortType } = params;
  const { Bandwidth = 1000, Location = "", CircuitCode = "", RedundantDirectConnectId = "" } = params;
  const made = world.create(directConnect, {
    ...{ DirectConnectName, AccessPointId, LineOperator, PortType, Bandwidth, Location, CircuitCode },
    ...{ RedundantDirectConnectId, EnabledAt: 0 },
    ...keepTags(params.Tags),
  });
  return world.begin(made, "build");
}

export const part = plain<DirectConnect, CreateDirectConnectRequest>(directConnect, {
  shown: {
    ...{
      id: "DirectConnectId",
      created: "CreatedTime",
      state: "State",
      tags: "TagSet",
      hidden: ["EnabledAt"],
    },
    also: ({ data }) => {
      const EnabledTime = data.EnabledAt > 0 ? dcService.formatTime(data.EnabledAt) : "";
      return { EnabledTime, StartTime: EnabledTime, SignLaw: true, ChargeType: "NON_RECURRING_CHARGE" };
    },
  },
  create: {
    action: "CreateDirectConnect",
    ...{ answers: "DirectConnectIdSet", inList: true, idAlone: true },
    make: create,
  },
  describe: {
    action: "DescribeDirectConnects",
    ids: "DirectConnectIds",
    items: "DirectConnectSet",
    filters: { "direct-connect-id": "id", states: "state" },
  },
  remove: { action: "DeleteDirectConnect" },
  more: {
    DeleteDirectConnect: defineAction({
      refs: { DirectConnectId: directConnect },
      starts: { ref: "DirectConnectId", transition: "delete" },
      deletes: "DirectConnectId",
      run: (call) => void call.world.begin(call.one(directConnect, "DirectConnectId"), "delete"),
    }),
  },
});
