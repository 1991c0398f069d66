import { isAreaCode } from "../../src/model/area.ts";
import type { AreaCode } from "../../src/model/area.ts";

/**
 * English names as Access Now and the copies of the Cybersecurity Index write them. Only names that a file uses are
 * here: a new one is for a person to review, not to be guessed.
 */
const names = `
  AFG Afghanistan | ALB Albania | DZA Algeria | AND Andorra | AGO Angola | ATG Antigua and Barbuda | ARG Argentina |
  ARM Armenia | AUS Australia | AUT Austria | AZE Azerbaijan | BHS Bahamas | BHR Bahrain | BGD Bangladesh |
  BRB Barbados | BLR Belarus | BEL Belgium | BLZ Belize | BEN Benin | BTN Bhutan | BOL Bolivia |
  BIH Bosnia and Herzegovina | BWA Botswana | BRA Brazil | BRN Brunei Darussalam | BGR Bulgaria | BFA Burkina Faso |
  BDI Burundi | CPV Cabo Verde | CPV Cape Verde | KHM Cambodia | CMR Cameroon | CAN Canada |
  CAF Central African Republic | TCD Chad | CHL Chile | CHN China | COL Colombia | COM Comoros | COG Congo |
  COD Congo (Democratic Republic of the) | COD Democratic Republic of the Congo | CRI Costa Rica |
  CIV Cote d'Ivoire | CIV Côte d'Ivoire | HRV Croatia | CUB Cuba | CYP Cyprus | CZE Czech Republic | DNK Denmark |
  DJI Djibouti | DMA Dominica | DOM Dominican Republic | ECU Ecuador | EGY Egypt | SLV El Salvador |
  GNQ Equatorial Guinea | ERI Eritrea | EST Estonia | SWZ Eswatini | SWZ Swaziland | ETH Ethiopia | FJI Fiji |
  FIN Finland | FRA France | GAB Gabon | GMB Gambia | GEO Georgia | DEU Germany | GHA Ghana | GRC Greece |
  GRD Grenada | GTM Guatemala | GIN Guinea | GNB Guinea-Bissau | GUY Guyana | HTI Haiti | HND Honduras |
  HKG Hong Kong | HUN Hungary | ISL Iceland | IND India | IDN Indonesia | IRN Iran | IRN Iran (Islamic Republic of) |
  IRQ Iraq | IRL Ireland | ISR Israel | ITA Italy | JAM Jamaica | JPN Japan | JOR Jordan | KAZ Kazakhstan |
  KEN Kenya | KIR Kiribati | PRK Democratic People's Republic of Korea | PRK North Korea |
  KOR Korea (the Republic of) | KOR South Korea | KWT Kuwait | KGZ Kyrgyzstan | LAO Lao | LAO Laos | LVA Latvia |
  LBN Lebanon | LSO Lesotho | LBR Liberia | LBY Libya | LIE Liechtenstein | LTU Lithuania | LUX Luxembourg |
  MKD Macedonia | MDG Madagascar | MWI Malawi | MYS Malaysia | MDV Maldives | MLI Mali | MLT Malta |
  MHL Marshall Islands | MRT Mauritania | MUS Mauritius | MEX Mexico | FSM Micronesia | MDA Moldova | MCO Monaco |
  MNG Mongolia | MNE Montenegro | MAR Morocco | MOZ Mozambique | MMR Myanmar | NAM Namibia | NRU Nauru | NPL Nepal |
  NLD Netherlands | NCL New Caledonia | NZL New Zealand | NIC Nicaragua | NER Niger | NGA Nigeria | NOR Norway |
  OMN Oman | PAK Pakistan | PLW Palau | PSE Palestine, State of | PSE State of Palestine | PAN Panama |
  PNG Papua New Guinea | PRY Paraguay | PER Peru | PHL Philippines | POL Poland | PRT Portugal | QAT Qatar |
  ROU Romania | RUS Russian Federation | RWA Rwanda | KNA Saint Kitts and Nevis | LCA Saint Lucia |
  VCT Saint Vincent and the Grenadines | WSM Samoa | SMR San Marino | STP Sao Tome and Principe | SAU Saudi Arabia |
  SEN Senegal | SRB Serbia | SYC Seychelles | SLE Sierra Leone | SGP Singapore | SVK Slovakia | SVN Slovenia |
  SLB Solomon Islands | SOM Somalia | SOM Somaliland | ZAF South Africa | SSD South Sudan | ESP Spain |
  LKA Sri Lanka | SDN Sudan | SUR Suriname | SWE Sweden | CHE Switzerland | SYR Syria | SYR Syrian Arab Republic |
  TJK Tajikistan | TZA Tanzania | TZA Tanzania, United Republic of | THA Thailand | TLS Timor-Leste | TGO Togo |
  TON Tonga | TTO Trinidad and Tobago | TUN Tunisia | TUR Turkey | TKM Turkmenistan | TUV Tuvalu | UGA Uganda |
  UKR Ukraine | ARE United Arab Emirates | GBR United Kingdom | USA United States | USA United States of America |
  URY Uruguay | UZB Uzbekistan | VUT Vanuatu | VAT Vatican | VEN Venezuela |
  VEN Venezuela (Bolivarian Republic of) | VNM Viet Nam | YEM Yemen | ZMB Zambia | ZWE Zimbabwe
`;

const codeByName: ReadonlyMap<string, string> = new Map(
  names.split("|").map((entry) => {
    const text = entry.trim();
    return [text.slice(4), text.slice(0, 3)];
  })
);

/**
 * Returns the area that a publisher calls by this English name; undefined for a name that is not on the reviewed
 * list. Somaliland is in Somalia, as on the map.
 */
export function areaCodeNamed(name: string): AreaCode | undefined {
  const code = codeByName.get(name.trim());
  return code !== undefined && isAreaCode(code) ? code : undefined;
}
