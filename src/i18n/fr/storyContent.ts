import type { storyContent as english } from "../en/storyContent.ts";
import type { Translation } from "../message.ts";

export const storyContent: Translation<typeof english> = {
  "story.content.title": "{underPeople} vivent là où la plupart des gens ont peu à lire dans une langue locale",
  "story.content.description":
    "De qui la langue est en ligne, ce qu’on y trouve, et le peu qu’on en sait : cartes et graphiques tirés de décomptes datés et sourcés.",
  "story.content.lead":
    "Dans {under} des {areas} pays et territoires, moins de la moitié des gens parlent une langue locale dotée de 10 000 articles de Wikipédia, si large que soit le compte. Beaucoup de ceux qui s’y connectent lisent dans une langue apprise à l’école.",

  "story.content.means.title": "Ce que veut dire « contenu local », et ce qu’il ne peut pas dire",
  "story.content.means.what":
    "Ce que l’on trouve dans sa langue compte dans ce qui fait le prix d’une connexion. Cela ne tient pas dans une seule note, et ce site n’en donne pas : il regarde les articles d’encyclopédie, les pages web, la parole enregistrée et la prise en charge par les téléphones et les ordinateurs, l’un après l’autre. Aucun ne sert à classer les pays.",
  "story.content.means.local":
    "« Local » met de côté l’anglais, l’arabe, le chinois, l’espagnol, le français, le portugais et le russe partout où ils ne sont ni autochtones ni la première langue de la plupart des gens. C’est parfois contesté, et la liste est revue à la main. Cela ne dit pas que personne ne les y lit.",

  "story.content.map.title": "Dans {under} pays et territoires sur {areas}, il y a peu pour la plupart des gens",
  "story.content.map.shows":
    "La carte colore la part des gens qui parlent une langue locale dotée d’au moins 10 000 articles de Wikipédia ({wikiYear}). Un article peut tenir en deux lignes : 10 000, ce n’est pas beaucoup, c’est à peu près là qu’une encyclopédie commence à répondre aux questions.",
  "story.content.map.hides":
    "La part est un intervalle. On sait à peu près combien de gens parlent chaque langue, non combien en parlent deux. La carte montre la borne inférieure ; un triangle marque les pays dont la borne supérieure est dans une autre classe. Pour le monde, la part se situe entre {tenLow} et {tenHigh} (population de {peopleYear}).",

  "story.content.where.title":
    "En Afrique subsaharienne, {thinAfrica} de l’usage des langues se fait presque sans pages web",
  "story.content.where.bands":
    "Dans {bandAreas} pays et territoires, pondérés par leur population, {thin} de l’usage des langues se fait dans des langues qui ont moins de 30 pages web collectées pour 1 000 locuteurs, ou aucune que la collecte ait reconnue ({crawlYear}). Toutes les langues comptent ici, l’anglais et le français aussi.",
  "story.content.where.africa":
    "En Afrique subsaharienne, c’est {thinAfrica}, dont {unseenAfrica} dans des langues qui n’ont pas été détectées. Non détecté ne veut pas dire absent : le programme qui trie les pages connaît certaines langues et pas d’autres.",

  "story.content.languages.title": "Beaucoup de locuteurs ne font pas beaucoup de pages",
  "story.content.languages.pages":
    "Les {listed} langues les plus parlées figurent ici selon le nombre de leurs locuteurs, non selon leurs pages. Celle qui en a le plus : {most}, avec {mostPages} pages collectées pour 1 000 locuteurs ; celle qui en a le moins : {fewest}, avec {fewestPages}, pour {fewestSpeakers} de locuteurs. Premières et secondes langues sont additionnées, ce qui grossit l’anglais et réduit ses pages par locuteur.",

  "story.content.threshold.title": "Déplacez le seuil, et la réponse change",
  "story.content.threshold.threshold":
    "Chaque barre montre la part des gens qui parlent une langue locale dotée d’au moins tant d’articles : la première partie est certaine, la seconde possible. À 10 000 articles, elle se situe entre {tenLow} et {tenHigh}, à 100 000 entre {hundredLow} et {hundredHigh}, à 300 000 entre {threeLow} et {threeHigh}. La dernière marche est une falaise : quelques très grandes langues se trouvent juste au-dessous. Ce qui semble un fait sur les gens est en partie le choix d’un seuil.",
  "story.content.threshold.bots":
    "Certaines éditions de Wikipédia ont été écrites surtout par des programmes. Une édition compte ici pour 1 000 articles au plus par utilisateur actif, et celles qui passent encore grâce aux programmes ({botMade}) sont écartées par une liste revue à la main.",

  "story.content.voice.title":
    "Sur {large} grandes langues, {platform} sont pleinement prises en charge par les appareils",
  "story.content.voice.voice":
    "{large} langues ont un million de locuteurs ou davantage. Une traduction de la Déclaration universelle des droits de l’homme a été trouvée pour {declaration} d’entre elles, des pages web pour {pages}, une Wikipédia de 10 000 articles non faite par des programmes pour {wikipedia}, et des enregistrements libres de la parole, dont une machine a besoin pour écouter et parler, pour {speech}. Une variété qui s’écrit dans sa langue standard, comme les formes parlées de l’arabe, est comptée ici à part.",

  "story.content.changed.title": "Ce qui a changé, on ne peut le dire",
  "story.content.changed.crawl":
    "Il n’y a ici qu’un instantané de chaque décompte, et comparer les collectes tromperait : la part du persan dans les pages collectées est tombée de 0,65 % à 0,19 % depuis 2018 parce que la collecte a changé, non parce que les pages ont disparu.",
  "story.content.changed.views":
    "Ce que les gens lisent n’est connu que pour {viewYear}, dans {viewAreas} pays et territoires, et pour Wikipédia seulement.",

  "story.content.unknown.title": "Ce qu’on ne sait pas",
  "story.content.unknown.speakers":
    "Combien de gens parlent quoi. Les parts viennent du CLDR d’Unicode et mêlent premières et secondes langues ; dans un pays, leur somme va de 30 % (Tchad) à 310 % (Pays-Bas), et certaines sont douteuses, comme les 43 % de la population que l’anglais aurait en Éthiopie. Toutes les mesures qui en sont tirées sont marquées comme des estimations.",
  "story.content.unknown.disagree":
    "Quelle part du Web est dans quelle langue. Pour l’anglais, les décomptes publiés donnent {english} : ils ne comptent ni les mêmes choses ni de la même manière. Les vidéos, les messages et les applications, où se dit une grande part de ce qui se dit dans les petites langues, ne sont dans aucun.",

  "story.content.chart.map.title": "Là où une langue locale a une encyclopédie qui commence à répondre",
  "story.content.chart.map.measure":
    "Part des gens qui parlent une langue locale dotée d’au moins 10 000 articles de Wikipédia, %, du minimum au maximum possibles",
  "story.content.chart.bands.title": "L’usage des langues ne se répartit pas sur le Web comme les gens",
  "story.content.chart.bands.measure":
    "Part de l’usage des langues selon les pages web collectées pour 1 000 locuteurs, %, pondérée par la population, {crawlYear}",
  "story.content.chart.pages.title": "Les {listed} langues les plus parlées, et leurs pages",
  "story.content.chart.pages.measure":
    "Pages web collectées pour 1 000 locuteurs, {crawlYear} ; chaque pas de l’axe vaut dix fois le précédent",
  "story.content.chart.threshold.title": "La part des gens baisse par marches",
  "story.content.chart.threshold.measure":
    "Part de la population mondiale qui parle une langue locale dotée d’au moins tant d’articles de Wikipédia, %, {wikiYear}",
  "story.content.chart.voice.title":
    "Bien des langues ont une déclaration des droits, mais non la pleine prise en charge d’un téléphone",
  "story.content.chart.voice.measure": "Langues d’un million de locuteurs ou davantage, de {wikiYear} à {crawlYear}",
  "story.content.articles": "{number} articles",
  "story.content.certain": "certain",
  "story.content.possible": "possible",
  "story.content.least": "Au moins",
  "story.content.most": "Au plus",
  "story.content.speakers": "Locuteurs, première et seconde langue",
  "story.content.kind": "Ce qu’il y a",
  "story.content.found": "trouvé",
  "story.content.not-found": "non trouvé",
  "story.content.has.declaration": "Déclaration des droits de l’homme traduite",
  "story.content.has.wikipedia": "Wikipédia de 10 000 articles, écrite par des gens",
  "story.content.has.pages": "Pages web détectées",
  "story.content.has.speech": "Enregistrements libres de la parole",
  "story.content.has.platform": "Prise en charge complète par les appareils",

  "story.content.question.1":
    "Quelles langues parle-t-on dans votre classe ? Pour chacune, cherchez quelque chose qui y soit écrit aujourd’hui : des nouvelles, une recette, une blague. Combien de temps a-t-il fallu ?",
  "story.content.question.2":
    "Cherchez votre village ou votre rue dans Wikipédia, dans chacune de vos langues. Que manque-t-il, et qui pourrait l’écrire ?",
  "story.content.question.3":
    "Choisissez un seuil à partir duquel une langue « a de quoi » sur le Web. Défendez-le, puis laissez les autres l’attaquer.",
  "story.content.question.4":
    "Pourquoi a-t-on tort d’additionner les locuteurs de toutes les langues d’un pays en attendant 100 % ?",
  "story.content.question.5":
    "Un programme peut écrire mille articles en une nuit. Est-ce un bien pour la langue ? Pour qui ?"
};
