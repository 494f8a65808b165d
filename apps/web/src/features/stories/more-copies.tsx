import type { ReactElement } from "react";
import { toGrouped } from "#web/ui/grouped.ts";
import { TextLink } from "#web/ui/text-link.tsx";

/** "and 39 more": how many other articles carry the story of one in a list. Nothing where none does. */
export const MoreCopies = ({
  href,
  copies,
}: {
  /** The article's own address. */
  readonly href: string;
  readonly copies: number;
}): ReactElement | null =>
  copies === 0 ? null : (
    <>
      {" · "}
      <TextLink href={`${href}/story`}>and {toGrouped(copies)} more</TextLink>
    </>
  );
