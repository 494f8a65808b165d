/** What is said where the filters of the queue leave nothing to decide on. */
import type { ReactElement } from "react";
import { ProposeHere } from "#web/features/proposing/propose-here.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { CONFIDENCE_BANDS } from "./confidence-bands.ts";
import type { DeskFacets, DeskProgress } from "./desk-item.ts";
import { DeskTextFilter } from "./desk-text-filter.tsx";
import { isNarrowed, toReviewAddress } from "./review-address.ts";
import type { ReviewRequest } from "./review-address.ts";
import { toRuleWords } from "./rule-words.ts";
import { Teaching } from "./teaching.tsx";

type NothingFitsProps = {
  readonly request: ReviewRequest;
  readonly named: DeskFacets["named"];
  /** What became of what fits the filters. */
  readonly progress: DeskProgress;
};

/** What was looked for, what became of it, and how to go on. */
export function NothingFits({ request, named, progress }: NothingFitsProps): ReactElement {
  const { accepted, rejected, outdated } = progress;
  const decided = accepted + rejected + outdated;
  const wanted = toWanted(request, named);
  return (
    <Teaching
      title={decided === 0 ? "Nothing is found." : "Nothing is left to decide on here."}
      beside={<DeskTextFilter request={request} />}
    >
      <p>
        {decided === 0
          ? "No proposal fits what was looked for:"
          : `All that fits is decided on (${toDecidedWords(progress)}). What was looked for:`}
      </p>
      <ul className="space-y-1">
        {wanted.map(({ field, words }) => (
          <li key={field}>
            <span className="text-ink first-letter:uppercase">{words}</span> ·{" "}
            <TextLink href={toReviewAddress(request, { [field]: undefined })}>
              leave this out
            </TextLink>
          </li>
        ))}
      </ul>
      <p>
        <ReadArticle request={request} named={named} />
        <TextLink href={toReviewAddress({ order: request.order }, {})}>
          Go on with all other proposals
        </TextLink>
      </p>
      {isNarrowed(request) ? null : (
        <>
          <p>Articles that came in since can be read for new proposals:</p>
          <ProposeHere />
        </>
      )}
    </Teaching>
  );
}

function ReadArticle({
  request: { article },
  named,
}: Pick<NothingFitsProps, "request" | "named">): ReactElement | null {
  if (article === undefined || named.article === null) return null;
  return (
    <>
      <TextLink href={`/articles/${article.slice(article.indexOf("/") + 1)}`}>
        Read the article
      </TextLink>
      {" · "}
    </>
  );
}

function toDecidedWords({ accepted, rejected, outdated }: DeskProgress): string {
  const parts = [
    [accepted, "accepted"],
    [rejected, "rejected"],
    [outdated, "outdated"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count.toLocaleString("en")} ${word}`)
    .join(", ");
}

type Wanted = { readonly field: string; readonly words: string };

const KIND_PLURALS: { readonly [kind: string]: string } = {
  mention: "names",
  time: "dates",
  statement: "what is said",
  event: "what happened",
  relation: "who is who",
};

/** Each filter in words. */
function toWanted(request: ReviewRequest, named: DeskFacets["named"]): readonly Wanted[] {
  const { text, kind, confidence, article, entity, rule } = request;
  const band = CONFIDENCE_BANDS.find(({ value }) => value === confidence);
  const all = {
    text: text === undefined ? undefined : `proposals with the words “${text}”`,
    kind: kind === undefined ? undefined : `only ${KIND_PLURALS[kind] ?? kind}`,
    confidence: band === undefined ? undefined : `those that are ${band.label}`,
    article:
      article === undefined
        ? undefined
        : named.article === null
          ? `an article that is not in this record (${article})`
          : `in “${named.article}”`,
    entity:
      entity === undefined
        ? undefined
        : named.entity === null
          ? `about somebody or something that is not in this record (${entity})`
          : `about ${named.entity}`,
    rule: rule === undefined ? undefined : `by the rule for ${toRuleWords(rule)}`,
  };
  return Object.entries(all).flatMap(([field, words]) =>
    words === undefined ? [] : [{ field, words }],
  );
}
