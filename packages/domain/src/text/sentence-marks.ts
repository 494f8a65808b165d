/** Marks that end a sentence, and marks that may follow them. */

/** Quotation marks and brackets that close. Some of them open in other languages. */
const CLOSERS = "”’»›\"'“‘)\\]}」』";

const SENTENCE_END = new RegExp(`(?:\\p{Sentence_Terminal}|…)[${CLOSERS}\\s]*$`, "u");

/** Whether the words end in a full stop or its like, with closing marks after it or without. */
export const endsSentence = (words: string): boolean => SENTENCE_END.test(words);
