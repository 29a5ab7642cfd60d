// Every property of every resource, on the dynamic host in a process of its own.
import { cases } from "../resources/cases";
import { drive } from "../resources/drive";

drive(cases, { host: "dynamic" });
