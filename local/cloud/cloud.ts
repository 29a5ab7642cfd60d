// The parts of one cloud, put together: state, time, faults, journal, and what the services brought. No rule lives here.
import { Accounts, firstAccount, scopeOf } from "./accounts";
import type { Action, Part } from "./action";
import { type ActionSpec, olderName, theCatalogue } from "./catalogue";
import { Clock, type ClockKind, LATEST } from "./clock";
import { ControlError, unknownName } from "./controlError";
import { Faults, type PresentFault } from "./faults";
import { Journal } from "./journal";
import type { Kind, Service } from "./kind";
import { StorageError } from "./lineFile";
import { olderAction } from "./older/action";
import { Rates } from "./rates";
import { services } from "./services";
import { Sessions } from "./sessions";
import { Store } from "./store";
import { RegionWorld } from "./world";

export interface CloudOptions {
  clock: ClockKind;
  /** Where the state is kept; without it the state ends with the process. */
  dataDir?: string | undefined;
  /** Secret id → secret key. */
  secrets: Record<string, string>;
  /** What ids are made from; the same seed and calls give the same ids. */
  seed: string;
  /** Whether the documented rates are enforced. */
  rateLimit: boolean;
  /** Quotas that differ from the documents', by type (`service:thing`). */
  quotas?: Record<string, number> | undefined;
  /** Ends the process at once, where it is the cloud's own: what a crash fault does. */
  crash?: (() => void) | undefined;
}

/** The largest quota that can be set. */
const MOST = 1_000_000;

export class Cloud {
  readonly catalogue = theCatalogue();
  readonly faults = new Faults();
  readonly rates = new Rates();
  readonly store: Store;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly secrets: ReadonlyMap<string, string>;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly crash: (() => void) | undefined;
  readonly seed: string;
  readonly kinds: Kind[];
  readonly quotas = new Map<string, number>();
  rateLimit: boolean;
  private readonly actions = new Map<string, Action<never>>();

  constructor(options: CloudOptions) {
    this.kinds = Object.values(services).flatMap(({ parts }) => parts.flatMap((part) => part.kinds));
    this.setQuotas(options.quotas ?? {});
    this.store = new Store(options.dataDir);
    this.journal = openJournal(options.dataDir, this.store);
    this.clock = new Clock(options.clock, this.store.lastSeen);
    this.secrets = new Map(Object.entries(options.secrets));
    this.accounts = new Accounts([...this.secrets.keys()]);
    this.seed = options.seed;
    this.sessions = new Sessions(options.seed);
    this.crash = options.crash;
    this.rateLimit = options.rateLimit;
    for (const [service, { parts }] of Object.entries(services)) this.addActions(service, parts);
    for (const [service, { parts }] of Object.entries(services)) this.addOlder(olderName(service), parts);
  }

  /** What a service says about an action of the catalogue; undefined for one that is not implemented. */
  implementation(service: string, action: string): Action<never> | undefined {
    return this.actions.get(`${service}/${action}`);
  }

  /** The regions of a service whose regions are its own. */
  regionsOf(service: string): Service["regions"] {
    return services[service]?.service.regions;
  }

  /** An action of today by its name with its service, `service.Action`, where it is there. */
  today(name: string): { spec: ActionSpec; action: Action<never> } | undefined {
    const spec = this.catalogue.named(name);
    const action = spec && this.implementation(spec.service, spec.action);
    return spec && action ? { spec, action } : undefined;
  }

  /** A fresh transaction as a region of an account sees it, with everything done that was due. */
  open(region: string, account = firstAccount): RegionWorld {
    this.settle();
    return this.world(region, this.clock.now(), account);
  }

  commit(world: RegionWorld): void {
    if (world.transaction.changed) this.store.commit(world.transaction, world.now);
  }

  /** Commits what an action did, and remembers how things were before it. */
  commitAction(world: RegionWorld): void {
    if (world.transaction.changed) this.store.commit(world.transaction, world.now, this.clock.elapsed());
  }

  /** Ends the transitions whose time has come, each at its own time, in order; what the disk has no room for stays due. */
  settle(): void {
    try {
      this.endDue(this.clock.now());
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
  }

  private endDue(now: number): void {
    for (const account of this.accounts.all) this.endDueOf(account, now);
  }

  private endDueOf(account: string, now: number): void {
    for (;;) {
      const due = this.world("", now, account)
        .pending()
        .filter((one) => one.due !== null && one.due <= now)
        .sort((a, b) => a.due! - b.due! || a.n - b.n)[0];
      if (!due) return;
      const world = this.world(due.region, due.due!, account);
      world.finish(due);
      this.store.commit(world.transaction, world.now);
    }
  }

  /** Removes one fault or all; what is stuck goes on when no fault holds it any more. Answers the faults that were never injected. */
  removeFaults(id?: number): PresentFault[] {
    const unused = this.faults.remove(id);
    if (this.faults.list().some(({ kind }) => kind === "stickTransition")) return unused;
    for (const account of this.accounts.all) {
      const world = this.world("", this.clock.now(), account);
      world.release();
      this.commit(world);
    }
    return unused;
  }

  /** Sets quotas by type; throws ControlError for a type that has none, or a number that is no quota, and sets nothing. */
  setQuotas(quotas: Record<string, number>): void {
    const limited = this.kinds.filter(({ quota }) => quota !== undefined).map(({ type }) => type);
    for (const [type, limit] of Object.entries(quotas)) {
      if (!limited.includes(type)) throw unknownName("quota", type, limited);
      if (!Number.isInteger(limit) || limit < 0 || limit > MOST)
        throw new ControlError(400, `quota ${type}: expected a whole number from 0 to ${MOST}`);
    }
    for (const [type, limit] of Object.entries(quotas)) this.quotas.set(type, limit);
  }

  /** Moves the time and does what falls due; durable. */
  advance(milliseconds: number): void {
    if (this.clock.now() + milliseconds > LATEST)
      throw new ControlError(400, `advance: the time inside ends on ${new Date(LATEST).toISOString()}`);
    this.store.commit(this.store.transaction(), this.clock.now() + milliseconds);
    this.clock.advance(milliseconds);
    this.settle();
  }

  /** Back to an account with nothing in it, and no faults; time and call numbers go on. */
  reset(): void {
    const transaction = this.store.transaction();
    for (const name of this.store.names()) {
      for (const key of this.store.collection(name).keys()) transaction.delete(name, key);
    }
    this.store.commit(transaction, this.clock.now());
    this.removeFaults();
    this.journal.clear();
  }

  close(): void {
    this.journal.close();
    this.store.close();
  }

  private world(region: string, now: number, account: string): RegionWorld {
    return new RegionWorld(
      this.store.transaction(scopeOf(account)),
      this.kinds,
      region,
      now,
      this.seed,
      this.faults,
      this.quotas,
      account,
    );
  }

  private addActions(service: string, parts: readonly Part[]): void {
    for (const [name, action] of parts.flatMap((part) => Object.entries(part.actions))) {
      if (!this.catalogue.named(`${service}.${name}`))
        throw new Error(`${service} implements ${name}, which is not in the catalogue`);
      this.actions.set(`${service}/${name}`, action);
    }
  }

  /** The older actions of a service: by what its parts say of them, and by what replaced them. */
  private addOlder(service: string, parts: readonly Part[]): void {
    const older = parts.flatMap((part) => part.older ?? []);
    const own = {
      actions: Object.assign({}, ...older.map(({ actions }) => actions)),
      refs: Object.assign({}, ...older.map(({ refs }) => refs)),
    };
    const specs = this.catalogue.older.filter((spec) => spec.service === service);
    for (const name of Object.keys(own.actions)) {
      if (!specs.some(({ action }) => action === name))
        throw new Error(`${service} implements ${name}, which is not in the catalogue`);
    }
    const surroundings = { catalogue: this.catalogue, today: (name: string) => this.today(name) };
    for (const spec of specs) {
      const action = olderAction(spec, own, surroundings);
      if (action) this.actions.set(`${service}/${spec.action}`, action);
    }
  }
}

function openJournal(directory: string | undefined, store: Store): Journal {
  try {
    return new Journal(directory);
  } catch (error) {
    store.close();
    throw error;
  }
}
