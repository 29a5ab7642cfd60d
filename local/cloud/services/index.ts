// What each service has; an action not listed here is refused by name (docs/limits.md).
import type { Part } from "../action";
import { cbs } from "./cbs";
import { cvm } from "./cvm";
import { tag } from "./tag";
import { vpc } from "./vpc";

export const services: Record<string, Part[]> = { vpc, cvm, cbs, tag };
