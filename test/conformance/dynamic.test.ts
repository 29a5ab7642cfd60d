// The properties of resources, on the dynamic host in a process of its own: those of some lives in every run.
import { cases } from "../resources/cases";
import { drive } from "../resources/drive";

drive(cases, { host: "dynamic" });
