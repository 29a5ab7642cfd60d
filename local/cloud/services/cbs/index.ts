// What CBS has.
import type { Part } from "../../action";
import { attachments } from "./attachment";
import { diskChanges } from "./diskChanges";
import { disks } from "./disks";

export const cbs: Part[] = [disks, attachments, diskChanges];
