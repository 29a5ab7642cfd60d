// The examples in TypeScript on the local engine, one after the other: each file of the folder is the life of one.
import * as fs from "node:fs";
import * as path from "node:path";
import { sampled } from "../sample";

const folder = path.join(__dirname, "exampleLives");
const names = fs.readdirSync(folder).map((file) => path.basename(file, ".ts"));

describe.each(sampled("examples", names, 3))("%s", (name) => {
  require(path.join(folder, name));
});
