/** One way to look at a page: which page, in what window, by whom. */
export interface ScreenState {
  /** Unique, and good as the name of a file. */
  readonly name: string;
  /** The address below the site, with its query. */
  readonly address: string;
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly medium: "screen" | "print";
  readonly withScript: boolean;
  /** What the reader asked the device for. */
  readonly contrast: "no-preference" | "more" | "forced";
}

/** Pages that between them hold every kind of page and each part of it. */
const pages = {
  home: "",
  map: "map/internet-use/",
  country: "country/ken/",
  compare: "compare/?area=KEN~UGA~world",
  story: "unconnected/"
} as const;

const furtherPages = {
  "map-people": "map/people-offline/",
  "map-law": "map/cyberlaw/",
  group: "country/ldc/",
  "story-prices": "affordability/",
  "story-skills": "skills/",
  "story-content": "content/",
  "compare-bars": "compare/?area=KEN~UGA~world&view=bars",
  "compare-dots": "compare/?area=KEN~UGA~world&view=dots",
  "compare-slope": "compare/?area=KEN~UGA~world&view=slope",
  "compare-multiples": "compare/?area=KEN~UGA~world&view=multiples",
  "compare-scatter": "compare/?area=KEN~UGA~world&view=scatter",
  analyse: "analyse/",
  offline: "offline/",
  gaps: "gaps/",
  methods: "methods/",
  changes: "changes/",
  data: "data/",
  receipt: "receipt/internet-use/",
  "receipt-country": "receipt/country/ken/",
  "embed-map": "embed/map/internet-use/",
  "embed-people": "embed/map/people-offline/",
  "embed-country": "embed/country/ken/",
  "embed-theme": "embed/theme/affordability/"
} as const;

const widths = [320, 768, 1440] as const;
const languages = ["en", "ar"] as const;
const themes = ["light", "dark"] as const;

/** About the width of A4 between its margins. */
const paperWidth = 672;

const plain = { width: 768, theme: "light", medium: "screen", withScript: true, contrast: "no-preference" } as const;

/**
 * Returns the states of a site that a change of style is looked at in: five kinds of page in two languages, three
 * widths and both themes, all others in fewer, and what is printed, read without script, or with more contrast.
 */
export function screenStates(): readonly ScreenState[] {
  return [
    ...everyWay(pages, languages, widths, themes),
    ...everyWay(furtherPages, ["en"], widths, ["light"]),
    ...everyWay(furtherPages, ["ar"], [320], ["dark"]),
    ...states({ ...pages, group: furtherPages.group }, "print", { medium: "print", width: paperWidth }),
    ...states({ ...pages, analyse: furtherPages.analyse }, "no-script", { withScript: false }),
    ...states(pages, "more-contrast", { contrast: "more" }),
    ...states(pages, "forced-colours", { contrast: "forced" })
  ];
}

function everyWay(
  subjects: Readonly<Record<string, string>>,
  inLanguages: readonly string[],
  inWidths: readonly number[],
  inThemes: readonly ScreenState["theme"][]
): readonly ScreenState[] {
  return Object.entries(subjects).flatMap(([subject, path]) =>
    inLanguages.flatMap((language) =>
      inWidths.flatMap((width) =>
        inThemes.map((theme) => ({
          ...plain,
          name: `${subject}.${language}.${String(width)}.${theme}`,
          address: `${language}/${path}`,
          width,
          theme
        }))
      )
    )
  );
}

function states(
  subjects: Readonly<Record<string, string>>,
  way: string,
  change: Partial<ScreenState>
): readonly ScreenState[] {
  return Object.entries(subjects).map(([subject, path]) => ({
    ...plain,
    ...change,
    name: `${subject}.en.${way}`,
    address: `en/${path}`
  }));
}
