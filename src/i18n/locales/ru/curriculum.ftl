### Учебная программа тренера.

curriculum-title = Учебная программа
curriculum-lead = Соберите курс из материалов библиотеки. Регистрация не нужна: адрес этой страницы и есть учебная программа.
curriculum-add = В учебную программу
curriculum-added = В учебной программе
curriculum-open = Взять за основу своей программы
curriculum-add-section = Добавить в программу один раздел
curriculum-based-on = На основе:

curriculum-begin = С чего начать
curriculum-begin-search = Найдите материал в библиотеке и нажмите рядом с ним «В учебную программу».
curriculum-begin-published = Или откройте готовую учебную программу и измените её.
curriculum-kept-open = Продолжить программу, сохранённую на этом устройстве

curriculum-settings = О курсе
curriculum-name = Название
curriculum-language = Язык занятий
curriculum-start = Начало дня
curriculum-start-hint = если не указано, 09:00
curriculum-topics = Темы
curriculum-save = Сохранить изменения
curriculum-glance = Коротко
curriculum-day = День
curriculum-day-number = День { $number }
curriculum-hours = С – до
curriculum-taught = Занятия
curriculum-total = Всего занятий
curriculum-day-too-long = Больше восьми часов
curriculum-update-all = Взять все материалы в нынешнем виде
curriculum-no-trouble = Замечаний к этим материалам нет.
curriculum-too-long = Программа слишком длинная и не помещается в адрес. Сократите заметки или сделайте две программы; до этого не закрывайте страницу.

curriculum-module = Модуль { $number }
curriculum-module-title = Название модуля
curriculum-module-start = Начало
curriculum-aims = Цели, по одной на строке
curriculum-aims-title = Цели
curriculum-module-empty = Материалов пока нет.
curriculum-module-total = Занятия в этом модуле
curriculum-module-up = Модуль выше
curriculum-module-down = Модуль ниже
curriculum-module-remove = Объединить с соседним
curriculum-add-module = Новый модуль
curriculum-add-activity = Добавить своё занятие
curriculum-overlaps = Начинается раньше, чем кончается предыдущий модуль.
curriculum-day-overlaps = Модули накладываются по времени: день длиннее, чем кажется.

curriculum-activity = Своё занятие
curriculum-activity-unnamed = Занятие
curriculum-minutes = Минуты
curriculum-pause = Перерыв после, минут
curriculum-note = Заметка для тренера
curriculum-up = Выше
curriculum-down = Ниже
curriculum-divide = Новый модуль отсюда
curriculum-update = Взять в нынешнем виде
curriculum-repeat = Ещё раз в конце
curriculum-remove = Убрать

warning-gone = Этого материала больше нет в библиотеке.
warning-moved = У материала новый адрес:
warning-section-gone = Этого раздела больше нет в тексте.
warning-changed = Текст изменён после того, как вы его выбрали.
warning-new-version = Появилась версия на языке занятий.
warning-superseded = Заменён новым:
warning-no-version = Нет версии на языке занятий. Будет взят текст на языке:
warning-other-versions = Есть также:
warning-machine = Машинный перевод, с оригиналом никто не сверял.
warning-machine-edited = Машинный перевод, правил человек.
warning-license-no-derivatives = Лицензия запрещает переводить и сокращать этот текст.
warning-license-non-commercial = Лицензия запрещает использовать текст за деньги, например на платном курсе.
warning-license-share-alike = То, что вы сделаете из этого текста, должно иметь ту же лицензию.
warning-license-ask-first = Прежде чем копировать этот текст, спросите правообладателя.
warning-requires-missing = Сначала нужно пройти, но в программе этого нет:
warning-requires-later = Сначала нужно пройти, но в программе стоит позже:
warning-no-minutes = Неизвестно, сколько это занимает. Укажите минуты.
warning-unnamed = Нет названия. На бумаге и в файлах будет «{ $title }».
warning-violence = Речь о насилии. Предупредите участников заранее; им можно выйти.
trouble-changed =
    { $plural ->
        [one] { $count } материал изменился после выбора
        [few] { $count } материала изменились после выбора
       *[other] { $count } материалов изменились после выбора
    }
trouble-no-version =
    { $plural ->
        [one] { $count } материал без версии на языке занятий
        [few] { $count } материала без версии на языке занятий
       *[other] { $count } материалов без версии на языке занятий
    }
trouble-translation =
    { $plural ->
        [one] { $count } перевод – машинный или устаревший
        [few] { $count } перевода – машинные или устаревшие
       *[other] { $count } переводов – машинные или устаревшие
    }
trouble-law =
    { $plural ->
        [one] { $count } акт, возможно, не действует
        [few] { $count } акта, возможно, не действуют
       *[other] { $count } актов, возможно, не действуют
    }
trouble-license =
    { $plural ->
        [one] { $count } материал с запретами в лицензии
        [few] { $count } материала с запретами в лицензии
       *[other] { $count } материалов с запретами в лицензии
    }
trouble-requires =
    { $plural ->
        [one] { $count } материалу нужен другой перед ним
        [few] { $count } материалам нужен другой перед ними
       *[other] { $count } материалам нужен другой перед ними
    }
trouble-unnamed =
    { $plural ->
        [one] у { $count } занятия нет названия
        [few] у { $count } занятий нет названия
       *[other] у { $count } занятий нет названия
    }
trouble-minutes =
    { $plural ->
        [one] у { $count } материала не указаны минуты
        [few] у { $count } материалов не указаны минуты
       *[other] у { $count } материалов не указаны минуты
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } материал не проверен специалистом
        [few] { $count } материала не проверены специалистом
       *[other] { $count } материалов не проверены специалистом
    }

curriculum-suggested = Из других стран
curriculum-suggested-text = По тем же темам; в вашей программе этого ещё нет.

curriculum-paper = На бумаге
curriculum-handout = Раздаточный материал для участников
curriculum-guide = Руководство для тренера
curriculum-beside = Рядом второй язык
curriculum-beside-none = нет
curriculum-print-hint = Напечатайте страницу или сохраните её как PDF в окне печати.
curriculum-files = Файлом
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Книга для телефона (EPUB)
curriculum-file-moodle = Для Moodle (Common Cartridge 1.1)
curriculum-file-cartridge = Для других систем обучения (Common Cartridge 1.3)
curriculum-file-scorm = С отметкой о прочтении (SCORM 1.2)
curriculum-page-read = Эта страница прочитана
curriculum-file-markdown = Простые тексты (Markdown, ZIP)
curriculum-file-library = Файл для этой библиотеки
curriculum-file-library-hint = Последний файл можно послать организаторам для публикации.
curriculum-file-library-notes = В нём есть и ваши заметки для тренера: уберите то, что только для вас.
curriculum-keep = Сохранить и передать
curriculum-keep-text = Добавьте страницу в закладки или пошлите её адрес: в нём вся программа. На сервере ничего не хранится.
curriculum-address = Адрес учебной программы
curriculum-keep-device = Хранить на этом устройстве
curriculum-kept = Хранится на этом устройстве.
curriculum-forget = Удалить с этого устройства
curriculum-kept-other = Открыть другую программу, сохранённую на этом устройстве
curriculum-kept-replace = На этом устройстве хранится другая программа. Хранить вместо неё эту?
curriculum-device-hint = Не храните программу на устройстве, которым пользуются другие.

curriculum-contents = Содержание
curriculum-timetable = Расписание
curriculum-material = Материал
curriculum-break = Перерыв
curriculum-made-on = Составлено { $date }
curriculum-for = Для кого:
curriculum-not-copied = Лицензия не позволяет поместить этот текст здесь. Читайте его по адресу.
curriculum-not-there = Этого материала больше нет в библиотеке.
curriculum-answers = Только для тренера
curriculum-license-line = Лицензия: { $license }
curriculum-version-line = Версия { $revision }, { $language }
curriculum-code = Код с адресом этого материала
curriculum-no-glyph = Некоторые знаки напечатать нельзя; вместо них стоит { $sign }.

curriculum-dropped = Эта программа неполна. Её адрес удалось прочитать не целиком:
curriculum-dropped-damaged = Адрес по дороге обрезан или изменён: так бывает при пересылке в мессенджерах. Всего, что стояло после этого места, здесь нет. Прочитано материалов: { $count }. Попросите прислать адрес целиком или добавьте недостающее.
curriculum-dropped-newer = Программа сделана более новой версией сайта.
curriculum-dropped-too-many = В ней больше материалов или модулей, чем может быть в программе.
curriculum-dropped-line = Одну запись не удалось понять, её здесь нет: «{ $part }»
curriculum-dropped-too-long = Заметка, которая начинается с «{ $part }…», длиннее { $count } знаков: лишнее не вошло. Кнопка браузера «Назад» его вернёт.
