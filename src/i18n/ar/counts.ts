import type { counts as english } from "../en/counts.ts";
import type { Translation } from "../message.ts";

export const counts: Translation<typeof english> = {
  "count.countries": {
    zero: "لا بلد",
    one: "بلد واحد",
    two: "بلدان اثنان",
    few: "{count} بلدان",
    many: "{count} بلدًا",
    other: "{count} بلد"
  },
  "count.of_countries": {
    zero: "لا بلد",
    one: "بلد واحد",
    two: "بلدين اثنين",
    few: "{count} بلدان",
    many: "{count} بلدًا",
    other: "{count} بلد"
  },
  "count.places": {
    zero: "لا بلد ولا إقليم",
    one: "بلد أو إقليم واحد",
    two: "بلدان أو إقليمان",
    few: "{count} بلدان وأقاليم",
    many: "{count} بلدًا وإقليمًا",
    other: "{count} بلد وإقليم"
  },
  "count.of_places": {
    zero: "لا بلد ولا إقليم",
    one: "بلد أو إقليم واحد",
    two: "بلدين أو إقليمين",
    few: "{count} بلدان وأقاليم",
    many: "{count} بلدًا وإقليمًا",
    other: "{count} بلد وإقليم"
  },
  "count.languages": {
    zero: "لا لغة",
    one: "لغة واحدة",
    two: "لغتان",
    few: "{count} لغات",
    many: "{count} لغة",
    other: "{count} لغة"
  },
  "count.of_languages": {
    zero: "لا لغة",
    one: "لغة واحدة",
    two: "لغتين",
    few: "{count} لغات",
    many: "{count} لغة",
    other: "{count} لغة"
  },
  "count.of_shutdowns": {
    zero: "لا حالة قطع",
    one: "حالة قطع واحدة",
    two: "حالتي قطع",
    few: "{count} حالات قطع",
    many: "{count} حالة قطع",
    other: "{count} حالة قطع"
  },
  "count.estimates": {
    zero: "لا تقدير",
    one: "تقدير واحد",
    two: "تقديران",
    few: "{count} تقديرات",
    many: "{count} تقديرًا",
    other: "{count} تقدير"
  },
  "count.of_figures": {
    zero: "لا رقم",
    one: "رقم واحد",
    two: "رقمين",
    few: "{count} أرقام",
    many: "{count} رقمًا",
    other: "{count} رقم"
  },
  "count.values": {
    zero: "لا قيمة",
    one: "قيمة واحدة",
    two: "قيمتان",
    few: "{count} قيم",
    many: "{count} قيمة",
    other: "{count} قيمة"
  },
  "count.none": "لا بلد"
};
