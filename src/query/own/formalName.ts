/** Ways in which a state is called in full, with the everyday name as what is caught. */
const forms: readonly RegExp[] = [
  /^(?:the )?(?:[\w'’-]+ ){0,5}?(?:republic|kingdom|states?|principality|union|sultanate|commonwealth|federation|duchy|confederation|emirate) of (?:the )?(.+)$/i,
  /^(?:la |le |les |l['’])?(?:[\p{L}'’-]+ ){0,3}?(?:république|royaume|principauté|états?|union|sultanat|fédération|grand-duché|commonwealth)(?: [\p{L}-]+){0,4}? (?:de la |de l['’]|du |des |de |d['’])(.+)$/iu,
  /^(?:جمهورية|مملكة|دولة|إمارة|سلطنة|اتحاد|إمارة)\s+(.+?)(?:\s+(?:الإسلامية|الديمقراطية|الديموقراطية|الشعبية|الاتحادية|العربية|المتحدة|الاشتراكية|البوليفارية|التعاونية|المتعددة القوميات))*$/u,
  /^(?:chine|china),? (?:région administrative spéciale d[eu] |special administrative region of )(.+)$/iu,
  /^الصين،? منطقة (.+) الإدارية الخاصة$/u
];

/** Names of two states, which only the whole form tells apart. */
const ofTwo = /^(?:congo|korea|corée|china|chine|virgin islands|كوريا|الكونغو|الصين)\b|^(?:كوريا|الكونغو|الصين)/iu;

/**
 * Returns the everyday name in the full name of a state, such as "Albania" in "the Republic of Albania"; undefined where
 * a text is no such name, or where two states have the everyday one.
 */
export function formalName(text: string): string | undefined {
  // A gender or an article behind, as the UN's list of French names has.
  const plain = text
    .replace(/\s*\[(?:masc|fém|masc\. plur|fém\. plur)\.?\]$/u, "")
    .replace(/\s*\((?:l['’]|la|le|les|el|las|los|the)\)$/iu, "")
    .replace(/^(?:los |las |l['’])/iu, "")
    .trim();
  for (const form of forms) {
    const name = form.exec(plain)?.[1];
    if (name !== undefined) return ofTwo.test(name) ? undefined : name;
  }
  return plain === text ? undefined : plain;
}
