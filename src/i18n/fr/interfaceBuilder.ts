import type { interfaceBuilder as english } from "../en/interfaceBuilder.ts";
import type { Translation } from "../message.ts";

export const interfaceBuilder: Translation<typeof english> = {
  "builder.open": "Intégrer ce graphique",
  "builder.intro":
    "Placez ce graphique dans votre page. Il garde sa date et ses sources, et ne charge rien d’ailleurs.",
  "builder.show": "Montrer",
  "builder.show.map": "La carte",
  "builder.show.list": "La liste",
  "builder.countries": "Pays à nommer",
  "builder.countries.add": "Ajouter un pays",
  "builder.countries.remove": "Retirer {area}",
  "builder.countries.unclear": "Ce nom ne correspond à aucun pays de ce graphique, ou à plusieurs.",
  "builder.year": "Année",
  "builder.year.latest": "La plus récente",
  "builder.language": "Langue",
  "builder.appearance": "Couleurs",
  "builder.appearance.auto": "Selon l’appareil du lecteur",
  "builder.appearance.light": "Claires",
  "builder.appearance.dark": "Sombres",
  "builder.size": "Hauteur",
  "builder.size.auto": "Celle du graphique",
  "builder.size.fixed": "Fixe, en pixels",
  "builder.preview": "Aperçu",
  "builder.preview.phone": "Téléphone",
  "builder.preview.column": "Colonne",
  "builder.preview.full": "Pleine largeur",
  "builder.alternative": "Texte de remplacement de l’image",
  "builder.way.iframe": "Iframe",
  "builder.way.image": "Image",
  "builder.way.wordpress": "Bloc WordPress",
  "builder.way.amp": "AMP",
  "builder.way.markdown": "Markdown",
  "builder.picture":
    "L’image montre le graphique tel qu’il s’ouvre. En direct, elle est redessinée avec les données les plus récentes.",
  "builder.picture.svg":
    "Ce site a été produit sans images PNG : l’image est un SVG, que certains systèmes n’acceptent pas.",
  "builder.frozen":
    "Un graphique en direct suit les données les plus récentes ; un graphique figé garde pour toujours les chiffres d’une version.",
  "builder.figures": "Chiffres",
  "builder.figures.live": "En direct : les données les plus récentes",
  "builder.figures.frozen": "Figés : la version {date}",
  "builder.static":
    "Le code ci-dessous montre les derniers chiffres. Avec JavaScript, vous pouvez choisir l’année, les pays, la langue et la taille."
};
