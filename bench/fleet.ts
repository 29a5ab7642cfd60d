// Many resources of one kind, put through the lifecycle at once as a host would: in this process, against a cloud over its socket.
import { randomUUID } from "node:crypto";
import { type Connected, connect } from "../provider/hosts/environment";
import { resourceOf } from "../provider/lifecycle/run/registry";
import { definitions } from "../provider/resources";
import { found } from "../test/found";
import type { NeedMany } from "../test/resources/case";
import { Subject } from "../test/resources/subject";

export const region = "ap-guangzhou";

/** What is connected to one cloud, and knows nothing of how long things took before. */
export class Fleet {
  readonly connected: Connected;
  readonly identity = randomUUID();
  private needed: Subject[] = [];
  private made = 0;

  constructor(url: string, requestsPerSecond?: number) {
    const settings = { region, secretId: "local", secretKey: "local", endpoint: url };
    const connected = connect({ ...settings, ...(requestsPerSecond ? { requestsPerSecond } : {}) });
    const environment = {
      ...connected.environment,
      address: `${url} ${randomUUID()}`,
    };
    this.connected = { ...connected, environment };
    environment.memory.begun.add(this.identity);
  }

  things(token: string, size: number): Subject[] {
    const definition = resourceOf(definitions, token);
    return Array.from({ length: size }, () => {
      const subject = new Subject(this, definition, `thing${++this.made}`, "bench");
      subject.patience = 3600;
      return subject;
    });
  }

  /** Makes what others need; their ids. */
  readonly need: NeedMany = async (token, programs) => {
    const things = this.things(token, programs.length);
    this.needed.push(...things);
    const made = await Promise.all(programs.map((program, i) => found(things[i], "resource").up(program)));
    return made.map(({ id }) => id);
  };

  /** Removes what `need` has made, the last kind first. */
  async clean(): Promise<void> {
    const tokens = [...new Set(this.needed.map(({ definition }) => definition.token))].reverse();
    for (const token of tokens)
      await Promise.all(
        this.needed.filter(({ definition }) => definition.token === token).map((thing) => thing.destroy()),
      );
    this.needed = [];
  }

  async close(): Promise<void> {
    await this.connected.close();
  }
}
