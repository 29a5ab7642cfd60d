// What a program asks of the run, in its turn each: registrations are planned and begun, or answered as the state has them where the
// program only accompanies a destroy or a refresh.
import type { Goal, ReadGoal } from "./goal";
import { isStack, type Outputs } from "./outputs";
import type { Planner } from "./plan";
import type { Recall } from "./recall";
import type { Outcome } from "./step";
import type { Turns } from "./turns";
import type { Values } from "./values";

interface Parts {
  turns: Turns;
  planner: Planner;
  outputs: Outputs;
  /** Answers a program that only accompanies. */
  recall: Recall | undefined;
  urnOf(goal: Pick<Goal, "type" | "name" | "parent">): string;
}

export class ProgramRequests {
  constructor(private readonly parts: Parts) {}

  register(goal: Goal): Promise<Outcome> {
    const { turns, planner, recall, urnOf } = this.parts;
    const urn = urnOf(goal);
    return new Promise((answer) => {
      void turns.take(urn, async () =>
        recall ? recall.register(goal, answer) : turns.begin(await planner.register(goal, answer), urn),
      );
    });
  }

  read(goal: ReadGoal): Promise<Outcome> {
    const { turns, planner, recall, urnOf } = this.parts;
    const urn = urnOf(goal);
    return new Promise((answer) => {
      void turns.take(urn, async () =>
        recall ? recall.read(goal, answer) : turns.begin({ steps: planner.read(goal, answer) }, urn),
      );
    });
  }

  /** The stack's outputs wait for the end; whoever asks for a component's is answered when they are there. */
  registerOutputs(urn: string, values: Values): Promise<void> {
    const { turns, outputs, recall } = this.parts;
    const taken = () => (recall ? Promise.resolve() : outputs.take(urn, values));
    if (isStack(urn)) return turns.take(urn, taken);
    return new Promise((answer) => {
      void turns.take(urn, async () => {
        await taken();
        answer();
      });
    });
  }
}
