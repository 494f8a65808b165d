/** How an event came about, in plain words: the modes of PLOVER. Sent by the server with the types. */
import { EVENT_TYPES } from "@onrecord/domain";
import type { EventMode, EventType } from "@onrecord/domain";
import type { Choice } from "./vocabulary.ts";

type ModeWords = { readonly label: string; readonly meaning: string | null };

const plain = (label: string, meaning: string | null = null): ModeWords => ({ label, meaning });

const MODE_WORDS: { readonly [M in EventMode]: ModeWords } = {
  visit: plain("a visit", "One side comes to the other"),
  "third-party": plain("in a third place", "On neutral ground, or with a mediator"),
  multilateral: plain("of several sides", "A summit, a conference"),
  phone: plain("by telephone", "A call, a video call"),
  withdraw: plain("by withdrawing", "Forces, staff or a mission leave"),
  release: plain("by setting people free", "Prisoners, hostages; property given back"),
  disarm: plain("by giving up arms"),
  ceasefire: plain("by ceasing fire", "Fighting stops, a truce comes into force"),
  access: plain("by letting somebody in", "Inspectors, helpers, observers"),
  resign: plain("by resigning", "Somebody leaves an office"),
  assist: plain("over help", "Money, goods, arms, troops, support"),
  change: plain("over a change of policy", "Reforms, rights, a change of course"),
  yield: plain("over giving way", "Ending a fight, freeing people, withdrawing"),
  meet: plain("over a meeting", "Talks, a visit, mediation"),
  disapprove: plain("as criticism", "Somebody is blamed or complained of"),
  investigate: plain("by an inquiry", "Somebody investigates"),
  allege: plain("as an accusation", "Somebody is said to have done wrong"),
  restrict: plain("by restrictions", "Sanctions, bans, limits on rights"),
  arrest: plain("by arrest", "People are held or imprisoned"),
  relations: plain("over relations", "Breaking off relations, talks or treaties"),
  expel: plain("by expulsion", "Diplomats, staff or organizations are sent away"),
  territory: plain("over territory", "Land is to be taken or occupied"),
  violence: plain("with violence", "Force is to be used"),
  demo: plain("as a demonstration", "A march, a rally, a vigil"),
  riot: plain("as a riot"),
  strike: plain("as a strike"),
  hunger: plain("as a hunger strike"),
  boycott: plain("as a boycott"),
  obstruct: plain("by obstruction", "Roads or buildings are blocked"),
  vandalize: plain("with damage to things"),
  convict: plain("by a conviction", "A court finds somebody guilty"),
  discontinue: plain("by ending what there was", "Aid, trade, talks or relations are stopped"),
  troops: plain("with troops"),
  weapons: plain("with weapons", "Arms are moved, tested or shown"),
  police: plain("with police"),
  militia: plain("with armed civilians", "Militias, self-defence groups"),
  seize: plain("by seizing things", "Property is taken or frozen"),
  censor: plain("by censorship", "Media are closed, words forbidden"),
  curfew: plain("by a curfew"),
  "martial-law": plain("by a state of emergency", "Martial law, rule by decree"),
  deport: plain("by deporting people"),
  withhold: plain("by holding something back", "Goods, services or access are denied"),
  misinformation: plain("with false information"),
  cyber: plain("with an attack on computers"),
  abduct: plain("by abduction", "Kidnapping, hostage-taking"),
  beat: plain("by beating"),
  torture: plain("by torture"),
  sexual: plain("with sexual violence"),
  targeted: plain("at a chosen person", "An assassination, or an attempt"),
  destroy: plain("by destroying things", "Buildings, bridges, crops"),
  primitive: plain("with simple weapons", "Knives, stones, fire"),
  firearms: plain("with guns"),
  explosives: plain("with explosives", "A bomb, a mine"),
  "suicide-attack": plain("as a suicide attack"),
  aerial: plain("from the air", "An air raid, a missile"),
  drone: plain("with drones"),
  "heavy-weapons": plain("with heavy weapons", "Tanks, artillery"),
  "crowd-control": plain("against a crowd", "Tear gas, water cannon, batons"),
  unconventional: plain("with weapons of mass destruction"),
};

/** The modes that go with a type of event, as choices. */
export const modeChoicesOf = (type: EventType): readonly Choice<EventMode>[] =>
  EVENT_TYPES[type].modes.map((value) => ({ value, ...MODE_WORDS[value] }));
