"use client";

import { useId, useState } from "react";
import type { FormEvent, ReactElement } from "react";
import type { ParameterFacts } from "./reference.ts";
import { toTryAddress } from "./to-try-address.ts";

type TryRouteProps = {
  readonly path: string;
  readonly base: string;
  readonly parameters: readonly ParameterFacts[];
};

/** What came back. */
type Outcome = {
  readonly address: string;
  readonly status: string;
  readonly facts: readonly string[];
  readonly body: string;
};

/** So much of an answer is shown; all of it is at its address. */
const SHOWN = 3000;

/** A form that asks a path, and shows what it answers. */
export function TryRoute({ path, base, parameters }: TryRouteProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const values = [...new FormData(event.currentTarget)].map(
      ([name, value]) => [name, typeof value === "string" ? value : ""] as const,
    );
    setAsking(true);
    setOutcome(await fetchOutcome(`${base}${toTryAddress(path, values)}`));
    setAsking(false);
  };
  return (
    <form onSubmit={(event) => void ask(event)} className="mt-4" aria-busy={isAsking}>
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        {parameters.map((parameter) => (
          <Field key={parameter.name} parameter={parameter} />
        ))}
        <button
          type="submit"
          className="border border-soft px-3 py-1 text-sm font-semibold hover:border-ink"
        >
          Try it<span className="sr-only">: {path}</span>
        </button>
      </div>
      <div aria-live="polite">{outcome === null ? null : <Shown outcome={outcome} />}</div>
    </form>
  );
}

function Field({ parameter }: { readonly parameter: ParameterFacts }): ReactElement {
  const id = useId();
  const { name, example, choices, required } = parameter;
  const look =
    "mt-0.5 block h-8 w-44 border-b border-soft bg-transparent py-1 text-sm focus:border-accent focus:outline-none focus-visible:outline-2";
  return (
    <div>
      <label htmlFor={id} className="label">
        {name}
      </label>
      {choices.length === 0 ? (
        <input
          id={id}
          name={name}
          defaultValue={example}
          required={required}
          autoComplete="off"
          spellCheck={false}
          className={look}
        />
      ) : (
        <select id={id} name={name} defaultValue={example} className={look}>
          <option value="">any</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
    </div>
  );
}

function Shown({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { address, status, facts, body } = outcome;
  return (
    <div className="mt-3 border-l-2 border-hairline pl-4 text-sm">
      <p className="break-all">
        <a href={address} className="text-link">
          {address}
        </a>
      </p>
      <p className="mt-1 text-soft">
        <span className="font-semibold text-ink">{status}</span> {facts.join(" · ")}
      </p>
      <pre className="mt-2 bg-shade p-3 text-xs break-words whitespace-pre-wrap">
        {body.length > SHOWN ? `${body.slice(0, SHOWN)}\n…` : body}
      </pre>
    </div>
  );
}

async function fetchOutcome(address: string): Promise<Outcome> {
  try {
    const response = await fetch(address, { headers: { accept: "application/json" } });
    const text = await response.text();
    const told = ["content-type", "etag", "retry-after"].flatMap(
      (name) => response.headers.get(name) ?? [],
    );
    const facts = [...told, `${text.length.toLocaleString("en")} characters`];
    return { address, status: String(response.status), facts, body: toReadable(text) };
  } catch {
    const body = "The server did not answer. The record is safe; the way to it may be broken.";
    return { address, status: "No answer", facts: [], body };
  }
}

function toReadable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
