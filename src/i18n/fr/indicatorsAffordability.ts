import type { indicatorsAffordability as english } from "../en/indicatorsAffordability.ts";
import type { Translation } from "../message.ts";

export const indicatorsAffordability: Translation<typeof english> = {
  "indicator.data-only-mobile-basket.name": "Prix des données mobiles (5 Go), part du revenu",
  "indicator.data-only-mobile-basket.short": "Données mobiles, % du revenu",
  "indicator.data-only-mobile-basket.definition":
    "Le prix mensuel d’un forfait mobile d’au moins 5 Go de données, sans appels, rapporté au revenu national brut (RNB) mensuel par habitant. Le RNB par habitant est une moyenne : pour ceux qui gagnent moins, le même prix pèse davantage.",
  "indicator.data-only-mobile-basket.measure":
    "Prix mensuel de 5 Go de données mobiles, en % du RNB mensuel par habitant",
  "indicator.data-only-mobile-basket.unit": "% du RNB par habitant",

  "indicator.data-only-mobile-basket-usd.name": "Prix des données mobiles (5 Go), en dollars",
  "indicator.data-only-mobile-basket-usd.short": "Données mobiles, USD",
  "indicator.data-only-mobile-basket-usd.definition":
    "Le prix mensuel d’un forfait mobile d’au moins 5 Go de données, sans appels, en dollars des États-Unis au taux de change.",
  "indicator.data-only-mobile-basket-usd.measure": "Prix mensuel de 5 Go de données mobiles, en dollars des États-Unis",
  "indicator.data-only-mobile-basket-usd.unit": "dollars des États-Unis par mois",

  "indicator.data-only-mobile-basket-ppp.name": "Prix des données mobiles (5 Go), en dollars internationaux",
  "indicator.data-only-mobile-basket-ppp.short": "Données mobiles, $ PPA",
  "indicator.data-only-mobile-basket-ppp.definition":
    "Le prix mensuel d’un forfait mobile d’au moins 5 Go de données, sans appels, en dollars internationaux, qui tiennent compte de ce que l’argent permet d’acheter dans chaque pays (parité de pouvoir d’achat).",
  "indicator.data-only-mobile-basket-ppp.measure":
    "Prix mensuel de 5 Go de données mobiles, en dollars internationaux (parité de pouvoir d’achat)",
  "indicator.data-only-mobile-basket-ppp.unit": "dollars internationaux par mois",

  "indicator.fixed-broadband-basket.name": "Prix du haut débit fixe (5 Go), part du revenu",
  "indicator.fixed-broadband-basket.short": "Ligne fixe, % du revenu",
  "indicator.fixed-broadband-basket.definition":
    "Le prix mensuel d’une offre d’entrée de gamme de haut débit fixe, avec au moins 5 Go de données, rapporté au revenu national brut (RNB) mensuel par habitant. Le RNB par habitant est une moyenne : pour ceux qui gagnent moins, le même prix pèse davantage.",
  "indicator.fixed-broadband-basket.measure":
    "Prix mensuel d’une offre d’entrée de gamme de haut débit fixe, en % du RNB mensuel par habitant",
  "indicator.fixed-broadband-basket.unit": "% du RNB par habitant",

  "indicator.fixed-broadband-basket-usd.name": "Prix du haut débit fixe (5 Go), en dollars",
  "indicator.fixed-broadband-basket-usd.short": "Ligne fixe, USD",
  "indicator.fixed-broadband-basket-usd.definition":
    "Le prix mensuel d’une offre d’entrée de gamme de haut débit fixe, avec au moins 5 Go de données, en dollars des États-Unis au taux de change.",
  "indicator.fixed-broadband-basket-usd.measure":
    "Prix mensuel d’une offre d’entrée de gamme de haut débit fixe, en dollars des États-Unis",
  "indicator.fixed-broadband-basket-usd.unit": "dollars des États-Unis par mois",

  "indicator.fixed-broadband-basket-ppp.name": "Prix du haut débit fixe (5 Go), en dollars internationaux",
  "indicator.fixed-broadband-basket-ppp.short": "Ligne fixe, $ PPA",
  "indicator.fixed-broadband-basket-ppp.definition":
    "Le prix mensuel d’une offre d’entrée de gamme de haut débit fixe, avec au moins 5 Go de données, en dollars internationaux, qui tiennent compte de ce que l’argent permet d’acheter dans chaque pays (parité de pouvoir d’achat).",
  "indicator.fixed-broadband-basket-ppp.measure":
    "Prix mensuel d’une offre d’entrée de gamme de haut débit fixe, en dollars internationaux (parité de pouvoir d’achat)",
  "indicator.fixed-broadband-basket-ppp.unit": "dollars internationaux par mois",

  "indicator.mobile-data-voice-low-basket.name": "Prix des appels et de 1 Go de données mobiles, part du revenu",
  "indicator.mobile-data-voice-low-basket.short": "Usage faible, % du revenu",
  "indicator.mobile-data-voice-low-basket.definition":
    "Le prix mensuel d’un usage mobile modeste, soit 70 minutes d’appels, quelques SMS et 1 Go de données, rapporté au revenu national brut (RNB) mensuel par habitant. Le RNB par habitant est une moyenne : pour ceux qui gagnent moins, le même prix pèse davantage.",
  "indicator.mobile-data-voice-low-basket.measure":
    "Prix mensuel de 70 minutes d’appels, de SMS et de 1 Go de données mobiles, en % du RNB mensuel par habitant",
  "indicator.mobile-data-voice-low-basket.unit": "% du RNB par habitant",

  "indicator.mobile-data-voice-low-basket-usd.name": "Prix des appels et de 1 Go de données mobiles, en dollars",
  "indicator.mobile-data-voice-low-basket-usd.short": "Usage faible, USD",
  "indicator.mobile-data-voice-low-basket-usd.definition":
    "Le prix mensuel d’un usage mobile modeste, soit 70 minutes d’appels, quelques SMS et 1 Go de données, en dollars des États-Unis au taux de change.",
  "indicator.mobile-data-voice-low-basket-usd.measure":
    "Prix mensuel de 70 minutes d’appels, de SMS et de 1 Go de données mobiles, en dollars des États-Unis",
  "indicator.mobile-data-voice-low-basket-usd.unit": "dollars des États-Unis par mois",

  "indicator.mobile-data-voice-low-basket-ppp.name":
    "Prix des appels et de 1 Go de données mobiles, en dollars internationaux",
  "indicator.mobile-data-voice-low-basket-ppp.short": "Usage faible, $ PPA",
  "indicator.mobile-data-voice-low-basket-ppp.definition":
    "Le prix mensuel d’un usage mobile modeste, soit 70 minutes d’appels, quelques SMS et 1 Go de données, en dollars internationaux, qui tiennent compte de ce que l’argent permet d’acheter dans chaque pays (parité de pouvoir d’achat).",
  "indicator.mobile-data-voice-low-basket-ppp.measure":
    "Prix mensuel de 70 minutes d’appels, de SMS et de 1 Go de données mobiles, en dollars internationaux (parité de pouvoir d’achat)",
  "indicator.mobile-data-voice-low-basket-ppp.unit": "dollars internationaux par mois",

  "indicator.mobile-data-voice-high-basket.name": "Prix des appels et de 5 Go de données mobiles, part du revenu",
  "indicator.mobile-data-voice-high-basket.short": "Usage élevé, % du revenu",
  "indicator.mobile-data-voice-high-basket.definition":
    "Le prix mensuel d’un usage mobile plus soutenu, soit 140 minutes d’appels, quelques SMS et 5 Go de données, rapporté au revenu national brut (RNB) mensuel par habitant. Le RNB par habitant est une moyenne : pour ceux qui gagnent moins, le même prix pèse davantage.",
  "indicator.mobile-data-voice-high-basket.measure":
    "Prix mensuel de 140 minutes d’appels, de SMS et de 5 Go de données mobiles, en % du RNB mensuel par habitant",
  "indicator.mobile-data-voice-high-basket.unit": "% du RNB par habitant",

  "indicator.mobile-data-voice-high-basket-usd.name": "Prix des appels et de 5 Go de données mobiles, en dollars",
  "indicator.mobile-data-voice-high-basket-usd.short": "Usage élevé, USD",
  "indicator.mobile-data-voice-high-basket-usd.definition":
    "Le prix mensuel d’un usage mobile plus soutenu, soit 140 minutes d’appels, quelques SMS et 5 Go de données, en dollars des États-Unis au taux de change.",
  "indicator.mobile-data-voice-high-basket-usd.measure":
    "Prix mensuel de 140 minutes d’appels, de SMS et de 5 Go de données mobiles, en dollars des États-Unis",
  "indicator.mobile-data-voice-high-basket-usd.unit": "dollars des États-Unis par mois",

  "indicator.mobile-data-voice-high-basket-ppp.name":
    "Prix des appels et de 5 Go de données mobiles, en dollars internationaux",
  "indicator.mobile-data-voice-high-basket-ppp.short": "Usage élevé, $ PPA",
  "indicator.mobile-data-voice-high-basket-ppp.definition":
    "Le prix mensuel d’un usage mobile plus soutenu, soit 140 minutes d’appels, quelques SMS et 5 Go de données, en dollars internationaux, qui tiennent compte de ce que l’argent permet d’acheter dans chaque pays (parité de pouvoir d’achat).",
  "indicator.mobile-data-voice-high-basket-ppp.measure":
    "Prix mensuel de 140 minutes d’appels, de SMS et de 5 Go de données mobiles, en dollars internationaux (parité de pouvoir d’achat)",
  "indicator.mobile-data-voice-high-basket-ppp.unit": "dollars internationaux par mois",

  "indicator.price-cut-to-target.name": "Baisse de prix nécessaire pour atteindre 2 % du revenu",
  "indicator.price-cut-to-target.short": "Baisse de prix nécessaire",
  "indicator.price-cut-to-target.definition":
    "De combien le prix de 5 Go de données mobiles devrait baisser pour ne coûter que 2 % du revenu national brut (RNB) mensuel par habitant. La valeur est 0 là où le prix est déjà de 2 % ou moins. Ce site la calcule à partir de la part du revenu publiée.",
  "indicator.price-cut-to-target.measure":
    "Baisse du prix de 5 Go de données mobiles qui le ramènerait à 2 % du RNB mensuel par habitant, en %",
  "indicator.price-cut-to-target.unit": "% du prix"
};
