import { Parser } from "htmlparser2";

/** An element of a small XML document: what an EPUB or a DOCX says of itself. */
export type XmlElement = {
  /** Without its namespace, in lower case: `dc:Title` is `title`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The words in it and in its children. */
  readonly text: string;
};

const toLocalName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

/** All elements of an XML document, in the order in which they end. Broken XML gives what can be read. */
export function readElements(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: { name: string; attributes: Readonly<Record<string, string>>; start: number }[] = [];
  let words = "";
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push({ name: toLocalName(name), attributes, start: words.length });
      },
      ontext: (text) => {
        words += text;
      },
      onclosetag: () => {
        const element = open.pop();
        if (element === undefined) return;
        const { name, attributes, start } = element;
        elements.push({ name, attributes, text: words.slice(start).trim() });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return elements;
}

/** The words of the first element of a name that has any; undefined where there is none. */
export const findWords = (elements: readonly XmlElement[], name: string): string | undefined =>
  elements.find((element) => element.name === name && element.text !== "")?.text;
