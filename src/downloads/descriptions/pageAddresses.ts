import {
  formats,
  indicatorPlace,
  iso3Place,
  keptTablePlace,
  languagePlace,
  releasePlace,
  slicePlace,
  subjectPlace,
  viewPlace
} from "./addressPlaces.ts";
import type { StaticAddress } from "./staticAddress.ts";

/** Feeds, charts and receipts: what programs read beside the data. */
export const pageAddresses: readonly StaticAddress[] = [
  {
    path: "/{language}/feeds/indicator/{indicator}.xml",
    id: "indicatorFeed",
    kind: "feeds",
    says: "What changed in an indicator, as an Atom feed.",
    mediaType: "application/atom+xml",
    places: [languagePlace, indicatorPlace]
  },
  {
    path: "/{language}/feeds/country/{iso3}.xml",
    id: "countryFeed",
    kind: "feeds",
    says: "What changed in the figures of a country, as an Atom feed: in English, and in the languages that it reads.",
    mediaType: "application/atom+xml",
    places: [languagePlace, iso3Place]
  },
  {
    path: "/charts/{view}/{subject}.{language}.svg",
    id: "chartSvg",
    kind: "charts",
    says: "A finished chart as SVG, with title, source, licence and year.",
    mediaType: "image/svg+xml",
    places: [viewPlace, subjectPlace, languagePlace]
  },
  {
    path: "/charts/{view}/{subject}.{language}.png",
    id: "chartPng",
    kind: "charts",
    says: "The same as PNG.",
    mediaType: "image/png",
    places: [viewPlace, subjectPlace, languagePlace],
    withPictures: true
  },
  {
    path: "/{language}/receipt/{indicator}/",
    id: "indicatorReceipt",
    kind: "receipts",
    says: "How the figures of an indicator come about: rows, computation, source files with hash and licence.",
    mediaType: "text/html",
    places: [languagePlace, indicatorPlace]
  },
  {
    path: "/{language}/receipt/country/{subject}/",
    id: "countryReceipt",
    kind: "receipts",
    says: "The rows, computations and source files behind each figure of a country or a group of countries.",
    mediaType: "text/html",
    places: [
      languagePlace,
      {
        name: "subject",
        pattern: "^[a-z0-9-]+$",
        means: "The code of a country in small letters, or the id of a group."
      }
    ]
  },
  {
    path: "/{language}/receipt/world/",
    id: "worldReceipt",
    kind: "receipts",
    says: "How the number of people offline in the world comes about, country by country.",
    mediaType: "text/html",
    places: [languagePlace]
  },
  {
    path: "/oembed/{language}/{view}/{subject}.json",
    id: "oembed",
    kind: "charts",
    says: "The oEmbed answer of a chart: the frame to show it in.",
    mediaType: "application/json",
    places: [languagePlace, viewPlace, subjectPlace],
    schema: "oembed"
  }
];

/** What is kept of releases: it never changes. */
export const releaseAddresses: readonly StaticAddress[] = [
  {
    path: "/data/releases.json",
    id: "releases",
    kind: "releases",
    says: "The kept releases, the newest first.",
    mediaType: "application/json",
    places: [],
    schema: "releases"
  },
  {
    path: "/r/{release}/data/{table}.parquet",
    id: "releaseParquet",
    kind: "releases",
    says: "A table of a kept release, with the hash that its manifest states: never changes.",
    mediaType: formats.parquet.mediaType,
    places: [releasePlace, keptTablePlace]
  },
  {
    path: "/r/{release}/data/vintages/{vintage}.parquet",
    id: "releaseVintageParquet",
    kind: "releases",
    says: "An earlier edition of a series that a kept release has.",
    mediaType: formats.parquet.mediaType,
    places: [
      releasePlace,
      { name: "vintage", pattern: "^[a-z0-9-]+$", means: "The id of an indicator and the day of the edition." }
    ]
  },
  {
    path: "/r/{release}/data/manifest.json",
    id: "releaseManifest",
    kind: "releases",
    says: "The manifest of a kept release.",
    mediaType: "application/json",
    places: [releasePlace],
    schema: "manifest"
  },
  {
    path: "/r/{release}/data/{indicator}/{slice}.json",
    id: "releaseSlice",
    kind: "releases",
    says: "A slice of an indicator in a kept release.",
    mediaType: "application/json",
    places: [
      releasePlace,
      { name: "indicator", pattern: "^[a-z0-9-]+$", means: "The id of an indicator that the release has." },
      { name: "slice", pattern: "^[\\w.-]+$", means: slicePlace.means }
    ],
    schema: "slice"
  },
  {
    path: "/r/{release}/charts/{view}/{subject}.{language}.svg",
    id: "releaseChartSvg",
    kind: "releases",
    says: "A chart of a kept release as SVG.",
    mediaType: "image/svg+xml",
    places: [releasePlace, viewPlace, subjectPlace, languagePlace]
  }
];
