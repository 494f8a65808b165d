/**
 * A value as one string, for a client component that a page hands much data to. React writes props
 * into the page value by value, and reads them again in the same way on the server, before it renders
 * the page there; of a string it does neither. What is packed must be as JSON leaves it.
 */
export type Packed<T> = string & { readonly of?: T };

export const pack = <T>(value: T): Packed<T> => JSON.stringify(value);

export const unpack = <T>(packed: Packed<T>): T => JSON.parse(packed);
