const numbers = new Intl.NumberFormat("en");

/** A number with commas between its thousands: "34,445". `toLocaleString` looks its rules up each time. */
export const toGrouped = (number: number): string => numbers.format(number);
