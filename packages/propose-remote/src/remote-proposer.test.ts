import { toCodePointSpan } from "@onrecord/domain";
import { groundProposals } from "@onrecord/propose";
import { expect, test } from "vitest";
import type { Fault } from "./fault.ts";
import type { RemoteOptions, RemoteProposer } from "./remote-proposer.ts";
import { createRemoteProposer, readWait } from "./remote-proposer.ts";
import type { Behaviour } from "./testing/endpoint.ts";
import {
  completion,
  cutsOff,
  drips,
  hangsUp,
  neverEnds,
  says,
  saysNothing,
  startEndpoint,
} from "./testing/endpoint.ts";

const TEXT =
  "Sergei Lavrov met Abdoulaye Diop 🕊 in Moscow.\n\n“We will absolutely continue,” Mr. Lavrov said.";
const ARTICLE = { text: TEXT, language: "en", published: "2024-02-28" };
const ANSWER = JSON.stringify({
  entities: [
    {
      ref: "lavrov",
      kind: "person",
      mentions: [{ exact: "Sergei Lavrov", prefix: "", suffix: "", form: "name", confidence: 0.9 }],
    },
  ],
  statements: [],
  times: [],
  events: [],
});
const KEY = "a-key-that-nobody-must-see";
const signal = new AbortController().signal;

const proposerAt = (endpoint: string, more: Partial<RemoteOptions> = {}): RemoteProposer =>
  createRemoteProposer({
    kind: "openai",
    endpoint,
    model: "model",
    key: KEY,
    backoff: 1,
    timeout: 5000,
    ...more,
  });

type Asked = {
  readonly fault: Fault | undefined;
  readonly names: readonly string[];
  readonly requests: number;
};

/** Asks an endpoint that behaves so, once. */
async function ask(
  behaviours: readonly Behaviour[],
  more: Partial<RemoteOptions> = {},
): Promise<Asked> {
  await using endpoint = await startEndpoint(...behaviours);
  const proposer = proposerAt(endpoint.url, more);
  const asked = await proposer.ask(ARTICLE, signal);
  expect(proposer.requests).toBe(endpoint.received.length);
  expect(JSON.stringify(asked)).not.toContain(KEY);
  const names = asked.ok
    ? groundProposals(ARTICLE, asked.value.answer).proposal.clusters.map(({ name }) => name ?? "")
    : [];
  return { fault: asked.ok ? undefined : asked.error, names, requests: proposer.requests };
}

const GOOD = says(completion(ANSWER));

test("an answer comes with the model that gave it and what it used", async () => {
  await using endpoint = await startEndpoint(GOOD);
  const asked = await proposerAt(`${endpoint.url}/v1/`).ask(ARTICLE, signal);
  expect(asked).toMatchObject({
    ok: true,
    value: { detail: "model-2026-11", usage: { input: 100, output: 20 } },
  });
  expect(endpoint.received[0]).toMatchObject({
    url: "/v1/chat/completions",
    headers: { authorization: `Bearer ${KEY}` },
  });
});

const RECOVERS: readonly [what: string, behaviours: readonly Behaviour[], requests: number][] = [
  ["is cut off in the middle", [cutsOff, GOOD], 2],
  ["hangs up", [hangsUp, GOOD], 2],
  ["has two faults in a row", [says("oops", 500), says("", 503), GOOD], 3],
  ["asks to wait", [says("{}", 429, { "retry-after": "0.01" }), GOOD], 2],
  [
    "asks to wait until a date",
    [says("{}", 429, { "retry-after": "Wed, 28 Feb 2024 12:00:00 GMT" }), GOOD],
    2,
  ],
  ["sends half of its JSON as if it were whole", [says('{"choices":['), GOOD], 2],
  ["sends a page of the proxy before it", [says("<html>Bad gateway</html>"), GOOD], 2],
  ["writes prose", [says(completion("I cannot find anything.")), GOOD], 2],
  ["answers with a list", [says(completion("[]")), GOOD], 2],
  [
    "puts the answer into a code fence",
    [says(completion(`Here you are:\n\`\`\`json\n${ANSWER}\n\`\`\``))],
    1,
  ],
  ["thinks aloud first", [says(completion(`<think>{"a": 1}</think>${ANSWER}`))], 1],
];

for (const [what, behaviours, requests] of RECOVERS)
  test(`an endpoint that ${what} is asked until it answers`, async () => {
    expect(await ask(behaviours)).toEqual({ fault: undefined, names: ["Sergei Lavrov"], requests });
  });

const FAILS: readonly [
  what: string,
  behaviour: Behaviour,
  fault: Partial<Fault>,
  requests: number,
][] = [
  [
    "does not accept the key",
    says(`{"error":"bad key ${KEY}"}`, 401),
    { code: "refused-key", scope: "run" },
    1,
  ],
  ["is not there", says("no such model", 404), { code: "not-found", scope: "run" }, 1],
  [
    "redirects",
    says("", 307, { location: "http://elsewhere.example/v1?key=1" }),
    { code: "redirect", scope: "run" },
    1,
  ],
  [
    "asks to wait for an hour",
    says("{}", 429, { "retry-after": "3600" }),
    { code: "wait-too-long", scope: "run" },
    1,
  ],
  ["never recovers", says("down", 500), { code: "server-error", scope: "service" }, 4],
  ["always cuts off", cutsOff, { code: "cut-off", scope: "service" }, 4],
  [
    "always answers nonsense",
    says(completion("Mali!")),
    { code: "bad-answer", scope: "service" },
    2,
  ],
  [
    "answers with something else",
    says('{"pong":true}'),
    { code: "bad-answer", scope: "service" },
    2,
  ],
  [
    "does not take the request",
    says("too many words", 400),
    { code: "bad-request", scope: "service" },
    1,
  ],
  [
    "runs out of tokens",
    says(completion('{"entities":[', { finish_reason: "length" })),
    { code: "half-answer", scope: "article" },
    1,
  ],
  [
    "declines",
    says(completion("", { message: { content: null, refusal: "No." } })),
    { code: "declined", scope: "article" },
    1,
  ],
];

for (const [what, behaviour, fault, requests] of FAILS)
  test(`an endpoint that ${what} is given up, and what to do is told`, async () => {
    const asked = await ask([behaviour]);
    expect(asked.fault).toMatchObject(fault);
    expect(asked.requests).toBe(requests);
  });

test("an answer without end is cut off, and not kept in memory", async () => {
  const { fault } = await ask([neverEnds], { mostBytes: 1_000_000 });
  expect(fault?.code).toBe("too-big");
});

test("an endpoint that says nothing is waited for so long and no longer", async () => {
  const { fault, requests } = await ask([saysNothing], { timeout: 50, retries: 1 });
  expect([fault?.code, requests]).toEqual(["timeout", 2]);
});

test("an endpoint that answers letter by letter is waited for no longer than one that says nothing", async () => {
  const { fault } = await ask([drips], { timeout: 60, retries: 0 });
  expect(fault?.code).toBe("timeout");
});

test("an endpoint that is not there stops everything", async () => {
  const endpoint = await startEndpoint(GOOD);
  await endpoint[Symbol.asyncDispose]();
  const asked = await proposerAt(endpoint.url).ask(ARTICLE, signal);
  expect(asked).toMatchObject({ ok: false, error: { code: "unreachable", scope: "run" } });
});

test("no more requests are sent than allowed, those made again counted in", async () => {
  const { fault, requests } = await ask([says("down", 500)], { mostRequests: 2 });
  expect([fault?.code, requests]).toEqual(["too-many-requests", 2]);
  expect(fault?.message).toContain("HTTP 500");
});

test("whoever stops gets no answer, and nothing is sent after it", async () => {
  await using endpoint = await startEndpoint(saysNothing);
  const stop = new AbortController();
  const proposer = proposerAt(endpoint.url);
  const asking = proposer.ask(ARTICLE, stop.signal);
  stop.abort();
  expect(await asking).toMatchObject({ ok: false, error: { code: "stopped" } });
  expect(await proposer.ask(ARTICLE, stop.signal)).toMatchObject({ error: { code: "stopped" } });
});

const unknown = (what: string): Behaviour =>
  says(`{"error":"'response_format.type' ${what}"}`, 400);

test("a server that knows no JSON schema is asked for JSON, then in words alone, and remembered", async () => {
  await using endpoint = await startEndpoint(unknown("json_schema"), unknown("json_object"), GOOD);
  const proposer = proposerAt(endpoint.url);
  expect(await proposer.ask(ARTICLE, signal)).toMatchObject({ ok: true });
  expect(await proposer.ask(ARTICLE, signal)).toMatchObject({ ok: true });
  const formats = endpoint.received.map(({ body }): unknown => JSON.parse(body));
  expect(formats).toMatchObject([
    { response_format: { type: "json_schema" } },
    { response_format: { type: "json_object" } },
    {},
    {},
  ]);
  expect(endpoint.received[3]?.body).not.toContain("response_format");
});

test("an answer full of what nobody wrote gives nothing", async () => {
  const hallucinated = JSON.stringify({
    entities: [{ ref: "p", kind: "person", mentions: [{ exact: "Vladimir Putin", form: "name" }] }],
    statements: [{ speaker: "p", manner: "direct", content: [{ exact: "We will stay" }] }],
  });
  const { names, fault } = await ask([says(completion(hallucinated))]);
  expect([names, fault]).toEqual([[], undefined]);
});

test("Anthropic's API is asked for a tool call, and where the model cannot be made to, without force", async () => {
  const call = {
    type: "tool_use",
    id: "t",
    name: "annotate",
    input: JSON.parse(ANSWER) as unknown,
  };
  const message = JSON.stringify({
    model: "model-x",
    stop_reason: "tool_use",
    content: [{ type: "text", text: "Here." }, call],
    usage: { input_tokens: 7, output_tokens: 3 },
  });
  const forced = says(
    '{"error":{"message":"Thinking may not be enabled when tool_choice forces tool use."}}',
    400,
  );
  await using endpoint = await startEndpoint(forced, says(message));
  const proposer = proposerAt(endpoint.url, { kind: "anthropic" });
  expect(await proposer.ask(ARTICLE, signal)).toMatchObject({
    ok: true,
    value: { detail: "model-x", usage: { input: 7, output: 3 } },
  });
  expect(
    endpoint.received.map(({ url, headers }) => [
      url,
      headers["x-api-key"],
      headers["anthropic-version"],
    ]),
  ).toEqual([
    ["/v1/messages", KEY, "2023-06-01"],
    ["/v1/messages", KEY, "2023-06-01"],
  ]);
  const bodies = endpoint.received.map(({ body }): unknown => JSON.parse(body));
  expect(bodies).toMatchObject([
    { tool_choice: { type: "tool" } },
    { tool_choice: { type: "auto" } },
  ]);
});

/** Offsets as Python counts them. */
const span = (words: string): { start: number; end: number } => {
  const at = TEXT.indexOf(words);
  return toCodePointSpan(TEXT, { start: at, end: at + words.length });
};

const spacy = (ents: readonly object[], more: object = {}): Behaviour =>
  says(JSON.stringify({ text: TEXT, ents, ...more }));

test("a spaCy service counts code points, and a family name finds its owner", async () => {
  const { names } = await ask(
    [
      spacy([
        { ...span("Mr. Lavrov"), label: "PERSON" },
        { ...span("Sergei Lavrov"), label: "PERSON" },
        { ...span("Moscow"), label: "GPE" },
        { ...span("“We"), label: "CARDINAL" },
      ]),
    ],
    { kind: "spacy" },
  );
  expect(names).toEqual(["Sergei Lavrov", "Moscow"]);
});

test("a spaCy service that finds far too much is read so far and no further", async () => {
  const far = Array.from({ length: 100_000 }, () => ({ ...span("Moscow"), label: "GPE" }));
  await using endpoint = await startEndpoint(spacy(far));
  const asked = await proposerAt(endpoint.url, { kind: "spacy" }).ask(ARTICLE, signal);
  const { refused } = groundProposals(ARTICLE, asked.ok ? asked.value.answer : {});
  expect(refused.map(({ reason, count }) => [reason, count])).toEqual([
    ["too-many", 98_000],
    ["duplicate", 1999],
  ]);
});

test("a spaCy service that lies about offsets or answers about another text puts nothing anywhere", async () => {
  const lies = [
    { start: 0, end: 4000, label: "PERSON" },
    { start: 9, end: 2, label: "ORG" },
    { start: 3, end: 9, label: "GPE" },
    { start: 0, end: 6, text: "Bamako", label: "GPE" },
  ];
  expect((await ask([spacy(lies)], { kind: "spacy" })).names).toEqual([]);
  const other = await ask([spacy([], { text: "another" })], { kind: "spacy" });
  expect(other.fault?.code).toBe("bad-answer");
});

test.each([
  ["waits for longer than a timer can", { timeout: 5_000_000_000 }, undefined],
  ["waits for a part of a millisecond", { timeout: 0.5, retries: 0 }, "timeout"],
  ["has a key that no header can carry", { key: "“copied from a letter”" }, "refused-key"],
  ["asks an address that is none", { endpoint: "nowhere", retries: 0 }, "unreachable"],
])("whoever %s gets a fault or an answer, and no exception", async (_, more, code) => {
  await using endpoint = await startEndpoint(saysNothingAtFirst);
  const asked = await proposerAt(endpoint.url, more).ask(ARTICLE, signal);
  expect(asked.ok ? undefined : asked.error.code).toBe(code);
});

/** Answers, and not within the first millisecond. */
const saysNothingAtFirst: Behaviour = (response, received) =>
  void setTimeout(() => GOOD(response, received), 20);

test("an article as long as a book is not sent", async () => {
  await using endpoint = await startEndpoint(GOOD);
  const asked = await proposerAt(endpoint.url).ask(
    { ...ARTICLE, text: "Mali ".repeat(20_000) },
    signal,
  );
  expect(asked).toMatchObject({ ok: false, error: { code: "too-long" } });
  expect(endpoint.received).toEqual([]);
});

/** What an endpoint that sends a request's headers back puts into every part of its answer. */
const ECHO = JSON.stringify({
  entities: [
    { kind: "person", mentions: [{ exact: `Bearer ${KEY}`, form: "name" }], [KEY]: 1 },
    { ref: KEY, kind: "planet" },
  ],
});

const ECHOES: readonly [what: string, behaviour: Behaviour, more?: Partial<RemoteOptions>][] = [
  [
    "as the model and in the answer of OpenAI's API",
    says(completion(ECHO).replace("model-2026-11", KEY)),
  ],
  [
    "as the model and in the answer of Anthropic's API",
    says(
      JSON.stringify({
        model: `Bearer ${KEY}`,
        content: [{ type: "tool_use", name: "annotate", input: JSON.parse(ECHO) as unknown }],
      }),
    ),
    { kind: "anthropic" },
  ],
  [
    "as the model and in the words of a spaCy service",
    says(JSON.stringify({ ents: [{ start: 0, end: 6, label: "PER", text: KEY }], model: KEY })),
    { kind: "spacy" },
  ],
  ["escaped", says(completion(ECHO).replaceAll("-", String.raw`\u002D`))],
  ["in a redirect", says("", 307, { location: `https://${KEY}.example/${KEY}?${KEY}` })],
  ["in a fault of its own", says(`{"error":"cannot read ${KEY}"}`, 500), { retries: 0 }],
  ["in what it says is wrong with the request", says(`wrong: Bearer ${KEY}`, 422)],
];

for (const [what, behaviour, more] of ECHOES)
  test(`an endpoint that sends the key back ${what} gets it neither into an answer nor into a message`, async () => {
    await using endpoint = await startEndpoint(behaviour);
    const asked = await proposerAt(endpoint.url, more).ask(ARTICLE, signal);
    const grounded = asked.ok ? groundProposals(ARTICLE, asked.value.answer) : null;
    expect(JSON.stringify({ asked, grounded }).toLowerCase()).not.toContain(KEY);
    expect(JSON.stringify({ asked, grounded })).toMatch(asked.ok ? /…/u : /the key|…/u);
  });

test("what would be sent can be looked at, and holds no key", () => {
  const request = proposerAt("http://127.0.0.1:9").toRequest(ARTICLE);
  expect(request.body).toContain("Sergei Lavrov");
  expect(JSON.stringify(request)).not.toContain(KEY);
});

test("a wait is told in seconds or as a date", () => {
  expect(readWait("2")).toBe(2000);
  expect(readWait("Wed, 28 Feb 2024 12:00:00 GMT")).toBe(0);
  expect(readWait("soon")).toBeNull();
  expect(readWait(null)).toBeNull();
});
