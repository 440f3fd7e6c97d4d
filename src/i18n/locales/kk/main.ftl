## Әр бет

skip-to-content = Мазмұнға өту
interface-language = Интерфейс тілі
interface-language-choose = Тілді таңдаңыз
nav-label = Негізгі мәзір
nav-search = Іздеу
nav-topics = Тақырыптар
nav-commitments = Міндеттемелер
nav-contribute = Үлес қосу
footer-label = Осы сайт туралы
report = Осы беттегі қате немесе беттің балаға қауіп төндіретіні туралы хабарлау
report-subject = Бетте қате немесе балаға төнетін қауіп бар
report-body = Бет: { $address }

    Осы бетте не дұрыс емес немесе ол балаға қандай қауіп төндіреді? Баланың атын жазбауыңызды сұраймыз.
license-note = Мәтіндер: { $license }, егер бетте басқаша көрсетілмесе.
interface-unchecked = Қазақ тіліндегі интерфейсті ана тілі қазақша адам әлі тексерген жоқ. Қателер туралы хабарлаңыз.
see-also = Тағы қараңыз
contact-label = Байланыс

## Іздеу

search-label = Не іздеп жүрсіз?
search-button = Іздеу
search-hint = Тоғыз тілдің кез келгенінде іздеңіз; ұлттық әріптерсіз де болады.
search-suggestions = Ұсыныстар
search-title = Барлық материалдар
search-title-query = «{ $query }» – іздеу
search-description = Жеті елдің балаларды қорғау туралы заңдары, қызмет үлгілері, тәжірибе мысалдары және оқу материалдары.
count-works = { $count } материал
count-works-query = «{ $query }» бойынша { $count } материал
filters-title = Сүзгілер
filters-jump = Сүзгілерге өту
filters-active = Таңдалған сүзгілер
filters-apply = Сүзгілерді қолдану
filters-clear = Барлық сүзгіні алып тастау
filter-remove = Алып тастау
facet-in = Мәтін тілі
facet-country = Ел
facet-kind = Материал түрі
facet-topic = Тақырып
facet-commitment = Міндеттеме
facet-audience = Кімге арналған
facet-stage = Көмек кезеңі
facet-year = Жыл
year-from = басы
year-to = соңы
every-script = { $language } (кез келген жазу)
script-cyrl = кирилл
script-latn = латын
script-arab = араб жазуы
sort-label = Реті
sort-relevance = Алдымен ең сәйкесі
sort-date = Алдымен жаңасы
paging-label = Нәтиже беттері
paging-previous = Алдыңғы
paging-next = Келесі
paging-page = { $number }-бет
paging-of = { $last } беттің { $number }-беті
text-language = Мәтін тілі
matched-through = Мына сөз арқылы табылды:
also-searched = Мыналар да ізделді:
also-searched-remove = мұны іздемеу
notice-cut = Сұрауыңыз ұзын болды, тек басы ізделді.
notice-plain-words = Дәл тіркес немесе алып тастау бойынша ештеңе табылмады, сондықтан сөздер жеке-жеке ізделді.
notice-phrase-as-words = Дәл осы тіркес табылмады немесе өте аз кездеседі, сондықтан сөздер жеке-жеке ізделді.
notice-bad-value = «{ $key }» үшін «{ $value }» мәні түсініксіз болды және ескерілмеді.
suggestion-applied = «{ $query }» бойынша нәтижелер көрсетілді.
suggestion-layout = Пернетақтаның басқа жаймасы қосулы болған сияқты.
suggestion-script = Сол сөздер басқа жазумен.
suggestion-spelling = Жазылуы түзетілді.
suggestion-undo = Жазғанымды іздеу: «{ $query }»
suggestion-offered = Мүмкін, мынаны айтқыңыз келді:
nothing-title = Ештеңе табылмады
nothing-less = Бір сүзгіні алып тастаса:
nothing-without = «{ $name }» сүзгісінсіз
nothing-without-filters = ешбір сүзгісіз
nothing-topics = Тақырып бойынша қараңыз:
nothing-countries = Немесе ел бойынша:

## Белгілер

mark-unreviewed = маман тексермеген
mark-reviewed = маман тексерген
mark-machine = машиналық аударма
mark-stale = түпнұсқа содан бері өзгерген
in-force-yes = қолданыста
in-force-no = күші жойылған
in-force-partly = ішінара қолданыста
in-force-pending = әлі күшіне енбеген
in-force-unknown = мәртебесін анықтау мүмкін болмады

## Бас бет

doors-label = Неден бастау керек
door-experience = Тәжірибе іздеймін
door-experience-text = Жеті елдің тәжірибе мысалдары мен қызмет үлгілері.
door-training = Оқыту дайындаймын
door-training-text = Осы материалдардан курс құрастырыңыз, уақытын бөліңіз, басып шығарыңыз немесе файл етіп алыңыз.
door-publish = Жариялағым келеді
door-publish-text = Құжатты немесе аударманы қалай қосуға болады.
home-countries = Елдер
home-themes = Тақырыптар
home-kinds = Материал түрлері
home-newest = Жаңа материалдар
home-all-works = Барлық материалдар
country-regional = Бүкіл өңір

## Ел

country-description = { $country }: балаларды қорғау туралы заңдар, қызметтер, тәжірибе мысалдары және басқа материалдар.
country-works = Осы кітапханадағы материалдар
country-no-works = Бұл елдің материалдары әзірге жоқ.
country-search = Осы материалдардан іздеу
country-newest = Жаңа материалдар
country-gaps = Мұнда әзірге не жоқ және неліктен
country-bodies = Кім шешім қабылдайды
country-databases = Заңнаманың ресми дерекқорлары
country-commitments = Міндеттемелер мен елдер бойынша материалдар
role-coordinating = Үйлестіру
role-guardianship = Қорғаншылық және қамқоршылық
role-gatekeeping = Баланы орналастыру туралы шешім
role-complaints = Шағымдар
checked-on = қаралған күні: { $date }
helplines-title = Сенім телефондары
helplines-none = Мұнда соңғы алты айда тексерілген нөмір жоқ. Жергілікті органдарға жүгініңіз.
helpline-tested = Тексерілген күні: { $date }
site-answers-nobody = Бұл сайттың өзінде ешкім жауап бермейді.

## Тақырып

topic-description = { $topic }: жеті елдің тоғыз тілдегі материалдары.
topics-description = Он төрт негізгі тақырып және оларға қатысты тақырыптар.
topic-broader = Кеңірек тақырыптар
topic-narrower = Тарырақ тақырыптар
topic-related = Жақын тақырыптар
topic-works = Материалдар
topic-no-works = Бұл туралы материал әзірге жоқ.
topic-search = Осы материалдардан іздеу
topic-terms = Бұл қалай аталады
topic-nearest = Кейбір терминдер елдегі мағынасы жағынан ең жақын институтты атайды, ол дәл баламасы емес.

## Міндеттемелер

commitments-description = Балаларды қорғау жөніндегі екінші форум қарарының міндеттемелері, Бішкек, 2009 жыл.
commitments-counts = Сандар осы кітапханадағы материалдарды көрсетеді. Елде не істелгенін білдірмейді.
commitments-table = Міндеттемелер мен елдер бойынша материалдар
commitments-column = Міндеттеме
commitments-cell = { $country }: { $count } материал
commitments-none = материал жоқ
commitment-number = { $number }-міндеттеме
commitment-original = Қабылданған тілінде
commitment-works = Осы міндеттеме бойынша материалдар
commitment-all = Барлық міндеттемелер

## Материал

crumbs-label = Сіз осындасыз
work-not-in-your-language = Қазақша мәтін әзірге жоқ. Көріп отырған мәтіннің тілі: { $language }.
questions-title = Бұл бет қандай сұрақтарға жауап береді
outline-title = Осы бетте
law-label = Актінің мәртебесі
law-official-source = Ресми дереккөз:
law-not-the-text = Бұл – қысқаша мазмұны, заң мәтіні емес.
law-checked-on = Мәртебесі тексерілген күн: { $date }.
law-check-is-old = Содан бері он екі айдан көп уақыт өтті: сүйенбес бұрын тексеріңіз.
law-never-checked = Мәртебесі тексерілмеген.
banner-unreviewed = Бұл мәтінді сала маманы әлі тексерген жоқ. Сүйенбес бұрын дереккөздерді қараңыз.
banner-machine = Машиналық аударма. Түпнұсқа тілі: { $language }. Аударманы түпнұсқамен ешкім салыстырған жоқ.
banner-machine-edited = Машиналық аударма, оны адам түзеткен. Түпнұсқа тілі: { $language }.
banner-original = Түпнұсқаны қарау
banner-stale = Осы аудармадан кейін түпнұсқа өзгерген.
banner-superseded = Бұл материалдың орнына жаңасы бар; «Байланысты материалдар» бөлімін қараңыз.
content-warning = Бастамас бұрын:
facts-title = Қысқаша
links-title = Байланысты материалдар
link-model = Қызмет үлгісі
link-legal-basis = Құқықтық негіз
link-standard = Стандарт
link-adapted-from = Негізге алынған үлгі
link-amends = Нені өзгертеді
link-implements = Нені орындайды
link-requires = Алдымен оқыңыз
link-supersedes = Мынаның орнына
link-superseded-by = Орнына келген
link-related = Тағы қараңыз
subjects-title = Тақырыптар мен міндеттемелер
related-title = Осы тақырыпта
provenance-title = Бұл қайдан алынды
sources-title = Дереккөздер
source-official = ресми дереккөз
source-secondary = екінші деңгейлі дереккөз
source-accessed = оқылған күні: { $date }
translation-original = Бұл мәтін – түпнұсқа.
translation-human = Адам аударған. Түпнұсқа тілі: { $language }
translation-machine = Машиналық аударма. Түпнұсқа тілі: { $language }
translation-machine-edited = Машиналық аударма, оны адам түзеткен. Түпнұсқа тілі: { $language }
translation-read-by = Түпнұсқамен салыстырған: { $name }
translator-model-unread-by-speaker = үлкен тілдік модель, ана тілі осы тіл болатын адам әлі оқыған жоқ
translator-model-unread-by-translator = үлкен тілдік модель, аудармашы әлі оқыған жоқ
review-unreviewed = Әлі тексерілмеген
review-reviewed = Тексерілген
review-due = Қайта тексеру: { $date }
as-data = Бұл материал дерек түрінде (JSON)
cite-title = Сілтеме жасау
cite-version = нұсқа { $revision }
count-minutes = { $count } минут
plan-measures = Жоспардың іс-шаралары
plan-number = №
plan-measure = Іс-шара
plan-indicator = Индикатор
plan-baseline = Бастапқы мән
plan-target = Нысаналы мән
plan-actual = Өлшенген
plan-responsible = Жауапты
plan-due = Мерзімі
plan-status = Дереккөздің сөзімен
plan-last-review = Мұнда белгілі соңғы шолу: { $year } ({ $source }).

## Үлес қосу

contribute-lead = Кітапхана қарапайым мәтін файлдарынан тұрады. Файлы қосылған құжат жарияланған болып саналады.
contribute-mail-title = Компьютерлік бағдарламасыз
contribute-mail = Ешқандай бағдарлама да, арнайы нысан да керек емес. Мәтініңізді кез келген форматта, өз тіліңізде төмендегі мекенжайға жіберіңіз: кітапхананы жүргізетін адамдар оны кітапханаға қажет түрге келтіріп, жетпегенін өзіңізден сұрайды.
contribute-tell = Мәселе неде болғанын, не істелгенін және кім істегенін, одан қандай жақсы және жаман нәтиже шыққанын, қанша қаражат кеткенін және қандай құжаттарға сүйенетінін жазыңыз. Балалардың атын және баланы тануға болатын ештеңені жазбаңыз.
contribute-files-title = Файлдарды өзіңіз дайындасаңыз
contribute-write = Мәтінді Markdown түрінде жазып, ел мен түр қалтасына қысқа атпен сақтаңыз.
contribute-countries = Ел қалтасы – осылардың бірі; бірнеше елге немесе бүкіл өңірге қатысты нәрсе соңғысында тұрады:
contribute-kinds = Түр қалтасы – осылардың бірі:
contribute-curricula = Осында құрастырылған оқу бағдарламасы да солай жарияланады: оның файлын құрастыру беті жазып береді. Бірнеше елге арналған бағдарлама мына жерде тұрады:
contribute-facts = Басында не туралы екенін көрсетіңіз: тақырыбы, күні, дереккөздері, тақырыптары. Әр материалдың дереккөзі болады.
contribute-check = Тексеруді іске қосыңыз. Ол файлды, жолды және не істеу керегін айтады.
contribute-publish = Өзгерісті ұйымдастырушыларға жіберіңіз. Қабылданса, сайтта бірден шығады.
contribute-never = Баланың атын және оны тануға болатын ештеңені ешқашан жарияламаңыз.
contribute-example = Бастауға болатын файл
contribute-fields = Осы түрдегі файлда болатын барлық өрістер; теріп жатқанда тексеретін редакторларға арналған схема:
contribute-license = Мұнда жариялағаныңыз, файлда басқа лицензия көрсетілмесе, { $license } лицензиясымен таралады. Біреудің мәтінін лицензиясы рұқсат етсе ғана толық беріңіз; болмаса, өз сөзіңізбен айтып, сілтеме қойыңыз.
contribute-translation = Аударма түпнұсқаның жанында өз тіліндегі файлда тұрады және оны кім немесе не жасағанын айтады.
contribute-translations = Аударма барысы
contribute-translated = { $all } материалдың ішінен { $count }
contribute-without = аудармасы жоқтары
contribute-findings = Түзетуді күтіп тұрған файлдар
contribute-no-findings = Жоқ: кітапхананың барлық файлы жарияланған.

## Қателер

error-home = Бас бет
error-not-found = Бет табылмады
error-not-found-text = Бұл мекенжайда бет жоқ. Материал көшірілген немесе алынып тасталған болуы мүмкін. Іздеп көріңіз:
error-bad-request = Бұл мекенжайды оқу мүмкін емес
error-bad-request-text = Мекенжайдың бір бөлігі қате жазылған. Іздеп көріңіз:
error-method = Мұны мұнда істеуге болмайды
error-method-text = Бұл сайт тек оқуға арналған.
error-too-long = Мекенжай тым ұзын
error-too-long-text = Сұрауыңызды қысқартыңыз.
error-internal = Бірдеңе дұрыс болмады
error-internal-text = Қате біздің тарапта, ол жазып алынды. Сәл кейінірек қайталап көріңіз.
error-overloaded = Бір мезгілде сұрау тым көп
error-overloaded-text = Бірнеше секундтан кейін қайталап көріңіз.
