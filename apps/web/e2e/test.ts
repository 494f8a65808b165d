/**
 * `test` for every browser test: it fails on a console error, a page error, or a request that the
 * content policy refused, and knows how to ask axe.
 */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import type { Page } from "@playwright/test";

export { expect } from "@playwright/test";

export const ARTICLE = "/articles/aec4ca49b0d251b8";

type Fixtures = {
  /** What a page may complain about in this test: parts of messages. */
  readonly expectedErrors: string[];
};

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for
  expectedErrors: async ({}, use) => use([]),
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
    });
    await use(page);
    const unexpected = errors.filter(
      (error) => !expectedErrors.some((part) => error.includes(part)),
    );
    expect(unexpected, "the page's own errors").toEqual([]);
  },
});

/** Fails with what axe finds on the page as it is. */
export async function expectAccessible(page: Page): Promise<void> {
  // The title comes behind the page, and a little later where the machine is busy.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
  }));
  expect(told).toEqual([]);
}
