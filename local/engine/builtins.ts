// The provider of the package `pulumi`, which is the engine itself: references to other stacks of the backend.
import { type Diff, noDiff } from "./diff";
import type { Checked, Live, Provider } from "./provider";
import { isSecret, type Values } from "./values";

/** The outputs of a stack `organization/<project>/<stack>`, undefined when there is none. */
export type ReadStack = (name: string) => Promise<Values | undefined>;

export class Builtins implements Provider {
  constructor(private readonly readStack: ReadStack) {}

  async checkConfig(_urn: string, _olds: Values, news: Values): Promise<Checked> {
    return { inputs: news, failures: [] };
  }
  async diffConfig(): Promise<Diff> {
    return noDiff;
  }
  configure(): void {}
  async check(_urn: string, _olds: Values, news: Values): Promise<Checked> {
    return { inputs: news, failures: [] };
  }
  async diff(): Promise<Diff> {
    return noDiff;
  }
  async create(urn: string): Promise<Live> {
    throw new Error(`needs the Pulumi CLI: the resource ${urn}`);
  }
  async update(q: { urn: string }): Promise<Values> {
    throw new Error(`needs the Pulumi CLI: the resource ${q.urn}`);
  }
  async delete(): Promise<void> {}

  async read(_urn: string, id: string, inputs: Values | undefined): Promise<Live> {
    const name = String(inputs?.name ?? id);
    const outputs = await this.readStack(name);
    if (!outputs) throw new Error(`unknown stack "${name}"`);
    const secretOutputNames = Object.keys(outputs)
      .filter((key) => isSecret(outputs[key]))
      .sort();
    return { id, outputs: { name, outputs, secretOutputNames }, inputs: inputs ?? {} };
  }

  async invoke(token: string): Promise<never> {
    throw new Error(`needs the Pulumi CLI: the function ${token}`);
  }
  async cancel(): Promise<void> {}
  close(): void {}
}
