/** A line of a PDF page, in points from the lower left corner. */
export type PrintedLine = {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
};

/** The bytes of a PDF (1.4, uncompressed) with the given pages of lines in Helvetica. Latin-1 letters only. */
export function toPdf(
  pages: readonly (readonly PrintedLine[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${Object.entries(info)
      .map(([name, words]) => `/${name} ${toLiteral(words)}`)
      .join(" ")} >>`,
    ...pages.flatMap((lines, index) => {
      const content = lines.map(toOperators).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return Buffer.from(toFile(objects), "latin1");
}

const toOperators = ({ text, x = 72, y, size = 11 }: PrintedLine): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td ${toLiteral(text)} Tj ET`;

const toLiteral = (words: string): string => `(${words.replaceAll(/[\\()]/gu, String.raw`\$&`)})`;

function toFile(objects: readonly string[]): string {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
