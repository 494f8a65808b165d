import { expect, test } from "./test.ts";

test.describe("the overview", () => {
  test("says what the record is and leads to what it counts", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveTitle("Mali and its partners · On Record");
    await expect(page.getByRole("searchbox")).toHaveCount(1);
    await page.getByRole("main").getByRole("link", { name: "14 statements", exact: true }).click();
    await expect(page).toHaveURL(/\/statements$/);
  });

  test("leads from the latest statements to their words", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "“considerable progress”", exact: true }).click();
    await expect(page).toHaveURL(/#statement\/diop-considerable-progress$/);
    await expect(
      page.locator('[data-claim-item="statement/diop-considerable-progress"]'),
    ).toHaveAttribute("data-lit", "true");
  });

  test("tells the timeline as a table too", async ({ page }) => {
    await page.goto("/");
    await page.getByText("The same as a table").click();
    const row = page.getByRole("row", { name: /Barkhane/ });
    await expect(row).toContainText("2022");
  });
});
