// defineOperation: something that is done and is nothing afterwards. It is done when the resource is made, and again whenever an
// input changes; it is never read, and its delete does nothing. One that loses data is refused until the program allows that.
import type { ActionName, ApiFor } from "../api/uses";
import {
  type AuthoredResource,
  erased,
  type Operation,
  type ResourceDefinition,
  type Rule,
} from "../lifecycle/author/define";
import { RefusedError } from "../lifecycle/author/failures";
import { type Field, type Fields, field, type TypeOf } from "../lifecycle/author/field";
import { type Regional, withRegion } from "../lifecycle/author/regional";
import type { Properties } from "../lifecycle/author/values";
import { regions } from "./known";

const triggers = field
  .list(field.string())
  .optional()
  .doc("Arbitrary values, such as the hash of a file: the operation runs again when one of them changes.");

type Inputs<I extends Fields> = TypeOf<Regional<I & { triggers: typeof triggers }>>;

/** What an author writes of an operation. */
interface GivenOperation<I extends Fields, U extends ActionName> {
  token: string;
  doc: string;
  /** The input that names what it is done to; another one is another operation. */
  on: keyof I & string;
  /** What it is done to is of the account and in no region: it has no such input. */
  everywhere?: true;
  /** What an id of that looks like. */
  id: string;
  inputs: I;
  rules?: Rule<Inputs<I>>[];
  /** What is lost by it, as in "everything on the disk", where data is: the program has to allow it. */
  loses?: string;
  uses: readonly U[];
  /** What it does, for preview and run: "ins-1a2b3c4d will be restarted". */
  announce: (inputs: Partial<Inputs<I>>) => string;
  /** Sends it; answers what waits for its end, where it has one. */
  run: (operation: Operation<ApiFor<U>> & { inputs: Inputs<I> }) => Promise<() => Promise<unknown>>;
  timeouts?: { create?: number; update?: number };
  example: string;
}

/** A property whose value may not be known yet, for an announcement. */
export function named(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

/** The program's word that data may be lost. */
function allowance(loses: string): { allowDataLoss: Field<boolean | undefined> } {
  const doc = `Allows the operation, by which ${loses} is lost: it must be \`true\`.`;
  return { allowDataLoss: field.boolean().optional().instruction().doc(doc) };
}

function allowed(loses: string): Rule<{ allowDataLoss?: boolean | undefined }> {
  return {
    of: ["allowDataLoss"],
    doc: "`allowDataLoss` must be `true`.",
    check: ({ allowDataLoss }) =>
      allowDataLoss ? undefined : `must be true to allow the operation, by which ${loses} is lost`,
  };
}

/** Nothing is there that could be read. */
const done: object = {};

function notImportable(token: string): RefusedError {
  return new RefusedError(`${token} cannot be imported: it is something that is done, and leaves nothing`);
}

/** What it is declared with: nothing of it can be read back, and another thing to do it to makes it another operation. */
function inputsOf(given: Fields, on: string, loses: string | undefined, everywhere: true | undefined) {
  const word = loses === undefined ? {} : allowance(loses);
  const declared = { ...given, [on]: given[on]!.replace(), ...word, triggers };
  const fields = Object.entries<Field<unknown>>(declared).map(([key, one]) => [key, one.writeOnly()]);
  const inputs = Object.fromEntries(fields) as Fields;
  return everywhere ? inputs : withRegion(inputs, regions);
}

/** What is called to create and to update it; `again` at another input. */
function doing<I extends Fields, U extends ActionName>({
  on,
  run,
}: Pick<GivenOperation<I, U>, "on" | "run">) {
  type On = Operation<ApiFor<U>>;
  const create = async (operation: On & { inputs: Inputs<I>; token: string }) => {
    const ending = await run(operation);
    return {
      id: `${String((operation.inputs as Properties)[on])}/${operation.token.slice(0, 8)}`,
      item: done,
      ending: async () => void (await ending()),
    };
  };
  const again = async (operation: On & { to: Inputs<I> }) => {
    const ending = await run({ ...operation, inputs: operation.to });
    await ending();
    return done;
  };
  return { create, again };
}

/** Declares an operation; `triggers` and its region are added to its inputs. */
export function defineOperation<I extends Fields, U extends ActionName>(
  given: GivenOperation<I, U>,
): ResourceDefinition {
  const { on, run: _, uses, loses, everywhere, ...rest } = given;
  const { create, again } = doing(given);
  const inputs = inputsOf(rest.inputs, on, loses, everywhere);
  const causes = Object.entries<Field<unknown>>(inputs).filter(
    ([, { options }]) => !options.replace && !options.instruction,
  );
  const definition = {
    ...rest,
    rules: [...(rest.rules ?? []), ...(loses === undefined ? [] : [allowed(loses)])],
    id: `${rest.id}/xxxxxxxx`,
    ...{ inputs, outputs: {} },
    read: async ({ inputs: given, before }: { inputs: Properties; before: Properties }) => {
      if (given[on] === undefined && before[on] === undefined) throw notImportable(rest.token);
      return done;
    },
    create,
    sync: { run: { of: causes.map(([key]) => key), call: again } },
    delete: async () => "gone" as const,
  };
  const actions = [...uses, ...(everywhere ? [] : regions.uses)];
  return erased(definition as unknown as AuthoredResource<ApiFor<U>, Fields, Fields, object>, {
    uses: [...new Set<string>(actions)].sort(),
  });
}
