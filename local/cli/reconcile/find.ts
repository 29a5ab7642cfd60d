// The one finder: from what was seen to findings. It decides nothing and does nothing; both engines and both hosts go through it.
import { isDeepStrictEqual } from "node:util";
import { nameOf, typeOf } from "../../engine/resource";
import { tokenOf } from "../leftovers/searches";
import {
  type Entry,
  entriesOf,
  isReported,
  type Observed,
  type Plan,
  type Seen,
  seenIn,
  shown,
} from "./observed";
import { agree, hasSecret, type Place, placesOf, present, propertiesOf, propertyOf } from "./places";
import { type Finding, unknownValue } from "./report";

/** A finding before anything is decided. */
export type Found = Omit<Finding, "decision" | "result">;

/** Everything that is not as the program says, sorted. */
export function findAll(observed: Observed): Found[] {
  const seen = [...seenIn(observed).values()].filter(({ urn }) => isReported(urn));
  const notes = interruptedCreates(observed);
  const found = [
    ...seen.flatMap((one) => [...drifted(one), ...pending(one, notes.has(one.urn)), ...halfMade(one)]),
    ...[...notes.values()].map(unfinishedCreate),
    ...entriesOf(observed.state).flatMap((entry) =>
      entry.delete && isReported(entry.urn) ? [oldHalf(entry)] : [],
    ),
    ...observed.leftovers.map(unmanaged),
  ];
  return found.sort(
    (a, b) =>
      order(a.urn, b.urn) ||
      order(a.kind, b.kind) ||
      order(a.property ?? "", b.property ?? "") ||
      order(a.id ?? "", b.id ?? ""),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A type as people know it. */
export const typeLabel = (type: string): string => tokenOf(type) ?? type;

function about(urn: string, entry?: Entry): Pick<Finding, "urn" | "type" | "name" | "id" | "source"> {
  const source = sourceOf(entry);
  return {
    ...{ urn, type: typeLabel(typeOf(urn)), name: nameOf(urn) },
    ...(entry?.id ? { id: entry.id } : {}),
    ...(source ? { source } : {}),
  };
}

/** The nearest place in the project itself: a class of a package asks for the resource in the program's name. */
function sourceOf({ sourcePosition, stackTrace = [] }: Partial<Entry> = {}): Finding["source"] {
  for (const place of [sourcePosition, ...stackTrace.map((frame) => frame.sourcePosition)]) {
    const [, file, line] = /^project:\/\/\/(.+)#(\d+)/.exec(place ?? "") ?? [];
    if (file && !file.startsWith("../") && !/(^|\/)node_modules\//.test(file))
      return { file, line: Number(line) };
  }
  return undefined;
}

function drifted(seen: Seen): Found[] {
  const { urn, entry, live, declared } = seen;
  if (!live) return [];
  const since = entry?.modified ? { since: entry.modified } : {};
  if (live.gone)
    return [
      {
        ...{ kind: "gone", ...about(urn, entry) },
        blame: { who: "outside", because: "the state has it, and the cloud does not", ...since },
        change: declared
          ? { operation: "create", text: "make it again" }
          : { operation: "none", text: "forget it: the program does not have it either" },
      },
    ];
  return placesOf(seen, Object.keys(live.diff), "recorded", "live").map((place) => {
    const isWanted =
      declared !== undefined && !hasSecret(place.live) && isDeepStrictEqual(place.declared, place.live);
    return {
      ...{ kind: "drift", ...about(urn, entry), ...place },
      blame: { who: "outside", because: isWanted ? alreadyThere : otherThanRecorded, ...since },
      change: changeOf(place.property, seen, isWanted),
    };
  });
}

const alreadyThere = "the cloud already has what the program says, and no run of the stack did it";
const otherThanRecorded = "the cloud has another value than the last run of the stack recorded";

function changeOf(path: string, { plan, entry, declared }: Seen, isWanted: boolean): Finding["change"] {
  if (isWanted) return { operation: "none", text: "record what is there: it is what the program says" };
  if (plan?.operation === "delete") return deletion(entry);
  if (plan && isReplacing(path, plan))
    return { operation: "replace", text: "replace it, for this property cannot be changed back in place" };
  if (plan && propertiesOf(Object.keys(plan.diff)).includes(propertyOf(path)))
    return { operation: plan.operation, text: "put it back" };
  const text = declared
    ? "record what is there: the program leaves it open, or ignores its changes"
    : "nothing: the program does not have it";
  return { operation: "none", text };
}

/** What the program says otherwise than the last run recorded. */
function pending(seen: Seen, isNoted: boolean): Found[] {
  const { urn, entry, live, plan } = seen;
  if (!plan || live?.gone || isNoted) return [];
  if (plan.operation === "create")
    return [
      wholly(seen, "the program has it, and no run has made it", { operation: "create", text: "make it" }),
    ];
  if (plan.operation === "delete")
    return [wholly(seen, "the program does not have it any more", deletion(entry))];
  if (Object.keys(plan.diff).length === 0 && !isHalfMade(entry))
    return [
      wholly(seen, "the program says something else of it", {
        operation: plan.operation,
        text: "bring it to what the program says",
      }),
    ];
  const drift = propertiesOf(Object.keys(live?.diff ?? {}));
  const isRepair = (property: string) =>
    drift.includes(property) && agree(seen, property, "declared", "recorded");
  const paths = Object.keys(plan.diff).filter((path) => !isRepair(propertyOf(path)));
  const places = placesOf(seen, paths, "recorded", "declared").filter((place) => !isGivenName(place, seen));
  return places.map((place) => ({
    ...{ kind: "pending", ...about(urn, entry), ...place },
    blame: { who: "program", because: place.declared === unknownValue ? fromAnother : otherThanSaid },
    change: isReplacing(place.property, plan)
      ? { operation: "replace", text: "replace it, for this property cannot be changed in place" }
      : { operation: "update", text: "change it" },
  }));
}

/** What `retainOnDelete` says is taken out of the state alone. */
const deletion = (entry: Entry | undefined): Finding["change"] =>
  entry?.retainOnDelete
    ? { operation: "none", text: "forget it: `retainOnDelete` keeps it in the cloud" }
    : { operation: "delete", text: "delete it" };

/** A name that the provider gives: another resource has another one, and the program says nothing of it. */
const isGivenName = ({ property }: Place, { declared, entry }: Seen): boolean =>
  property === "name" && [declared, entry?.inputs].every((inputs) => inputs?.__autoName === inputs?.name);

const fromAnother = "it takes this value from a resource that is made anew";
const otherThanSaid = "the program says something else than the last run recorded";

/** Whether a plan makes another resource because of a property. */
const isReplacing = (path: string, { operation, diff }: Plan): boolean =>
  operation === "replace" &&
  Object.entries(diff).some(
    ([other, { diffKind }]) => diffKind.endsWith("-replace") && propertyOf(other) === propertyOf(path),
  );

function wholly({ urn, entry }: Seen, because: string, change: Finding["change"]): Found {
  return { ...{ kind: "pending", ...about(urn, entry) }, blame: { who: "program", because }, change };
}

const isHalfMade = (entry: Entry | undefined): boolean =>
  Boolean(entry?.initErrors?.length || entry?.pendingReplacement || entry?.outputs?.__unfinished);

function halfMade({ urn, entry, plan, live }: Seen): Found[] {
  if (!entry || !isHalfMade(entry) || live?.gone) return [];
  const [said] = entry.initErrors ?? [];
  return [
    {
      ...{ kind: "unfinished", ...about(urn, entry) },
      blame: {
        who: "interrupted run",
        because: entry.pendingReplacement
          ? "a run deleted it in order to replace it, and did not make the other one"
          : `a run did not finish it${said ? `: ${said}` : ""}`,
      },
      change: { operation: plan?.operation ?? "update", text: "carry on where that run stopped" },
    },
  ];
}

/** Notes of creates that did not end, of what the state does not have. */
function interruptedCreates({ state }: Observed): Map<string, Entry> {
  const there = new Set(entriesOf(state).flatMap(({ urn, id }) => (id ? [urn] : [])));
  const notes = (state.pending_operations ?? []) as unknown as { resource: Entry; type: string }[];
  return new Map(
    notes
      .filter(
        ({ type, resource }) => type === "creating" && !there.has(resource.urn) && isReported(resource.urn),
      )
      .map(({ resource }) => [resource.urn, resource]),
  );
}

function unfinishedCreate(entry: Entry): Found {
  return {
    ...{ kind: "unfinished", ...about(entry.urn, entry) },
    blame: { who: "interrupted run", because: "a run was interrupted while it made it" },
    change: { operation: "create", text: "find what was made, and carry on with it, or make it" },
  };
}

function oldHalf(entry: Entry): Found {
  return {
    ...{ kind: "unfinished", ...about(entry.urn, entry) },
    blame: { who: "interrupted run", because: "a run replaced it, and did not delete the old one" },
    change: { operation: "delete", text: "delete the old one" },
  };
}

function unmanaged({ token, id, urn, inputs }: Observed["leftovers"][number]): Found {
  const name = urn ? nameOf(urn) : String(shown(inputs?.name) ?? id);
  return {
    ...{ kind: "unmanaged", urn: urn ?? "", type: token, name, id },
    ...present({ live: shown(inputs) }),
    blame: {
      who: "interrupted run",
      because: "it carries the identity of this stack, and the state does not have it",
    },
    change: { operation: "delete", text: "delete it" },
  };
}
