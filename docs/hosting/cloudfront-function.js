// Written by `npm run hosts` from scripts/publish/hosting/hostRules.ts; do not edit.
// A CloudFront function for "viewer response", before a bucket: a bucket sends no headers of its own.
var everywhere = {
  "X-Content-Type-Options": "nosniff"
};
var rules = [
  {
    "pattern": "^(?:/[a-z][a-z][a-z]?/embed/|/r/[^/]+/[^/]+/embed/)",
    "headers": {
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Content-Security-Policy": "frame-ancestors *",
      "Cache-Control": "max-age=0, must-revalidate"
    }
  },
  {
    "pattern": "^(?:/(?:index\\.html)?$|/404\\.html$|/[a-z][a-z][a-z]?/(?:index\\.html)?$|/[a-z][a-z][a-z]?/accessibility/|/[a-z][a-z][a-z]?/affordability/|/[a-z][a-z][a-z]?/analyse/|/[a-z][a-z][a-z]?/borders/|/[a-z][a-z][a-z]?/changes/|/[a-z][a-z][a-z]?/compare/|/[a-z][a-z][a-z]?/content/|/[a-z][a-z][a-z]?/country/|/[a-z][a-z][a-z]?/data/|/[a-z][a-z][a-z]?/find/|/[a-z][a-z][a-z]?/gaps/|/[a-z][a-z][a-z]?/glossary/|/[a-z][a-z][a-z]?/internet-we-want/|/[a-z][a-z][a-z]?/keep/|/[a-z][a-z][a-z]?/map/|/[a-z][a-z][a-z]?/methods/|/[a-z][a-z][a-z]?/offline/|/[a-z][a-z][a-z]?/receipt/|/[a-z][a-z][a-z]?/skills/|/[a-z][a-z][a-z]?/teach/|/[a-z][a-z][a-z]?/unconnected/)",
    "headers": {
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Content-Security-Policy": "frame-ancestors 'self'",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "max-age=0, must-revalidate"
    }
  },
  {
    "pattern": "^(?:/assets/)",
    "headers": {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": "max-age=31536000, immutable"
    }
  },
  {
    "pattern": "^(?:/workers/)",
    "headers": {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:",
      "Cache-Control": "max-age=31536000, immutable"
    }
  },
  {
    "pattern": "^(?:/engine/)",
    "headers": {
      "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "max-age=0, must-revalidate"
    }
  },
  {
    "pattern": "^(?:/worker\\.js$)",
    "headers": {
      "Content-Security-Policy": "default-src 'none'; connect-src 'self'",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "max-age=0, must-revalidate"
    }
  },
  {
    "pattern": "^(?:/offline/)",
    "headers": {
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "max-age=0, must-revalidate"
    }
  },
  {
    "pattern": "^(?:/kept/)",
    "headers": {
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "max-age=31536000, immutable"
    }
  },
  {
    "pattern": "^(?:/charts/|/data/|/oembed/|/outlines/|/r/[^/]+/charts/|/embed\\.js$|/watch\\.js$)",
    "headers": {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": "max-age=0, must-revalidate"
    }
  },
  {
    "pattern": "^(?:/r/[^/]+/data/)",
    "headers": {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": "max-age=31536000, immutable"
    }
  }
];

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
