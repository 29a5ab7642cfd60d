// A module: what machines are made with where an order says nothing else.
import { defineKind, GONE } from "../../kind";
import type { Tag } from "../../tags";
import { bounds, type WantedDisk } from "./instance/config";
import { ecmService } from "./service";

export interface Module {
  ModuleName: string;
  InstanceType: string;
  DefaultImageId: string;
  SystemDisk: WantedDisk;
  DataDisks: WantedDisk[];
  /** Mbps, both ways. */
  Bandwidth: number;
  CloseIpDirect: boolean;
  DisableWanIp: boolean;
  SecurityGroupIds: string[];
  Tags?: Tag[];
}

export const machineModule = defineKind<Module>({
  service: ecmService,
  type: "ecm:module",
  prefix: "em",
  everywhere: true,
  codes: {
    malformed: "InvalidParameterValue.InvalidModuleID",
    notFound: "InvalidParameterValue.InvalidModuleID",
    inUse: "FailedOperation.InstanceInModule",
  },
  nameAttribute: "ModuleName",
  quota: { limit: bounds.modules, code: "InvalidParameterValue.InvaildModuleNum" },
  relations: [
    { to: "ecm:securityGroup", via: "SecurityGroupIds", onDelete: "refuse" },
    { to: "ecm:image", via: "DefaultImageId", onDelete: "refuse" },
  ],
  machine: {
    initial: "NORMAL",
    transitions: {
      delete: { from: ["NORMAL"], via: "DELETING", to: GONE, seconds: 3, failed: "DELETEFAILED" },
    },
  },
});
