/**
 * `test` with the bundled dataset in a collection: its own for each test, served by a server of its
 * own, with a token to review and one that is none.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { onrecord, serveCopy } from "./review-server.ts";
import type { ReviewServer } from "./review-server.ts";
import { expect, test as base } from "./test.ts";

export { expect, expectAccessible } from "./test.ts";

const DATASET = join(import.meta.dirname, "../../../packages/data/dataset");

type Collected = { readonly folder: string; readonly file: string; readonly token: string };
type Fixtures = { readonly served: ReviewServer & Pick<Collected, "token"> };

export const test = base.extend<Fixtures, { readonly collected: Collected }>({
  collected: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "onrecord-collected-"));
      const file = join(folder, "collection.sqlite");
      await onrecord("import", DATASET, "--archive", file);
      const made = await onrecord("token", "create", "--name", "Sergei Lavrov", "--archive", file);
      await use({ folder, file, token: made.trim() });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  served: async ({ collected }, use) => {
    const server = await serveCopy(collected);
    await use({ ...server, token: collected.token });
    await server.stop();
  },
});

/** Signs in on the page that is open. */
export async function signIn(page: Page, token: string): Promise<void> {
  await page.getByLabel("Your token").fill(token);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Signed in as Sergei Lavrov").last()).toBeVisible();
}

/** The whole record, as a program reads it. */
export const exportOf = ({ file }: ReviewServer): Promise<string> =>
  onrecord("export", "--archive", file, "--format", "json");
