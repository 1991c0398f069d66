import type { indicatorsUnconnected as english } from "../en/indicatorsUnconnected.ts";
import type { Translation } from "../message.ts";

export const indicatorsUnconnected: Translation<typeof english> = {
  "indicator.internet-use.name": "Utilisateurs d’Internet",
  "indicator.internet-use.short": "Usage d’Internet",
  "indicator.internet-use.definition":
    "La part des personnes qui ont utilisé Internet au moins une fois au cours des trois derniers mois, où que ce soit et par n’importe quel réseau. Une seule fois suffit : le chiffre ne dit rien de la vitesse, du coût ni de la fréquence. Selon les pays, l’âge des personnes interrogées diffère.",
  "indicator.internet-use.measure": "Part des personnes ayant utilisé Internet au cours des trois derniers mois, en %",
  "indicator.internet-use.unit": "% des personnes",

  "indicator.people-offline.name": "Personnes hors ligne",
  "indicator.people-offline.short": "Personnes hors ligne",
  "indicator.people-offline.definition":
    "Le nombre de personnes qui n’utilisent pas Internet : la population multipliée par la part de ceux qui ne l’ont pas utilisé au cours des trois derniers mois. Ce site le calcule pour chaque année où les deux chiffres existent, en appliquant le taux de l’enquête aux personnes de tout âge.",
  "indicator.people-offline.measure": "Nombre de personnes qui n’utilisent pas Internet",
  "indicator.people-offline.unit": "personnes",

  "indicator.households-online.name": "Ménages ayant Internet chez eux",
  "indicator.households-online.short": "Ménages connectés",
  "indicator.households-online.definition":
    "La part des ménages qui ont accès à Internet à domicile, par un réseau fixe ou mobile. Un téléphone connecté compte si tous les membres du ménage peuvent s’en servir.",
  "indicator.households-online.measure": "Part des ménages ayant accès à Internet à domicile, en %",
  "indicator.households-online.unit": "% des ménages",

  "indicator.daily-use-among-users.name": "Usage quotidien parmi les utilisateurs d’Internet",
  "indicator.daily-use-among-users.short": "Usage quotidien, internautes",
  "indicator.daily-use-among-users.definition":
    "La part des utilisateurs d’Internet qui se connectent au moins une fois par jour. La base est l’ensemble des utilisateurs d’Internet, et non l’ensemble de la population.",
  "indicator.daily-use-among-users.measure":
    "Part des utilisateurs d’Internet qui se connectent au moins une fois par jour, en %",
  "indicator.daily-use-among-users.unit": "% des utilisateurs d’Internet",

  "indicator.daily-use-among-users-gender-parity.name":
    "Parité femmes-hommes de l’usage quotidien parmi les utilisateurs d’Internet",
  "indicator.daily-use-among-users-gender-parity.short": "Quotidien, internautes : F/H",
  "indicator.daily-use-among-users-gender-parity.definition":
    "La part des utilisatrices d’Internet qui se connectent chaque jour, divisée par la même part chez les utilisateurs hommes. À 1, il y a égalité ; au-dessous de 1, les utilisatrices sont moins nombreuses, en proportion, à se connecter chaque jour.",
  "indicator.daily-use-among-users-gender-parity.measure":
    "Usage quotidien chez les utilisatrices d’Internet divisé par l’usage quotidien chez les utilisateurs hommes",
  "indicator.daily-use-among-users-gender-parity.unit": "rapport femmes/hommes",

  "indicator.daily-use-among-users-rural-parity.name":
    "Parité rural-urbain de l’usage quotidien parmi les utilisateurs d’Internet",
  "indicator.daily-use-among-users-rural-parity.short": "Quotidien, internautes : R/U",
  "indicator.daily-use-among-users-rural-parity.definition":
    "La part des utilisateurs d’Internet ruraux qui se connectent chaque jour, divisée par la même part chez les utilisateurs urbains. À 1, il y a égalité ; au-dessous de 1, les utilisateurs ruraux sont moins nombreux, en proportion, à se connecter chaque jour.",
  "indicator.daily-use-among-users-rural-parity.measure":
    "Usage quotidien chez les utilisateurs d’Internet ruraux divisé par l’usage quotidien chez les utilisateurs urbains",
  "indicator.daily-use-among-users-rural-parity.unit": "rapport rural/urbain",

  "indicator.mobile-phone-ownership.name": "Personnes possédant un téléphone mobile",
  "indicator.mobile-phone-ownership.short": "Possession d’un mobile",
  "indicator.mobile-phone-ownership.definition":
    "La part des personnes qui disposent d’un téléphone mobile pour leur propre usage, avec au moins une carte SIM active. Tout téléphone mobile compte, avec ou sans Internet.",
  "indicator.mobile-phone-ownership.measure": "Part des personnes possédant un téléphone mobile, en %",
  "indicator.mobile-phone-ownership.unit": "% des personnes",

  "indicator.phone-ownership-gender-parity.name": "Parité femmes-hommes de la possession d’un téléphone mobile",
  "indicator.phone-ownership-gender-parity.short": "Possession d’un mobile : F/H",
  "indicator.phone-ownership-gender-parity.definition":
    "La part des femmes qui possèdent un téléphone mobile, divisée par la part des hommes qui en possèdent un. À 1, il y a égalité ; au-dessous de 1, les femmes sont moins nombreuses, en proportion, à en posséder un.",
  "indicator.phone-ownership-gender-parity.measure":
    "Possession d’un téléphone mobile chez les femmes divisée par la possession d’un téléphone mobile chez les hommes",
  "indicator.phone-ownership-gender-parity.unit": "rapport femmes/hommes",

  "indicator.coverage-2g.name": "Population couverte par un réseau mobile (2G ou mieux)",
  "indicator.coverage-2g.short": "Couverture 2G",
  "indicator.coverage-2g.definition":
    "La part des personnes qui vivent à portée d’un réseau mobile, quelle qu’en soit la génération, qu’elles l’utilisent ou non. La 2G seule transmet les appels et les SMS, et guère Internet.",
  "indicator.coverage-2g.measure": "Part des personnes vivant à portée d’un réseau mobile 2G ou mieux, en %",
  "indicator.coverage-2g.unit": "% des personnes",

  "indicator.coverage-3g.name": "Population couverte par la 3G ou mieux",
  "indicator.coverage-3g.short": "Couverture 3G",
  "indicator.coverage-3g.definition":
    "La part des personnes qui vivent à portée d’un réseau mobile de troisième génération ou plus récent, qu’elles l’utilisent ou non. La 3G est le minimum pour parler de haut débit mobile.",
  "indicator.coverage-3g.measure": "Part des personnes vivant à portée d’un réseau mobile 3G ou mieux, en %",
  "indicator.coverage-3g.unit": "% des personnes",

  "indicator.coverage-4g.name": "Population couverte par la 4G ou mieux",
  "indicator.coverage-4g.short": "Couverture 4G",
  "indicator.coverage-4g.definition":
    "La part des personnes qui vivent à portée d’un réseau mobile de quatrième génération ou plus récent, qu’elles l’utilisent ou non.",
  "indicator.coverage-4g.measure": "Part des personnes vivant à portée d’un réseau mobile 4G ou mieux, en %",
  "indicator.coverage-4g.unit": "% des personnes",

  "indicator.coverage-5g.name": "Population couverte par la 5G",
  "indicator.coverage-5g.short": "Couverture 5G",
  "indicator.coverage-5g.definition":
    "La part des personnes qui vivent à portée d’un réseau mobile de cinquième génération, qu’elles l’utilisent ou non.",
  "indicator.coverage-5g.measure": "Part des personnes vivant à portée d’un réseau mobile 5G, en %",
  "indicator.coverage-5g.unit": "% des personnes",

  "indicator.coverage-gap.name": "Déficit de couverture",
  "indicator.coverage-gap.short": "Déficit de couverture",
  "indicator.coverage-gap.definition":
    "La part des personnes qui vivent hors de portée du haut débit mobile, c’est-à-dire d’un réseau 3G ou mieux. Ce site la calcule : 100 moins la couverture 3G.",
  "indicator.coverage-gap.measure": "Part des personnes vivant hors de portée d’un réseau mobile 3G ou mieux, en %",
  "indicator.coverage-gap.unit": "% des personnes",

  "indicator.usage-gap.name": "Déficit d’usage",
  "indicator.usage-gap.short": "Déficit d’usage",
  "indicator.usage-gap.definition":
    "La part des personnes couvertes par le haut débit mobile qui n’utilisent Internet d’aucune manière. Ce site la calcule : couverture 3G moins usage d’Internet de la même année, à partir de 2019.",
  "indicator.usage-gap.measure":
    "Part des personnes couvertes par la 3G ou mieux qui n’utilisent pas Internet, en % de la population",
  "indicator.usage-gap.unit": "% des personnes",

  "indicator.mobile-broadband-subscriptions.name": "Abonnements actifs au haut débit mobile",
  "indicator.mobile-broadband-subscriptions.short": "Haut débit mobile",
  "indicator.mobile-broadband-subscriptions.definition":
    "Le nombre d’abonnements mobiles actifs donnant accès à Internet à haut débit, pour 100 habitants. Sont comptés les abonnements sur téléphone et sur d’autres appareils, comme les clés 3G ou 4G.",
  "indicator.mobile-broadband-subscriptions.measure": "Abonnements actifs au haut débit mobile pour 100 habitants",
  "indicator.mobile-broadband-subscriptions.unit": "pour 100 habitants",

  "indicator.fixed-broadband-subscriptions.name": "Abonnements au haut débit fixe",
  "indicator.fixed-broadband-subscriptions.short": "Haut débit fixe",
  "indicator.fixed-broadband-subscriptions.definition":
    "Le nombre d’abonnements à Internet par une ligne fixe à 256 kbit/s au moins, pour 100 habitants. Un abonnement sert souvent à tout un ménage ou à tout un bureau.",
  "indicator.fixed-broadband-subscriptions.measure": "Abonnements au haut débit fixe pour 100 habitants",
  "indicator.fixed-broadband-subscriptions.unit": "pour 100 habitants",

  "indicator.mobile-cellular-subscriptions.name": "Abonnements à la téléphonie mobile",
  "indicator.mobile-cellular-subscriptions.short": "Abonnements mobiles",
  "indicator.mobile-cellular-subscriptions.definition":
    "Le nombre d’abonnements à la téléphonie mobile, forfaits et comptes prépayés actifs réunis, pour 100 habitants. Beaucoup de gens en ont plus d’un.",
  "indicator.mobile-cellular-subscriptions.measure": "Abonnements à la téléphonie mobile pour 100 habitants",
  "indicator.mobile-cellular-subscriptions.unit": "pour 100 habitants",

  "indicator.offline-reasons.name": "Pourquoi des ménages n’ont pas Internet chez eux",
  "indicator.offline-reasons.short": "Raisons de l’absence d’accès",
  "indicator.offline-reasons.definition":
    "Les raisons que donnent les ménages qui n’ont pas accès à Internet à domicile. Chaque chiffre est la part de ces ménages qui citent la raison. Dans la plupart des pays, un ménage peut en citer plusieurs : leur somme dépasse alors 100 %.",
  "indicator.offline-reasons.measure": "Part des ménages sans Internet à domicile qui citent cette raison, en %",
  "indicator.offline-reasons.unit": "% des ménages sans Internet"
};
