/**
 * Whether a header can carry a key: visible ASCII and spaces (RFC 9110, section 5.5). What is copied
 * from a document may hold curly quotation marks or a line break instead.
 */
export const isSendableKey = (key: string): boolean => /^[\x20-\x7e]+$/u.test(key);
