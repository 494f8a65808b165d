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

test("a search without an answer says what to try", async ({ page }) => {
  await page.goto('/search?q="free corn" grain');
  await expect(page.getByText("Nothing in this record fits this search.")).toBeVisible();
  await page.getByRole("link", { name: "free OR corn OR grain" }).click();
  await expect(page.locator("[data-hit]").first()).toBeVisible();
  await expectAccessible(page);
});
