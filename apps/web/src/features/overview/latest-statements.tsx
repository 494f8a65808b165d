import type { ReactElement } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { EntityName } from "#web/ui/entity-name.tsx";
import { MarkedText } from "#web/ui/marked-text.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";

/** Words that were said, and right below them who said them: a quotation never stands alone. */
export function LatestStatements({
  statements,
}: {
  readonly statements: readonly ClaimCardData[];
}): ReactElement {
  if (statements.length === 0) {
    return (
      <p className="text-soft">
        Nobody is on record yet. Statements stand in <code>statements.jsonl</code> of the dataset.
      </p>
    );
  }
  return (
    <ol className="space-y-6">
      {statements.map((statement) => (
        <li key={statement.id}>
          <StatementLine statement={statement} />
        </li>
      ))}
    </ol>
  );
}

function StatementLine({ statement }: { readonly statement: ClaimCardData }): ReactElement | null {
  const { heading, rows, href, caveats } = statement;
  if (heading.kind !== "statement") return null;
  const when = rows.find(({ label }) => label === "When")?.values[0];
  return (
    <>
      <blockquote className="font-read text-lg">
        <SiteLink href={href ?? "/health"} className="hover:text-accent">
          <StatementWords statement={statement} />
        </SiteLink>
      </blockquote>
      <p className="mt-1 text-sm text-soft first-letter:uppercase">
        {heading.before}{" "}
        {heading.speaker === null ? (
          "somebody not named"
        ) : (
          <span className="text-ink">
            <EntityName entity={heading.speaker} />
          </span>
        )}
        {heading.after === "" ? "" : ` ${heading.after}`}
        {heading.quoted ? "" : ", as retold by the article"}
        {when?.kind === "words" ? `, ${when.words}` : ""}
        {caveats.length === 0 ? "" : ` (${caveats.join(", ")})`}
      </p>
    </>
  );
}

/** A quotation as it was given; words that were retold in the sentence that retells them. */
function StatementWords({
  statement: { heading, evidence },
}: {
  readonly statement: ClaimCardData;
}): ReactElement {
  const sentence = evidence[0];
  if (heading.kind === "statement" && (heading.quoted || sentence === undefined)) {
    return <span className="-ml-[0.42em]">{`“${heading.content.join(" … ")}”`}</span>;
  }
  return <MarkedText text={sentence?.text ?? ""} marks={sentence?.marks ?? []} />;
}
