"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import type { DeskDate } from "./desk-item.ts";
import { Picker } from "./picker.tsx";
import type { PickerOption } from "./picker.tsx";

type ChooseDateProps = {
  readonly title: string;
  /** EDTF; null where it is left open. */
  readonly edtf: string | null;
  /** Dates that words of these paragraphs give. */
  readonly given: readonly GivenDate[];
  /** What it is called where there is none. */
  readonly open: { readonly label: string; readonly detail: string };
  /** Null leaves it open. */
  readonly onChoose: (date: DeskDate | null) => void;
  readonly onClose: () => void;
};

/** A date with the words that say it. */
export type GivenDate = DeskDate & { readonly words: string };

const OPEN = "left open";

type DateOption = PickerOption & { readonly date: DeskDate | null };

/** Takes a date that the paragraphs give, or writes one as EDTF and shows how it reads before it is taken. */
export function ChooseDate(props: ChooseDateProps): ReactElement {
  const { title, edtf, given, open, onChoose, onClose } = props;
  const [text, setText] = useState(edtf ?? "");
  const typed = text.trim();
  const { data, isError } = useQuery({
    ...useTRPC().review.date.queryOptions({ edtf: typed }),
    placeholderData: keepPreviousData,
    enabled: typed !== "",
  });
  const read = data?.edtf === typed && typed !== "" ? data : undefined;
  // While something else is being typed, Enter takes nothing that it is not.
  const isOther = typed !== "" && typed !== edtf;
  const fitting = isOther ? given.filter((date) => date.edtf?.startsWith(typed) === true) : given;
  const options: readonly DateOption[] = [
    ...typedOptions(props, typed, read?.label ?? null),
    ...givenOptions(fitting, edtf),
    ...(isOther ? [] : [{ key: OPEN, ...open, chosen: edtf === null, date: null }]),
  ];
  return (
    <Picker
      title={title}
      field="A day, month or year: 2024-02-28, 2023-07, 2022, 2023~"
      text={text}
      onText={setText}
      nothing=""
      problem={isError ? UNREACHED : (read?.problem ?? null)}
      options={options}
      onChoose={(key) => {
        const option = options.find((one) => one.key === key);
        if (option !== undefined) onChoose(option.date);
      }}
      onClose={onClose}
    />
  );
}

const UNREACHED = "The record cannot be reached now, and the date cannot be looked at.";

/** What is typed, unless words of the paragraphs give the same. */
function typedOptions(
  { edtf, given }: ChooseDateProps,
  typed: string,
  label: string | null,
): DateOption[] {
  if (label === null || given.some((one) => one.edtf === typed)) return [];
  const date = { edtf: typed, label, expression: null };
  return [{ key: typed, label, detail: typed, chosen: typed === edtf, date }];
}

const givenOptions = (given: readonly GivenDate[], edtf: string | null): DateOption[] =>
  given.map((date) => ({
    key: date.expression ?? date.words,
    label: date.label,
    detail: `“${date.words}” in these paragraphs`,
    chosen: date.edtf === edtf,
    date,
  }));
