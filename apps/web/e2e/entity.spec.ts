import { ARTICLE, expect, expectAccessible, test } from "./test.ts";

test("an entity's page shows who it is, what it says, and every mention in its sentence", async ({
  page,
}) => {
  await page.goto("/entities/person/sergei-lavrov");
  await expect(page).toHaveTitle("Sergei Lavrov · On Record");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sergei Lavrov");
  await expect(page.getByRole("link", { name: "People", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  const says = page.getByRole("region", { name: "What Sergei Lavrov says" });
  await expect(says.getByText("“will absolutely continue”").first()).toBeVisible();
  const mentions = page.getByRole("region", { name: "Mentions", exact: true });
  await expect(mentions.locator("mark", { hasText: "Ms. .Lavrov" })).toBeVisible();
  await expectAccessible(page);
});

test("names in other languages say which, and in which direction they are written", async ({
  page,
}) => {
  await page.goto("/entities/place/mali");
  await expect(page.getByText("مالي")).toHaveAttribute("dir", "rtl");
  await expect(page.getByText("Мали")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("link", { name: "Q912" })).toHaveAttribute(
    "href",
    "https://www.wikidata.org/wiki/Q912",
  );
  await expectAccessible(page);
});

test("a mention leads to its words in the article", async ({ page }) => {
  await page.goto("/entities/place/kidal");
  await page
    .getByRole("region", { name: "Mentions", exact: true })
    .getByRole("link")
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}#\\d+-\\d+$`));
});

test("on paper the evidence stands in numbered notes", async ({ page }) => {
  await page.goto("/entities/person/vladimir-putin");
  await expect(page.getByRole("heading", { name: "Notes" })).toBeHidden();
  await page.emulateMedia({ media: "print" });
  const notes = page.locator("section", { has: page.locator("h2", { hasText: /^Notes$/ }) });
  await expect(notes.locator("li").first()).toContainText("In July 2023");
  await expect(notes.locator("li").first()).toContainText(ARTICLE);
});

test.describe("an unknown entity", () => {
  test.use({ expectedErrors: ["404"] });

  test("is not found, and near ones are suggested", async ({ page }) => {
    const response = await page.goto("/entities/person/sergei-lawrow");
    expect(response?.status()).toBe(404);
    await expect(page.getByText("Perhaps one of these was meant:")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Sergei Lavrov" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sergei Lavrov");
  });
});
