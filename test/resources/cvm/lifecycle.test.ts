// Key pairs and instances, put through their lives as the lifecycle runs them.
import { lifecycleTable } from "../lifecycleTable";
import { instanceLives } from "./instanceLives";
import { keyPairLives } from "./keyPairLives";

lifecycleTable([...keyPairLives, ...instanceLives]);
