/**
 * Ten articles reviewed in a browser with the keyboard alone, and what was decided exported and
 * imported again. `ONRECORD_REVIEW_ARTICLES=FILE` takes ten others.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { onrecord } from "./review-server.ts";
import { expect, findProposal, signIn, test, untilGone, untilSaved } from "./review-test.ts";

type Proposal = { readonly id: string; readonly kind: string };

/** What was done to each proposal, as the export has to show it. */
type Decided = Map<string, "accepted" | "rejected">;

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Chooses in the list that a key opens. */
async function choose(page: Page, key: string, text: string): Promise<void> {
  await press(page, key);
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type(text);
  await page.getByRole("option").first().waitFor();
  await press(page, "Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** What is changed before it is accepted: something else of each kind, in turn. */
const CHANGES: { readonly [kind: string]: (page: Page) => Promise<void> } = {
  mention: (page) => choose(page, "t", "description"),
  time: (page) => press(page, "Shift+ArrowRight", "Shift+ArrowLeft", "]", "}"),
  statement: (page) => choose(page, "m", "retold"),
  event: (page) => choose(page, "t", "Meeting"),
};

/** Decides on what is looked at, in one of the ways that there are; `turn` says in which. */
async function decide(
  page: Page,
  proposal: Proposal,
  turn: number,
): Promise<"accepted" | "rejected"> {
  if (turn % 11 === 3) {
    await press(page, "r");
    return "rejected";
  }
  if (turn % 6 === 2) await CHANGES[proposal.kind]?.(page);
  await press(page, "a");
  if (turn % 17 === 4) {
    await untilGone(page, proposal.id);
    await press(page, "u");
    await page.locator(`[data-proposal="${proposal.id}"]`).waitFor();
    await press(page, "a");
  }
  return "accepted";
}

/** Goes through the queue until nothing is left of it. */
async function reviewAll(page: Page, decided: Decided): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const proposal = await findProposal(page);
    if (proposal === null) return;
    // Of the last ones there may be no next to go on to.
    if (turn % 19 === 7 && turn < 100) {
      await press(page, "j");
      await untilGone(page, proposal.id);
      continue;
    }
    decided.set(proposal.id, await decide(page, proposal, turn));
    await untilGone(page, proposal.id);
  }
}

/** What was refused is looked at again, and accepted as it was proposed. */
async function settleProblems(page: Page, decided: Decided): Promise<number> {
  let settled = 0;
  for (;;) {
    await untilSaved(page);
    if ((await page.locator(".desk-problem").count()) === 0) return settled;
    await press(page, "g", "Tab", "Enter");
    await page.locator("[data-proposal]").waitFor();
    const proposal = await findProposal(page);
    if (proposal === null) throw new Error("nothing is shown of what did not go through");
    await press(page, "Escape", "a");
    decided.set(proposal.id, "accepted");
    await untilGone(page, proposal.id);
    settled += 1;
  }
}

type Exported = {
  readonly id: string;
  readonly status: string;
  readonly provenance: { decided: unknown };
};

/** The records of an export that are decided on. */
function readDecided(json: string): Map<string, Exported> {
  const dataset = JSON.parse(json);
  const tables = ["mentions", "times", "statements", "events", "relations"];
  const records: Exported[] = tables.flatMap((table) => dataset[table] ?? []);
  return new Map(records.map((record) => [record.id, record]));
}

const exportTo = async (file: string, out: string): Promise<string> => {
  await onrecord("export", "--archive", file, "--format", "json", "--out", out);
  return readFileSync(out, "utf8");
};

test("ten articles are reviewed with the keyboard alone, exported, and imported again without loss", async ({
  page,
  review,
}) => {
  test.setTimeout(10 * 60_000);
  const decided: Decided = new Map();
  await page.goto(`${review.url}/review`);
  await signIn(page, review.tokens[0]);
  const before = performance.now();
  await reviewAll(page, decided);
  const settled = await settleProblems(page, decided);
  await expect(page.getByText("Nothing is left to decide on here.")).toBeVisible();
  const seconds = (performance.now() - before) / 1000;
  test.info().annotations.push({
    type: "reviewed",
    description: `${decided.size} proposals in ${seconds.toFixed(1)} s, ${settled} of them looked at again`,
  });

  const first = await exportTo(review.file, join(review.folder, "first.json"));
  const records = readDecided(first);
  expect(records.size).toBe(decided.size);
  for (const [id, outcome] of decided) {
    expect(records.get(id), id).toMatchObject({
      status: outcome,
      provenance: { decided: { by: { kind: "person", name: "Abdoulaye Diop" } } },
    });
  }
  const again = join(review.folder, "again.sqlite");
  await onrecord("import", join(review.folder, "first.json"), "--archive", again);
  const second = await exportTo(again, join(review.folder, "second.json"));
  expect(JSON.parse(second)).toEqual({
    ...JSON.parse(first),
    manifest: JSON.parse(second).manifest,
  });
});
