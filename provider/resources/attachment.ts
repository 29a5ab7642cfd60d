// defineAttachment: a resource that joins two things and is nothing by itself. It is known by what it joins, so that it is found
// again by its content; what was joined elsewhere meanwhile is neither read nor parted.
import type { Reads } from "../api/actions/index";
import { isCategory, isCloudError, isCollision } from "../api/errors";
import type { ActionName, ApiFor, ReadName } from "../api/uses";
import type { Created, Operation, ResourceDefinition, StateOf, Target } from "../lifecycle/author/define";
import { RefusedError } from "../lifecycle/author/failures";
import type { Fields, TypeOf } from "../lifecycle/author/field";
import { type Adoptable, defineShape, type Given } from "./resource";

const tries = 3;

/** What a call that joins two things is sent with. */
export interface Joining<T> {
  send: () => Promise<T>;
  /** Whether they are joined already, as a look at the cloud says. */
  isThere: () => Promise<boolean>;
  /** Waits for what is in the way to go, and answers whether anything was; what stays is an error that names it. */
  makeWay: () => Promise<boolean>;
}

/**
 * Sends a call that must not be sent twice: what the cloud refuses is looked at first, and sent again only when what was in the
 * way has gone. Undefined where an earlier call had done it.
 */
export async function join<T>({ send, isThere, makeWay }: Joining<T>): Promise<T | undefined> {
  for (let nth = 1; ; nth++) {
    try {
      return await send();
    } catch (error) {
      if (!isCloudError(error) || isCategory(error, "OutcomeUnknown", "NotFound")) throw error;
      if (await isThere()) return undefined;
      // Codes do not always say that something is in the way: whatever is about the things themselves is looked at.
      const collides = isCollision(error) || isCategory(error, "Busy", "InUse");
      if (!collides && !isCategory(error, "Invalid", "Unknown")) throw error;
      // Nothing in the way by now: it may have gone between the refusal and the look.
      if (!(await makeWay()) && (!collides || nth >= tries)) throw error;
    }
  }
}

type Read<R extends ReadName> = Reads[R];

/** What an author writes of an attachment. */
interface GivenAttachment<
  I extends Fields,
  O extends Fields,
  R extends ReadName,
  U extends ActionName,
  Item extends object,
> extends Omit<Given<I, O, R, U, Item>, "reads" | "read" | "create" | "delete" | "recover"> {
  /** The action that reads what the first input of `of` names. */
  reads: R;
  /** The inputs that its id is made of. */
  of: readonly [keyof I & string, ...(keyof I & string)[]];
  /** The thing as attached to the target; undefined where it is free, or attached to something else. */
  find: (thing: Read<R>, target: Partial<TypeOf<Adoptable<I>>>) => Item | undefined;
  attach: (
    operation: Operation<ApiFor<U | R>> & { inputs: TypeOf<Adoptable<I>> },
  ) => Promise<Omit<Created<NoInfer<Item>>, "id"> | undefined>;
  /** As in `join`; absent where the cloud puts the new one in the place of the old. */
  makeWay?: (operation: Operation<ApiFor<U | R>> & { inputs: TypeOf<Adoptable<I>> }) => Promise<boolean>;
  /** Whether what is seen attached is being parted already. */
  isParting?: (present: NoInfer<Item>) => boolean;
  /** Sends the parting of what was seen attached; nothing is left to do where one of the two has gone. */
  detach: (
    operation: Operation<ApiFor<U | R>> &
      Target<StateOf<Adoptable<I>, O>, NoInfer<Item>> & { present: NoInfer<Item> },
  ) => Promise<"gone" | { RequestId: string } | undefined>;
}

/** Declares an attachment. */
export function defineAttachment<
  I extends Fields,
  O extends Fields,
  R extends ReadName,
  U extends ActionName = never,
  Item extends object = Read<R>,
>(given: GivenAttachment<I, O, R, U, Item>): ResourceDefinition<Adoptable<I>, O> {
  const { reads, of, find, attach, makeWay = async () => false, isParting, detach, ...rest } = given;
  const idOf = (inputs: object) => of.map((key) => (inputs as Record<string, unknown>)[key]).join("/");
  const open = of.filter((key) => given.inputs[key]!.type.kind !== "id");
  type On = Operation<ApiFor<U | R>>;
  /** The thing as attached to the first of the targets that it is attached to. */
  const look = async ({ api }: On, id: string, targets: object[], fresh: boolean) => {
    const named: Record<string, string> = partsOf({ ...given, open }, id);
    const thing = await api.describe(reads, named[of[0]]!, { fresh });
    const asked = targets.map((target) => ({ ...target, ...named }) as Partial<TypeOf<Adoptable<I>>>);
    return asked.map((target) => thing && find(thing, target)).find((item) => item !== undefined);
  };
  const definition = defineShape({
    deleteBeforeReplace: true,
    ...rest,
    reads,
    read: (operation: On & { id: string; inputs: object; before: object; fresh: boolean }) =>
      look(operation, operation.id, knownTargets(operation), operation.fresh),
    create: async (operation: On & { inputs: TypeOf<Adoptable<I>> }) => {
      const id = idOf(operation.inputs);
      const made = await join({
        send: async () => (await attach(operation)) ?? {},
        isThere: async () => (await look(operation, id, [operation.inputs], true)) !== undefined,
        makeWay: () => makeWay(operation),
      });
      return { id, ...made };
    },
    delete: async (operation: On & Target<StateOf<Adoptable<I>, O>, Item>) => {
      const present = await operation.look();
      if (!present || isParting?.(present)) return undefined;
      return unlessGone(() => detach({ ...operation, present }));
    },
    recover: { idOf },
  });
  return definition as ResourceDefinition<Adoptable<I>, O>;
}

/** What is on its way from one target to another is still at the one that the state knows. */
function knownTargets({ inputs, before }: { inputs: object; before: object }): object[] {
  const known = [inputs, before].filter((target) => Object.keys(target).length > 0);
  return known.length > 0 ? known : [{}];
}

/** What goes takes its attachments with it: the wait that follows sees that. */
async function unlessGone<T>(detach: () => Promise<T>): Promise<T | undefined> {
  try {
    return await detach();
  } catch (error) {
    if (isCategory(error, "NotFound")) return undefined;
    throw error;
  }
}

/** How ids of several parts are made: the form of one, such as `ccn-xxxxxxxx/vpc-xxxxxxxx`, and what each part is. */
export interface IdParts<Key extends string> {
  token: string;
  id: string;
  of: readonly Key[];
  /** The parts that name things of several kinds: what they begin with is not looked at. */
  open?: readonly Key[];
}

/** What an id of several parts names; RefusedError for what is no such id. */
export function partsOf<Key extends string>(
  { token, id: form, of, open = [] }: IdParts<Key>,
  id: string,
): Record<Key, string> {
  const parts = id.split("/");
  const forms = form.split("/").map((part) => part.slice(0, part.indexOf("-") + 1));
  const begins = (part: string, i: number): boolean =>
    open.includes(of[i]!) ? part !== "" : part.startsWith(forms[i]!);
  if (of.length > 1 && !(parts.length === of.length && parts.every(begins)))
    throw new RefusedError(`"${id}" is not the id of a ${token}, which looks like ${form}`);
  return Object.fromEntries(of.map((key, i) => [key, parts[i]!])) as Record<Key, string>;
}
