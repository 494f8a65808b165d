import type { Metadata } from "next";
import type { ReactElement } from "react";
import { Notice } from "#web/ui/notice.tsx";
import { TextLink } from "#web/ui/text-link.tsx";

export const metadata: Metadata = { title: "Not on record" };

export default function NotFound(): ReactElement {
  return (
    <Notice title="Not on record">
      <p>
        There is nothing at this address. An article, a person or a claim may have left the record,
        or the address may have lost a letter on its way.
      </p>
      <p>
        Search for it above, or start from <TextLink href="/">the overview</TextLink>.
      </p>
    </Notice>
  );
}
