/** One claim as a sentence of a dossier. */
import type {
  Claim,
  ClaimView,
  CueSense,
  Passage,
  RecordIndex,
  StatementView,
  TimeView,
} from "@onrecord/domain";
import { toClaimView } from "@onrecord/domain";
import { caveatsOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { quoteOf } from "../short-quote.ts";
import type { DossierEntry, Piece } from "./dossier.ts";
import { ours, quoted } from "./dossier.ts";
import type { FootnoteBook } from "./footnotes.ts";

/** What a dossier is made with. */
export type Workbench = {
  readonly index: RecordIndex;
  readonly options: ExportOptions;
  readonly notes: FootnoteBook;
};

export function claimEntry({ index, options, notes }: Workbench, claim: Claim): DossierEntry {
  const view = toClaimView(index, claim);
  return {
    when: whenOf(view.time),
    pieces: piecesOf(view, options),
    remarks: [...remarksOf(view), ...caveatsOf(index, claim)],
    notes: [notes.numberOf(claim)],
  };
}

/** "28 February 2024 (inferred)"; null where the text does not say. */
export const whenOf = (time: TimeView | null): string | null =>
  time === null || time.label === null
    ? null
    : `${time.label}${time.basis === "inferential" ? " (inferred)" : ""}`;

/** How the sense of a cue reads before a colon. */
const VERBS: { readonly [S in CueSense]: string } = {
  said: "said",
  stressed: "stressed",
  confirmed: "confirmed",
  assured: "gave the assurance",
  argued: "argued",
  announced: "announced",
  welcomed: "welcomed",
  thanked: "gave thanks",
  repeated: "repeated",
  cited: "cited",
  "according-to": "said",
  asked: "asked",
  promised: "promised",
  denied: "denied",
  accused: "accused",
  warned: "warned",
};

function piecesOf(view: ClaimView, options: ExportOptions): readonly Piece[] {
  switch (view.kind) {
    case "statement":
      return statementPieces(view, options);
    case "event":
      return [quoted(view.record.description.replace(/\.$/u, "")), ours(".")];
    case "relation": {
      const { role } = view.record;
      const post = role === null ? [] : [ours(" ("), quoted(role), ours(")")];
      return [
        quoted(view.subject.name),
        ours(`: ${view.label} `),
        quoted(view.object.name),
        ...post,
        ours("."),
      ];
    }
  }
}

function statementPieces(view: StatementView, options: ExportOptions): readonly Piece[] {
  const words = quoted(quoteOf(wordsOf(view.content), options));
  const to = view.addressees.map(({ name }) => name).join(", ");
  return [
    quoted(view.speaker?.name ?? "An unknown speaker"),
    ours(` ${view.record.cue === null ? "said" : VERBS[view.record.cue.sense]}`),
    ...(to === "" ? [] : [ours(" to "), quoted(to)]),
    // Words that the article retells are not the speaker’s own, and get no quotation marks.
    ...(view.record.manner === "indirect"
      ? [ours(", as the article retells it: "), words, ours(".")]
      : [ours(": “"), words, ours(/[.!?…]$/u.test(words.words) ? "”" : "”.")]),
  ];
}

/** The marked words on one line. */
const wordsOf = (passages: readonly Passage[]): string =>
  passages
    .flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))
    .join(" … ")
    .replaceAll(/\s+/gu, " ");

function remarksOf(view: ClaimView): readonly string[] {
  switch (view.kind) {
    case "statement":
      return [
        view.cue === null ? undefined : `the article’s word: “${view.cue}”`,
        view.place === null ? undefined : `in ${view.place.name}`,
        view.occasion === null ? undefined : `occasion: “${view.occasion}”`,
      ].filter((remark) => remark !== undefined);
    case "event":
      return [view.label.toLowerCase(), ...view.record.auxiliary.map((mode) => AUXILIARY[mode])];
    case "relation":
      return [];
  }
}

const AUXILIARY = {
  historical: "long past",
  future: "still to come",
  hypothetical: "only supposed",
  negation: "denied",
} as const;
