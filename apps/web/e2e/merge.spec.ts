import { expect, expectAccessible, exportOf, signIn, test } from "./collected-test.ts";

const DIOP = "/entities/person/abdoulaye-diop";

test("an entry is split, merged again, and both are taken back to the byte", async ({
  page,
  served,
}) => {
  test.setTimeout(120_000);
  const before = await exportOf(served);
  await page.goto(`${served.url}${DIOP}`);
  await page.getByRole("link", { name: "Split …" }).click();
  await expect(page.getByRole("button", { name: "See what would change" })).toBeDisabled();
  await expectAccessible(page);
  await signIn(page, served.token);
  await page.getByLabel("Its name, or words that tell it apart").fill("Mr. Diop");
  const boxes = page.getByRole("checkbox", { name: /^Mention: Mr\. Diop met/ });
  await boxes.first().focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "See what would change" }).press("Enter");
  await expect(page.getByText(/^1 mention.* in one article goe?s? to Mr\. Diop\.$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Split", exact: true }).press("Enter");
  await page.getByRole("link", { name: "To Mr. Diop" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mr. Diop" })).toBeVisible();
  const old = page.url();

  await page.getByRole("link", { name: "Merge with …" }).click();
  await expect(page.getByText("one name is a part of the other")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "All entries that may be the same" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "What a merge would move" }).first().click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Merge Mr. Diop into Abdoulaye Diop" }),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "What moves" })).toContainText("Mr. Diop met");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Merge the two" }).press("Enter");
  await expect(page).toHaveURL(/merged=person/);
  await expect(page.getByText(/^The entry “Mr\. Diop” was merged into this one/)).toBeVisible();
  await expectAccessible(page);

  await page.goto(old);
  await expect(page).toHaveURL(/abdoulaye-diop\?merged=/);
  const led = await page.request.get(old.replace("/entities/", "/id/"), { maxRedirects: 0 });
  expect(led.status()).toBe(307);
  await page.getByRole("button", { name: /^Undo: the merge of Mr\. Diop/ }).click();
  await expect(page.getByText(/was merged into this one/)).toBeHidden();
  await page.goto(old);
  await expect(page.getByRole("heading", { level: 1, name: "Mr. Diop" })).toBeVisible();

  await page.goto(`${served.url}/log`);
  await page.getByRole("button", { name: /^Undo: Told Mr\. Diop apart/ }).click();
  await expect(page.getByText("4 decisions")).toBeVisible();
  expect(await exportOf(served)).toBe(before);
});

test("what cannot be one is refused in words, and who is not signed in only looks", async ({
  page,
  served,
}) => {
  await page.goto(`${served.url}${DIOP}/merge?with=place/mali`);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "only entities of one kind",
  );
  await expectAccessible(page);
  await page.goto(`${served.url}${DIOP}/merge?with=person/nobody`);
  await expect(page.getByText("There is no entry person/nobody.")).toBeVisible();
  await page.goto(`${served.url}${DIOP}/merge?with=person/vladimir-putin`);
  await expect(page.getByText("Look twice: these may be two")).toBeVisible();
  await expect(page.getByRole("button", { name: "Merge the two" })).toBeDisabled();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("nothing is wider than the screen", async ({ page, served }) => {
    for (const path of [
      `${DIOP}/merge`,
      `${DIOP}/merge?with=person/sergei-lavrov`,
      `${DIOP}/split`,
      "/log",
      "/access",
    ]) {
      await page.goto(`${served.url}${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(390);
    }
  });
});

test("a dataset is only shown: its pages say how it is decided on", async ({ page }) => {
  await page.goto(`${DIOP}/merge`);
  await expect(page.getByText("This record is only shown")).toBeVisible();
  await expectAccessible(page);
  await page.goto(DIOP);
  await expect(page.getByRole("link", { name: "Merge with …" })).toHaveCount(0);
});
