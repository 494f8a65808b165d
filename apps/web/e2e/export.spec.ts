/** What a page shows can be taken away, in every format, without any script. */
import { expect, expectAccessible, test } from "./test.ts";

const ARTICLE = "/articles/aec4ca49b0d251b8";

test("an article, an entity and a search have a menu of formats that needs no script", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [path, words] of [
    [ARTICLE, "Export this article"],
    ["/entities/person/sergei-lavrov", "Export all that is on record about Sergei Lavrov"],
    ["/search/export?q=kidal", "Export what was found"],
  ] as const) {
    await page.goto(`${baseURL}${path}`);
    const menu = page.locator("details").filter({ hasText: words });
    if (!(await menu.getByRole("link", { name: "JSON-LD" }).isVisible()))
      await page.getByText(words).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      menu.getByRole("link", { name: "JSON-LD" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.jsonld$/);
  }
  await context.close();
});

test("a search leads to its exports", async ({ page }) => {
  await page.goto("/search?q=kidal");
  await page.getByRole("link", { name: "Export", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Export a search" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Table (CSV)" })).toBeVisible();
});

test("exports are served as files, and what is not there is not found", async ({ page }) => {
  const zip = await page.request.get("/export/record.datapackage");
  expect(zip.headers()["content-type"]).toBe("application/zip");
  expect((await zip.body()).subarray(0, 2).toString()).toBe("PK");
  const json = await page.request.get(`/export${ARTICLE}.json?without-text=1`);
  expect(json.headers()["content-disposition"]).toContain("aec4ca49b0d251b8.json");
  expect(await json.json()).toMatchObject({ texts: {} });
  const missing = await page.request.get("/export/articles/0000000000000000.json");
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain("/export/search.FORMAT?q=WORDS");
});

test("the permalink of a record leads to where it is shown", async ({ page }) => {
  await page.goto("/id/statement/lavrov-aid-will-continue");
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}#statement/lavrov-aid-will-continue$`));
  expect((await page.request.get("/id/statement/nobody-said-so")).status()).toBe(404);
});

test("a search that finds nothing offers nothing to export", async ({ page }) => {
  await page.goto("/search/export?q=zzzz");
  await expect(page.getByText("finds nothing, so there is nothing to export")).toBeVisible();
  await expect(page.getByRole("group")).toHaveCount(0);
});

test("axe finds nothing on the exports of a search", async ({ page }) => {
  await page.goto("/search/export?q=kidal");
  await expectAccessible(page);
});
