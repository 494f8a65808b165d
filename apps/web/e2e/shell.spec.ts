import { ARTICLE, expect, test } from "./test.ts";

test.describe("every page", () => {
  test("puts the cursor into the search field for /, and lists the keys for ?", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await expect(page.locator(".margin-label").first()).toBeVisible();
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.press("?");
    await expect(page.getByRole("searchbox")).toHaveValue("?");
    await page.getByRole("searchbox").blur();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("leads to the next without loading the site anew, or to a new tab for who asks for one", async ({
    page,
    context,
  }) => {
    await page.goto("/");
    await page.evaluate(() => document.body.setAttribute("data-seen", ""));
    const articles = page.getByRole("navigation", { name: "Main" }).getByText("Articles");
    const opened = context.waitForEvent("page");
    await articles.click({ modifiers: ["ControlOrMeta"] });
    await expect(await opened).toHaveURL("/articles");
    await expect(page).toHaveURL("/");
    await articles.click();
    await expect(page.getByRole("heading", { level: 1, name: "Articles" })).toBeVisible();
    await expect(page.locator("body")).toHaveAttribute("data-seen");
  });

  test("leads past the masthead for those who tab", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    await expect(skip).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });

  test("has every way into the record in sight on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/");
    const ways = page.getByRole("navigation", { name: "Main" }).getByRole("link");
    await expect(ways).toHaveCount(7);
    for (const way of await ways.all()) await expect(way).toBeInViewport({ ratio: 1 });
  });

  test("changes between day and night, and remembers it from the first paint", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("/");
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const day = await paper();
    await page.getByRole("button", { name: "Night" }).click();
    const night = await paper();
    expect(night).not.toBe(day);
    await page.reload();
    expect(await paper()).toBe(night);
    expect(await (await page.request.get("/")).text()).toContain('data-theme="dark"');
  });

  test("answers calls without Next: as data, compressed, and to reading alone", async ({
    request,
  }) => {
    const call = `/api/trpc/search.run?input=${encodeURIComponent('{"text":"kidal"}')}`;
    const answer = await request.get(call, { headers: { "accept-encoding": "gzip" } });
    expect(answer.status()).toBe(200);
    expect((await answer.json()).result.data.hits[0].title).toBe("Kidal");
    expect(answer.headers()).toMatchObject({
      "content-type": "application/json",
      "content-encoding": "gzip",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "server-timing": expect.stringMatching(/^total;dur=/),
    });
    const wrong = await request.get("/api/trpc/search.run?input=%7B%22text%22%3A5%7D");
    expect(wrong.status()).toBe(400);
    expect((await request.get("/api/trpc/nothing.there")).status()).toBe(404);
    expect((await request.post(call, { data: {} })).status()).toBe(405);
  });

  test("carries a content policy that allows no inline script and no inline style", async ({
    request,
  }) => {
    const answers = await Promise.all([request.get("/"), request.get("/")]);
    const policies = answers.map((answer) => answer.headers()["content-security-policy"] ?? "");
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
      expect(policy).not.toContain("unsafe");
    }
    expect(policies[0]).not.toBe(policies[1]);
    expect(answers[0]?.headers()).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(answers[0]?.headers()["x-powered-by"]).toBeUndefined();
  });

  test("only answers questions: nothing can be changed through the API", async ({ request }) => {
    expect((await request.get("/api/trpc/record.summary")).status()).toBe(200);
    expect((await request.post("/api/trpc/record.summary", { data: {} })).status()).toBe(405);
  });

  test("says what happened for an address that leads nowhere", async ({ page, expectedErrors }) => {
    expectedErrors.push("404");
    const answer = await page.goto("/no-such-page");
    expect(answer?.status()).toBe(404);
    await expect(page).toHaveTitle("Not on record · On Record");
  });
});
