import { SEARCH_FIELDS } from "@onrecord/data";
import type { SearchForm } from "./search-grammar.ts";

/** The fields that a search can name, each by its example. */
export const FIELD_FORMS: readonly SearchForm[] = Object.values(SEARCH_FIELDS).map(
  ({ example, meaning }) => ({ query: example, meaning }),
);
