// One table of lives, and the hard cases, through both hosts in their own processes over the protocol. What only one of them can
// do is asserted for the other as what it does instead.
import { definitions } from "../../provider/resources";
import { control, startedCloud } from "./cloud";
import { Host, type HostKind, initFailure, secret, unknown } from "./host";
import { type HostFolders, makeHostFolders } from "./hostFolders";
import { Life } from "./life";
import { type Row, rows } from "./lives";

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;

beforeAll(async () => {
  folders = await makeHostFolders();
  cloud = await startedCloud();
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

test("says which resources have no row yet", () => {
  const tokens = new Set(rows.map(({ token }) => token));
  const open = [...definitions.resources.keys()].filter((token) => !tokens.has(token));
  console.info(
    `resources in the table: ${tokens.size} of ${definitions.resources.size} (without: ${open.join(", ") || "none"})`,
  );
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

  async function given({ needs = {} }: Row): Promise<{ ids: Record<string, string>; lives: Life[] }> {
    const ids: Record<string, string> = {};
    const lives: Life[] = [];
    for (const [key, { token, inputs }] of Object.entries(needs)) {
      const needed = life(token);
      await needed.up(inputs(ids));
      ids[key] = needed.state!.id;
      lives.unshift(needed);
    }
    return { ids, lives };
  }

  describe.each(rows)("$token", (row) => {
    let one: Life;
    let ids: Record<string, string>;
    let needed: Life[];

    beforeAll(async () => {
      ({ ids, lives: needed } = await given(row));
      one = life(row.token);
    });
    afterAll(async () => {
      if (one.state) await one.destroy();
      for (const other of needed) await other.destroy();
    });

    test("is made, and then nothing is left to do", async () => {
      expect(await one.up(row.program(ids))).toBe("create");
      expect(one.state!.properties).toMatchObject(row.program(ids));
      expect(await one.plan(row.program(ids))).toMatchObject({ plan: "same", paths: [] });
      expect(await one.refresh()).toMatchObject({ changes: 1 });
      expect(await one.plan(row.program(ids))).toMatchObject({ plan: "same" });
    });

    test("changes in place where it can", async () => {
      const { id } = one.state!;
      let program = row.program(ids);
      for (const [key, value] of row.changes) {
        program = { ...program, [key]: value };
        const { plan, paths } = await one.plan(program);
        expect(plan).toBe("update");
        expect(paths.filter((path) => !path.startsWith(key))).toEqual([]);
        await one.up(program);
        expect(one.state).toMatchObject({ id, properties: { [key]: value } });
      }
      await one.up(row.program(ids));
    });

    const { replaces, drift, unreadable } = row;
    if (replaces)
      test("is replaced where it must be", async () => {
        const { plan } = await one.plan({ ...row.program(ids), ...replaces });
        expect(plan).toBe("replace");
      });

    if (drift)
      test("drift is seen, and put right", async () => {
        await control(cloud.url, "POST", "drift", { id: one.state!.id, set: drift.set });
        const seen = await one.refresh();
        if (plugin) expect(Object.keys(seen!.details)).toEqual([drift.path]);
        else expect(seen!.hasdetaileddiff).toBe(false);
        expect(await one.plan(row.program(ids))).toEqual({ plan: "update", paths: [drift.path] });
        await one.up(row.program(ids));
        expect(await one.refresh()).toMatchObject({ changes: 1 });
      });

    test("an update to nothing new calls nothing that changes anything", async () => {
      const { last } = await control(cloud.url, "GET", "journal");
      await one.update(await one.check(row.program(ids)));
      const { calls } = await control(cloud.url, "GET", `journal?since=${last}`);
      expect(calls.filter((call: { read: boolean }) => !call.read)).toEqual([]);
    });

    test("an import has the inputs that a program would have to say", async () => {
      const imported = life(row.token, one.subject.name);
      const reading = host.read(imported.subject, one.state!.id);
      if (!plugin) {
        await expect(reading).rejects.toThrow(/toJavaScript/);
        return;
      }
      const { id, inputs, properties } = await reading;
      imported.state = { id, inputs, properties, initErrors: [] };
      const said = Object.fromEntries(
        Object.entries(row.program(ids)).filter(([key]) => !unreadable?.includes(key)),
      );
      expect(inputs).toMatchObject(said);
      expect(await imported.plan(inputs)).toEqual({ plan: "same", paths: [] });
    });

    test("goes away, and going away twice is fine", async () => {
      const state = one.state!;
      await one.destroy();
      one.state = state;
      await one.destroy();
      one.state = state;
      if (!row.stays) expect(await one.refresh()).toBeUndefined();
    });
  });

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
    expect(one.state!.properties.tags).toEqual({ team: "web", stage: "production" });
    expect(await one.plan(program)).toMatchObject({ plan: "same" });
    const then = new Life(after, one.subject);
    then.state = one.state;
    expect(await then.plan(program)).toMatchObject({ plan: "update", paths: [path] });
    await then.up(program);
    expect(then.state!.properties.tags).toEqual({ team: "data", stage: "production" });
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

  test("what arrives secret leaves secret, and no failure repeats it", async () => {
    const name = secret("hush");
    if (!plugin) {
      // The engine opens secrets for a host that does not take them, and marks the same keys again by itself.
      expect((await host.configure({ endpoint: cloud.url })).getAcceptsecrets()).toBe(false);
      return;
    }
    const one = life("vpc:Vpc");
    await one.up({ cidrBlock: "10.0.0.0/16", name });
    expect(one.state!.inputs.name).toEqual(name);
    expect(one.state!.properties.name).toEqual(name);
    await one.refresh();
    expect(one.state!.properties.name).toEqual(name);
    await one.destroy();
    const { failures } = await host.check(
      { token: "vpc:Vpc", name: "a" },
      {},
      { cidrBlock: secret("10.0.0.1/16") },
    );
    expect(failures.join()).toMatch(/cidrBlock/);
    expect(failures.join()).not.toContain("10.0.0.1/16");
    const ingress = secret([{ action: "ACCEPT", protocol: "hush" }]);
    const nested = await host.check({ token: "vpc:SecurityGroup", name: "a" }, {}, { ingress });
    expect(nested.failures.join()).toMatch(/ingress\[0\]\.protocol/);
    expect(nested.failures.join()).not.toContain("hush");
  });

  test("what is always secret is secret, however it was given", async () => {
    const one = life("cvm:KeyPair");
    await one.up({});
    expect(one.state!.properties.privateKey).toEqual(secret(expect.stringContaining("PRIVATE KEY")));
    await one.refresh();
    expect(one.state!.properties.privateKey).toEqual(secret(expect.stringContaining("PRIVATE KEY")));
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
      expect((await host.configure({ endpoint: cloud.url })).getSupportspreview()).toBe(false);
      return;
    }
    const made = await host.create(subject, inputs, { preview: true });
    expect(made).toMatchObject({
      id: "",
      properties: { cidrBlock: "10.0.0.0/16", name: inputs.name, createdTime: unknown },
    });
    const one = life("vpc:Vpc");
    await one.up({ cidrBlock: "10.0.0.0/16" });
    const { id, properties, inputs: oldInputs } = one.state!;
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
    const ids = ones.map(({ state }) => state!.id).reverse();
    if (plugin) {
      expect(await host.list("vpc:Vpc", { name: `${kind}-listed` })).toEqual(ids);
      expect(await host.list("vpc:Vpc", { name: `${kind}-listed` }, 1)).toEqual(ids.slice(0, 1));
      await expect(host.list("vpc:Vpc", { colour: "red" })).rejects.toThrow(/colour/);
      await expect(host.list("vpc:Route", {})).rejects.toThrow(/cannot be listed/);
      const { result } = await host.invoke("vpc:getVpc", { id: ids[0] });
      expect(result).toMatchObject({ id: ids[0], name: `${kind}-listed` });
      expect((await host.invoke("cvm:getZones", { zoneState: 1 })).failures.join()).toMatch(/zoneState/);
      expect((await host.invoke("cvm:getZones", { region: unknown })).result).toEqual({ zones: unknown });
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
    const { ids, lives } = await given(rows[1]!);
    const one = life("vpc:Subnet");
    const program = rows[1]!.program(ids);
    const fault = { kind: "error", code: "InvalidParameterValue", action: "ModifySubnetAttribute" };
    await control(cloud.url, "POST", "faults", fault);
    await expect(one.up(program)).rejects.toThrow();
    expect(one.state).toMatchObject({ id: expect.stringMatching(/^subnet-/) });
    expect(one.state!.initErrors.join()).toMatch(/enableBroadcast/);
    if (!plugin) expect(one.state!.properties.__provider).toBeDefined();
    const { id } = one.state!;
    await one.refresh();
    expect(await one.up(program)).toBe("update");
    expect(one.state).toMatchObject({ id, initErrors: [], properties: { enableBroadcast: true } });
    for (const other of [one, ...lives]) await other.destroy();
  });

  test("a create that runs out of time keeps its id", async () => {
    const { ids, lives } = await given(rows[1]!);
    const one = life("vpc:Subnet", undefined, { create: "1s" });
    await control(cloud.url, "POST", "faults", { kind: "hangBefore", action: "DescribeSubnets", times: 9 });
    const inputs = await one.check(rows[1]!.program(ids));
    await expect(one.create(inputs, { timeout: 1 })).rejects.toThrow();
    await control(cloud.url, "DELETE", "faults");
    expect(one.state!.id).toMatch(/^subnet-/);
    expect(await one.up(rows[1]!.program(ids))).toBe("update");
    for (const other of [one, ...lives]) await other.destroy();
  });

  test("twenty creates at once, right after Configure, all know their configuration", async () => {
    const fresh = await Host.start({ kind, folders });
    const { ids, lives } = await given(rows[1]!);
    const subjects = Array.from(
      { length: 20 },
      (_, i) => new Life(fresh, { token: "vpc:Subnet", name: `${kind}-at-once-${i}` }),
    );
    const inputs = await Promise.all(
      subjects.map((one, i) =>
        host
          .check(one.subject, {}, { vpcId: ids.vpc, cidrBlock: `10.0.${i}.0/24`, zone: "ap-guangzhou-3" })
          .then(({ inputs }) => inputs),
      ),
    );
    await fresh.configure({ region: "ap-guangzhou", endpoint: cloud.url });
    await Promise.all(subjects.map((one, i) => one.create(inputs[i]!)));
    expect(new Set(subjects.map(({ state }) => state!.id)).size).toBe(20);
    await Promise.all(subjects.map((one) => one.destroy()));
    for (const other of lives) await other.destroy();
    await fresh.close();
  });

  test("Cancel ends a wait and keeps the id, where Cancel arrives", async () => {
    const own = await Host.configured({ kind, folders, url: cloud.url });
    const { ids, lives } = await given(rows[1]!);
    const one = new Life(own, { token: "vpc:Subnet", name: `${kind}-cancelled` });
    const inputs = await one.check(rows[1]!.program(ids));
    await control(cloud.url, "POST", "faults", {
      kind: "latency",
      duration: "1s",
      action: "DescribeSubnets",
      times: 9,
    });
    const creating = one.create(inputs).then(
      () => undefined,
      (error: unknown) => error,
    );
    const made = async () =>
      (await control(cloud.url, "GET", "resources?type=vpc:subnet")).resources.some(
        (found: { name: string }) => found.name === inputs.name,
      );
    while (!(await made()));
    await own.cancel();
    const error = await creating;
    await control(cloud.url, "DELETE", "faults");
    if (plugin) expect(initFailure(error)).toMatchObject({ id: expect.stringMatching(/^subnet-/) });
    else expect(error).toBeUndefined();
    expect(one.state!.id).toMatch(/^subnet-/);
    one.state!.initErrors.splice(0);
    const next = new Life(host, one.subject);
    next.state = one.state;
    await next.up(rows[1]!.program(ids));
    for (const other of [next, ...lives]) await other.destroy();
    await own.close();
  });
});
