// Templates of addresses and of services, and groups of them.
import { type Life, Tags } from "./life";

const said = (what: string, ...members: [value: string, description: string][]) =>
  members.map(([value, Description]) => ({ [what]: value, Description }));

/** A template: made with plain members, described later. */
function template(what: string, members: string, values: [string, string, string], filter: string): Life {
  const [first, second, third] = values;
  const [id, name] = [`${what}TemplateId`, `${what}TemplateName`];
  return {
    create: [`vpc.Create${what}Template`, { [name]: "list", [members]: [first, second], Tags }],
    id: (answer) => answer[`${what}Template`][id],
    read: { action: `vpc.Describe${what}Templates`, items: `${what}TemplateSet`, id },
    made: {
      [name]: "list",
      [`${what}Set`]: [first, second],
      [`${what}ExtraSet`]: said(what, [first, ""], [second, ""]),
      TagSet: Tags,
    },
    filters: ({ it }) => ({
      [`${what.toLowerCase()}-template-id`]: it,
      [`${what.toLowerCase()}-template-name`]: "list",
      [filter]: second,
    }),
    changes: [
      [
        `vpc.Modify${what}TemplateAttribute`,
        ({ it }) => ({
          [id]: it,
          [name]: "described",
          [`${members}Extra`]: said(what, [first, "the first"], [third, ""]),
        }),
        {
          [name]: "described",
          [`${what}Set`]: [first, third],
          [`${what}ExtraSet`]: said(what, [first, "the first"], [third, ""]),
        },
      ],
      [
        `vpc.Modify${what}TemplateAttribute`,
        ({ it }) => ({ [id]: it, [members]: [third] }),
        { [name]: "described", [`${what}ExtraSet`]: said(what, [third, ""]) },
      ],
    ],
    remove: [`vpc.Delete${what}Template`, ({ it }) => ({ [id]: it })],
  };
}

function group(what: string, [one, another]: [string, string]): Life {
  const [id, name, members] = [`${what}TemplateGroupId`, `${what}TemplateGroupName`, `${what}TemplateIds`];
  return {
    create: [
      `vpc.Create${what}TemplateGroup`,
      (ids) => ({ [name]: "all", [members]: [ids[one], ids[another]], Tags }),
    ],
    id: (answer) => answer[`${what}TemplateGroup`][id],
    read: { action: `vpc.Describe${what}TemplateGroups`, items: `${what}TemplateGroupSet`, id },
    made: (ids) => ({ [name]: "all", [`${what}TemplateIdSet`]: [ids[one], ids[another]], TagSet: Tags }),
    filters: ({ it }) => ({
      [`${what.toLowerCase()}-template-group-id`]: it,
      [`${what.toLowerCase()}-template-group-name`]: "all",
    }),
    changes: [
      [
        `vpc.Modify${what}TemplateGroupAttribute`,
        (ids) => ({ [id]: ids.it, [name]: "some", [members]: [ids[another]] }),
        (ids) => ({ [name]: "some", [`${what}TemplateIdSet`]: [ids[another]] }),
      ],
    ],
    remove: [`vpc.Delete${what}TemplateGroup`, ({ it }) => ({ [id]: it })],
  };
}

export const templates: Record<string, Life> = {
  "address template": template(
    "Address",
    "Addresses",
    ["10.0.0.1", "10.1.0.0/24", "10.2.0.1-10.2.0.9"],
    "address-ip",
  ),
  "address template group": group("Address", ["addresses", "moreAddresses"]),
  "service template": template("Service", "Services", ["tcp:80", "udp:53,60-70", "icmp"], "service-port"),
  "service template group": group("Service", ["services", "moreServices"]),
};
