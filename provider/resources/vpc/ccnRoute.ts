// Whether a route of a cloud connect network is enabled. The network sets its routes itself, so that none is made or removed here:
// the one that is meant is found by where it leads.
import type { CcnRoute } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { shared } from "../../lifecycle/author/together";
import { shown } from "../../lifecycle/wait/shown";
import { partsOf } from "../attachment";
import { defineResource } from "../resource";

type Api = ApiFor<"vpc.DescribeCcnRoutes">;
type Route = CcnRoute & { CcnId: string };

const listed = shared<CcnRoute[]>();

/** The routes of a network, by one read for all who ask at about the same time. */
async function routesOf(api: Api, CcnId: string, fresh: boolean): Promise<Route[]> {
  const all = await listed(`${api.account} ${CcnId}`, fresh, () =>
    api.list("vpc.DescribeCcnRoutes", { CcnId }),
  );
  return all.map((route) => ({ ...route, CcnId }));
}

const idOf = ({ CcnId, RouteId }: Route) => `${CcnId}/${RouteId}`;

const ids = {
  token: "vpc:CcnRoute",
  id: "ccn-xxxxxxxx/ccnr-xxxxxxxx",
  of: ["ccnId", "routeId"],
} as const;

interface Target {
  ccnId: string;
  instanceId: string;
  destinationCidrBlock: string;
}

type Turning = ApiFor<"vpc.EnableCcnRoutes" | "vpc.DisableCcnRoutes">;

/** Enables or disables a route. */
async function turn({ vpc }: Turning, { CcnId, RouteId }: Route, enabled: boolean): Promise<void> {
  const request = { CcnId, RouteIds: [RouteId] };
  await (enabled ? vpc.EnableCcnRoutes(request) : vpc.DisableCcnRoutes(request));
}

/** How long a network may take to show a route of what has just been attached, in milliseconds. */
const showsWithin = 10_000;

/** The route that leads there, when the network shows it. */
async function comes(
  { api, wait }: Pick<Operation<Api>, "api" | "wait">,
  { ccnId, instanceId, destinationCidrBlock }: Target,
): Promise<Route> {
  const found = await shown<Route>(wait, {
    what: `the route of ${ccnId} to ${destinationCidrBlock} of ${instanceId} to be there`,
    within: showsWithin,
    look: async () =>
      (await routesOf(api, ccnId, true)).find(
        ({ InstanceId, DestinationCidrBlock }) =>
          InstanceId === instanceId && DestinationCidrBlock === destinationCidrBlock,
      ),
  });
  if (found) return found;
  throw new RefusedError(`${ccnId} has no route to ${destinationCidrBlock} of ${instanceId}`);
}

export const ccnRoute = defineResource({
  token: ids.token,
  noun: "route of a cloud connect network",
  doc: "Whether a route of a cloud connect network is enabled. The network has a route to each subnet of what is attached to it; one whose range overlaps that of another is disabled until it is enabled. Let it depend on the attachment and the subnet that the route comes from: one that is not there within ten seconds is refused. Removing this resource leaves the route as it is.",
  id: ids.id,
  inputs: {
    ccnId: field
      .idOf("vpc:Ccn")
      .replace()
      .from(({ CcnId }: Route) => CcnId)
      .doc("The cloud connect network."),
    instanceId: field.string().replace().doc("Id of the attached VPC or gateway that the route leads to."),
    destinationCidrBlock: field.string().replace().doc("The range of addresses that the route is for."),
    enabled: field
      .boolean()
      .doc("Whether it is enabled. Two whose ranges overlap cannot both be, unless the network allows that."),
  },
  outputs: {
    routeId: field.string().doc("Its id in the network, `ccnr-xxxxxxxx`."),
    instanceType: field.string().doc("What it leads to: `VPC` or `DIRECTCONNECT`."),
    instanceRegion: field.string().doc("The region of what it leads to."),
  },
  reads: "vpc.DescribeCcnRoutes",
  uses: ["vpc.EnableCcnRoutes", "vpc.DisableCcnRoutes"],
  read: async ({ api, id, fresh }): Promise<Route | undefined> => {
    const { ccnId, routeId } = partsOf(ids, id);
    return (await routesOf(api, ccnId, fresh)).find(({ RouteId }) => RouteId === routeId);
  },
  create: async ({ api, wait, inputs: { enabled, ...target } }) => {
    const found = await comes({ api, wait }, target);
    if (found.Enabled !== enabled) await turn(api, found, enabled);
    return { id: idOf(found), item: { ...found, Enabled: enabled } };
  },
  sync: {
    enabled: { of: ["enabled"], call: ({ api, from, to }) => turn(api, from, to.enabled) },
  },
  delete: async () => "gone",
  example: `new tencentcloud.vpc.CcnRoute("web", {
  ccnId: backbone.id,
  instanceId: network.id,
  destinationCidrBlock: web.cidrBlock,
  enabled: true,
}, { dependsOn: attachment });`,
});
