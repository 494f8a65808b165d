import { ARTICLE, expectAccessible, test } from "./test.ts";

const PAGES = ["/", ARTICLE, "/access", "/log", "/review"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on ${path} in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      await expectAccessible(page);
    });
  }
  test(`axe finds nothing in the reader with a claim open, in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(`${ARTICLE}#statement/lavrov-aid-will-continue`);
    await page.locator('[data-claim-item="statement/lavrov-aid-will-continue"]').click();
    await page.getByRole("button", { name: "Cite", exact: true }).waitFor();
    await expectAccessible(page);
  });
}
