// Which resources an operation is about: all, only the targets, or all but the excluded ones.
import { dependents, needs, type Resource } from "./resource";

export interface TargetOptions {
  targets?: string[];
  targetDependents?: boolean;
  excludes?: string[];
  excludeDependents?: boolean;
  /** A destroy leaves protected resources, and what they need, alone. */
  excludeProtected?: boolean;
  /** These are replaced whatever their difference. */
  replace?: string[];
}

/** A URN pattern of `--target`: `*` is anything but a `:` pair's border, `**` anything. */
function pattern(text: string): (urn: string) => boolean {
  if (!text.includes("*")) return (urn) => urn === text;
  const source = text
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === "**" ? ".*" : part === "*" ? "[^:]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  const whole = new RegExp(`^${source}$`);
  return (urn) => whole.test(urn);
}

class UrnSet {
  private readonly patterns: ((urn: string) => boolean)[];
  private readonly added = new Set<string>();

  constructor(readonly texts: string[]) {
    this.patterns = texts.map(pattern);
  }

  get constrained(): boolean {
    return this.texts.length > 0;
  }

  add(urn: string): void {
    this.added.add(urn);
  }

  has(urn: string): boolean {
    return this.added.has(urn) || this.patterns.some((matches) => matches(urn));
  }
}

export class Targets {
  private readonly chosen: UrnSet;
  private readonly excluded: UrnSet;
  private readonly replaced: UrnSet;

  constructor(
    private readonly options: TargetOptions,
    olds: readonly Resource[],
  ) {
    const kept = options.excludeProtected ? olds.filter(({ protect }) => protect).map(({ urn }) => urn) : [];
    this.chosen = new UrnSet(options.targets ?? []);
    this.excluded = new UrnSet([...(options.excludes ?? []), ...kept]);
    this.replaced = new UrnSet(options.replace ?? []);
  }

  get dependents(): boolean {
    return this.options.targetDependents ?? false;
  }

  get constrained(): boolean {
    return this.chosen.constrained || this.excluded.constrained;
  }

  /** Targets that name one resource each; whether they exist is to be checked. */
  get literals(): string[] {
    return [...this.chosen.texts, ...this.excluded.texts, ...this.replaced.texts].filter(
      (text) => !text.includes("*"),
    );
  }

  /** Whether the resource itself was named. */
  names(urn: string): boolean {
    return !this.chosen.constrained || this.chosen.has(urn);
  }

  isReplaced(resource: { urn: string; taint?: boolean } | undefined): boolean {
    return !!resource && (this.replaced.has(resource.urn) || !!resource.taint);
  }

  /** Whether the operation changes this resource; with dependents, those of earlier ones are remembered. */
  includes(resource: Resource): boolean {
    if (this.chosen.constrained) {
      if (this.chosen.has(resource.urn)) return true;
      if (!this.options.targetDependents || ![...needs(resource)].some((urn) => this.chosen.has(urn)))
        return false;
      this.chosen.add(resource.urn);
      return true;
    }
    if (this.excluded.constrained) {
      if (this.excluded.has(resource.urn)) return false;
      if (!this.options.excludeDependents || ![...needs(resource)].some((urn) => this.excluded.has(urn)))
        return true;
      this.excluded.add(resource.urn);
      return false;
    }
    return true;
  }

  /** The targets among old resources with everything that depends on them, its children too. */
  withDependents(olds: readonly Resource[]): Resource[] {
    const found = new Set<Resource>();
    for (const root of olds.filter((resource) => this.chosen.has(resource.urn))) {
      found.add(root);
      for (const other of dependents(olds, root, new Set(), true)) found.add(other);
    }
    return olds.filter((resource) => found.has(resource));
  }

  /** The excluded ones among old resources with everything they need, so that they can stay. */
  keptWithNeeds(olds: readonly Resource[]): Set<string> {
    const kept = new Set<string>();
    for (const resource of [...olds].reverse()) {
      if (!this.excluded.has(resource.urn) && !kept.has(resource.urn)) continue;
      kept.add(resource.urn);
      for (const urn of needs(resource)) kept.add(urn);
    }
    if (this.options.excludeDependents)
      for (const resource of olds)
        if ([...needs(resource)].some((urn) => this.excluded.has(urn))) kept.add(resource.urn);
    return kept;
  }

  get targeting(): boolean {
    return this.chosen.constrained;
  }

  get excluding(): boolean {
    return this.excluded.constrained;
  }
}
