import { lessons, type LessonId } from "../catalog/lessons.ts";
import { classTables, type ClassCell } from "../facts/classTable.ts";
import { csvOf } from "../query/csv.ts";
import { columnSources } from "../site/lessonPage.ts";
import type { Site } from "../site/site.ts";

/** Returns the table of a lesson as CSV in the language of a site: each number with its year, its flag and its source. */
export async function lessonCsv(site: Site, id: LessonId): Promise<string> {
  const { language, translator, store } = site;
  const { t } = translator;
  const { rows } = await classTables(store)(id);
  const isOfLanguages = lessons.find((each) => each.id === id)?.rows === "languages";
  const columns = [t(`lesson.${id}.first`), t(`lesson.${id}.second`)];
  const ofCell = async (cell: ClassCell): Promise<readonly (string | number)[]> => [
    ...[cell.value, cell.dated, t(`status.${cell.status}`)],
    await columnSources(site, [cell])
  ];
  return csvOf({
    columns: [
      { name: t("teach.table.code"), type: "string" },
      { name: t(isOfLanguages ? "teach.table.language" : "teach.table.country"), type: "string" },
      ...columns.flatMap((column) => [
        { name: column, type: "number" as const },
        { name: t("teach.table.dated", { column }), type: "string" as const },
        { name: t("teach.table.status", { column }), type: "string" as const },
        { name: t("teach.table.source", { column }), type: "string" as const }
      ])
    ],
    rows: await Promise.all(
      rows.map(async ({ code, names, cells: [first, second] }) => [
        ...[code, names[language] ?? code],
        ...(await ofCell(first)),
        ...(await ofCell(second))
      ])
    )
  });
}
