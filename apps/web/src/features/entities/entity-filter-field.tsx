"use client";

import Form from "next/form";
import { useCallback } from "react";
import type { EntityKind } from "@onrecord/domain";
import type { ReactElement } from "react";
import { useTypedValue } from "#web/ui/use-typed-value.ts";
import { ENTITY_LIST_PATHS, toEntitiesAddress } from "./entities-query.ts";
import type { EntitiesRequest } from "./entities-query.ts";

/** Narrows the list as one types. A plain form before the script has run. */
export function EntityFilterField({
  kind,
  request,
}: {
  readonly kind: EntityKind;
  readonly request: EntitiesRequest;
}): ReactElement {
  const { type, sort } = request;
  const write = useCallback(
    (text: string) =>
      window.history.replaceState(null, "", toEntitiesAddress(kind, { text, type, sort })),
    [kind, type, sort],
  );
  const [text, setText] = useTypedValue(request.text, write);
  return (
    <Form
      action={ENTITY_LIST_PATHS[kind]}
      role="search"
      aria-label="This list"
      className="pt-3 print:hidden"
    >
      <label htmlFor="entity-filter" className="sr-only">
        Show only those whose name holds
      </label>
      <input
        id="entity-filter"
        name="filter"
        type="search"
        autoComplete="off"
        placeholder="Show only …"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="w-full max-w-80 border-b border-soft bg-transparent py-1.5 placeholder:text-soft hover:border-ink focus:border-accent focus:outline-none focus-visible:outline-2"
      />
      {type === undefined ? null : <input type="hidden" name="type" value={type} />}
      {sort === "mentions" ? null : <input type="hidden" name="sort" value={sort} />}
    </Form>
  );
}
