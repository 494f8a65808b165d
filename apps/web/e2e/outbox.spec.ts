import type { Page } from "@playwright/test";
import type { Prepared, ReviewServer } from "./review-server.ts";
import { expect, expectAccessible, findProposal, signIn, test, untilGone } from "./review-test.ts";

test.describe.configure({ timeout: 90_000 });

/** The line of pages without the desk. */
const lineOf = (page: Page) => page.getByRole("complementary", { name: /Decisions of the review/ });

/** Presses these keys, each on another proposal; gives the proposals. */
async function decideBy(page: Page, keys: readonly string[]): Promise<readonly string[]> {
  const decided: string[] = [];
  for (const key of keys) {
    await page.locator("[data-proposal]").waitFor();
    const id = (await findProposal(page))?.id ?? "";
    decided.push(id);
    await page.keyboard.press(key);
    await untilGone(page, id);
  }
  return decided;
}

/** Leaves each page though the browser asks; gives what it asked, in a list that grows. */
function leaveAnyway(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  return asked;
}

/** How many scripts the page that is open has fetched. */
const countScripts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length,
  );

const DECIDE = "**/api/trpc/review.decide**";

/** Opens the desk signed in, on a network over which no decision comes through. */
async function openWithoutDeciding(
  page: Page,
  review: Pick<ReviewServer, "url"> & Pick<Prepared, "tokens">,
): Promise<void> {
  leaveAnyway(page);
  await page.route(DECIDE, (route) => route.abort("failed"));
  await page.goto(`${review.url}/review`);
  await signIn(page, review.tokens[0]);
}

test("what was decided without a network is sent from any other page, and is asked for before that", async ({
  page,
  review,
  context,
  expectedErrors,
}) => {
  expectedErrors.push("ERR_INTERNET_DISCONNECTED", "ERR_FAILED", "Failed to fetch");
  await page.goto(`${review.url}/articles`);
  await page.waitForLoadState("networkidle");
  const scripts = await countScripts(page);
  await page.goto(`${review.url}/review`);
  await signIn(page, review.tokens[0]);
  await context.setOffline(true);
  const decided = await decideBy(page, ["a", "r", "a"]);
  await expect(page.getByText("No connection. 3 decisions kept in this tab")).toBeVisible();
  // The way to the server is back before the way to decide is.
  await page.route(DECIDE, (route) => route.abort("failed"));
  await context.setOffline(false);
  const asked = leaveAnyway(page);
  await page.goto(`${review.url}/articles`);
  expect(asked).toEqual(["beforeunload"]);
  const line = lineOf(page);
  await expect(line).toContainText("3 decisions kept in this tab");
  await expectAccessible(page);
  expect(await countScripts(page)).toBeGreaterThan(scripts);
  // A browser asks only on a page that somebody has touched.
  await page.getByRole("heading", { name: "Articles", level: 1 }).click();
  await page.reload();
  expect(asked).toEqual(["beforeunload", "beforeunload"]);
  await expect(line).toContainText("No connection. 3 decisions kept in this tab");
  await context.setOffline(true);
  await page.unroute(DECIDE);
  await context.setOffline(false);
  await expect(line).toContainText("All decisions are saved.");
  await page.getByRole("link", { name: "People", exact: true }).click();
  await expect(page.getByRole("heading", { name: "People", level: 1 })).toBeVisible();
  await expect(line).toBeHidden();
  await page.goto(`${review.url}/articles`);
  await page.waitForLoadState("networkidle");
  expect(await countScripts(page)).toBe(scripts);
  await page.goto(`${review.url}/review`);
  await page.locator("[data-proposal]").waitFor();
  expect(decided).not.toContain((await findProposal(page))?.id);
  await expect(page.locator(".desk-progress")).toContainText(/\b3 of \d+ in all/);
});

test("it is sent where the desk has nothing left to show", async ({
  page,
  review,
  expectedErrors,
}) => {
  expectedErrors.push("ERR_FAILED", "Failed to fetch");
  await openWithoutDeciding(page, review);
  await decideBy(page, ["a"]);
  await page.goto(`${review.url}/review?text=nosuchwords`);
  await expect(page.getByText("No proposal fits what was looked for:")).toBeVisible();
  await expect(lineOf(page)).toContainText("One decision kept in this tab");
  await page.unroute(DECIDE);
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(lineOf(page)).toContainText("All decisions are saved.");
});

test("who signed out is waited for by name, and the desk names who decided", async ({
  page,
  review,
  expectedErrors,
}) => {
  expectedErrors.push("ERR_FAILED", "Failed to fetch");
  await openWithoutDeciding(page, review);
  const name = await page.getByRole("link", { name: "Signed in as" }).innerText();
  const [id] = await decideBy(page, ["a"]);
  await page.getByRole("link", { name: "Articles", exact: true }).click();
  await expect(lineOf(page)).toContainText("One decision kept in this tab");
  await page.getByRole("link", { name: "Signed in as" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(lineOf(page)).toContainText(/One decision of .+ kept in this tab until .+ signs in/);
  await page.unroute(DECIDE);
  await page.getByLabel("Your token").fill(review.tokens[1]);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Signed in as" })).toBeVisible();
  await expect(lineOf(page)).toContainText(/One decision of .+ kept in this tab until .+ signs in/);
  await page.getByRole("link", { name: "To the review desk" }).click();
  await page.locator("[data-proposal]").waitFor();
  await expect(lineOf(page)).toBeHidden();
  await page.goto(`${review.url}/review?at=${id}`);
  const decider = name.replace(/^Signed in as\s*/u, "");
  await expect(page.locator(".desk-kind")).toContainText(`${decider} accepted it`);
});
