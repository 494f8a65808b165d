/** Two processes serve one collection: what one has written, the other knows at once. */
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "./review-test.ts";
import { onrecord } from "./review-server.ts";

type Asked = {
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
};

/** Asks over a connection of its own: the processes take new ones in turn. */
async function ask(url: string, { method = "GET", headers = {}, body = "" }: Asked = {}) {
  const sent = request(url, { agent: false, method, headers });
  const received = once(sent, "response");
  sent.end(body);
  const [answer]: readonly IncomingMessage[] = await received;
  if (answer === undefined) throw new Error(`${url} did not answer`);
  return { status: answer.statusCode, body: await text(answer) };
}

const askOften = (url: string) => Promise.all(Array.from({ length: 8 }, () => ask(url)));

test("an article that was brought in is found at once, whichever process is asked", async ({
  review,
}) => {
  test.slow();
  const made = await onrecord(
    "token",
    "create",
    "--name",
    "Sergei Lavrov",
    "--scope",
    "import",
    "--json",
    "--archive",
    review.file,
  );
  const { token } = JSON.parse(made);
  const input = encodeURIComponent(JSON.stringify({ text: "quillwort" }));
  const call = `${review.url}/api/trpc/search.run?input=${input}`;
  const list = `${review.url}/api/v1/articles?limit=1`;
  const before = JSON.parse((await ask(list)).body).total;
  for (const answer of await askOften(call)) expect(answer.body).toContain('"total":0');
  for (let turn = 1; turn <= 6; turn += 1) {
    const article = { title: `Turn ${turn}`, text: `A quillwort grew in the pond ${turn} times.` };
    const sent = await ask(`${review.url}/api/import/turn-${turn}.jsonl`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(article),
    });
    expect(sent).toMatchObject({ status: 200 });
    for (const { body } of await askOften(call)) expect(body).toContain(`"total":${turn},`);
    for (const { body } of await askOften(list)) expect(JSON.parse(body).total).toBe(before + turn);
  }
});

test("a call that writes is refused in the same words by every process", async ({ review }) => {
  const url = `${review.url}/api/import/news.jsonl`;
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => ask(url, { method: "POST", body: "{}" })),
  );
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(401);
});
