import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { indicatorIds, indicatorOf } from "../../src/catalog/catalog.ts";
import { keptSite, keptStore as store } from "../fixtures/keptRelease.ts";
import { projectWorld } from "../../src/geo/projectWorld.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { scriptMessages } from "../../src/site/scriptMessages.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { defaultMapState } from "../../src/state/mapState.ts";
import { createAddresses, fileAddress } from "../../src/views/addresses.ts";
import { FigureControls } from "../../src/views/figure/FigureControls.tsx";
import { FigureSection } from "../../src/views/figure/FigureSection.tsx";
import { fromPayload, toPayload } from "../../src/views/figure/figurePayload.ts";
import { markClass } from "../../src/views/figure/markClass.ts";
import { bothContexts } from "./bothContexts.ts";
import { parts, propsOf, textOf } from "./renderFigure.tsx";
import { cell, code, contextOf, share } from "./smallFigure.ts";
import { drawnIndicator, type IndicatorId } from "../../src/model/indicator.ts";

describe("createAddresses", () => {
  it.each(["/", "/project/", "/project"])("puts every page below %s, with a slash at its end", (base) => {
    const root = base === "/" ? "/" : "/project/";
    const { home, indicators, countries, data, borders, map, country } = createAddresses(base, "fr");
    expect([home, indicators, countries, data, borders, map("internet-use"), country("KEN")]).toEqual(
      ["fr/", "fr/map/", "fr/country/", "fr/data/", "fr/borders/", "fr/map/internet-use/", "fr/country/ken/"].map(
        (path) => root + path
      )
    );
    expect(fileAddress(base, "data/internet-use.csv")).toBe(`${root}data/internet-use.csv`);
  });
});

describe("the payload", () => {
  const addresses = { sliceBase: "/data/x/", areaHref: "/en/country/{area}/" };

  it("brings people, years, slices and addresses across", () => {
    const context = contextOf();
    const payload = toPayload(context, scriptMessages("en", "figure"), addresses);
    expect(payload.people).toBe("KEN 56000000,RWA 14000000,TZA 68000000,TKL");
    const names = new Map(context.areas.map((area) => [area.code, area.name]));
    const read = fromPayload(JSON.parse(JSON.stringify(payload)) as typeof payload, names);
    expect(read.areas).toEqual(context.areas);
    expect(read.scope).toEqual(context.scope);
    expect(read.indicator).toEqual(drawnIndicator(context.indicator));
    expect(context.indicator).toMatchObject(read.indicator);
    expect(Object.keys(context.indicator)).toContain("cautions");
    expect(Object.keys(read.indicator)).not.toContain("cautions");
    expect(read.areaHref(code("KEN"))).toBe(context.areaHref(code("KEN")));
    expect(read.translator.language).toBe("en");
  });

  it("takes the code for the name of an area that the page does not name, and skips what is no code", () => {
    const payload = { ...toPayload(contextOf(), scriptMessages("en", "figure"), addresses), people: "KEN 5,??,TKL" };
    expect(fromPayload(payload, new Map()).areas).toEqual([
      { code: "KEN", name: "KEN", people: 5 },
      { code: "TKL", name: "TKL", people: undefined }
    ]);
  });

  it("carries a small part of the messages, none of another indicator", () => {
    for (const language of siteLanguages) {
      const all = messagesOf(language);
      for (const id of indicatorIds) {
        const { messages } = toPayload(
          contextOf(indicatorOf(id), language),
          scriptMessages(language, "figure"),
          addresses
        );
        const own = Object.keys(messages);
        expect(own.length).toBeLessThan(Object.keys(all).length / 3);
        expect(own.filter((key) => key.startsWith("indicator.") && !key.startsWith(`indicator.${id}.`))).toEqual([]);
        expect(own).toContain(`indicator.${id}.unit`);
      }
    }
  });

  it("cannot end the script it stands in", async () => {
    const { build, slice } = await bothContexts(keptSite("en"), "internet-use");
    const areas = (await store.areas()).map((area) => area.code);
    const payload = {
      ...toPayload(build, scriptMessages("en", "figure"), addresses),
      sliceBase: "</script><img src=x>"
    };
    const props = propsOf(build, slice, defaultMapState(build.scope));
    const html = render(
      <FigureSection
        world={projectWorld({ areas })}
        payload={payload}
        regions={[]}
        others={[]}
        take={<div />}
        source="Source: ITU."
        {...props}
      />
    );
    const [, script = ""] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(payload)));
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    for (const part of parts) expect(html.split(`data-part="${part}"`)).toHaveLength(2);
    expect(html.match(/<path data-area|<circle data-area/g)?.length).toBe(areas.length);
    expect(html).not.toMatch(/ style=/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the controls", () => {
  const controls = async (id: IndicatorId) => {
    const { build } = await bothContexts(keptSite("en"), id);
    return render(<FigureControls context={build} id="figure" />);
  };
  const withoutRegions = (html: string): string =>
    html
      .replace(/<select name="(?:region|from|beside)".*?<\/select>/gs, "")
      .replace(/<button type="button" data-view.*?<\/button>/g, "");
  const optionsOf = (html: string): readonly string[] =>
    [...withoutRegions(html).matchAll(/<option[^>]* value="([^"]+)"/g)].map(([, value]) => value ?? "");

  it("are switched off until a script listens, and stand on the latest year", async () => {
    const html = await controls("internet-use");
    const { build } = await bothContexts(keptSite("en"), "internet-use");
    expect(html).toMatch(/^<form [^>]*><fieldset disabled>/);
    expect(html).toContain(`max="${String(build.scope.periods.length)}"`);
    expect(html).toContain('aria-valuetext="latest figure of each country"');
    expect(html.match(/<select name="\w+"/g)).toEqual(
      ["region", "from", "beside"].map((name) => `<select name="${name}"`)
    );
    expect(html.match(/data-view="\w+"/g)).toHaveLength(3);
  });

  it("offer the codes that are published, in the order of the catalogue", async () => {
    const html = await controls("daily-use-among-users");
    expect(optionsOf(html)).toEqual(["_T", "F", "M", "_T", "URB", "RUR", "_T", "Y0T14", "Y15T24", "Y25T74", "Y_GE75"]);
    expect(html.match(/<option[^>]* selected/g)).toHaveLength(3);
    expect(textOf(html)).not.toMatch(/_T|URB|Y0T14/);
  });

  it("leave out what has one choice only", async () => {
    expect(withoutRegions(await controls("local-language-page-views"))).not.toMatch(/<select|<input|<button/);
    const law = await controls("cyberlaw");
    expect(optionsOf(law)).toHaveLength(4);
    expect(law).not.toContain('type="range"');
  });

  it("offer the regions by their names, the World Bank's under its own", async () => {
    const [, first = "", bank = ""] =
      /<select name="region"[^>]*>(.*?)<optgroup label="World Bank regions">(.*?)<\/optgroup>/s.exec(
        await controls("internet-use")
      ) ?? [];
    expect(first.match(/<option/g)).toHaveLength(9);
    expect(bank.match(/<option/g)).toHaveLength(7);
    expect(first).toContain('<option value="arab-states">Arab States (ITU)</option>');
  });

  it("have no year without a figure", async () => {
    for (const { id } of await store.indicators()) {
      const { build } = await bothContexts(keptSite("en"), id);
      const slices = await store.slices(id);
      const years = new Set(
        slices.flatMap(({ series, periods }) =>
          series.flatMap(({ cells }) => periods.filter((_, index) => cells[index]))
        )
      );
      expect([id, build.scope.periods]).toEqual([id, [...years].sort((a, b) => a - b)]);
      expect(years.size).toBeGreaterThan(0);
    }
  });
});

describe("markClass", () => {
  it("tells class, estimate, bounds apart, no data and nothing recorded", () => {
    const plain = markClass(share, cell(50));
    expect(plain).toMatch(/^q\d$/);
    expect(markClass(share, cell(50, "E"))).toBe(`${plain} e`);
    expect(markClass(share, cell(50, "_U"))).toBe(plain);
    expect(markClass(share, cell(50, "A", 55))).toBe(plain);
    expect(markClass(share, cell(50, "E", 70))).toBe(`${plain} e x`);
    expect(markClass(share, undefined)).toBe("nd");
    expect(markClass(indicatorOf("shutdowns"), undefined)).toBe("nr");
    expect(new Set([0, 20, 40, 60, 80, 95].map((value) => markClass(share, cell(value)))).size).toBe(6);
  });
});
