import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, expectAccessible, test } from "./test.ts";

test("an entity’s page leads to its dossier, in which every number leads to its proof", async ({
  page,
}) => {
  await page.goto("/entities/person/sergei-lavrov");
  await page.getByRole("link", { name: "dossier with footnotes" }).click();
  await expect(page).toHaveTitle("Sergei Lavrov: a dossier");
  // The style sheet is let in by its fingerprint alone.
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-weight", "500");
  const said = page.locator("li", { hasText: "said: “will absolutely continue”" }).first();
  await said.getByRole("link").click();
  const note = page.locator(":target");
  await expect(note.locator("mark")).toHaveText("will absolutely continue");
  await expectAccessible(page);
  await note.getByRole("link").click();
  await expect(page).toHaveURL(/\/articles\/aec4ca49b0d251b8#statement\/lavrov-aid-will-continue$/);
});

test("a dossier fits a telephone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/entities/person/sergei-lavrov/dossier");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("a dossier is Markdown where that is asked for, and not there for nobody", async ({
  request,
}) => {
  const markdown = await request.get("/entities/place/kidal/dossier?format=md");
  expect(await markdown.text()).toMatch(/^# Kidal\n/);
  expect((await request.get("/entities/person/nobody/dossier")).status()).toBe(404);
});

test("the command line prints a dossier as a PDF in this browser", async ({
  browser,
}, testInfo) => {
  const file = testInfo.outputPath("diop.pdf");
  const program = join(import.meta.dirname, "../../cli/src/main.ts");
  const env = { ...process.env };
  // Where no browser is named, Playwright's own is the one that is here.
  env["ONRECORD_CHROMIUM"] ??= browser.browserType().executablePath();
  const argv = [program, "dossier", "abdoulaye-diop", "--format", "pdf", "--out", file];
  await promisify(execFile)(process.execPath, argv, { env });
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  expect(totalPages).toBeGreaterThan(3);
  for (const words of [
    "Abdoulaye Diop welcomed: “considerable progress”.",
    "What is not known",
    "aec4ca49b0d251b883ab60fc37d213b4890e6fbdd5d087ba790a8a68fb43bbaa",
    `1 / ${totalPages}`,
  ]) {
    expect(text.replaceAll(/\s+/gu, " ")).toContain(words);
  }
});
