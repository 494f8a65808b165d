import { ARTICLE, expect, expectAccessible, test } from "./test.ts";

test("the search answers as one types, and the address follows", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "What to search for" }).fill("kidal");
  await expect(page.getByRole("heading", { name: "Kidal", exact: true })).toBeVisible();
  await expect(page).toHaveURL("/search?q=kidal");
  await expect(page.locator("blockquote mark", { hasText: "Kidal" }).first()).toBeVisible();
});

test("a search can be linked to, and is answered by the server", async ({ page }) => {
  const response = await page.goto("/search?q=speaker:lavrov");
  expect(await response?.text()).toContain("will absolutely continue");
  await expect(page.getByRole("searchbox", { name: "What to search for" })).toHaveValue(
    "speaker:lavrov",
  );
  await expectAccessible(page);
});

test("facets write the query and take back what they wrote", async ({ page }) => {
  await page.goto("/search?q=mali");
  const field = page.getByRole("searchbox", { name: "What to search for" });
  const filters = page.getByRole("navigation", { name: "Filters" });
  await filters.getByRole("link", { name: /^Statement/ }).click();
  await expect(field).toHaveValue("mali kind:statement");
  await filters.getByRole("link", { name: /^Statement · remove/ }).click();
  await expect(field).toHaveValue("mali");
});

test("the arrow keys walk through what was found, Enter opens it", async ({ page }) => {
  await page.goto("/search?q=grain kind:statement");
  await expect(page.locator("[data-hit]").first()).toBeVisible();
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "What to search for" });
  await expect(field).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-hit]").first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(field).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${ARTICLE}#statement/putin-announces-grain`);
});

test("after a search from the masthead the first ↓ goes to the first hit", async ({ page }) => {
  await page.goto("/people");
  await page.getByRole("searchbox", { name: "Search the record" }).fill("grain kind:statement");
  await page.keyboard.press("Enter");
  const hits = page.locator("[data-hit]");
  // Pressed again until the page's script has come. A press before that may scroll: back to the top.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.press("ArrowDown");
    await expect(hits.first()).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("searchbox", { name: "What to search for" })).toBeFocused();
});

test("Escape empties the field, and the examples come back", async ({ page }) => {
  await page.goto("/search?q=kidal");
  const field = page.getByRole("searchbox", { name: "What to search for" });
  await field.focus();
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
  await expect(page.getByRole("heading", { name: "What can be asked" })).toBeVisible();
});

test("every example finds something", async ({ page }) => {
  await page.goto("/search");
  const examples = page.getByRole("region", { name: "What can be asked" }).getByRole("link");
  await expect(examples.first()).toBeVisible();
  for (const href of await examples.evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  )) {
    await page.goto(href);
    await expect(page.locator("[data-hit]").first()).toBeVisible();
  }
});

test("a query that cannot be read is searched as plain words, and that is said", async ({
  page,
}) => {
  await page.goto("/search?q=(kidal");
  await expect(page.getByRole("note")).toContainText("Searched as plain words");
  await expect(page.locator("[data-hit]").first()).toBeVisible();
});

test("a field that the search does not know is named, with those that it knows", async ({
  page,
}) => {
  await page.goto("/search?q=foo:kidal");
  const note = page.getByRole("note");
  await expect(note).toContainText(
    "“foo:” (character 1) is not a field, so its words were searched",
  );
  await expect(note).toContainText("speaker");
  await page.goto("/search?q=in:foo");
  await expect(note).toContainText("“foo” is not a date");
});

test("a search without an answer says what to try", async ({ page }) => {
  await page.goto('/search?q="free corn" grain');
  await expect(page.getByText("Nothing in this record fits this search.")).toBeVisible();
  await page.getByRole("link", { name: "free OR corn OR grain" }).click();
  await expect(page.locator("[data-hit]").first()).toBeVisible();
  await expectAccessible(page);
});

test("an answer can be put in the order of its dates, and paged to its end", async ({ page }) => {
  await page.goto("/search?q=mali");
  await page.getByRole("link", { name: "oldest", exact: true }).click();
  await expect(page).toHaveURL("/search?q=mali&sort=oldest");
  const pages = page.getByRole("navigation", { name: "Pages" });
  await expect(pages).toContainText("1 to 20 of");
  const first = await page.locator("[data-hit]").first().textContent();
  await pages.getByRole("link", { name: "Next page" }).click();
  await expect(pages).toContainText("21 to");
  await expect(page.locator("[data-hit]").first()).not.toHaveText(first ?? "");
  await pages.getByRole("link", { name: "First page" }).click();
  await expect(page.locator("[data-hit]").first()).toHaveText(first ?? "");
});

test("the dates are narrowed by the keys, and by drawing over them", async ({ page }) => {
  await page.goto("/search?q=mali");
  const dates = page.getByRole("figure", { name: /^Finds by/ });
  const from = dates.getByRole("slider", { name: "From" });
  await from.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(dates.getByRole("button", { name: "Show only these" })).toBeVisible();
  await page.keyboard.press("Enter");
  const field = page.getByRole("searchbox", { name: "What to search for" });
  await expect(field).toHaveValue(/^mali in:\d{4}/);
  await dates.getByRole("link", { name: "All dates" }).click();
  await expect(field).toHaveValue("mali");
  const bars = await dates.locator(".histogram-bars").boundingBox();
  if (bars === null) throw new Error("the bars are not to be seen");
  await page.mouse.move(bars.x + bars.width / 2, bars.y + 20);
  await page.mouse.down();
  await page.mouse.move(bars.x + bars.width - 1, bars.y + 20);
  await page.mouse.up();
  await expect(field).toHaveValue(/^mali in:\d{4}-\d{2}\/\d{4}-\d{2}$/);
  await page.goBack();
  await expect(field).toHaveValue("mali");
  await expectAccessible(page);
});

test("a misspelt word leads to the search that was meant", async ({ page }) => {
  await page.goto("/search?q=lavrof");
  await page.getByRole("link", { name: "lavrov", exact: true }).click();
  await expect(page.locator("[data-hit]").first()).toBeVisible();
});

test("a saved search says what is new since the last look", async ({ page }) => {
  await page.goto("/search/saved");
  await expect(page.getByText("No search is saved in this browser.")).toBeVisible();
  await page.goto("/search?q=kidal");
  await page.getByRole("button", { name: "Save this search" }).click();
  await page.getByRole("link", { name: "Saved", exact: true }).click();
  await expect(page.getByText(/^nothing new in \d+, last looked at/)).toBeVisible();
  await expectAccessible(page);
  // As if the record had grown since: less was found at the last look.
  await page.evaluate(() => {
    const key = "onrecord.saved-searches";
    const stored = localStorage.getItem(key) ?? "";
    localStorage.setItem(key, stored.replace(/"total":\d+/, '"total":1'));
  });
  await page.reload();
  await page.getByRole("link", { name: /^\d+ new$/ }).click();
  await expect(page).toHaveURL("/search?q=kidal&sort=newest");
  await page.getByRole("link", { name: "Saved searches" }).click();
  await expect(page.getByText(/^nothing new in/)).toBeVisible();
  await page.getByRole("button", { name: "Remove kidal" }).click();
  await expect(page.getByText("No search is saved in this browser.")).toBeVisible();
});

test("the help page explains the search by examples that run", async ({ page }) => {
  await page.goto("/search/help");
  await expectAccessible(page);
  await page.getByRole("link", { name: '"free grain"' }).click();
  await expect(page.locator("[data-hit]").first()).toBeVisible();
});
