import { bundledDatasetFolder, openArchive, readDataset } from "@onrecord/data";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test, vi } from "vitest";
import { BASE_URL as baseUrl, datasetContext } from "../testing/contexts.ts";
import { answerPreflight, answerRequest, refuseMethod } from "./answer-request.ts";
import { createCall } from "./call-procedure.ts";
import { toOpenApi } from "./openapi.ts";
import { ROUTES } from "./routes.ts";

const { dataset, findings, stamp } = await readDataset(bundledDatasetFolder());
const archive = openArchive({ file: ":memory:", dataset, stamp });
afterAll(() => archive.close());

const ctx = datasetContext(archive, findings);
const call = createCall(async () => ctx, undefined);

function ask(path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(`${baseUrl}/api/v1${path}`, init);
  const segments = new URL(request.url).pathname.split("/").slice(3).filter(Boolean);
  return answerRequest({ request, segments: segments.map(decodeURIComponent), baseUrl, call });
}

/** What is answered, whatever it is. */
async function read(path: string) {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return response.json();
}

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(toOpenApi(baseUrl), "api");

describe("every route", () => {
  test.each(ROUTES)("$path answers with what its schema says", async ({ example, operation }) => {
    const name = `${operation.name[0]?.toUpperCase()}${operation.name.slice(1)}Answer`;
    const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
    validate(await read(example));
    expect(validate.errors).toBeNull();
  });

  test.each(ROUTES)("$path is not sent again where nothing has changed", async ({ example }) => {
    const etag = (await ask(example)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const again = await ask(example, { headers: { "if-none-match": `"other", ${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(etag);
  });

  test.each(ROUTES)("$path may be read from any site, and has a HEAD", async ({ example }) => {
    const response = await ask(example, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test.each(ROUTES)("$path refuses a parameter that it does not know", async ({ example }) => {
    const response = await ask(`${example}${example.includes("?") ? "&" : "?"}speakr=x`);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const { type, status, errors } = await response.json();
    expect(type).toBe(`${baseUrl}/api#bad-request`);
    expect(status).toBe(400);
    expect(errors).toEqual([expect.objectContaining({ parameter: "speakr" })]);
  });
});

const LISTS = ROUTES.filter(({ idBegins, operation }) => {
  return idBegins === null && "next" in operation.output.shape;
});

describe("every list", () => {
  test.each(LISTS)("$path gives each item once, page by page", async ({ path, example }) => {
    const [, filter = ""] = example.split("?");
    const asked = new URLSearchParams(filter);
    asked.set("limit", "2");
    const seen: string[] = [];
    let total: unknown;
    for (let address: string | undefined = `${path}?${asked}`; address !== undefined;) {
      const response = await ask(address);
      const page = await response.json();
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      total = page.total;
      const [, next] = /<([^>]*)>; rel="next"/.exec(response.headers.get("link") ?? "") ?? [];
      expect(next === undefined).toBe(page.next === null);
      address = next?.slice(`${baseUrl}/api/v1`.length);
    }
    expect(seen).toHaveLength(Number(total));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test.each(LISTS)("$path refuses lengths that no page has", async ({ path, operation }) => {
    const q = operation.name === "search" ? "q=mali&" : "";
    for (const limit of ["0", "-1", "101", "1000000000000", "ten", "1e1", "2.5"]) {
      const response = await ask(`${path}?${q}limit=${limit}`);
      expect(response.status, limit).toBe(400);
      expect((await response.json()).detail).toContain("limit must be a whole number");
    }
  });

  test.each(LISTS)("$path refuses a cursor that is none, or another question's", async (route) => {
    const { path, operation } = route;
    const q = operation.name === "search" ? "q=mali&" : "";
    const other = (await read("/entities?kind=place&limit=1")).next;
    for (const cursor of ["x", "W10", "👋", "%00", "a".repeat(3000), other]) {
      const response = await ask(`${path}?${q}cursor=${cursor}`);
      expect(response.status, cursor).toBe(400);
      expect((await response.json()).errors[0].parameter).toBe("cursor");
    }
  });
});

describe("what was never an id, a date or a code", () => {
  test.each([
    ["/statements?speaker=lavrov", "speaker"],
    ["/statements?speaker=person/%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2", "speaker"],
    ["/statements?manner=shouted", "manner"],
    ["/statements?speaker=person/a&speaker=person/b", "speaker"],
    ["/events?type=WAR", "type"],
    ["/events?year=24", "year"],
    ["/articles?in=yesterday", "in"],
    ["/articles?order=best", "order"],
    ["/entities?kind=ship", "kind"],
    ["/search", "q"],
    [`/search?q=${"a".repeat(1001)}`, "q"],
  ])("%s is refused with the parameter", async (path, parameter) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    const { errors, detail } = await response.json();
    expect(errors.map((each: { parameter: string }) => each.parameter)).toContain(parameter);
    expect(detail).not.toContain("undefined");
  });

  test("an id that nobody has filters everything out", async () => {
    expect(await read("/statements?speaker=person/nobody")).toMatchObject({ items: [], total: 0 });
  });
});

describe("what is not there", () => {
  test.each([
    "/articles/0000000000000000",
    "/articles/..%2Fsecret",
    "/entities/person/nobody",
    "/entities/ship/kuznetsov",
    "/statements/%F0%9F%91%8B",
    "/citations/mention/x",
    "/nothing",
    "/",
    "/articles/aec4ca49b0d251b8/text",
  ])("%s is a problem of status 404", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 404, type: `${baseUrl}/api#not-found` });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

test("a query in any script, with anything in it, is answered", async () => {
  for (const q of ["Кидаль", "مالي", "👋", "((((", 'a"b', "</script>", "\u202e", "' OR 1=1 --"]) {
    const page = await read(`/search?q=${encodeURIComponent(q)}`);
    expect(page.total).toBeTypeOf("number");
  }
});

test("a statement says who, in which words, with the sentence and the permalink", async () => {
  const statement = await read("/statements/lavrov-aid-will-continue");
  expect(statement).toMatchObject({
    speaker: { id: "person/sergei-lavrov", permalink: `${baseUrl}/entities/person/sergei-lavrov` },
    permalink: `${baseUrl}/articles/aec4ca49b0d251b8#statement/lavrov-aid-will-continue`,
    words: ["will absolutely continue"],
    voice: { kind: "article" },
  });
  const article = await read("/articles/aec4ca49b0d251b8");
  for (const { sentence, start, end } of statement.evidence) {
    expect(article.text.slice(start, end)).toBe(sentence);
  }
});

/** As when the disk under the archive is broken. */
const broken = (): Promise<never> =>
  Promise.reject(new Error("disk image is malformed at /some/secret/place"));

test("a broken archive is a problem too, and its words stay in the log", async () => {
  const logged = vi.spyOn(console, "error").mockReturnValue();
  const request = new Request(`${baseUrl}/api/v1/record`);
  const response = await answerRequest({ request, segments: ["record"], baseUrl, call: broken });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});

test("whoever wants to write is told that nothing can be", async () => {
  const response = refuseMethod("POST", baseUrl);
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  expect(await response.json()).toMatchObject({ status: 405 });
});

test("a browser that asks first is told that it may read", () => {
  const { status, headers } = answerPreflight();
  expect(status).toBe(204);
  expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
});
