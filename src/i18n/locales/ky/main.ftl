## Ар бир барак

skip-to-content = Мазмунга өтүү
interface-language = Интерфейстин тили
interface-language-choose = Тилди тандаңыз
nav-label = Негизги меню
nav-search = Издөө
nav-topics = Темалар
nav-commitments = Милдеттенмелер
nav-contribute = Салым кошуу
footer-label = Бул сайт жөнүндө
report = Бул барактагы ката же барактын балага коркунуч туудурары жөнүндө билдирүү
report-subject = Баракта ката же балага коркунуч бар
report-body = Барак: { $address }

    Бул баракта эмне туура эмес же ал балага кандай коркунуч туудурат? Сураныч, баланын атын жазбаңыз.
license-note = Тексттер: { $license }, эгер баракта башкача көрсөтүлбөсө.
interface-unchecked = Кыргызча интерфейсти эне тили кыргызча адам али текшере элек. Каталарды билдириңиз.
see-also = Дагы караңыз
contact-label = Байланыш

## Издөө

search-label = Эмне издеп жатасыз?
search-button = Издөө
search-hint = Тогуз тилдин каалаганында издеңиз; улуттук тамгаларсыз да болот.
search-suggestions = Сунуштар
search-title = Бардык материалдар
search-title-query = «{ $query }» – издөө
search-description = Жети өлкөнүн балдарды коргоо боюнча мыйзамдары, кызмат моделдери, тажрыйба мисалдары жана окуу материалдары.
count-works = { $count } материал
count-works-query = «{ $query }» боюнча { $count } материал
filters-title = Чыпкалар
filters-jump = Чыпкаларга өтүү
filters-active = Тандалган чыпкалар
filters-apply = Чыпкаларды колдонуу
filters-clear = Бардык чыпкаларды алып салуу
filter-remove = Алып салуу
facet-in = Тексттин тили
facet-country = Өлкө
facet-kind = Материалдын түрү
facet-topic = Тема
facet-commitment = Милдеттенме
facet-audience = Кимге арналган
facet-stage = Жардамдын баскычы
facet-year = Жыл
year-from = башы
year-to = аягы
every-script = { $language } (каалаган жазуу)
script-cyrl = кирилл
script-latn = латын
script-arab = араб жазуусу
sort-label = Тартиби
sort-relevance = Адегенде эң ылайыктуусу
sort-date = Адегенде жаңысы
paging-label = Натыйжалардын барактары
paging-previous = Мурунку
paging-next = Кийинки
paging-page = { $number }-барак
paging-of = { $last } барактын { $number }-барагы
text-language = Тексттин тили
matched-through = Бул сөз аркылуу табылды:
also-searched = Булар да изделди:
also-searched-remove = муну издебөө
notice-cut = Сурамыңыз узун болду, башы гана изделди.
notice-plain-words = Так сөз айкашы же чыгарып салуу боюнча эч нерсе табылган жок, ошондуктан сөздөр өзүнчө изделди.
notice-phrase-as-words = Бул сөз айкашы так ушундай эч жерде же дээрлик эч жерде жок, ошондуктан сөздөр өзүнчө изделди.
notice-bad-value = «{ $key }» үчүн «{ $value }» мааниси түшүнүксүз болуп, эске алынган жок.
suggestion-applied = «{ $query }» боюнча натыйжалар көрсөтүлдү.
suggestion-layout = Клавиатуранын башка тили тандалган окшойт.
suggestion-script = Ошол эле сөздөр башка жазуу менен.
suggestion-spelling = Жазылышы оңдолду.
suggestion-undo = Жазганымды издөө: «{ $query }»
suggestion-offered = Балким, муну айткыңыз келгендир:
nothing-title = Эч нерсе табылган жок
nothing-less = Бир чыпканы алып салса:
nothing-without = «{ $name }» чыпкасысыз
nothing-without-filters = эч кандай чыпкасыз
nothing-topics = Тема боюнча караңыз:
nothing-countries = Же өлкө боюнча:

## Белгилер

mark-unreviewed = адис текшере элек
mark-reviewed = адис текшерген
mark-machine = машиналык котормо
mark-stale = түпнуска андан бери өзгөргөн
in-force-yes = күчүндө
in-force-no = күчүн жоготкон
in-force-partly = жарым-жартылай күчүндө
in-force-pending = али күчүнө кире элек
in-force-unknown = абалын аныктоо мүмкүн болгон жок

## Башкы барак

doors-label = Эмнеден баштоо керек
door-experience = Тажрыйба издейм
door-experience-text = Жети өлкөнүн тажрыйба мисалдары жана кызмат моделдери.
door-training = Окутуу даярдап жатам
door-training-text = Ушул материалдардан курс түзүңүз, убактысын бөлүштүрүңүз, басып чыгарыңыз же файл кылып алыңыз.
door-publish = Жарыялагым келет
door-publish-text = Документти же котормону кантип кошуу керек.
home-countries = Өлкөлөр
home-themes = Темалар
home-kinds = Материалдардын түрлөрү
home-newest = Жаңы материалдар
home-all-works = Бардык материалдар
country-regional = Бүт аймак

## Өлкө

country-description = { $country }: балдарды коргоо боюнча мыйзамдар, кызматтар, тажрыйба мисалдары жана башка материалдар.
country-works = Бул китепканадагы материалдар
country-no-works = Бул өлкөнүн материалдары азырынча жок.
country-search = Ушул материалдардан издөө
country-newest = Жаңы материалдар
country-gaps = Бул жерде азырынча эмне жок жана эмне үчүн
country-bodies = Ким чечим кабыл алат
country-databases = Мыйзамдардын расмий маалымат базалары
country-commitments = Милдеттенмелер жана өлкөлөр боюнча материалдар
role-coordinating = Координациялоо
role-guardianship = Камкорчулук жана көзөмөлчүлүк
role-gatekeeping = Баланы жайгаштыруу жөнүндө чечим
role-complaints = Даттануулар
checked-on = каралган күнү: { $date }
helplines-title = Ишеним телефондору
helplines-none = Бул жерде акыркы алты айда текшерилген номер жок. Жергиликтүү органдарга кайрылыңыз.
helpline-tested = Текшерилген күнү: { $date }
site-answers-nobody = Бул сайттын өзүндө эч ким жооп бербейт.

## Тема

topic-description = { $topic }: жети өлкөнүн тогуз тилдеги материалдары.
topics-description = Он төрт негизги тема жана аларга тиешелүү темалар.
topic-broader = Кеңирээк темалар
topic-narrower = Тарыраак темалар
topic-related = Жакын темалар
topic-works = Материалдар
topic-no-works = Бул тууралуу материал азырынча жок.
topic-search = Ушул материалдардан издөө
topic-terms = Бул кандай аталат
topic-nearest = Айрым терминдер өлкөдөгү мааниси боюнча эң жакын институтту атайт, ал так эквиваленти эмес.

## Милдеттенмелер

commitments-description = Балдарды коргоо боюнча экинчи форумдун резолюциясынын милдеттенмелери, Бишкек, 2009-жыл.
commitments-counts = Сандар бул китепканадагы материалдарды көрсөтөт. Өлкөдө эмне жасалганын билдирбейт.
commitments-table = Милдеттенмелер жана өлкөлөр боюнча материалдар
commitments-column = Милдеттенме
commitments-cell = { $country }: { $count } материал
commitments-none = материал жок
commitment-number = { $number }-милдеттенме
commitment-original = Кабыл алынган тилинде
commitment-works = Бул милдеттенме боюнча материалдар
commitment-all = Бардык милдеттенмелер

## Материал

crumbs-label = Сиз ушул жердесиз
work-not-in-your-language = Кыргызча текст азырынча жок. Көрүп турган тексттин тили: { $language }.
questions-title = Бул барак кандай суроолорго жооп берет
outline-title = Бул баракта
law-label = Актынын абалы
law-official-source = Расмий булак:
law-not-the-text = Бул – кыскача баяндама, мыйзамдын тексти эмес.
law-checked-on = Абалы текшерилген күн: { $date }.
law-check-is-old = Андан бери он эки айдан ашык убакыт өттү: таянардан мурун текшериңиз.
law-never-checked = Абалы текшерилген эмес.
banner-unreviewed = Бул текстти тармактын адиси али текшере элек. Таянардан мурун булактарды караңыз.
banner-machine = Машиналык котормо. Түпнусканын тили: { $language }. Котормону түпнуска менен эч ким салыштырган эмес.
banner-machine-edited = Машиналык котормо, аны адам оңдогон. Түпнусканын тили: { $language }.
banner-original = Түпнусканы көрүү
banner-stale = Бул котормодон кийин түпнуска өзгөргөн.
banner-superseded = Бул материалдын ордуна жаңысы бар; «Байланыштуу материалдар» бөлүмүн караңыз.
content-warning = Баштаардан мурун:
facts-title = Кыскача
links-title = Байланыштуу материалдар
link-model = Кызмат модели
link-legal-basis = Укуктук негиз
link-standard = Стандарт
link-adapted-from = Негиз катары алынган
link-amends = Өзгөртөт
link-implements = Аткарат
link-requires = Адегенде окуңуз
link-supersedes = Мурунку материал
link-superseded-by = Ордуна келген
link-related = Дагы караңыз
subjects-title = Темалар жана милдеттенмелер
related-title = Ушул эле темада
provenance-title = Бул кайдан алынган
sources-title = Булактар
source-official = расмий булак
source-secondary = экинчи даражадагы булак
source-accessed = окулган күнү: { $date }
translation-original = Бул текст – түпнуска.
translation-human = Адам которгон. Түпнусканын тили: { $language }
translation-machine = Машиналык котормо. Түпнусканын тили: { $language }
translation-machine-edited = Машиналык котормо, аны адам оңдогон. Түпнусканын тили: { $language }
translation-read-by = Түпнуска менен салыштырган: { $name }
translator-model-unread-by-speaker = чоң тилдик модель, эне тили ушул тил болгон адам али окуй элек
translator-model-unread-by-translator = чоң тилдик модель, котормочу али окуй элек
review-unreviewed = Али текшериле элек
review-reviewed = Текшерилген
review-due = Кайра текшерүү: { $date }
as-data = Бул материал маалымат түрүндө (JSON)
cite-title = Шилтеме берүү
cite-version = версия { $revision }
count-minutes = { $count } мүнөт
plan-measures = Пландын иш-чаралары
plan-number = №
plan-measure = Иш-чара
plan-indicator = Индикатор
plan-baseline = Баштапкы маани
plan-target = Максат
plan-actual = Өлчөнгөн
plan-responsible = Жооптуу
plan-due = Мөөнөтү
plan-status = Булактын сөзү менен
plan-last-review = Бул жерде белгилүү акыркы серп: { $year } ({ $source }).

## Салым кошуу

contribute-lead = Китепкана жөнөкөй текст файлдарынан турат. Файлы кошулган документ жарыяланган болот.
contribute-mail-title = Компьютердик программасыз
contribute-mail = Эч кандай программа да, атайын форма да керек эмес. Текстиңизди каалаган форматта, өз тилиңизде төмөнкү дарекке жөнөтүңүз: китепкананы жүргүзгөн адамдар аны китепканага керектүү түргө келтирип, жетпегенин өзүңүздөн сурашат.
contribute-tell = Көйгөй эмнеде болгонун, эмне жасалганын жана ким жасаганын, андан кандай жакшы жана жаман натыйжа чыкканын, канча каражат кеткенин жана кайсы документтерге таянарын жазыңыз. Балдардын атын жана баланы тааныта турган эч нерсени жазбаңыз.
contribute-files-title = Файлдарды өзүңүз даярдасаңыз
contribute-write = Текстти Markdown менен жазып, өлкө жана түр папкасына кыска ат менен сактаңыз.
contribute-countries = Өлкөнүн папкасы – ушулардын бири; бир нече өлкөгө же бүт аймакка тиешелүү нерсе акыркысында турат:
contribute-kinds = Түрдүн папкасы – ушулардын бири:
contribute-curricula = Бул жерде түзүлгөн окуу программасы да ушундай жарыяланат: анын файлын түзүү барагы жазып берет. Бир нече өлкөгө арналган программа бул жерде турат:
contribute-facts = Башында эмне жөнүндө экенин көрсөтүңүз: аталышы, күнү, булактары, темалары. Ар бир материалдын булактары болот.
contribute-check = Текшерүүнү иштетиңиз. Ал файлды, сапты жана эмне кылуу керегин айтат.
contribute-publish = Өзгөртүүнү уюштуруучуларга жөнөтүңүз. Кабыл алынса, дароо сайтта чыгат.
contribute-never = Баланын атын жана аны тааныта турган эч нерсени эч качан жарыялабаңыз.
contribute-example = Баштоого ылайыктуу файл
contribute-fields = Мындай түрдөгү файлда боло турган бардык талаалар; терип жатканда текшерген редакторлор үчүн схема:
contribute-license = Бул жерде жарыялаганыңыз, файлда башка лицензия көрсөтүлбөсө, { $license } лицензиясы менен таралат. Бөтөн текстти лицензиясы уруксат берсе гана толук бериңиз; болбосо өз сөзүңүз менен айтып, шилтеме коюңуз.
contribute-translation = Котормо түпнусканын жанында өз тилиндеги файлда турат жана аны ким же эмне жасаганын айтат.
contribute-translations = Котормолордун абалы
contribute-translated = { $all } материалдын ичинен { $count }
contribute-without = котормосу жоктору
contribute-findings = Оңдоону күткөн файлдар
contribute-no-findings = Жок: китепкананын бардык файлдары жарыяланган.

## Каталар

error-home = Башкы барак
error-not-found = Барак табылган жок
error-not-found-text = Бул даректе барак жок. Материал көчүрүлгөн же алынып салынган болушу мүмкүн. Издеп көрүңүз:
error-bad-request = Бул даректи окуу мүмкүн эмес
error-bad-request-text = Даректин бир бөлүгү туура эмес жазылган. Издеп көрүңүз:
error-method = Муну бул жерде жасоого болбойт
error-method-text = Бул сайт окуу үчүн гана.
error-too-long = Дарек өтө узун
error-too-long-text = Сураныч, сурамды кыскартыңыз.
error-internal = Бир нерсе туура эмес болду
error-internal-text = Ката бизде, ал жазылып алынды. Бир аздан кийин кайталап көрүңүз.
error-overloaded = Бир убакта сурам өтө көп
error-overloaded-text = Бир нече секунддан кийин кайталап көрүңүз.
