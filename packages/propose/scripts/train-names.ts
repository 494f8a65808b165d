/**
 * `node packages/propose/scripts/train-names.ts --corpora DIR`: learns the weights of
 * `src/names/name-weights.ts` from the tuning half of the entity corpora (GUM, CC BY 4.0). The same
 * corpora give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findCandidates, officeStartOf } from "../src/names/find-names.ts";
import type { NameCandidate } from "../src/names/name-candidate.ts";
import { toFeatures } from "../src/names/name-features.ts";
import type { NameWeights } from "../src/names/name-model.ts";
import { NAME_CLASSES, toNameOdds } from "../src/names/name-model.ts";
import { toReading } from "../src/reading/reading.ts";
import type { EntityDocument } from "./eval/corpora.ts";
import { readCorpora } from "./eval/corpora.ts";
import { goldNames, isName } from "./eval/match-names.ts";
import { isIn } from "./eval/split.ts";

type Example = { readonly features: readonly string[]; readonly label: number };

const ROUNDS = 600;
const RATE = 0.5;
/** How strongly weights are drawn to what common sense says. */
const DECAY = 0.1;

/**
 * What common sense says before any example: with so few of them, weights are drawn to these and
 * not to zero. In the order of `NAME_CLASSES`.
 */
const PRIORS: NameWeights = {
  bias: [0, 0, 0, 0.3],
  title: [2.5, -1, -1, -0.5],
  honorific: [4, -1.5, -1.5, -1],
  "first name and more": [2.5, 0, -1, -0.5],
  "first name second": [1, 0, -0.5, -0.3],
  "first name alone": [1.2, -0.3, -0.5, 0],
  "known place": [-0.5, -0.5, 1.5, -0.8],
  "known place country": [-0.5, -0.5, 2, -1],
  "known place city": [0, -0.5, 1, -0.3],
  "known place region": [0, -0.5, 1, -0.3],
  "known organization": [-1, 2.5, -1, -0.8],
  "known phrase": [-0.3, 0.3, 0.3, -0.5],
  "body last": [-1, 2.5, -0.5, -0.3],
  "body alone": [-1, 0.8, -0.5, 0.7],
  "body inside": [-0.8, 1.2, 0, 0],
  "place head": [-0.8, 0, 2, -0.2],
  "place head alone": [-1, -0.3, 0.5, 1],
  "other head": [-0.8, -0.3, -0.8, 1.5],
  initials: [-0.8, 1.5, -0.4, 0.3],
  of: [-1, 0.6, 0, 0.3],
  digit: [-1, 0, -0.5, 0.8],
  "everyday words": [-0.7, 0.1, -0.3, 0.8],
  "also small": [-0.5, -0.2, -0.3, 1],
  "initial inside": [1, 0, 0, -0.5],
  "place ending": [-0.2, -0.2, 0.7, 0],
  "person ending": [0.6, -0.2, -0.3, 0],
  "after a preposition of place": [-0.6, -0.2, 1, 0],
  "after in": [-0.3, -0.3, 0.6, 0],
  "after the": [-1, 0.4, -0.2, 0.4],
  "place in sports": [-1, 4, -1.5, 0],
  "small title": [1.5, 0, -0.5, 0],
  "inside a name": [-2, -1, 1.5, 0],
  "strange word": [0.9, 0.2, 0.2, -0.3],
  "strange words": [1, 0.2, 0.2, -0.3],
  "opens a sentence alone": [0, 0, 0, 0.6],
  quoted: [-0.5, -0.3, -0.5, 0.8],
  apposition: [0.6, 0.2, 0, -0.3],
  speaks: [1, 0.3, -0.6, -0.3],
  "after a cue": [0.3, 0, -0.2, 0],
  "initials in brackets after": [-0.6, 1.5, -0.4, 0],
  "in brackets": [-0.5, 1, -0.5, 0],
  "comma and capital": [0, 0, 0.5, 0],
  "noun after": [-0.3, 0.2, 0, 0.4],
  "in an address": [-1, -0.5, -1, 2],
  "last word of a person": [2.5, -0.5, -1.2, -0.5],
  "in a person": [2, -0.5, -1, -0.5],
  "person like a place": [0.8, 0, -0.8, 0],
  "in a body": [-0.3, 1, 0, 0],
  "initials of a name": [-0.5, 1.2, -0.3, 0],
  "never inside a sentence": [-0.3, -0.3, -0.3, 0.8],
  again: [0.2, 0.2, 0.2, -0.3],
  often: [0.2, 0.2, 0.1, -0.4],
  "words 2": [0.6, 0, 0, 0],
  "words 3": [0.3, 0.4, -0.2, 0],
  "words 4": [-0.5, 0.5, -0.3, 0.2],
};

const { values } = parseArgs({ options: { corpora: { type: "string" } } });
if (values.corpora === undefined) throw new Error("Name the folder of the corpora: --corpora DIR");

const documents = readCorpora(values.corpora).entities.filter(({ id }) => isIn(id, "tune"));
const examples = documents.flatMap(toExamples);
const weights = train(examples);
const right = examples.filter(({ features, label }) => {
  const odds = toNameOdds(features, weights);
  return NAME_CLASSES.every(
    (kind, index) => index === label || odds[kind] <= odds[NAME_CLASSES[label] ?? "none"],
  );
});
console.log(`${documents.length} documents, ${examples.length} candidates, ${right.length} right.`);
write(weights);

/** The candidates of a document with what people say that they are. */
function toExamples(document: EntityDocument): Example[] {
  const reading = toReading({ text: document.text, language: "en" });
  const { candidates, facts } = findCandidates(reading);
  return candidates
    .filter(({ kind }) => kind === "name")
    .map((candidate) => ({
      features: toFeatures(candidate, reading, facts),
      label: NAME_CLASSES.indexOf(labelOf(candidate, document)),
    }));
}

function labelOf(
  candidate: NameCandidate,
  document: EntityDocument,
): (typeof NAME_CLASSES)[number] {
  const { start, end, titleStart } = candidate;
  const gold = goldNames(document);
  const kinds = ["person", "organization", "place"] as const;
  return (
    kinds.find((kind) => {
      const proposal = {
        start,
        end,
        kind,
        titled: [
          { start: titleStart, end },
          { start: officeStartOf(candidate), end },
        ],
      };
      return gold.some((mention) => isName(proposal, mention));
    }) ?? "none"
  );
}

function priorOf(feature: string): number[] {
  return [...(PRIORS[feature] ?? [0, 0, 0, 0])];
}

/** Batch gradient descent: slow, plain and the same every time. */
function train(all: readonly Example[]): NameWeights {
  const learned: Record<string, number[]> = Object.fromEntries(
    Object.keys(PRIORS).map((feature) => [feature, priorOf(feature)]),
  );
  for (const { features } of all)
    for (const feature of features) learned[feature] ??= priorOf(feature);
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps: Record<string, number[]> = {};
    for (const { features, label } of all) {
      const odds = toNameOdds(features, learned);
      for (const [index, kind] of NAME_CLASSES.entries()) {
        const step = (index === label ? 1 : 0) - odds[kind];
        for (const feature of features) {
          const sums = (steps[feature] ??= [0, 0, 0, 0]);
          sums[index] = (sums[index] ?? 0) + step;
        }
      }
    }
    for (const [feature, sums] of Object.entries(steps)) {
      learned[feature] = sums.map((sum, index) => {
        const old = learned[feature]?.[index] ?? 0;
        return (
          old + RATE * ((sum / all.length) * 8 - DECAY * (old - (priorOf(feature)[index] ?? 0)) * 8)
        );
      });
    }
  }
  return learned;
}

function write(learned: NameWeights): void {
  const lines = Object.entries(learned)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([feature, sums]) =>
        `  ${JSON.stringify(feature)}: [${sums.map((sum) => sum.toFixed(3)).join(", ")}],`,
    );
  writeFileSync(
    join(import.meta.dirname, "../src/names/name-weights.ts"),
    `/**
 * What each trait of a candidate weighs for person, organization, place and none. Learned by
 * \`scripts/train-names.ts\` from annotation of GUM, the Georgetown University Multilayer corpus
 * (Amir Zeldes and others, https://gucorpling.org/gum/, CC BY 4.0); nothing of its texts is kept.
 */
export const NAME_WEIGHTS: { readonly [feature: string]: readonly number[] } = {
${lines.join("\n")}
};
`,
  );
}
