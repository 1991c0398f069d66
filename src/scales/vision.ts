/** A colour as #rrggbb. */
export type Colour = `#${string}`;

/** Kinds of sight that a scale is checked for. `grey` is a black-and-white print. */
export const sights = ["normal", "protan", "deutan", "tritan", "grey"] as const;
export type Sight = (typeof sights)[number];

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes, 2009, severity 1, for linear RGB; grey is relative luminance (WCAG). */
const simulations: Readonly<Record<Exclude<Sight, "normal">, readonly [Triple, Triple, Triple]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722]
  ]
};

/** Returns red, green and blue as light, 0–1; throws for anything but #rrggbb. */
export function toLinear(colour: Colour): Triple {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!hex) throw new Error(`${colour} is not #rrggbb`);
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((channel) => {
    const c = parseInt(channel, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Returns the colour in Oklab (Ottosson, 2020) as the sight sees it: lightness 0–100, and two axes of hue. */
export function toOklab(colour: Colour, sight: Sight = "normal"): Triple {
  const light = toLinear(colour);
  const rows = sight === "normal" ? undefined : simulations[sight];
  const clamp = (x: number): number => Math.max(0, Math.min(1, x));
  const rgb: Triple = rows
    ? [clamp(dot(rows[0], light)), clamp(dot(rows[1], light)), clamp(dot(rows[2], light))]
    : light;
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb));
  const lms: Triple = [100 * l, 100 * m, 100 * s];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms)
  ];
}

/** Returns how far apart two colours are for a sight, in Oklab: 2 is just seen side by side, 100 is black and white. */
export function colourDistance(a: Colour, b: Colour, sight: Sight = "normal"): number {
  const [l1, a1, b1] = toOklab(a, sight);
  const [l2, a2, b2] = toOklab(b, sight);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

/** Returns the contrast ratio of WCAG 2, from 1 to 21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const [brighter = 0, darker = 0] = [a, b]
    .map((colour) => dot([0.2126, 0.7152, 0.0722], toLinear(colour)) + 0.05)
    .sort((x, y) => y - x);
  return brighter / darker;
}
