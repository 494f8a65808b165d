import type { MentionForm } from "@onrecord/domain";
import type { ReactElement } from "react";
import { PassageQuote } from "#web/ui/passage-quote.tsx";
import { Reason } from "#web/ui/reason.tsx";
import type { MentionGroup, MentionSentence } from "./mention-groups.ts";

const FORM_WORDS: { readonly [F in MentionForm]: string } = {
  name: "By name",
  description: "By description",
  demonym: "By nationality",
  metonym: "By a name that stands for it",
  pronoun: "By a word such as “he” or “its”",
};

/** Mentions in their sentences, by the way in which they are made. */
export function EntityMentions({
  groups,
  areAll,
}: {
  readonly groups: readonly MentionGroup[];
  /** Whether these are all there are: then it is said how many are made in each way. */
  readonly areAll: boolean;
}): ReactElement {
  return (
    <div className="space-y-8">
      {groups.map(({ form, count, sentences }) => (
        <section
          key={form}
          aria-labelledby={`mentions-${form}`}
          className="gap-x-8 md:grid md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <h3 id={`mentions-${form}`} className="label pb-2 md:pt-1.5">
            {FORM_WORDS[form]}
            {areAll ? `, ${count === 1 ? "once" : `${count} times`}` : null}
          </h3>
          <ul className="space-y-3">
            {sentences.map((sentence) => (
              <li key={sentence.href}>
                <Sentence sentence={sentence} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Sentence({ sentence }: { readonly sentence: MentionSentence }): ReactElement {
  const { text, marks, href, reasons } = sentence;
  return (
    <>
      <PassageQuote text={text} marks={marks} href={href} className="max-w-[38rem]" />
      {reasons.length === 0 ? null : (
        <div className="text-sm">
          <Reason word="inferred">{[...new Set(reasons)].join(" ")}</Reason>
        </div>
      )}
    </>
  );
}
