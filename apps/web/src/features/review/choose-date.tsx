"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import { Picker } from "./picker.tsx";

type ChooseDateProps = {
  readonly edtf: string | null;
  readonly onChoose: (date: {
    readonly edtf: string | null;
    readonly label: string | null;
  }) => void;
  readonly onClose: () => void;
};

const OPEN = "left open";

/** Writes a date as EDTF, and shows how it reads before it is taken. */
export function ChooseDate({ edtf, onChoose, onClose }: ChooseDateProps): ReactElement {
  const [text, setText] = useState(edtf ?? "");
  const typed = text.trim();
  const { data } = useQuery({
    ...useTRPC().review.date.queryOptions({ edtf: typed }),
    placeholderData: keepPreviousData,
    enabled: typed !== "",
  });
  const label = data?.edtf === typed ? data.label : null;
  const options = [
    ...(label === null ? [] : [{ key: typed, label, detail: typed, chosen: typed === edtf }]),
    { key: OPEN, label: "Left open", detail: "The words do not say when", chosen: edtf === null },
  ];
  return (
    <Picker
      title="Which date"
      field="A day, month or year: 2024-02-28, 2023-07, 2022, 2023~"
      text={text}
      onText={setText}
      nothing=""
      options={options}
      onChoose={(key) =>
        onChoose(key === OPEN ? { edtf: null, label: null } : { edtf: key, label })
      }
      onClose={onClose}
    />
  );
}
