// A public address of edge machines, of one carrier. It can only be released while it is bound to nothing. Its create takes no name,
// and no token: a lost answer is found by the tags that it was sent with, and the name is given afterwards.
import { field } from "../../lifecycle/author/field";
import type { Value } from "../../lifecycle/author/values";
import { carriers } from "../known";
import { id, modify } from "../modify";
import { addressAfter, bound, following, released, widened } from "../network/address/after";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";

export const eip = defineResource({
  token: "ecm:Eip",
  doc: "A public IPv4 address of one region and one carrier that can be bound to an edge machine or a network interface, and moved to another.",
  id: "eip-xxxxxxxx",
  tagged: "ecm:eip",
  tagsApart: true,
  inputs: {
    name: field
      .string()
      .maxLength(20)
      .autoName(20)
      .wire("AddressName")
      .doc("Name of the address, at most 20 characters."),
    internetServiceProvider: field
      .enum(...carriers)
      .optional()
      .replace()
      .doc(
        "The carrier, one that the region has: `CMCC`, `CTCC` or `CUCC`. The cloud chooses one if absent.",
      ),
    internetMaxBandwidthOut: field
      .integer()
      .range(1, 5000, "Mbps")
      .optional()
      .wire("Bandwidth")
      .doc("Limit of outgoing bandwidth in Mbps, 1 to 5000. Defaults to 1 Mbps."),
    eipDirectConnection: field
      .boolean()
      .whenRemoved(false)
      .optional()
      .wire("IsEipDirectConnection")
      .doc(
        "Whether a machine sees the address as its own, where the account may have that. Defaults to `false`.",
      ),
    tags,
  },
  outputs: {
    addressIp: field.string().doc("The public address."),
    addressStatus: field
      .string()
      .volatile()
      .doc("`UNBIND`, `BIND`, or `BIND_ENI` for one bound to a detached network interface."),
    instanceId: field.string().optional().volatile().doc("The machine that it is bound to."),
    networkInterfaceId: field.string().optional().volatile().doc("The network interface it is bound to."),
    privateIpAddress: field
      .string()
      .optional()
      .volatile()
      .wire("PrivateAddressIp")
      .doc("The private address it is bound to."),
    isArrears: field.boolean().volatile().doc("Whether it is suspended for lack of payment."),
    isBlocked: field
      .boolean()
      .volatile()
      .doc("Whether it is blocked for security reasons; it can then be neither bound nor unbound."),
    createdTime: field.string().doc("When it was allocated, ISO 8601."),
  },
  reads: "ecm.DescribeAddresses",
  filters: { name: "address-name", addressIp: "address-ip" },
  uses: [
    "ecm.AllocateAddresses",
    "ecm.ModifyAddressesBandwidth",
    "ecm.ReleaseAddresses",
    "ecm.DescribeTaskResult",
  ],
  create: async ({ api, inputs }) => {
    const { AddressSet } = await api.ecm.AllocateAddresses({
      AddressCount: 1,
      InternetServiceProvider: inputs.internetServiceProvider,
      InternetMaxBandwidthOut: inputs.internetMaxBandwidthOut,
      Tags: tagList(inputs.tags),
    });
    return AddressSet?.[0] ?? "";
  },
  settled: {
    state: ({ AddressStatus }) => AddressStatus,
    usual: 2,
    done: ["UNBIND", ...bound],
    pending: ["CREATING", "BINDING", "UNBINDING"],
  },
  sync: {
    attributes: modify("ecm.ModifyAddressAttribute", {
      AddressId: id,
      AddressName: "name",
      EipDirectConnection: { input: "eipDirectConnection", convert: (on: Value) => (on ? "TRUE" : "FALSE") },
    }),
    bandwidth: {
      of: ["internetMaxBandwidthOut"],
      call: async ({ api, wait, id, from, to }) => {
        const wanted = to.internetMaxBandwidthOut ?? 1;
        const { TaskId } = await api.ecm.ModifyAddressesBandwidth({
          ...{ AddressIds: [id], InternetMaxBandwidthOut: wanted },
        });
        const now = await addressAfter(following.ecm(api), wait, widened(id, TaskId, wanted));
        return { ...from, ...now };
      },
    },
  },
  delete: async ({ api, wait, id }) => {
    const { TaskId } = await api.ecm.ReleaseAddresses({ AddressIds: [id] });
    await addressAfter(following.ecm(api), wait, released(id, TaskId));
    return "gone";
  },
  gone: { state: ({ AddressStatus }) => AddressStatus, leaving: ["OFFLINING"] },
  blockedBy: async ({ look, blocker }) => {
    const address = await look();
    if (!address) return [];
    const { InstanceId, NetworkInterfaceId, AddressStatus } = address;
    const holder = InstanceId ?? NetworkInterfaceId ?? "";
    if (AddressStatus === "UNBINDING") return [{ id: holder, what: "a binding to", leaving: true }];
    if (InstanceId) return [await blocker("ecm:Instance", InstanceId)];
    return NetworkInterfaceId ? [await blocker("ecm:NetworkInterface", NetworkInterfaceId)] : [];
  },
  example: `const address = new tencentcloud.ecm.Eip("address", {
  region: "ap-hangzhou-ecm",
  internetServiceProvider: "CTCC",
  internetMaxBandwidthOut: 5,
});`,
});
