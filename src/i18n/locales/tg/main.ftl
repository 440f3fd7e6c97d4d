## Ҳар саҳифа

skip-to-content = Гузаштан ба мундариҷа
interface-language = Забони интерфейс
interface-language-choose = Забонро интихоб кунед
nav-label = Менюи асосӣ
nav-search = Ҷустуҷӯ
nav-topics = Мавзӯъҳо
nav-commitments = Уҳдадориҳо
nav-contribute = Саҳм гузоштан
footer-label = Дар бораи ин сомона
report = Дар бораи хатои ин саҳифа ё хатари он барои кӯдак хабар диҳед
report-subject = Хатои саҳифа ё хатари он барои кӯдак
report-body = Саҳифа: { $address }

    Дар ин саҳифа чӣ нодуруст аст ё он барои кӯдак чӣ хатар дорад? Лутфан номи кӯдакро нанависед.
license-note = Матнҳо: { $license }, агар дар саҳифа дигар хел нишон дода нашуда бошад.
interface-unchecked = Интерфейси тоҷикиро ҳанӯз соҳибзабон насанҷидааст. Лутфан хатоҳоро хабар диҳед.
see-also = Ҳамчунин бинед
contact-label = Тамос

## Ҷустуҷӯ

search-label = Чиро меҷӯед?
search-button = Ҷустан
search-hint = Бо ҳар яке аз нӯҳ забон ҷустуҷӯ кунед; бе ҳарфҳои миллӣ ҳам мешавад.
search-suggestions = Пешниҳодҳо
search-title = Ҳамаи мавод
search-title-query = «{ $query }» – ҷустуҷӯ
search-description = Қонунҳо, намунаҳои хизматрасонӣ, мисолҳои таҷриба ва маводи таълимии ҳафт кишвар оид ба ҳифзи кӯдакон.
count-works = { $count } мавод
count-works-query = { $count } мавод барои «{ $query }»
filters-title = Филтрҳо
filters-jump = Ба филтрҳо
filters-active = Филтрҳои интихобшуда
filters-apply = Татбиқи филтрҳо
filters-clear = Бекор кардани ҳамаи филтрҳо
filter-remove = Бекор кардан
facet-in = Забони матн
facet-country = Кишвар
facet-kind = Навъи мавод
facet-topic = Мавзӯъ
facet-commitment = Уҳдадорӣ
facet-audience = Барои кӣ
facet-stage = Марҳилаи кӯмак
facet-year = Сол
year-from = аз
year-to = то
every-script = { $language } (ҳар хат)
script-cyrl = кириллӣ
script-latn = лотинӣ
script-arab = хати арабӣ
sort-label = Тартиб
sort-relevance = Аввал мувофиқтарин
sort-date = Аввал навтарин
paging-label = Саҳифаҳои натиҷа
paging-previous = Қаблӣ
paging-next = Баъдӣ
paging-page = Саҳифаи { $number }
paging-of = Саҳифаи { $number } аз { $last }
text-language = Забони матн
matched-through = Тавассути ин калима ёфт шуд:
also-searched = Инҳо ҳам ҷуста шуданд:
also-searched-remove = инро наҷустан
notice-cut = Дархости шумо дароз буд, танҳо аввали он ҷуста шуд.
notice-plain-words = Аз рӯи ибораи дақиқ ё истисно чизе ёфт нашуд, бинобар ин калимаҳо алоҳида ҷуста шуданд.
notice-phrase-as-words = Ин ибора айнан ҳамин тавр дар ҳеҷ ҷо ё қариб дар ҳеҷ ҷо нест, бинобар ин калимаҳо алоҳида ҷуста шуданд.
notice-bad-value = Қимати «{ $value }» барои «{ $key }» фаҳмо набуд ва ба ҳисоб гирифта нашуд.
suggestion-applied = Натиҷаҳо барои «{ $query }» нишон дода шуданд.
suggestion-layout = Гӯё тарҳбандии дигари клавиатура фаъол буд.
suggestion-script = Ҳамон калимаҳо бо хати дигар.
suggestion-spelling = Навишт ислоҳ шуд.
suggestion-undo = Ҷустани навиштаам: «{ $query }»
suggestion-offered = Шояд инро дар назар доштед:
nothing-title = Чизе ёфт нашуд
nothing-less = Агар як филтр бардошта шавад:
nothing-without = бе «{ $name }»
nothing-without-filters = бе ягон филтр
nothing-topics = Аз рӯи мавзӯъ бинед:
nothing-countries = Ё аз рӯи кишвар:

## Нишонаҳо

mark-unreviewed = мутахассис насанҷидааст
mark-reviewed = мутахассис санҷидааст
mark-machine = тарҷумаи мошинӣ
mark-stale = матни асл аз он вақт тағйир ёфтааст
in-force-yes = амал мекунад
in-force-no = аз эътибор соқит шудааст
in-force-partly = қисман амал мекунад
in-force-pending = ҳанӯз эътибор пайдо накардааст
in-force-unknown = ҳолатро муайян кардан муяссар нашуд

## Саҳифаи асосӣ

doors-label = Аз чӣ оғоз кардан
door-experience = Таҷриба меҷӯям
door-experience-text = Мисолҳои таҷриба ва намунаҳои хизматрасонии ҳафт кишвар.
door-training = Омӯзиш тайёр мекунам
door-training-text = Аз ин мавод курс тартиб диҳед, вақташро тақсим кунед, чоп кунед ё ҳамчун файл гиред.
door-publish = Нашр кардан мехоҳам
door-publish-text = Ҳуҷҷат ё тарҷума чӣ тавр илова мешавад.
home-countries = Кишварҳо
home-themes = Мавзӯъҳо
home-kinds = Навъҳои мавод
home-newest = Маводи нав
home-all-works = Ҳамаи мавод
country-regional = Тамоми минтақа

## Кишвар

country-description = { $country }: қонунҳо, хизматрасониҳо, мисолҳои таҷриба ва маводи дигар оид ба ҳифзи кӯдакон.
country-works = Мавод дар ин китобхона
country-no-works = Маводи ин кишвар ҳоло нест.
country-search = Ҷустуҷӯ дар ин мавод
country-newest = Маводи нав
country-gaps = Дар ин ҷо ҳоло чӣ нест ва чаро
country-bodies = Кӣ қарор қабул мекунад
country-databases = Пойгоҳҳои расмии додаҳои қонунгузорӣ
country-commitments = Мавод аз рӯи уҳдадориҳо ва кишварҳо
role-coordinating = Ҳамоҳангсозӣ
role-guardianship = Васоят ва парасторӣ
role-gatekeeping = Қарор дар бораи ҷойгиркунӣ
role-complaints = Шикоятҳо
checked-on = рӯзи муоина: { $date }
helplines-title = Телефонҳои боварӣ
helplines-none = Дар ин ҷо рақаме нест, ки дар шаш моҳи охир санҷида шуда бошад. Ба мақомоти маҳаллӣ муроҷиат кунед.
helpline-tested = Рӯзи санҷиш: { $date }
site-answers-nobody = Дар худи сомона касе ҷавоб намедиҳад.

## Мавзӯъ

topic-description = { $topic }: маводи ҳафт кишвар бо нӯҳ забон.
topics-description = Чордаҳ мавзӯи асосӣ ва мавзӯъҳои марбут ба онҳо.
topic-broader = Мавзӯъҳои васеътар
topic-narrower = Мавзӯъҳои маҳдудтар
topic-related = Мавзӯъҳои наздик
topic-works = Мавод
topic-no-works = Дар ин бора мавод ҳоло нест.
topic-search = Ҷустуҷӯ дар ин мавод
topic-terms = Ин чӣ ном дорад
topic-nearest = Баъзе истилоҳҳо наздиктарин ниҳоди кишварро ифода мекунанд, на муодили айнан онро.

## Уҳдадориҳо

commitments-description = Уҳдадориҳои қатъномаи Форуми дуюми ҳифзи кӯдакон, Бишкек, соли 2009.
commitments-counts = Рақамҳо шумораи маводи ин китобхонаро нишон медиҳанд. Онҳо намегӯянд, ки дар кишвар чӣ анҷом дода шудааст.
commitments-table = Мавод аз рӯи уҳдадориҳо ва кишварҳо
commitments-column = Уҳдадорӣ
commitments-cell = { $country }: { $count } мавод
commitments-none = мавод нест
commitment-number = Уҳдадории { $number }
commitment-original = Бо забоне, ки қабул шудааст
commitment-works = Мавод оид ба ин уҳдадорӣ
commitment-all = Ҳамаи уҳдадориҳо

## Мавод

crumbs-label = Шумо дар ин ҷоед
work-not-in-your-language = Матни тоҷикӣ ҳоло нест. Забони матне, ки мебинед: { $language }.
questions-title = Ин саҳифа ба кадом саволҳо ҷавоб медиҳад
outline-title = Дар ин саҳифа
law-label = Ҳолати санад
law-official-source = Манбаи расмӣ:
law-not-the-text = Ин баёни мухтасар аст, на матни қонун.
law-checked-on = Рӯзи санҷиши ҳолат: { $date }.
law-check-is-old = Аз он вақт беш аз дувоздаҳ моҳ гузашт: пеш аз такя кардан санҷед.
law-never-checked = Ҳолат санҷида нашудааст.
banner-unreviewed = Ин матнро ҳанӯз мутахассиси соҳа насанҷидааст. Пеш аз такя кардан ба сарчашмаҳо нигаред.
banner-machine = Тарҷумаи мошинӣ. Забони матни асл: { $language }. Тарҷумаро бо матни асл касе муқоиса накардааст.
banner-machine-edited = Тарҷумаи мошинӣ, ки инсон ислоҳ кардааст. Забони матни асл: { $language }.
banner-original = Дидани матни асл
banner-stale = Пас аз ин тарҷума матни асл тағйир ёфтааст.
banner-superseded = Ба ҷои ин мавод маводи навтар ҳаст; ба «Маводи алоқаманд» нигаред.
content-warning = Пеш аз оғоз:
facts-title = Мухтасар
links-title = Маводи алоқаманд
link-model = Намунаи хизматрасонӣ
link-legal-basis = Асоси ҳуқуқӣ
link-standard = Стандарт
link-adapted-from = Асос гирифта шудааст
link-amends = Тағйир медиҳад
link-implements = Иҷро мекунад
link-requires = Аввал омӯзед
link-supersedes = Ба ҷои
link-superseded-by = Иваз шудааст бо
link-related = Ҳамчунин бинед
subjects-title = Мавзӯъҳо ва уҳдадориҳо
related-title = Дар ҳамин мавзӯъ
provenance-title = Ин аз куҷост
sources-title = Сарчашмаҳо
source-official = сарчашмаи расмӣ
source-secondary = сарчашмаи дуюмдараҷа
source-accessed = рӯзи хониш: { $date }
translation-original = Ин матн матни асл аст.
translation-human = Инсон тарҷума кардааст. Забони матни асл: { $language }
translation-machine = Тарҷумаи мошинӣ. Забони матни асл: { $language }
translation-machine-edited = Тарҷумаи мошинӣ, ки инсон ислоҳ кардааст. Забони матни асл: { $language }
translation-read-by = Бо матни асл муқоиса кард: { $name }
translator-model-unread-by-speaker = модели калони забонӣ, соҳибзабон ҳанӯз нахондааст
translator-model-unread-by-translator = модели калони забонӣ, тарҷумон ҳанӯз нахондааст
review-unreviewed = Ҳанӯз санҷида нашудааст
review-reviewed = Санҷида шудааст
review-due = Санҷиши такрорӣ: { $date }
as-data = Ин мавод ба шакли дода (JSON)
cite-title = Иқтибос
cite-version = нусхаи { $revision }
count-minutes = { $count } дақиқа
plan-measures = Чорабиниҳои нақша
plan-number = №
plan-measure = Чорабинӣ
plan-indicator = Нишондиҳанда
plan-baseline = Қимати аввала
plan-target = Ҳадаф
plan-actual = Чен шудааст
plan-responsible = Масъул
plan-due = Муҳлат
plan-status = Бо ифодаи сарчашма
plan-last-review = Шарҳи охирини дар ин ҷо маълум: { $year } ({ $source }).

## Саҳм гузоштан

contribute-lead = Китобхона аз файлҳои матнии оддӣ иборат аст. Ҳуҷҷате, ки файлаш илова шуд, нашршуда аст.
contribute-mail-title = Бе барномаи компютерӣ
contribute-mail = На барнома лозим аст, на шакли махсус. Матни худро дар ҳар формат ва бо забони худ ба нишонии зер фиристед: касоне, ки китобхонаро пеш мебаранд, онро ба шакли китобхона меоранд ва он чиро, ки намерасад, аз шумо мепурсанд.
contribute-tell = Нависед, ки мушкилот чӣ буд, чӣ кор карда шуд ва кӣ кард, чӣ натиҷаи хуб ва бад дод, чӣ қадар маблағ сарф шуд ва ба кадом ҳуҷҷатҳо такя мекунад. Номи кӯдакон ва чизеро, ки аз рӯи он кӯдакро шинохтан мумкин аст, нанависед.
contribute-files-title = Агар файлҳоро худатон тайёр кунед
contribute-write = Матнро бо Markdown нависед ва дар папкаи кишвару навъ бо номи кӯтоҳ нигоҳ доред.
contribute-countries = Папкаи кишвар яке аз инҳост; он чи ба чанд кишвар ё тамоми минтақа дахл дорад, дар охирин аст:
contribute-kinds = Папкаи навъ яке аз инҳост:
contribute-curricula = Барномаи таълимие, ки ин ҷо тартиб дода шудааст, низ ҳамин тавр нашр мешавад: файли онро саҳифаи тартибдиҳӣ менависад. Барнома барои чанд кишвар дар ин ҷост:
contribute-facts = Дар аввал нишон диҳед, ки дар бораи чист: сарлавҳа, сана, сарчашмаҳо, мавзӯъҳо. Ҳар мавод сарчашмаҳои худро нишон медиҳад.
contribute-check = Санҷишро оғоз кунед. Он файл, сатр ва кори лозимаро мегӯяд.
contribute-publish = Тағйиротро ба ташкилкунандагон фиристед. Пас аз қабул он фавран дар сомона пайдо мешавад.
contribute-never = Ҳеҷ гоҳ номи кӯдак ва чизеро, ки аз рӯи он кӯдакро шинохтан мумкин аст, нашр накунед.
contribute-example = Файле, ки аз он оғоз кардан мумкин аст
contribute-fields = Ҳамаи майдонҳои файли ин навъ; схема барои муҳаррирҳое, ки ҳангоми навиштан месанҷанд:
contribute-license = Он чи дар ин ҷо нашр мекунед, агар дар файл иҷозатномаи дигар нишон дода нашуда бошад, бо иҷозатномаи { $license } дастрас аст. Матни дигаронро танҳо он гоҳ пурра диҳед, ки иҷозатномааш роҳ диҳад; вагарна бо сухани худ нақл кунед ва пайванд гузоред.
contribute-translation = Тарҷума дар паҳлуи матни аслӣ дар файли забони худ меистад ва мегӯяд, ки онро кӣ ё чӣ кардааст.
contribute-translations = Ҳолати тарҷумаҳо
contribute-translated = { $count } аз { $all }
contribute-without = онҳое, ки тарҷума надоранд
contribute-findings = Файлҳое, ки ислоҳро интизоранд
contribute-no-findings = Нест: ҳамаи файлҳои китобхона нашр шудаанд.

## Хатоҳо

error-home = Саҳифаи асосӣ
error-not-found = Саҳифа ёфт нашуд
error-not-found-text = Дар ин нишонӣ саҳифа нест. Шояд мавод кӯчонида ё бардошта шуда бошад. Ҷустуҷӯ кунед:
error-bad-request = Ин нишониро хондан мумкин нест
error-bad-request-text = Як қисми нишонӣ нодуруст навишта шудааст. Ҷустуҷӯ кунед:
error-method = Инро дар ин ҷо кардан мумкин нест
error-method-text = Ин сомона танҳо барои хондан аст.
error-too-long = Нишонӣ хеле дароз аст
error-too-long-text = Лутфан дархостро кӯтоҳ кунед.
error-internal = Чизе нодуруст шуд
error-internal-text = Хато аз мост ва сабт шуд. Лутфан каме баъдтар аз нав кӯшиш кунед.
error-overloaded = Дар як вақт дархостҳо аз ҳад зиёданд
error-overloaded-text = Лутфан пас аз чанд сония аз нав кӯшиш кунед.
