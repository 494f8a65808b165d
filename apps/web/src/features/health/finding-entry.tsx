import type { ReactElement } from "react";
import { PassageQuote } from "#web/ui/passage-quote.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import type { FindingRow } from "./finding-row.ts";
import { SEVERITY_WORDS } from "./severity-words.ts";

/** A finding: what is wrong, the sentence with the words marked, where it is, and what to do. */
export function FindingEntry({ finding }: { readonly finding: FindingRow }): ReactElement {
  const { severity, code, message, meaning, cure, passage, acknowledged } = finding;
  return (
    <article>
      <p className="text-sm text-soft">
        <span
          className={severity === "error" ? "font-semibold text-accent" : "font-semibold text-ink"}
        >
          {SEVERITY_WORDS[severity].one}
        </span>{" "}
        <code className="font-face">{code}</code>
      </p>
      <h3 className="max-w-[38rem] text-lg">{message}</h3>
      {passage === null ? null : (
        <PassageQuote {...passage} className="mt-2 max-w-[38rem] border-l border-hairline pl-4" />
      )}
      {acknowledged === null ? null : (
        <p className="mt-2 max-w-[38rem]">
          <span className="text-soft">Expected, because:</span> {acknowledged}
        </p>
      )}
      <details className="mt-2 text-sm">
        <summary className="w-fit text-soft underline decoration-hairline hover:text-accent">
          What it means and what to do
        </summary>
        <p className="mt-1 max-w-prose">{meaning}</p>
        <p className="max-w-prose">{cure}</p>
      </details>
      <Where finding={finding} />
    </article>
  );
}

function Where({ finding: { where, record } }: { readonly finding: FindingRow }): ReactElement {
  const { file, line, pointer } = where;
  return (
    <p className="mt-2 text-sm text-soft">
      {file}, line {line}
      {pointer === "" ? "" : `, ${pointer}`}
      {record === null ? null : (
        <>
          {" · "}
          {record.href === null ? (
            record.name
          ) : (
            <TextLink href={record.href}>{record.name}</TextLink>
          )}
        </>
      )}
    </p>
  );
}
