import type { interfaceAnalyse as english } from "../en/interfaceAnalyse.ts";
import type { Translation } from "../message.ts";

export const interfaceAnalyse: Translation<typeof english> = {
  "analyse.title": "Interroger les données",
  "analyse.description":
    "Posez n’importe quelle question à tous les chiffres de ce site, dans le navigateur : cinq questions toutes prêtes avec leurs réponses, un formulaire pour les vôtres, du SQL, et votre propre tableau à côté.",
  "analyse.lead":
    "Tous les chiffres de ce site au même endroit. Choisissez ce que vous voulez voir côte à côte, filtrez, additionnez par région ou écrivez une requête ; apportez votre propre tableau ; emportez la réponse.",
  "analyse.start.title": "Commencer",
  "analyse.start.text":
    "Les réponses sont calculées dans votre navigateur, par une petite base de données qu’il faut d’abord télécharger : {size} Mo, une seule fois. Rien de ce que vous demandez ou apportez ne quitte cet appareil.",
  "analyse.start.button": "Commencer (télécharge {size} Mo)",
  "analyse.start.without":
    "Poser ses propres questions demande JavaScript. Sans lui, les questions toutes prêtes ci-dessous ont leur réponse avec les chiffres d’aujourd’hui, et tous les fichiers peuvent être emportés.",
  "analyse.start.progress": "Téléchargement : {done} sur {size} Mo",
  "analyse.start.opening": "Ouverture de la base de données",
  "analyse.start.loading": "Lecture des chiffres",
  "analyse.start.cancel": "Arrêter",
  "analyse.start.again": "Recommencer",
  "analyse.start.unknown":
    "L’adresse demande quelque chose d’inconnu ici : {parts}. Cela a été laissé de côté. Les questions toutes prêtes sont ci-dessous.",
  "analyse.start.little-memory":
    "Cet appareil indique avoir peu de mémoire ({memory} Go). Ce sera peut-être trop peu pour la base de données. Si la page s’arrête, les questions toutes prêtes ci-dessous ont déjà leur réponse.",
  "analyse.fault.unsupported":
    "Ce navigateur ne peut pas faire tourner la base de données (il lui manque WebAssembly ou de quoi la décompresser). Les questions toutes prêtes ci-dessous ont leur réponse, et les fichiers s’ouvrent dans n’importe quel tableur.",
  "analyse.fault.network":
    "La base de données n’a pas pu être téléchargée : la ligne a été coupée ou le serveur n’a pas répondu. Rien n’est perdu ; réessayez une fois en ligne.",
  "analyse.fault.engine-file":
    "La base de données est arrivée endommagée et ne démarre pas. Recommencer la télécharge à nouveau ; si cela ne suffit pas, les fichiers peuvent être emportés et ouverts ailleurs.",
  "analyse.fault.data-file":
    "Un fichier de chiffres est arrivé endommagé et ne peut être lu. Recommencer le télécharge à nouveau ; si cela ne suffit pas, les fichiers par indicateur sont à la page « Données et sources ».",
  "analyse.fault.slow":
    "La base de données n’a pas démarré en une minute ; l’essai a été abandonné. Recommencez quand l’appareil sera moins occupé, ou lisez les questions toutes prêtes ci-dessous.",
  "analyse.fault.gone":
    "La base de données s’est arrêtée : le navigateur avait peut-être besoin de sa mémoire. Ce que vous avez écrit est toujours là ; recommencez pour continuer.",
  "analyse.fault.memory":
    "La mémoire n’a pas suffi pour cette question. Demandez moins de lignes ou de colonnes, ou regroupez-les ; ce que vous avez écrit est toujours là.",
  "analyse.fault.time":
    "La question a duré plus de 30 secondes et a été arrêtée. Demandez moins, ou filtrez plus tôt ; ce que vous avez écrit est toujours là.",
  "analyse.fault.stopped": "Arrêté.",
  "analyse.fault.query": "La base de données ne comprend pas cette requête : {message}",
  "analyse.ready.title": "Questions toutes prêtes",
  "analyse.ready.intro":
    "Chacune a sa réponse avec les chiffres d’aujourd’hui et la requête qui l’a trouvée. Une fois la base démarrée, chacune peut être exécutée, modifiée et emportée. Les réponses imprimées ici et celles de votre navigateur sont comparées ligne par ligne, dans l’ordre, jusqu’au dernier chiffre imprimé.",
  "analyse.ready.sql": "La requête",
  "analyse.ready.open": "L’ouvrir ci-dessus",
  "analyse.ready.more": {
    one: "Les {shown} premières lignes sur {count}.",
    other: "Les {shown} premières lignes sur {count}."
  },
  "analyse.question.coverage-without-use":
    "Où y a-t-il la 4G sans que les gens s’en servent, et est-ce à cause du prix ?",
  "analyse.question.offline-dear-unspoken":
    "Où la plupart des gens sont-ils hors ligne, le prix trop élevé et aucune langue locale riche de 10 000 articles, et combien de personnes y vivent ?",
  "analyse.question.women-without-phone":
    "Où les femmes possèdent-elles le moins de téléphones, par rapport aux hommes ?",
  "analyse.question.moved-most": "Quels pays ont le plus changé en cinq ans ?",
  "analyse.question.old-figures": "Pour combien de personnes le dernier chiffre a-t-il plus de cinq ans ?",
  "analyse.answer.none": "Aucune ligne ne correspond.",
  "analyse.answer.coverage-without-use": {
    one: "Dans un pays, au moins 80 % des gens sont couverts par la 4G et moins de la moitié utilisent Internet : {people} couvertes et hors ligne. Prix connus : {priced}, dont {dear} au-dessus de 2 % du revenu pour 5 Go.",
    other:
      "Dans {count} pays, au moins 80 % des gens sont couverts par la 4G et moins de la moitié utilisent Internet : {people} couvertes et hors ligne. Sur les {priced} dont le prix est connu, 5 Go coûtent plus de 2 % du revenu dans {dear}."
  },
  "analyse.answer.offline-dear-unspoken": {
    one: "{people} vivent dans le seul pays où moins de la moitié utilisent Internet, où 5 Go coûtent plus de 2 % du revenu et où aucune langue locale n’a 10 000 articles écrits par des personnes dans sa Wikipédia ; {offline} d’entre elles sont hors ligne.",
    other:
      "{people} vivent dans les {count} pays où moins de la moitié utilisent Internet, où 5 Go coûtent plus de 2 % du revenu et où aucune langue locale n’a 10 000 articles écrits par des personnes dans sa Wikipédia ; {offline} d’entre elles sont hors ligne."
  },
  "analyse.answer.women-without-phone":
    "{area} : {women} des femmes possèdent un téléphone mobile, contre {men} des hommes ({year}). La liste donne les vingt pays où les femmes sont le plus en retrait, parmi ceux qui ont interrogé les deux depuis 2015.",
  "analyse.answer.moved-most":
    "Le plus grand changement : {area}, de {before} des gens en ligne en {from} à {after} en {to}. Beaucoup de ces chiffres sont des estimations, et certains sont révisés ensuite : un bond peut venir d’une nouvelle façon de compter.",
  "analyse.answer.old-figures":
    "Usage d’Internet : {older} vivent là où le dernier chiffre a plus de cinq ans. Usage quotidien : pour {dailyOlder} il est plus ancien, et pour {dailyWithout} il n’y en a aucun.",
  "analyse.caption.sql": "Réponse à une requête SQL",
  "analyse.caption.coverage-without-use": "Couverture 4G d’au moins 80 %, usage d’Internet inférieur à 50 %",
  "analyse.caption.offline-dear-unspoken":
    "Usage d’Internet inférieur à 50 %, 5 Go à plus de 2 % du revenu, pas de contenu local",
  "analyse.caption.women-without-phone":
    "Possession d’un téléphone mobile, femmes et hommes, le rapport le plus bas d’abord",
  "analyse.caption.moved-most": "Évolution de l’usage d’Internet en cinq ans, la plus forte d’abord",
  "analyse.caption.old-figures": "Personnes selon l’âge du dernier chiffre de leur pays",
  "analyse.yes": "oui",
  "analyse.no": "non",
  "analyse.column.area": "Pays ou territoire",
  "analyse.column.period": "Année",
  "analyse.column.status": "Mention",
  "analyse.column.licence": "Licence",
  "analyse.column.indicator": "Mesure",
  "analyse.column.coverage_4g": "Couverture 4G, % des gens",
  "analyse.column.internet_use": "Usage d’Internet, % des gens",
  "analyse.column.internet_use_year": "Année de l’usage",
  "analyse.column.internet_use_before": "Avant, % des gens",
  "analyse.column.covered_not_using": "Couverts et hors ligne, points",
  "analyse.column.people_not_using": "Couvertes et hors ligne, personnes",
  "analyse.column.basket": "5 Go, % du revenu",
  "analyse.column.basket_year": "Année du prix",
  "analyse.column.over_target": "Plus de 2 % ?",
  "analyse.column.local_content": "Parlent une langue à 10 000 articles, au plus %",
  "analyse.column.population": "Population",
  "analyse.column.people_offline": "Personnes hors ligne",
  "analyse.column.women": "Femmes, %",
  "analyse.column.men": "Hommes, %",
  "analyse.column.women_to_men": "Femmes / hommes",
  "analyse.column.from_year": "De",
  "analyse.column.to_year": "À",
  "analyse.column.change": "Évolution, points",
  "analyse.column.people_recent": "Chiffre des cinq dernières années, personnes",
  "analyse.column.people_older": "Chiffre plus ancien, personnes",
  "analyse.column.people_without": "Aucun chiffre, personnes",
  "analyse.column.areas_older": "Pays au chiffre plus ancien",
  "analyse.column.oldest_year": "Le plus ancien",
  "analyse.tables.title": "Les tables",
  "analyse.tables.intro":
    "Ce qu’une requête peut nommer. Les mêmes tables sont des fichiers que lit tout outil qui lit Parquet.",
  "analyse.tables.observations":
    "Une ligne par chiffre : mesure, pays, année, groupes de la mesure (« _T » est le total), valeur ou bornes, mention, source et licence.",
  "analyse.tables.areas": "Une ligne par pays ou territoire : codes, noms, région, groupe de revenu, groupes de l’ONU.",
  "analyse.tables.area_groups": "Une ligne par pays dans un groupe, par année.",
  "analyse.tables.indicators": "Une ligne par mesure : thème, unité, années, nombre de lignes.",
  "analyse.tables.languages": "Une ligne par langue, et ce qu’elle a sur le Web.",
  "analyse.tables.area_languages": "Une ligne par langue d’un pays, avec la part de ceux qui la parlent.",
  "analyse.sql.title": "Requête",
  "analyse.sql.run": "Exécuter",
  "analyse.sql.stop": "Arrêter",
  "analyse.sql.keys": "Ctrl et Entrée l’exécutent ; Échap puis Tab quittent le champ.",
  "analyse.sql.running": "En cours…",
  "analyse.sql.line": "ligne {line} : {message}",
  "analyse.outcome.title": "Réponse",
  "analyse.outcome.before": "Réponse à la question précédente",
  "analyse.outcome.rows": {
    one: "{count} ligne, en {milliseconds} ms.",
    other: "{count} lignes, en {milliseconds} ms."
  },
  "analyse.outcome.cut": {
    one: "La première ligne, en {milliseconds} ms ; il y en a d’autres.",
    other: "Les {count} premières lignes, en {milliseconds} ms ; il y en a d’autres."
  },
  "analyse.outcome.skip": "Passer le tableau, jusqu’à ce qui peut être emporté",
  "analyse.desk.title": "Votre question",
  "analyse.desk.modes": "Comment demander",
  "analyse.mode.ask": "Choisir",
  "analyse.mode.sql": "SQL",
  "analyse.choose.nearest":
    "Le formulaire s’approche de cette question autant qu’il le peut : il prend le dernier chiffre de chaque mesure séparément, et d’une fourchette la borne inférieure. La question exacte est un pas en arrière dans le navigateur, et parmi les questions toutes prêtes ci-dessous.",
  "analyse.choose.sql":
    "La réponse ci-dessous est celle de votre requête, que le formulaire ne peut pas montrer. Ce que vous choisissez ici pose une nouvelle question ; la requête est alors un pas en arrière dans le navigateur.",
  "analyse.ask.columns": "Côte à côte",
  "analyse.ask.measured": "Mesure",
  "analyse.ask.when": "Quelle année",
  "analyse.ask.remove": "Retirer",
  "analyse.ask.remove.named": "Retirer : {column}",
  "analyse.ask.add": "Ajouter",
  "analyse.ask.choose": "une colonne…",
  "analyse.ask.members": "Certains pays seulement",
  "analyse.ask.by": "Regrouper par",
  "analyse.ask.measure": "Sous forme de",
  "analyse.ask.limit": "Lignes",
  "analyse.ask.all": "toutes",
  "analyse.ask.of": "De",
  "analyse.ask.with": "Et",
  "analyse.ask.since": "Depuis l’année",
  "analyse.ask.target": "Cible",
  "analyse.when.any": "dernier chiffre, de toute année",
  "analyse.when.since": "dernier chiffre, {year} ou après",
  "analyse.kind.indicator": "une autre mesure",
  "analyse.kind.difference": "différence de deux colonnes",
  "analyse.kind.ratio": "rapport de deux colonnes",
  "analyse.kind.change": "évolution depuis une année",
  "analyse.kind.people": "personnes : part × population",
  "analyse.kind.gap": "écart à une cible",
  "analyse.kind.own": "votre tableau : {column}",
  "analyse.label.lower-bound": "borne inférieure",
  "analyse.label.difference": "{one} − {other}",
  "analyse.label.ratio": "{one} ÷ {other}",
  "analyse.label.change": "{one}, évolution depuis {year}",
  "analyse.label.people": "{one}, personnes",
  "analyse.label.gap": "{one}, écart à {target}",
  "analyse.by.none": "rien : chaque pays pour soi",
  "analyse.by.region": "région",
  "analyse.by.subregion": "sous-région de l’ONU",
  "analyse.by.income": "groupe de revenu",
  "analyse.by.ldc": "pays les moins avancés ou non",
  "analyse.by.lldc": "pays en développement sans littoral ou non",
  "analyse.by.sids": "petits États insulaires en développement ou non",
  "analyse.by.world": "monde entier",
  "analyse.measure.usual": "selon l’usage de chaque mesure",
  "analyse.measure.mean": "moyenne pondérée par la population",
  "analyse.measure.sum": "somme",
  "analyse.measure.median": "médiane des pays",
  "analyse.group.not": "Hors : {group}",
  "analyse.group.none": "Non classés",
  "analyse.column.areas": "Pays",
  "analyse.column.coverage": "Couvre, % des gens",
  "analyse.brush.low": "De",
  "analyse.brush.high": "À",
  "analyse.brush.clear": "Tout",
  "analyse.view.choose": "Comment le voir",
  "analyse.view.table": "Tableau",
  "analyse.view.map": "Carte",
  "analyse.view.bars": "Barres",
  "analyse.view.scatter": "Nuage de points",
  "analyse.drawn.up": "En hauteur",
  "analyse.drawn.across": "En largeur",
  "analyse.drawn.shown": "Montré en couleur",
  "analyse.scatter.none": "Rien ne convient : aucune ligne n’a les deux chiffres.",
  "analyse.scatter.note": {
    one: "Un seul cercle : un seul pays a les deux chiffres.",
    other:
      "Un cercle pour chacun des {count} pays qui ont les deux chiffres ; plus il est grand, plus la population est nombreuse."
  },
  "analyse.scatter.groups": {
    one: "Un seul cercle : un seul groupe a les deux chiffres.",
    other: "Un cercle pour chacun des {count} groupes qui ont les deux chiffres."
  },
  "analyse.scatter.estimates": "Un cercle plus pâle : au moins une valeur de sa ligne est une estimation.",
  "analyse.map.area": "{area} : {value}",
  "analyse.map.not": "{area} : pas de chiffre, ou hors des filtres",
  "analyse.map.none": "pas de chiffre, ou hors des filtres",
  "analyse.outcome.fit": { one: "{count} pays convient.", other: "{count} pays conviennent." },
  "analyse.says.areas": {
    one: "{columns} : {count} pays ou territoire.",
    other: "{columns} : {count} pays et territoires."
  },
  "analyse.says.own-years": "{column} : dernière valeur de chaque pays, {years}.",
  "analyse.says.own-latest": "{column} : d’après la dernière valeur de chaque pays.",
  "analyse.says.groups": "{columns}, par : {by}.",
  "analyse.says.members": "Seulement : {groups}.",
  "analyse.says.members.also": "Parmi ceux-ci, seulement : {groups}.",
  "analyse.says.range": "{column} de {low} à {high}.",
  "analyse.says.of.mean": "{columns} : moyenne pondérée par la population.",
  "analyse.says.of.sum": "{columns} : somme.",
  "analyse.says.of.median": "{columns} : médiane des pays.",
  "analyse.says.of.none": "{columns} : ces chiffres ne se réunissent pas en un seul.",
  "analyse.says.withheld":
    "Un chiffre qui reposerait sur moins de la moitié de la population d’un groupe n’est pas donné.",
  "analyse.says.mean":
    "Chaque chiffre est une moyenne pondérée par la population ; s’il devait reposer sur moins de la moitié des gens d’un groupe, il n’est pas donné.",
  "analyse.says.sum":
    "Chaque chiffre est une somme ; s’il devait reposer sur moins de la moitié des gens d’un groupe, il n’est pas donné.",
  "analyse.says.median":
    "Chaque chiffre est la médiane des pays ; si moins de la moitié des gens d’un groupe y vivent, il n’est pas donné.",
  "analyse.take.title": "L’emporter",
  "analyse.take.unknown":
    "La réponse n’a pas de colonne « licence ». Gardez-la dans la requête pour voir quelles lignes sont réutilisables sans restriction.",
  "analyse.take.free": {
    one: "Écarter la ligne qui n’est pas réutilisable à toute fin (non commercial ou conditions incertaines)",
    other:
      "Écarter les {count} lignes qui ne sont pas réutilisables à toute fin (non commercial ou conditions incertaines)"
  },
  "analyse.take.picture": "Image ({format})",
  "analyse.take.about": "Requête et sources (TXT)",
  "analyse.take.quoted":
    "Dans le fichier CSV, un texte qu’un tableur exécuterait comme une formule est précédé d’une apostrophe.",
  "analyse.take.cite": "Pour le citer",
  "analyse.take.citation": "{site}, « {title} ». Données : {date}. {address} Sources : {sources}.",
  "analyse.take.citation.short": "{site}. Données : {date}. {address}",
  "analyse.take.sources": "Données : {date}. Sources : {sources}.",
  "analyse.take.snippets": "Charger les mêmes lignes avec Python, R ou DuckDB",
  "analyse.about.sheet": "Sources",
  "analyse.about.title": "Titre",
  "analyse.about.sentence": "Ce qui est montré",
  "analyse.about.date": "Données de",
  "analyse.about.release": "Version des données",
  "analyse.about.address": "Adresse",
  "analyse.about.query": "Requête (SQL)",
  "analyse.about.rows": "Lignes",
  "analyse.about.free-only": "Seulement les lignes réutilisables à toute fin",
  "analyse.about.own": "Votre propre tableau",
  "analyse.about.source": "Source",
  "analyse.about.licence": "Licence",
  "analyse.about.reuse": "Réutilisation",
  "analyse.about.vintage": "Date des données",
  "analyse.about.retrieved": "Récupéré le",
  "analyse.about.url": "Adresse de la source",
  "analyse.own.title": "Apporter votre propre tableau",
  "analyse.own.text":
    "Un fichier CSV ou Parquet avec une colonne qui désigne des pays, par code ou par nom. Il reste sur cet appareil ; déposez-le ici ou choisissez-le.",
  "analyse.own.choose": "Fichier",
  "analyse.own.reading": "Lecture du fichier…",
  "analyse.own.read": {
    one: "{name} : {rows} lignes ; la colonne « {column} » désigne {count} pays.",
    other: "{name} : {rows} lignes ; la colonne « {column} » désigne {count} pays."
  },
  "analyse.own.numbers":
    "Ses colonnes de nombres peuvent être ajoutées ci-dessus, et le tableau entier interrogé sous le nom own_table.",
  "analyse.own.texts":
    "Il n’a pas de colonne de nombres à ajouter ci-dessus ; on peut l’interroger sous le nom own_table.",
  "analyse.own.repeated":
    "Plusieurs lignes désignent le même pays : ci-dessus, on prend la moyenne de leurs nombres ; en SQL, on voit chaque ligne.",
  "analyse.own.latest":
    "Plusieurs lignes désignent le même pays : ci-dessus, chacun figure avec sa dernière année de la colonne « {column} » qui ait un nombre ; en SQL, on voit chaque ligne.",
  "analyse.own.unmatched": {
    one: "Non reconnu comme pays : {names}.",
    other: "{count} entrées non reconnues comme pays : {names}."
  },
  "analyse.own.fault.too-large":
    "Ce fichier est trop grand pour le navigateur : au plus {size} Mo, 500 000 lignes et 200 colonnes. Retirez des colonnes ou des années et réessayez ; rien n’a changé ici.",
  "analyse.own.fault.empty": "Ce fichier n’a pas de lignes. Rien n’a changé ici.",
  "analyse.own.fault.broken":
    "Ce fichier ne se lit pas comme un tableau. Enregistrez une feuille de calcul au format CSV ; un CSV doit commencer par une ligne avec les noms d’au moins deux colonnes ; un fichier Parquet doit être entier, et compressé avec Snappy ou pas du tout. Rien n’a changé ici.",
  "analyse.own.fault.no-area":
    "Aucune colonne de ce fichier ne désigne des pays dans au moins la moitié de ses lignes : codes ISO, numéros M49 ou noms en anglais, en français ou en arabe. Rien n’a changé ici."
};
