import type { SiteLanguage } from "../../../src/model/language.ts";

/** Code, English, French, Arabic; where one is missing, the English name stands. */
const rows = `
apc|Levantine Arabic|arabe levantin|العربية الشامية
apd|Sudanese Arabic|arabe soudanais|العربية السودانية
arz|Egyptian Arabic|arabe égyptien|العربية المصرية
arq|Algerian Arabic|arabe algérien|العربية الجزائرية
ary|Moroccan Arabic|arabe marocain|العربية المغربية
aeb|Tunisian Arabic|arabe tunisien|العربية التونسية
mey|Hassaniya Arabic|arabe hassanya|العربية الحسانية
skr|Saraiki|saraïki|السرايكية
rkt|Rangpuri|rangpuri|الرنغبورية
tts|Isan|isan|الإيسانية
fuv|Nigerian Fulfulde|peul du Nigeria|الفولانية النيجيرية
hne|Chhattisgarhi|chhattisgarhi|التشاتيسغارية
dcc|Deccani|deccani|الدكنية
syl|Sylheti|sylheti|السيلهتية
bjj|Kanauji|kanauji|الكانوجية
nod|Northern Thai|thaï du Nord|التايلندية الشمالية
wtm|Mewati|mewati|الميواتية
sou|Southern Thai|thaï du Sud|التايلندية الجنوبية
knn|Konkani (Maharashtra)|konkani du Maharashtra|كونكانية مهاراشترا
ndc|Ndau|ndau|النداو
hno|Northern Hindko|hindko du Nord|الهندكوية الشمالية
lir|Liberian English|anglais libérien|الإنجليزية الليبيرية
swv|Shekhawati|shekhawati|الشيخاواتية
gbm|Garhwali|garhwali|الغرهوالية
lmn|Lambadi|lambadi|اللمبادية
mfa|Pattani Malay|malais de Pattani|ملايوية فطاني
bci|Baoulé|baoulé|الباولية
kfy|Kumaoni|kumaoni|الكوماونية
fbl|West Albay Bikol|bikol d’Albay occidental|بيكول ألباي الغربية
sck|Sadri|sadri|السدرية
wbq|Waddar|waddar|الوَدَّرية
haz|Hazaragi|hazaragi|الهزارية
toi|Tonga (Zambia)|tonga (Zambie)|التونغا (زامبيا)
ngl|Lomwe|lomwe|اللوموي
mww|White Hmong|hmong blanc|الهمونغ البيضاء
khn|Khandeshi|khandeshi|الخاندشية
wbr|Wagdi|wagdi|الواغدية
ljp|Lampung|lampung|اللامبونغ
laj|Lango (Uganda)|lango (Ouganda)|اللانغو (أوغندا)
fuq|Central-Eastern Niger Fulfulde|peul du centre-est du Niger|فولانية وسط النيجر وشرقه
noe|Nimadi|nimadi|النيمادية
abr|Abron|abron|الأبرون
ffm|Maasina Fulfulde|peul du Macina|فولانية ماسينا
bhb|Bhili|bhili|البهيلية
rmt|Domari|domari|الدومرية
dnj|Dan|dan|الدان
cak|Kaqchikel|kaqchikel|الكاكتشيكل
myx|Masaaba|masaba|الماسابا
mdh|Maguindanaon|maguindanao|الماغينداناو
hoc|Ho|ho|الهو
mtr|Mewari|mewari|الميوارية
fvr|Fur|four|الفور
unr|Mundari|mundari|الموندارية
tsg|Tausug|tausug|التاوسوغ
bhi|Bhilali|bhilali|البهيلالية
rej|Rejang|rejang|الريجانغ
sef|Cebaara Senoufo|sénoufo cebaara|السينوفو تشيبارا
kxm|Northern Khmer|khmer du Nord|الخميرية الشمالية
hoj|Hadothi|hadothi|الهادوثية
rng|Ronga|ronga|الرونغا
mxc|Manyika|manyika|المانيكا
mwk|Kita Maninkakan|malinké de Kita|مانينكا كيتا
luz|Southern Luri|lori du Sud|اللرية الجنوبية
kfr|Kachhi|kachchi|الكتشية
nij|Ngaju|ngaju|النغاجو
hnd|Southern Hindko|hindko du Sud|الهندكوية الجنوبية
jml|Jumli|jumli|الجوملية
mnw|Mon|môn|المون
ryu|Okinawan|okinawaïen|الأوكيناوية
mgy|Mbunga|mbunga|المبونغا
ttj|Tooro|tooro|التورو
prd|Parsi-Dari|parsi-dari|الفارسية الدرية
kck|Kalanga|kalanga|الكالانغا
kge|Komering|komering|الكوميرينغ
yua|Yucatec Maya|maya yucatèque|مايا يوكاتان
grt|Garo|garo|الغارو
swg|Swabian|souabe|الشوابية
mam|Mam|mam|المام
dty|Doteli|doteli|الدوتيلية
bsq|Bassa (Liberia)|bassa (Liberia)|الباسا (ليبيريا)
aoz|Uab Meto|uab meto|الواب ميتو
bfy|Bagheli|bagheli|الباغيلية
unx|Munda|munda|الموندا
lki|Laki|laki|اللكية
gos|Gronings|groningois|الخرونينغية
lis|Lisu|lisu|الليسو
nse|Nsenga|nsenga|النسينغا
thl|Dangaura Tharu|tharu dangaura|ثارو دانغ
leb|Lala-Bisa|lala-bisa|اللالا بيسا
rcf|Réunion Creole French|créole réunionnais|كريولية ريونيون
kro|Kru|krou|الكرو
bft|Balti|balti|البلتية
nhe|Eastern Huasteca Nahuatl|nahuatl de la Huasteca orientale|ناواتل واستيكا الشرقية
nhw|Western Huasteca Nahuatl|nahuatl de la Huasteca occidentale|ناواتل واستيكا الغربية
gju|Gujari|gojri|الغوجرية
mls|Masalit|massalit|المساليت
srx|Sirmauri|sirmauri|السيرمورية
bap|Bantawa|bantawa|البانتاوا
kjg|Khmu|khmu|الخمو
maz|Central Mazahua|mazahua central|المازاوا
kdt|Kuy|kuy|الكوي
fia|Nobiin|nobiin|النوبية
zmi|Negeri Sembilan Malay|malais de Negeri Sembilan|ملايوية نغري سمبيلان
tdg|Western Tamang|tamang occidental|التامانغ الغربية
kvx|Parkari Koli|parkari koli|الباركارية
pko|Pökoot|pökoot|البوكوت
kqn|Kaonde|kaonde|الكاوندي
kvr|Kerinci|kerinci|الكرينتشي
mev|Mano|mano|المانو
bgx|Balkan Gagauz Turkish|gagaouze des Balkans|غاغاوز البلقان
lif|Limbu|limbu|الليمبو
thr|Rana Tharu|rana tharu|رانا ثارو
lbw|Tolaki|tolaki|التولاكي
mvy|Kohistani|kohistani de l’Indus|الكوهستانية
mgp|Eastern Magar|magar oriental|الماغار الشرقية
nxq|Naxi|naxi|الناخي
zdj|Ngazidja Comorian|comorien (Grande Comore)|القمرية (القمر الكبرى)
wni|Ndzwani Comorian|comorien (Anjouan)|القمرية (أنجوان)
bto|Rinconada Bikol|bikol de Rinconada|بيكول رينكونادا
lue|Luvale|luvale|اللوفالي
thq|Kochila Tharu|tharu kochila|ثارو كوتشيلا
rob|Tae'|tae’|التاي
sav|Saafi-Saafi|safi|السافي
gjk|Kachi Koli|kachi koli|كاتشي كولي
kxp|Wadiyara Koli|wadiyara koli|واديارا كولي
cja|Western Cham|cham occidental|التشام الغربية
khb|Lü|lü|اللو
tdd|Tai Nüa|tai nüa|التاي نوا
sxn|Sangir|sangir|السانغير
mrd|Western Magar|magar occidental|الماغار الغربية
zag|Zaghawa|zaghawa|الزغاوة
nch|Central Huasteca Nahuatl|nahuatl de la Huasteca centrale|ناواتل واستيكا الوسطى
dtm|Tomo Kan Dogon|dogon tomo kan|دوغون تومو كان
kss|Southern Kisi|kissi du Sud|الكيسي الجنوبية
puu|Punu|punu|البونو
kao|Xaasongaxango|khassonké|الخاسونكي
kjb|Q’anjob’al|q’anjob’al|الكانخوبال
poh|Poqomchi’|poqomchi’|البوكومتشي
bzj|Belize Kriol English|créole bélizien|كريولية بليز
acr|Achi|achi|الأتشي
bmq|Bomu|bomu|البومو
bze|Jenaama Bozo|bozo jenaama|البوزو
ria|Riang (India)|riang (Inde)|الريانغ
mzb|Tumzabt|mozabite|المزابية
ixl|Ixil|ixil|الإيشيل
xsr|Sherpa|sherpa|الشيربا
bza|Bandi|bandi|الباندي
mfv|Mandjak|mandjaque|الماندجاك
bvb|Bubi|bubi|البوبي
rjs|Rajbanshi|rajbanshi|الراجبانشي
taj|Eastern Tamang|tamang oriental|التامانغ الشرقية
tsj|Tshangla|tshangla|التشانغلا
ife|Ifè|ifè|الإيفي
bjt|Balanta-Ganja|balante ganja|البالانتا غانجا
tzj|Tz’utujil|tz’utujil|التسوتوخيل
lbe|Lak|lak|اللاكية
knj|Akateko|akateko|الأكاتيكو
knf|Mankanya|mancagne|المانكانيا
cjm|Eastern Cham|cham oriental|التشام الشرقية
gvr|Gurung|gurung|الغورونغ
lcp|Western Lawa|lawa occidental|اللاوا الغربية
lep|Lepcha|lepcha|الليبتشا
btv|Bateri|bateri|الباتيرية
cac|Chuj|chuj|التشوخ
tkt|Kathoriya Tharu|tharu kathoriya|ثارو كاثوريا
cab|Garifuna|garifuna|الغاريفونا
jac|Popti’|popti’|البوبتي
gcr|Guianese Creole French|créole guyanais|كريولية غويانا
bqv|Koro Wachi|koro wachi|كورو واتشي
agu|Awakateko|awakateko|الأواكاتيكو
snf|Noon|noon|النون
buc|Bushi|kibushi|البوشي
abq|Abaza|abaza|الأباظية
suz|Sunwar|sunwar|السونوار
tdh|Thulung|thulung|الثولونغ
mro|Mru|mru|المرو
lld|Ladin|ladin|اللادينية
rmo|Sinte Romani|sinti|السنتية
caa|Ch’orti’|ch’orti’|التشورتي
amo|Amo|amo|الأمو
mop|Mopan Maya|maya mopan|مايا موبان
hnn|Hanunoo|hanunoo|الهانونو
gub|Guajajára|guajajára|الغواجاجارا
bsc|Bassari|bassari|الباساري
poc|Poqomam|poqomam|البوكومام
kht|Khamti|khamti|الخامتي
grr|Taznatit|taznatit|الزناتية
tbw|Tagbanwa|tagbanwa|التاغبانوا
xav|Xavánte|xavánte|الشافانتي
quv|Sakapulteko|sakapulteko|الساكابولتيكو
stu|Samtao|samtao|السامتاو
rmu|Tavringer Romani|romani tavringer|رومانية السويد
wls|Wallisian|wallisien|الواليسية
usp|Uspanteko|uspanteko|الأوسبانتيكو
bku|Buhid|buhid|البوهيد
lwl|Eastern Lawa|lawa oriental|اللاوا الشرقية
qum|Sipakapense|sipakapense|السيباكابينسي
rmf|Kalo Finnish Romani|romani kalo finlandais|رومانية فنلندا
ttc|Tektiteko|tektiteko|التكتيتيكو
xin|Xinka|xinka|الشينكا
fud|East Futuna|futunien|الفوتونية
saf|Safaliba|safaliba|السافاليبا
ccr|Cacaopera|cacaopera|الكاكاوبيرا
tnr|Ménik|bédik|المينيك
ckz|Cakchiquel-Quiché|cakchiquel-quiché|كاكتشيكل كيتشي
vic|Virgin Islands Creole English|créole des îles Vierges|كريولية جزر العذراء
uli|Ulithian|ulithi|الأوليثية
ppl|Pipil|pipil|البيبيل
itz|Itza’|itza’|الإيتزا
mhn|Mócheno|mochène|الموكينو
len|Lenca|lenca|اللينكا
nsk|Naskapi|naskapi|الناسكابي
ecy|Eteocypriot|étéochypriote|القبرصية القديمة
bar|||البافارية
kri|||الكريو
bew|||البيتاوية
vmf|||الفرانكونية
bjn|||البنجرية
glk|||الغيلانية
brh|||البراهوية
jam|||كريولية جامايكا
bbc|||باتاك توبا
tcy|||التولو
rif|||الريفية
kek|Qʼeqchiʼ|q’eqchi’|الكيكتشي
aln|||الألبانية الغيغية
bqi|||البختيارية
gur|||الفرافرا
vls|||الفلمنكية الغربية
tly|||التالشية
qug|||كيتشوا تشيمبورازو
hnj|Hmong Njua|hmong njua|الهمونغ نجوا
cps|||الكابيزنون
pcd|||البيكاردية
blt|Tai Dam|taï dam|التاي دام
pms|||البييمونتية
xmf|||المنغرلية
krj|||الكيناراي
pnt|||اليونانية البنطية
rue|||الروثينية
saz|||السوراشترية
hif|||هندية فيجي
khw|||الخوارية
luo|Luo|luo|
trw|Torwali|torwali|التوروالية
cic|Chickasaw|chickasaw|
zea|||الزيلندية
ext|||الإكستريمادورية
ltg|||اللاتغالية
kiu|||الكرمانجية (زازا)
pdc|||ألمانية بنسلفانيا
guc|||الوايو
vro|||الفورو
lzz|||اللازية
frp|||الأربيتان
mrj|||الماري الغربية
pdt|||البلوتديتشية
dtp|||الدوسونية
tru|||الطورويو
gbz|||الدرية الزرادشتية
`;

/** Names for languages that CLDR does not name, or not in every language of the site. */
export const languageNames: ReadonlyMap<string, Readonly<Partial<Record<SiteLanguage, string>>>> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [code = "", en = "", fr = "", ar = ""] = row.split("|");
      return [code, { ...(en && { en }), ...(fr && { fr }), ...(ar && { ar }) }];
    })
);
