// Disks and attachments, put through their lives as the lifecycle runs them.
import { lifecycleTable } from "../lifecycleTable";
import { diskLives } from "./lives";

lifecycleTable(diskLives);
