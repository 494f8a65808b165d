import { ARTICLE, expect, expectAccessible, test } from "./test.ts";

test("statements are narrowed by speaker and manner, the filters stand in the address, and Back goes back", async ({
  page,
}) => {
  await page.goto("/statements");
  const count = page.getByRole("main").getByRole("status").first();
  await expect(count).toHaveText("14 statements");
  const filters = page.getByRole("navigation", { name: "Filters" });
  await filters.getByRole("link", { name: /^Sergei Lavrov/ }).click();
  await expect(page).toHaveURL("/statements?speaker=person/sergei-lavrov");
  await expect(count).toHaveText("3 statements");
  await filters.getByRole("link", { name: /^Word for word/ }).click();
  await expect(page).toHaveURL("/statements?speaker=person/sergei-lavrov&manner=direct");
  await expect(count).toHaveText("1 statement");
  await page.goBack();
  await expect(count).toHaveText("3 statements");
  await filters.getByRole("link", { name: /^Sergei Lavrov · remove/ }).click();
  await expect(count).toHaveText("14 statements");
});

test("a statement leads to its words in the article", async ({ page }) => {
  await page.goto("/statements?speaker=person/vladimir-putin");
  await page.getByRole("link", { name: "In the article" }).click();
  await expect(page).toHaveURL(`${ARTICLE}#statement/putin-announces-grain`);
});

test("a list that its filters leave empty says how to go on", async ({ page }) => {
  await page.goto("/statements?speaker=person/nobody");
  await expect(page.getByText("No statement fits all of these filters.")).toBeVisible();
  await page.getByRole("link", { name: "start again from all of them" }).click();
  await expect(page).toHaveURL("/statements");
});

test("dates in an address that are none are said to be none", async ({ page }) => {
  await page.goto("/articles?in=2024-99");
  await expect(page.getByText("“2024-99” in the address is not a date")).toBeVisible();
});

test("what an address asks for that a list does not know is said to be left out", async ({
  page,
}) => {
  for (const [address, told] of [
    ["/articles?foo=bar", "This list does not know “foo”; it was left out."],
    ["/statements?in=2024-99&sort=sideways", "“in” and “sort=sideways”; they were left out."],
    ["/events?manner=direct", "This list does not know “manner”"],
    ["/people?speaker=lavrov", "This list does not know “speaker”"],
    ["/health?kind=event", "This page does not know “kind”"],
    ["/search?q=kidal&kind=event", "The search does not know “kind”"],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("note")).toContainText(told);
    await expect(page.getByRole("main").getByRole("status").first()).toBeVisible();
  }
  await expectAccessible(page);
});

test("a list that knows all that is asked says nothing of it", async ({ page }) => {
  await page.goto("/statements?speaker=person/sergei-lavrov&sort=date&page=1&utm_source=letter");
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText("3 statements");
  await expect(page.getByRole("main").getByRole("note")).toHaveCount(0);
});

test("an article without a headline shows its first words, and says that none is known", async ({
  page,
}) => {
  await page.goto("/articles");
  await expect(page.getByText("No headline is known.")).toBeVisible();
  await page.getByRole("link", { name: /^The head of diplomacy of Mali/ }).click();
  await expect(page).toHaveURL(ARTICLE);
});

test("people are filtered as one types, and the filter can be linked to", async ({ page }) => {
  await page.goto("/people");
  await expect(page.getByRole("link", { name: "Vladimir Putin" })).toBeVisible();
  await page.getByRole("searchbox", { name: /whose name holds/ }).fill("lav");
  await expect(page.getByRole("link", { name: "Vladimir Putin" })).toBeHidden();
  await expect(page).toHaveURL("/people?filter=lav");
  await page.reload();
  await expect(page.getByRole("link", { name: "Sergei Lavrov" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Vladimir Putin" })).toBeHidden();
});

test("those whom nobody names stand apart", async ({ page }) => {
  await page.goto("/organizations");
  const unnamed = page.getByRole("table", { name: "Known by a description alone" });
  await expect(unnamed.getByRole("link", { name: /UN mission/ })).toBeVisible();
  await expect(unnamed.getByRole("link", { name: "Barkhane" })).toHaveCount(0);
});

test("a count leads to what it counts", async ({ page }) => {
  await page.goto("/people");
  const diop = page.getByRole("row", { name: /Abdoulaye Diop/ });
  await diop.getByRole("link", { name: "10", exact: true }).click();
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText("10 statements");
});

test("a list can be taken away as a file, with its filters", async ({ page }) => {
  await page.goto("/statements?speaker=person/sergei-lavrov");
  await page.getByText("Export this list").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Table (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("statements.csv");
  const answer = await page.request.get("/export/statements.jsonl?speaker=person/sergei-lavrov");
  expect((await answer.text()).trimEnd().split("\n")).toHaveLength(3);
  expect((await page.request.get("/export/nothing.csv")).status()).toBe(404);
});

test("a filtered list can be read without any script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/events?type=CONSULT`);
  const shown = page.getByRole("cell", { name: /Abdoulaye Diop meets Sergei Lavrov in Moscow/ });
  await expect(shown).toBeVisible();
  await expect(page.getByText("The Malian army captures the town of Kidal")).toHaveCount(0);
  for (const path of ["/articles", "/people", "/statements", "/search?q=kidal"]) {
    await page.goto(`${baseURL}${path}`);
    await expect(page.getByRole("status").first()).toBeVisible();
  }
  await context.close();
});

for (const path of [
  "/articles",
  "/people",
  "/organizations",
  "/places",
  "/statements",
  "/health",
]) {
  test(`axe finds nothing on ${path}, by day and by night`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
  });
}
