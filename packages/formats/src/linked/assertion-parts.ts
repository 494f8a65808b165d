/** What every assertion carries: how it was read, who proposed it and who decided (PROV-O). */
import type { Act, Agent, Mention, Provenance, TimeExpression } from "@onrecord/domain";
import type { LinkedNode } from "./linked-node.ts";
import type { NodeScope } from "./node-scope.ts";
import type { NodeType } from "./vocabulary.ts";

type Assertion = Pick<
  Mention | TimeExpression,
  "basis" | "certainty" | "reason" | "status" | "provenance"
>;

/** How an assertion was read, and where it comes from. */
export function toAssertionParts(
  { basis, certainty, reason, status, provenance }: Assertion,
  iri: string,
  scope: NodeScope,
): Omit<LinkedNode, "@id" | "@type"> {
  const { proposed } = provenance;
  // An agent is described where it is met first: the proposal comes before the decisions.
  const proposal = toActNode(proposed, { iri: `${iri}/proposal`, type: "Proposal" }, scope);
  const decisions = decisionsOf(provenance, iri).map(({ act, at }) => ({
    ...toActNode(act, { iri: at, type: "Decision" }, scope),
    used: iri,
  }));
  const [only] = decisions;
  return {
    basis,
    certainty,
    ...(reason === null ? {} : { reason }),
    status,
    wasGeneratedBy: proposal,
    wasAttributedTo: agentIri(proposed.by),
    ...(only === undefined ? {} : { wasInfluencedBy: decisions.length === 1 ? only : decisions }),
  };
}

/** All who decided, the first first; the last of them has the IRI that it has without a history. */
function decisionsOf(
  { decided, history }: Provenance,
  iri: string,
): readonly { readonly act: Act; readonly at: string }[] {
  const before = history.map((act, index) => ({ act, at: `${iri}/history/${index + 1}` }));
  return decided === null ? before : [...before, { act: decided, at: `${iri}/decision` }];
}

function toActNode(
  { by, at, method }: Act,
  { iri, type }: { readonly iri: string; readonly type: NodeType },
  scope: NodeScope,
): LinkedNode {
  return {
    "@id": iri,
    "@type": ["Activity", type],
    method,
    // A day is not a moment: PROV-O has a word for moments only.
    ...(at.includes("T") ? { endedAtTime: at } : { day: at }),
    wasAssociatedWith: toAgent(by, scope),
  };
}

/** The agent's node where it is met for the first time, its IRI from then on. */
function toAgent(agent: Agent, { agents }: NodeScope): LinkedNode | string {
  const iri = agentIri(agent);
  if (agents.has(iri)) return iri;
  agents.add(iri);
  return {
    "@id": iri,
    "@type": ["Agent", AGENT_TYPES[agent.kind]],
    name: agent.name,
    ...(agent.version === null ? {} : { version: agent.version }),
  };
}

const AGENT_TYPES = {
  person: "ProvPerson",
  group: "ProvOrganization",
  program: "SoftwareAgent",
} as const satisfies Record<Agent["kind"], NodeType>;

/** Agents have no ids in the record: what tells them apart is their kind, name and version. */
const agentIri = ({ kind, name, version }: Agent): string =>
  `urn:on-record:agent:${[kind, name, ...(version === null ? [] : [version])]
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join(":")}`;
