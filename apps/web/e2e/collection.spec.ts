import { expect, expectAccessible, test } from "./test.ts";
import { readTokens } from "./tokens.ts";

test.use({ baseURL: process.env["ONRECORD_COLLECTION_URL"] });

test("a collection shows its articles by date and publisher, and says that nothing is annotated", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: /^13\d articles$/ })).toBeVisible();
  await expect(page.getByText("No statement is on record yet.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Agency One/ }).click();
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText("44 articles");
});

test("its articles are paged to the end, and narrowed by their dates", async ({ page }) => {
  await page.goto("/articles");
  await expectAccessible(page);
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByRole("link", { name: "Next page" }).click();
  await expect(pages).toContainText("51 to 100 of 13");
  await pages.getByRole("link", { name: "Next page" }).click();
  await expect(pages).toContainText("101 to 13");
  await expect(page.getByText("Date unknown").last()).toBeVisible();
  await pages.getByRole("link", { name: "First page" }).click();
  const dates = page.getByRole("figure", { name: /^Articles by/ });
  await dates.getByText("As a table").click();
  await dates.getByRole("row").nth(1).getByRole("link").click();
  await expect(page).toHaveURL(/\/articles\?in=2015/);
  await dates.getByRole("link", { name: "All dates" }).click();
  await expect(page).toHaveURL("/articles");
});

test("an imported article says where it came from, and hands over the source", async ({ page }) => {
  await page.goto("/search?q=grain kind:article");
  await page.locator("[data-hit]").first().click();
  await expect(page.getByText("news/items.jsonl, line")).toBeVisible();
  await expectAccessible(page);
  const source = page.getByRole("link", { name: "The source as it was read" });
  const answer = await page.request.get((await source.getAttribute("href")) ?? "");
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment/);
  expect(await answer.json()).toHaveProperty("text");
});

test("a permalink to words of an imported article lights them", async ({ page }) => {
  await page.goto("/search?q=lavrov");
  const href = await page.locator("[data-hit]").first().getAttribute("href");
  expect(href).toMatch(/#\d+-\d+$/);
  await page.goto(href ?? "");
  await page.waitForFunction(() => CSS.highlights.has("found"));
  await page.goto(`${(href ?? "").split("#")[0]}#90000-90001`);
  await expect(
    page.getByRole("alert").filter({ hasText: "are not in this article" }),
  ).toBeVisible();
});

test("an article that others carry says so, leads to them, and shows what differs", async ({
  page,
}) => {
  await page.goto("/search?q=delegation");
  await page.getByRole("link", { name: "and 2 more" }).first().click();
  await expect(page.getByText("3 articles carry this story.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("listitem").filter({ hasText: "this article" }).getByRole("link").click();
  await expect(
    page.getByRole("heading", { name: "2 more articles carry this story" }),
  ).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /^what differs/ })
    .first()
    .click();
  await expect(page.getByText("These two differ in one place.")).toBeVisible();
  await expect(page.locator("ins").last()).toHaveText(/^\d+$/);
  await expectAccessible(page);
});

for (const path of ["/people", "/statements", "/events", "/health"]) {
  test(`${path} of a collection says what would be there`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(/on record yet|is not checked while it is served/)).toBeVisible();
    await expectAccessible(page);
  });
}

test("files are dropped by who has a token for that, and found at once", async ({ page }) => {
  const { all } = readTokens(process.env["ONRECORD_COLLECTION_URL"]);
  await page.goto("/import");
  await expectAccessible(page);
  await expect(page.getByText("Sign in first.")).toBeVisible();
  await page.getByLabel("Your token").fill(all);
  await page.getByRole("button", { name: "Sign in" }).click();
  // The server says first whether the token is good.
  await expect(page.getByLabel("Drop files here, or choose them")).toBeEnabled();
  await page.getByLabel("Propose what they say").uncheck();
  await page.getByLabel("Drop files here, or choose them").setInputFiles({
    name: "zeppelin.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("A zeppelin was seen above the lake this morning.\n"),
  });
  await expect(page.getByText("1 added")).toBeVisible();
  const found = await page.request.get("/search?q=zeppelin");
  expect(await found.text()).toContain("above the lake");
});
