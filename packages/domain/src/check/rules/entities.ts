/** Entities: each is named or described, occurs somewhere, and is itself only. */
import type { ExternalScheme } from "../../entity/entity.ts";
import { foldName, containsName } from "../fold-name.ts";
import type { Rule } from "../check-context.ts";

export const orphans: Rule = (context) =>
  context.entities
    .filter(({ id }) => !context.ids.mayBeMeant(id) && !context.uses.isUsed(id))
    .map((record) => context.report("entity-orphan", { record }, {}));

export const nameless: Rule = (context) =>
  context.entities
    .filter(({ names, description }) => names.length === 0 && description === null)
    .map((record) => context.report("entity-nameless", { record, pointer: "/names" }, {}));

export const aliases: Rule = (context) => {
  const owners = new Map<string, string>();
  return context.entities.flatMap((record) =>
    record.names.flatMap(({ text }, index) => {
      const folded = foldName(text);
      const owner = owners.get(folded);
      if (owner === undefined) owners.set(folded, record.id);
      if (owner === undefined || owner === record.id || folded === "") return [];
      const part = { record, pointer: `/names/${index}/text` };
      return [context.report("alias-collision", part, { name: text, other: owner })];
    }),
  );
};

export const sharedExternalIds: Rule = (context) => {
  const owners = new Map<string, string>();
  return context.entities.flatMap((record) =>
    record.externalIds.flatMap(({ scheme, value }, index) => {
      const key = `${scheme} ${value}`;
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, record.id);
        return [];
      }
      const part = { record, pointer: `/externalIds/${index}/value` };
      return [context.report("external-id-shared", part, { scheme, value, other: owner })];
    }),
  );
};

/** The form of each register's identifiers, and an example of it. */
const FORMS: { readonly [S in ExternalScheme]: { form: RegExp; example: string } } = {
  wikidata: { form: /^Q[1-9]\d*$/, example: "Q912" },
  "iso3166-1-alpha-2": { form: /^[A-Z]{2}$/, example: "ML" },
  "iso3166-1-alpha-3": { form: /^[A-Z]{3}$/, example: "MLI" },
  geonames: { form: /^[1-9]\d*$/, example: "2453866" },
};

export const externalIdForms: Rule = (context) =>
  context.entities.flatMap((record) =>
    record.externalIds.flatMap(({ scheme, value }, index) => {
      const { form, example } = FORMS[scheme];
      const part = { record, pointer: `/externalIds/${index}/value` };
      return form.test(value)
        ? []
        : [context.report("external-id-malformed", part, { scheme, value, example })];
    }),
  );

export const outsideFacts: Rule = (context) =>
  context.entities.flatMap((record) => {
    const isRead = (name: string): boolean => {
      if (context.ids.mayBeMeant(record.id)) return true;
      for (const passage of context.uses.passagesOf(record.id))
        if (containsName(passage, name)) return true;
      return false;
    };
    return [
      ...record.names.flatMap(({ text, source }, index) => {
        const part = { record, pointer: `/names/${index}/source` };
        const args = { fact: "name", value: text } as const;
        return source !== null || isRead(text)
          ? []
          : [context.report("outside-fact-without-source", part, args)];
      }),
      ...record.externalIds.flatMap(({ scheme, value, source }, index) => {
        const part = { record, pointer: `/externalIds/${index}/source` };
        const args = { fact: "external-id", value: `${scheme} ${value}` } as const;
        return source !== null ? [] : [context.report("outside-fact-without-source", part, args)];
      }),
    ];
  });
