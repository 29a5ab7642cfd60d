// The provider of the package `pulumi`, which is the engine itself: references to other stacks of the
// backend, and stashes, which keep the value they were made with.
import { type Diff, noDiff } from "./diff";
import type { Checked, Live, Provider } from "./provider";
import { nameOf, typeOf } from "./resource";
import { equal, isSecret, type Values } from "./values";

const isStash = (urn: string): boolean => typeOf(urn) === "pulumi:index:Stash";

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
  async diff({ urn, oldInputs, news }: Parameters<Provider["diff"]>[0]): Promise<Diff> {
    if (!isStash(urn) || equal(oldInputs.input, news.input)) return noDiff;
    return { ...noDiff, changes: "some", changedKeys: ["input"] };
  }
  async create(urn: string, { input }: Values, _timeout: number, preview: boolean): Promise<Live> {
    if (!isStash(urn)) throw new Error(`needs the Pulumi CLI: this engine does not have the resource ${urn}`);
    return { id: preview ? "" : nameOf(urn), outputs: { input, output: input } };
  }
  async update({ urn, news, oldOutputs }: Parameters<Provider["update"]>[0]): Promise<Values> {
    if (!isStash(urn)) throw new Error(`needs the Pulumi CLI: this engine does not have the resource ${urn}`);
    return { input: news.input, output: oldOutputs.output };
  }
  async delete(): Promise<void> {}

  async read(urn: string, id: string, inputs: Values | undefined, was?: Values): Promise<Live> {
    if (isStash(urn)) return { id, inputs, outputs: was };
    const name = String(inputs?.name ?? id);
    const outputs = await this.readStack(name);
    if (!outputs) throw new Error(`unknown stack "${name}"`);
    const secretOutputNames = Object.keys(outputs)
      .filter((key) => isSecret(outputs[key]))
      .sort();
    return { id, outputs: { name, outputs, secretOutputNames }, inputs: inputs ?? {} };
  }

  async invoke(token: string): Promise<never> {
    throw new Error(`needs the Pulumi CLI: this engine does not have the function ${token}`);
  }
  async cancel(): Promise<void> {}
  async close(): Promise<void> {}
}
