import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import type { Carrier } from "./story-data.ts";

/** Who carries a story and since when, with what differs from the article that is read. */
export function CarrierLine({
  carrier: { href, name, date, first, differencesHref },
}: {
  readonly carrier: Carrier;
}): ReactElement {
  return (
    <>
      <TextLink href={href}>{name}</TextLink>
      <span className="text-soft">
        {" · "}
        {date ?? "date unknown"}
        {first ? " · the earliest" : ""}
        {" · "}
      </span>
      {differencesHref === null ? (
        <span className="text-soft">this article</span>
      ) : (
        <TextLink href={differencesHref}>
          what differs<span className="sr-only"> in {name}</span>
        </TextLink>
      )}
    </>
  );
}
