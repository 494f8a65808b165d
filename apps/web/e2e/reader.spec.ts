import { ARTICLE, expect, test } from "./test.ts";
import type { Locator, Page } from "@playwright/test";

const cardOf = (page: Page, id: string): Locator => page.locator(`[data-claim-item="${id}"]`);

/** The words that are lit under a name. */
const litWords = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (highlight) =>
      [...(CSS.highlights.get(highlight) ?? [])].map((range) =>
        range instanceof Range ? range.toString() : "",
      ),
    name,
  );

test.describe("the reader", () => {
  test("shows the article's text exactly, and says what is not known", async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No headline is known");
    await expect(page.getByText("Publisher unknown")).toBeVisible();
    await expect(page.getByText("on or after 28 February 2024")).toBeVisible();
    const text = await page
      .locator(".article-text")
      .evaluate((element) =>
        [...element.querySelectorAll("[data-block]")].map((block) =>
          [...block.querySelectorAll("[data-at]")].map((leaf) => leaf.textContent).join(""),
        ),
      );
    expect(text).toHaveLength(7);
    expect(text[3]).toBe("Russia “keeps its commitments to Mali”");
    expect(text[1]).toContain("area of ??security,” he underlined");
  });

  test("lights a claim's words when the claim is pointed at, and the claim for its words", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const card = cardOf(page, "statement/diop-considerable-progress");
    await card.hover();
    await expect.poll(() => litWords(page, "statement")).toEqual(["considerable progress"]);
    await page.locator('[data-claim="statement/diop-thanks-to-russian-aid"]').first().hover();
    await expect(cardOf(page, "statement/diop-thanks-to-russian-aid")).toHaveAttribute(
      "data-lit",
      "true",
    );
    await expect(card).not.toHaveAttribute("data-lit", "true");
  });

  test("opens at the words of a permalink, in the middle of the window", async ({ page }) => {
    await page.goto(`${ARTICLE}#statement/putin-announces-grain`);
    await expect.poll(() => litWords(page, "found")).toHaveLength(1);
    const place = await page.evaluate(() => {
      const [range] = CSS.highlights.get("statement") ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
      return box === undefined ? -1 : (box.top + box.bottom) / 2 / innerHeight;
    });
    expect(place).toBeGreaterThan(0.25);
    expect(place).toBeLessThan(0.75);
    await expect(cardOf(page, "statement/putin-announces-grain")).toBeInViewport();
  });

  test("goes to words by where they stand, and says so where there are none", async ({ page }) => {
    await page.goto(`${ARTICLE}#31-45`);
    await expect.poll(() => litWords(page, "found")).toEqual(["Abdoulaye Diop"]);
    await page.evaluate(() => {
      location.hash = "#9000-9005";
    });
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "are not in this article",
    );
    await page.evaluate(() => {
      location.hash = "#statement/never-said";
    });
    await expect(page.getByRole("main").getByRole("alert")).toContainText("There is no");
  });

  test("shows a claim of a layer that is switched off when a link leads to it", async ({
    page,
  }) => {
    await page.goto(`${ARTICLE}#relation/kidal-in-northern-mali`);
    await expect(cardOf(page, "relation/kidal-in-northern-mali")).toBeInViewport();
  });

  test("walks, opens and cites claims with the keyboard alone", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(ARTICLE);
    await expect(page.locator(".margin-label").first()).toBeVisible();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("j");
    const chosen = page.locator("[data-chosen]");
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toBeFocused();
    await expect(chosen.getByRole("button", { name: "Cite", exact: true })).toBeHidden();
    await page.keyboard.press("o");
    await expect(chosen.getByRole("button", { name: "Cite", exact: true })).toBeVisible();
    await page.keyboard.press("c");
    await expect(chosen.getByRole("button", { name: "Copied" })).toBeVisible();
    const id = await chosen.getAttribute("data-claim-item");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${ARTICLE}#${id}`);
    await page.keyboard.press("Escape");
    await expect(chosen).toHaveCount(0);
  });

  test("cites a claim whose details are not open, and opens them to say so", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(ARTICLE);
    await expect(page.locator(".margin-label").first()).toBeVisible();
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    const chosen = page.locator("[data-chosen]");
    await expect(chosen.getByRole("button", { name: "Copied" })).toBeVisible();
    const id = await chosen.getAttribute("data-claim-item");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${ARTICLE}#${id}`);
  });

  test("shows the citation where it cannot be copied", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await page.goto(`${ARTICLE}#statement/lavrov-aid-will-continue`);
    const card = cardOf(page, "statement/lavrov-aid-will-continue");
    await card.click();
    await card.getByRole("button", { name: "Cite", exact: true }).click();
    await expect(card.getByRole("textbox")).toHaveValue(/“will absolutely continue”/);
  });

  test("keeps the layers that the reader chose, from the first paint of the next visit", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await page.getByRole("button", { name: "Clean text" }).click();
    await expect(page.locator(".claims-column li")).toHaveCount(0);
    const html = await (await page.request.get(ARTICLE)).text();
    expect(html).toContain('data-layers=""');
    await page.reload();
    await expect(page.getByRole("checkbox", { name: /People/ })).not.toBeChecked();
    await page.getByRole("checkbox", { name: /What was said/ }).check();
    await expect(page.locator(".claims-column li")).toHaveCount(14);
  });

  test("keeps the claims beside the words as the page scrolls", async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator(".margin-label").first()).toBeVisible();
    await page.evaluate(() => document.querySelector('[data-block="1903"]')?.scrollIntoView());
    await expect(cardOf(page, "statement/putin-announces-grain")).toBeInViewport();
    await expect(cardOf(page, "statement/diop-considerable-progress")).not.toBeInViewport();
  });

  test("lifts the claims as a sheet on a phone, and leaves the text its measure", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(ARTICLE);
    await page.getByRole("button", { name: /^Show \d+$/ }).click();
    await expect(cardOf(page, "statement/diop-considerable-progress")).toBeVisible();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await expect(cardOf(page, "statement/diop-considerable-progress")).toBeHidden();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBe(0);
  });

  test("prints a clean text with a numbered note for each claim", async ({ page }) => {
    await page.goto(ARTICLE);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator('.footnote[data-kind="statement"]').first()).toBeVisible();
    await expect(page.getByRole("group", { name: "Marked in the text" })).toBeHidden();
    await expect(page.locator(".claims-column li").first()).toBeVisible();
  });

  test("answers 404 for an article that is not there", async ({ page, expectedErrors }) => {
    expectedErrors.push("404");
    const answer = await page.goto("/articles/0000000000000000");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not on record");
  });
});
