import { CardTable } from "../../../charts/CardTable.tsx";
import { profileCell } from "../profileCell.ts";
import { mostTableRows, type CardPicture, type CardPictureProps } from "./cardPicture.ts";
import { tableCells } from "./tableCells.ts";

/** A measure a column. */
export const profileCard: CardPicture = { Picture: ProfilePicture, most: mostTableRows, isTable: true };

/** The figures of one measure, and what each rests on. */
export const tableCard: CardPicture = {
  Picture: (props) => <CardTable {...tableCells(props)} frame={props.frame} />,
  most: mostTableRows,
  isTable: true
};

function ProfilePicture({ context: { translator }, state, data, model, frame }: CardPictureProps) {
  const { t, formats } = translator;
  return (
    <CardTable
      frame={frame}
      heads={data.measures?.map(({ indicator: { id } }) =>
        formats.formatParts([t(`indicator.${id}.short`), t(`indicator.${id}.unit`)])
      )}
      rows={model.profile.map(({ id, name, figures }) => ({
        id,
        name,
        cells: figures.map((figure) => profileCell(translator, figure, state.year))
      }))}
    />
  );
}
