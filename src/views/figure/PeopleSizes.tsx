import { SizeLegend } from "../../charts/SizeLegend.tsx";
import type { World } from "../../geo/world.ts";
import type { Formats } from "../../i18n/formats.ts";
import type { Translator } from "../../i18n/translator.ts";
import { largestCount } from "./markClass.ts";

interface PeopleSizesProps {
  readonly translator: Translator;
  readonly world: Pick<World, "size">;
}

/** How many people the circles of a map stand for. */
export function PeopleSizes({ translator: { t, formats }, world }: PeopleSizesProps) {
  return (
    <SizeLegend title={t("ui.size")} mapWidth={world.size.width} largest={largestCount} steps={peopleSteps(formats)} />
  );
}

/** Returns the numbers of people whose circles are shown beside a map, with their labels. */
export function peopleSteps({
  formatPeople
}: Pick<Formats, "formatPeople">): readonly { readonly value: number; readonly label: string }[] {
  return [500_000_000, 100_000_000, 10_000_000].map((value) => ({ value, label: formatPeople(value) }));
}
