/**
 * The event codes of PLOVER, the Political Language Ontology for Verifiable Event Records.
 * Codes, quads, scores and modes are facts of its manual (openeventdata/PLOVER, draft 2.0 of
 * 2024-02-04); the meanings are in our own words. Two of its misprints are not carried over: its
 * quad table files SANCTION under verbal conflict against the text of its own section, and the
 * base score of ACCUSE is printed as +3 beside modes that are all negative (here: null).
 */
import { z } from "zod";

export const EventType = z.enum([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);
export type EventType = z.infer<typeof EventType>;

/** The four quadrants of political behaviour: words or deeds, cooperation or conflict. */
export const Quad = z.enum([
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
]);
export type Quad = z.infer<typeof Quad>;

/** How an event was carried out; which modes go with which type is in `EVENT_TYPES`. */
export const EventMode = z.enum([
  "visit",
  "third-party",
  "multilateral",
  "phone",
  "withdraw",
  "release",
  "disarm",
  "ceasefire",
  "access",
  "resign",
  "assist",
  "change",
  "yield",
  "meet",
  "disapprove",
  "investigate",
  "allege",
  "restrict",
  "arrest",
  "relations",
  "expel",
  "territory",
  "violence",
  "demo",
  "riot",
  "strike",
  "hunger",
  "boycott",
  "obstruct",
  "vandalize",
  "convict",
  "discontinue",
  "troops",
  "weapons",
  "police",
  "militia",
  "seize",
  "censor",
  "curfew",
  "martial-law",
  "deport",
  "withhold",
  "misinformation",
  "cyber",
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
]);
export type EventMode = z.infer<typeof EventMode>;

/** What an event is about, beyond what was done. */
export const EventContext = z.enum([
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
]);
export type EventContext = z.infer<typeof EventContext>;

/** Whether an event is history, announced, supposed or denied. */
export const AuxiliaryMode = z.enum(["historical", "future", "hypothetical", "negation"]);
export type AuxiliaryMode = z.infer<typeof AuxiliaryMode>;

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
