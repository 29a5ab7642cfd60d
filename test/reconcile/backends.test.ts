// A backend that a team shares: with the CLI a stack in it is reconciled like any other; the local engine refuses it by name.
import * as path from "node:path";
import { placeForTests } from "../e2e/place";
import { hasPulumi, Stack } from "../e2e/stacks";
import { found } from "../found";
import { inShort, reconcile } from "./place";
import { servers } from "./servers";

const place = placeForTests();

for (const [kind, start] of Object.entries(servers())) {
  const missing = [...(hasPulumi ? [] : ["no Pulumi CLI on PATH"]), ...(start ? [] : [`no ${kind}`])];
  if (missing.length > 0) console.info(`skipped, there is ${missing.join(" and ")}: a stack in ${kind}`);
  (missing.length > 0 ? test.skip : test)(
    `a stack in ${kind} is found to differ, and is repaired`,
    async () => {
      const server = await found(start, kind)();
      try {
        const env = { ...place.cloud.env, NO_COLOR: "1", ...server.env };
        const stack = await Stack.create(
          "pulumi",
          path.join(place.folders.program, kind.split(" ")[0] ?? kind),
          { runtime: "nodejs" },
          env,
        );
        stack.program(
          'new (require("pulumi-tencentcloud-native").vpc.Vpc)("main", { name: "main", cidrBlock: "10.0.0.0/16" });',
        );
        await stack.up();
        await place.cloud.drift(found((await stack.resources()).main, "main").id, { VpcName: "by-hand" });
        const seen = await reconcile(stack);
        expect([seen.code, inShort(seen.report)]).toEqual([
          2,
          [["drift", "vpc:Vpc main", "name", "main", "main", "by-hand"]],
        ]);
        expect((await reconcile(stack, "--mode", "repair")).code).toBe(0);
        expect((await reconcile(stack)).code).toBe(0);
      } finally {
        await server.end();
      }
    },
    1_200_000,
  );
}

test("the local engine refuses such a backend by name, and does not repeat its password", async () => {
  const env = { ...place.cloud.env, PULUMI_BACKEND_URL: "postgres://me:hidden-word@127.0.0.1:1/pulumi" };
  const stack = await Stack.create(
    "local",
    path.join(place.folders.program, "refused"),
    { runtime: "nodejs" },
    env,
  );
  stack.program("");
  const { code, output } = await reconcile(stack);
  expect([code, output]).toEqual([1, expect.stringContaining("needs the Pulumi CLI: the backend postgres:")]);
  expect(output).not.toContain("hidden-word");
});
