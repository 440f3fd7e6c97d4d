## Har bir sahifa

skip-to-content = Mazmunga oʻtish
interface-language = Interfeys tili
interface-language-choose = Tilni tanlang
nav-label = Asosiy menyu
nav-search = Qidiruv
nav-topics = Mavzular
nav-commitments = Majburiyatlar
nav-contribute = Hissa qoʻshish
footer-label = Ushbu sayt haqida
report = Bu sahifadagi xato yoki sahifa bolaga xavf tugʻdirishi haqida xabar berish
report-subject = Sahifada xato yoki bolaga xavf bor
report-body = Sahifa: { $address }

    Bu sahifada nima notoʻgʻri yoki u bolaga qanday xavf tugʻdiradi? Iltimos, bolaning ismini yozmang.
license-note = Matnlar: { $license }, agar sahifada boshqacha koʻrsatilmagan boʻlsa.
interface-unchecked = Oʻzbekcha interfeysni ona tili oʻzbekcha boʻlgan kishi hali tekshirmagan. Iltimos, xatolarni bildiring.
see-also = Yana qarang
contact-label = Aloqa

## Qidiruv

search-label = Nimani qidiryapsiz?
search-button = Qidirish
search-hint = Toʻqqiz tilning istalganida qidiring; milliy harflarsiz ham boʻladi.
search-suggestions = Takliflar
search-title = Barcha materiallar
search-title-query = “{ $query }” – qidiruv
search-description = Yetti davlatning bolalarni himoya qilish boʻyicha qonunlari, xizmat modellari, tajriba namunalari va oʻquv materiallari.
count-works = { $count } ta material
count-works-query = “{ $query }” boʻyicha { $count } ta material
filters-title = Filtrlar
filters-jump = Filtrlarga oʻtish
filters-active = Tanlangan filtrlar
filters-apply = Filtrlarni qoʻllash
filters-clear = Barcha filtrlarni olib tashlash
filter-remove = Olib tashlash
facet-in = Matn tili
facet-country = Davlat
facet-kind = Material turi
facet-topic = Mavzu
facet-commitment = Majburiyat
facet-audience = Kim uchun
facet-stage = Yordam bosqichi
facet-year = Yil
year-from = boshi
year-to = oxiri
every-script = { $language } (har qanday yozuv)
script-cyrl = kirill
script-latn = lotin
script-arab = arab yozuvi
sort-label = Tartib
sort-relevance = Avval eng mos keladigani
sort-date = Avval yangisi
paging-label = Natijalar sahifalari
paging-previous = Oldingi
paging-next = Keyingi
paging-page = { $number }-sahifa
paging-of = { $last } sahifadan { $number }-sahifa
text-language = Matn tili
matched-through = Shu soʻz orqali topildi:
also-searched = Bular ham qidirildi:
also-searched-remove = buni qidirmaslik
notice-cut = Soʻrovingiz uzun edi, faqat boshi qidirildi.
notice-plain-words = Aniq ibora yoki istisno boʻyicha hech narsa topilmadi, shuning uchun soʻzlar alohida qidirildi.
notice-phrase-as-words = Bu ibora aynan shu holda hech qayerda yoki deyarli hech qayerda uchramaydi, shuning uchun soʻzlar alohida qidirildi.
notice-bad-value = “{ $key }” uchun “{ $value }” qiymati tushunarsiz boʻlgani sababli hisobga olinmadi.
suggestion-applied = “{ $query }” boʻyicha natijalar koʻrsatilmoqda.
suggestion-layout = Klaviaturada boshqa tartib yoqilgan koʻrinadi.
suggestion-script = Oʻsha soʻzlar boshqa yozuvda.
suggestion-spelling = Yozilishi tuzatildi.
suggestion-undo = Yozganimni qidirish: “{ $query }”
suggestion-offered = Balki buni nazarda tutgandirsiz:
nothing-title = Hech narsa topilmadi
nothing-less = Bitta filtr olib tashlansa:
nothing-without = “{ $name }” filtrisiz
nothing-without-filters = hech qanday filtrsiz
nothing-topics = Mavzu boʻyicha qarang:
nothing-countries = Yoki davlat boʻyicha:

## Belgilar

mark-unreviewed = mutaxassis tekshirmagan
mark-reviewed = mutaxassis tekshirgan
mark-machine = mashina tarjimasi
mark-stale = asl matn shundan beri oʻzgargan
in-force-yes = amalda
in-force-no = kuchini yoʻqotgan
in-force-partly = qisman amalda
in-force-pending = hali kuchga kirmagan
in-force-unknown = holatini aniqlab boʻlmadi

## Bosh sahifa

doors-label = Nimadan boshlash kerak
door-experience = Tajriba qidiryapman
door-experience-text = Yetti davlatning tajriba namunalari va xizmat modellari.
door-training = Oʻquv mashgʻuloti tayyorlayapman
door-training-text = Shu materiallardan kurs tuzing, vaqtini taqsimlang, chop eting yoki fayl qilib oling.
door-publish = Eʼlon qilmoqchiman
door-publish-text = Hujjat yoki tarjima qanday qoʻshiladi.
home-countries = Davlatlar
home-themes = Mavzular
home-kinds = Material turlari
home-newest = Yangi materiallar
home-all-works = Barcha materiallar
country-regional = Butun mintaqa

## Davlat

country-description = { $country }: bolalarni himoya qilish boʻyicha qonunlar, xizmatlar, tajriba namunalari va boshqa materiallar.
country-works = Ushbu kutubxonadagi materiallar
country-no-works = Bu davlatning materiallari hozircha yoʻq.
country-search = Shu materiallardan qidirish
country-newest = Yangi materiallar
country-gaps = Bu yerda hozircha nima yoʻq va nima uchun
country-bodies = Kim qaror qabul qiladi
country-databases = Qonunchilikning rasmiy maʼlumotlar bazalari
country-commitments = Majburiyatlar va davlatlar boʻyicha materiallar
role-coordinating = Muvofiqlashtirish
role-guardianship = Vasiylik va homiylik
role-gatekeeping = Bolani joylashtirish toʻgʻrisida qaror
role-complaints = Shikoyatlar
checked-on = koʻrilgan kuni: { $date }
helplines-title = Ishonch telefonlari
helplines-none = Bu yerda soʻnggi olti oyda tekshirilgan raqam yoʻq. Mahalliy organlarga murojaat qiling.
helpline-tested = Tekshirilgan kuni: { $date }
site-answers-nobody = Saytning oʻzida hech kim javob bermaydi.

## Mavzu

topic-description = { $topic }: yetti davlatning toʻqqiz tildagi materiallari.
topics-description = Oʻn toʻrtta asosiy mavzu va ularga tegishli mavzular.
topic-broader = Kengroq mavzular
topic-narrower = Torroq mavzular
topic-related = Yaqin mavzular
topic-works = Materiallar
topic-no-works = Bu haqda material hozircha yoʻq.
topic-search = Shu materiallardan qidirish
topic-terms = Bu qanday ataladi
topic-nearest = Baʼzi atamalar davlatdagi maʼno jihatdan eng yaqin institutni bildiradi, aynan muqobilini emas.

## Majburiyatlar

commitments-description = Bolalarni himoya qilish boʻyicha ikkinchi forum rezolyutsiyasining majburiyatlari, Bishkek, 2009-yil.
commitments-counts = Raqamlar ushbu kutubxonadagi materiallar sonini koʻrsatadi. Davlatda nima qilinganini bildirmaydi.
commitments-table = Majburiyatlar va davlatlar boʻyicha materiallar
commitments-column = Majburiyat
commitments-cell = { $country }: { $count } ta material
commitments-none = material yoʻq
commitment-number = { $number }-majburiyat
commitment-original = Qabul qilingan tilida
commitment-works = Ushbu majburiyat boʻyicha materiallar
commitment-all = Barcha majburiyatlar

## Material

crumbs-label = Siz shu yerdasiz
work-not-in-your-language = Oʻzbekcha matn hozircha yoʻq. Koʻrib turgan matningiz tili: { $language }.
questions-title = Bu sahifa qanday savollarga javob beradi
outline-title = Ushbu sahifada
law-label = Hujjatning holati
law-official-source = Rasmiy manba:
law-not-the-text = Bu qisqacha bayon, qonun matni emas.
law-checked-on = Holati tekshirilgan kun: { $date }.
law-check-is-old = Shundan beri oʻn ikki oydan koʻp vaqt oʻtdi: tayanishdan oldin tekshiring.
law-never-checked = Holati tekshirilmagan.
banner-unreviewed = Bu matnni soha mutaxassisi hali tekshirmagan. Tayanishdan oldin manbalarga qarang.
banner-machine = Mashina tarjimasi. Asl matn tili: { $language }. Tarjimani asl matn bilan hech kim solishtirmagan.
banner-machine-edited = Mashina tarjimasi, uni inson tuzatgan. Asl matn tili: { $language }.
banner-original = Asl matnni koʻrish
banner-stale = Ushbu tarjimadan keyin asl matn oʻzgargan.
banner-superseded = Bu material oʻrniga yangisi bor; “Bogʻliq materiallar” boʻlimiga qarang.
content-warning = Boshlashdan oldin:
facts-title = Qisqacha
links-title = Bogʻliq materiallar
link-model = Xizmat modeli
link-legal-basis = Huquqiy asos
link-standard = Standart
link-adapted-from = Asos qilib olingan
link-amends = Oʻzgartiradi
link-implements = Bajaradi
link-requires = Avval oʻrganing
link-supersedes = Oldingi material
link-superseded-by = Oʻrniga kelgan
link-related = Yana qarang
subjects-title = Mavzular va majburiyatlar
related-title = Shu mavzuda
provenance-title = Bu qayerdan olingan
sources-title = Manbalar
source-official = rasmiy manba
source-secondary = ikkilamchi manba
source-accessed = oʻqilgan kuni: { $date }
translation-original = Bu asl matn.
translation-human = Inson tarjima qilgan. Asl matn tili: { $language }
translation-machine = Mashina tarjimasi. Asl matn tili: { $language }
translation-machine-edited = Mashina tarjimasi, uni inson tuzatgan. Asl matn tili: { $language }
translation-read-by = Asl matn bilan solishtirgan: { $name }
translator-model-unread-by-speaker = katta til modeli, ona tili shu til boʻlgan kishi hali oʻqib chiqmagan
translator-model-unread-by-translator = katta til modeli, tarjimon hali oʻqib chiqmagan
review-unreviewed = Hali tekshirilmagan
review-reviewed = Tekshirilgan
review-due = Qayta tekshirish: { $date }
as-data = Bu material maʼlumot shaklida (JSON)
cite-title = Iqtibos keltirish
cite-version = { $revision } versiya
count-minutes = { $count } daqiqa
plan-measures = Reja tadbirlari
plan-number = №
plan-measure = Tadbir
plan-indicator = Koʻrsatkich
plan-baseline = Boshlangʻich qiymat
plan-target = Maqsad
plan-actual = Oʻlchangan
plan-responsible = Masʼul
plan-due = Muddati
plan-status = Manba soʻzi bilan
plan-last-review = Bu yerda maʼlum boʻlgan soʻnggi sharh: { $year } ({ $source }).

## Hissa qoʻshish

contribute-lead = Kutubxona oddiy matn fayllaridan iborat. Fayli qoʻshilgan hujjat eʼlon qilingan boʻladi.
contribute-mail-title = Kompyuter dasturisiz
contribute-mail = Hech qanday dastur ham, maxsus shakl ham kerak emas. Matningizni istalgan formatda, oʻz tilingizda quyidagi manzilga yuboring: kutubxonani yuritadigan kishilar uni kutubxonaga kerakli koʻrinishga keltiradi va yetishmayotganini oʻzingizdan soʻraydi.
contribute-tell = Muammo nimada boʻlganini, nima qilinganini va kim qilganini, undan qanday yaxshi va yomon natija chiqqanini, qanchaga tushganini va qaysi hujjatlarga tayanishini yozing. Bolalarning ismini va bolani tanib olish mumkin boʻlgan hech narsani yozmang.
contribute-files-title = Fayllarni oʻzingiz tayyorlasangiz
contribute-write = Matnni Markdown bilan yozing va davlat hamda tur papkasiga qisqa nom bilan saqlang.
contribute-countries = Davlat papkasi shulardan biri; bir nechta davlatga yoki butun mintaqaga tegishlisi oxirgisida turadi:
contribute-kinds = Tur papkasi shulardan biri:
contribute-curricula = Shu yerda tuzilgan oʻquv dasturi ham xuddi shunday eʼlon qilinadi: faylini tuzish sahifasi yozib beradi. Bir nechta davlat uchun dastur bu yerda turadi:
contribute-facts = Boshida nima haqida ekanini koʻrsating: sarlavha, sana, manbalar, mavzular. Har bir material manbalarini koʻrsatadi.
contribute-check = Tekshiruvni ishga tushiring. U faylni, qatorni va nima qilish kerakligini aytadi.
contribute-publish = Oʻzgarishni tashkilotchilarga yuboring. Qabul qilinsa, darhol saytda chiqadi.
contribute-never = Bolaning ismini va uni tanib olish mumkin boʻlgan hech narsani hech qachon eʼlon qilmang.
contribute-example = Boshlash uchun fayl
contribute-fields = Bunday turdagi faylda boʻlishi mumkin boʻlgan barcha maydonlar; yozayotganda tekshiradigan muharrirlar uchun sxema:
contribute-license = Bu yerda eʼlon qilganingiz, faylda boshqa litsenziya koʻrsatilmagan boʻlsa, { $license } litsenziyasi bilan tarqaladi. Birovning matnini litsenziyasi ruxsat bersagina toʻliq keltiring; boʻlmasa, oʻz soʻzingiz bilan aytib, havola bering.
contribute-translation = Tarjima asl matn yonida oʻz tilidagi faylda turadi va uni kim yoki nima qilganini aytadi.
contribute-translations = Tarjimalar holati
contribute-translated = { $all } tadan { $count } ta
contribute-without = tarjimasi yoʻqlari
contribute-findings = Tuzatishni kutayotgan fayllar
contribute-no-findings = Yoʻq: kutubxonaning barcha fayllari eʼlon qilingan.

## Xatolar

error-home = Bosh sahifa
error-not-found = Sahifa topilmadi
error-not-found-text = Bu manzilda sahifa yoʻq. Material koʻchirilgan yoki olib tashlangan boʻlishi mumkin. Qidirib koʻring:
error-bad-request = Bu manzilni oʻqib boʻlmadi
error-bad-request-text = Manzilning bir qismi notoʻgʻri yozilgan. Qidirib koʻring:
error-method = Bu yerda buni qilib boʻlmaydi
error-method-text = Bu sayt faqat oʻqish uchun.
error-too-long = Manzil juda uzun
error-too-long-text = Iltimos, soʻrovni qisqartiring.
error-internal = Nimadir xato ketdi
error-internal-text = Xato bizda, u qayd etildi. Iltimos, birozdan keyin qayta urinib koʻring.
error-overloaded = Bir vaqtda soʻrovlar juda koʻp
error-overloaded-text = Iltimos, bir necha soniyadan keyin qayta urinib koʻring.
