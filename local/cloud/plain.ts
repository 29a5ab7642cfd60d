// Plain kinds: one action each makes, lists, changes and deletes them, at once. What these actions have in common is
// written here, from a table; what is special about a kind stays in its own file.
import { type Action, type Call, defineAction, type Part, removal } from "./action";
import { type DescribeOptions, describes } from "./describes";
import { ApiError } from "./errors";
import type { Entity, Kind, World } from "./kind";
import type { Params } from "./parameters";
import { keepTags, type Tag, type WithTags } from "./tags";

/** A parameter that is kept under its own name, or under that of an attribute, or read first. */
export type KeptParameter<Data extends object> =
  | (keyof Data & string)
  | readonly [parameter: string, attribute: keyof Data & string, read?: (value: unknown) => unknown];

/** What a request gives of what it may, as attributes; what it leaves out stays out. */
export function keptAttributes<Data extends object>(
  params: object,
  takes: readonly KeptParameter<Data>[],
): Partial<Data> {
  const sent = params as Params;
  return Object.fromEntries(
    takes.flatMap((taken) => {
      const [parameter, attribute, read] = typeof taken === "string" ? [taken, taken] : taken;
      const value = sent[parameter];
      return value === undefined ? [] : [[attribute, read ? read(value) : value]];
    }),
  ) as Partial<Data>;
}

/** How answers show a thing: its attributes, and under which names the rest. */
export interface Shown<Data extends object> {
  id: string;
  created: string;
  state?: string;
  /** Absent where answers have no tags. */
  tags?: "TagSet" | "Tags";
  /** Attributes that are this cloud's own. */
  hidden?: readonly (keyof Data & string)[];
  /** What is computed. */
  also?(entity: Entity<Data>, world: World): object;
}

/** A thing as answers show it. */
export function viewOf<Data extends object>(
  kind: Kind<Data>,
  shown: Shown<Data>,
): (entity: Entity<Data>, world: World) => object {
  const hidden = new Set<string>(["Tags", ...(shown.hidden ?? [])]);
  return (entity, world) => ({
    ...Object.fromEntries(Object.entries(entity.data).filter(([name]) => !hidden.has(name))),
    [shown.id]: entity.id,
    [shown.created]: kind.service.formatTime(entity.createdAt),
    ...(shown.state ? { [shown.state]: entity.state } : {}),
    ...(shown.tags ? { [shown.tags]: (entity.data as WithTags).Tags ?? [] } : {}),
    ...shown.also?.(entity, world),
  });
}

interface Create<Data extends object, P extends object> extends Pick<Action<P>, "refs" | "check"> {
  action: string;
  /** The output with the thing, and whether it is a list of one. */
  answers: string;
  inList?: true;
  /** The answer has the id of the thing, and nothing else of it. */
  idAlone?: true;
  /** Parameters that are kept as they come; `Tags` always are. */
  takes?: readonly KeptParameter<Data>[];
  /** An attribute no two have, and the code of a second. */
  unique?: { attribute: keyof Data & string; code: string };
  /** Instead of `takes`, where more is to be done. */
  make?(call: Call<P>): Entity<Data>;
}

export interface Plain<Data extends object, P extends object> {
  shown: Shown<Data>;
  create: Create<Data, P>;
  describe: Omit<DescribeOptions<Data>, "view"> & { action: string };
  /** Absent where nothing of it changes. */
  modify?: { action: string; takes: readonly KeptParameter<Data>[] };
  /** `refuse` throws for one that cannot go. */
  remove: { action: string; codes?: Action["codes"]; refuse?(entity: Entity<Data>, params: Params): void };
  /** Actions of its own. */
  more?: Part["actions"];
}

/** The part of a plain kind. */
export function plain<Data extends object, P extends object>(
  kind: Kind<Data>,
  { shown, create, describe, modify, remove, more }: Plain<Data, P>,
): Part {
  const view = viewOf(kind, shown);
  const { action, ...list } = describe;
  return {
    kinds: [kind],
    actions: {
      [create.action]: creation(kind, create, view),
      [action]: describes(kind, { ...list, view: (entity, { world }) => view(entity, world) }),
      ...(modify ? { [modify.action]: modification(kind, shown.id, modify.takes) } : {}),
      [remove.action]: removal(kind, shown.id, remove.codes, remove.refuse),
      ...more,
    },
  };
}

function modification<Data extends object>(
  kind: Kind<Data>,
  id: string,
  takes: readonly KeptParameter<Data>[],
): Action<never> {
  return defineAction<Params>({
    refs: { [id]: kind },
    run: (call) => {
      call.world.update(call.one(kind, id), keptAttributes(call.params, takes));
    },
  });
}

function creation<Data extends object, P extends object>(
  kind: Kind<Data>,
  { answers, inList, idAlone, takes = [], unique, make, refs, check }: Create<Data, P>,
  view: (entity: Entity<Data>, world: World) => object,
): Action<never> {
  return defineAction<P>({
    creates: { kind },
    ...(refs ? { refs } : {}),
    ...(check ? { check } : {}),
    run: (call) => {
      const { world, params } = call;
      if (unique) refuseSecond(world, kind, unique, (params as Params)[unique.attribute]);
      const tags = (params as { Tags?: Tag[] }).Tags;
      const made =
        make?.(call) ??
        world.create(kind, { ...keptAttributes(params, takes), ...keepTags(tags) } as unknown as Data);
      const shown = idAlone ? made.id : view(made, world);
      return { [answers]: inList ? [shown] : shown };
    },
  });
}

function refuseSecond<Data extends object>(
  world: World,
  kind: Kind<Data>,
  { attribute, code }: { attribute: keyof Data & string; code: string },
  value: unknown,
): void {
  const other = world.list(kind).find(({ data }) => data[attribute] === value);
  if (other) throw new ApiError(code, `${other.id} has the ${attribute} ${value} already.`);
}
