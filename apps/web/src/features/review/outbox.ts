/**
 * Decisions that were made and what became of them, in order: a queue that is emptied to the server
 * one by one while the reviewer goes on. Pure: the store beside it sends, keeps and tells.
 */
import type {
  Answer,
  Decided,
  Entry,
  Expected,
  Outbox,
  Outcome,
  Pause,
  Task,
} from "./outbox-entry.ts";

/** Adds a decision at the end. What was taken back before it cannot be made again any more. */
export const decide = (outbox: Outbox, task: Decided): Outbox =>
  enqueue({ ...outbox, undone: [] }, task);

function enqueue(outbox: Outbox, task: Task): Outbox {
  const entry: Entry = {
    key: outbox.nextKey,
    task,
    state: "waiting",
    by: outbox.holder,
    tried: false,
    change: null,
    message: null,
    inTheWay: [],
    disagreements: [],
  };
  return { ...outbox, entries: [...outbox.entries, entry], nextKey: outbox.nextKey + 1 };
}

const isDecision = (entry: Entry): boolean => entry.task.kind === "decide";

/** Whether an entry counts: it was neither refused nor taken back. */
const counts = ({ state }: Entry): boolean =>
  state === "waiting" || state === "sending" || state === "done";

/** The decisions that hold, in order. */
export function decisionsInEffect({ entries }: Outbox): readonly Entry[] {
  const standing = entries.filter(counts);
  const takenBack = new Set(standing.map(({ task }) => (task.kind === "undo" ? task.of : 0)));
  return standing.filter((entry) => isDecision(entry) && !takenBack.has(entry.key));
}

/** Whether an outcome decides a proposal. What is split or joined is to be decided on afterwards. */
export const isFinal = (outcome: Outcome): boolean =>
  outcome === "accepted" || outcome === "rejected";

/** What was made of each proposal, by its id; of what is split or joined, until that is done. */
export function outcomesOf(outbox: Outbox): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const { task, state } of decisionsInEffect(outbox)) {
    if (task.kind !== "decide" || (state === "done" && !isFinal(task.outcome))) continue;
    for (const id of Object.keys(task.decides)) outcomes.set(id, task.outcome);
  }
  return outcomes;
}

/** The decision that undo takes back: the last that holds, of who is signed in. */
export const findUndoable = (outbox: Outbox): Entry | undefined =>
  decisionsInEffect(outbox).findLast(({ by }) => by === outbox.holder);

/** Takes a decision back: at once where it was never sent, else by asking the server to. */
export function takeBack(outbox: Outbox, key: number): Outbox {
  const entry = outbox.entries.find((one) => one.key === key);
  if (entry === undefined) return outbox;
  const taken = { ...outbox, undone: [...outbox.undone, key] };
  return entry.state === "waiting" && !entry.tried
    ? update(taken, key, { state: "withdrawn" })
    : enqueue(taken, { kind: "undo", of: key });
}

/** The decision that redo makes again: the one that was taken back last, if none was made since. */
export function findRedoable({ entries, undone, holder }: Outbox): Entry | undefined {
  const last = undone.at(-1);
  return entries.find(({ key, by }) => key === last && by === holder);
}

/** Makes the decision again that was taken back last. */
export function makeAgain(outbox: Outbox): Outbox {
  const entry = findRedoable(outbox);
  if (entry === undefined) return outbox;
  return enqueue({ ...outbox, undone: outbox.undone.slice(0, -1) }, entry.task);
}

/** Lets go of an entry that is of no use any more: one that was refused, or that was in conflict. */
export function forget(outbox: Outbox, key: number): Outbox {
  const entry = outbox.entries.find((one) => one.key === key);
  const isIdle = entry !== undefined && entry.state !== "sending" && entry.state !== "done";
  const isNeeded = outbox.entries.some(({ task }) => task.kind === "undo" && task.of === key);
  return isIdle && !isNeeded
    ? { ...outbox, entries: outbox.entries.filter((one) => one.key !== key) }
    : outbox;
}

/** Somebody signed in or out. What somebody else decided waits for him. */
export const signedIn = (outbox: Outbox, holder: string | null): Outbox =>
  outbox.holder === holder ? outbox : { ...outbox, holder, pause: null };

/** What is to be sent next: nothing while something is on its way, and never in another's name. */
export function findNext({ entries, holder }: Outbox): Entry | undefined {
  if (entries.some(({ state }) => state === "sending")) return undefined;
  return entries.find(({ state, by }) => state === "waiting" && by === holder);
}

/** The server's number of the change that an undo takes back; undefined where there is none. */
export const findChange = ({ entries }: Outbox, of: number): number | undefined =>
  entries.find(({ key }) => key === of)?.change ?? undefined;

/** Says that an entry is on its way. */
export const sending = (outbox: Outbox, key: number): Outbox =>
  update({ ...outbox, pause: null }, key, { state: "sending", tried: true });

/** Says that an entry did not get through, and why: it goes back to where it was. */
export const heldUp = (outbox: Outbox, key: number, pause: Exclude<Pause, null>): Outbox => ({
  ...update(outbox, key, { state: "waiting", tried: pause === "network" }),
  pause,
});

/** Takes in the state of records as the server gave it just now, but for those that are decided on. */
export function learn(outbox: Outbox, revisions: Expected): Outbox {
  const busy = new Set(
    outbox.entries.flatMap(({ task, state }) =>
      task.kind === "decide" && (state === "waiting" || state === "sending")
        ? Object.keys(task.expected)
        : [],
    ),
  );
  const fresh = Object.entries(revisions).filter(([id]) => !busy.has(id));
  return { ...outbox, revisions: { ...outbox.revisions, ...Object.fromEntries(fresh) } };
}

/** Says that an entry is not to be sent at all. */
export const withdraw = (outbox: Outbox, key: number): Outbox =>
  update(outbox, key, { state: "withdrawn" });

/** Says what the server made of an entry. Later ones on the same records are made on what it left. */
export function settle(outbox: Outbox, key: number, answer: Answer): Outbox {
  switch (answer.kind) {
    case "refused":
      return update(outbox, key, {
        state: "refused",
        message: answer.message,
        inTheWay: answer.ids,
      });
    case "conflict":
      return update(outbox, key, {
        state: "conflict",
        message: answer.message,
        disagreements: answer.disagreements,
      });
    case "done": {
      const settled = update(outbox, key, { state: "done", change: answer.change });
      return {
        ...settled,
        entries: settled.entries.map((entry) => rebase(entry, answer.revisions)),
        revisions: { ...settled.revisions, ...answer.revisions },
      };
    }
  }
}

/** A waiting decision, made on the state in which an earlier one of ours leaves the records. */
function rebase(entry: Entry, revisions: Expected): Entry {
  if (entry.state !== "waiting" || entry.task.kind !== "decide") return entry;
  const expected = Object.fromEntries(
    Object.entries(entry.task.expected).map(([id, known]) => [id, revisions[id] ?? known]),
  );
  return { ...entry, task: { ...entry.task, expected } };
}

function update(outbox: Outbox, key: number, change: Partial<Entry>): Outbox {
  return {
    ...outbox,
    entries: outbox.entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)),
  };
}

/** How many are still to be sent. */
export const countUnsent = ({ entries }: Outbox): number =>
  entries.filter(({ state }) => state === "waiting" || state === "sending").length;

/** What was refused or is in conflict, and was not decided anew since. */
export function problemsOf(outbox: Outbox): readonly Entry[] {
  const problems = outbox.entries.filter(
    ({ state }) => state === "refused" || state === "conflict",
  );
  if (problems.length === 0) return problems;
  const latest = new Map(
    decisionsInEffect(outbox).flatMap(({ key, task }) =>
      task.kind === "decide" ? Object.keys(task.decides).map((id) => [id, key] as const) : [],
    ),
  );
  return problems.filter(
    ({ key, task }) =>
      task.kind === "undo" || Object.keys(task.decides).some((id) => (latest.get(id) ?? 0) < key),
  );
}

/** So many entries that are done are kept, to be taken back. */
const MOST_KEPT = 500;

/** The outbox as text, to be kept over a reload. */
export function printOutbox(outbox: Outbox): string {
  const idle = outbox.entries.filter(({ state }) => state === "done" || state === "withdrawn");
  const old = new Set(idle.slice(0, -MOST_KEPT).map(({ key }) => key));
  const entries = outbox.entries.filter(({ key }) => !old.has(key));
  return JSON.stringify({ ...outbox, entries });
}

/** The outbox that was kept. What was on its way may have arrived, and is sent again. */
export function restoreOutbox(outbox: Outbox): Outbox {
  const entries = outbox.entries.map((entry) =>
    entry.state === "sending" ? { ...entry, state: "waiting" as const } : entry,
  );
  return { ...outbox, entries, pause: null, holder: null };
}
