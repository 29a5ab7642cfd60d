// The resources of a network, put through their lives as the lifecycle runs them.
import { lifecycleTable } from "../lifecycleTable";
import { networkLives } from "./lives";

lifecycleTable(networkLives);
