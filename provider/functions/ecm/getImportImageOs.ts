// The systems of images that can be imported.
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getImportImageOs = defineFunction({
  token: "ecm:getImportImageOs",
  doc: "The operating systems that an imported image of edge machines may have.",
  inputs: {},
  outputs: {
    windows: field.list(field.string()).doc("Kinds of Windows."),
    linux: field.list(field.string()).doc("Kinds of Linux."),
    versions: field
      .list(
        field.object({
          osName: field.string().doc("The system."),
          osVersions: field.list(field.string()).doc("Its versions."),
          architecture: field.list(field.string()).doc("Architectures, such as `x86_64`."),
        }),
      )
      .doc("Versions of each system."),
  },
  uses: ["ecm.DescribeImportImageOs"],
  call: async ({ api }) => {
    const { ImportImageOsListSupported: systems, ImportImageOsVersionSet } =
      await api.ecm.DescribeImportImageOs({});
    return {
      ...{ windows: systems.Windows ?? [], linux: systems.Linux ?? [] },
      versions: ImportImageOsVersionSet.map((one) => ({
        ...{ osName: one.OsName, osVersions: one.OsVersions ?? [], architecture: one.Architecture ?? [] },
      })),
    };
  },
  example: `const { linux } = await tencentcloud.ecm.getImportImageOs();`,
});
