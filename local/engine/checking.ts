// The provider's Check of what a program says: the inputs as they will be, or everything that is wrong with them.
import { Bail } from "./bail";
import { ignoreChanges } from "./diff";
import type { Case } from "./planning";
import type { CheckFailure } from "./provider";
import { nameOf, type Resource } from "./resource";
import { providerOf, type Run } from "./step";
import { printed, type Values } from "./values";

/** The provider refused a resource's inputs. */
export class Invalid extends Bail {}

/** The checked inputs; `fresh` checks them as those of a new resource, whatever the state has. */
export async function checkedInputs(
  run: Run,
  { goal, old, now, seed }: Case,
  fresh: boolean,
): Promise<Values> {
  const { urn } = now;
  const news = old ? keptInputs(run, goal, old, urn, fresh) : goal.properties;
  const olds = fresh || !old ? {} : old.inputs;
  const checked = await providerOf(run.providers, now).check(urn, olds, news, seed, run.preview);
  if (tellFailures(run, now, checked.failures, checked.inputs))
    throw new Invalid(`resource ${urn} is invalid`);
  return checked.inputs;
}

/** What a program says, with the old values of what it ignores changes of. */
function keptInputs({ report }: Run, goal: Case["goal"], old: Resource, urn: string, fresh: boolean): Values {
  const kept = ignoreChanges(goal.properties, old.inputs, goal.ignoreChanges);
  if (kept.invalid.length) {
    const paths = kept.invalid.join(", ");
    report.diagnostic("info", `cannot ignore changes in added or removed elements of the path: "${paths}"`, {
      urn,
    });
  }
  return fresh ? goal.properties : kept.inputs;
}

function tellFailures({ report }: Run, now: Resource, failures: CheckFailure[], inputs: Values): boolean {
  const what = `${now.type} resource '${nameOf(now.urn)}'`;
  for (const { property, reason } of failures)
    report.error(
      property
        ? `${what}: property ${property} value {${printed({ ...now.inputs, ...inputs }[property])}} has a problem: ${reason}`
        : `${what} has a problem: ${reason}`,
      now.urn,
    );
  return failures.length > 0;
}
