import type { interfaceCompare as english } from "../en/interfaceCompare.ts";
import type { Translation } from "../message.ts";

export const interfaceCompare: Translation<typeof english> = {
  "compare.title": "Comparer des pays",
  "compare.description":
    "Pays et groupes côte à côte : tout indicateur de ce site dans le temps, par ordre, par paires ou l’un en fonction de l’autre.",
  "compare.lead":
    "Choisissez un indicateur, puis des pays ou des groupes de pays. L’adresse de cette page contient ce que vous voyez : copiez-la pour le partager.",
  "compare.controls": "Choisir ce qui est comparé et comment le montrer",
  "compare.noscript": "Pour choisir, il faut JavaScript. Sans lui, cette page montre le monde et ses régions.",
  "compare.indicator": "Indicateur",
  "compare.view": "Vue",
  "compare.view.lines": "Courbes",
  "compare.view.bars": "Barres",
  "compare.view.dots": "Paires",
  "compare.view.scatter": "Nuage de points",
  "compare.view.slope": "Pentes",
  "compare.view.multiples": "Un par un",
  "compare.view.table": "Tableau seul",
  "compare.pair.label": "Ce qui est mis en paire",
  "compare.pair.sex": "Femmes et hommes",
  "compare.pair.location": "Zones rurales et urbaines",
  "compare.pair.years": "Deux années",
  "compare.pair": "{first} → {second} · {years}",
  "compare.pair.estimate": "{value} (estimation)",
  "compare.x": "En fonction de",
  "compare.against": "{measure} en fonction de : {other}",
  "compare.colour": "Couleur",
  "compare.colour.region": "Région de la Banque mondiale",
  "compare.colour.income": "Groupe de revenu",
  "compare.from": "De",
  "compare.to": "À",
  "compare.earlier": "Avant",
  "compare.later": "Après",
  "compare.chosen": "Choix",
  "compare.remove": "Retirer : {area}",
  "compare.clear": "Tout retirer",
  "compare.search": "Ajouter un pays ou un groupe",
  "compare.search.none": "Aucun pays, territoire ou groupe de ce nom.",
  "compare.more": "D’autres façons de choisir",
  "compare.picker": "D’autres façons de choisir",
  "compare.group": "Groupe",
  "compare.group.add": "Ajouter le groupe",
  "compare.group.members": "Ajouter ses pays",
  "compare.scheme.world": "Monde",
  "compare.scheme.region": "Régions de la Banque mondiale",
  "compare.scheme.income": "Groupes de revenu de la Banque mondiale",
  "compare.scheme.un-list": "Listes des Nations Unies",
  "compare.scheme.un-region": "Régions des Nations Unies",
  "compare.scheme.un-subregion": "Sous-régions des Nations Unies",
  "compare.like": "Comme",
  "compare.like.neighbours": "Ajouter ses voisins",
  "compare.like.income": "Ajouter son groupe de revenu",
  "compare.like.similar": "Ajouter les cinq plus semblables",
  "compare.like.note":
    "Les voisins ont une frontière terrestre commune. Les plus semblables : les plus proches par le RNB par habitant (son logarithme) et par la part de la population urbaine, chacun mesuré en écarts types sur l’ensemble des pays.",
  "compare.own": "Groupe formé par {countries}",
  "compare.own.short": { one: "Groupe d’un pays", other: "Groupe de {count} pays" },
  "compare.own.make": { one: "En faire un groupe", other: "Réunir ces {count} pays en un groupe" },
  "compare.map": "Choisir sur la carte",
  "compare.map.chosen": "{area}, dans votre choix",
  "compare.map.keys": "Carte : les flèches mènent d’un pays à l’autre, Entrée ajoute un pays ou le retire.",
  "compare.dated": "{value} ({year})",
  "compare.dated.flagged": "{value} ({year}, {status})",
  "compare.label": "{view}. {measure}. {caption}",
  "compare.break": "rupture, {year}",
  "compare.caption.nothing": "Rien n’est encore choisi.",
  "compare.caption.empty": "Rien de ce que vous avez choisi n’a de valeur ici.",
  "compare.caption.highest": "Valeur la plus élevée : {area}, {value}.",
  "compare.caption.lowest": "La plus faible : {area}, {value}.",
  "compare.caption.one": "{area} : {value}.",
  "compare.caption.change": "Plus grand changement : {area}, de {from} à {to}.",
  "compare.caption.gap": "Plus grand écart : {area}, {from} contre {to}.",
  "compare.caption.scatter": {
    one: "Un seul élément de votre choix a les deux valeurs. Chaque pays qui a les deux est dessiné ; la taille d’un cercle est sa population.",
    other:
      "{count} éléments de votre choix ont les deux valeurs. Chaque pays qui a les deux est dessiné ; la taille d’un cercle est sa population."
  },
  "compare.scatter.dot": "{area} : {y} ; {x}",
  "compare.axis.log": "{name}, échelle logarithmique",
  "compare.slope.none": "Rien de ce que vous avez choisi n’a de valeur pour deux années.",
  "compare.basis": {
    one: "Un pays, {coverage} de sa population.",
    other: "{count} pays, {coverage} de sa population."
  },
  "compare.basis.estimates": { one: "Une estimation.", other: "{count} estimations." },
  "compare.basis.carried": {
    one: "Une valeur reprise de {oldest}.",
    other: "{count} reprises d’années antérieures, la plus ancienne de {oldest}."
  },
  "compare.withheld.coverage":
    "seule une part de {coverage} de sa population vit dans un pays qui a une valeur, et moins de la moitié ne suffit pas",
  "compare.withheld.no-figure": "aucun de ses pays n’a de valeur",
  "compare.withheld.few-areas": "moins d’un quart de ses pays ont une valeur",
  "compare.withheld.not-additive": "ces valeurs ne peuvent pas être réunies en une seule",
  "compare.note.most": {
    one: "Dix au plus sont dessinés ici ; un autre est dans le tableau.",
    other: "Dix au plus sont dessinés ici ; {count} autres sont dans le tableau."
  },
  "compare.note.missing": "Sans valeur : {areas}.",
  "compare.note.withheld": "Non montré : {area} – {reason}.",
  "compare.note.estimates.lines":
    "Les estimations sont en pointillé, un point y est une mesure ; une année sans valeur est un vide.",
  "compare.note.estimates.multiples":
    "Les estimations sont en pointillé, un point y est une mesure ; une année sans valeur est un vide.",
  "compare.note.estimates.bars": "La barre d’une estimation est plus pâle, et sa valeur le précise.",
  "compare.note.estimates.dots":
    "Le trait entre deux points est en pointillé là où l’une des deux valeurs est une estimation.",
  "compare.note.estimates.slope": "Une pente est en pointillé là où l’une de ses deux valeurs est une estimation.",
  "compare.note.estimates.scatter":
    "Le cercle d’un pays est plus pâle là où l’une de ses deux valeurs est une estimation.",
  "compare.note.estimates.table":
    "Les estimations sont signalées à côté de leur année et en pointillé dans les petites courbes, où une année sans valeur est un vide.",
  "compare.note.groups.mean":
    "Les groupes sont des moyennes pondérées par la population, sur les pays qui en font partie aujourd’hui, et comptent comme des estimations là où la plupart de leurs valeurs en sont. Le tableau dit quelle part de leur population est couverte.",
  "compare.note.groups.sum":
    "Les groupes sont des sommes sur les pays qui en font partie aujourd’hui et qui ont une valeur cette année-là. Le tableau dit quelle part de leur population est couverte.",
  "compare.note.groups.median":
    "Les groupes sont la médiane des pays qui en font partie aujourd’hui. Le tableau dit quelle part de leur population est couverte.",
  "compare.note.groups.none": "Ces valeurs ne sont pas réunies en une seule pour un groupe.",
  "compare.note.range":
    "Seules des bornes sont connues : le dessin va de la borne basse à la borne haute ; un nuage de points montre la borne basse.",
  "compare.table": "Les valeurs en tableau",
  "compare.table.tools": "Le tableau",
  "compare.table.name": "Pays ou groupe",
  "compare.table.since": "Depuis {year}",
  "compare.table.basis": "Repose sur",
  "compare.table.spark": "{area} dans le temps",
  "compare.filter": "Filtrer par nom",
  "compare.csv": "Télécharger ce qui est montré (CSV)",
  "compare.groups.title": "Comment sont faites les valeurs des groupes",
  "compare.groups.rule":
    "La part d’un groupe est une moyenne pondérée par la population de ses pays ; les nombres s’additionnent ; pour les prix et les rapports, c’est la médiane de ses pays. La valeur n’est pas montrée quand les pays qui ont une valeur réunissent moins de la moitié de la population du groupe. La composition est celle d’aujourd’hui, pour toutes les années.",
  "compare.groups.tested":
    "Avec cette règle, on retrouve à la deuxième décimale les valeurs que la Banque mondiale publie pour l’accès à l’électricité dans le monde, ses régions et ses groupes de revenu. Pas celles de l’utilisation d’Internet : elles reposent sur des estimations pour des pays dont elle ne publie pas la valeur.",
  "compare.groups.caption":
    "Utilisation d’Internet en {year}, en % de la population : édition de la Banque mondiale du {edition}",
  "compare.groups.published": "Publié",
  "compare.groups.recomputed": "D’après ses pays",
  "compare.groups.now": "Ce site aujourd’hui"
};
