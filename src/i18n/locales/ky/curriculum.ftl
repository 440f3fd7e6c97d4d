### Тренердин окуу программасы.

curriculum-title = Окуу программасы
curriculum-lead = Китепкананын материалдарынан курс түзүңүз. Катталуунун кереги жок: бул барактын дареги – окуу программасынын өзү.
curriculum-add = Окуу программасына кошуу
curriculum-added = Окуу программасында бар
curriculum-open = Өз программама негиз кылып алуу
curriculum-add-section = Программага бир бөлүмдү кошуу
curriculum-based-on = Негизи:

curriculum-begin = Эмнеден баштоо керек
curriculum-begin-search = Китепканадан керектүү материалды таап, жанындагы «Окуу программасына кошуу» дегенди басыңыз.
curriculum-begin-published = Же даяр окуу программасын ачып, өзгөртүңүз.
curriculum-kept-open = Ушул түзмөктө сакталган программаны улантуу

curriculum-settings = Курс жөнүндө
curriculum-name = Аталышы
curriculum-language = Сабактын тили
curriculum-start = Күндүн башталышы
curriculum-start-hint = бош калса, 09:00
curriculum-topics = Темалар
curriculum-save = Өзгөртүүлөрдү сактоо
curriculum-glance = Кыскача
curriculum-day = Күн
curriculum-day-number = { $number }-күн
curriculum-hours = Башы – аягы
curriculum-taught = Сабак
curriculum-total = Бардык сабак
curriculum-day-too-long = Сегиз сааттан көп
curriculum-update-all = Бардык материалды азыркы түрүндө алуу
curriculum-no-trouble = Бул материалдар боюнча эскертүү жок.
curriculum-too-long = Программа өтө узун, дарекке батпайт. Эскертмелерди кыскартыңыз же эки программа кылыңыз; ага чейин баракты жаппаңыз.

curriculum-module = { $number }-модуль
curriculum-module-title = Модулдун аталышы
curriculum-module-start = Башталышы
curriculum-aims = Максаттар, ар бир сапта бирөөдөн
curriculum-aims-title = Максаттар
curriculum-module-empty = Азырынча материал жок.
curriculum-module-total = Бул модулдагы сабак
curriculum-module-up = Модулду жогору жылдыруу
curriculum-module-down = Модулду төмөн жылдыруу
curriculum-module-remove = Коңшусу менен бириктирүү
curriculum-add-module = Жаңы модуль
curriculum-add-activity = Өз сабагыңызды кошуу
curriculum-overlaps = Мурунку модуль бүтө электе башталат.
curriculum-day-overlaps = Модулдардын убактысы кабатташат: күн көрүнгөндөн узун.

curriculum-activity = Өз сабагыңыз
curriculum-activity-unnamed = Сабак
curriculum-minutes = Мүнөт
curriculum-pause = Андан кийинки тыныгуу, мүнөт
curriculum-note = Тренерге эскертме
curriculum-up = Жогору
curriculum-down = Төмөн
curriculum-divide = Ушул жерден жаңы модуль
curriculum-update = Азыркы түрүндө алуу
curriculum-repeat = Аягында дагы бир жолу
curriculum-remove = Алып салуу

warning-gone = Бул материал эми китепканада жок.
warning-moved = Материалдын жаңы дареги:
warning-section-gone = Бул бөлүм эми текстте жок.
warning-changed = Сиз тандагандан кийин текст өзгөргөн.
warning-new-version = Сабактын тилиндеги версиясы чыкты.
warning-superseded = Ордуна келгени:
warning-no-version = Сабактын тилинде версиясы жок. Мына бул тилдеги текст алынат:
warning-other-versions = Башка версиялары:
warning-machine = Машиналык котормо, түпнускасы менен эч ким салыштырган эмес.
warning-machine-edited = Машиналык котормо, адам оңдогон.
warning-license-no-derivatives = Лицензия бул текстти которууга жана кыскартууга тыюу салат.
warning-license-non-commercial = Лицензия акылуу курс сыяктуу акчага пайдаланууга тыюу салат.
warning-license-share-alike = Бул тексттен жасаганыңыз да ушундай лицензияда болушу керек.
warning-license-ask-first = Бул текстти көчүрөрдөн мурун ээсинен сураңыз.
warning-requires-missing = Адегенде өтүлүшү керек, бирок программада жок:
warning-requires-later = Адегенде өтүлүшү керек, бирок программада кийин турат:
warning-no-minutes = Канча убакыт алары белгисиз. Мүнөтүн жазыңыз.
warning-unnamed = Аталышы жок. Кагазда жана файлдарда «{ $title }» деп жазылат.
warning-violence = Зомбулук жөнүндө. Катышуучуларга алдын ала айтыңыз; чыгып кетсе болот.
trouble-changed =
    { $plural ->
        [one] { $count } материал тандалгандан кийин өзгөргөн
       *[other] { $count } материал тандалгандан кийин өзгөргөн
    }
trouble-no-version =
    { $plural ->
        [one] { $count } материалдын сабак тилинде версиясы жок
       *[other] { $count } материалдын сабак тилинде версиясы жок
    }
trouble-translation =
    { $plural ->
        [one] { $count } котормо машиналык же эскирген
       *[other] { $count } котормо машиналык же эскирген
    }
trouble-law =
    { $plural ->
        [one] { $count } акт күчүндө эмес болушу мүмкүн
       *[other] { $count } акт күчүндө эмес болушу мүмкүн
    }
trouble-license =
    { $plural ->
        [one] { $count } материалдын лицензиясында тыюу бар
       *[other] { $count } материалдын лицензиясында тыюу бар
    }
trouble-requires =
    { $plural ->
        [one] { $count } материалдын алдында башкасы керек
       *[other] { $count } материалдын алдында башкасы керек
    }
trouble-unnamed =
    { $plural ->
        [one] { $count } сабактын аталышы жок
       *[other] { $count } сабактын аталышы жок
    }
trouble-minutes =
    { $plural ->
        [one] { $count } материалдын мүнөтү жазылган эмес
       *[other] { $count } материалдын мүнөтү жазылган эмес
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } материалды адис текшерген эмес
       *[other] { $count } материалды адис текшерген эмес
    }

curriculum-suggested = Башка өлкөлөрдөн
curriculum-suggested-text = Ушул эле темалар боюнча; программаңызда азырынча жок.

curriculum-paper = Кагазда
curriculum-handout = Катышуучуларга таратма материал
curriculum-guide = Тренердин колдонмосу
curriculum-beside = Жанында экинчи тил
curriculum-beside-none = жок
curriculum-print-hint = Баракты басып чыгарыңыз же басып чыгаруу терезесинде PDF кылып сактаңыз.
curriculum-files = Файл катары
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Телефон үчүн китеп (EPUB)
curriculum-file-moodle = Moodle үчүн (Common Cartridge 1.1)
curriculum-file-cartridge = Башка окутуу системалары үчүн (Common Cartridge 1.3)
curriculum-file-scorm = Окулгандыгы тууралуу белги менен (SCORM 1.2)
curriculum-page-read = Бул барак окулду
curriculum-file-markdown = Жөнөкөй тексттер (Markdown, ZIP)
curriculum-file-library = Бул китепкана үчүн файл
curriculum-file-library-hint = Акыркы файлды жарыялоо үчүн уюштуруучуларга жөнөтсө болот.
curriculum-file-library-notes = Анда тренерге арналган жазууларыңыз да бар: өзүңүзгө гана тиешелүүсүн алып салыңыз.
curriculum-keep = Сактоо жана бөлүшүү
curriculum-keep-text = Баракты кыстармага кошуңуз же дарегин жөнөтүңүз: бүт программа ошондо. Серверде эч нерсе сакталбайт.
curriculum-address = Окуу программасынын дареги
curriculum-keep-device = Ушул түзмөктө сактоо
curriculum-kept = Ушул түзмөктө сакталган.
curriculum-forget = Ушул түзмөктөн өчүрүү
curriculum-kept-other = Ушул түзмөктө сакталган башка программаны ачуу
curriculum-kept-replace = Бул түзмөктө башка программа сакталган. Анын ордуна ушуну сактайлыбы?
curriculum-device-hint = Программаны башкалар да колдонгон түзмөктө сактабаңыз.

curriculum-contents = Мазмуну
curriculum-timetable = Жадыбал
curriculum-material = Материал
curriculum-break = Тыныгуу
curriculum-made-on = Түзүлгөн күнү: { $date }
curriculum-for = Ким үчүн:
curriculum-not-copied = Лицензия бул текстти ушул жерге коюуга уруксат бербейт. Аны дарегинен окуңуз.
curriculum-not-there = Бул материал эми китепканада жок.
curriculum-answers = Тренер үчүн гана
curriculum-license-line = Лицензия: { $license }
curriculum-version-line = Версия { $revision }, { $language }
curriculum-code = Бул материалдын дареги бар код
curriculum-no-glyph = Айрым белгилерди басып чыгаруу мүмкүн эмес; алардын ордуна { $sign } коюлду.

curriculum-dropped = Бул программа толук эмес. Анын дареги толугу менен окулган жок:
curriculum-dropped-damaged = Дарек жолдо кесилген же өзгөргөн: мессенжер менен жөнөткөндө ушундай болот. Ошол жерден кийинкинин баары бул жерде жок. Окулган материалдардын саны: { $count }. Даректи толугу менен жөнөтүүнү сураныңыз же жетпегенин кошуңуз.
curriculum-dropped-newer = Программа сайттын жаңыраак версиясында түзүлгөн.
curriculum-dropped-too-many = Анда программада болушу мүмкүн болгондон көп материал же модуль бар.
curriculum-dropped-line = Бир жазууну түшүнүүгө болбоду, ал бул жерде жок: «{ $part }»
curriculum-dropped-too-long = «{ $part }…» деп башталган жазуу { $count } белгиден узун: ашыгы кирген жок. Браузердин «Артка» баскычы аны кайтарат.
