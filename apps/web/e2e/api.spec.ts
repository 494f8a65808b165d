/** The HTTP API, its feeds and its reference page, at a real server. */
import { ARTICLE, expect, expectAccessible, test } from "./test.ts";

const PATHS = [
  "/record",
  "/search?q=cooperation+speaker:lavrov",
  "/articles?limit=5",
  "/articles/aec4ca49b0d251b8",
  "/entities?kind=person",
  "/entities/person/abdoulaye-diop",
  "/statements?limit=5",
  "/statements/lavrov-aid-will-continue",
  "/events?place=place/kidal",
  "/events/diop-lavrov-meeting",
  "/relations/diop-head-of-malian-diplomacy",
  "/citations/statement/lavrov-aid-will-continue",
  "/latest?kind=statement",
  "/openapi.json",
  "/schemas/listStatements.json",
];

for (const path of PATHS) {
  test(`GET /api/v1${path} answers JSON, compressed, to any site, and 304 the second time`, async ({
    request,
  }) => {
    const answer = await request.get(`/api/v1${path}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      "content-type": "application/json",
      "content-encoding": "gzip",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    });
    expect(await answer.json()).toBeTruthy();
    const etag = answer.headers()["etag"] ?? "";
    const again = await request.get(`/api/v1${path}`, { headers: { "if-none-match": etag } });
    expect(again.status()).toBe(304);
    expect((await request.head(`/api/v1${path}`)).headers()["etag"]).toBe(etag);
  });
}

test("what is not there, and whatever is not GET, is a problem", async ({ request }) => {
  const type = "application/problem+json";
  for (const path of ["/", "/nothing", "/articles/%F0%9F%91%8B", "/entities/person/%00"]) {
    const answer = await request.get(`/api/v1${path}`);
    expect([answer.status(), answer.headers()["content-type"]], path).toEqual([404, type]);
  }
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const answer = await request.fetch("/api/v1/record", { method });
    expect([answer.status(), answer.headers()["content-type"]], method).toEqual([405, type]);
  }
  const preflight = await request.fetch("/api/v1/record", { method: "OPTIONS" });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()["access-control-allow-methods"]).toContain("GET");
  for (const path of ["/articles/%E0%A4%A", "/entities/person/%C0%AF"]) {
    const answer = await request.get(`/api/v1${path}`);
    expect([answer.status(), answer.headers()["content-type"]], path).toEqual([400, type]);
  }
  const bad = await request.get("/api/v1/statements?cursor=none");
  expect([bad.status(), bad.headers()["content-type"]]).toEqual([400, type]);
});

for (const path of [ARTICLE, "/entities/person/sergei-lavrov"]) {
  test(`${path} answers with a page, JSON or JSON-LD, as it is asked`, async ({ request }) => {
    const wanted: readonly [accept: string, type: string][] = [
      ["text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"],
      ["*/*", "text/html; charset=utf-8"],
      ["application/json", "application/json"],
      ["application/ld+json", "application/ld+json"],
    ];
    for (const [accept, type] of wanted) {
      const answer = await request.get(path, { headers: { accept } });
      expect(answer.headers()["content-type"], accept).toBe(type);
      expect(answer.headers()["vary"], accept).toMatch(/\bAccept\b(?!-)/);
    }
    const linked = await request.get(path, { headers: { accept: "application/ld+json" } });
    expect(await linked.json()).toHaveProperty("@graph");
    const missing = await request.get(`${path}0`, { headers: { accept: "application/json" } });
    expect(missing.status()).toBe(404);
  });

  test(`${path} carries its JSON-LD and tells of its data`, async ({ page }) => {
    await page.goto(path);
    const carried = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(carried ?? "")["@graph"]).toHaveLength(1);
    const data = page.locator('link[rel="alternate"][type="application/ld+json"]');
    await expect(data).toHaveAttribute("href", path);
  });
}

test("pages tell feed readers what can be followed", async ({ page, request }) => {
  await page.goto("/entities/person/sergei-lavrov");
  const feeds = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
  const addresses = await feeds.evaluateAll((links) =>
    links.map((link) => link.getAttribute("href")),
  );
  expect(addresses).toContain("/feeds/statements.atom");
  expect(addresses).toContain("/feeds/statements.atom?entity=person/sergei-lavrov");
  for (const address of addresses) {
    const answer = await request.get(address ?? "");
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  }
  await page.goto("/search?q=kidal");
  await expect(page.locator('link[href="/feeds/articles.json?q=kidal"]')).toHaveCount(1);
});

test("the reference page tries a call, and shows what is wrong with another", async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push("400 (Bad Request)");
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "For programs" }).click();
  await expect(page.getByRole("heading", { name: "For programs" })).toBeVisible();
  await expectAccessible(page);
  const statements = page.getByRole("region", { name: "GET /statements", exact: true });
  await statements.getByLabel("limit").fill("1");
  await statements.getByRole("button", { name: /^Try it/ }).click();
  await expect(statements.getByText("200", { exact: true })).toBeVisible();
  await expect(statements.locator("pre")).toContainText("Sergei Lavrov");
  await statements.getByLabel("limit").fill("1000");
  await statements.getByRole("button", { name: /^Try it/ }).click();
  await expect(statements.locator("pre")).toContainText("whole number from 1 to 100");
  await page.setViewportSize({ width: 390, height: 844 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "nothing is wider than a phone").toBe(390);
  await expectAccessible(page);
});
