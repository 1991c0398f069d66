import type { Messages } from "../message.ts";

/** The embed builder. */
export const interfaceBuilder = {
  "builder.open": "Embed this chart",
  "builder.intro":
    "Put this chart into your own page. It stays dated and sourced, and it loads nothing from anybody else.",
  "builder.show": "Show",
  "builder.show.map": "Map",
  "builder.show.list": "List",
  "builder.countries": "Countries to name",
  "builder.countries.add": "Add a country",
  "builder.countries.remove": "Remove {area}",
  "builder.countries.unclear": "The name fits no country of this chart, or more than one.",
  "builder.year": "Year",
  "builder.year.latest": "Latest",
  "builder.language": "Language",
  "builder.appearance": "Colours",
  "builder.appearance.auto": "As the reader’s device",
  "builder.appearance.light": "Light",
  "builder.appearance.dark": "Dark",
  "builder.size": "Height",
  "builder.size.auto": "As tall as the chart",
  "builder.size.fixed": "Fixed, in pixels",
  "builder.preview": "Preview",
  "builder.preview.phone": "Phone",
  "builder.preview.column": "Column",
  "builder.preview.full": "Full width",
  "builder.alternative": "Text alternative of the picture",
  "builder.way.iframe": "Iframe",
  "builder.way.image": "Picture",
  "builder.way.wordpress": "WordPress block",
  "builder.way.amp": "AMP",
  "builder.way.markdown": "Markdown",
  "builder.picture": "The picture shows the chart as it first opens. A live one is drawn anew with the newest data.",
  "builder.picture.svg":
    "This site was built without PNG pictures: the picture is an SVG, which some systems do not take.",
  "builder.frozen": "Live charts follow the newest data; frozen ones keep the figures of a release for good.",
  "builder.figures": "Figures",
  "builder.figures.live": "Live: the newest data",
  "builder.figures.frozen": "Frozen: the release of {date}",
  "builder.static":
    "The code below shows the latest figures. With JavaScript you can choose year, countries, language and size."
} satisfies Messages;
