/**
 * Editions of Wikipedia most of whose articles a program made, by wiki code, with what is behind them: entries of a
 * database (places, asteroids, species) poured into a sentence. Reviewed by hand in December 2025. An edition of many
 * short articles that people wrote, or translated with a machine, is not one.
 */
export const botMadeEditions: Readonly<Record<string, string>> = {
  arz: "Egyptian Arabic: people and places from a database since 2019; 4,490 articles for each active user.",
  azb: "South Azerbaijani: places; 1,910 articles for each active user.",
  bpy: "Bishnupriya: places in India and Brazil since 2006.",
  ce: "Chechen: places in Russia and Turkey; 10,755 articles for each active user.",
  ceb: "Cebuano: places and species; 31,853 articles for each active user.",
  diq: "Zazaki: places; 1,059 articles for each active user.",
  glk: "Gilaki: places in Iran; 1,612 articles for each active user.",
  ht: "Haitian Creole: municipalities; almost no edits after the first.",
  lld: "Ladin: municipalities; 3,014 articles for each active user.",
  mg: "Malagasy: municipalities and asteroids; 1,390 articles for each active user.",
  min: "Minangkabau: species and places; 2,158 articles for each active user.",
  mzn: "Mazanderani: places in Iran; 1,129 articles for each active user.",
  new: "Newari: films and places; 2,794 articles for each active user.",
  nv: "Navajo: species and places; 1,133 articles for each active user.",
  pms: "Piedmontese: municipalities; 1,473 articles for each active user.",
  sh: "Serbo-Croatian: places, and articles copied from its neighbours; 1,136 articles for each active user.",
  szl: "Silesian: places; 1,169 articles for each active user.",
  tt: "Tatar: places and rivers; 5,064 articles for each active user.",
  vo: "Volapük: municipalities since 2007; 1,220 articles for each active user.",
  war: "Waray: species and places; 13,921 articles for each active user.",
  "zh-min-nan": "Min Nan: places and asteroids; 3,238 articles for each active user."
};
