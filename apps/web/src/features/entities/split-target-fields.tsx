"use client";

import type { EntityKind, EntityRef } from "@onrecord/domain";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";

/** Who it goes to: a new entry, or one that is there, by its id. */
export type SplitTarget =
  | { readonly kind: EntityKind; readonly name: string }
  | { readonly id: string; readonly name: string };

/** Whether it is said who that is. */
export const isTold = (target: SplitTarget): boolean =>
  "id" in target ? target.id !== "" : target.name.trim() !== "";

const KIND_WORDS: { readonly [K in EntityKind]: string } = {
  person: "a person",
  organization: "an organization",
  place: "a place",
};
const KIND_NAMES: readonly EntityKind[] = ["person", "organization", "place"];

const FIELD =
  "mt-1 block w-full max-w-80 border-b border-soft bg-transparent py-1.5 placeholder:text-soft hover:border-ink focus:border-accent focus:outline-none focus-visible:outline-2";

type FieldsProps = {
  readonly entity: EntityRef;
  readonly target: SplitTarget;
  readonly onTarget: (target: SplitTarget) => void;
};

/** Says who the other one is. */
export function SplitTargetFields({ entity, target, onTarget }: FieldsProps): ReactElement {
  const isNew = !("id" in target);
  return (
    <fieldset className="mt-6 border-t border-ink pt-2">
      <legend className="float-left mb-2 w-full font-semibold">Who it goes to</legend>
      <div className="clear-both flex flex-wrap gap-x-6 gap-y-1">
        <label className="flex items-baseline gap-2">
          <input
            type="radio"
            name="target"
            checked={isNew}
            onChange={() => onTarget({ kind: entity.kind, name: "" })}
          />
          a new entry
        </label>
        <label className="flex items-baseline gap-2">
          <input
            type="radio"
            name="target"
            checked={!isNew}
            onChange={() => onTarget({ id: "", name: "" })}
          />
          one that is on record
        </label>
      </div>
      {"id" in target ? (
        <KnownTarget entity={entity} target={target} onTarget={onTarget} />
      ) : (
        <NewTarget target={target} onTarget={onTarget} />
      )}
    </fieldset>
  );
}

function NewTarget({
  target,
  onTarget,
}: Pick<FieldsProps, "onTarget"> & {
  readonly target: Extract<SplitTarget, { readonly kind: EntityKind }>;
}): ReactElement {
  const id = useId();
  return (
    <div className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-[20rem_12rem]">
      <div>
        <label htmlFor={id} className="label">
          Its name, or words that tell it apart
        </label>
        <input
          id={id}
          autoComplete="off"
          maxLength={200}
          value={target.name}
          onChange={(event) => onTarget({ ...target, name: event.target.value })}
          className={FIELD}
        />
      </div>
      <div>
        <label htmlFor={`${id}-kind`} className="label">
          It is
        </label>
        <select
          id={`${id}-kind`}
          value={target.kind}
          onChange={(event) => {
            const kind = KIND_NAMES.find((each) => each === event.target.value);
            if (kind !== undefined) onTarget({ ...target, kind });
          }}
          className={FIELD}
        >
          {KIND_NAMES.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function KnownTarget({
  entity,
  target,
  onTarget,
}: Omit<FieldsProps, "target"> & {
  readonly target: Extract<SplitTarget, { readonly id: string }>;
}): ReactElement {
  const id = useId();
  const [text, setText] = useState("");
  const { data } = useQuery({
    ...useTRPC().identity.candidates.queryOptions({ id: entity.id, text }),
    enabled: text.trim() !== "",
  });
  const found = text.trim() === "" ? [] : (data?.found ?? []);
  return (
    <div className="mt-4">
      <label htmlFor={id} className="label">
        Search by a part of the name
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={FIELD}
      />
      <ul className="mt-2" aria-live="polite">
        {found.slice(0, 8).map(({ ref, description }) => (
          <li key={ref.id}>
            <label className="flex items-baseline gap-2 py-0.5">
              <input
                type="radio"
                name="known"
                checked={target.id === ref.id}
                onChange={() => onTarget({ id: ref.id, name: ref.name })}
              />
              {ref.name}
              <span className="text-sm text-soft">{description}</span>
            </label>
          </li>
        ))}
        {data !== undefined && text.trim() !== "" && found.length === 0 ? (
          <li className="text-soft">No other entry of this kind has a name with these letters.</li>
        ) : null}
      </ul>
    </div>
  );
}
