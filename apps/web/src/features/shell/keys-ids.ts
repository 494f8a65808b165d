/** The list of keys of every page, and that of a page that has keys of its own. */
export const SITE_KEYS = "keys";
export const PAGE_KEYS = "page-keys";
