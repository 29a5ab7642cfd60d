import type { OpType } from "./events";
import { isProviderType, type Resource } from "./resource";
import type { StateKeeper } from "./state";
import { providerOf, type Run, Step } from "./step";

export const protectedMessage = (urn: string): string =>
  `resource "${urn}" cannot be deleted\n` +
  "because it is protected. To unprotect the resource, either remove the `protect` flag from the resource " +
  `in your Pulumi program and run \`pulumi up\`, or use the command:\n\`pulumi state unprotect '${urn}'\``;

/** Refused, but what does not depend on it may go on. */
export class DeleteProtected extends Error {
  constructor(urn: string) {
    super(protectedMessage(urn));
  }
}

/** Why a resource is deleted: it left the program, it was replaced, or its replacement is to come. */
export type DeleteReason = "gone" | "replaced" | "makingRoom";

export class DeleteStep extends Step {
  readonly op: OpType;

  constructor(
    override readonly old: Resource,
    private readonly reason: DeleteReason,
    private readonly alsoDeleted: ReadonlySet<string>,
  ) {
    super(old, undefined);
    const replaced = reason !== "gone";
    this.op = old.external
      ? replaced
        ? "discard-replaced"
        : "discard"
      : replaced
        ? "delete-replaced"
        : "delete";
    this.logical = !replaced;
    if (old.custom && !isProviderType(old.type)) this.pending = "deleting";
  }

  async apply(run: Run): Promise<void> {
    const { old } = this;
    await run.hooks.run("BeforeDelete", undefined, old);
    if (old.protect && this.reason === "gone") throw new DeleteProtected(old.urn);
    const withOther = old.deletedWith && this.alsoDeleted.has(old.deletedWith);
    if (!run.preview && old.custom && !old.external && !old.retainOnDelete && !withOther) {
      const { urn, id = "", inputs, outputs } = old;
      const timeout = old.customTimeouts?.delete ?? 0;
      await run.hooks.retrying("delete", undefined, old, () =>
        providerOf(run.providers, old).delete(urn, id, inputs, outputs, timeout),
      );
    }
    if (this.reason === "makingRoom") run.state.change(old, { pendingReplacement: true });
    await run.hooks.after("AfterDelete", undefined, old);
  }

  /** What makes room for its replacement stays in the state until the replacement is there. */
  keep(state: StateKeeper): Promise<void> {
    return state.end(this.old, this.old.pendingReplacement ? undefined : this.old, undefined);
  }
}

/** A resource that was deleted for a replacement nobody wants any more. */
export class RemovePendingReplaceStep extends Step {
  readonly op = "remove-pending-replace";
  override logical = false;

  async apply(): Promise<void> {}
  keep(state: StateKeeper): Promise<void> {
    return state.end(this.old!, this.old, undefined);
  }
}
