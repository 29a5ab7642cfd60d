// Launch templates: their versions, and instances made of them.
import { openLab } from "./../lab";
import { imageId, zone } from "../words";

test("of more versions than a template can have, the oldest goes, and the newest is the default", async () => {
  const lab = await openLab();
  try {
    const template = lab.resource("cvm:LaunchTemplate");
    const program = (nth: number) => ({ zone, imageId, instanceName: `version-${nth}` });
    for (let nth = 1; nth <= 31; nth++) await template.up(program(nth));
    const { id, outputs } = template.now;
    expect(outputs).toMatchObject({
      ...{ defaultVersionNumber: 31, latestVersionNumber: 31, launchTemplateVersionCount: 30 },
    });
    const { LaunchTemplateVersionSet } = await lab.api.cvm.DescribeLaunchTemplateVersions({
      ...{ LaunchTemplateId: id, MaxVersion: 100, Limit: 100 },
    });
    expect(LaunchTemplateVersionSet.map((one) => one.LaunchTemplateVersion)).not.toContain(1);
    expect((await lab.during(() => template.up(program(31)))).calls).toEqual([]);
    const { reads } = await lab.during(() => template.refresh());
    expect(reads.sort()).toEqual(["DescribeLaunchTemplates", "DescribeResourceTagsByResourceIds"]);
  } finally {
    await lab.close();
  }
});
