// Every resource and function of the provider, each loaded when it is asked for by its token.
import { registry } from "../lifecycle/run/registry";
import * as listed from "./listed";

export const definitions = registry(listed);
