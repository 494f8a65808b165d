import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

/** What can be done about tokens, and what each is. */
const ACTIONS = [
  { value: "create", summary: "make a token; it is shown once" },
  { value: "list", summary: "who has one, until when, and when it was last used" },
  { value: "revoke", summary: "end a token at once" },
] as const;

export const tokenCommand = defineCommand({
  name: "token",
  summary: "say who may write into a collection from the web app",
  description: [
    "Makes, lists and ends the tokens of a collection. Without one, the web app only shows the record. A token is for one person: what is decided with it is decided by the name that it was made for.",
    "A new token is shown once and never again; the collection keeps a fingerprint of it. Hand it to the person, who pastes it at the address /access of the web app. Whoever has the file of the collection can make tokens, so keep that to yourself.",
  ],
  positionals: [
    {
      name: "action",
      summary: "create, list or revoke; list unless said",
      candidates: async () => ACTIONS,
    },
    { name: "id", summary: "of revoke: the token to end, by the id that list shows" },
  ],
  options: {
    name: {
      kind: "value",
      placeholder: "name",
      summary: "of create: who the token is for, as decisions are to be signed",
    },
    scope: {
      kind: "list",
      placeholder: "scopes",
      summary: "of create: what it is for, review or import or both; review unless said",
    },
    expires: {
      kind: "value",
      placeholder: "when",
      fallback: "90d",
      summary: "of create: until when it holds, 90d or 2027-01-31 or never",
    },
    archive: SHARED_OPTIONS.archive,
    url: SHARED_OPTIONS.url,
    json: SHARED_OPTIONS.json,
  },
  examples: [
    {
      line: 'onrecord token create --name "Abdoulaye Diop" --archive news.sqlite',
      meaning: "Let somebody review for 90 days.",
    },
    {
      line: 'onrecord token create --name "Sergei Lavrov" --scope review,import --expires 2027-01-31 --archive news.sqlite',
      meaning: "Let somebody review and add articles until the end of a day.",
    },
    { line: "onrecord token list --archive news.sqlite", meaning: "Who has one." },
    {
      line: "onrecord token revoke 4f1c09aa27be --archive news.sqlite",
      meaning: "End one at once.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/token.ts")).token(
      {
        action: positionals[0],
        id: positionals[1],
        name: options.name,
        scopes: options.scope,
        expires: options.expires,
        archive: options.archive,
        url: options.url,
        json: options.json,
      },
      { io, screen },
    ),
});
