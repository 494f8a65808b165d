/** The growth curves as a picture: four small charts, both axes logarithmic. */
import type { Growth, GrowthLine, GrowthPoint } from "./growth.ts";

const WIDTH = 420;
const HEIGHT = 260;
const PLOT = { left: 58, right: 12, top: 40, bottom: 32 };
/** Told apart by eyes that see colours differently, too (Okabe and Ito). */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

type Scale = (value: number) => number;

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const toText = (text: string, { x, y, extra = "" }: { x: number; y: number; extra?: string }) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${extra}>${escapeText(text)}</text>`;

/** Powers of ten that hold all values. */
const decadesOf = (values: readonly number[]): readonly number[] => {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
};

const scaleTo = (decades: readonly number[], start: number, end: number): Scale => {
  const [low, high] = [decades[0] ?? 0, decades.at(-1) ?? 1];
  return (value) => start + ((Math.log10(value) - low) / (high - low)) * (end - start);
};

const shortPower = (decade: number): string => {
  if (decade >= 6) return `${10 ** (decade - 6)}M`;
  return decade >= 3 ? `${10 ** (decade - 3)}k` : String(Number((10 ** decade).toPrecision(1)));
};

const colourOf = (index: number): string => COLOURS[index % COLOURS.length] ?? "#000";

const toPath = (points: readonly GrowthPoint[], x: Scale, y: Scale): string =>
  points.map(({ articles, value }) => `${x(articles).toFixed(1)},${y(value).toFixed(1)}`).join(" ");

const toCurve = ({ points }: GrowthLine, colour: string, { x, y }: { x: Scale; y: Scale }) => [
  `<polyline points="${toPath(points, x, y)}" fill="none" stroke="${colour}" stroke-width="2"/>`,
  ...points.map(
    ({ articles, value }) =>
      `<circle cx="${x(articles).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3" fill="${colour}"/>`,
  ),
];

const toPanel = (growth: Growth, colours: ReadonlyMap<string, string>): readonly string[] => {
  const points = growth.lines.flatMap((line) => line.points);
  if (points.length === 0) return [];
  const across = decadesOf(points.map(({ articles }) => articles));
  const up = decadesOf(points.map(({ value }) => value));
  const x = scaleTo(across, PLOT.left, WIDTH - PLOT.right);
  const y = scaleTo(up, HEIGHT - PLOT.bottom, PLOT.top);
  const grid = up.flatMap((decade) => {
    const level = y(10 ** decade);
    return [
      `<line x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${level.toFixed(1)}" y2="${level.toFixed(1)}" stroke="#ddd"/>`,
      toText(shortPower(decade), { x: PLOT.left - 6, y: level + 4, extra: ' text-anchor="end"' }),
    ];
  });
  const labels = across.map((decade) =>
    toText(shortPower(decade), {
      x: x(10 ** decade),
      y: HEIGHT - 14,
      extra: ' text-anchor="middle"',
    }),
  );
  const curves = growth.lines.flatMap((line) =>
    toCurve(line, colours.get(line.name) ?? "#000", { x, y }),
  );
  return [
    toText(growth.title, { x: 8, y: 16, extra: ' font-weight="bold"' }),
    toText(`${growth.unit}, by number of articles`, { x: 8, y: 31, extra: ' fill="#555"' }),
    ...grid,
    ...labels,
    ...curves,
  ];
};

const toLegend = (colours: ReadonlyMap<string, string>, top: number): readonly string[] =>
  [...colours].flatMap(([name, colour], index) => {
    const left = 12 + index * 138;
    return [
      `<circle cx="${left}" cy="${top - 4}" r="4" fill="${colour}"/>`,
      toText(name, { x: left + 8, y: top }),
    ];
  });

/** The picture as SVG. */
export const toGrowthChart = (growths: readonly Growth[]): string => {
  const names = [...new Set(growths.flatMap(({ lines }) => lines.map(({ name }) => name)))];
  const colours = new Map(names.map((name, index) => [name, colourOf(index)]));
  const rows = Math.ceil(growths.length / 2);
  const [width, height] = [WIDTH * 2, rows * HEIGHT + 28];
  const panels = growths.map((growth, index) => {
    const [left, top] = [(index % 2) * WIDTH, Math.floor(index / 2) * HEIGHT];
    return `<g transform="translate(${left},${top})">\n${toPanel(growth, colours).join("\n")}\n</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222">`,
    `<title>Import, search, memory and size, by number of articles</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panels,
    ...toLegend(colours, rows * HEIGHT + 14),
    "</svg>\n",
  ].join("\n");
};
