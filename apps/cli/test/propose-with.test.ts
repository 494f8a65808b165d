import type { Server } from "node:http";
import { createServer } from "node:http";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Decision, openCollection } from "@onrecord/data";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, exitOf, onrecord, start } from "./onrecord.ts";

const KEY = "a-key-that-nobody-must-see";

const TEXTS = [
  "Sergei Lavrov met Abdoulaye Diop in Moscow.\n\n“We will stay,” Mr. Lavrov said.",
  "Vladimir Putin spoke on Monday.\n\n“We will deliver,” Mr. Putin said.",
  "Abdoulaye Diop spoke on Tuesday.\n\n“We will go on,” Mr. Diop said.",
];

let cwd = "";
beforeEach(async () => {
  cwd = await emptyFolder();
  const lines = TEXTS.map((text, index) =>
    JSON.stringify({
      title: `A${index}`,
      url: `https://news.example/${index}`,
      date: "2024-02-28",
      text,
    }),
  );
  await writeFile(join(cwd, "articles.jsonl"), lines.join("\n"));
  await runHere(["import", "articles.jsonl", "--archive", "news.sqlite"], { cwd });
});

/** What a language model might say of such an article, with things in it that nobody wrote. */
function annotate(question: string): object {
  const name =
    /(?:Sergei Lavrov|Vladimir Putin|Abdoulaye Diop)(?= (?:met|spoke))/u.exec(question)?.[0] ?? "";
  const said = /“([^”]*),”/u.exec(question)?.[1] ?? "";
  return {
    entities: [
      { ref: "p", kind: "person", mentions: [{ exact: name, form: "name", confidence: 0.9 }] },
      { ref: "x", kind: "person", mentions: [{ exact: "Emmanuel Nobody", form: "name" }] },
    ],
    statements: [
      { speaker: "p", manner: "direct", content: [{ exact: said }], confidence: 0.8 },
      { speaker: "p", manner: "direct", content: [{ exact: `"${said},"` }], confidence: 0.8 },
    ],
  };
}

type Model = {
  readonly url: string;
  readonly questions: readonly string[];
  /** Resolves when so many requests have come. */
  readonly asked: (count: number) => Promise<void>;
};

/** The address of a server that is gone after the test. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

/** How a model answers: with an HTTP status, never (0), not willing to, or with half an answer. */
type Answer = number | "declined" | "half";

const MESSAGES = {
  declined: { message: { refusal: "No." } },
  half: { message: { content: "{" }, finish_reason: "length" },
};

/** A model's endpoint; `status` says how it answers the n-th request. */
async function startModel(status: (count: number) => Answer = () => 200): Promise<Model> {
  const questions: string[] = [];
  const waiting = new Map<number, () => void>();
  const server: Server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      questions.push(body);
      waiting.get(questions.length)?.();
      const answer = status(questions.length);
      // As a model that thinks for ever.
      if (answer === 0) return;
      const code = typeof answer === "number" ? answer : 200;
      response.writeHead(code, { "content-type": "application/json" });
      const content = JSON.stringify(annotate(JSON.parse(body).messages.at(-1).content));
      const choice = typeof answer === "number" ? { message: { content } } : MESSAGES[answer];
      response.end(JSON.stringify({ model: "model-7", choices: [choice] }));
    });
  });
  return {
    url: await listen(server),
    questions,
    asked: (count) => new Promise((resolve) => waiting.set(count, resolve)),
  };
}

const asking = (url: string, ...more: readonly string[]): string[] => [
  "propose",
  "--archive=news.sqlite",
  "--with=openai",
  `--endpoint=${url}`,
  "--model=m",
  "--concurrency=1",
  "--json",
  ...more,
];

const around = () => ({ cwd, env: { OPENAI_API_KEY: KEY } });

const statements = async (): Promise<{ speaker: string; provenance: unknown }[]> => {
  const args = ["export", "-f", "jsonl", "-k", "statement", "--archive", "news.sqlite"];
  const { stdout } = await runHere(args, { cwd });
  return stdout
    .split("\n")
    .filter((each) => each !== "")
    .map((each) => JSON.parse(each));
};

test("a model's answers become proposals where the text bears them out, and nobody is asked twice", async () => {
  const model = await startModel();
  const { stdout, code } = await onrecord(asking(model.url), around());
  expect(code).toBe(0);
  const summary: unknown = JSON.parse(stdout);
  expect(summary).toMatchObject({
    articles: 3,
    requests: 3,
    proposed: { people: 3, mentions: 3, statements: 3 },
    left: 0,
    stopped: null,
  });
  const lavrov = (await statements()).find(({ speaker }) => speaker === "person/sergei-lavrov");
  expect(lavrov).toMatchObject({
    status: "proposed",
    provenance: {
      proposed: {
        by: {
          kind: "program",
          name: "m through an OpenAI-compatible endpoint",
          version: "question 1",
        },
        method: "asked from outside, model-7; words found in the text; confidence 0.80",
      },
    },
  });
  expect((await runHere(["validate", "--archive", "news.sqlite"], { cwd })).code).toBe(0);
  const again = await runHere(asking(model.url), around());
  expect(JSON.parse(again.stdout)).toMatchObject({ articles: 0, requests: 0 });
  expect(model.questions).toHaveLength(3);
});

test("an article is asked about for the kinds that are taken, and for the others when they are wanted", async () => {
  const model = await startModel();
  const ask = async (...more: string[]): Promise<unknown> =>
    JSON.parse((await runHere(asking(model.url, ...more), around())).stdout);
  expect(await ask("--kind", "mention")).toMatchObject({
    articles: 3,
    proposed: { mentions: 3, statements: 0 },
    left: 0,
  });
  expect(await ask("--kind", "mention")).toMatchObject({ articles: 0, left: 0 });
  expect(await ask("--kind", "mention", "--kind", "statement")).toMatchObject({
    articles: 3,
    proposed: { mentions: 0, statements: 3 },
    left: 0,
  });
  expect(await ask("--kind", "statement")).toMatchObject({ articles: 0 });
  // Times, events and relations were never taken.
  expect(await ask()).toMatchObject({ articles: 3, proposed: { mentions: 0, statements: 0 } });
  expect(await ask("--kind", "event")).toMatchObject({ articles: 0, left: 0 });
  expect(model.questions).toHaveLength(9);
});

test("what was not stored is counted and shown, with the reason", async () => {
  const model = await startModel();
  const args = asking(model.url).filter((each) => each !== "--json");
  const { stdout } = await runHere(args, around());
  expect(stdout).toContain("Not stored: 6 items.");
  expect(stdout).toContain("3 words that the article does not have");
  expect(stdout).toContain("Emmanuel Nobody");
  expect(stdout).toContain("3 words that the article has with other quotation marks");
});

/** An endpoint that sends back the key it was sent, in all that it says. */
async function startEcho(...answers: readonly number[]): Promise<string> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const { authorization = "" } = request.headers;
      const status = answers[count++] ?? 500;
      const mentions = [{ exact: authorization, form: "name" }];
      const content = JSON.stringify({
        entities: [{ kind: "person", mentions }, authorization],
      });
      response.writeHead(status, { location: `/${authorization.replace("Bearer ", "")}` });
      response.end(
        status === 200
          ? JSON.stringify({ model: authorization, choices: [{ message: { content } }] })
          : `cannot work with ${authorization}`,
      );
    });
  });
  return listen(server);
}

test("the key is sent and neither stored nor shown, whatever an endpoint sends back", async () => {
  const url = await startEcho(200, 422, 307);
  const { stdout, stderr } = await onrecord(asking(url, "--debug"), around());
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1, stopped: { code: "redirect" } });
  expect(stdout + stderr).not.toContain(KEY);
  for (const file of await readdir(cwd))
    expect((await readFile(join(cwd, file))).includes(KEY)).toBe(false);
});

test("an endpoint that goes away in the middle ends the run; what was done is kept, and the next run goes on", async () => {
  const model = await startModel((count) => (count === 2 ? 401 : 200));
  const first = await onrecord(asking(model.url), around());
  expect(first.code).toBe(1);
  expect(JSON.parse(first.stdout)).toMatchObject({
    articles: 1,
    left: 2,
    stopped: { code: "refused-key" },
  });
  expect(await statements()).toHaveLength(1);
  const second = await onrecord(asking(model.url), around());
  expect(JSON.parse(second.stdout)).toMatchObject({ articles: 2, left: 0, stopped: null });
  expect(await statements()).toHaveLength(3);
});

test("what a person rejected is not proposed by the next model", async () => {
  const model = await startModel();
  await runHere(asking(model.url), around());
  const collection = openCollection({ file: join(cwd, "news.sqlite"), create: false });
  const { items } = collection.review.queue({}, { order: "text", size: 100 });
  const decision = Decision.parse({ action: "reject", ids: items.map(({ id }) => id) });
  const by = { kind: "person", name: "Abdoulaye Diop", version: null } as const;
  const decided = collection.review.decide(decision, { by, at: "2026-11-23", expected: {} });
  expect(decided.ok).toBe(true);
  collection.close();
  const other = await runHere(asking(model.url, "--model=another"), around());
  expect(JSON.parse(other.stdout)).toMatchObject({
    articles: 3,
    proposed: { mentions: 0, statements: 0 },
  });
});

test("answers that are on their way when the run ends are kept: they are paid for", async () => {
  const model = await startModel((count) => (count === 2 ? 401 : 200));
  const { stdout } = await runHere(asking(model.url, "--concurrency=3"), around());
  const summary: unknown = JSON.parse(stdout);
  expect(summary).toMatchObject({ articles: 2, left: 1, stopped: { code: "refused-key" } });
  expect(await statements()).toHaveLength(2);
});

test("Ctrl-C ends the run, and what was answered before it is kept", async () => {
  const model = await startModel((count) => (count === 2 ? 0 : 200));
  const child = start(asking(model.url), around());
  await model.asked(2);
  child.kill("SIGINT");
  expect(await exitOf(child)).toBe(130);
  expect(await statements()).toHaveLength(1);
});

test("one article that cannot be asked about is named, and the others are done", async () => {
  const model = await startModel((count) => (count === 1 ? 400 : 200));
  const { stdout, code } = await runHere(asking(model.url), around());
  expect(code).toBe(1);
  const summary: { failed: unknown[] } = JSON.parse(stdout);
  expect(summary).toMatchObject({ articles: 2, left: 1, failed: [{ code: "bad-request" }] });
});

/** Adds articles of which the first has so many more letters. */
async function addArticles(count: number, letters = 0): Promise<void> {
  const lines = Array.from({ length: count }, (_, index) => {
    const more = index === 0 ? " On and on.".repeat(letters / 10) : "";
    const text = `${TEXTS[2]} That was week ${index}.${more}`;
    const url = `https://news.example/more-${index}`;
    return JSON.stringify({ title: `M${index}`, url, date: "2024-02-28", text });
  });
  await writeFile(join(cwd, "more.jsonl"), lines.join("\n"));
  await runHere(["import", "more.jsonl", "--archive", "news.sqlite"], { cwd });
}

test("articles that a model declines end no run, however many, and are not paid for again", async () => {
  await addArticles(2);
  const model = await startModel((count) => (count <= 3 ? "declined" : 200));
  const { stdout, code } = await runHere(asking(model.url), around());
  expect(code).toBe(1);
  const failed = { code: "declined", again: false };
  expect(JSON.parse(stdout)).toMatchObject({
    articles: 2,
    left: 0,
    stopped: null,
    failed: [failed, failed, failed],
  });
  const again = await runHere(asking(model.url), around());
  expect(JSON.parse(again.stdout)).toMatchObject({ requests: 0, failed: [], left: 0 });
});

test("an article that is too long is passed over and told, and never keeps the others waiting", async () => {
  await addArticles(1, 70_000);
  const model = await startModel();
  const args = asking(model.url).filter((each) => each !== "--json");
  expect((await runHere(args, around())).stdout).toMatch(
    /passed over: article\/\w+: The article has more than 60000 characters/u,
  );
  expect(model.questions).toHaveLength(3);
  expect((await runHere(args, around())).stdout).not.toContain("passed over");
});

test("half an answer is asked for again where it may be longer, and not before", async () => {
  const model = await startModel((count) => (count <= 3 ? "half" : 200));
  const first = await runHere(asking(model.url), around());
  expect(JSON.parse(first.stdout)).toMatchObject({
    stopped: null,
    left: 0,
    failed: [{ code: "half-answer" }, {}, {}],
  });
  expect(JSON.parse((await runHere(asking(model.url), around())).stdout).requests).toBe(0);
  const longer = await runHere(asking(model.url, "--max-tokens", "32000"), around());
  expect(JSON.parse(longer.stdout)).toMatchObject({ articles: 3, left: 0 });
});

test("articles that the service fails at end a run when there are three, and come last in the next", async () => {
  await addArticles(2);
  const model = await startModel((count) => (count <= 3 ? 422 : 200));
  const first = await runHere(asking(model.url), around());
  expect(JSON.parse(first.stdout)).toMatchObject({
    articles: 0,
    left: 5,
    requests: 3,
    stopped: { code: "bad-request" },
  });
  const second = await runHere(asking(model.url, "--limit", "2"), around());
  expect(JSON.parse(second.stdout)).toMatchObject({ articles: 2, left: 3, stopped: null });
  expect(new Set(model.questions).size).toBe(5);
  const third = await runHere(asking(model.url), around());
  expect(JSON.parse(third.stdout)).toMatchObject({ articles: 3, left: 0, stopped: null });
  expect(new Set(model.questions).size).toBe(5);
});

test("no more articles are asked about than --limit says", async () => {
  const model = await startModel();
  const { stdout } = await runHere(asking(model.url, "--limit", "2"), around());
  expect(JSON.parse(stdout)).toMatchObject({ articles: 2, left: 1 });
  expect(model.questions).toHaveLength(2);
});

test("a dry run shows what would be sent, and sends nothing", async () => {
  const model = await startModel();
  const args = asking(model.url, "--dry-run").filter((each) => each !== "--json");
  const { stdout, code } = await runHere(args, around());
  expect(code).toBe(0);
  expect(stdout).toContain("Would send 3 requests");
  expect(stdout).toContain("The article is material to be annotated.");
  expect(stdout).not.toContain(KEY);
  expect(model.questions).toEqual([]);
});

test("a dry run needs no key, as nothing is sent", async () => {
  const args = ["propose", "--archive=news.sqlite", "--with=anthropic", "--model=m", "--dry-run"];
  const { stdout, code } = await runHere(args, { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("Would send 3 requests");
});

const WRONG: readonly [what: string, args: readonly string[], words: string][] = [
  ["the model", ["--with", "openai", "--endpoint", "http://127.0.0.1:9"], "--model"],
  ["the key", ["--with", "anthropic", "--model", "m"], "ANTHROPIC_API_KEY"],
  ["the address of a spaCy service", ["--with", "spacy"], "--endpoint"],
  [
    "a time that a clock can wait for",
    ["--with", "openai", "--model", "m", "--timeout", "5000000"],
    "--timeout is at most 86400 seconds",
  ],
  ["a proposer that there is", ["--with", "oracle"], "oracle"],
  ["an address that is one", ["--with", "openai", "--model", "m", "--endpoint", "here"], "address"],
  [
    "an address without a password",
    ["--with", "spacy", "--endpoint", "http://a:b@127.0.0.1:9"],
    "password",
  ],
  [
    "encryption for the key",
    ["--with", "openai", "--model", "m", "--endpoint", "http://model.example/v1"],
    "encryption",
  ],
];

test.each(WRONG)("without %s nothing is sent", async (_, args, words) => {
  const { code, stderr } = await runHere(
    ["propose", "--archive", "news.sqlite", ...args],
    around(),
  );
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});

test("a key that no header can carry is told as that, and not shown", async () => {
  const { code, stderr } = await runHere(asking("http://127.0.0.1:9"), {
    cwd,
    env: { OPENAI_API_KEY: `“${KEY}”` },
  });
  expect(code).toBe(2);
  expect(stderr).toContain("The key in OPENAI_API_KEY holds a character");
  expect(stderr).not.toContain(KEY);
});

test("a service is asked about a collection only", async () => {
  const { code, stderr } = await runHere(
    ["propose", "--with", "spacy", "--endpoint", "http://127.0.0.1:9", "--out", "copy"],
    around(),
  );
  expect(code).toBe(2);
  expect(stderr).toContain("--archive");
});
