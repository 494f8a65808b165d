/** A piece of text on a page, in points from the lower left corner. */
export type PdfPiece = {
  readonly text: string;
  readonly x: number;
  /** The height of its baseline. */
  readonly y: number;
  readonly width: number;
  /** The size of its letters. */
  readonly size: number;
};

/** A line as it is printed: its pieces joined, where it begins and ends, and the size of its letters. */
export type PdfLine = {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
};

/** Two pieces stand on one line if their baselines differ by less than this part of a letter. */
const SAME_BASELINE = 0.5;
/** A gap of this part of a letter is a space that the file does not hold. */
const SPACE = 0.15;

/** Joins the pieces of a page into lines, in the order in which the file gives them. */
export function toLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | undefined;
  for (const piece of pieces) {
    if (piece.text === "") continue;
    if (open !== undefined && continues(open, piece)) open = joined(open, piece);
    else {
      if (open !== undefined) lines.push(open);
      open = { ...piece, end: piece.x + piece.width };
    }
  }
  if (open !== undefined) lines.push(open);
  return lines
    .map((line) => ({ ...line, text: line.text.replaceAll(/\s+/gu, " ").trim() }))
    .filter((line) => line.text !== "");
}

/** Writing from right to left goes on to the left, so only the height is asked. */
const continues = (line: PdfLine, piece: PdfPiece): boolean =>
  Math.abs(line.y - piece.y) < SAME_BASELINE * Math.max(line.size, piece.size, 1);

function joined(line: PdfLine, piece: PdfPiece): PdfLine {
  const after = piece.x - line.end > SPACE * line.size;
  const before = line.x - (piece.x + piece.width) > SPACE * line.size;
  const space = (after || before) && !line.text.endsWith(" ") && !piece.text.startsWith(" ");
  return {
    text: line.text + (space ? " " : "") + piece.text,
    x: Math.min(line.x, piece.x),
    end: Math.max(line.end, piece.x + piece.width),
    y: line.y,
    size: Math.max(line.size, piece.text.trim() === "" ? 0 : piece.size),
  };
}
