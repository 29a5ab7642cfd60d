// Taking things that exist into the state by command, without a program: what is there stays as it is, the stack and
// the default providers are made where they are missing, then each thing is read.
import { randomBytes } from "node:crypto";
import { SameStep } from "./changeSteps";
import { type Executor, messageOf } from "./executor";
import { bareGoal, type Goal } from "./goal";
import { ImportStep } from "./readSteps";
import { makeUrn, packageOf, type Resource, stackType } from "./resource";
import { providerOf, type Run, type Step } from "./step";

export interface ImportRequest {
  type: string;
  name: string;
  id: string;
  /** The parent's URN; the stack where there is none. */
  parent?: string;
  /** The URN of an explicit provider. */
  provider?: string;
  version?: string;
  /** Only these of the read inputs are kept. */
  properties?: string[];
  protect: boolean;
}

/** What importing needs of the run it is part of. */
interface Importer {
  readonly options: { stack: string; project: { name: string } };
  readonly executor: Executor;
  livingResources(): Resource[];
  old(urn: string): Resource | undefined;
  register(goal: Goal): Promise<unknown>;
  defaultProvider(pkg: string, version: string): Promise<string>;
}

/** Imports all of these, each after its parent. */
export async function importAll(deployment: Importer, requests: ImportRequest[]): Promise<void> {
  for (const old of deployment.livingResources()) await take(deployment, new SameStep(old, { ...old }));
  const stack = await stackUrn(deployment);
  for (const request of requests) {
    const provider = await providerFor(deployment, request);
    const { type, name, id, parent = stack, protect, properties = [] } = request;
    const { stack: stackName, project } = deployment.options;
    const urn = makeUrn(stackName, project.name, parent, type, name);
    if (deployment.old(urn)) throw new Error(`resource '${urn}' already exists`);
    const now: Resource = {
      ...{ urn, custom: true, type, inputs: {}, outputs: {}, parent, provider, importID: id },
      ...{ dependencies: [], propertyDependencies: {} },
      ...(protect ? { protect: true } : {}),
    };
    await take(deployment, new PlannedImportStep(now, properties));
  }
}

async function take(deployment: Importer, step: Step): Promise<void> {
  await (await deployment.executor.start([step])).ended;
  const error = deployment.executor.firstError;
  if (error !== undefined) throw new ImportFailed(messageOf(error));
}

/** A step failed and was told; the run ends with its message. */
export class ImportFailed extends Error {}

async function stackUrn(deployment: Importer): Promise<string> {
  const { stack, project } = deployment.options;
  const name = `${project.name}-${stack}`;
  const urn = makeUrn(stack, project.name, undefined, stackType, name);
  if (!deployment.old(urn)) await deployment.register({ ...bareGoal(stackType, name), custom: false });
  return urn;
}

async function providerFor(deployment: Importer, request: ImportRequest): Promise<string> {
  if (request.provider) {
    const provider = deployment.old(request.provider);
    if (!provider) throw new Error(`unknown provider '${request.provider}' for resource '${request.name}'`);
    return `${provider.urn}::${provider.id}`;
  }
  return deployment.defaultProvider(packageOf(request.type), request.version ?? "");
}

/** An import that keeps what was read as the inputs, once the provider was asked about them. */
class PlannedImportStep extends ImportStep {
  constructor(
    now: Resource,
    private readonly properties: string[],
  ) {
    super(undefined, now);
  }

  override async apply(run: Run): Promise<void> {
    await super.apply(run);
    const { now } = this;
    const { urn, inputs: read } = now;
    delete now.importID;
    const chosen = Object.entries(read).filter(([key]) => this.properties.includes(key));
    if (this.properties.length) now.inputs = Object.fromEntries(chosen);
    const checked = await providerOf(run.providers, now).check(
      urn,
      read,
      now.inputs,
      randomBytes(32),
      run.preview,
    );
    for (const { property, reason } of checked.failures)
      run.report.diagnostic("warning", `${property ? `${property}: ` : ""}${reason}`, { urn });
  }
}
