/**
 * Text as a terminal may show it. An article is data: a control sequence or a direction override in
 * it must be seen and not obeyed, and what has no shape must have one. The result has the same length, so offsets stay true.
 */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u2060\ufeff]/gu;
const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = "\u2421";
const SUBSTITUTE_PICTURE = "\u2426";

export const toPrintable = (text: string): string => text.replace(UNSAFE, pictureOf);

function pictureOf(character: string): string {
  if (character === "\n" || character === "\r" || character === "\t") return " ";
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? DELETE_PICTURE : SUBSTITUTE_PICTURE;
}
