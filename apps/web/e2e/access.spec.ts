import { request as send } from "node:http";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./test.ts";
import { readTokens } from "./tokens.ts";

const COLLECTION = process.env["ONRECORD_COLLECTION_URL"] ?? "";

test.use({ baseURL: COLLECTION });

const signedIn = (page: Page) => page.getByRole("status").filter({ hasText: "Signed in as" });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Asks whose token the headers carry. */
const whoAmI = async (request: APIRequestContext, headers: Record<string, string>) => {
  const answer = await request.post("/api/trpc/access.whoAmI", {
    headers: { "content-type": "application/json", ...headers },
    data: "{}",
  });
  return { status: answer.status(), text: await answer.text() };
};

/** Adds a file, and gives what the server says. */
const addFile = async (request: APIRequestContext, headers: Record<string, string>) => {
  const data = "An airship was seen above the lake in the evening.";
  const answer = await request.post("/api/import/airship.txt", { headers, data });
  return { status: answer.status(), text: await answer.text() };
};

test("who signs in sees the name, in this tab alone, and signs out", async ({ page, context }) => {
  const { review } = readTokens(COLLECTION);
  await page.goto("/access");
  await expectAccessible(page);
  await page.getByLabel("Your token").fill(` ${review} `);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(signedIn(page)).toContainText("Signed in as Sergei Lavrov");
  await expectAccessible(page);
  await page.goto("/articles");
  await expect(page.getByRole("link", { name: "Signed in as Sergei Lavrov" })).toBeVisible();
  const other = await context.newPage();
  await other.goto("/access");
  await expect(other.getByLabel("Your token")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await page.goto("/import");
  await expect(page.getByText("This token is not made to add articles.")).toBeVisible();
  await expect(page.getByLabel("Drop files here, or choose them")).toBeDisabled();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByLabel("Your token")).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test("who asks to be remembered is, in every tab of the device", async ({ page, context }) => {
  const { review } = readTokens(COLLECTION);
  await page.goto("/access");
  await page.getByLabel("Your token").fill(review);
  await page.getByLabel(/^Remember it on this device/).check();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(signedIn(page)).toContainText("Sergei Lavrov");
  const other = await context.newPage();
  await other.goto("/access");
  await expect(signedIn(other)).toContainText("Signed in as Sergei Lavrov");
  await other.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByLabel("Your token")).toBeVisible();
});

test.describe("a token that does not hold", () => {
  test.use({ expectedErrors: ["401"] });

  for (const kind of ["expired", "revoked"] as const) {
    test(`signs nobody in when it is ${kind}, and says why`, async ({ page }) => {
      await page.goto("/access");
      await page.getByLabel("Your token").fill(readTokens(COLLECTION)[kind]);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "it has ended, or it was revoked",
      );
      await expectAccessible(page);
    });
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says how to write without signing in", async ({ page }) => {
    await page.goto("/access");
    await expect(page.getByText("Signing in needs scripts.")).toBeVisible();
    await expect(page.getByText("pnpm onrecord token create")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy the command" })).toBeHidden();
    expect(await page.locator("form input[type=password]").count()).toBe(0);
  });
});

test("a token that is wrong, ended or revoked writes nothing, and all are told the same", async ({
  request,
}) => {
  const { all, expired, revoked } = readTokens(COLLECTION);
  const wrong = [`${all}x`, all.slice(0, -1), all.toUpperCase(), "onr_", expired, revoked];
  const answers = new Set<string>();
  for (const headers of [{}, ...wrong.map(bearer), { authorization: all }]) {
    for (const answer of [await whoAmI(request, headers), await addFile(request, headers)]) {
      expect(answer.status).toBe(401);
      expect(answer.text).toContain("a token that holds");
      answers.add(answer.text);
    }
  }
  expect(answers.size).toBe(2);
  expect(await (await request.get("/search?q=airship")).text()).not.toContain("above the lake");
});

test("a token without the scope writes nothing, and says what is missing", async ({ request }) => {
  const { review } = readTokens(COLLECTION);
  expect((await whoAmI(request, bearer(review))).text).toContain("Sergei Lavrov");
  const refused = await addFile(request, bearer(review));
  expect(refused.status).toBe(403);
  expect(refused.text).toContain("--scope import");
});

test("a page of another site writes nothing, even with a token", async ({ request }) => {
  const { all } = readTokens(COLLECTION);
  const foreign: readonly Record<string, string>[] = [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { origin: "https://example.org" },
    { origin: "null" },
    { origin: `${COLLECTION}.example.org` },
    { origin: "" },
  ];
  for (const headers of foreign) {
    const told = { ...bearer(all), ...headers };
    for (const answer of [await whoAmI(request, told), await addFile(request, told)]) {
      expect(answer.status, JSON.stringify(headers)).toBe(403);
      expect(answer.text).toContain("a page of another site");
    }
  }
  const own = { ...bearer(all), origin: COLLECTION, "sec-fetch-site": "same-origin" };
  expect((await whoAmI(request, own)).status).toBe(200);
});

test("a page of another site can send neither a fetch nor a form that writes", async ({
  browser,
}) => {
  const { all } = readTokens(COLLECTION);
  const stranger = await browser.newPage();
  await stranger.setContent(
    `<form method="post" enctype="text/plain" action="${COLLECTION}/api/import/airship.txt"><input name="a" value="b"><button>Win</button></form>`,
  );
  const outcome = await stranger.evaluate(
    async ({ target, token }) => {
      const tryFetch = async (headers: HeadersInit): Promise<string> => {
        try {
          return String((await fetch(target, { method: "POST", headers, body: "{}" })).status);
        } catch {
          return "refused by the browser";
        }
      };
      return [
        await tryFetch({ authorization: `Bearer ${token}` }),
        await tryFetch({ "content-type": "application/json" }),
      ];
    },
    { target: `${COLLECTION}/api/trpc/access.whoAmI`, token: all },
  );
  expect(outcome).toEqual(["refused by the browser", "refused by the browser"]);
  // A form needs no leave to be sent.
  const answered = stranger.waitForResponse(/airship/);
  await stranger.getByRole("button").click();
  expect((await answered).status()).toBe(403);
  await stranger.close();
});

test("a call that is not JSON, too large, in a batch, or asked for by GET writes nothing", async ({
  request,
}) => {
  const { all } = readTokens(COLLECTION);
  const path = "/api/trpc/access.whoAmI";
  const json = { ...bearer(all), "content-type": "application/json" };
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""]) {
    const headers = { ...bearer(all), "content-type": type };
    expect((await request.post(path, { headers, data: "{}" })).status(), type).toBe(415);
  }
  const huge = await request.post(path, { headers: json, data: `"${"a".repeat(1_200_000)}"` });
  expect(huge.status()).toBe(413);
  expect(await huge.text()).toContain("1024 kB");
  const batch = await request.post(`${path},access.whoAmI?batch=1`, { headers: json, data: "{}" });
  expect(batch.status()).toBe(400);
  const read = await request.get(path, { headers: bearer(all) });
  expect(read.status()).toBe(405);
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const answer = await request.fetch(path, { method, headers: json, data: "{}" });
    expect(answer.status(), method).toBe(405);
  }
});

test("a body without a length is not read beyond what it may weigh", async () => {
  const { all } = readTokens(COLLECTION);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { ...bearer(all), "content-type": "application/json" };
    const call = send(`${COLLECTION}/api/trpc/access.whoAmI`, { method: "POST", headers });
    call.on("response", (answer) => {
      resolve(answer.statusCode);
      call.destroy();
    });
    call.on("error", reject);
    const part = Buffer.alloc(64 * 1024, "a");
    for (let parts = 0; parts < 40; parts += 1) call.write(part);
    call.end();
  });
  expect(status).toBe(413);
});

test("what is sent in a header or a name comes back in none", async ({ request }) => {
  const { all } = readTokens(COLLECTION);
  const name = encodeURIComponent('a\r\nset-cookie: a=b\r\n\r\n<script>alert(1)</script>".txt');
  const answer = await request.post(`/api/import/${name}`, {
    headers: { ...bearer(all), "content-type": "text/plain" },
    data: "A kite was seen above the lake at noon.",
  });
  expect(answer.status()).toBe(200);
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  expect(answer.headers()["content-type"]).toContain("application/json");
});

test("the token is in no address, no page and no answer", async ({ page }) => {
  const { review } = readTokens(COLLECTION);
  const secret = review.split("_").slice(2).join("_");
  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url(), request.postData() ?? ""));
  page.on("response", (response) => {
    seen.push(JSON.stringify(response.headers()));
  });
  await page.goto("/access");
  await page.getByLabel("Your token").fill(review);
  const answered = page.waitForResponse(/whoAmI/);
  await page.getByRole("button", { name: "Sign in" }).click();
  seen.push(await (await answered).text());
  await expect(signedIn(page)).toContainText("Sergei Lavrov");
  seen.push(await page.content());
  await page.goto("/articles");
  seen.push(await page.content());
  expect(seen.join("\n")).not.toContain(secret);
});
