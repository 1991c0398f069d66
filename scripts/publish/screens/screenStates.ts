/** One way to look at a page: which page, in what window, by whom. */
export interface ScreenState {
  /** Unique, and good as the name of a file. */
  readonly name: string;
  /** The address below the site, with its query. */
  readonly address: string;
  readonly width: number;
  /** Of the window; the picture is as high as the page. */
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly medium: "screen" | "print";
  readonly withScript: boolean;
  /** Whether all that is folded away is opened first. */
  readonly unfolded: boolean;
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

/** Frames as hosts make them: short and narrow, short and wide, a phone's. */
const frames = { short: [360, 400], low: [720, 400], phone: [400, 600] } as const;

const plain = {
  width: 768,
  height: 900,
  theme: "light",
  medium: "screen",
  withScript: true,
  unfolded: false,
  contrast: "no-preference"
} as const;

/**
 * Returns the states of a site that a change of style is looked at in: five kinds of page in two languages, three
 * widths and both themes, all others in fewer, and what is unfolded, framed, printed, read without script, or with more
 * contrast.
 */
export function screenStates(): readonly ScreenState[] {
  return [
    ...everyWay(pages, languages, widths, themes),
    ...everyWay(furtherPages, ["en"], widths, ["light"]),
    ...everyWay(furtherPages, ["ar"], [320], ["dark"]),
    ...states({ ...pages, group: furtherPages.group }, "print", { medium: "print", width: paperWidth }),
    // A country unfolds to more than a picture can hold; what it folds away stands on other pages too.
    ...states({ ...furtherPages, map: pages.map, compare: pages.compare, story: pages.story }, "unfolded", {
      unfolded: true
    }),
    ...framedStates(),
    ...states({ ...pages, analyse: furtherPages.analyse }, "no-script", { withScript: false }),
    ...states(pages, "more-contrast", { contrast: "more" }),
    ...states(pages, "forced-colours", { contrast: "forced" })
  ];
}

/** Frames whose height is the host's. */
function framedStates(): readonly ScreenState[] {
  const embeds = Object.entries(furtherPages).filter(([subject]) => subject.startsWith("embed-"));
  return Object.entries(frames).flatMap(([way, [width, height]]) =>
    states(Object.fromEntries(embeds), way, { width, height })
  );
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
