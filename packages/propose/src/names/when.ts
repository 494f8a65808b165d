/** A trait where its condition holds, and none where not. */
export const when = (condition: boolean, name: string): string[] => (condition ? [name] : []);
