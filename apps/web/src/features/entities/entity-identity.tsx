import type { EntityView, Source } from "@onrecord/domain";
import { addressOf } from "@onrecord/domain";
import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import { findRegisterAddress, SCHEME_WORDS } from "./registers.ts";
import { toDirection } from "./text-direction.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

type EntityProps = { readonly view: EntityView };

/** The names and the identifiers of an entity, each with the source that it comes from. */
export function EntityIdentity({ view }: EntityProps): ReactElement | null {
  const { names, externalIds } = view.entity;
  if (names.length < 2 && externalIds.length === 0) return null;
  return (
    <div className="grid gap-x-12 gap-y-6 border-t border-hairline pt-3 sm:grid-cols-2">
      <Names view={view} />
      <Identifiers view={view} />
    </div>
  );
}

function Names({ view: { entity, sources } }: EntityProps): ReactElement | null {
  if (entity.names.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="label pb-1">
        Names
      </h2>
      <ul>
        {entity.names.map(({ text, language, source }) => (
          <li key={`${text} ${language}`} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
            <bdi lang={language ?? undefined} dir={toDirection(text)} className="font-read text-lg">
              {text}
            </bdi>
            <span className="text-sm text-soft">
              {language === null ? "language not known" : (languageNames.of(language) ?? language)}
              {source === null ? ", in the articles" : ", after "}
              <SourceName source={sources.find(({ id }) => id === source)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Identifiers({ view: { entity, sources } }: EntityProps): ReactElement | null {
  if (entity.externalIds.length === 0) return null;
  return (
    <section aria-labelledby="identifiers">
      <h2 id="identifiers" className="label pb-1">
        Elsewhere
      </h2>
      <ul>
        {entity.externalIds.map(({ scheme, value, source }) => (
          <li key={scheme} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
            <span>
              {SCHEME_WORDS[scheme]}{" "}
              <RegisterLink href={findRegisterAddress(scheme, value)} value={value} />
            </span>
            <span className="text-sm text-soft">
              {source === null ? "" : "after "}
              <SourceName source={sources.find(({ id }) => id === source)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RegisterLink({
  href,
  value,
}: {
  readonly href: string | undefined;
  readonly value: string;
}): ReactElement {
  if (href === undefined) return <>{value}</>;
  return (
    <a href={href} rel="external noreferrer" className="text-link">
      {value}
    </a>
  );
}

function SourceName({ source }: { readonly source: Source | undefined }): ReactElement | null {
  return source === undefined ? null : <TextLink href={addressOf(source)}>{source.title}</TextLink>;
}
