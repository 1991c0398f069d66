import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "astro/config";
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
    build: { assetsInlineLimit: 0, cssTarget: ["chrome90", "safari15", "firefox78"] },
    css: { postcss: { plugins: [flatLayers] } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting } } } }
    },
    // In a folder of their own, since hosts send them a policy of their own.
    worker: { rolldownOptions: { output: { entryFileNames: "workers/[name].[hash].js" } } },
    plugins: [someLanguages(), plainImports(), freshMessages()]
  }
});
