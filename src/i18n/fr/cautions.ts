import type { cautions as english } from "../en/cautions.ts";
import type { Translation } from "../message.ts";

export const cautions: Translation<typeof english> = {
  "caution.ages":
    "Selon les pays, on interroge les personnes à partir de 3, 5, 10 ou 15 ans, ou celles de 16 à 74 ans. Le taux d’une enquête auprès d’adultes peut différer de celui de toute la population. Quand ce site compte des personnes, il applique le taux de l’enquête à tout le monde.",
  "caution.china-2023":
    "Depuis 2023, le chiffre de la Chine compte aussi les personnes qui ont dit ne pas avoir utilisé Internet, mais s’être servies d’applications mobiles comme WeChat, Taobao ou Douyin. Il est passé de 75,6 % en 2022 à 90,6 % en 2023. Les deux années ne sont pas comparables, et ce changement pèse sur tout total mondial.",
  "caution.households":
    "Un ménage est compté comme connecté si la connexion est à la disposition de tous ses membres ; il ne s’ensuit pas que chacun s’en sert. Ceux qui ne vont en ligne qu’au travail, à l’école ou dans un lieu public ne sont pas comptés ici.",
  "caution.users-not-people":
    "La base est l’ensemble de ceux qui utilisent déjà Internet, et non toute la population : un chiffre élevé peut aller avec peu de gens en ligne. Pour certains pays et certaines années, la base n’est pas certaine. Ne multipliez pas ce chiffre par une population et ne le comparez pas à la part des personnes en ligne.",
  "caution.margins-only":
    "Les ventilations par sexe, par âge et par lieu sont publiées une à une, jamais croisées. Il n’existe par exemple aucun chiffre pour les femmes rurales, et l’on ne peut pas en tirer un de ceux-ci.",
  "caution.parity":
    "La parité dit que deux groupes sont à égalité, non que l’un ou l’autre se porte bien : elle peut être proche de 1 là où presque personne n’est connecté. Les valeurs de 0,98 à moins de 1,02 sont présentées comme égales. De petits écarts peuvent tenir à la taille de l’échantillon.",
  "caution.phone-vintages":
    "Le total, d’une part, et les chiffres des femmes et des hommes, de l’autre, viennent de deux publications de dates différentes. Pour une même année, le total peut tomber hors de l’intervalle entre femmes et hommes. Comparez les femmes aux hommes, et les totaux entre eux.",
  "caution.coverage-is-not-use":
    "La couverture dit jusqu’où porte un signal, d’après les opérateurs et les régulateurs ; elle ne dit pas qui a un téléphone, peut payer un forfait ou obtient un débit utile. On peut vivre à portée d’un réseau et rester hors ligne.",
  "caution.usage-gap":
    "Ce site calcule ce déficit comme la couverture 3G moins tout usage d’Internet, sur n’importe quel appareil et par n’importe quel réseau. Les chiffres que d’autres publient sous le même nom comptent l’Internet mobile sur un appareil personnel, et sont plus élevés. Quand le résultat est négatif, les deux sources se contredisent et aucune valeur n’est montrée ; c’est une estimation dès que l’une des deux parties en est une.",
  "caution.subscriptions":
    "Un abonnement n’est pas une personne. Une personne peut avoir plusieurs cartes SIM, et un ménage partager une ligne : des valeurs supérieures à 100 sont possibles et ne disent rien de ceux qui n’ont rien.",
  "caution.reasons":
    "Dans la plupart des pays, un ménage peut donner plusieurs raisons, dans certains la principale seulement : on ne peut pas classer les pays selon une raison. Le manque de compétences ne figure pas parmi les raisons publiées ; son absence est une absence de données. Les valeurs supérieures à 100 % ne sont pas montrées.",
  "caution.baskets-2025":
    "En 2025, l’UIT a changé la composition de ses paniers mobiles ; celui des données seules est passé de 2 à 5 Go. Les prix d’avant et d’après ne décrivent pas la même chose, et aucune tendance n’est tracée d’un côté à l’autre. Les nouveaux paniers d’appels et de données n’existent que pour 2025.",
  "caution.experimental-baskets":
    "Les valeurs de 2023 et de 2024 du panier de 5 Go sont expérimentales : elles ont été relevées quand l’ancien panier était encore en usage. Le passage à 2025 est à lire avec prudence.",
  "caution.published-shares":
    "La part du revenu est celle que publie l’UIT. Pour certaines économies, elle s’écarte de plus d’un quart de ce que donnent le prix et le revenu recalculés, surtout à cause des taux de change. Le revenu peut être celui d’une année antérieure.",
  "caution.fixed-baskets":
    "Les zéros publiés pour 2022 sont des valeurs manquantes, non un service gratuit ; ils sont laissés de côté. Une ligne fixe sert souvent à un ménage, un forfait mobile à une personne : les deux prix ne portent pas sur la même chose.",
  "caution.price-cut":
    "La cible de la Commission « Le large bande » de l’ONU porte sur le haut débit d’entrée de gamme, fixe ou mobile, à moins de 2 % du RNB mensuel par habitant. Seuls 5 Go de données mobiles y sont comparés ici. Le calcul suppose un revenu inchangé, et se fonde sur un revenu moyen : pour les plus pauvres, il faudrait davantage.",
  "caution.skills-break":
    "Il existe deux mesures des compétences. L’une suit neuf activités, jusqu’en 2019 ; l’autre cinq domaines à deux niveaux, à partir de 2021. Elles ne demandent pas la même chose et ne forment pas une seule série.",
  "caution.skills-few":
    "Beaucoup de pays n’ont jamais publié ces chiffres : on ne peut donc en donner aucun pour le monde. Pas de données ne veut pas dire pas de compétences. Les cibles de l’UIT pour 2030, 70 % de personnes ayant des compétences de base et 50 % des compétences intermédiaires, ne peuvent pas être vérifiées avec ces données.",
  "caution.literacy":
    "Certains chiffres datent de bien des années. Les uns reposent sur ce que disent les gens ou le chef du ménage, d’autres sur un test de lecture, d’autres sur des estimations : de petits écarts entre pays ne veulent pas dire grand-chose.",
  "caution.speaker-shares":
    "Les parts de locuteurs viennent du CLDR d’Unicode, qui mêle langues premières et secondes et dont la qualité varie. Dans un pays, leur somme va de 30 % (Tchad) à 310 % (Pays-Bas), et certaines sont douteuses, comme 43 % de la population de l’Éthiopie pour l’anglais. Là où cette somme n’atteint pas la moitié de la population, aucun résultat n’est montré ; les autres sont des ordres de grandeur.",
  "caution.bot-made":
    "Certaines éditions de Wikipédia sont écrites surtout par des programmes. Une édition compte ici pour 1 000 articles au plus par utilisateur actif, et celles qui passent encore grâce à des programmes sont écartées par une liste vérifiée. Un article ne dit rien non plus de sa longueur ni de sa qualité.",
  "caution.local-languages":
    "L’anglais, l’arabe, le chinois, l’espagnol, le français, le portugais et le russe ne sont comptés comme langues locales que là où ils sont autochtones ou la langue première de la plupart des gens, d’après une liste vérifiée. Dans certains pays, cela se discute. Les contenus que les gens lisent dans d’autres langues ne sont pas comptés ici.",
  "caution.crawled-pages":
    "Les pages sont celles qu’a collectées Common Crawl, un échantillon du Web qui change avec la collecte : le persan y est passé de 0,65 % à 0,19 % depuis 2018 pour cette raison. D’autres sources donnent d’autres parts. Une langue non détectée peut avoir des pages.",
  "caution.language-use":
    "Ce sont des parts de l’usage des langues, non des personnes : qui parle deux langues compte dans les deux. Les parts sont ramenées à un total de 100.",
  "caution.views-2017":
    "Les chiffres sont de juin 2017 et n’ont pas été renouvelés. Ils ne portent que sur Wikipédia, et sur les gens en ligne à l’époque. Les éditions de moins de 0,1 % des pages vues d’un pays ne sont pas nommées dans la source et sont laissées de côté : 0 veut dire moins que cela.",
  "caution.shutdowns":
    "Le nombre a augmenté en partie parce qu’on en signale davantage. Aucun constat ne veut pas dire qu’Internet est resté ouvert. Un événement qui a touché plusieurs pays compte dans chacun, si bien que la somme des pays dépasse le total mondial ; le pays est celui où la coupure a eu lieu, non celui qui l’a ordonnée.",
  "caution.cybersecurity":
    "L’indice note des engagements que déclarent les gouvernements, non la sécurité des gens. Les notes ont été recopiées des rapports par un tiers : les zéros, manquants ou incertains, sont laissés de côté, et quatre valeurs de 2024 sur lesquelles les copies divergent sont signalées comme contestées. La méthode change d’une édition à l’autre.",
  "caution.laws":
    "Qu’une loi existe ne dit pas si elle est bonne, appliquée ou respectée, et des lois sur la cybercriminalité servent parfois contre la liberté d’expression. L’état est celui du relevé. Les pays sans renseignement sont laissés en blanc, et non comptés comme n’ayant pas de loi.",
  "caution.poverty":
    "Plusieurs années séparent les enquêtes. Les unes mesurent le revenu, les autres ce que consomment les ménages, ce qui donne des taux différents. Les seuils nationaux de pauvreté ne sont pas ce seuil international."
};
