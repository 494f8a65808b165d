"use client";

import { useState } from "react";
import type { ReactElement } from "react";
import { Picker } from "./picker.tsx";
import type { Choice } from "./vocabulary.ts";

type ChooseCodeProps<V extends string> = {
  readonly title: string;
  readonly choices: readonly Choice<V>[];
  readonly chosen: V | null;
  readonly onChoose: (value: V) => void;
  readonly onClose: () => void;
};

/** Chooses one of a closed list. */
export function ChooseCode<V extends string>(props: ChooseCodeProps<V>): ReactElement {
  const { title, choices, chosen, onChoose, onClose } = props;
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const fitting = choices.filter(
    ({ label, meaning }) =>
      label.toLowerCase().includes(wanted) || (meaning ?? "").toLowerCase().includes(wanted),
  );
  // Those whose words begin so come first.
  const begins = ({ label }: Choice<V>): boolean => label.toLowerCase().startsWith(wanted);
  const sorted = fitting.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
  return (
    <Picker
      title={title}
      field="Type to narrow the list"
      text={text}
      onText={setText}
      nothing="Nothing in the list is called so."
      options={sorted.map(({ value, label, meaning }) => ({
        key: value,
        label,
        detail: meaning,
        chosen: value === chosen,
      }))}
      onChoose={(key) => {
        const choice = sorted.find(({ value }) => value === key);
        if (choice !== undefined) onChoose(choice.value);
      }}
      onClose={onClose}
    />
  );
}
