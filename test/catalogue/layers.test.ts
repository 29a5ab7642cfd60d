// The layers of the catalogue: each is what it says it is, and the merge says nothing that no layer says.
import * as fs from "node:fs";
import * as path from "node:path";
import type { CatalogueFile } from "../../local/cloud/catalogue";
import { common, readCatalogue, readLayer, services } from "../../tools/catalogue/layers";
import { merges, sdkLayers } from "../../tools/catalogue/main";
import { merge } from "../../tools/catalogue/merge";
import type { Fact } from "../../tools/catalogue/model";
import { present } from "../found";

const root = path.join(__dirname, "..", "..");
const contents = (name: string) => fs.readFileSync(path.join(root, name), "utf8");

test("the SDK's layer is what the importer makes of the installed SDK", () => {
  for (const [name, layer] of sdkLayers())
    expect({ name, same: contents(name) === layer }).toEqual({ name, same: true });
});

test("the merge is what the layers make", () => {
  for (const [name, merged] of merges())
    expect({ name, same: contents(name) === merged }).toEqual({ name, same: true });
});

test("the local cloud reads the shape that the schema checks", () => {
  const files: CatalogueFile[] = services().map(readCatalogue);
  expect(files.map(({ service }) => service)).toEqual(services());
});

test("the documents know nothing of the SDK, and all that is the SDK's says so", () => {
  for (const service of services()) {
    const documents = readLayer("documents", service);
    expect(documents?.actions.filter(({ origin }) => origin === "sdk") ?? []).toEqual([]);
    const { actions, types, additions } = present(readLayer("sdk", service));
    const added = Object.values(additions.actions).flatMap(({ params = [], outputs = [] }) => [
      ...params,
      ...outputs,
    ]);
    for (const { origin } of [...actions, ...types, ...added, ...Object.values(additions.types).flat()])
      expect(origin).toBe("sdk");
  }
});

const layersOf = (service: string, facts: Fact[]) => ({
  service,
  documents: readLayer("documents", service),
  sdk: readLayer("sdk", service),
  facts: { service, facts: [...(readLayer("facts", service)?.facts ?? []), ...facts] },
  common: readLayer("facts", common),
});
const fact = (names: string[], is: Fact["is"]) =>
  ({ on: "param", names, is, source: "this test", because: "it is one" }) as Fact;

test("a fact changes what it names, and nothing else", () => {
  const before = readCatalogue("vpc");
  const after = merge(layersOf("vpc", [fact(["CreateVpc.DomainName"], { maxBytes: 12 })]));
  const changed = after.actions.filter(
    (action, i) => JSON.stringify(action) !== JSON.stringify(before.actions[i]),
  );
  expect(changed.map(({ action, family }) => `${family} ${action}`)).toEqual(["v3 CreateVpc"]);
  expect(changed[0]?.params.find(({ name }) => name === "DomainName")).toMatchObject({ maxBytes: 12 });
});

test.each([
  [
    "something that is not there",
    fact(["CreateVpc.Colour"], { maxBytes: 12 }),
    /there is no param CreateVpc.Colour/,
  ],
  ["what is known already", fact(["CreateVpc.VpcName"], { maxBytes: 60 }), /is known to have this maxBytes/],
])("a fact about %s is refused", (_, one, refusal) => {
  expect(() => merge(layersOf("vpc", [one]))).toThrow(refusal);
});

test("what only the SDK has, and a fact does not say all of, is refused with what is lacking", () => {
  const one = { ...fact(["CreateVpcEndPoint"], { kind: "create", area: "endPoint" }), on: "action" } as Fact;
  const layers = layersOf("vpc", [one]);
  const sdk = present(layers.sdk);
  const known = present(sdk.actions[0]);
  const added = { ...known, action: "CreateVpcEndPoint" };
  expect(() => merge({ ...layers, sdk: { ...sdk, actions: [...sdk.actions, added] } })).toThrow(
    "facts of vpc: v3/CreateVpcEndPoint needs summary, repeatable",
  );
});

test("of everything that changes something it is known whether it may be sent twice", () => {
  const reads = ["read", "quota", "price", "task"];
  const changing = services()
    .flatMap((service) => readCatalogue(service).actions)
    .filter(({ kind }) => !reads.includes(kind));
  expect(changing.length).toBeGreaterThan(250);
  expect(changing.filter(({ repeatable }) => repeatable === undefined)).toEqual([]);
  const risky = changing.filter(({ kind, repeatable }) => kind === "create" && repeatable);
  // A region has one default VPC, which a second call answers.
  expect(risky.map(({ action }) => action)).toEqual(["CreateDefaultVpc"]);
});
