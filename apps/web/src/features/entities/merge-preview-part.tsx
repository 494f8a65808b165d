import type { ReactElement } from "react";
import { toAddress } from "#web/ui/address.ts";
import { EntityName } from "#web/ui/entity-name.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { MergeButton } from "./merge-button.tsx";
import type { JoinedPart, MergePreview } from "./merge-preview.ts";
import { MovedGroups } from "./moved-groups.tsx";

/** All that a merge would do, and the button that does it. */
export function MergePreviewPart({ preview }: { readonly preview: MergePreview }): ReactElement {
  const { from, into, refusal, warnings, groups, more } = preview;
  return (
    <div className="max-w-[52rem] space-y-8">
      <p className="text-sm">
        Stays: <EntityName entity={into} />. Goes: <EntityName entity={from} />.{" "}
        <TextLink href={toAddress(`${from.address}/merge`, { with: into.id })}>
          The other way round
        </TextLink>{" "}
        · <TextLink href={`${into.address}/merge`}>Choose another one</TextLink>
      </p>
      {refusal === null ? null : (
        <p role="alert" className="border-l-2 border-accent pl-4">
          These two cannot be merged. {refusal}
        </p>
      )}
      {warnings.length === 0 ? null : <Warnings warnings={warnings} />}
      {refusal === null ? (
        <>
          <Joined preview={preview} />
          <MergeButton preview={preview} />
          <section aria-labelledby="moves">
            <h2 id="moves" className="mb-4 border-t border-ink pt-2 font-semibold">
              What moves
            </h2>
            {more === 0 ? null : <p className="mb-4 text-soft">{toShownWords(preview)}</p>}
            <MovedGroups groups={groups} />
          </section>
        </>
      ) : null}
    </div>
  );
}

/** How many of those that move are shown. */
function toShownWords({ groups, more }: MergePreview): string {
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0).toLocaleString("en");
  return more === null
    ? `Only the first ${shown} are shown.`
    : `Only the first ${shown} are shown; ${more.toLocaleString("en")} more move with them.`;
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }): ReactElement {
  return (
    <section aria-labelledby="warnings" className="border-l-2 border-accent pl-4">
      <h2 id="warnings" className="font-semibold">
        Look twice: these may be two
      </h2>
      <ul className="mt-1 space-y-1">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  );
}

/** The entry as it will be. */
function Joined({ preview }: { readonly preview: MergePreview }): ReactElement {
  const { from, names, identifiers, description } = preview;
  return (
    <section aria-labelledby="joined" className="border-t border-ink pt-2">
      <h2 id="joined" className="font-semibold">
        The entry afterwards
      </h2>
      <dl className="mt-2 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-2">
        <dt className="text-sm text-soft">Names</dt>
        <dd>
          <Parts parts={names} from={from.name} />
        </dd>
        {identifiers.length === 0 ? null : (
          <>
            <dt className="text-sm text-soft">Elsewhere</dt>
            <dd>
              <Parts parts={identifiers} from={from.name} />
            </dd>
          </>
        )}
        {description === null ? null : (
          <>
            <dt className="text-sm text-soft">Described as</dt>
            <dd>{description}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

type PartsProps = { readonly parts: readonly JoinedPart[]; readonly from: string };

function Parts({ parts, from: name }: PartsProps): ReactElement {
  if (parts.length === 0) return <span className="text-soft">none</span>;
  return (
    <ul>
      {parts.map(({ words, from }) => (
        <li key={words}>
          {words}
          {from === "from" ? <span className="text-sm text-soft"> from {name}</span> : null}
        </li>
      ))}
    </ul>
  );
}
