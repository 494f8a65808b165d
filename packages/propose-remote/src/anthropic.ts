/**
 * Anthropic's messages API: the answer is the input of a tool that the model is made to call.
 * https://docs.anthropic.com/en/api/messages
 */
import { OutsideProposal } from "@onrecord/propose";
import { z } from "zod";
import type { Dialect, DialectOptions } from "./dialect.ts";
import { toFault } from "./fault.ts";
import { ANSWER_SCHEMA, INSTRUCTIONS, QUESTION_VERSION, toQuestion } from "./question.ts";
import { parseModelJson } from "./read-json.ts";

const ANTHROPIC = "https://api.anthropic.com";
const TOOL = "annotate";

const Message = z.object({
  model: z.string().nullish(),
  stop_reason: z.string().nullish(),
  content: z.array(
    z.object({
      type: z.string(),
      name: z.string().nullish(),
      input: z.unknown().optional(),
      text: z.string().nullish(),
    }),
  ),
  usage: z
    .object({ input_tokens: z.number().nullish(), output_tokens: z.number().nullish() })
    .nullish(),
});

export function toAnthropicDialect({
  endpoint = ANTHROPIC,
  model = "",
  mostTokens,
}: DialectOptions): Dialect {
  const base = endpoint.replace(/\/+$/u, "").replace(/\/v1(?:\/messages)?$/u, "");
  return {
    by: { name: `${model} through Anthropic's messages API`, version: QUESTION_VERSION },
    url: `${base}/v1/messages`,
    headers: { "anthropic-version": "2023-06-01" },
    toSecrets: (key) => ({ "x-api-key": key }),
    toBody: (article, way) => ({
      model,
      max_tokens: mostTokens,
      system: INSTRUCTIONS,
      messages: [{ role: "user", content: toQuestion(article) }],
      tools: [
        {
          name: TOOL,
          description: "Takes down what the article says. Call it once, with everything.",
          input_schema: ANSWER_SCHEMA,
        },
      ],
      tool_choice: way === 0 ? { type: "tool", name: TOOL } : { type: "auto" },
    }),
    ways: 2,
    // Models that always think refuse to be made to call a tool.
    isUnknownWay: ({ status, body }) => status === 400 && /tool_choice|forces tool use/u.test(body),
    readAnswer: readMessage,
  };
}

function readMessage(body: unknown): ReturnType<Dialect["readAnswer"]> {
  const message = Message.safeParse(body);
  if (message.data === undefined)
    return fail(
      "bad-answer",
      "The answer is no message. Is --endpoint the address of Anthropic's API?",
    );
  const { content, stop_reason: stop, usage, model } = message.data;
  if (stop === "refusal") return fail("declined", "The model declined to annotate the article.");
  if (stop === "max_tokens")
    return fail(
      "half-answer",
      "The answer was longer than --max-tokens allows; with another number it is asked for again.",
    );
  const call = content.find(({ type, name }) => type === "tool_use" && name === TOOL);
  const json = parseModelJson(content.map(({ text }) => text ?? "").join("\n"));
  const said = call === undefined ? (json.ok ? json.value : undefined) : call.input;
  const answer = OutsideProposal.safeParse(said);
  if (answer.data === undefined)
    return fail("bad-answer", "The model's answer cannot be read: it is not built as asked.");
  return {
    ok: true,
    value: {
      answer: answer.data,
      detail: model ?? null,
      usage: { input: usage?.input_tokens ?? 0, output: usage?.output_tokens ?? 0 },
    },
  };
}

const fail = (code: Parameters<typeof toFault>[0], message: string) =>
  ({ ok: false, error: toFault(code, message) }) as const;
