// The resources of this folder, put through their lives as the lifecycle runs them.
import * as path from "node:path";
import { casesOf } from "../cases";
import { drive } from "../drive";

drive(casesOf(path.basename(__dirname)));
