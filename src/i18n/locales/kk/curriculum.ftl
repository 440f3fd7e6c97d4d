### Тренердің оқу бағдарламасы.

curriculum-title = Оқу бағдарламасы
curriculum-lead = Кітапхана материалдарынан курс құрастырыңыз. Тіркелудің қажеті жоқ: осы беттің мекенжайы – оқу бағдарламасының өзі.
curriculum-add = Оқу бағдарламасына қосу
curriculum-added = Оқу бағдарламасында бар
curriculum-open = Өз бағдарламама негіз ретінде алу
curriculum-add-section = Бағдарламаға бір бөлімді қосу
curriculum-based-on = Негізі:

curriculum-begin = Неден бастау керек
curriculum-begin-search = Кітапханадан керек материалды тауып, жанындағы «Оқу бағдарламасына қосу» дегенді басыңыз.
curriculum-begin-published = Немесе дайын оқу бағдарламасын ашып, өзгертіңіз.
curriculum-kept-open = Осы құрылғыда сақталған бағдарламаны жалғастыру

curriculum-settings = Курс туралы
curriculum-name = Атауы
curriculum-language = Сабақ тілі
curriculum-start = Күннің басталуы
curriculum-start-hint = бос қалса, 09:00
curriculum-topics = Тақырыптар
curriculum-save = Өзгерістерді сақтау
curriculum-glance = Қысқаша
curriculum-day = Күн
curriculum-day-number = { $number }-күн
curriculum-hours = Басы – соңы
curriculum-taught = Сабақ
curriculum-total = Барлық сабақ
curriculum-day-too-long = Сегіз сағаттан көп
curriculum-update-all = Барлық материалды қазіргі күйінде алу
curriculum-no-trouble = Бұл материалдар бойынша ескерту жоқ.
curriculum-too-long = Бағдарлама тым ұзын, мекенжайға сыймайды. Ескертпелерді қысқартыңыз немесе екі бағдарлама жасаңыз; оған дейін бетті жаппаңыз.

curriculum-module = { $number }-модуль
curriculum-module-title = Модульдің атауы
curriculum-module-start = Басталуы
curriculum-aims = Мақсаттар, әр жолда біреуі
curriculum-aims-title = Мақсаттар
curriculum-module-empty = Әзірге материал жоқ.
curriculum-module-total = Осы модульдегі сабақ
curriculum-module-up = Модульді жоғары жылжыту
curriculum-module-down = Модульді төмен жылжыту
curriculum-module-remove = Көршісімен біріктіру
curriculum-add-module = Жаңа модуль
curriculum-add-activity = Өз сабағыңызды қосу
curriculum-overlaps = Алдыңғы модуль бітпей басталады.
curriculum-day-overlaps = Модульдердің уақыты қабаттасады: күн көрінгеннен ұзақ.

curriculum-activity = Өз сабағыңыз
curriculum-activity-unnamed = Сабақ
curriculum-minutes = Минут
curriculum-pause = Кейінгі үзіліс, минут
curriculum-note = Тренерге ескертпе
curriculum-up = Жоғары
curriculum-down = Төмен
curriculum-divide = Осы жерден жаңа модуль
curriculum-update = Қазіргі күйінде алу
curriculum-repeat = Соңында тағы бір рет
curriculum-remove = Алып тастау

warning-gone = Бұл материал енді кітапханада жоқ.
warning-moved = Материалдың жаңа мекенжайы:
warning-section-gone = Бұл бөлім енді мәтінде жоқ.
warning-changed = Сіз таңдағаннан кейін мәтін өзгерді.
warning-new-version = Сабақ тіліндегі нұсқасы шықты.
warning-superseded = Орнына келгені:
warning-no-version = Сабақ тіліндегі нұсқасы жоқ. Мына тілдегі мәтін алынады:
warning-other-versions = Басқа нұсқалары:
warning-machine = Машиналық аударма, түпнұсқамен ешкім салыстырмаған.
warning-machine-edited = Машиналық аударма, адам түзеткен.
warning-license-no-derivatives = Лицензия бұл мәтінді аударуға және қысқартуға тыйым салады.
warning-license-non-commercial = Лицензия ақылы курс сияқты ақшаға пайдалануға тыйым салады.
warning-license-share-alike = Осы мәтіннен жасағаныңыздың лицензиясы да осындай болуы керек.
warning-license-ask-first = Бұл мәтінді көшірмес бұрын иесінен сұраңыз.
warning-requires-missing = Алдымен оқылуы керек, бірақ бағдарламада жоқ:
warning-requires-later = Алдымен оқылуы керек, бірақ бағдарламада кейін тұр:
warning-no-minutes = Қанша уақыт алатыны белгісіз. Минутын жазыңыз.
warning-unnamed = Атауы жоқ. Қағазда және файлдарда «{ $title }» деп жазылады.
warning-violence = Зорлық-зомбылық туралы. Қатысушыларға алдын ала айтыңыз; шығып кетуге болады.
trouble-changed =
    { $plural ->
        [one] { $count } материал таңдалғаннан кейін өзгерген
       *[other] { $count } материал таңдалғаннан кейін өзгерген
    }
trouble-no-version =
    { $plural ->
        [one] { $count } материалдың сабақ тіліндегі нұсқасы жоқ
       *[other] { $count } материалдың сабақ тіліндегі нұсқасы жоқ
    }
trouble-translation =
    { $plural ->
        [one] { $count } аударма машиналық немесе ескірген
       *[other] { $count } аударма машиналық немесе ескірген
    }
trouble-law =
    { $plural ->
        [one] { $count } акт күшінде болмауы мүмкін
       *[other] { $count } акт күшінде болмауы мүмкін
    }
trouble-license =
    { $plural ->
        [one] { $count } материалдың лицензиясында тыйым бар
       *[other] { $count } материалдың лицензиясында тыйым бар
    }
trouble-requires =
    { $plural ->
        [one] { $count } материалдың алдында басқасы керек
       *[other] { $count } материалдың алдында басқасы керек
    }
trouble-unnamed =
    { $plural ->
        [one] { $count } сабақтың атауы жоқ
       *[other] { $count } сабақтың атауы жоқ
    }
trouble-minutes =
    { $plural ->
        [one] { $count } материалдың минуты жазылмаған
       *[other] { $count } материалдың минуты жазылмаған
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } материалды маман тексермеген
       *[other] { $count } материалды маман тексермеген
    }

curriculum-suggested = Басқа елдерден
curriculum-suggested-text = Осы тақырыптар бойынша; бағдарламаңызда әлі жоқ.

curriculum-paper = Қағазда
curriculum-handout = Қатысушыларға таратпа материал
curriculum-guide = Тренер нұсқаулығы
curriculum-beside = Қасында екінші тіл
curriculum-beside-none = жоқ
curriculum-print-hint = Бетті басып шығарыңыз немесе басып шығару терезесінде PDF ретінде сақтаңыз.
curriculum-files = Файл ретінде
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Телефонға арналған кітап (EPUB)
curriculum-file-moodle = Moodle үшін (Common Cartridge 1.1)
curriculum-file-cartridge = Басқа оқыту жүйелері үшін (Common Cartridge 1.3)
curriculum-file-scorm = Оқылғаны туралы белгімен (SCORM 1.2)
curriculum-page-read = Бұл бет оқылды
curriculum-file-markdown = Қарапайым мәтіндер (Markdown, ZIP)
curriculum-file-library = Осы кітапханаға арналған файл
curriculum-file-library-hint = Соңғы файлды жариялау үшін ұйымдастырушыларға жіберуге болады.
curriculum-file-library-notes = Онда тренерге арналған жазбаларыңыз да бар: тек өзіңізге арналғанын алып тастаңыз.
curriculum-keep = Сақтау және бөлісу
curriculum-keep-text = Бетті бетбелгіге қосыңыз немесе мекенжайын жіберіңіз: бүкіл бағдарлама сонда. Серверде ештеңе сақталмайды.
curriculum-address = Оқу бағдарламасының мекенжайы
curriculum-keep-device = Осы құрылғыда сақтау
curriculum-kept = Осы құрылғыда сақтаулы.
curriculum-forget = Осы құрылғыдан өшіру
curriculum-kept-other = Осы құрылғыда сақталған басқа бағдарламаны ашу
curriculum-kept-replace = Бұл құрылғыда басқа бағдарлама сақтаулы. Оның орнына осыны сақтау керек пе?
curriculum-device-hint = Бағдарламаны басқалар да қолданатын құрылғыда сақтамаңыз.

curriculum-contents = Мазмұны
curriculum-timetable = Кесте
curriculum-material = Материал
curriculum-break = Үзіліс
curriculum-made-on = Құрастырылған күні: { $date }
curriculum-for = Кімге арналған:
curriculum-not-copied = Лицензия бұл мәтінді осында орналастыруға рұқсат бермейді. Оны мекенжайынан оқыңыз.
curriculum-not-there = Бұл материал енді кітапханада жоқ.
curriculum-answers = Тек тренерге
curriculum-license-line = Лицензия: { $license }
curriculum-version-line = Нұсқа { $revision }, { $language }
curriculum-code = Осы материалдың мекенжайы бар код
curriculum-no-glyph = Кейбір таңбаларды басып шығару мүмкін емес; олардың орнына { $sign } қойылды.

curriculum-dropped = Бұл бағдарлама толық емес. Оның мекенжайы түгел оқылмады:
curriculum-dropped-damaged = Мекенжай жолда қиылған немесе өзгерген: мессенджермен жібергенде осылай болады. Сол жерден кейінгінің бәрі мұнда жоқ. Оқылған материал саны: { $count }. Мекенжайды толық жіберуін сұраңыз немесе жетпегенін қосыңыз.
curriculum-dropped-newer = Бағдарлама сайттың жаңарақ нұсқасында жасалған.
curriculum-dropped-too-many = Онда бағдарламада болуы мүмкін шамадан көп материал немесе модуль бар.
curriculum-dropped-line = Бір жазба түсініксіз болды, ол мұнда жоқ: «{ $part }»
curriculum-dropped-too-long = «{ $part }…» деп басталатын жазба { $count } таңбадан ұзын: артығы кірмеді. Браузердің «Артқа» түймесі оны қайтарады.
