"use client";

import { useRouter } from "next/navigation";
import type { FormEvent, KeyboardEvent, ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import { MOST_TEXT, toReviewAddress } from "./review-address.ts";
import type { ReviewRequest } from "./review-address.ts";

const FIELD = "review-text";

const leave = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key === "Escape") event.currentTarget.blur();
};

/**
 * Narrows the queue to proposals with these words. It is sent with Enter, and not as one types: every
 * letter would be another queue, and the keys of the desk wait for whoever leaves the field. A plain
 * form before the script has run.
 */
export function DeskTextFilter({ request }: { readonly request: ReviewRequest }): ReactElement {
  const { text, at: _at, order, ...others } = request;
  const router = useRouter();
  // Without a new page, which would ask about decisions that are not sent yet.
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("text");
    const wanted = typeof typed === "string" ? typed.trim() : "";
    router.push(toReviewAddress(request, { text: wanted === "" ? undefined : wanted }));
  };
  const kept = { ...others, order: order === "text" ? undefined : order };
  return (
    <form
      action="/review"
      role="search"
      data-used={text !== undefined || undefined}
      aria-label="These proposals"
      className="pb-3"
      onSubmit={onSubmit}
    >
      <label htmlFor={FIELD} className="label block pt-1.5">
        Words in the proposal
      </label>
      <input
        id={FIELD}
        name="text"
        type="search"
        data-main-search
        autoComplete="off"
        maxLength={MOST_TEXT}
        placeholder="Mali …"
        aria-keyshortcuts="/"
        defaultValue={text ?? ""}
        onKeyDown={leave}
        className="w-full max-w-80 border-b border-soft bg-transparent py-1.5 text-base text-ink placeholder:text-soft hover:border-ink focus:border-accent focus:outline-none focus-visible:outline-2"
      />
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {text === undefined ? null : (
        <p className="pt-1 text-sm">
          <TextLink href={toReviewAddress(request, { text: undefined })}>Clear the words</TextLink>
        </p>
      )}
    </form>
  );
}
