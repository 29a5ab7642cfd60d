// Which URN a resource of the program has, and which resource of the state it is: the one of that URN, or of an alias. Each URN
// and each alias is taken once in a run.
import { oldUrns } from "./aliases";
import { bail } from "./bail";
import type { Goal } from "./goal";
import { makeUrn, type Resource } from "./resource";
import type { Run } from "./step";

type Named = Pick<Goal, "type" | "name" | "parent" | "aliases">;

export class Names {
  readonly urns = new Set<string>();
  /** Under which old URN a resource was found, and which resource took an old URN. */
  readonly aliasOf = new Map<string, string>();
  readonly takenBy = new Map<string, string>();

  constructor(
    private readonly run: Run,
    private readonly olds: { byUrn: ReadonlyMap<string, Resource> },
    private readonly of: { stack: string; project: string },
  ) {}

  /** The URN of what a program names, and the old resource that it means. */
  find(named: Named): { urn: string; old: Resource | undefined } {
    const urn = this.take(named);
    return { urn, old: this.findOld(urn, named) };
  }

  private take({ parent, type, name }: Named): string {
    if (parent && !this.urns.has(parent)) throw new Error(`could not find parent resource ${parent}`);
    const urn = makeUrn(this.of.stack, this.of.project, parent, type, name);
    if (this.urns.has(urn))
      bail(this.run, `Duplicate resource URN '${urn}'; try giving it a unique name`, urn);
    this.urns.add(urn);
    return urn;
  }

  private findOld(urn: string, { type, name, parent, aliases }: Named): Resource | undefined {
    const taken = this.takenBy.get(urn);
    if (taken)
      bail(
        this.run,
        `Duplicate resource URN '${urn}' conflicting with alias on resource with URN '${taken}'`,
        urn,
      );
    const candidates = oldUrns({ ...this.of, type, name, parent }, aliases, (u) => this.aliasOf.get(u));
    for (const candidate of [urn, ...candidates]) {
      const old = this.olds.byUrn.get(candidate);
      if (!old) continue;
      if (candidate !== urn) this.takeAlias(urn, candidate);
      return old;
    }
    return undefined;
  }

  private takeAlias(urn: string, alias: string): void {
    const other = this.takenBy.get(alias) ?? (this.urns.has(alias) ? alias : undefined);
    if (other)
      bail(
        this.run,
        `Duplicate resource alias '${alias}' applied to resource with URN '${urn}' conflicting with resource with URN '${other}'`,
        urn,
      );
    this.takenBy.set(alias, urn);
    this.aliasOf.set(urn, alias);
    this.run.providers.aliases.set(urn, alias);
  }
}
