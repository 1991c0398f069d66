import { useMemo, useState } from "preact/hooks";
import type { Translator } from "../../i18n/translator.ts";
import { isAreaCode } from "../../model/area.ts";
import { areaOfMember, memberOfArea } from "../../model/memberKinds.ts";
import { AreaMap, type AreaMapProps } from "./AreaMap.tsx";
import { controlValue } from "./controlValue.ts";

export interface AreaPickerProps extends Pick<AreaMapProps, "world"> {
  readonly translator: Translator;
  /** Code and name of every area. */
  readonly areas: ReadonlyMap<string, string>;
  readonly members: readonly string[];
  readonly onMembers: (members: readonly string[]) => void;
  /** Fetches the outlines of the map to choose on. */
  readonly onMap: () => void;
  /** Adds the areas of a pasted list. */
  readonly onPaste: (text: string) => void;
  /** What was found in the last list, and what was not. */
  readonly picked: string;
}

/** Areas chosen by name, one by one, on a map or from a pasted list, each of which can be taken out again. */
export function AreaPicker(props: AreaPickerProps) {
  const { translator, areas, members, world, onMap, onMembers, picked } = props;
  return (
    <fieldset class="area-picker">
      <legend>{translator.t("analyse.areas.title")}</legend>
      <div class="ask-row">
        <AreaList {...props} />
        <PastedAreas {...props} />
      </div>
      <AreaMap
        translator={translator}
        areas={areas}
        members={members}
        world={world}
        onOpen={onMap}
        onMembers={onMembers}
      />
      <p class="note" role="status">
        {picked}
      </p>
      <ChosenAreas {...props} />
    </fieldset>
  );
}

/** All areas by name: the one that is taken joins those that are chosen. */
function AreaList({ translator: { t }, areas, members, onMembers }: AreaPickerProps) {
  const options = useMemo(
    () =>
      [...areas].map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      )),
    [areas]
  );
  return (
    <label>
      {t("analyse.areas.add")}
      <select
        name="add-area"
        value=""
        onChange={(event) => {
          const code = controlValue(event);
          if (isAreaCode(code)) onMembers([...new Set([...members, memberOfArea(code)])]);
          if (event.target instanceof HTMLSelectElement) event.target.value = "";
        }}
      >
        <option value="">{t("analyse.areas.choose")}</option>
        {options}
      </select>
    </label>
  );
}

/** A list of names or codes, as it was copied from elsewhere. */
function PastedAreas({ translator: { t }, onPaste }: AreaPickerProps) {
  const [text, setText] = useState("");
  return (
    <>
      <label>
        {t("analyse.areas.paste")}
        <textarea
          name="paste-areas"
          rows={2}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        name="take-areas"
        disabled={text.trim() === ""}
        onClick={() => {
          onPaste(text);
          setText("");
        }}
      >
        {t("analyse.areas.take")}
      </button>
    </>
  );
}

/** Each chosen area, to be taken out again; or all at once. */
function ChosenAreas({ translator: { t }, areas, members, onMembers }: AreaPickerProps) {
  const chosen = members.filter((member) => areaOfMember(member) !== undefined);
  const nameOf = (member: string): string => areas.get(member.slice(5)) ?? member.slice(5);
  if (chosen.length === 0) return null;
  return (
    <div class="desk-buttons chosen-areas">
      {chosen.map((member) => (
        <button
          key={member}
          type="button"
          class="quiet"
          aria-label={t("analyse.ask.remove.named", { column: nameOf(member) })}
          onClick={() => onMembers(members.filter((each) => each !== member))}
        >
          {nameOf(member)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        name="no-areas"
        onClick={() => onMembers(members.filter((member) => !chosen.includes(member)))}
      >
        {t("analyse.areas.clear")}
      </button>
    </div>
  );
}
