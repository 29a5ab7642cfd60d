// Taking things that exist into the state by command, without a program.
import type { Deployment } from "./deployment";

export interface ImportRequest {
  type: string;
  name: string;
  id: string;
  /** The parent's URN; the stack where there is none. */
  parent?: string;
  /** The URN of an explicit provider. */
  provider?: string;
  version?: string;
  protect: boolean;
}

export async function importAll(_deployment: Deployment, _requests: ImportRequest[]): Promise<void> {
  throw new Error("needs the Pulumi CLI: import");
}
