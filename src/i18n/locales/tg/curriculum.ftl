### Барномаи таълимии омӯзгор-тренер.

curriculum-title = Барномаи таълимӣ
curriculum-lead = Аз маводи китобхона курс тартиб диҳед. Бақайдгирӣ лозим нест: нишонии ҳамин саҳифа худи барнома аст.
curriculum-add = Ба барнома илова кардан
curriculum-added = Дар барнома ҳаст
curriculum-open = Дар асоси ин барнома барномаи худро сохтан
curriculum-add-section = Ба барнома як бахшро илова кардан
curriculum-based-on = Дар асоси:

curriculum-begin = Аз чӣ сар кунем
curriculum-begin-search = Аз китобхона маводи лозимро ёбед ва дар паҳлуяш «Ба барнома илова кардан»-ро пахш кунед.
curriculum-begin-published = Ё барномаи тайёрро кушоед ва тағйир диҳед.
curriculum-kept-open = Идомаи барномае, ки дар ҳамин дастгоҳ нигоҳ дошта шудааст

curriculum-settings = Дар бораи курс
curriculum-name = Ном
curriculum-language = Забони дарс
curriculum-start = Оғози рӯз
curriculum-start-hint = агар холӣ бошад, 09:00
curriculum-topics = Мавзӯъҳо
curriculum-save = Тағйиротро нигоҳ доштан
curriculum-glance = Мухтасар
curriculum-day = Рӯз
curriculum-day-number = Рӯзи { $number }
curriculum-hours = Аз – то
curriculum-taught = Дарс
curriculum-total = Ҳамаи дарсҳо
curriculum-day-too-long = Зиёда аз ҳашт соат
curriculum-update-all = Ҳамаи маводро дар ҳолати ҳозира гирифтан
curriculum-no-trouble = Дар бораи ин мавод огоҳӣ нест.
curriculum-too-long = Барнома хеле дароз аст ва ба нишонӣ намеғунҷад. Қайдҳоро кӯтоҳ кунед ё ду барнома созед; то он вақт саҳифаро напӯшед.

curriculum-module = Модули { $number }
curriculum-module-title = Номи модул
curriculum-module-start = Оғоз
curriculum-aims = Мақсадҳо, дар ҳар сатр яктоӣ
curriculum-aims-title = Мақсадҳо
curriculum-module-empty = Ҳоло мавод нест.
curriculum-module-total = Дарс дар ин модул
curriculum-module-up = Модулро боло бурдан
curriculum-module-down = Модулро поён бурдан
curriculum-module-remove = Бо ҳамсояаш якҷоя кардан
curriculum-add-module = Модули нав
curriculum-add-activity = Илова кардани машғулияти худатон
curriculum-overlaps = Пеш аз анҷоми модули қаблӣ оғоз меёбад.
curriculum-day-overlaps = Вақти модулҳо ба ҳам меафтад: рӯз дарозтар аз он аст, ки менамояд.

curriculum-activity = Машғулияти худатон
curriculum-activity-unnamed = Машғулият
curriculum-minutes = Дақиқа
curriculum-pause = Танаффуси баъд аз он, дақиқа
curriculum-note = Қайд барои тренер
curriculum-up = Боло
curriculum-down = Поён
curriculum-divide = Аз ин ҷо модули нав
curriculum-update = Дар ҳолати ҳозира гирифтан
curriculum-repeat = Дар охир боз як бор
curriculum-remove = Бардоштан

warning-gone = Ин мавод дигар дар китобхона нест.
warning-moved = Нишонии нави мавод:
warning-section-gone = Ин бахш дигар дар матн нест.
warning-changed = Пас аз интихоби шумо матн тағйир ёфтааст.
warning-new-version = Акнун нусха бо забони дарс ҳаст.
warning-superseded = Ба ҷои он омадааст:
warning-no-version = Нусха бо забони дарс нест. Матн бо ин забон гирифта мешавад:
warning-other-versions = Нусхаҳои дигар:
warning-machine = Тарҷумаи мошинӣ, касе онро бо асл муқоиса накардааст.
warning-machine-edited = Тарҷумаи мошинӣ, инсон ислоҳ кардааст.
warning-license-no-derivatives = Иҷозатнома тарҷума ва кӯтоҳ кардани ин матнро манъ мекунад.
warning-license-non-commercial = Иҷозатнома истифодаи пулакиро, масалан дар курси пулакӣ, манъ мекунад.
warning-license-share-alike = Он чи аз ин матн месозед, бояд ҳамин иҷозатномаро дошта бошад.
warning-license-ask-first = Пеш аз нусхабардории ин матн аз соҳибаш пурсед.
warning-requires-missing = Аввал бояд омӯхта шавад, вале дар барнома нест:
warning-requires-later = Аввал бояд омӯхта шавад, вале дар барнома дертар меояд:
warning-no-minutes = Маълум нест, ки чанд вақт мегирад. Дақиқаро нависед.
warning-unnamed = Ном надорад. Дар коғаз ва файлҳо «{ $title }» навишта мешавад.
warning-violence = Сухан дар бораи зӯроварӣ аст. Ба иштирокчиён пешакӣ гӯед; баромада рафтан мумкин аст.
trouble-changed =
    { $plural ->
        [one] { $count } мавод пас аз интихоб тағйир ёфтааст
       *[other] { $count } мавод пас аз интихоб тағйир ёфтаанд
    }
trouble-no-version =
    { $plural ->
        [one] { $count } мавод бо забони дарс нусха надорад
       *[other] { $count } мавод бо забони дарс нусха надоранд
    }
trouble-translation =
    { $plural ->
        [one] { $count } тарҷума мошинӣ ё кӯҳна аст
       *[other] { $count } тарҷума мошинӣ ё кӯҳна аст
    }
trouble-law =
    { $plural ->
        [one] { $count } санад шояд амал накунад
       *[other] { $count } санад шояд амал накунанд
    }
trouble-license =
    { $plural ->
        [one] { $count } мавод дар иҷозатнома манъ дорад
       *[other] { $count } мавод дар иҷозатнома манъ доранд
    }
trouble-requires =
    { $plural ->
        [one] пеш аз { $count } мавод маводи дигар лозим аст
       *[other] пеш аз { $count } мавод маводи дигар лозим аст
    }
trouble-unnamed =
    { $plural ->
        [one] { $count } машғулият ном надорад
       *[other] { $count } машғулият ном надорад
    }
trouble-minutes =
    { $plural ->
        [one] дақиқаҳои { $count } мавод навишта нашудааст
       *[other] дақиқаҳои { $count } мавод навишта нашудааст
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } маводро мутахассис насанҷидааст
       *[other] { $count } маводро мутахассис насанҷидааст
    }

curriculum-suggested = Аз кишварҳои дигар
curriculum-suggested-text = Дар ҳамин мавзӯъҳо; дар барномаи шумо ҳоло нест.

curriculum-paper = Дар коғаз
curriculum-handout = Маводи тақсимотӣ барои иштирокчиён
curriculum-guide = Дастури тренер
curriculum-beside = Забони дуюм дар паҳлу
curriculum-beside-none = нест
curriculum-print-hint = Саҳифаро чоп кунед ё дар равзанаи чоп ҳамчун PDF нигоҳ доред.
curriculum-files = Ҳамчун файл
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Китоб барои телефон (EPUB)
curriculum-file-moodle = Барои Moodle (Common Cartridge 1.1)
curriculum-file-cartridge = Барои дигар низомҳои таълим (Common Cartridge 1.3)
curriculum-file-scorm = Бо қайди хонда шудан (SCORM 1.2)
curriculum-page-read = Ин саҳифа хонда шуд
curriculum-file-markdown = Матнҳои оддӣ (Markdown, ZIP)
curriculum-file-library = Файл барои ҳамин китобхона
curriculum-file-library-hint = Файли охиринро барои нашр ба ташкилкунандагон фиристодан мумкин аст.
curriculum-file-library-notes = Дар он қайдҳои шумо барои тренер ҳам ҳаст: он чиро, ки танҳо барои худатон аст, бардоред.
curriculum-keep = Нигоҳ доштан ва фиристодан
curriculum-keep-text = Саҳифаро ба хатчӯб илова кунед ё нишониашро фиристед: тамоми барнома дар он аст. Дар сервер чизе нигоҳ дошта намешавад.
curriculum-address = Нишонии барнома
curriculum-keep-device = Дар ҳамин дастгоҳ нигоҳ доштан
curriculum-kept = Дар ҳамин дастгоҳ нигоҳ дошта мешавад.
curriculum-forget = Аз ҳамин дастгоҳ нест кардан
curriculum-kept-other = Кушодани барномаи дигаре, ки дар ҳамин дастгоҳ нигоҳ дошта шудааст
curriculum-kept-replace = Дар ин дастгоҳ барномаи дигар нигоҳ дошта шудааст. Ба ҷои он ҳаминро нигоҳ дорем?
curriculum-device-hint = Барномаро дар дастгоҳе, ки дигарон низ истифода мебаранд, нигоҳ надоред.

curriculum-contents = Мундариҷа
curriculum-timetable = Ҷадвали вақт
curriculum-material = Мавод
curriculum-break = Танаффус
curriculum-made-on = Санаи тартиб: { $date }
curriculum-for = Барои кӣ:
curriculum-not-copied = Иҷозатнома намегузорад, ки ин матн дар ин ҷо ҷойгир шавад. Онро дар нишониаш хонед.
curriculum-not-there = Ин мавод дигар дар китобхона нест.
curriculum-answers = Танҳо барои тренер
curriculum-license-line = Иҷозатнома: { $license }
curriculum-version-line = Нусхаи { $revision }, { $language }
curriculum-code = Рамз бо нишонии ин мавод
curriculum-no-glyph = Баъзе аломатҳоро чоп кардан мумкин нест; ба ҷои онҳо { $sign } гузошта шуд.

curriculum-dropped = Ин барнома пурра нест. Нишонии он пурра хонда нашуд:
curriculum-dropped-damaged = Нишонӣ дар роҳ бурида ё тағйир ёфтааст: ҳангоми фиристодан бо мессенҷер чунин мешавад. Ҳар чӣ пас аз он ҷой буд, ин ҷо нест. Шумораи маводи хондашуда: { $count }. Хоҳиш кунед, ки нишониро пурра фиристанд, ё маводи намерасидаро илова кунед.
curriculum-dropped-newer = Барнома дар версияи навтари сомона сохта шудааст.
curriculum-dropped-too-many = Дар он мавод ё модулҳо аз ҳадди барнома зиёданд.
curriculum-dropped-line = Як сабтро фаҳмидан нашуд, он ин ҷо нест: «{ $part }»
curriculum-dropped-too-long = Қайде, ки бо «{ $part }…» сар мешавад, аз { $count } аломат дарозтар аст: зиёдатӣ надаромад. Тугмаи «Ба қафо»-и браузер онро бармегардонад.
