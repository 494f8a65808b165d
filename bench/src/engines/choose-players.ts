/** Who is measured in a run. */
import type { Player } from "../measure/size-setting.ts";
import { ADAPTERS, ARCHIVE, nodeSqliteFts5, PRODUCT } from "./adapters.ts";

/** The product, the product once more as the control, and the peers. */
export const choosePlayers = ({
  full,
  peers,
}: {
  readonly full: boolean;
  readonly peers?: readonly string[] | undefined;
}): readonly Player[] => {
  const unknown = peers?.find((name) => ADAPTERS.every((adapter) => adapter.name !== name));
  if (unknown !== undefined) {
    const names = ADAPTERS.map(({ name }) => name).join(", ");
    throw new Error(`There is no engine called ${unknown}. There are: ${names}`);
  }
  const chosen = ADAPTERS.filter((adapter) => {
    if (adapter === PRODUCT) return false;
    if (peers !== undefined) return peers.includes(adapter.name);
    return adapter === ARCHIVE || (full ? adapter.needs !== null : adapter === nodeSqliteFts5);
  });
  return [
    { role: "product", adapter: PRODUCT, label: PRODUCT.name },
    { role: "control", adapter: PRODUCT, label: `${PRODUCT.name}, again` },
    ...chosen.map((adapter): Player => ({ role: "peer", adapter, label: adapter.name })),
  ];
};
