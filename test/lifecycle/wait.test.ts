// A wait ends when the state is there, at once when it cannot come, and says what it saw when time is up.
import { WaitError } from "../../provider/lifecycle/author/failures";
import { waitFor } from "../../provider/lifecycle/wait/wait";
import { present } from "../found";

const patient = {
  deadline: Date.now() + 3_600_000,
  signal: new AbortController().signal,
  progress: () => {},
};

function through(states: string[]): () => Promise<{ state: string; value: string }> {
  let at = 0;
  return async () => {
    const state = present(states[Math.min(at++, states.length - 1)]);
    return { state, value: state };
  };
}

test("answers what was seen when the state came", async () => {
  const seen = await waitFor(
    {
      what: "x to be RUNNING",
      kind: "a",
      look: through(["PENDING", "PENDING", "RUNNING"]),
      done: ["RUNNING"],
      pending: ["PENDING"],
    },
    patient,
  );
  expect(seen).toBe("RUNNING");
});

test("fails at once on a state that cannot lead there", async () => {
  const look = jest.fn(through(["PENDING", "LAUNCH_FAILED"]));
  await expect(
    waitFor(
      {
        what: "x to be RUNNING",
        kind: "b",
        look,
        done: ["RUNNING"],
        pending: ["PENDING"],
        explain: () => "sold out",
      },
      patient,
    ),
  ).rejects.toThrow("waiting for x to be RUNNING: it is LAUNCH_FAILED (sold out)");
  expect(look).toHaveBeenCalledTimes(2);
});

test("a timeout says how long, how often and which states", async () => {
  const wait = {
    what: "x to be RUNNING",
    kind: "c",
    look: through(["PENDING"]),
    done: ["RUNNING"],
    pending: ["PENDING"],
  };
  const error = await waitFor(wait, { ...patient, deadline: Date.now() + 150 }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(WaitError);
  expect((error as WaitError).message).toMatch(/timed out after \d+s and \d+ checks \(saw PENDING x\d+\)/);
});

test("a cancelled wait ends without waiting for its time", async () => {
  const controller = new AbortController();
  const wait = {
    what: "x to be RUNNING",
    kind: "d",
    look: through(["PENDING"]),
    done: ["RUNNING"],
    pending: ["PENDING"],
  };
  const waiting = waitFor(wait, { ...patient, signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ why: "cancelled" });
});
