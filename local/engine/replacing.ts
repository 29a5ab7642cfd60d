// The steps of a replacement, and what may not be replaced. Where the old resource goes first, what cannot live without it goes
// before that.
import { Bail, bail } from "./bail";
import { CreateStep, ReplaceStep } from "./changeSteps";
import { checkedInputs } from "./checking";
import { DeleteStep } from "./deleteSteps";
import type { Diff } from "./diff";
import type { KnownCase, Planning } from "./planning";
import { type DependentReplacement, dependentReplacements, replacedWith } from "./replacement";
import type { Resource } from "./resource";
import type { Step } from "./step";

export async function planReplacement(planning: Planning, found: KnownCase, diff: Diff): Promise<Step[]> {
  const { run, targets, decisions } = planning;
  const { goal, old, now, answer } = found;
  refuseProtected(planning, old, now);
  refuseImported(planning, found, diff);
  decisions.replaces.add(now.urn);
  if (goal.custom && !targets.isReplaced(old)) now.inputs = await checkedInputs(run, found, true);
  if (!(goal.deleteBeforeReplace ?? diff.deleteBeforeReplace))
    return [new CreateStep(old, now, answer, { diff, deleteLater: true }), new ReplaceStep(old, now, diff)];

  const steps: Step[] = await makeRoom(planning, old, now);
  await run.providers.ensure(old.provider);
  if (!old.pendingReplacement) steps.push(new DeleteStep(old, "makingRoom", decisions.deletes));
  const replacing = { diff, deleteLater: false };
  return [...steps, new ReplaceStep(old, now, diff), new CreateStep(old, now, answer, replacing)];
}

/** Deletes of what cannot live without the old resource, the last dependent first. */
async function makeRoom(planning: Planning, old: Resource, now: Resource): Promise<Step[]> {
  const { run, olds, news, decisions } = planning;
  const condemned: DependentReplacement[] = olds.list.includes(old)
    ? await dependentReplacements(run, olds.list, old, decisions.all)
    : [];
  condemned.push(...replacedWith(now.urn, [...news.values(), ...olds.byUrn.values()]));
  const steps: Step[] = [];
  for (const { resource, keys } of condemned.reverse()) {
    if (decisions.deletedEntries.has(resource)) continue;
    decisions.replacingKeys.set(resource.urn, keys);
    if (resource.protect && !resource.delete) refuseDependent(planning, resource, now);
    steps.push(new DeleteStep(resource, resource.delete ? "gone" : "makingRoom", decisions.deletes));
    decisions.deletes.add(resource.urn);
    decisions.deletedEntries.add(resource);
  }
  return steps;
}

function refuseDependent({ run, decisions }: Planning, resource: Resource, now: Resource): never {
  decisions.refused = true;
  return bail(
    run,
    `unable to replace resource "${resource.urn}" as part of replacing "${now.urn}" ` +
      "as it is currently marked for protection. To unprotect the resource, remove the `protect` flag from the " +
      "resource in your Pulumi program and run `pulumi up`, or use the command:\n" +
      `\`pulumi state unprotect '${resource.urn}'\``,
    now.urn,
  );
}

function refuseProtected({ run, decisions }: Planning, old: Resource, now: Resource): void {
  if (!now.protect || !old.protect) return;
  const message =
    `unable to replace resource "${now.urn}"\nas it is currently marked for protection. To unprotect the resource, ` +
    "remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`";
  decisions.refused = true;
  run.report.error(message, now.urn);
  if (!run.preview) throw new Bail(message);
}

function refuseImported({ run }: Planning, { goal, now }: KnownCase, diff: Diff): void {
  if (!goal.importId) return;
  const message =
    "previously-imported resources that still specify an ID may not be replaced; " +
    `please remove the \`import\` declaration from your program;\n${diff.replaceKeys.join("\n")}`;
  if (!run.preview) throw new Error(message);
  run.report.diagnostic("warning", message, { urn: now.urn });
}
