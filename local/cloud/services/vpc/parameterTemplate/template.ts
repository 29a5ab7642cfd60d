// Parameter templates: named lists of addresses or of services, for rules of security groups. Members are kept in lower
// case, and none twice. Changes are done at once; their request id can be asked for as a task.
import { isIP } from "node:net";
import { type Action, type Call, defineAction, type Part, removal } from "../../../action";
import { formatDateTime } from "../../../clock";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import { defineKind, type Entity, type Kind, type World } from "../../../kind";
import { keepTags, type Tag } from "../../../tags";
import { vpcService } from "../service";

/** An address or a service of a template, and what is said of it. */
interface Member {
  value: string;
  description: string;
  /** Epoch milliseconds. */
  updatedAt: number;
}

export interface ParameterTemplate {
  Name: string;
  Members: Member[];
  /** Epoch milliseconds. */
  UpdatedAt: number;
  Tags?: Tag[];
}

/** What differs between the templates of addresses and those of services. */
interface Shape {
  /** "Address" or "Service": what names of parameters begin with. */
  what: string;
  /** The parameter with the members. */
  members: string;
  /** The filter by members. */
  filter: string;
  normal(member: string): string;
}

function isRange(text: string): boolean {
  const [address = "", mask, ...rest] = text.split("/");
  const bits = isIP(address) === 6 ? 128 : 32;
  return (
    rest.length === 0 &&
    isIP(address) > 0 &&
    (mask === undefined || (/^\d+$/.test(mask) && Number(mask) <= bits))
  );
}

function normalAddress(text: string): string {
  const [from = "", to, ...rest] = text.toLowerCase().split("-");
  const good =
    to === undefined ? isRange(from) : isIP(from) > 0 && isIP(from) === isIP(to) && rest.length === 0;
  if (good) return text.toLowerCase();
  throw new ApiError(
    "InvalidParameterValue.Malformed",
    `The address \`${text}\` is no address, CIDR or range of addresses.`,
  );
}

function normalService(text: string): string {
  const service = text.toLowerCase().replace(/\s/g, "");
  const [, protocol, ports] = /^(tcp|udp|icmp|gre)(?::(.+))?$/.exec(service) ?? [];
  const parts = ports === undefined || ports === "all" ? [] : ports.split(",");
  const good = parts.every((part) => {
    const [from, to = from] = part.split("-").map((port) => (/^\d{1,5}$/.test(port) ? Number(port) : -1));
    return part.split("-").length <= 2 && from! >= 0 && from! <= to! && to! <= 65535;
  });
  const hasPorts = protocol === "tcp" || protocol === "udp";
  if (protocol && good && hasPorts === (ports !== undefined)) return service;
  throw new ApiError(
    "InvalidParameterValue",
    `The service \`${text}\` is none such as TCP:80, UDP:53,60-70 or ICMP.`,
  );
}

function defineTemplate(type: string, prefix: string, tagged: string): Kind<ParameterTemplate> {
  return defineKind<ParameterTemplate>({ service: vpcService, type, prefix, tagged, nameAttribute: "Name" });
}

export const addressTemplate = defineTemplate("vpc:addressTemplate", "ipm", "vpc/address");
export const serviceTemplate = defineTemplate("vpc:serviceTemplate", "ppm", "vpc/service");

type Params = Record<string, string | string[] | Tag[] | { [member: string]: string }[] | undefined>;

type Described = Omit<Member, "updatedAt">;

/** The members a request gives, as plain texts or with descriptions; undefined when it gives none. */
function readMembers({ members, what, normal }: Shape, params: Params): Described[] | undefined {
  const plain = params[members] as string[] | undefined;
  const extra = params[`${members}Extra`] as { [member: string]: string }[] | undefined;
  const given =
    plain?.map((value) => ({ value, description: "" })) ??
    extra?.map((one) => ({ value: one[what] ?? "", description: one.Description ?? "" }));
  if (given?.length === 0) throw new ApiError("InvalidParameterValue", `${members} is empty.`);
  const normalised = given?.map((one) => ({ ...one, value: normal(one.value) }));
  if (normalised && new Set(normalised.map(({ value }) => value)).size < normalised.length) {
    throw new ApiError("InvalidParameterValue.Duplicate", `${members} has the same member twice.`);
  }
  return normalised;
}

/** Members as of now; one that stays as it was keeps the time it has. */
function dated(world: World, members: Described[], before: Member[] = []): Member[] {
  return members.map((one) => {
    const same = before.find(
      ({ value, description }) => value === one.value && description === one.description,
    );
    return { ...one, updatedAt: same?.updatedAt ?? world.now };
  });
}

function view({ what }: Shape, { id, createdAt, data }: Entity<ParameterTemplate>): object {
  return {
    [`${what}TemplateId`]: id,
    [`${what}TemplateName`]: data.Name,
    [`${what}Set`]: data.Members.map(({ value }) => value),
    [`${what}ExtraSet`]: data.Members.map(({ value, description, updatedAt }) => ({
      [what]: value,
      Description: description,
      UpdatedTime: formatDateTime(updatedAt),
    })),
    CreatedTime: formatDateTime(createdAt),
    UpdatedTime: formatDateTime(data.UpdatedAt),
    TagSet: data.Tags ?? [],
  };
}

/** Does a change and makes its request id known as a task that has ended. */
export function asTask<P extends object>(run: (call: Call<P>) => void): Action<P>["run"] {
  return (call): undefined => {
    run(call);
    call.world.recordTask(call.requestId);
  };
}

function change(
  { world }: Call<Params>,
  entity: Entity<ParameterTemplate>,
  Name: string | undefined,
  members: Described[] | undefined,
): void {
  world.update(entity, {
    UpdatedAt: world.now,
    ...(Name === undefined ? {} : { Name }),
    ...(members && { Members: dated(world, members, entity.data.Members) }),
  });
}

function listed(kind: Kind<ParameterTemplate>, shape: Shape) {
  const { what, filter } = shape;
  const own = `${what.toLowerCase()}-template`;
  return describes(kind, {
    items: `${what}TemplateSet`,
    filters: {
      [`${own}-name`]: "Name",
      [`${own}-id`]: "id",
      [filter]: ({ data }) => data.Members.map(({ value }) => value),
    },
    view: (entity) => view(shape, entity),
    missing: "leaveOut",
  });
}

function actionsOf(kind: Kind<ParameterTemplate>, shape: Shape): Part["actions"] {
  const { what } = shape;
  const [id, name] = [`${what}TemplateId`, `${what}TemplateName`];
  const remove = removal(kind, id);
  return {
    [`Create${what}Template`]: defineAction<Params>({
      check: (params) => void readMembers(shape, params),
      run: ({ world, params }) => {
        const made = world.create(kind, {
          Name: params[name] as string,
          Members: dated(world, readMembers(shape, params)!),
          UpdatedAt: world.now,
          ...keepTags(params.Tags as Tag[] | undefined),
        });
        return { [`${what}Template`]: view(shape, made) };
      },
    }),
    [`Describe${what}Templates`]: listed(kind, shape),
    [`Modify${what}TemplateAttribute`]: defineAction<Params>({
      refs: { [id]: kind },
      check: (params) => void readMembers(shape, params),
      run: asTask((call) =>
        change(
          call,
          call.one(kind, id),
          call.params[name] as string | undefined,
          readMembers(shape, call.params),
        ),
      ),
    }),
    [`Delete${what}Template`]: defineAction({
      ...remove,
      run: asTask((call: Call) => call.world.remove(call.one(kind, id))),
    }),
  };
}

export const part: Part = {
  kinds: [addressTemplate, serviceTemplate],
  actions: {
    ...actionsOf(addressTemplate, {
      what: "Address",
      members: "Addresses",
      filter: "address-ip",
      normal: normalAddress,
    }),
    ...actionsOf(serviceTemplate, {
      what: "Service",
      members: "Services",
      filter: "service-port",
      normal: normalService,
    }),
  },
};
