// Every refusal that the documents list for an action of VPC, CVM, CBS, DC and ECM can be caused, or is listed with the reason why
// not.
import { prepareCbs } from "./cbs/causes";
import { prepareCvm } from "./cvm/causes";
import { prepareDc } from "./dc/causes";
import { prepareEcm } from "./ecm/causes";
import { proveRefusals } from "./errors/refusals";
import { prepareVpc } from "./vpc/causes";

describe("VPC", () => proveRefusals("vpc", prepareVpc));
describe("CVM", () => proveRefusals("cvm", prepareCvm));
describe("CBS", () => proveRefusals("cbs", prepareCbs));
describe("DC", () => proveRefusals("dc", prepareDc));
describe("ECM", () => proveRefusals("ecm", prepareEcm));
