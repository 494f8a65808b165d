import { expect, expectAccessible, signIn, test } from "./collected-test.ts";
import { ARTICLE } from "./test.ts";

test("a claim tells who put it forward and who decided, on a dataset too", async ({ page }) => {
  await page.goto("/statements");
  await page.getByText("History", { exact: true }).first().click();
  await expect(
    page.getByText(/^Proposed by On Record contributors on \d+ \w+ 2026: read by hand/).first(),
  ).toBeVisible();
  await expect(page.getByText(/^Decided by On Record contributors/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto("/log");
  await expect(page.getByText("This record is made of a dataset")).toBeVisible();
  await expectAccessible(page);
});

test("the history stands in the reader too", async ({ page }) => {
  await page.goto(`${ARTICLE}#statement/lavrov-aid-will-continue`);
  const card = page.locator('[data-claim-item="statement/lavrov-aid-will-continue"]');
  await card.click();
  await card.getByText("History", { exact: true }).click();
  await expect(card.getByText(/^Proposed by/)).toBeVisible();
});

test("each decision has its line, with what it changed, and is taken back from there", async ({
  page,
  served,
}) => {
  await page.goto(`${served.url}/log`);
  await expect(page.getByText("Nothing was decided yet.")).toBeVisible();
  await expectAccessible(page);
  await signIn(page, served.token);
  // Decided by whoever is signed in, as the desk does.
  const { mention, status } = await page.evaluate(async () => {
    const stored: unknown = JSON.parse(sessionStorage.getItem("onrecord.access") ?? "{}");
    const token =
      typeof stored === "object" && stored !== null && "token" in stored ? stored.token : "";
    const moved = ["mention/aec4ca49b0d251b8-0-29"];
    const to = { kind: "person", name: "the head of diplomacy" };
    const decision = { action: "split-entity", id: "person/abdoulaye-diop", moved, to };
    const call = (name: string, input: object): Promise<Response> =>
      fetch(`/api/trpc/identity.${name}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${String(token)}` },
        body: JSON.stringify(input),
      });
    const preview = await (await call("previewSplit", { decision })).json();
    const expected: unknown = preview.result.data.fingerprint;
    const answer = await call("decide", { decision, expected });
    return { mention: moved[0] ?? "", status: answer.status };
  });
  expect(status).toBe(200);
  await page.reload();
  await expect(page.getByText("1 decision", { exact: true })).toBeVisible();
  await page
    .getByRole("link", { name: /^Sergei Lavrov/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/log\?by=Sergei\+Lavrov/);
  await expectAccessible(page);

  await page.goto(`${served.url}/log?record=${mention}`);
  await expect(page.getByRole("definition")).toHaveText(/^Abdoulaye Diop → the head of diplomacy/);
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText("taken back by no. 2")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Do it again/ })).toBeVisible();
  await expectAccessible(page);
});
