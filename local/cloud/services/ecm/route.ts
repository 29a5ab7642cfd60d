// Routes of edge VPCs: they lead to machines, by their private addresses.
import { ApiError } from "../../errors";
import { checkInstanceAddress, routesPart } from "../../network/routes";
import { tables } from "./routeTable";
import { rangesOf } from "./vpc";

export const part = routesPart({
  tables,
  rangesOf,
  checkGateway: (_world, ranges, { GatewayType, GatewayId = "" }) => {
    if (GatewayType !== "NORMAL_CVM")
      throw new ApiError("UnsupportedOperation", `A route leads to NORMAL_CVM, not to ${GatewayType}.`);
    checkInstanceAddress(ranges, GatewayId);
  },
  systemRoute: "UnsupportedOperation.SystemRoute",
  answers: false,
});
