export { anyDataset } from "./any-dataset.ts";
export { draftOf } from "./article-draft.ts";
export { bundledDataset } from "./bundled-dataset.ts";
export { hostileDataset, HOSTILE_WORDS } from "./hostile-dataset.ts";
export { READ_BY_HAND, smallArticle, smallDataset, toSourceText } from "./small-dataset.ts";
export type { SmallArticle } from "./small-dataset.ts";
export { NINJS_SCHEMA } from "./ninjs-schema.ts";
