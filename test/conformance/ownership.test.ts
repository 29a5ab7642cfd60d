// What a provider without ownership tags still does, through both hosts in their own processes.
import { CloudControl } from "../cloudControl";
import { placeForTests } from "../e2e/place";
import { present } from "../found";
import { Host, type HostKind } from "./host";
import { Life } from "./life";

const place = placeForTests();

test.each<HostKind>(["dynamic", "plugin"])(
  "the %s host tags nothing, and finds an interrupted create by the name that only the stack computes",
  async (kind) => {
    const { folders, cloud } = place;
    const control = new CloudControl(cloud.url);
    const started = (identity?: string) =>
      Host.configured({
        ...{ kind, folders, url: cloud.url, config: { ownershipTags: "false" } },
        ...(identity ? { identity } : {}),
      });
    const subject = { token: "vpc:Vpc", name: `${kind}-main` };
    const program = { cidrBlock: "10.0.0.0/16", tags: { team: "web" } };
    const first = await started();
    await control.ask("POST", "faults", { kind: "hangAfter", action: "CreateVpc" });
    const killed = new Life(first, subject).up(program).catch(() => {});
    await control.whenStruck();
    await Promise.all([first.close(), killed]);
    await control.ask("DELETE", "faults");
    const second = await started(first.identity);
    const life = new Life(second, subject);
    await life.up(program);
    const things = await control.things("vpc:vpc");
    expect(things.map(({ id }) => id)).toEqual([life.now.id]);
    expect(present(things[0]).attributes.Tags).toEqual([{ Key: "team", Value: "web" }]);
    await life.destroy();
    await second.close();
  },
);
