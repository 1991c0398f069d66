import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const typed = ["src/**/*.{ts,tsx}", "scripts/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "*.ts"];

export default defineConfig(
  globalIgnores([
    "dist/",
    "packs/",
    "docs/hosting/",
    ".astro/",
    ".cache/",
    "coverage/",
    "data/",
    "public/",
    "src/i18n/en/keys.ts"
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/prefer-regexp-exec": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" }
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // The compiler asks for brackets on index signatures (noPropertyAccessFromIndexSignature).
      "@typescript-eslint/dot-notation": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: "It sorts by the reader's device: use collatorOf the page's language, or compare codes."
        },
        {
          selector:
            "CallExpression[callee.property.name=/^toLocale/][arguments.length=0], NewExpression[callee.object.name='Intl'][arguments.length=0]",
          message: "It writes in the language of the reader's device: name a language."
        },
        { selector: "TSEnumDeclaration", message: "Write a union of strings." },
        { selector: "TSModuleDeclaration[kind='namespace']", message: "A file is the namespace." },
        { selector: "JSXAttribute[name.name='style']", message: "The CSP forbids style attributes: use a class." },
        {
          selector: "JSXOpeningElement[name.name!='script'] > JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Build a tree: text from data must not become markup."
        }
      ],
      eqeqeq: "error",
      "no-console": "off",
      "no-eval": "error",
      "no-param-reassign": "error",
      "no-var": "error",
      "prefer-const": "error"
    }
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/elements/**"],
    rules: { "no-console": "error" }
  },
  {
    // A component returns a tree, and a route what its framework wants: to say so on each is noise.
    files: ["**/*.tsx", "src/pages/**"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off" }
  },
  {
    // Other people's names can only be added to in the form that they have.
    files: ["**/*.d.ts"],
    rules: { "no-restricted-syntax": "off", "@typescript-eslint/no-unused-vars": "off" }
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" }
  },
  {
    files: ["*.{js,mjs}"],
    languageOptions: { globals: { process: "readonly", URL: "readonly" } }
  }
);
