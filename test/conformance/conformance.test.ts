// The hard cases, through both hosts in their own processes over the protocol. What only one of them can
// do is asserted for the other as what it does instead.
import { CloudControl, startedCloud } from "../cloudControl";
import { first, found, present } from "../found";
import { caseOf } from "../resources/cases";
import { type Bag, Host, type HostKind, initFailure, secret, unknown } from "./host";
import { type HostFolders, makeHostFolders } from "./hostFolders";
import { Life } from "./life";

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;
let control: CloudControl;

beforeAll(async () => {
  folders = await makeHostFolders();
  cloud = await startedCloud();
  control = new CloudControl(cloud.url);
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

describe.each<HostKind>(["dynamic", "plugin"])("the %s host", (kind) => {
  let host: Host;
  const plugin = kind === "plugin";

  beforeAll(async () => {
    host = await Host.configured({ kind, folders, url: cloud.url });
  });
  afterAll(() => host?.close());

  let named = 0;
  const life = (token: string, name = `${kind}-${++named}`, timeouts?: { create: string }): Life =>
    new Life(host, { token, name, ...(timeouts ? { timeouts } : {}) });

  /** A subnet's life: what it needs, made on this host, and its program. */
  async function subnetNeeds(): Promise<{ vpc: Life; program: Bag }> {
    const vpc = life("vpc:Vpc");
    await vpc.up({ cidrBlock: "10.0.0.0/16" });
    const { most } = first(caseOf("vpc:Subnet").lives, "life of a subnet");
    const { routeTableId: _none, ...program } = most(() => vpc.now.id);
    return { vpc, program };
  }

  test("the provider's default tags lie under a resource's own, and a change of them is seen", async () => {
    const tagging = (defaultTags: object) =>
      Host.configured({
        kind,
        folders,
        url: cloud.url,
        config: { defaultTags: JSON.stringify(defaultTags) },
      });
    const before = await tagging({ team: "web", stage: "test" });
    const after = await tagging({ team: "data", stage: "test" });
    const program = { cidrBlock: "10.0.0.0/16", tags: { stage: "production" } };
    const path = plugin ? "tags.team" : "tags";
    const one = new Life(before, { token: "vpc:Vpc", name: `${kind}-tagged` });
    await one.up(program);
    expect(one.now.properties.tags).toEqual({ team: "web", stage: "production" });
    expect(await one.plan(program)).toMatchObject({ plan: "same" });
    const then = new Life(after, one.subject);
    then.state = one.state;
    expect(await then.plan(program)).toMatchObject({ plan: "update", paths: [path] });
    await then.up(program);
    expect(then.now.properties.tags).toEqual({ team: "data", stage: "production" });
    await then.destroy();
    for (const other of [before, after]) await other.close();
  });

  test("what is not known yet passes check, and stays unknown", async () => {
    const { inputs, failures } = await host.check(
      { token: "vpc:Subnet", name: "later" },
      {},
      {
        vpcId: unknown,
        cidrBlock: "10.0.1.0/24",
        zone: "ap-guangzhou-3",
      },
    );
    expect(failures).toEqual([]);
    expect(inputs).toMatchObject({ vpcId: unknown, name: unknown, region: "ap-guangzhou" });
  });

  test("all that is wrong is said at once, by path", async () => {
    const { failures } = await host.check(
      { token: "vpc:Subnet", name: "wrong" },
      {},
      {
        cidrBlock: "10.0.1.0/33",
        zone: "ap-guangzhou-99",
        colour: "red",
      },
    );
    expect(failures.map((failure) => failure.split(" ")[0]).sort()).toEqual(
      ["cidrBlock", "colour", "vpcId", "zone"].sort(),
    );
  });

  // That it takes time in proportion to its size is tested without a host, by the processor's time.
  test("what is far larger than any program is refused as what it is", async () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => i);
    const tags = Object.fromEntries(numbers.map((i) => [`key${i}`, `value${i}`]));
    const subject = { token: "vpc:Vpc", name: "large" };
    const { failures } = await host.check(subject, {}, { cidrBlock: "10.0.0.0/16", tags });
    expect(failures).toEqual([expect.stringMatching(/^tags must have at most 50 tags, and has \d+/)]);
  });

  test("what arrives secret leaves secret, and no failure repeats it", async () => {
    const name = secret("hush");
    if (!plugin) {
      // The engine opens secrets for a host that does not take them, and marks the same keys again by itself.
      expect((await host.configure({ region: "ap-guangzhou", endpoint: cloud.url })).getAcceptsecrets()).toBe(
        false,
      );
      return;
    }
    const one = life("vpc:Vpc");
    await one.up({ cidrBlock: "10.0.0.0/16", name });
    expect(one.now.inputs.name).toEqual(name);
    expect(one.now.properties.name).toEqual(name);
    await one.refresh();
    expect(one.now.properties.name).toEqual(name);
    await one.destroy();
    const { failures } = await host.check(
      { token: "vpc:Vpc", name: "a" },
      {},
      { cidrBlock: secret("10.0.0.1/16") },
    );
    expect(failures.join()).toMatch(/cidrBlock/);
    expect(failures.join()).not.toContain("10.0.0.1/16");
    const ingress = secret([{ action: "ACCEPT", protocol: "HUSH", cidrBlock: "hush" }]);
    const nested = await host.check({ token: "vpc:SecurityGroup", name: "a" }, {}, { ingress });
    expect(nested.failures.join()).toMatch(/ingress\[0\]\.cidrBlock/);
    const said = [...nested.failures, ...host.engine.lines.map(({ message }) => message)].join();
    expect(said).not.toMatch(/hush/i);
  });

  test("what is always secret is secret, however it was given", async () => {
    const one = life("cvm:KeyPair");
    await one.up({});
    expect(one.now.properties.privateKey).toEqual(secret(expect.stringContaining("PRIVATE KEY")));
    await one.refresh();
    expect(one.now.properties.privateKey).toEqual(secret(expect.stringContaining("PRIVATE KEY")));
    await one.destroy();
    const { inputs, failures } = await host.check(
      { token: "cvm:Instance", name: "a" },
      {},
      { password: "hush" },
    );
    expect(inputs.password).toEqual(secret("hush"));
    expect(failures.join()).not.toContain("hush");
  });

  test("a preview knows what it can know", async () => {
    const subject = { token: "vpc:Vpc", name: "previewed" };
    const inputs = (await host.check(subject, {}, { cidrBlock: "10.0.0.0/16" })).inputs;
    if (!plugin) {
      // Previews never reach a dynamic provider: the engine takes the inputs for the outputs.
      expect(
        (await host.configure({ region: "ap-guangzhou", endpoint: cloud.url })).getSupportspreview(),
      ).toBe(false);
      return;
    }
    const made = await host.create(subject, inputs, { preview: true });
    expect(made).toMatchObject({
      id: "",
      properties: { cidrBlock: "10.0.0.0/16", name: inputs.name, createdTime: unknown },
    });
    const one = life("vpc:Vpc");
    await one.up({ cidrBlock: "10.0.0.0/16" });
    const { id, properties, inputs: oldInputs } = one.now;
    const news = await one.check({ cidrBlock: "10.0.0.0/16", name: "renamed" });
    const preview = await host.update(one.subject, { id, olds: properties, oldInputs, news, preview: true });
    expect(preview).toMatchObject({ name: "renamed", createdTime: properties.createdTime });
    expect(await one.plan({ cidrBlock: "10.0.0.0/16" })).toMatchObject({ plan: "same" });
    await one.destroy();
  });

  test("lists what exists, and calls functions, where the protocol reaches it", async () => {
    const ones = [life("vpc:Vpc"), life("vpc:Vpc")];
    for (const one of ones) await one.up({ cidrBlock: "10.0.0.0/16", name: `${kind}-listed` });
    // The cloud lists the newest first.
    const ids = ones.map(({ now }) => now.id).reverse();
    if (plugin) {
      expect(await host.list("vpc:Vpc", { name: `${kind}-listed` })).toEqual(ids);
      expect(await host.list("vpc:Vpc", { name: `${kind}-listed` }, 1)).toEqual(ids.slice(0, 1));
      await expect(host.list("vpc:Vpc", { colour: "red" })).rejects.toThrow(/colour/);
      await expect(host.list("vpc:Route", {})).rejects.toThrow(/cannot be listed/);
      const { result } = await host.invoke("vpc:getVpc", { id: ids[0] });
      expect(result).toMatchObject({ id: ids[0], name: `${kind}-listed` });
      expect((await host.invoke("cvm:getZones", { zoneState: 1 })).failures.join()).toMatch(/zoneState/);
      expect((await host.invoke("cvm:getZones", { region: unknown })).result).toEqual({ zones: unknown });
      // This test greets the plugin as an engine does that tells functions nothing of previews.
      const change = {
        service: "vpc",
        action: "DeleteVpc",
        parameters: { VpcId: present(ids[0]) },
        allowChanges: true,
      };
      await expect(host.invoke("api:call", change)).rejects.toThrow(/not called: .*from 3\.207 on/);
    } else {
      // Functions of the dynamic SDK run in the program; a list of what exists needs the plugin.
      await expect(host.list("vpc:Vpc", {})).rejects.toThrow(
        /[Nn]ot (yet )?implemented|UNIMPLEMENTED|does not implement/,
      );
      await expect(host.invoke("vpc:getVpc", {})).rejects.toThrow(
        /unknown function|[Nn]ot yet implemented|UNIMPLEMENTED/,
      );
    }
    for (const one of ones) await one.destroy();
  });

  test("a create that fails half-way keeps what it made, and the next run finishes it", async () => {
    const { vpc, program } = await subnetNeeds();
    const one = life("vpc:Subnet");
    const fault = { kind: "error", code: "InvalidParameterValue", action: "ModifySubnetAttribute" };
    await control.fault(fault);
    await expect(one.up(program)).rejects.toThrow();
    expect(one.state).toMatchObject({ id: expect.stringMatching(/^subnet-/) });
    expect(one.now.initErrors.join()).toMatch(/enableBroadcast/);
    if (!plugin) expect(one.now.properties.__provider).toBeDefined();
    const { id } = one.now;
    await one.refresh();
    expect(await one.up(program)).toBe("update");
    expect(one.state).toMatchObject({ id, initErrors: [], properties: { enableBroadcast: true } });
    for (const other of [one, vpc]) await other.destroy();
  });

  test("a create that runs out of time keeps its id", async () => {
    const { vpc, program } = await subnetNeeds();
    await control.fault({ kind: "hangBefore", action: "DescribeSubnets", times: 99 });
    let one = life("vpc:Subnet", `${kind}-late`);
    // On a slow machine the time is up before the cloud has answered with an id: then it gets more.
    for (let timeout = 1; timeout < 300 && !one.state; timeout *= 2) {
      one = life("vpc:Subnet", `${kind}-late`, { create: `${timeout}s` });
      await expect(one.create(await one.check(program), { timeout })).rejects.toThrow();
    }
    await control.liftFaults();
    expect(one.now.id).toMatch(/^subnet-/);
    expect(await one.up(program)).toBe("update");
    for (const other of [one, vpc]) await other.destroy();
  });

  test("twenty creates at once, right after Configure, all know their configuration", async () => {
    const fresh = await Host.start({ kind, folders });
    const { vpc } = await subnetNeeds();
    const subjects = Array.from(
      { length: 20 },
      (_, i) => new Life(fresh, { token: "vpc:Subnet", name: `${kind}-at-once-${i}` }),
    );
    const inputs = await Promise.all(
      subjects.map((one, i) =>
        host
          .check(one.subject, {}, { vpcId: vpc.now.id, cidrBlock: `10.0.${i}.0/24`, zone: "ap-guangzhou-3" })
          .then(({ inputs }) => inputs),
      ),
    );
    await fresh.configure({ region: "ap-guangzhou", endpoint: cloud.url });
    await Promise.all(subjects.map((one, i) => one.create(found(inputs[i], "inputs"))));
    expect(new Set(subjects.map(({ now }) => now.id)).size).toBe(20);
    await Promise.all(subjects.map((one) => one.destroy()));
    await vpc.destroy();
    await fresh.close();
  });

  test("Cancel ends a wait and keeps the id, where Cancel arrives", async () => {
    const own = await Host.configured({ kind, folders, url: cloud.url });
    const { vpc, program } = await subnetNeeds();
    const one = new Life(own, { token: "vpc:Subnet", name: `${kind}-cancelled` });
    const inputs = await one.check(program);
    await control.fault({
      kind: "latency",
      duration: "1s",
      action: "DescribeSubnets",
      times: 9,
    });
    const creating = one.create(inputs).then(
      () => undefined,
      (error: unknown) => error,
    );
    const made = async () => (await control.things("vpc:subnet")).some(({ name }) => name === inputs.name);
    while (!(await made()));
    await own.cancel();
    const error = await creating;
    await control.liftFaults();
    if (plugin) expect(initFailure(error)).toMatchObject({ id: expect.stringMatching(/^subnet-/) });
    else expect(error).toBeUndefined();
    expect(one.now.id).toMatch(/^subnet-/);
    one.now.initErrors.splice(0);
    const next = new Life(host, one.subject);
    next.state = one.state;
    await next.up(program);
    for (const other of [next, vpc]) await other.destroy();
    await own.close();
  });
});
