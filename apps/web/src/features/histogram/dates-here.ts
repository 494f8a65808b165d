/** Stands for the dates in an address; letters, so that encoding leaves it as it is. */
export const DATES_HERE = "DATES.HERE";
