import type { Page } from "@playwright/test";
import {
  expect,
  expectAccessible,
  findProposal,
  signIn,
  test,
  untilGone,
  untilSaved,
} from "./review-test.ts";

test.describe.configure({ timeout: 90_000 });

const getProposal = async (page: Page) => {
  await page.locator("[data-proposal]").waitFor();
  const proposal = await findProposal(page);
  if (proposal === null) throw new Error("no proposal is shown");
  return proposal;
};

test("without a token the desk is readable, and says what deciding needs", async ({
  page,
  review,
}) => {
  await page.goto(`${review.url}/review`);
  const { id } = await getProposal(page);
  await page.getByLabel("Your token").waitFor();
  await page.keyboard.press("a");
  await expect(page.getByText("Deciding needs a token")).toBeVisible();
  expect((await getProposal(page)).id).toBe(id);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing at the desk, its lists and its previews, in ${colorScheme} colours`, async ({
    page,
    review,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(`${review.url}/review?kind=mention`);
    await page.getByLabel("Your token").waitFor();
    await expectAccessible(page);
    await page.keyboard.press("e");
    await page.getByRole("option").first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+A");
    await page.getByRole("checkbox").first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys of the review desk" })).toBeVisible();
    await expectAccessible(page);
  });
}

test("two reviewers do not overwrite each other, and see what the other decided", async ({
  page,
  review,
  browser,
}) => {
  const other = await browser.newPage();
  for (const [one, token] of [
    [page, review.tokens[0]],
    [other, review.tokens[1]],
  ] as const) {
    await one.goto(`${review.url}/review`);
    await signIn(one, token);
  }
  const { id } = await getProposal(page);
  await other.keyboard.press("r");
  await untilSaved(other);
  await other.close();
  await page.keyboard.press("a");
  const conflict = page.getByRole("list", { name: "Decisions that did not go through" });
  await expect(conflict).toContainText("Sergei Lavrov");
  await expect(conflict).toContainText("rejected");
  await expectAccessible(page);
  await page.keyboard.press("g");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(`[data-proposal="${id}"]`)).toContainText("rejected before");
  await page.keyboard.press("a");
  await untilSaved(page);
  await expect(conflict).toBeHidden();
  await expect(page.locator(".desk-progress")).toContainText(/\b1 of \d+ in all/);
});

test("a lost network keeps the decisions, over a reload too, and sends them when it is back", async ({
  page,
  review,
  context,
  expectedErrors,
}) => {
  expectedErrors.push("ERR_INTERNET_DISCONNECTED", "Failed to fetch");
  await page.goto(`${review.url}/review`);
  await signIn(page, review.tokens[0]);
  const decided: string[] = [];
  await context.setOffline(true);
  for (const key of ["a", "r", "a"]) {
    const { id } = await getProposal(page);
    decided.push(id);
    await page.keyboard.press(key);
    await untilGone(page, id);
  }
  await expect(page.getByText("No connection. 3 decisions kept in this tab")).toBeVisible();
  let asked = false;
  page.once("dialog", (dialog) => {
    asked = dialog.type() === "beforeunload";
    void dialog.accept();
  });
  await page.reload().catch(() => undefined);
  expect(asked).toBe(true);
  await context.setOffline(false);
  await page.goto(`${review.url}/review`);
  await untilSaved(page);
  expect(decided).not.toContain((await getProposal(page)).id);
  await expect(page.locator(".desk-progress")).toContainText(/\b3 of \d+ in all/);
});

test("everything is taken back and made again, on the server as on the desk", async ({
  page,
  review,
}) => {
  await page.goto(`${review.url}/review`);
  await signIn(page, review.tokens[0]);
  const progress = page.locator(".desk-progress");
  const ids: string[] = [];
  for (const key of ["a", "a", "r"]) {
    const { id } = await getProposal(page);
    ids.push(id);
    await page.keyboard.press(key);
    await untilGone(page, id);
  }
  await untilSaved(page);
  await expect(progress).toContainText(/\b3 of \d+ in all/);
  for (const id of ids.toReversed()) {
    await page.keyboard.press("u");
    await expect(page.locator(`[data-proposal="${id}"]`)).toBeVisible();
  }
  await untilSaved(page);
  await page.reload();
  await expect(progress).toContainText(/\b0 of \d+ in all/);
  expect((await getProposal(page)).id).toBe(ids[0]);
  await page.keyboard.press("Control+y");
  await untilSaved(page);
  await expect(progress).toContainText(/\b1 of \d+ in all/);
});

test("the same proposal elsewhere is decided at once, after a look at every sentence", async ({
  page,
  review,
}) => {
  await page.goto(`${review.url}/review?entity=person/abdoulaye-diop&kind=mention`);
  await signIn(page, review.tokens[0]);
  const alike = page.getByRole("button", { name: /^[2-9] alike$/ });
  while (!(await alike.isVisible())) {
    const { id } = await getProposal(page);
    await page.keyboard.press("j");
    await untilGone(page, id);
  }
  await page.keyboard.press("Shift+A");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("status")).toContainText("in all, this one among them");
  const boxes = dialog.getByRole("checkbox");
  const count = await boxes.count();
  expect(count).toBeGreaterThan(2);
  await boxes.last().uncheck();
  await dialog.getByRole("button", { name: `Accept ${count - 1}`, exact: true }).click();
  await untilSaved(page);
  await expect(page.locator(".desk-progress")).toContainText(
    new RegExp(`\\b${count - 1} of \\d+ in all`),
  );
});

test("a proposal is split at a word, and that is taken back", async ({ page, review }) => {
  await page.goto(`${review.url}/review?kind=statement`);
  await signIn(page, review.tokens[0]);
  const progress = page.locator(".desk-progress");
  const all = Number(/of (\d+) in all/.exec((await progress.textContent()) ?? "")?.[1]);
  const { id } = await getProposal(page);
  for (const key of ["x", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await untilGone(page, id);
  await untilSaved(page);
  await expect(progress).toContainText(`0 of ${all + 1} in all`);
  await page.keyboard.press("u");
  await untilSaved(page);
  await expect(progress).toContainText(`0 of ${all} in all`);
});

test("somebody whom the record does not have yet is named by typing the name", async ({
  page,
  review,
}) => {
  await page.goto(`${review.url}/review?kind=mention`);
  await signIn(page, review.tokens[0]);
  const { id } = await getProposal(page);
  await page.keyboard.press("e");
  await page.getByRole("combobox").fill("the head of diplomacy");
  const added = page.getByRole("option", { name: "New person: the head of diplomacy" });
  await added.click();
  await expect(page.locator(".desk-line")).toContainText("new on the record");
  await page.keyboard.press("a");
  await untilGone(page, id);
  await untilSaved(page);
  await expect(page.locator(".desk-problem")).toHaveCount(0);
  expect(await (await page.request.get(`${review.url}/people`)).text()).toContain(
    "the head of diplomacy",
  );
});

test("the queue is narrowed to words with the keyboard, and what finds nothing says what was looked for", async ({
  page,
  review,
}) => {
  await page.goto(`${review.url}/review?kind=mention`);
  await getProposal(page);
  const field = page.getByLabel("Words in the proposal");
  // Who may decide is asked of the browser: the keys are alive then.
  await page.getByLabel("Your token").waitFor();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await page.keyboard.type("putin");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/review\?.*text=putin/u);
  await expect(page.locator(".desk-line")).toContainText("Putin");
  await expect(page).toHaveURL(/kind=mention/u);
  await page.keyboard.press("/");
  await field.fill("no such words");
  await page.keyboard.press("Enter");
  await expect(page.getByText("No proposal fits what was looked for:")).toBeVisible();
  await expect(page.getByText("proposals with the words “no such words”")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Clear the words" }).click();
  await getProposal(page);
  await expect(page).toHaveURL(/\/review\?kind=mention$/u);
  await expect(field).toHaveValue("");
});

test("an address that asks for what there is not says so", async ({ page, review }) => {
  await page.goto(`${review.url}/review?kind=rumour&order=sideways`);
  await getProposal(page);
  await expect(page.getByRole("note")).toContainText("kind=rumour, order=sideways");
  await page.goto(`${review.url}/review?speaker=person/sergei-lavrov`);
  await expect(page.getByRole("note")).toHaveText(
    "The review desk does not know “speaker”; it was left out.",
  );
  await page.goto(`${review.url}/review?at=mention/gone`);
  await getProposal(page);
  await expect(page.getByRole("note")).toContainText("is not there any more");
  await page.goto(`${review.url}/review?article=article/0000000000000000`);
  await expect(page.getByText("an article that is not in this record")).toBeVisible();
  await expectAccessible(page);
});

test("of an event the date, the ways and the line are changed, and of words what they are about", async ({
  page,
  review,
}) => {
  await page.goto(`${review.url}/review?kind=event`);
  await signIn(page, review.tokens[0]);
  const ways = page.getByRole("button", { name: "In which way" });
  while (!(await ways.isVisible())) {
    const { id } = await getProposal(page);
    await page.keyboard.press("j");
    await untilGone(page, id);
  }
  const { id } = await getProposal(page);
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog");
  await page.getByRole("combobox").fill("last week");
  await expect(dialog.getByText("“last week” is not a date yet.")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await page.getByRole("combobox").fill("2024-01");
  await page.getByRole("option", { name: "January 2024" }).waitFor();
  await page.keyboard.press("Enter");
  // A key that is pressed while a list is still there is meant for the list.
  await expect(dialog).toBeHidden();
  await page.keyboard.press("m");
  const options = page.getByRole("option");
  const wasTicked = await options.last().getAttribute("aria-selected");
  await options.last().click();
  await expect(options.last()).toHaveAttribute(
    "aria-selected",
    wasTicked === "true" ? "false" : "true",
  );
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("i");
  await dialog.getByRole("textbox").fill("Diop and Lavrov speak.");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.locator(".desk-grounds")).toContainText("Diop and Lavrov speak.");
  await expect(page.locator(".desk-line")).toContainText("January 2024");
  const { words } = await getProposal(page);
  await page.keyboard.press("a");
  await untilGone(page, id);
  await untilSaved(page);
  await expect(page.locator(".desk-problem")).toHaveCount(0);
  await page.goto(`${review.url}/review?at=${id}`);
  expect(await getProposal(page)).toMatchObject({ id, words });
  await expect(page.locator(".desk-grounds")).toContainText("Diop and Lavrov speak.");

  await page.goto(`${review.url}/review?kind=statement`);
  const statement = await getProposal(page);
  // Who is signed in is known to the browser alone: the keys are alive then.
  await expect(page.getByRole("status").filter({ hasText: "Signed in as" })).toBeVisible();
  await page.keyboard.press("b");
  await page.getByRole("combobox").fill("Russia");
  const russia = page.getByRole("option", { name: /^Russia\b/ }).first();
  await expect(russia).toHaveAttribute("data-at", "true");
  await page.keyboard.press("Enter");
  await expect(russia).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.locator(".desk-line")).toContainText("Russia)");
  await page.keyboard.press("a");
  await untilGone(page, statement.id);
  await untilSaved(page);
  await expect(page.locator(".desk-problem")).toHaveCount(0);
  await page.goto(`${review.url}/review?at=${statement.id}`);
  expect((await getProposal(page)).words).toMatch(/\(about .*Russia\)$/u);
  // The counts are asked for anew a second after decisions were saved: the server is gone by then.
  await page.goto("about:blank");
});

/** Where the words before and after the proposed ones stand in the window, if they do. */
const markNearby = (page: Page): Promise<{ from: Point; to: Point; words: string }> =>
  page.evaluate(() => {
    const node = document.querySelector('[data-desk-mark="proposed"]')?.closest("p")?.firstChild;
    const walker = document.createTreeWalker(node?.parentElement ?? document.body, 4);
    const all: { readonly word: string; readonly box: DOMRect }[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
      for (const found of (text.textContent ?? "").matchAll(/\p{L}{4,}/gu)) {
        const range = document.createRange();
        range.setStart(text, found.index);
        range.setEnd(text, found.index + found[0].length);
        all.push({ word: found[0], box: range.getBoundingClientRect() });
      }
    const at = all.findIndex(
      ({ box }, index) => box.top > 0 && Math.abs((all[index + 1]?.box.top ?? 0) - box.top) < 2,
    );
    const [first, second] = [all[at], all[at + 1]];
    if (first === undefined || second === undefined) throw new Error("no two words in a line");
    const [a, b] = [first.box, second.box];
    return {
      from: { x: a.x + a.width / 2, y: a.y + a.height / 2 },
      to: { x: b.x + b.width / 2, y: b.y + b.height / 2 },
      words: `^${first.word}.*${second.word}$`,
    };
  });
type Point = { readonly x: number; readonly y: number };

const proposedWords = (page: Page): Promise<string> =>
  page
    .locator('[data-desk-mark="proposed"]')
    .allTextContents()
    .then((parts) => parts.join(""));

test("words that are marked with the mouse are taken, whole, for the proposal", async ({
  page,
  review,
}) => {
  await page.goto(`${review.url}/review?kind=statement`);
  await signIn(page, review.tokens[0]);
  const { id } = await getProposal(page);
  const { from, to, words } = await markNearby(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  const use = page.getByRole("button", { name: "Use these words" });
  await use.waitFor();
  await expectAccessible(page);
  await use.click();
  await expect(use).toBeHidden();
  expect(await proposedWords(page)).toMatch(new RegExp(words, "u"));
  await expect(page.locator(".desk-kind")).toContainText("changed, not decided yet");
  expect((await getProposal(page)).id).toBe(id);
  await page.keyboard.press("Escape");
  await expect(page.locator(".desk-kind")).not.toContainText("changed");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the buttons are large enough, nothing is wider than the window, and lists rise from below", async ({
    page,
    review,
  }) => {
    await page.goto(`${review.url}/review`);
    await getProposal(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.evaluate(() => {
      const marked = document.querySelector('[data-desk-mark="proposed"]');
      if (marked !== null) document.getSelection()?.selectAllChildren(marked);
    });
    const offer = await page.getByRole("button", { name: "Use these words" }).boundingBox();
    expect(offer?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect((offer?.x ?? 390) + (offer?.width ?? 0)).toBeLessThanOrEqual(390);
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await page.getByRole("button", { name: "Change", exact: true }).tap();
    for (const button of await page.locator(".desk-panel .desk-button:visible").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.locator(".desk-second .desk-button").first().tap();
    const sheet = await page.getByRole("dialog").boundingBox();
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(844);
    expect(sheet?.width).toBe(390);
    await expectAccessible(page);
  });
});

test("the article says how many of its proposals are open, and leads to them", async ({
  page,
  review,
}) => {
  await page.goto(`${review.url}/articles/aec4ca49b0d251b8`);
  const link = page.getByRole("link", { name: /^\d+ proposals to review$/ });
  await link.click();
  await expect(page).toHaveURL(/\/review\?article=article\/aec4ca49b0d251b8$/);
  await getProposal(page);
});

test("a dataset's own archive says that it is not decided on, and what is", async ({ page }) => {
  await page.goto("/review");
  await expect(page.getByText("This record is made of a dataset")).toBeVisible();
  await expect(page.getByText("pnpm onrecord propose --archive news.sqlite")).toBeVisible();
  await expectAccessible(page);
});

test.describe("a collection without proposals", () => {
  test.use({ baseURL: process.env["ONRECORD_COLLECTION_URL"] });

  test("says how they are made", async ({ page }) => {
    await page.goto("/review");
    await expect(page.getByText("There is nothing to review yet.")).toBeVisible();
    const token = page.getByText('pnpm onrecord token create --name "Your name"');
    await expect(token).toBeVisible();
    await expectAccessible(page);
  });
});
