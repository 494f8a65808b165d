/** `test` with a collection to be reviewed: its own for each test, served by a server of its own. */
import { rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import { test as base } from "./test.ts";
import { prepareCollection, serveCopy } from "./review-server.ts";
import type { Prepared, ReviewServer } from "./review-server.ts";

export { expect, expectAccessible } from "./test.ts";

type Fixtures = { readonly review: ReviewServer & Pick<Prepared, "tokens" | "folder"> };
type WorkerFixtures = { readonly prepared: Prepared };

/** On a busy machine the processes that are waited for take their time. */
const SLOW = 120_000;

export const test = base.extend<Fixtures, WorkerFixtures>({
  prepared: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for
    async ({}, use) => {
      const prepared = await prepareCollection();
      await use(prepared);
      rmSync(prepared.folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: SLOW },
  ],
  review: [
    async ({ prepared }, use) => {
      const server = await serveCopy(prepared);
      await use({ ...server, tokens: prepared.tokens, folder: prepared.folder });
      await server.stop();
    },
    { timeout: SLOW },
  ],
});

/** Signs in with the keyboard alone, on the page of the desk. */
export async function signIn(page: Page, token: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.matches("input[type=password]") ?? false);
  await page.getByLabel("Your token").waitFor();
  while (!(await isThere())) await page.keyboard.press("Tab");
  await page.keyboard.type(token);
  await page.keyboard.press("Enter");
  await page.getByText("Signed in as").first().waitFor();
  // The keys of the desk are no text that is typed.
  await page.keyboard.press("Escape");
}

/** The proposal that is looked at; null where none is left. */
export const findProposal = (
  page: Page,
): Promise<{ id: string; kind: string; words: string } | null> =>
  page.evaluate(() => {
    const panel = document.querySelector<HTMLElement>("[data-proposal]");
    if (panel === null) return null;
    const { proposal = "", kind = "" } = panel.dataset;
    return { id: proposal, kind, words: panel.querySelector(".desk-line")?.textContent ?? "" };
  });

/** Waits until another proposal is looked at, or none is left. */
export const untilGone = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction(
    (before) =>
      document.querySelector<HTMLElement>("[data-proposal]")?.dataset["proposal"] !== before,
    id,
  );

/** Waits until every decision has reached the server. */
export const untilSaved = (page: Page): Promise<void> =>
  page.getByText("All decisions are saved.").waitFor();
