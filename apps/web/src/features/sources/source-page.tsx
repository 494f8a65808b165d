import type { ReactElement } from "react";
import type { SourceUse, SourceView } from "./source-view.ts";
import { EntityName } from "#web/ui/entity-name.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";
import { Section } from "#web/ui/section.tsx";

/** A source outside the articles: where it is, and which facts of the record rest on it. */
export function SourcePage({ view }: { readonly view: SourceView }): ReactElement {
  const { title, locator, url, licence, note } = view.source;
  return (
    <div className="page-width">
      <PageHeader
        title={title}
        lead="A source outside the articles. What rests on it is not read from any of them."
      />
      <dl className="grid max-w-prose grid-cols-[7rem_minmax(0,1fr)] gap-x-4 gap-y-1">
        <Fact label="Where in it">{locator}</Fact>
        <Fact label="Address">
          {url === null ? null : (
            <a href={url} rel="external noreferrer" className="text-link break-all">
              {url}
            </a>
          )}
        </Fact>
        <Fact label="Licence">{licence}</Fact>
        <Fact label="Note">{note}</Fact>
      </dl>
      <Section id="uses" title="What rests on it" aside={view.uses.length} className="mt-12">
        <ul className="divide-y divide-hairline">
          {view.uses.map((use) => (
            <Use key={use.entity.id} use={use} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Fact({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactElement | string | null;
}): ReactElement {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd>{children ?? <span className="text-soft">not known</span>}</dd>
    </>
  );
}

function Use({ use: { entity, names, identifiers } }: { readonly use: SourceUse }): ReactElement {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 py-2">
      <span className="font-read text-lg">
        <EntityName entity={entity} />
      </span>
      {names.map(({ text, language }) => (
        <bdi key={`${text} ${language}`} lang={language ?? undefined} className="font-read text-lg">
          {text}
        </bdi>
      ))}
      {identifiers.map((words) => (
        <span key={words} className="text-sm text-soft">
          {words}
        </span>
      ))}
    </li>
  );
}
