"use client";

import Form from "next/form";
import { useCallback } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { SearchOrder } from "@onrecord/data";
import { useTypedValue } from "#web/ui/use-typed-value.ts";
import { toSearchAddress } from "./search-address.ts";

type SearchInputProps = { readonly query: string; readonly order: SearchOrder };

/** The field of the search page. A plain form before the script has run. */
export function SearchInput({ query, order }: SearchInputProps): ReactElement {
  const writeQuery = useCallback(
    (text: string): void =>
      window.history.replaceState(null, "", toSearchAddress(text.trim(), order)),
    [order],
  );
  const [text, setText] = useTypedValue(query, writeQuery);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Escape") setText("");
  };
  return (
    <Form action="/search" role="search" aria-label="The record">
      {order === "relevance" ? null : <input type="hidden" name="sort" value={order} />}
      <label htmlFor="query" className="sr-only">
        What to search for
      </label>
      <input
        id="query"
        name="q"
        type="search"
        data-main-search
        autoComplete="off"
        spellCheck={false}
        placeholder="Words, or a phrase in quotation marks"
        aria-keyshortcuts="/"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="w-full max-w-[51rem] border-b border-ink bg-transparent py-2 font-read text-xl placeholder:text-soft focus:border-accent focus:outline-none focus-visible:outline-2"
      />
    </Form>
  );
}
