import type { interfaceFigureSentences as english } from "../en/interfaceFigureSentences.ts";
import type { Translation } from "../message.ts";

export const interfaceFigureSentences: Translation<typeof english> = {
  "say.figure.internet-use": "{In}, {value} des personnes utilisaient Internet en {year}.",
  "say.figure.people-offline": "{In}, {value} n’utilisaient pas Internet en {year}.",
  "say.figure.households-online": "{In}, {value} des ménages avaient accès à Internet à domicile en {year}.",
  "say.figure.daily-use-among-users": "{In}, {value} {who} allaient en ligne au moins une fois par jour en {year}.",
  "say.figure.daily-use-among-users-gender-parity":
    "{In}, la part des femmes internautes qui allaient en ligne chaque jour était {value} fois celle des hommes internautes en {year} (1 : parité).",
  "say.figure.daily-use-among-users-rural-parity":
    "{In}, la part des internautes ruraux qui allaient en ligne chaque jour était {value} fois celle des internautes urbains en {year} (1 : parité).",
  "say.figure.mobile-phone-ownership": "{In}, {value} {who} possédaient un téléphone mobile en {year}.",
  "say.figure.phone-ownership-gender-parity":
    "{In}, la part des femmes possédant un téléphone mobile était {value} fois celle des hommes en {year} (1 : parité).",
  "say.figure.coverage-2g": "{In}, {value} des personnes vivaient à portée d’un réseau mobile, 2G ou mieux, en {year}.",
  "say.figure.coverage-3g": "{In}, {value} des personnes vivaient à portée d’un réseau mobile 3G ou mieux en {year}.",
  "say.figure.coverage-4g": "{In}, {value} des personnes vivaient à portée d’un réseau mobile 4G ou mieux en {year}.",
  "say.figure.coverage-5g": "{In}, {value} des personnes vivaient à portée d’un réseau mobile 5G en {year}.",
  "say.figure.coverage-gap":
    "{In}, {value} des personnes vivaient hors de portée d’un réseau mobile 3G ou mieux en {year}.",
  "say.figure.usage-gap":
    "{In}, {value} des personnes vivaient à portée d’un réseau mobile 3G ou mieux en {year} sans utiliser Internet.",
  "say.figure.mobile-broadband-subscriptions":
    "{In}, on comptait {plain} abonnements actifs au haut débit mobile pour 100 habitants en {year}.",
  "say.figure.fixed-broadband-subscriptions":
    "{In}, on comptait {plain} abonnements au haut débit fixe pour 100 habitants en {year}.",
  "say.figure.mobile-cellular-subscriptions":
    "{In}, on comptait {plain} abonnements mobiles pour 100 habitants en {year}.",
  "say.figure.offline-reasons": "{In}, {value} {who} donnaient cette raison en {year} : « {reason} ».",
  "say.figure.share-of-income": "{In}, le prix mensuel {what} représentait {value} du revenu mensuel moyen en {year}.",
  "say.figure.usd": "{In}, le prix mensuel {what} était de {value} en {year}.",
  "say.figure.ppp": "{In}, le prix mensuel {what} était de {value} en {year}, à parité de pouvoir d’achat.",
  "say.figure.price-cut-to-target":
    "{In}, le prix de 5 Go de données mobiles en {year} devrait baisser de {value} pour ne pas dépasser 2 % du revenu mensuel moyen.",
  "say.figure.price-cut-to-target.zero":
    "{In}, le prix de 5 Go de données mobiles ne dépassait déjà pas 2 % du revenu mensuel moyen en {year}.",
  "say.figure.ict-skills": "{In}, {value} des personnes avaient des compétences {level} pour {skill} en {year}.",
  "say.figure.safety-skills": "{In}, {value} {who} ont déclaré en {year} avoir {activity}.",
  "say.figure.ict-activities": "{In}, {value} {who} ont déclaré en {year} avoir {activity}.",
  "say.figure.adult-literacy": "{In}, {value} des personnes de 15 ans et plus savaient lire et écrire en {year}.",
  "say.figure.local-content-coverage-10k":
    "{In}, {value} des personnes parlent une langue locale qui avait au moins 10 000 articles Wikipédia écrits par des personnes en {year}.",
  "say.figure.local-content-coverage-100k":
    "{In}, {value} des personnes parlent une langue locale qui avait au moins 100 000 articles Wikipédia écrits par des personnes en {year}.",
  "say.figure.best-language-depth":
    "{In}, la moitié au moins des personnes disposaient de {value} sur le Web dans une langue locale en {year}.",
  "say.figure.language-use-bands":
    "{In}, {value} de la pratique des langues se faisaient dans des langues ayant {band} en {year}.",
  "say.figure.local-language-page-views":
    "{In}, {value} des pages de Wikipédia consultées l’étaient dans des éditions en langues locales en {year}.",
  "say.figure.shutdowns": {
    one: "{In}, {plain} coupure d’Internet a été recensée en {year}.",
    other: "{In}, {plain} coupures d’Internet ont été recensées en {year}."
  },
  "say.figure.cybersecurity-index":
    "{In}, les engagements en matière de cybersécurité ont obtenu {value} dans l’indice de l’UIT de {year} ; il ne dit pas à quel point les gens sont protégés.",
  "say.figure.cyberlaw.0": "{In}, aucune loi sur {law} n’était recensée en {year}.",
  "say.figure.cyberlaw.1": "{In}, une loi sur {law} était à l’état de projet en {year}.",
  "say.figure.cyberlaw.2": "{In}, une loi sur {law} était en vigueur en {year}.",
  "say.figure.population": "{In}, la population était de {value} en {year}.",
  "say.figure.gni-per-capita": "{In}, le revenu national brut par habitant était de {value} en {year}.",
  "say.figure.gdp-per-capita": "{In}, le produit intérieur brut par habitant était de {value} en {year}.",
  "say.figure.urban-population": "{In}, {value} des personnes vivaient en zone urbaine en {year}.",
  "say.figure.electricity-access": "{In}, {value} des personnes avaient accès à l’électricité en {year}.",
  "say.figure.poverty":
    "{In}, {value} des personnes vivaient avec moins de 3,00 $ par jour en {year}, en parité de pouvoir d’achat de 2021.",
  "say.figure.median": "{In}, la moitié des pays ayant un chiffre ne dépassaient pas {value} en {year} : {indicator}.",

  "say.who.people._T": "des personnes",
  "say.who.people.F": "des femmes",
  "say.who.people.M": "des hommes",
  "say.who.people.URB": "des personnes vivant en zone urbaine",
  "say.who.people.RUR": "des personnes vivant en zone rurale",
  "say.who.people.Y0T14": "des moins de 15 ans",
  "say.who.people.Y15T24": "des personnes de 15 à 24 ans",
  "say.who.people.Y25T74": "des personnes de 25 à 74 ans",
  "say.who.people.Y_GE75": "des personnes de 75 ans et plus",
  "say.who.users._T": "des internautes",
  "say.who.users.F": "des femmes internautes",
  "say.who.users.M": "des hommes internautes",
  "say.who.users.URB": "des internautes des zones urbaines",
  "say.who.users.RUR": "des internautes des zones rurales",
  "say.who.users.Y0T14": "des internautes de moins de 15 ans",
  "say.who.users.Y15T24": "des internautes de 15 à 24 ans",
  "say.who.users.Y25T74": "des internautes de 25 à 74 ans",
  "say.who.users.Y_GE75": "des internautes de 75 ans et plus",
  "say.who.households._T": "des ménages sans Internet à domicile",
  "say.who.households.URB": "des ménages urbains sans Internet à domicile",
  "say.who.households.RUR": "des ménages ruraux sans Internet à domicile",
  "say.what.data-only-mobile-basket": "de 5 Go de données mobiles",
  "say.what.fixed-broadband-basket": "d’un abonnement d’entrée de gamme au haut débit fixe",
  "say.what.mobile-data-voice-low-basket": "de 70 minutes d’appels avec 1 Go de données mobiles",
  "say.what.mobile-data-voice-high-basket": "de 140 minutes d’appels avec 5 Go de données mobiles",
  "say.level.AT_LEAST_BASIC": "au moins de base",
  "say.level.ABOVE_BASIC": "plus que de base",
  "say.did.EMAIL": "envoyé un courriel avec une pièce jointe",
  "say.did.COPA": "copié et collé dans un document",
  "say.did.CMFL": "copié ou déplacé des fichiers",
  "say.did.ARSP": "utilisé des formules dans un tableur",
  "say.did.TRAF": "transféré des fichiers entre appareils",
  "say.did.SOFT": "trouvé et installé un logiciel",
  "say.did.INST": "branché un nouvel appareil",
  "say.did.EPRS": "fait une présentation",
  "say.did.PCPR": "écrit un programme informatique",
  "say.did.PRIVACY_SETTINGS": "modifié des paramètres de confidentialité",
  "say.did.SECURITY_MEASURES": "mis en place des mesures de sécurité",
  "say.band.GE300": "au moins 300 pages web pour 1 000 locuteurs",
  "say.band.30T300": "de 30 à moins de 300 pages web pour 1 000 locuteurs",
  "say.band.3T30": "de 3 à moins de 30 pages web pour 1 000 locuteurs",
  "say.band.LT3": "moins de 3 pages web pour 1 000 locuteurs",
  "say.band.NOT_DETECTED": "zéro page web détectée",
  "say.law.PRIVACY": "la vie privée et la protection des données",
  "say.law.CYBERCRIME": "la cybercriminalité",
  "say.law.CONSUMER": "la protection des consommateurs en ligne",
  "say.law.TRANSACTIONS": "les transactions électroniques"
};
