import { formatEdtf } from "@onrecord/domain";
import type { Manifest } from "@onrecord/domain";
import type { SiteFooterProps } from "./site-footer.tsx";

/** What the foot of every page says of the record. */
export function toFooter(manifest: Manifest, origin: "dataset" | "collection"): SiteFooterProps {
  const { title, version, textRights, licenses } = manifest;
  const created = formatEdtf(manifest.created);
  const written = origin === "collection";
  if (written) return { title, about: `, begun ${created}. ${textRights}`, written };
  const licence = licenses.map((each) => each.title ?? each.name).join(", ");
  const about = `, version ${version} of ${created}. Annotation: ${licence}. Texts of the articles: ${textRights}`;
  return { title, about, written };
}
