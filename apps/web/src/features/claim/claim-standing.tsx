import type { ReactElement, ReactNode } from "react";
import { Reason } from "#web/ui/reason.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import type { ShownClaim } from "./claim-card-data.ts";

/** Whose word it is, and what is not plain about it. */
export function ClaimStanding({ claim }: { readonly claim: ShownClaim }): ReactElement | null {
  const voice = claim.voice.kind === "article" ? null : <VoiceWords voice={claim.voice} />;
  const caveats: ReactNode = toCaveats(claim);
  if (voice === null && caveats === null) return null;
  return (
    <div className="mt-0.5 flex flex-wrap gap-x-2 text-sm text-soft">
      {voice}
      {caveats}
    </div>
  );
}

function VoiceWords({
  voice,
}: {
  readonly voice: Extract<ShownClaim["voice"], { kind: "statement" }>;
}): ReactElement {
  const name = voice.speaker?.name ?? "somebody who is quoted";
  return (
    <span>
      according to{" "}
      {voice.href === null ? (
        name
      ) : (
        <SiteLink href={voice.href} className="text-link">
          {name}
        </SiteLink>
      )}
    </span>
  );
}

function toCaveats({ caveats, reason }: ShownClaim): ReactElement | null {
  if (caveats.length === 0) return null;
  const words = caveats.join(", ");
  return reason === null ? <span>{words}</span> : <Reason word={words}>{reason}</Reason>;
}
