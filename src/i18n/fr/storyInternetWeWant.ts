import type { storyInternetWeWant as english } from "../en/storyInternetWeWant.ts";
import type { Translation } from "../message.ts";

export const storyInternetWeWant: Translation<typeof english> = {
  "story.internet-we-want.title": "L’Internet que nous voulons : ce qui se mesure et ce qui ne se mesure pas",
  "story.internet-we-want.description":
    "Les cinq caractéristiques du document du Groupe de direction du FGI, ce qui peut en être mesuré par pays, et ce qui manque.",
  "story.internet-we-want.lead":
    "Le Groupe de direction du Forum sur la gouvernance de l’Internet demande un Internet entier et ouvert, universel et inclusif, fluide et digne de confiance, sûr et sécurisé, et respectueux des droits. Une partie peut en être mesurée par pays. Une grande partie ne peut pas l’être, ou ne l’a pas été.",

  "story.internet-we-want.paper.title": "Cinq souhaits, et une mise en garde sur les nombres",
  "story.internet-we-want.paper.paper":
    "Le document « The Internet We Want » vient d’un groupe de personnes issues de gouvernements, d’entreprises, de la recherche et de la société civile, nommées par le Secrétaire général des Nations Unies. Il demande que ses buts soient poursuivis preuves à l’appui. Cette page prend les cinq points l’un après l’autre : ce qui est demandé, ce que ce site peut montrer, et ce qui lui manque.",
  "story.internet-we-want.paper.measure":
    "Ce qui est facile à compter n’est pas ce qui importe le plus. On peut compter une loi, non dire si elle est respectée. Ce qui est absent de ces graphiques est une absence de données.",

  "story.internet-we-want.open.title": "Entier et ouvert : {lastEvents} coupures recensées en {lastShut}",
  "story.internet-we-want.open.asks":
    "Un seul Internet et non plusieurs : relié partout, fondé sur des normes ouvertes, que ni la technique, ni le commerce, ni les gouvernements ne découpent en morceaux.",
  "story.internet-we-want.open.has":
    "Ce qui peut être compté par pays, ce sont les coupures. Access Now et la coalition #KeepItOn ont recensé {firstEvents} coupures dans {firstCountries} pays en {firstShut}, et {lastEvents} dans {lastCountries} en {lastShut} ; un événement qui a touché plusieurs pays compte dans chacun. Une partie de la hausse tient à ce qu’on en signale davantage. L’absence de trace ne veut pas dire qu’Internet est resté ouvert, et le pays est celui où la coupure a eu lieu, non celui qui l’a ordonnée.",
  "story.internet-we-want.open.lacks":
    "Ce qui manque : les sites et services bloqués par pays, la fréquence des pannes de routes et de noms, l’échange du trafic entre réseaux près des usagers, le nombre de services qui ne fonctionnent qu’entre eux. Il en existe des mesures, mais non un chiffre annuel pour chaque pays que ce site puisse imprimer avec sa source et sa licence.",

  "story.internet-we-want.inclusive.title": "Universel et inclusif : {people} hors ligne en {year}",
  "story.internet-we-want.inclusive.asks":
    "Que chacun, partout, puisse se connecter et se servir de la connexion. Le document regarde au-delà des câbles : les prix, les compétences, les contenus en langues locales, les fractures dans les pays autant qu’entre eux. C’est la partie pour laquelle ce site a été fait.",
  "story.internet-we-want.inclusive.has":
    "Sur dix personnes hors ligne, {reach} vivent à portée d’un réseau. {dear} vivent là où 5 Go de données mobiles coûtent plus de 2 % du revenu ({priceYear}). Depuis {skillsFrom}, les compétences numériques ont été mesurées dans {skillsAreas} pays, où vivent {skillsShare} des gens. Dans {under} pays et territoires, qui comptent {underPeople}, la plupart des gens ne parlent aucune langue locale dotée de 10 000 articles de Wikipédia ({wikiYear}, de quelque façon qu’on compte).",
  "story.internet-we-want.inclusive.barriers":
    "Dans {fewerWomen} des {phoneAreas} pays qui ont posé la question entre {phoneFrom} et {phoneTo}, moins de femmes que d’hommes possèdent un téléphone.",
  "story.internet-we-want.inclusive.lacks":
    "Ce qui manque : les personnes handicapées, les personnes âgées, les réfugiés, les régions d’un même pays, les femmes rurales. Peu d’enquêtes posent la question, et aucune des sources d’ici ne publie la réponse pour de nombreux pays.",

  "story.internet-we-want.trustworthy.title":
    "Fluide et digne de confiance : {privacy} pays ont une loi sur la vie privée",
  "story.internet-we-want.trustworthy.asks":
    "Des données qui puissent passer les frontières, et des gens qui puissent se fier à ce qu’on en fait : protection, règles justes, informations fiables.",
  "story.internet-we-want.trustworthy.has":
    "La CNUCED note si un pays a une loi. Sur la vie privée, une loi est en vigueur dans {privacy} des {privacyKnown} pays recensés ; sur la protection des consommateurs en ligne, dans {consumer} sur {consumerKnown} (état de {lawYear}). Les pays non recensés sont montrés comme tels, non comme dépourvus de loi.",
  "story.internet-we-want.trustworthy.lacks":
    "Ce qui manque : si les lois sont appliquées, si les données peuvent vraiment sortir d’un pays et y entrer, combien de fausses informations les gens rencontrent. Il existe des indices d’experts ; aucun n’est un décompte.",

  "story.internet-we-want.secure.title": "Sûr et sécurisé : on note les engagements, non la sécurité",
  "story.internet-we-want.secure.asks":
    "Des réseaux et des services qui tiennent, et des gens qui n’aient pas à craindre de s’en servir, les enfants d’abord.",
  "story.internet-we-want.secure.has":
    "L’Indice mondial de cybersécurité note ce que les gouvernements déclarent de leurs lois, organismes, formations et coopérations. Sur {indexAreas} pays en {indexYear}, la médiane est de {indexLow} sur 100 dans les pays à faible revenu et de {indexHigh} dans ceux à revenu élevé ; les notes sur lesquelles les copies divergent ({disputed}) sont marquées comme contestées. {safetyAreas} pays ont aussi demandé aux gens s’ils se protègent.",
  "story.internet-we-want.secure.lacks":
    "Ce qui manque : les dommages. Combien de gens ont été volés, harcelés, suivis ou exposés, on ne le sait pas par pays d’une façon comparable. Une bonne note pour des engagements n’est pas un Internet sûr.",

  "story.internet-we-want.rights.title":
    "Respectueux des droits : {moreCrime} pays de plus punissent les délits en ligne qu’ils ne protègent la vie privée",
  "story.internet-we-want.rights.asks":
    "Les droits que l’on a hors ligne doivent être protégés aussi en ligne : parler, savoir, se réunir, être laissé en paix.",
  "story.internet-we-want.rights.has":
    "Une loi sur la cybercriminalité est en vigueur dans {crime} pays ({crimeKnown} recensés), une loi sur la vie privée dans {privacy} ({privacyKnown} recensés ; état de {lawYear}). Qu’une loi existe ne dit pas qu’elle est bonne : certaines lois sur la cybercriminalité servent contre la parole. Les coupures relèvent aussi de ce point : depuis {firstShut}, il en a été recensé dans {everShut} pays et territoires.",
  "story.internet-we-want.rights.lacks":
    "Ce qui manque : les personnes arrêtées pour ce qu’elles ont écrit, les demandes de données, la surveillance, les recours. Des organisations en comptent une partie dans certains pays. Un chiffre par pays qui puisse figurer à côté des autres n’existe pas, et ce site n’en invente pas.",

  "story.internet-we-want.chart.shutdowns.title": "Plus de coupures recensées, dans plus de pays",
  "story.internet-we-want.chart.shutdowns.measure":
    "Coupures d’Internet recensées, comptées dans chaque pays, et pays qui en ont eu au moins une, de {firstShut} à {lastShut} ; le recensement s’est étendu aussi",
  "story.internet-we-want.chart.circles.title": "Où vivent les personnes hors ligne",
  "story.internet-we-want.chart.circles.measure": "Nombre de personnes qui n’utilisent pas Internet, par pays",
  "story.internet-we-want.chart.laws.title": "Une loi sur la plupart des sujets, dans la plupart des pays",
  "story.internet-we-want.chart.laws.measure": "Pays selon l’état de la loi, recensement de {lawYear}",
  "story.internet-we-want.chart.security.title": "Dans chaque groupe, les écarts sont grands",
  "story.internet-we-want.chart.security.measure":
    "Note des engagements nationaux en matière de cybersécurité, de 0 à 100, {indexYear} ; un point par pays",
  "story.internet-we-want.chart.privacy.title": "Là où une loi sur la vie privée est en vigueur",
  "story.internet-we-want.chart.privacy.measure": "État de la loi sur la vie privée et la protection des données",
  "story.iww.events": "coupures",
  "story.iww.countries": "pays",
  "story.iww.no-record": "non recensé",

  "story.internet-we-want.question.1":
    "Lequel des cinq points compte le plus pour vous ? Vos grands-parents, ou quelqu’un d’un autre pays, choisiraient-ils le même ?",
  "story.internet-we-want.question.2":
    "Choisissez une chose qui manque dans cette page. Comment pourrait-on la mesurer, qui le ferait, et qui pourrait ne pas le vouloir ?",
  "story.internet-we-want.question.3":
    "Deux des cinq points peuvent tirer dans des sens différents, la sûreté et la liberté d’expression par exemple. Trouvez-en un cas dans l’actualité.",
  "story.internet-we-want.question.4":
    "On a recensé plus de coupures à mesure que plus de gens regardaient. Comment sauriez-vous s’il y en a vraiment plus ?",
  "story.internet-we-want.question.5":
    "Quel est l’Internet que veut votre classe ? Écrivez-le en cinq mots, puis comparez."
};
