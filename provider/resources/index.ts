// Every resource and function of the provider.
import { registry } from "../lifecycle/registry";
import { subnet } from "./vpc/subnet";
import { vpc } from "./vpc/vpc";

export const definitions = registry([vpc, subnet], []);
