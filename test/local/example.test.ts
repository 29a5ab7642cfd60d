// The example of a user's own tests runs here as it stands, in a program's folder as a user has one.
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";

const home = process.cwd();
let folders: HostFolders;
beforeAll(async () => {
  folders = await makeHostFolders();
  process.chdir(folders.program);
});
afterAll(() => {
  process.chdir(home);
  folders.remove();
});

describe("examples/testing", () => {
  require("../../examples/testing/network.test");
});
