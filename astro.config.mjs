import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "astro/config";
import { walk } from "estree-walker";
import { Features } from "lightningcss";
import { list } from "postcss";
import { standIn } from "./src/model/standIn.ts";
import { keptFiles } from "./scripts/publish/kept/keptFiles.ts";
import { offeredPacks } from "./scripts/publish/pack/offerPacks.ts";
import { siteAddress, withoutAddress } from "./scripts/publish/siteAddress.ts";
import { isSecondBuild, sharedBuild } from "./scripts/publish/share/sharedBuild.ts";
import { siteFiles } from "./scripts/publish/siteFiles.ts";

/** Builds only the languages of `SITE_LANGUAGES`, such as "en,ar", where it is set: to see what a language costs. */
const someLanguages = (wanted = process.env.SITE_LANGUAGES) => ({
  name: "some-languages",
  enforce: "pre",
  transform(code, id) {
    if (wanted === undefined || !id.endsWith("/src/model/language.ts")) return undefined;
    return code.replace(/siteLanguages = \[.*?\]/, `siteLanguages = ${JSON.stringify(wanted.split(","))}`);
  }
});

/**
 * Parts that load later are a file each: looking for what to load before them would cost every page a kilobyte, and a
 * request for the function that does no more than load them.
 */
const plainImports = () => ({
  name: "plain-imports",
  enforce: "post",
  transform(code, id) {
    return id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : undefined;
  },
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        chunk.code = chunk.code
          .replace(/const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);?/, "")
          .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/g, "")
          .replace(/import\s*\{t as ([\w$]+)\}from"\.\/preload-helper\.[^"]+";/, "var $1=load=>load();");
      }
    }
  }
});

const { browserslist } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** The newest syntax that every browser of package.json's list of scripts reads. */
const syntax = "es2020";

/**
 * Writes scripts in that syntax. Private names of elements become short plain ones before: what stands in for them there
 * weighs a kilobyte on a map.
 */
const olderSyntax = () => ({
  name: "older-syntax",
  enforce: "post",
  applyToEnvironment: ({ name }) => name === "client",
  options(options) {
    options.transform = { ...options.transform, target: syntax, assumptions: { setPublicClassFields: true } };
  },
  transform: {
    filter: { id: /\/src\/elements\/.*\.ts$/ },
    handler(code) {
      const names = new Map();
      const places = [];
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== "PrivateIdentifier") return;
          if (!names.has(node.name)) names.set(node.name, `$${names.size.toString(36)}`);
          places.push(node);
        }
      });
      return places.reduceRight(
        (text, { start, end, name }) => text.slice(0, start) + names.get(name) + text.slice(end),
        code
      );
    }
  }
});

/** Messages are read as files, not imported: a change of one starts the development server anew. */
const freshMessages = () => ({
  name: "fresh-messages",
  configureServer(server) {
    server.watcher.on("change", (path) => (/src\/i18n\/.*\.json$/.test(path) ? server.restart() : undefined));
  }
});

/** The layers of the style sheets, the first the weakest. */
const [, layers] = /@layer ([^;{]+);/.exec(readFileSync(new URL("src/styles/base.css", import.meta.url), "utf8"));

/**
 * Writes the layers of a sheet out in their order, since a browser that does not know them passes over all that they
 * hold. That nothing else wins then is held by test/browser/layers.test.ts.
 */
const flatLayers = {
  postcssPlugin: "flat-layers",
  OnceExit(root) {
    const order = layers.split(",").map((name) => name.trim());
    const found = new Map(order.map((name) => [name, []]));
    root.each((node) => {
      if (node.type !== "atrule" || node.name !== "layer") return;
      if (node.nodes !== undefined) found.get(node.params).push(...node.nodes);
      node.remove();
    });
    for (const name of order) root.append(found.get(name));
  }
};

/**
 * Writes the sides of a box by their names of old, which browsers before 2021 read, where these mean the same in every
 * language: above and below, and what is alike on both sides.
 */
const olderSides = {
  postcssPlugin: "older-sides",
  Declaration(declaration) {
    const { prop, value } = declaration;
    const [, property, axis, side] = /^(margin|padding|inset|border)-(inline|block)(-start|-end)?$/.exec(prop) ?? [];
    if (axis === undefined) return;
    const [first, last = first] = property === "border" ? [value] : list.space(value);
    if (axis === "inline" && (side !== undefined || first !== last)) return;
    const [start, end] = axis === "block" ? ["top", "bottom"] : ["left", "right"];
    const nameOf = (which) => (property === "inset" ? which : `${property}-${which}`);
    if (side === undefined)
      declaration.replaceWith(
        declaration.clone({ prop: nameOf(start), value: first }),
        declaration.clone({ prop: nameOf(end), value: last })
      );
    else declaration.prop = nameOf(side === "-start" ? start : end);
  }
};

/**
 * Keeps what stands in a row apart in browsers that know gaps of grids alone: no rule can ask for that, but they are,
 * to a version, those that do not know `inset`.
 */
const gapsInRows = {
  postcssPlugin: "gaps-in-rows",
  OnceExit(root, { AtRule, Rule }) {
    // A frame has no bytes to spare, and rows of fields alone.
    if (root.source.input.file.endsWith("embed.css")) return;
    const apart = new Map();
    root.each((node) => {
      const own = new Map(node.type === "rule" ? node.nodes.map(({ prop, value }) => [prop, value]) : []);
      const isRow = /flex$/.test(own.get("display") ?? "") && own.get("flex-direction") !== "column";
      const gap = list.space(own.get("gap") ?? "").at(-1);
      if (!isRow || gap === undefined) return;
      apart.set(gap, [...(apart.get(gap) ?? []), ...node.selectors.map((selector) => `${selector} > *`)]);
    });
    if (apart.size === 0) return;
    const without = new AtRule({ name: "supports", params: "not (inset: 0)" });
    for (const [value, selectors] of apart)
      without.append(new Rule({ selectors }).append({ prop: "margin-inline-end", value }));
    root.append(without);
  }
};

/** The words and classes that every figure shares travel as one file: many small ones compress worse. */
const words =
  /src\/(?:model\/(?:dimension|indicator|known)|elements\/readPayload|scales\/classes|i18n\/(?:translator|slotStyles|formats|formatValue)|views\/figure\/(?:describe|dimensionText))\.ts$/;
/** What redraws a map and a comparison, as one file too: each request of an embed costs its host a third of a kilobyte. */
const drawing =
  /node_modules\/preact\/(?:dist|jsx-runtime)\/|src\/(?:state\/(?:mapState|embedState)|query\/(?:sliceCodec|fetchSlice)|stats\/smallestCoverage)\.tsx?$/;
const legend = /src\/(?:views\/figure\/FigureLegend\.tsx|elements\/map\/(?:nameStage|areaElements)\.ts)$/;
const embed = /src\/elements\/embed\/startEmbed\.ts$/;
/** What adopts a figure is one file, though pictures to save share a part of it; not what other maps name themselves with. */
const figure = /src\/elements\/IndicatorFigure\.ts$/;
/** What comparisons and questions know of groups and axes: neither page loads what starts the other. */
const groups = /src\/model\/(?:areaGroup|axisScale|scatterColour)\.ts$/;
/** What the page for comparing starts with and its frame fetches is one file, though pictures to save share a part of it. */
const comparison =
  /src\/(?:elements\/(?:compareSources|compareColours|readableCharts|figureParts)|state\/compareState|views\/compare\/comparePayload)\.ts$/;
const codeSplitting = {
  groups: [
    { name: "words", test: words },
    { name: "drawing", test: drawing },
    { name: "legend", test: legend },
    { name: "embed", test: embed },
    { name: "preload-helper", test: /vite\/preload-helper/ },
    { name: "figure", test: figure },
    { name: "groups", test: groups },
    { name: "comparison", test: comparison }
  ]
};

/** Finishes the HTML of every page as it is made, in the build and in development. */
const finishedPages = {
  name: "finished-pages",
  hooks: {
    "astro:config:setup": ({ addMiddleware, config, updateConfig }) => {
      const builtTo = JSON.stringify(fileURLToPath(config.outDir));
      updateConfig({ vite: { define: { "import.meta.env.BUILT_TO": builtTo } } });
      addMiddleware({ order: "post", entrypoint: new URL("./src/site/pageMiddleware.ts", import.meta.url) });
    }
  }
};

const { site, base } = siteAddress(process.env);
if (site === undefined && process.argv.includes("build") && !isSecondBuild)
  process.stderr.write(`\n${withoutAddress}\n`);

export default defineConfig({
  site: site ?? standIn,
  base,
  integrations: [finishedPages, sharedBuild(), ...(isSecondBuild ? [] : [siteFiles(), offeredPacks(), keptFiles()])],
  trailingSlash: "always",
  output: "static",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets", concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "font-src 'none'",
        "form-action 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "object-src 'none'"
      ]
    }
  },
  vite: {
    // Otherwise media queries come in a form that only browsers since 2022 read, and all others lose every layout.
    build: { assetsInlineLimit: 0, cssTarget: browserslist.pages.map((each) => each.replace(" ", "")) },
    css: {
      // Each would be written once for every language that runs to the left, and once for each way to say "any of".
      lightningcss: { exclude: Features.LogicalProperties | Features.Selectors },
      postcss: { plugins: [flatLayers, olderSides, gapsInRows] }
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting } } } }
    },
    // In a folder of their own, since hosts send them a policy of their own.
    worker: {
      rolldownOptions: { transform: { target: syntax }, output: { entryFileNames: "workers/[name].[hash].js" } }
    },
    plugins: [someLanguages(), plainImports(), olderSyntax(), freshMessages()]
  }
});
