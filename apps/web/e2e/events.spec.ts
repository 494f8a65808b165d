import { ARTICLE, expect, expectAccessible, test } from "./test.ts";

test("events are drawn along time and told in a table, with who says so", async ({ page }) => {
  await page.goto("/events");
  const drawing = page.getByRole("figure", { name: "When the events happened" });
  const kidal = drawing.getByRole("link", { name: /The Malian army captures the town of Kidal/ });
  await expect(kidal).toContainText("end of 2023, according to the article");
  const undated = page.getByRole("table", { name: /do not say when/ });
  const cooperation = undated.getByRole("row", { name: /cooperate in military/ });
  await expect(cooperation).toContainText("Sergei Lavrov, as quoted");
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
});

test("a drawn event leads to its words", async ({ page }) => {
  await page.goto("/events?place=place/kidal");
  await page
    .getByRole("figure")
    .getByRole("link", { name: /captures the town of Kidal/ })
    .click();
  await expect(page).toHaveURL(`${ARTICLE}#event/capture-of-kidal`);
});

test("filters add up, and each can be removed", async ({ page }) => {
  await page.goto("/events?year=2023&type=AGREE");
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText("1 event");
  await page.getByRole("link", { name: /^2023 · remove/ }).click();
  await expect(page).toHaveURL("/events?type=AGREE");
});

test("on a phone the filters are folded away, and nothing is wider than the page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/events");
  await expect(page.getByRole("link", { name: /^Aid/ })).toBeHidden();
  await page.getByText("Filter", { exact: true }).click();
  await expect(page.getByRole("link", { name: /^Aid/ })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expectAccessible(page);
});
