import { siteLanguages } from "../../../src/model/language.ts";
import { everywhere, hostRules, namedTwice, patternOf, type HostRule, type Place } from "./hostRules.ts";

/** What every file begins with. */
const origin = "Written by `npm run hosts` from scripts/publish/hosting/hostRules.ts; do not edit.";

/** The names of all headers that depend on the path, in their order. */
const namesOf = (rules: readonly HostRule[]): readonly string[] => [
  ...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))
];

/** Returns the one pattern of all places of these rules that send a header with this value. */
function patternFor(rules: readonly HostRule[], name: string, value: string): string {
  const places = rules.filter(({ headers }) => headers[name] === value).flatMap((rule) => rule.places);
  const parts = places.map((place) => patternOf(place).slice(1));
  return `^(?:${parts.join("|")})`;
}

const valuesOf = (rules: readonly HostRule[], name: string): readonly string[] => [
  ...new Set(rules.flatMap(({ headers }) => headers[name] ?? []))
];

/** Returns the configurations that are kept in the repository, by their path. */
export function hostFiles(rules = hostRules()): ReadonlyMap<string, string> {
  return new Map([
    ["public/_headers", headersFile(rules)],
    ["docs/hosting/nginx.conf", nginx(rules)],
    ["docs/hosting/Caddyfile", caddy(rules)],
    ["docs/hosting/apache.conf", apache(rules)],
    ["docs/hosting/cloudfront-function.js", cloudFront(rules)]
  ]);
}

/** As Netlify and Cloudflare Pages read it; rules that match one path add up. */
function headersFile(rules: readonly HostRule[]): string {
  const pathsOf = (place: Place): readonly string[] => {
    switch (place.kind) {
      case "file":
        return [`/${place.path}`];
      case "folder":
        return [`/${place.path}/*`];
      case "language":
        if (place.path === "") return ["/:language/"];
        return (namedTwice.includes(place.path) ? siteLanguages : [":language"]).map(
          (language) => `/${language}/${place.path}/*`
        );
      case "release":
        return [place.path === "embed" ? "/r/:release/:language/embed/*" : `/r/:release/${place.path}/*`];
    }
  };
  const linesOf = (headers: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const sections = rules.map(({ about, places, headers }) =>
    [`# ${about}`, ...places.flatMap(pathsOf).flatMap((path) => [path, ...linesOf(headers)])].join("\n")
  );
  return `${[`# ${origin}\n# Read by Netlify and Cloudflare Pages.`, ["/*", ...linesOf(everywhere)].join("\n"), ...sections].join("\n\n")}\n`;
}

/** What nginx does not know by its ending, and what it packs. */
const nginxTypes = `    types {
        application/xml xml;
        application/gzip gz;
        application/javascript js;
        application/json json;
        application/manifest+json webmanifest;
        application/vnd.apache.parquet parquet;
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
        application/zip zip;
        image/png png;
        image/svg+xml svg;
        image/x-icon ico;
        text/css css;
        text/csv csv;
        text/html html;
        text/plain txt;
    }
    charset utf-8;
    charset_types application/xml application/javascript application/json image/svg+xml text/css text/csv text/plain;
    # Without this a page weighs five times as much. Parquet, ZIP and .gz are packed already.
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_types application/xml application/javascript application/json application/manifest+json image/svg+xml text/css text/csv text/plain;`;

/** A server block for nginx: a map per header, since a location that sends one header drops those around it. */
function nginx(rules: readonly HostRule[]): string {
  const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll("-", "_")}`;
  const maps = namesOf(rules).map((name) =>
    [
      `map $uri ${variable(name)} {`,
      `    default "";`,
      ...valuesOf(rules, name).map((value) => `    "~${patternFor(rules, name, value)}" "${value}";`),
      "}"
    ].join("\n")
  );
  const add = (name: string, value: string): string => `    add_header ${name} ${value} always;`;
  return `# ${origin}
# For the \`http\` block of nginx, such as /etc/nginx/conf.d/explorer.conf. Put your name and folder in; nothing else.
# For a site below a path, alias that path to the folder and put it before the patterns.

${maps.join("\n\n")}

server {
    listen 80;
    server_name explorer.test;
    root /srv/explorer/dist;
    index index.html;
    absolute_redirect off;
    error_page 404 /404.html;
    server_tokens off;

${nginxTypes}

${Object.entries(everywhere)
  .map(([name, value]) => add(name, `"${value}"`))
  .join("\n")}
${namesOf(rules)
  .map((name) => add(name, variable(name)))
  .join("\n")}

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

/** A site for Caddy 2. */
function caddy(rules: readonly HostRule[]): string {
  const blocks = namesOf(rules).flatMap((name) =>
    valuesOf(rules, name).map((value, index) => {
      const matcher = `@${name.toLowerCase()}-${String(index)}`;
      return `    ${matcher} path_regexp ${patternFor(rules, name, value)}\n    header ${matcher} ${name} "${value}"`;
    })
  );
  const rest = Object.entries(everywhere).map(([name, value]) => `        ${name} "${value}"`);
  return `# ${origin}
# Put your name and folder in; with a name, Caddy fetches a certificate by itself.

explorer.test {
    root * /srv/explorer/dist
    encode zstd gzip
    header {
${rest.join("\n")}
    }
${blocks.join("\n")}
    @parquet path *.parquet
    header @parquet Content-Type application/vnd.apache.parquet
    file_server
    handle_errors {
        rewrite * /404.html
        file_server
    }
}
`;
}

/** For Apache 2.4: a host's own file, or \`.htaccess\` in the folder where only that is allowed. */
function apache(rules: readonly HostRule[]): string {
  const own = namesOf(rules).flatMap((name) =>
    valuesOf(rules, name).map(
      (value) => `  Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${patternFor(rules, name, value)}#"`
    )
  );
  const rest = Object.entries(everywhere).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return `# ${origin}
# For a virtual host of Apache 2.4 (with mod_headers, mod_deflate, mod_dir), or as .htaccess in the folder of the site.

DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .csv .js .json .svg .txt .xml
AddType application/vnd.apache.parquet .parquet
AddType application/manifest+json .webmanifest
RemoveEncoding .gz

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE application/atom+xml application/javascript application/json application/manifest+json application/xml image/svg+xml text/css text/csv text/html text/javascript text/plain text/xml
</IfModule>

<IfModule mod_headers.c>
  # A packed file has a tag of its own, which Apache does not know again.
  RequestHeader edit "If-None-Match" '^(W/)?"((.*)-gzip)"$' '$1"$2", $1"$3"'
${rest.join("\n")}
${own.join("\n")}
</IfModule>
`;
}

/** A function of Amazon CloudFront (viewer response) before a bucket, which sends no headers of its own. */
function cloudFront(rules: readonly HostRule[]): string {
  const table = rules.map(({ places, headers }) => ({
    pattern: `^(?:${places.map((place) => patternOf(place).slice(1)).join("|")})`,
    headers
  }));
  return `// ${origin}
// A CloudFront function for "viewer response", before a bucket: a bucket sends no headers of its own.
var everywhere = ${JSON.stringify(everywhere, undefined, 2)};
var rules = ${JSON.stringify(table, undefined, 2)};

function handler(event) {
  var headers = event.response.headers;
  var path = event.request.uri;
  function put(all) {
    for (var name in all) headers[name.toLowerCase()] = { value: all[name] };
  }
  put(everywhere);
  for (var i = 0; i < rules.length; i++) if (new RegExp(rules[i].pattern).test(path)) put(rules[i].headers);
  return event.response;
}
`;
}
