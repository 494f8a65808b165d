import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { findInGazetteer } from "../../../src/gazetteer/gazetteer.ts";
import type { NameProposal } from "../match-names.ts";
import { findByRegex } from "./regex-quotes.ts";
import type { System } from "./system.ts";

const nlp = winkNlp(model);

/**
 * wink-nlp with its lite model. It tags proper nouns and knows no kinds of them: a row of them is a
 * place or an organization where the gazetteer says so, and else a person.
 */
export const wink: System = {
  name: "wink-nlp",
  read: (text) => {
    const { its } = nlp;
    const doc = nlp.readDoc(text);
    // oxlint-disable-next-line typescript/unbound-method -- wink-nlp takes these functions as names
    const tags = doc.tokens().out(its.pos);
    // oxlint-disable-next-line typescript/unbound-method -- as above
    const values = doc.tokens().out(its.value);
    const names: NameProposal[] = [];
    let from = 0;
    let run: { start: number; end: number } | undefined;
    const close = (): void => {
      if (run === undefined) return;
      const kind = findInGazetteer(text.slice(run.start, run.end))[0]?.kind ?? "person";
      names.push({ ...run, kind });
      run = undefined;
    };
    for (const [index, value] of values.entries()) {
      const at = text.indexOf(value, from);
      if (at === -1) continue;
      from = at + value.length;
      if (tags[index] !== "PROPN") close();
      else if (run === undefined) run = { start: at, end: from };
      else run.end = from;
    }
    close();
    return { names, quotes: findByRegex(text), clusters: null };
  },
};
