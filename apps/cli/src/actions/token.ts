/** Makes, lists and ends the tokens of a collection. */
import type { Collection } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { BLANK, line, strong } from "../output/line.ts";
import { toTokenLine } from "../output/token-lines.ts";
import { wrapLine } from "../output/wrap.ts";
import { getBaseUrl } from "../permalink.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";
import { toExpiry, toHolderName, toScopes } from "./token-draft.ts";
import type { Workshop } from "./workshop.ts";

export type TokenRequest = {
  readonly action: string | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly scopes: readonly string[];
  readonly expires: string;
  readonly archive: string | undefined;
  readonly url: string | undefined;
  readonly json: boolean;
};

type Action = (
  collection: Collection,
  request: TokenRequest,
  workshop: Workshop,
) => Promise<number>;

/** Does what is asked about tokens; lists them where nothing is said. */
export async function token(request: TokenRequest, shop: Workshop): Promise<number> {
  const { action = "list", id } = request;
  const act = ACTIONS[action];
  if (act === undefined) {
    const near = await didYouMean(action, Object.keys(ACTIONS));
    throw new UsageError(`A token cannot be made to "${action}".`, [
      near ?? "It is one of: create, list, revoke",
    ]);
  }
  if (id !== undefined && action !== "revoke") {
    throw new UsageError(`onrecord token ${action} does not know what to do with "${id}".`, [
      "See onrecord token --help",
    ]);
  }
  const collection = openCollectionAt(request.archive, shop.io);
  try {
    return await act(collection, request, shop);
  } finally {
    collection.close();
  }
}

const create: Action = async ({ tokens }, request, { io, screen }) => {
  const now = new Date();
  const draft = {
    name: toHolderName(request.name),
    scopes: toScopes(request.scopes),
    expires: toExpiry(request.expires, now),
    created: now.toISOString(),
  };
  const made = tokens.create(draft);
  if (request.json) {
    await screen.printJson({ ...made, ...draft });
    return EXIT.ok;
  }
  const where = `${getBaseUrl(request.url, io)}/access`;
  await screen.print([line(made.token)]);
  const notes = [
    BLANK,
    line("This is the token of ", strong(draft.name), ". It is not shown again."),
    line(toTokenLine({ ...draft, id: made.id, revoked: null, used: null }, now)),
    line(`Hand it over where nobody else reads it; it is pasted at ${where}`),
    line(`End it: onrecord token revoke ${made.id} --archive ${request.archive ?? ""}`),
  ];
  await screen.note(notes.flatMap((each) => wrapLine(each, screen)));
  return EXIT.ok;
};

const list: Action = async ({ tokens }, { json }, { screen }) => {
  const entries = tokens.list();
  const now = new Date();
  if (json) await screen.printJson({ tokens: entries });
  else if (entries.length === 0) {
    await screen.note([
      line("Nobody has a token: the web app only shows this collection."),
      line('Make one: onrecord token create --name "…" --archive <file>'),
    ]);
  } else {
    const lines = entries.map((entry) => line(strong(entry.name), `  ${toTokenLine(entry, now)}`));
    await screen.print(lines.flatMap((each) => wrapLine(each, screen)));
  }
  return entries.length === 0 ? EXIT.findings : EXIT.ok;
};

const revoke: Action = async ({ tokens }, { id, json }, { screen }) => {
  if (id === undefined) {
    throw new UsageError("onrecord token revoke needs the id of a token.", [
      "See the ids: onrecord token list --archive <file>",
    ]);
  }
  const entries = tokens.list();
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) {
    const near = await didYouMean(
      id,
      entries.map((each) => each.id),
    );
    throw new UsageError(`There is no token ${id.slice(0, 40)}.`, [
      near ?? "See the ids: onrecord token list --archive <file>",
    ]);
  }
  const revoked = new Date().toISOString();
  const isDone = tokens.revoke(id, revoked);
  if (json) await screen.printJson({ id, revoked: isDone ? revoked : entry.revoked });
  else {
    const words = isDone
      ? `The token ${id} of ${entry.name} has ended. What was decided with it stays.`
      : `The token ${id} of ${entry.name} was revoked before.`;
    await screen.note(wrapLine(line(words), screen));
  }
  return EXIT.ok;
};

const ACTIONS: { readonly [action: string]: Action } = { create, list, revoke };
