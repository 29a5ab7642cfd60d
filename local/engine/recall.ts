// The program of a destroy or a refresh (`--run-program`): it brings hooks and providers as they are configured today.
// Its resources are answered as the state has them; what is done to them the operation itself decides.
import type { Goal, ReadGoal } from "./goal";
import type { Names } from "./names";
import { isProviderType, type Resource } from "./resource";
import type { Answer, Run } from "./step";
import type { Values } from "./values";

export class Recall {
  constructor(
    private readonly run: Run,
    private readonly names: Names,
  ) {}

  async register(goal: Goal, answer: Answer): Promise<void> {
    const { urn, old } = this.names.find(goal);
    if (isProviderType(goal.type))
      return answer({ result: "success", state: await this.configure(urn, goal.properties, old) });
    answer(
      old
        ? { result: "success", state: old }
        : { result: "skipped", state: absent(urn, goal.type, goal.custom) },
    );
  }

  read(goal: ReadGoal, answer: Answer): void {
    const { urn, old } = this.names.find({ ...goal, aliases: [] });
    const state = { ...absent(urn, goal.type, true), id: goal.id, outputs: goal.properties };
    answer({ result: "success", state: old ?? state });
  }

  /** Starts a provider with today's configuration, for whatever the state says it provides. */
  private async configure(urn: string, news: Values, old: Resource | undefined): Promise<Resource> {
    const { providers, preview } = this.run;
    const checked = await providers.check(urn, old?.inputs ?? {}, news);
    const [failure] = checked.failures;
    if (failure) throw new Error(`the provider ${urn} cannot be configured: ${failure.reason}`);
    const { inputs } = checked;
    const state = { ...absent(urn, urn.split("::")[2] ?? "", true), inputs };
    if (!old) return { ...state, ...(await providers.create(urn, inputs, 0, preview)) } as Resource;
    const { id = "", inputs: oldInputs, outputs: oldOutputs } = old;
    const request = { urn, id, oldInputs, oldOutputs, news: inputs, timeout: 0, preview, ignoreChanges: [] };
    return { ...state, id, outputs: await providers.update(request) };
  }
}

const absent = (urn: string, type: string, custom: boolean): Resource => ({
  urn,
  type,
  custom,
  id: "",
  inputs: {},
  outputs: {},
  dependencies: [],
  propertyDependencies: {},
});
