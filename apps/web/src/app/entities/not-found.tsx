import { headers } from "next/headers";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { api } from "#web/trpc/server.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { TextLink } from "#web/ui/text-link.tsx";

export const metadata: Metadata = { title: "Not on record" };

/** Nobody is at this address: perhaps somebody near it was meant. */
export default async function EntityNotFound(): Promise<ReactElement> {
  const path = (await headers()).get("x-onrecord-path") ?? "";
  const near = await api.entities.near({ id: path.replace(/^\/entities\//, "") });
  return (
    <Notice title="Nobody and nothing by this name is on record">
      {near.length === 0 ? null : (
        <>
          <p>Perhaps one of these was meant:</p>
          <ul className="font-read text-lg">
            {near.map(({ id, name, address }) => (
              <li key={id}>
                <TextLink href={address ?? "/"}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        All that are on record: <TextLink href="/people">people</TextLink>,{" "}
        <TextLink href="/organizations">organizations</TextLink>,{" "}
        <TextLink href="/places">places</TextLink>.
      </p>
    </Notice>
  );
}
