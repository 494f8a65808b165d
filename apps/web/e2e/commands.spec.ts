import { expect, expectAccessible, test } from "./test.ts";

test("commands are copied by the keyboard, as they are typed, and that is said", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/access");
  const copy = page.getByRole("button", { name: "Copy the commands" });
  await copy.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Copied the commands" })).toBeFocused();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Copied");
  await expectAccessible(page);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      "pnpm onrecord import my-dataset --archive news.sqlite",
      'pnpm onrecord token create --name "Your name" --scope review --archive news.sqlite',
      "ONRECORD_ARCHIVE=news.sqlite pnpm start",
    ].join("\n"),
  );
});

test("where nothing can be copied, that is said", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined });
  });
  await page.goto("/access");
  await page.getByRole("button", { name: "Copy the commands" }).click();
  await expect(page.getByText("mark the words to copy them")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of ["/access", "/import", "/review", "/entities/duplicates", "/log"]) {
    test(`no command of ${path} is cut off`, async ({ page }) => {
      await page.goto(path);
      const commands = page.getByRole("main").locator("code");
      await expect(commands.first()).toBeVisible();
      for (const command of await commands.all()) {
        const { cut, right } = await command.evaluate((element) => ({
          cut: element.scrollWidth > element.clientWidth && element.clientWidth > 0,
          right: element.getBoundingClientRect().right,
        }));
        expect([cut, right <= 390], await command.innerText()).toEqual([false, true]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await expectAccessible(page);
    });
  }
});
