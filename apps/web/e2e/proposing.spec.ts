import { expect, expectAccessible, signIn, test } from "./collected-test.ts";
import { onrecord } from "./review-server.ts";
import type { ReviewServer } from "./review-server.ts";

/** A token to add articles and to decide. */
async function createToken({ file }: ReviewServer): Promise<string> {
  const scopes = ["--scope", "import", "--scope", "review"];
  const name = ["--name", "Sergei Lavrov"];
  return (await onrecord("token", "create", ...name, ...scopes, "--archive", file)).trim();
}

test("what is dropped is read, and what it says is there to be reviewed", async ({
  page,
  served,
}) => {
  await page.goto(`${served.url}/import`);
  await signIn(page, await createToken(served));
  const files = page.getByLabel("Drop files here, or choose them");
  await expect(files).toBeEnabled();
  await expect(page.getByLabel("Propose what they say")).toBeChecked();
  await files.setInputFiles({
    name: "talks.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Sergei Lavrov said in Moscow that talks with Mali would go on.\n"),
  });
  await expect(page.getByText(/^1 article read, \d+ proposals\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Review what is proposed" }).click();
  await expect(page).toHaveURL(/\/review\?article=/);
  await expect(page.getByText("talks with Mali would go on").first()).toBeVisible();
});

test("an article that was not read is read when that is asked for", async ({ page, served }) => {
  await page.goto(`${served.url}/import`);
  await signIn(page, await createToken(served));
  const files = page.getByLabel("Drop files here, or choose them");
  await expect(files).toBeEnabled();
  await page.getByLabel("Propose what they say").uncheck();
  await files.setInputFiles({
    name: "visit.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Vladimir Putin told reporters that he would visit Bamako in June.\n"),
  });
  await expect(page.getByText("1 added")).toBeVisible();
  await page.goto(`${served.url}/search?q="visit Bamako" kind:article`);
  await page.locator("[data-hit]").first().click();
  await page.getByRole("link", { name: "Have it read, and review that" }).click();
  await expect(page.getByText("Nothing was read from this article yet.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Read this article now" }).click();
  await expect(page.getByText("he would visit Bamako in June").first()).toBeVisible();
  await expect(page.getByText("Nothing was read from this article yet.")).toBeHidden();
});
