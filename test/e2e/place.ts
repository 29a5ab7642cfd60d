// Where the programs of a test file run: a cloud, and a folder in which the package and the plugin are found.
import { LocalCloud } from "../../local";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";

export interface Place {
  readonly folders: HostFolders;
  readonly cloud: LocalCloud;
}

/** Made before the tests of the file that asks for it, and removed after them. */
export function placeForTests(): Place {
  const place: { folders?: HostFolders; cloud?: LocalCloud } = {};
  beforeAll(async () => {
    place.folders = await makeHostFolders();
    place.cloud = await LocalCloud.start();
  });
  afterAll(async () => {
    await place.cloud?.close();
    place.folders?.remove();
  });
  return place as Place;
}
