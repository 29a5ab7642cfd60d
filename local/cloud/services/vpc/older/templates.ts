// Parameter templates by their older actions: the members of groups with their names, and who uses a template, which a task finds.
import type { Call } from "../../../action";
import { defineKind, type Entity, type Kind, type World } from "../../../kind";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import type { Params } from "../../../parameters";
import { regions } from "../../../places";
import { addressTemplate, type ParameterTemplate, serviceTemplate } from "../parameterTemplate/template";
import { type SecurityGroup, securityGroup } from "../securityGroup";
import { vpcService } from "../service";

/** What a task has found that asks who uses a template. */
export const templateUsers = defineKind<{ found: object }>({
  service: vpcService,
  type: "vpc:templateUsers",
  prefix: "nettask",
  everywhere: true,
});

function usesTemplate({ data }: Entity<SecurityGroup>, id: string): boolean {
  return [...data.Ingress, ...data.Egress].some(({ AddressTemplate, ServiceTemplate }) =>
    [...Object.values(AddressTemplate ?? {}), ...Object.values(ServiceTemplate ?? {})].includes(id),
  );
}

const shortOf = (region: string) => regions.find((one) => one.region === region)?.short ?? region;

/** The task that finds who uses the template a parameter names. */
function findUsers(parameter: string) {
  return defineOlder<Record<string, string>>({
    run: ({ world, params, task }) => {
      const detail = world
        .listAll(securityGroup)
        .filter((group) => usesTemplate(group, params[parameter]!))
        .map(({ id, region, data }) => ({
          ...{ region: shortOf(region), type: "sg", id, name: data.SecurityGroupName },
        }));
      const found = { total: detail.length, detail };
      world.create(templateUsers, { found }, { id: `${templateUsers.prefix}-${task}`, builtin: true });
      return {};
    },
  });
}

/** The groups' members, with their names. */
function groupsOf(what: "address" | "service", kind: Kind<ParameterTemplate>) {
  const capital = what === "address" ? "Address" : "Service";
  const members = (world: World, group: Params) =>
    (group[`${capital}TemplateIdSet`] as string[]).map((id) => ({
      [`${what}Id`]: id,
      [`${what}Name`]: world.get(kind, id)?.data.Name ?? "",
    }));
  return defineOlder({
    answer: ({ world }, today, answer) =>
      withEach(answer, "data.data", today[`${capital}TemplateGroupSet`], (group) => ({
        [`${what}Group`]: members(world, group),
      })),
  });
}

export const part = olderPart(
  {
    actions: {
      DescribeAddressInstances: findUsers("addressId"),
      DescribeAddressGroupInstances: findUsers("addressGroupId"),
      DescribeServiceInstances: findUsers("serviceId"),
      DescribeServiceGroupInstances: findUsers("serviceGroupId"),
      DescribeAddressGroups: groupsOf("address", addressTemplate as Kind<ParameterTemplate>),
      DescribeServiceGroups: groupsOf("service", serviceTemplate as Kind<ParameterTemplate>),
    },
  },
  [templateUsers],
);

/** What a task has found; empty for one that looked for nothing. */
export function foundBy(world: Call["world"], task: string | number): object {
  return world.get(templateUsers, `${templateUsers.prefix}-${task}`)?.data.found ?? {};
}
