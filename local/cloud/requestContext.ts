// One call on its way through the pipeline: what is known of it, and how it may end before its time.
import type { Action, Call } from "./action";
import type { Caller } from "./caller";
import type { ActionSpec } from "./catalogue";
import type { Cloud } from "./cloud";
import type { CallFault } from "./faults";
import type { Params } from "./parameters";
import type { Delivery } from "./reply";
import type { RawRequest, Request } from "./wire";
import type { RegionWorld } from "./world";

/** One call on its way. Each step adds what the later ones need. */
export interface RequestContext {
  cloud: Cloud;
  raw: RawRequest;
  seq: number;
  requestId: string;
  request: Request;
  spec: ActionSpec;
  action: Action<never>;
  caller: Caller;
  params: Params;
  prepared?: object;
  read: Set<string>;
  world: RegionWorld;
  call: Call;
  answer: Params;
  committed: boolean;
  faults: CallFault[];
}

/** Ends a call early without an API error: a fault that breaks the answer, or a token replayed. */
export class Ended extends Error {
  constructor(readonly delivery: Delivery | undefined) {
    super("ended");
  }
}
