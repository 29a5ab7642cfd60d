// Network interfaces of VPC on instances of CVM.
import { attachmentActions } from "../../network/interfaceAttachment";
import { getHost, type HostCodes } from "../cvm/instance/host";
import { interfaces } from "./networkInterface/interfaces";

const hostCodes: HostCodes = {
  malformed: "InvalidParameterValue.Malformed",
  notFound: "ResourceNotFound",
  state: "UnsupportedOperation.InvalidState",
};

const apart = { vpc: "UnsupportedOperation.VpcMismatch", zone: "UnsupportedOperation.ZoneMismatch" };

export const part = {
  kinds: [],
  actions: attachmentActions(interfaces, {
    host: (world, instanceId) => {
      const { id, data } = getHost(world, instanceId, hostCodes);
      return { id, vpcId: data.VirtualPrivateCloud.VpcId, zone: data.Placement.Zone };
    },
    codes: {
      attach: { ...apart, taken: "UnsupportedOperation.InvalidState" },
      detach: { notThere: "ResourceNotFound" },
      migrate: { ...apart, notThere: "ResourceNotFound" },
    },
  }),
};
