/** What can be wrong with claims: statements, events and relations. */
import { oneOf, quote } from "./finding-facts.ts";
import type { FactsOf } from "./finding-facts.ts";

export const CLAIMS: FactsOf<
  | "claim-without-evidence"
  | "evidence-outside-voice"
  | "voice-elsewhere"
  | "voice-cycle"
  | "event-part-cycle"
  | "reason-missing"
  | "not-accepted"
  | "decided-missing"
  | "recipient-missing"
  | "mode-not-of-type"
  | "event-after-publication"
  | "relation-to-itself"
  | "relation-misfit"
  | "office-without-role"
> = {
  "claim-without-evidence": {
    severity: "error",
    meaning: "A claim names no passage that carries it.",
    cure: "Add the sentence that says so as evidence. If no sentence does, delete the claim.",
    message: () => "This claim has no evidence.",
  },
  "evidence-outside-voice": {
    severity: "error",
    meaning: "A claim's evidence lies in another article than the one that asserts it.",
    cure: "Take the evidence from the article that speaks, or make a second claim with the other article as its voice.",
    message: ({ voice, article }) =>
      `The claim is asserted in “${voice}”, but this evidence is in “${article}”.`,
  },
  "voice-elsewhere": {
    severity: "warning",
    meaning: "A claim is put down to a statement, but none of its evidence lies in that statement.",
    cure: "Choose the statement in which the claim is asserted, or the article if the article itself says so.",
    message: ({ voice }) => `None of the claim's evidence lies in the evidence of “${voice}”.`,
  },
  "voice-cycle": {
    severity: "error",
    meaning: "Statements are each other's voice in a circle, so nobody says them in the end.",
    cure: "Give the outermost statement its article as voice.",
    message: ({ chain }) => `The voices lead in a circle: ${chain.join(" → ")}.`,
  },
  "event-part-cycle": {
    severity: "error",
    meaning: "Events are parts of one another in a circle.",
    cure: "Set “partOf” of the largest event to null.",
    message: ({ chain }) => `The events lead in a circle: ${chain.join(" → ")}.`,
  },
  "reason-missing": {
    severity: "warning",
    meaning: "Something is not plainly in the words, and no reason is given for it.",
    cure: "Say in “reason” how it was worked out, so that somebody else can follow. If the words do say so, set the basis to textual.",
    message: ({ basis }) => `The basis is ${basis}, and there is no reason.`,
  },
  "not-accepted": {
    severity: "error",
    meaning: "Everything here must be accepted, and this is not.",
    cure: "Decide on it: accept it if its words carry it, or reject it. Then write the accepted records with onrecord export --accepted-only, which leaves out what is only proposed, rejected or outdated.",
    message: ({ status }) => `The status is ${status}, and only what is accepted may stand here.`,
  },
  "decided-missing": {
    severity: "error",
    meaning: "Something was accepted or rejected, and nobody is named who decided so.",
    cure: "Fill in “provenance.decided” with who decided, when and how, or set the status back to proposed.",
    message: ({ status }) => `The status is ${status}, and “provenance.decided” is empty.`,
  },
  "recipient-missing": {
    severity: "warning",
    meaning: "An event of this type needs somebody at the receiving end, and none is named.",
    cure: "Name the recipient. If the text does not tell, acknowledge the finding with that reason.",
    message: ({ type }) => `An event of type ${type} needs a recipient.`,
  },
  "mode-not-of-type": {
    severity: "error",
    meaning: "An event has a mode that does not go with its type.",
    cure: "Use a mode of this type, or choose the type that the mode belongs to.",
    message: ({ mode, type, allowed }) =>
      `“${mode}” is no mode of ${type}. ` +
      (allowed.length === 0 ? "This type has no modes." : `Its modes are ${oneOf(allowed)}.`),
  },
  "event-after-publication": {
    severity: "warning",
    meaning: "Something is recorded as happening after its article was published.",
    cure: "Correct the date. If the article announces what is still to come, add “future” or “hypothetical” to the event's auxiliary.",
    message: ({ edtf, published }) =>
      `The date ${edtf} lies after the article's publication, ${published}.`,
  },
  "relation-to-itself": {
    severity: "error",
    meaning: "A relation has the same entity on both sides.",
    cure: "Correct the subject or the object.",
    message: ({ entity }) => `“${entity}” is both the subject and the object.`,
  },
  "relation-misfit": {
    severity: "warning",
    meaning: "A relation joins entities of kinds that its predicate does not join.",
    cure: "Check whether subject and object are the right way round, or choose another predicate.",
    message: ({ predicate, side, found, expected }) =>
      `The ${side} of “${predicate}” is ${quote(found)}; it should be a ${oneOf(expected)}.`,
  },
  "office-without-role": {
    severity: "warning",
    meaning: "Somebody is recorded as holding an office, and the office is not named.",
    cure: "Write the office into “role” in the article's words, such as “head of diplomacy”.",
    message: () => "The relation holds-office has no role.",
  },
};
