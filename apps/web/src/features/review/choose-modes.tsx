"use client";

import { useState } from "react";
import type { ReactElement } from "react";
import type { EventMode } from "@onrecord/domain";
import { Picker } from "./picker.tsx";
import type { Choice } from "./vocabulary.ts";

type ChooseModesProps = {
  readonly choices: readonly Choice<EventMode>[];
  readonly chosen: readonly EventMode[];
  readonly onChange: (modes: readonly EventMode[]) => void;
  readonly onClose: () => void;
};

/** Ticks the ways in which an event came about; stays open for more than one. */
export function ChooseModes(props: ChooseModesProps): ReactElement {
  const { choices, chosen, onChange, onClose } = props;
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const fitting = choices.filter(({ label, meaning }) =>
    `${label} ${meaning ?? ""}`.toLowerCase().includes(wanted),
  );
  const toggle = (key: string): void =>
    onChange(
      choices
        .map(({ value }) => value)
        .filter((value) => chosen.includes(value) !== (value === key)),
    );
  return (
    <Picker
      title="In which way it happened"
      field="Type to narrow the list; Enter ticks"
      text={text}
      onText={setText}
      nothing="Nothing in the list is called so."
      several
      options={fitting.map(({ value, label, meaning }) => ({
        key: value,
        label,
        detail: meaning,
        chosen: chosen.includes(value),
      }))}
      onChoose={toggle}
      onClose={onClose}
    />
  );
}
