"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import type { DeskEntity, DeskSubject } from "./desk-item.ts";
import { Picker } from "./picker.tsx";
import type { PickerOption } from "./picker.tsx";
import { ENTITY_WORDS } from "./vocabulary.ts";

type EntityKind = DeskEntity["kind"];

type ChooseEntityProps = {
  readonly title: string;
  /** Whose entities are suggested before anything is typed. */
  readonly article: string;
  /** The kinds that will do. */
  readonly kinds: readonly EntityKind[];
  /** Who is chosen. With `several`, choosing one of them takes it away. */
  readonly chosen: readonly DeskSubject[];
  readonly several: boolean;
  /** Who may be meant, the likeliest first. */
  readonly candidates: readonly DeskEntity[];
  /** The name of a new one while nothing is typed. */
  readonly words: string;
  /** What choosing nobody is called; undefined where somebody must be chosen. */
  readonly nobody?: string;
  readonly onChoose: (entity: DeskSubject | null) => void;
  readonly onClose: () => void;
};

type EntityOption = PickerOption & { readonly entity: DeskSubject | null };

/** Chooses somebody or something of the record by name, or adds it. */
export function ChooseEntity(props: ChooseEntityProps): ReactElement {
  const { title, article, kinds, chosen, several, candidates } = props;
  const [text, setText] = useState("");
  const typed = text.trim();
  const { data, isError, isPlaceholderData, fetchStatus } = useQuery({
    ...useTRPC().review.entities.queryOptions({ text: typed, article, kinds: [...kinds] }),
    placeholderData: keepPreviousData,
  });
  // What was chosen as the list opened stays where it is, to be ticked again.
  const [first] = useState(chosen);
  const suggested = typed === "" ? [...first, ...chosen, ...candidates] : [];
  // Until the answer to what is typed is there, Enter takes nobody whom it does not name.
  const isWaiting = isPlaceholderData && fetchStatus === "fetching";
  const others = (data ?? [])
    .filter(
      (entity) => kinds.includes(entity.kind) && (!isPlaceholderData || isNamed(entity, typed)),
    )
    .toSorted((a, b) => Number(begins(b, typed)) - Number(begins(a, typed)));
  const known = uniqueById<DeskSubject>([...suggested, ...others]);
  const added = isWaiting ? [] : toOtherOptions(props, typed);
  const options = [...toKnownOptions(known, chosen), ...added];
  return (
    <Picker
      title={title}
      field={several ? "Name or description; Enter ticks" : "Name or description"}
      several={several}
      text={text}
      onText={setText}
      nothing={
        isError
          ? "The record cannot be reached now. Type a name to add somebody new."
          : isWaiting
            ? "Looking …"
            : "Nobody yet."
      }
      options={options}
      onChoose={(key) => {
        const option = options.find((one) => one.key === key);
        if (option !== undefined) props.onChoose(option.entity);
      }}
      onClose={props.onClose}
    />
  );
}

const isNamed = ({ name, description }: DeskEntity, typed: string): boolean =>
  `${name} ${description ?? ""}`.toLowerCase().includes(typed.toLowerCase());

/** Those whose names begin with what is typed come first. */
const begins = ({ name }: DeskEntity, typed: string): boolean =>
  name.toLowerCase().startsWith(typed.toLowerCase());

/** Each once, where it comes first. */
const uniqueById = <E extends DeskSubject>(entities: readonly E[]): readonly E[] => {
  const keys = entities.map(keyOf);
  return entities.filter((entity, index) => keys.indexOf(keyOf(entity)) === index);
};

const keyOf = ({ id, kind, name }: DeskSubject): string => id ?? `new ${kind} ${name}`;

const toKnownOptions = (
  known: readonly DeskSubject[],
  chosen: readonly DeskSubject[],
): EntityOption[] =>
  known.map((entity) => ({
    key: keyOf(entity),
    label: entity.name,
    detail: [ENTITY_WORDS[entity.kind], entity.description].filter(Boolean).join(", "),
    chosen: chosen.some((one) => keyOf(one) === keyOf(entity)),
    entity,
  }));

/** Nobody, and somebody new. */
function toOtherOptions(
  { kinds, words, nobody }: ChooseEntityProps,
  typed: string,
): EntityOption[] {
  const name = typed === "" ? words : typed;
  const none: EntityOption[] =
    nobody === undefined || typed !== ""
      ? []
      : [{ key: "nobody", label: nobody, detail: null, chosen: false, entity: null }];
  const added = kinds.map((kind): EntityOption => {
    const entity: DeskEntity = { id: null, kind, name, description: null };
    const label = `New ${ENTITY_WORDS[kind]}: ${name}`;
    return { key: `new ${kind}`, label, detail: null, chosen: false, entity };
  });
  return [...none, ...(name === "" ? [] : added)];
}
