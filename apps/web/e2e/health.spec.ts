import { ARTICLE, expect, test } from "./test.ts";

test("record health shows the expected defects in their sentences, and says that nothing else is wrong", async ({
  page,
}) => {
  await page.goto("/health");
  await expect(page.getByText("Nothing is wrong that is not known.")).toBeVisible();
  const expected = page.getByRole("region", { name: "Known and expected" });
  await expect(expected.locator("mark", { hasText: "??" })).toBeVisible();
  await expect(expected.getByText("Expected, because:").first()).toBeVisible();
});

test("a finding leads to its words", async ({ page }) => {
  await page.goto("/health?code=text-encoding-artefact");
  await page.getByRole("blockquote").getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}#\\d+-\\d+$`));
});
