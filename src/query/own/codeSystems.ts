/** Systems of three letters that are not those of ISO. */
export type LetterSystem = "ioc" | "fifa" | "itu";

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [own = "", iso = ""] = pair.split("=");
        return [own, iso];
      })
  );

/** Codes of the International Olympic Committee that are not those of ISO 3166-1; most others are the same. */
const olympic = `
  AHO=CUW ALG=DZA ANG=AGO ANT=ATG ARU=ABW ASA=ASM BAH=BHS BAN=BGD BAR=BRB BER=BMU BHU=BTN BIZ=BLZ BOT=BWA BRN=BHR
  BRU=BRN BUL=BGR BUR=BFA CAM=KHM CAY=CYM CGO=COG CHA=TCD CHI=CHL CRC=CRI CRO=HRV DEN=DNK ESA=SLV FIJ=FJI GAM=GMB
  GBS=GNB GEQ=GNQ GER=DEU GRE=GRC GRN=GRD GUA=GTM GUI=GIN HAI=HTI HON=HND INA=IDN IRI=IRN ISV=VIR IVB=VGB KOS=XKX
  KSA=SAU KUW=KWT LAT=LVA LBA=LBY LES=LSO LIB=LBN MAD=MDG MAS=MYS MAW=MWI MGL=MNG MON=MCO MRI=MUS MTN=MRT MYA=MMR
  NCA=NIC NED=NLD NEP=NPL NGR=NGA NIG=NER OMA=OMN PAR=PRY PHI=PHL PLE=PSE POR=PRT PUR=PRI RSA=ZAF SAM=WSM SEY=SYC
  SKN=KNA SLO=SVN SOL=SLB SRI=LKA SUD=SDN SUI=CHE TAN=TZA TGA=TON TOG=TGO TPE=TWN UAE=ARE URU=URY VAN=VUT VIE=VNM
  VIN=VCT ZAM=ZMB ZIM=ZWE`;

/** Codes of FIFA that are not those of ISO 3166-1. */
const football = `
  ALG=DZA ANG=AGO ARU=ABW ASA=ASM BAH=BHS BAN=BGD BER=BMU BHU=BTN BOT=BWA BRU=BRN BUL=BGR CAM=KHM CAY=CYM CGO=COG
  CHA=TCD CHI=CHL CRC=CRI CRO=HRV CTA=CAF DEN=DNK EQG=GNQ FIJ=FJI GAM=GMB GER=DEU GRE=GRC GRN=GRD
  GUA=GTM GUI=GIN HAI=HTI HON=HND KOS=XKX KSA=SAU KUW=KWT KVX=XKX LES=LSO LIB=LBN MAD=MDG MAS=MYS MGL=MNG
  MRI=MUS MTN=MRT MYA=MMR NCA=NIC NED=NLD NEP=NPL NIG=NER OMA=OMN PAR=PRY PHI=PHL PLE=PSE POR=PRT
  PUR=PRI RSA=ZAF SAM=WSM SEY=SYC SKN=KNA SOL=SLB SRI=LKA SUD=SDN SUI=CHE TAH=PYF TAN=TZA TGA=TON TOG=TGO
  TPE=TWN UAE=ARE URU=URY VAN=VUT VIE=VNM VIN=VCT ZAM=ZMB ZIM=ZWE`;

/** Letters of the ITU's Radiocommunication Bureau that are not those of ISO 3166-1; some are one letter long. */
const radio = `
  AFS=ZAF AGL=AGO ALG=DZA ARS=SAU B=BRA BAH=BHS BER=BMU BOT=BWA BRM=MMR BRU=BRN BUL=BGR CBG=KHM CLM=COL CLN=LKA
  CME=CMR CTI=CIV CTR=CRI CVA=VAT D=DEU E=ESP EQA=ECU F=FRA G=GBR GNE=GNQ GUI=GIN HNG=HUN HOL=NLD I=ITA INS=IDN J=JPN
  JMC=JAM KRE=PRK MAU=MUS MLA=MYS MRC=MAR MTN=MRT NCG=NIC NGR=NER NIG=NGA NMB=NAM OMA=OMN PNR=PAN POR=PRT PRG=PRY
  PRU=PER RRW=RWA S=SWE SEY=SYC SLM=SLB SMO=WSM SNG=SGP SRL=SLE SUI=CHE TRD=TTO UAE=ARE URG=URY VTN=VNM`;

/** What each system calls an area otherwise than ISO does. */
export const letterSystems: Readonly<Record<LetterSystem, ReadonlyMap<string, string>>> = {
  ioc: table(olympic),
  fifa: table(football),
  itu: table(radio)
};

/** Codes of two letters that the European Union's offices use beside those of ISO. */
export const codesOfEurostat: ReadonlyMap<string, string> = table("EL=GRC UK=GBR XK=XKX");

/** Codes of three letters that publishers use beside those of ISO, or that ISO had before. */
export const codesOfPublishers: ReadonlyMap<string, string> = table(
  "KSO=XKX KSV=XKX RKS=XKX UNK=XKX ROM=ROU ZAR=COD TMP=TLS WBG=PSE ADO=AND IMY=IMN"
);

/** Codes of three letters by which aggregates stand between countries in the files of the World Bank. */
export const codesOfAggregates: ReadonlySet<string> = new Set(
  "WLD ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX LAC LCN LDC LIC LMC LMY LTE MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC INX".split(
    " "
  )
);
