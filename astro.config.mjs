import { defineConfig } from "astro/config";

export default defineConfig({
  site: process.env.SITE_URL ?? "https://example.org",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  output: "static",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
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
        "base-uri 'none'",
        "object-src 'none'"
      ]
    }
  },
  vite: { build: { assetsInlineLimit: 0 } }
});
