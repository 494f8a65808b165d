/** What a dossier says of a person, an organization or a place. */
import type { Claim, Organization, Person, Place } from "@onrecord/domain";
import { claimEntry, type Workbench } from "./claim-entry.ts";
import type { DossierEntry, DossierSection } from "./dossier.ts";
import { ours, quoted } from "./dossier.ts";
import { languageName } from "./language-name.ts";

type Entity = Person | Organization | Place;

export function entitySections(
  bench: Workbench,
  entity: Entity,
  claims: readonly Claim[],
): readonly DossierSection[] {
  const name = bench.index.nameOf(entity.id);
  const section = (heading: string, picked: readonly Claim[], empty: string): DossierSection => ({
    heading,
    explanation: null,
    entries: picked.map((claim) => claimEntry(bench, claim)),
    empty,
    dated: true,
  });
  const said = claims.filter((claim) => claim.kind === "statement");
  const by = said.filter(({ speaker }) => speaker === entity.id);
  const about = said.filter((claim) => !by.includes(claim));
  return [
    {
      heading: "Names",
      explanation: null,
      entries: nameEntries(bench, entity),
      empty: `The articles give no name, only a description: ${name}.`,
      dated: false,
    },
    section(
      "Offices and relations",
      claims.filter(({ kind }) => kind === "relation"),
      "No office and no relation to others is on record.",
    ),
    section(`What ${name} said`, by, "No statement is on record."),
    section(`What was said to or about ${name}`, about, "No statement of others is on record."),
    section(
      "What happened",
      claims.filter(({ kind }) => kind === "event"),
      "No event is on record.",
    ),
  ];
}

/** Each name and each identifier, with the words of an article or the source outside that has it. */
function nameEntries({ index, notes }: Workbench, entity: Entity): readonly DossierEntry[] {
  const mentions = index.mentionsOf(entity.id);
  const noteOfSource = (id: string | null): readonly number[] => {
    const source = id === null ? undefined : index.findOf("source", id);
    return source === undefined ? [] : [notes.numberOf(source)];
  };
  const names = entity.names.map(({ text, language, source }) => {
    const mention =
      mentions.find(({ anchor }) => anchor.exact === text) ??
      mentions.find(({ anchor }) => anchor.exact.includes(text)) ??
      mentions[0];
    const proofs =
      source === null && mention !== undefined ? [notes.numberOf(mention)] : noteOfSource(source);
    const tongue = language === null ? "" : ` (${languageName(language)})`;
    return toEntry([quoted(text), ours(`${tongue}.`)], proofs);
  });
  const described =
    entity.description === null || entity.names.length === 0 ? undefined : entity.description;
  const [first] = mentions;
  const description =
    described === undefined
      ? []
      : [
          toEntry(
            [ours("Described as: "), quoted(described), ours(".")],
            first === undefined ? [] : [notes.numberOf(first)],
          ),
        ];
  const ids = entity.externalIds.map(({ scheme, value, source }) =>
    toEntry([ours(`${REGISTERS[scheme]}: `), quoted(value), ours(".")], noteOfSource(source)),
  );
  return [...names, ...description, ...ids];
}

const REGISTERS = {
  wikidata: "Wikidata",
  "iso3166-1-alpha-2": "ISO 3166-1, two letters",
  "iso3166-1-alpha-3": "ISO 3166-1, three letters",
  geonames: "GeoNames",
} as const;

const toEntry = (pieces: DossierEntry["pieces"], notes: readonly number[]): DossierEntry => ({
  when: null,
  pieces,
  remarks: [],
  notes,
});
