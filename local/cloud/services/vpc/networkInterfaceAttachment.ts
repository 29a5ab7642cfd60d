// Network interfaces of VPC on instances of CVM.
import { attachmentActions } from "../../network/interfaceAttachment";
import { getHost, type HostCodes } from "../cvm/instance/host";
import { interfaces } from "./networkInterface/interfaces";

const hostCodes: HostCodes = {
  malformed: "InvalidParameterValue.Malformed",
  notFound: "ResourceNotFound",
  state: "UnsupportedOperation.InvalidState",
};

export const part = {
  kinds: [],
  actions: attachmentActions(interfaces, {
    host: (world, instanceId) => {
      const { id, data } = getHost(world, instanceId, hostCodes);
      return { id, vpcId: data.VirtualPrivateCloud.VpcId, zone: data.Placement.Zone };
    },
    codes: {
      taken: "UnsupportedOperation.InvalidState",
      vpc: "UnsupportedOperation.VpcMismatch",
      zone: "UnsupportedOperation.ZoneMismatch",
      notThere: "ResourceNotFound",
      notMoved: "ResourceNotFound",
    },
  }),
};
