// Routes of VPC's tables, and what they can lead to.
import type { Cidr } from "../../cidr";
import { ApiError } from "../../errors";
import { isWellFormed, type World } from "../../kind";
import { checkInstanceAddress, invalid, type RouteInput, routesPart } from "../../network/routes";
import { tables } from "./routeTable";
import { rangesOf, vpc } from "./vpc";

function checkGateway(
  world: World,
  ranges: Cidr[],
  { GatewayType: type = "", GatewayId: id = "" }: RouteInput,
): void {
  if (type === "NORMAL_CVM") {
    checkInstanceAddress(ranges, id);
    return;
  }
  // The instance's own public address; it has no id.
  if (type === "EIP") {
    if (id !== "0") throw invalid(`GatewayId \`${id}\`: the id of an EIP as next hop is 0.`);
    return;
  }
  if (type === "SSLVPN")
    throw new ApiError("UnsupportedOperation", "Routes to an SSLVPN cannot be made any more.");
  const kind = world.kinds.find(({ nextHop }) => nextHop?.type === type);
  if (kind && !isWellFormed(kind, id)) throw invalid(`GatewayId \`${id}\` is no id of a ${type}.`);
  if (!kind || !world.get(kind, id)) throw new ApiError("ResourceNotFound", `There is no ${type} \`${id}\`.`);
}

export const part = routesPart({
  tables,
  rangesOf: (world, vpcId) => rangesOf(world.get(vpc, vpcId)!.data),
  checkGateway,
  answers: true,
});
