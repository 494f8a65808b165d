import Form from "next/form";
import type { EntityRef } from "@onrecord/domain";
import { KINDS } from "@onrecord/domain";
import type { ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { api } from "#web/trpc/server.tsx";
import { toAddress } from "#web/ui/address.ts";
import { PageHeader } from "#web/ui/page-header.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import type { Candidate } from "./find-likely.ts";
import { LIKENESS_WORDS } from "./likeness.ts";
import { MergePreviewPart } from "./merge-preview-part.tsx";

type MergePageProps = {
  readonly entity: EntityRef;
  /** The id of the other one, once it is chosen. */
  readonly other: string | undefined;
  /** What is typed to find it. */
  readonly text: string;
};

/** Two entries become one: first the other one is chosen, then what would move is looked at. */
export async function MergePage(props: MergePageProps): Promise<ReactElement> {
  const { entity: ref, other, text } = props;
  const preview =
    other === undefined ? null : await api.identity.merge({ from: other, into: ref.id });
  return (
    <div className="page-width">
      <PageHeader
        title={
          preview === null
            ? `Merge ${ref.name} with …`
            : `Merge ${preview.from.name} into ${ref.name}`
        }
        lead="Two entries of one and the same become one: every mention and every claim of the other goes to the one that stays, and its old address leads there. It can be taken back."
      />
      <p className="pb-6 text-sm">
        <TextLink href={ref.address}>Back to {ref.name}</TextLink>
      </p>
      {preview === null ? (
        <Choice entity={ref} text={text} missing={other} />
      ) : (
        <MergePreviewPart preview={preview} />
      )}
    </div>
  );
}

type ChoiceProps = {
  readonly entity: EntityRef;
  readonly text: string;
  readonly missing: string | undefined;
};

async function Choice({ entity: ref, text, missing }: ChoiceProps): Promise<ReactElement> {
  const { likely, found } = await api.identity.candidates({ id: ref.id, text });
  const others = KINDS[ref.kind].plural.toLowerCase();
  return (
    <>
      <AccessPanel scope="review" />
      {missing === undefined ? null : (
        <p role="alert" className="mt-6">
          There is no entry {missing}. Choose another one.
        </p>
      )}
      <Form
        action={`${ref.address}/merge`}
        role="search"
        aria-label={`Other ${others}`}
        className="mt-6"
      >
        <label htmlFor="merge-text" className="label">
          Search the {others} of this record
        </label>
        <input
          id="merge-text"
          name="q"
          type="search"
          autoComplete="off"
          defaultValue={text}
          placeholder="A part of the name"
          className="mt-1 block w-full max-w-80 border-b border-soft bg-transparent py-1.5 placeholder:text-soft hover:border-ink focus:border-accent focus:outline-none focus-visible:outline-2"
        />
      </Form>
      {text === "" ? null : (
        <Candidates
          id="found"
          title={`With “${text}”`}
          nothing={`No other of the ${others} has a name with these letters.`}
          candidates={found}
          toHref={(id) => toAddress(`${ref.address}/merge`, { with: id })}
        />
      )}
      <Candidates
        id="likely"
        title="These may be the same"
        nothing="Nobody and nothing else on record has a name like this one."
        candidates={likely}
        toHref={(id) => toAddress(`${ref.address}/merge`, { with: id })}
      />
      <p className="mt-6 text-sm">
        <TextLink href="/entities/duplicates">All entries that may be the same</TextLink>
      </p>
    </>
  );
}

type CandidatesProps = {
  readonly id: string;
  readonly title: string;
  readonly nothing: string;
  readonly candidates: readonly Candidate[];
  readonly toHref: (id: string) => string;
};

function Candidates(props: CandidatesProps): ReactElement {
  const { id, title, nothing, candidates, toHref } = props;
  return (
    <section aria-labelledby={id} className="mt-10 max-w-[44rem] border-t border-ink pt-2">
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      {candidates.length === 0 ? <p className="py-4 text-soft">{nothing}</p> : null}
      <ul className="divide-y divide-hairline">
        {candidates.map(({ ref, type, description, likeness }) => (
          <li key={ref.id} className="flex flex-wrap items-baseline gap-x-3 py-2">
            <span className="font-read text-lg">
              <TextLink href={toHref(ref.id)}>{ref.name}</TextLink>
            </span>
            <span className="text-sm text-soft">
              {[type, description, likeness === null ? null : LIKENESS_WORDS[likeness]]
                .filter((words) => words !== null)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
