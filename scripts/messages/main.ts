import { writeFileSync } from "node:fs";
import { messagesOf } from "../../src/i18n/messages.ts";
import { siteLanguages, sourceLanguage } from "../../src/model/language.ts";
import { keyTypes } from "./keyTypes.ts";

const usage = "npm run messages -- types";

const [task] = process.argv.slice(2);
if (task === "types") {
  const languages = [sourceLanguage, ...siteLanguages.filter((each) => each !== sourceLanguage)];
  writeFileSync(`src/i18n/${sourceLanguage}/keys.ts`, keyTypes(languages.map(messagesOf)));
} else {
  console.error(usage);
  process.exitCode = 1;
}
