import type { ReactElement } from "react";
import { PageHeader } from "#web/ui/page-header.tsx";
import { Section } from "#web/ui/section.tsx";
import type { ParameterFacts, Reference, RouteFacts } from "./reference.ts";
import { TryRoute } from "./try-route.tsx";

/** What programs can ask this record over HTTP, and a way to try each of it. */
export function ApiReference({ reference }: { readonly reference: Reference }): ReactElement {
  return (
    <div className="page-width">
      <PageHeader
        title="For programs"
        lead={
          <>
            Everything on these pages can be read over HTTP, as JSON, without a key. Nothing can be
            changed. All of it is told to machines in an{" "}
            <a href={`${reference.base}/openapi.json`} className="text-link">
              OpenAPI document
            </a>
            . An article or an entity can also be had at its own address, as JSON or JSON-LD, by
            asking for it in the Accept header.
          </>
        }
      />
      <div className="grid grid-cols-1 gap-x-16 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <Contents routes={reference.routes} />
        <div className="max-w-[52rem]">
          {reference.routes.map((route) => (
            <RoutePart key={route.name} route={route} base={reference.base} />
          ))}
          <Feeds />
          <Manners perMinute={reference.perMinute} />
          <Problems problems={reference.problems} />
        </div>
      </div>
    </div>
  );
}

function Contents({ routes }: { readonly routes: readonly RouteFacts[] }): ReactElement {
  return (
    <nav aria-label="Paths" className="mb-8 text-sm lg:sticky lg:top-8 lg:self-start">
      <ul className="space-y-1">
        {routes.map(({ name, path }) => (
          <li key={name}>
            <a href={`#${name}`} className="break-all hover:text-accent">
              {path}
            </a>
          </li>
        ))}
        <li className="pt-2">
          <a href="#feeds" className="hover:text-accent">
            Feeds
          </a>
        </li>
        <li>
          <a href="#manners" className="hover:text-accent">
            Pages, caches, limits
          </a>
        </li>
        <li>
          <a href="#problems" className="hover:text-accent">
            Problems
          </a>
        </li>
      </ul>
    </nav>
  );
}

function RoutePart({
  route,
  base,
}: {
  readonly route: RouteFacts;
  readonly base: string;
}): ReactElement {
  const { name, path, description, parameters, schema, isLinked } = route;
  return (
    <Section
      id={name}
      title={<code className="break-all">GET {path}</code>}
      aside={
        <a href={schema} className="text-link">
          JSON Schema<span className="sr-only"> of {path}</span>
        </a>
      }
      className="mb-10"
    >
      <p className="max-w-prose">
        <WithCode words={description} />
        {isLinked ? " As JSON-LD where the Accept header asks for application/ld+json." : ""}
      </p>
      {parameters.length === 0 ? null : <Parameters parameters={parameters} />}
      <TryRoute path={path} base={base} parameters={parameters} />
    </Section>
  );
}

function Parameters({
  parameters,
}: {
  readonly parameters: readonly ParameterFacts[];
}): ReactElement {
  return (
    <dl className="mt-4 grid grid-cols-1 gap-x-6 gap-y-1 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      {parameters.map(({ name, description, required, choices }) => (
        <div key={name} className="contents">
          <dt>
            <code>{name}</code>
          </dt>
          <dd className="mb-2 text-soft sm:mb-0">
            {required ? "Needed. " : ""}
            <WithCode words={description} />
            {choices.length === 0 ? "" : ` One of ${choices.join(", ")}.`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Words in which what stands between backticks is code. */
const WithCode = ({ words }: { readonly words: string }): ReactElement => (
  <>
    {words.split("`").map((part, index) =>
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence, which stay where they are
      index % 2 === 1 ? <code key={index}>{part}</code> : part,
    )}
  </>
);

const FEED_FILES = ["articles.atom", "articles.json", "statements.atom", "statements.json"];

function Feeds(): ReactElement {
  return (
    <Section id="feeds" title="Feeds" className="mb-10">
      <p className="max-w-prose">
        What came in last, for feed readers, as Atom and as JSON Feed. With{" "}
        <code>entity=person/sergei-lavrov</code> only what somebody takes part in; with{" "}
        <code>q=</code> only what a search finds.
      </p>
      <ul className="mt-3 space-y-1">
        {FEED_FILES.map((file) => (
          <li key={file}>
            <a href={`/feeds/${file}`} className="text-link">
              /feeds/{file}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Manners({ perMinute }: { readonly perMinute: number | undefined }): ReactElement {
  return (
    <Section id="manners" title="Pages, caches, limits" className="mb-10">
      <div className="max-w-prose space-y-3">
        <p>
          Lists come in pages of up to 100. Each page says in <code>next</code> what to ask for as{" "}
          <code>cursor</code>, with everything else as it was; the Link header has the whole
          address. What comes in meanwhile moves no other row.
        </p>
        <p>
          Every answer has an ETag. Sent back as If-None-Match it brings 304 and no body while
          nothing has changed. Answers are compressed for those who accept gzip, and any website may
          read them.
        </p>
        <p>
          {perMinute === undefined
            ? "This server sets no limit on how often you ask."
            : `This server answers ${perMinute} requests a minute from one address; beyond that it answers 429, and Retry-After says how many seconds to wait.`}
        </p>
      </div>
    </Section>
  );
}

function Problems({ problems }: Pick<Reference, "problems">): ReactElement {
  return (
    <Section id="problems" title="Problems" className="mb-10">
      <p className="mb-3 max-w-prose">
        What cannot be answered is answered with a problem (RFC 9457): its type is one of these
        addresses, its detail says what is wrong and what to do.
      </p>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[12rem_minmax(0,1fr)]">
        {problems.map(({ name, status, title }) => (
          <div key={name} className="contents">
            <dt id={name}>
              <code>{name}</code>
            </dt>
            <dd className="mb-2 text-soft sm:mb-0">
              {status}. {title}.
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
