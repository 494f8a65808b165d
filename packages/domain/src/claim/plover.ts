/**
 * The event codes of PLOVER, the Political Language Ontology for Verifiable Event Records.
 * Codes, quads, scores and modes are facts of its manual (openeventdata/PLOVER, draft 2.0 of
 * 2024-02-04); the meanings are in our own words. Two of its misprints are not carried over: its
 * quad table files SANCTION under verbal conflict against the text of its own section, and the
 * base score of ACCUSE is printed as +3 beside modes that are all negative (here: null).
 */
import type { EventMode, EventType, Quad } from "./plover-codes.ts";

type EventTypeFacts = {
  /** In plain English, for readers: "Agreement or promise". */
  readonly label: string;
  readonly quad: Quad;
  /** PLOVER's score from -10 (conflict) to 10 (cooperation); null where its manual misprints it. */
  readonly score: number | null;
  /** Whether the event makes no sense without somebody at the receiving end. */
  readonly needsRecipient: boolean;
  readonly meaning: string;
  readonly modes: readonly EventMode[];
};

/** What each event type means, which quad and modes it has, and whether it needs a recipient. */
export const EVENT_TYPES: { readonly [T in EventType]: EventTypeFacts } = {
  AGREE: {
    label: "Promise or agreement",
    quad: "verbal-cooperation",
    score: 2.5,
    needsRecipient: false,
    meaning: "Somebody promises, offers or announces that they will cooperate.",
    modes: [],
  },
  CONSULT: {
    label: "Meeting or visit",
    quad: "verbal-cooperation",
    score: 2.5,
    needsRecipient: false,
    meaning:
      "People meet or talk: a visit (the visitor acts, the host receives), a summit, a call.",
    modes: ["visit", "third-party", "multilateral", "phone"],
  },
  SUPPORT: {
    label: "Diplomatic support",
    quad: "verbal-cooperation",
    score: 5,
    needsRecipient: false,
    meaning: "Somebody praises, thanks or recognizes another, or strengthens relations with them.",
    modes: [],
  },
  CONCEDE: {
    label: "Concession in words",
    quad: "verbal-cooperation",
    score: 4.5,
    needsRecipient: false,
    meaning: "Somebody gives way in words, with nothing changed on the ground yet.",
    modes: [],
  },
  COOPERATE: {
    label: "Cooperation",
    quad: "material-cooperation",
    score: 9.5,
    needsRecipient: true,
    meaning: "Two sides work together or exchange things: trade, exercises, intelligence.",
    modes: [],
  },
  AID: {
    label: "Aid",
    quad: "material-cooperation",
    score: 10,
    needsRecipient: true,
    meaning: "One side gives another something that mainly helps the other: arms, money, food.",
    modes: [],
  },
  RETREAT: {
    label: "Withdrawal or release",
    quad: "material-cooperation",
    score: 6.5,
    needsRecipient: false,
    meaning: "Somebody gives way in deed: troops leave, prisoners go free, an official resigns.",
    modes: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  },
  REQUEST: {
    label: "Request or demand",
    quad: "verbal-conflict",
    score: 0,
    needsRecipient: false,
    meaning: "Somebody asks, demands or orders.",
    modes: ["assist", "change", "yield", "meet"],
  },
  ACCUSE: {
    label: "Accusation",
    quad: "verbal-conflict",
    score: null,
    needsRecipient: false,
    meaning: "Somebody disapproves, accuses, sues or investigates.",
    modes: ["disapprove", "investigate", "allege"],
  },
  REJECT: {
    label: "Refusal",
    quad: "verbal-conflict",
    score: -2,
    needsRecipient: false,
    meaning: "Somebody says no, or calls a meeting off.",
    modes: ["assist", "change", "yield", "meet"],
  },
  THREATEN: {
    label: "Threat",
    quad: "verbal-conflict",
    score: -3.5,
    needsRecipient: false,
    meaning: "Somebody warns of serious consequences; the mode says of which.",
    modes: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  },
  PROTEST: {
    label: "Protest",
    quad: "material-conflict",
    score: -5,
    needsRecipient: false,
    meaning: "Civilians demonstrate, strike or otherwise protest together.",
    modes: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  },
  SANCTION: {
    label: "Sanction or expulsion",
    quad: "material-conflict",
    score: -6,
    needsRecipient: true,
    meaning:
      "Somebody cuts back relations that existed: an expulsion, a conviction, an end of aid.",
    modes: ["convict", "expel", "withdraw", "discontinue"],
  },
  MOBILIZE: {
    label: "Show of force",
    quad: "material-conflict",
    score: -5.5,
    needsRecipient: false,
    meaning: "Soldiers or police are moved, short of using force.",
    modes: ["troops", "weapons", "police", "militia"],
  },
  COERCE: {
    label: "Coercion",
    quad: "material-conflict",
    score: -7,
    needsRecipient: false,
    meaning: "Power is used to restrict or repress, short of violence.",
    modes: [
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber",
    ],
  },
  ASSAULT: {
    label: "Use of force",
    quad: "material-conflict",
    score: -9,
    needsRecipient: false,
    meaning:
      "Force is used that can do serious physical harm, the taking of territory by arms included.",
    modes: [
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional",
    ],
  },
};
