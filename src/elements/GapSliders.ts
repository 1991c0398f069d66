import { notBefore } from "../stats/projection.ts";
import { targetShare, targetYear } from "../stats/peopleToConnect.ts";
import { known } from "../model/known.ts";
import { progressTowards } from "../stats/progress.ts";
import { gapLines, gapQuoteSentence } from "../views/country/gapLines.ts";
import { formatGapTarget, parseGapTarget, type GapLimits } from "../state/gapState.ts";
import { fromGapPayload, type GapPayload } from "../views/country/gapPayload.ts";

const restMilliseconds = 600;

/**
 * The gap in people with a target and a year of the reader's own, which stand in the address: two sliders above the
 * sentences of the build.
 */
export class GapSliders extends HTMLElement {
  connectedCallback(): void {
    const payload = this.querySelector("script[type='application/json']");
    const list = this.querySelector("ul");
    if (!payload || !list) return;
    const { words, facts } = fromGapPayload(JSON.parse(payload.textContent) as GapPayload);
    const { t, formats } = words.translator;
    const usual = { share: targetShare, year: targetYear };
    const limits: GapLimits = { share: [50, 99], year: [facts.origin + 3, notBefore - 1] };
    const asked = parseGapTarget(location.search, usual, limits);
    const share = slider(t("gap.slider.share"), limits.share, asked.share);
    const year = slider(t("gap.slider.year"), limits.year, asked.year);
    const resting = restingStatus();
    const show = (): void => {
      const target = { share: share.input.valueAsNumber, year: year.input.valueAsNumber };
      share.say(formats.formatPercent(target.share, 0));
      year.say(formats.formatYear(target.year));
      const progress = progressTowards(facts, target);
      if (!progress) return;
      const lines = gapLines(words, progress, target, facts);
      const quoted = this.querySelector("quote-box blockquote");
      if (quoted) quoted.textContent = gapQuoteSentence(lines);
      resting.say(known(lines[0], "line").text);
      list.textContent = "";
      list.append(
        ...lines.map(({ id, text }) => {
          const line = document.createElement("li");
          line.dataset["line"] = id;
          line.textContent = text;
          return line;
        })
      );
    };
    const controls = document.createElement("div");
    controls.className = "gap-controls";
    controls.append(share.part, year.part);
    const keep = (): void => {
      const target = { share: share.input.valueAsNumber, year: year.input.valueAsNumber };
      const address = location.pathname + formatGapTarget(location.search, target, usual) + location.hash;
      history.replaceState(history.state, "", address);
    };
    for (const { input } of [share, year]) {
      input.addEventListener("input", show);
      input.addEventListener("change", keep);
    }
    list.before(controls);
    list.after(resting.status);
    if (asked.share !== usual.share || asked.year !== usual.year) show();
    else {
      share.say(formats.formatPercent(targetShare, 0));
      year.say(formats.formatYear(targetYear));
    }
  }
}

/** A slider with its name and what it stands at above it; the name alone labels it. */
function slider(name: string, [min, max]: GapLimits["share"], value: number) {
  const part = document.createElement("div");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const output = document.createElement("output");
  input.type = "range";
  input.id = `gap-${min}`;
  input.min = String(min);
  input.max = String(max);
  input.value = String(value);
  label.htmlFor = input.id;
  label.textContent = name;
  output.setAttribute("aria-live", "off");
  part.append(label, " ", output, input);
  const say = (text: string): void => {
    output.textContent = text;
    input.setAttribute("aria-valuetext", text);
  };
  return { part, input, say };
}

/** A line for screen readers that says what stands there once nothing has changed for a moment. */
function restingStatus() {
  const status = document.createElement("p");
  status.className = "hidden";
  status.setAttribute("role", "status");
  let rest: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      status.textContent = text;
    }, restMilliseconds);
  };
  return { status, say };
}
