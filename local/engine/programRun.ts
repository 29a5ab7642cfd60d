// A program that runs: what it is told, and how it ends.
import type { ProjectSettings } from "./settings";
import type { StackConfig } from "./stackSettings";

export interface ProgramOptions {
  project: ProjectSettings;
  stack: string;
  config: StackConfig;
  address: string;
  preview: boolean;
  /** Check the types of a program in TypeScript before it runs; else it is only transpiled. */
  checkTypes: boolean;
  parallel: number;
  env: NodeJS.ProcessEnv;
  print(severity: "info" | "info#err", line: string): void;
}

/** How a program ended; a failure without a message was told already. */
export type ProgramEnd = { ok: true } | { ok: false; message?: string };

export interface Program {
  end: Promise<ProgramEnd>;
  kill(): void;
}
