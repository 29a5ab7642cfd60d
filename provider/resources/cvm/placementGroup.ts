// A spread placement group. Its affinity grows in place and cannot shrink; one that has instances is not deleted.
import { field } from "../../lifecycle/author/field";
import { always, id, modify } from "../modify";
import { defineResource } from "../resource";
import { tagSpecification, tags } from "../tags";

export const placementGroup = defineResource({
  token: "cvm:PlacementGroup",
  doc: "A spread placement group: its instances run on different hosts, switches or racks, so that one failure does not meet them all.",
  id: "ps-xxxxxxxx",
  tagged: "cvm:ps",
  inputs: {
    name: field
      .string()
      .minLength(1)
      .maxLength(60)
      .autoName(60, { limit: 240 })
      .doc("Name, 1 to 60 characters."),
    type: field
      .enum("HOST", "SW", "RACK")
      .replace()
      .doc("What its instances do not share: a host, a switch (SW) or a rack."),
    affinity: field
      .integer()
      .range(1, 10)
      .optional()
      .replaceWhen("it would shrink", (before, wanted) => Number(wanted) < Number(before ?? 1))
      .doc("How many instances may share one, 1 to 10; it grows in place. Defaults to 1."),
    tags,
  },
  outputs: {
    cvmQuotaTotal: field.integer().volatile().doc("How many instances it has room for."),
    currentNum: field.integer().volatile().doc("How many instances it has."),
    instanceIds: field.list(field.string()).volatile().optional().doc("Its instances."),
    createTime: field.string().doc("When it was created, ISO 8601."),
  },
  reads: "cvm.DescribeDisasterRecoverGroups",
  filters: {},
  uses: ["cvm.CreateDisasterRecoverGroup", "cvm.DeleteDisasterRecoverGroups"],
  create: async ({ api, inputs, token }) => {
    const { DisasterRecoverGroupId } = await api.cvm.CreateDisasterRecoverGroup({
      Name: inputs.name,
      Type: inputs.type,
      Affinity: inputs.affinity,
      TagSpecification: tagSpecification("ps", inputs.tags),
      ClientToken: token,
    });
    return DisasterRecoverGroupId;
  },
  sync: {
    attributes: modify("cvm.ModifyDisasterRecoverGroupAttribute", {
      DisasterRecoverGroupId: id,
      Name: always("name"),
      Affinity: "affinity",
    }),
  },
  delete: ({ api, id }) => api.cvm.DeleteDisasterRecoverGroups({ DisasterRecoverGroupIds: [id] }),
  blockedBy: async ({ look, blocker }) =>
    Promise.all(((await look())?.InstanceIds ?? []).map((one) => blocker("cvm:Instance", one))),
  takesToken: true,
  example: `const spread = new tencentcloud.cvm.PlacementGroup("spread", { type: "HOST" });`,
});
