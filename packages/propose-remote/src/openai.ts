/**
 * Chat completions as OpenAI and many servers that one can run oneself (vLLM, llama.cpp, Ollama, LM
 * Studio) answer them. https://platform.openai.com/docs/api-reference/chat
 */
import { OutsideProposal } from "@onrecord/propose";
import { z } from "zod";
import type { Dialect, DialectOptions } from "./dialect.ts";
import { toFault } from "./fault.ts";
import type { SentArticle } from "./question.ts";
import { ANSWER_SCHEMA, INSTRUCTIONS, QUESTION_VERSION, toQuestion } from "./question.ts";
import { parseModelJson } from "./read-json.ts";

const OPENAI = "https://api.openai.com/v1";

const Completion = z.object({
  model: z.string().nullish(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z
    .object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() })
    .nullish(),
});

export function toOpenAiDialect({
  endpoint = OPENAI,
  model = "",
  mostTokens,
}: DialectOptions): Dialect {
  const base = endpoint.replace(/\/+$/u, "");
  return {
    by: { name: `${model} through an OpenAI-compatible endpoint`, version: QUESTION_VERSION },
    url: base.endsWith("/chat/completions") ? base : `${base}/chat/completions`,
    headers: {},
    toSecrets: (key) => ({ authorization: `Bearer ${key}` }),
    toBody: (article, way) => ({
      model,
      messages: toMessages(article, way),
      ...toLimits(way, mostTokens),
    }),
    ways: 3,
    // LM Studio knows no `json_object`, older servers no `json_schema`; some answer 500 to it.
    isUnknownWay: ({ status, body }) =>
      (status === 400 || status === 422 || status === 500) &&
      /response_format|json_schema|json_object|max_completion_tokens|max_tokens/u.test(body),
    readAnswer: (body) => readCompletion(body),
  };
}

const toMessages = (article: SentArticle, way: number): unknown => [
  { role: "system", content: way === 0 ? INSTRUCTIONS : `${INSTRUCTIONS}\n\n${IN_WORDS}` },
  { role: "user", content: toQuestion(article) },
];

const IN_WORDS = `Answer with one JSON object of this JSON Schema, and nothing else:\n${JSON.stringify(ANSWER_SCHEMA)}`;

function toLimits(way: number, mostTokens: number): object {
  if (way === 0)
    return {
      max_completion_tokens: mostTokens,
      response_format: {
        type: "json_schema",
        json_schema: { name: "annotation", strict: true, schema: ANSWER_SCHEMA },
      },
    };
  if (way === 1) return { max_tokens: mostTokens, response_format: { type: "json_object" } };
  return {};
}

const readCompletion: (body: unknown) => ReturnType<Dialect["readAnswer"]> = (body) => {
  const completion = Completion.safeParse(body);
  const choice = completion.data?.choices[0];
  if (completion.data === undefined || choice === undefined)
    return fail(
      "bad-answer",
      "The answer is no chat completion. Is --endpoint the address of an OpenAI-compatible API?",
    );
  const { content, refusal } = choice.message;
  if (typeof refusal === "string" && refusal !== "")
    return fail("declined", "The model declined to annotate the article.");
  if (choice.finish_reason === "content_filter")
    return fail("declined", "The endpoint's filter held the answer back.");
  if (choice.finish_reason === "length")
    return fail(
      "half-answer",
      "The answer was longer than --max-tokens allows; with another number it is asked for again.",
    );
  const json = parseModelJson(content ?? "");
  const answer = json.ok ? OutsideProposal.safeParse(json.value) : undefined;
  if (answer?.data === undefined)
    return fail(
      "bad-answer",
      `The model's answer cannot be read: ${json.ok ? "it is not built as asked" : json.error}.`,
    );
  const { usage, model } = completion.data;
  return {
    ok: true,
    value: {
      answer: answer.data,
      detail: model ?? null,
      usage: { input: usage?.prompt_tokens ?? 0, output: usage?.completion_tokens ?? 0 },
    },
  };
};

const fail = (code: Parameters<typeof toFault>[0], message: string) =>
  ({ ok: false, error: toFault(code, message) }) as const;
