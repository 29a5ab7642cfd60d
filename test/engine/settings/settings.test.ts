// Pulumi.yaml and Pulumi.<stack>.yaml are read as the Pulumi CLI reads them, and written without losing a comment.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { formatPath, parsePath } from "../../../local/engine/propertyPath";
import { createSecrets } from "../../../local/engine/secrets";
import { readProject } from "../../../local/engine/settings";
import { StackSettings } from "../../../local/engine/stackSettings";

function project(files: Record<string, string>): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "settings-"));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(dir, name), text);
  return dir;
}

const plainProject = { "Pulumi.yaml": "name: web\nruntime: nodejs\n" };

describe("Pulumi.yaml", () => {
  test("says the name, the runtime with its options, the program and the plugins", () => {
    const dir = project({
      "Pulumi.yaml": `name: web
runtime: { name: nodejs, options: { typescript: false } }
main: src
backend: { url: "file://~" }
plugins:
  providers: [{ name: rec, path: ./bin, version: 1.2.3 }]
packages: { near: ./near, far: github.com/x/y@1 }
`,
    });
    fs.mkdirSync(path.join(dir, "src"));
    expect(readProject(path.join(dir, "src"))).toEqual({
      dir,
      name: "web",
      runtime: { name: "nodejs", options: { typescript: false } },
      main: "src",
      config: {},
      backendUrl: "file://~",
      plugins: [
        { name: "rec", path: path.join(dir, "bin"), version: "1.2.3" },
        { name: "near", path: path.join(dir, "near") },
      ],
    });
  });

  test("that is missing or says too little is named", () => {
    expect(() => readProject(project({}))).toThrow("no Pulumi.yaml found in");
    expect(() => readProject(project({ "Pulumi.yaml": "runtime: nodejs\n" }))).toThrow('"name" is missing');
    expect(() => readProject(project({ "Pulumi.yaml": "name: a\n" }))).toThrow('"runtime" is missing');
  });
});

describe("configuration", () => {
  test("of the project and the stack come together, the stack's winning", () => {
    const dir = project({
      "Pulumi.yaml": `name: web
runtime: nodejs
config:
  size: { type: integer, default: 3 }
  color: red
  other:key: { value: v }
`,
      "Pulumi.dev.yaml": 'config:\n  web:color: blue\n  web:n: 42\n  flag: true\n  web:list: [1, "b"]\n',
    });
    expect(new StackSettings(readProject(dir), "dev").read()).toEqual({
      "other:key": { text: "v", secret: false },
      "web:color": { text: "blue", secret: false },
      "web:flag": { text: "true", secret: false },
      "web:list": { text: '[1,"b"]', secret: false, structured: true },
      "web:n": { text: "42", secret: false },
      "web:size": { text: "3", secret: false },
    });
  });

  test("that a project requires and no stack sets is missed by name", () => {
    const dir = project({
      "Pulumi.yaml": "name: web\nruntime: nodejs\nconfig:\n  size: { type: integer }\n",
    });
    expect(() => new StackSettings(readProject(dir), "dev").read()).toThrow(
      "Stack 'dev' is missing configuration value 'size'",
    );
  });

  test("is written without losing comments, secrets only encrypted", async () => {
    const dir = project({
      ...plainProject,
      "Pulumi.dev.yaml": "# our stack\nconfig:\n  # where\n  web:region: r1 # for now\n",
    });
    const secrets = await createSecrets("pass");
    const settings = new StackSettings(readProject(dir), "dev");
    settings.set("region", "r2");
    settings.set("num", "42");
    settings.set("password", "hush", { secrets });
    settings.set("obj.a[0]", "1", { path: true });
    settings.set("obj.deep", "inner", { path: true, secrets });
    settings.set("aws:profile", "p");
    settings.save();
    const text = fs.readFileSync(settings.file, "utf8");
    expect(text).toContain("# our stack");
    expect(text).toContain("# where\n  web:region: r2 # for now");
    expect(text).toContain('web:num: "42"');
    expect(text).not.toMatch(/hush|inner/);

    const again = new StackSettings(readProject(dir), "dev");
    expect(again.encryptionSalt).toBe(secrets.salt);
    expect(again.hasSecrets).toBe(true);
    expect(() => again.read()).toThrow("passphrase");
    expect(again.read(secrets)).toEqual({
      "aws:profile": { text: "p", secret: false },
      "web:num": { text: "42", secret: false },
      "web:obj": { text: '{"a":[1],"deep":"inner"}', secret: true, structured: true },
      "web:password": { text: "hush", secret: true },
      "web:region": { text: "r2", secret: false },
    });
    expect(again.remove("password")).toBe(true);
    expect(again.remove("password")).toBe(false);
  });

  test("encrypted by another secrets provider is refused by name", () => {
    const dir = project({ ...plainProject, "Pulumi.dev.yaml": "secretsprovider: awskms://alias/x\n" });
    expect(() => new StackSettings(readProject(dir), "dev")).toThrow("needs the Pulumi CLI");
  });
});

test("property paths are read and written alike", () => {
  for (const text of ["a", "a.b", "a[0].b", 'a["x.y"][2]', 'a["]"].b', "list[*].v"]) {
    const parsed = parsePath(text);
    expect(parsePath(formatPath(parsed))).toEqual(parsed);
  }
  expect(parsePath('a["x.y"][2].*')).toEqual(["a", "x.y", 2, "*"]);
  expect(() => parsePath("a[b")).toThrow("not a property path");
});
