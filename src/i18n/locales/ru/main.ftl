## Каждая страница

skip-to-content = Перейти к содержанию
interface-language = Язык интерфейса
interface-language-choose = Выберите язык
nav-label = Главное меню
nav-search = Поиск
nav-topics = Темы
nav-commitments = Обязательства
nav-contribute = Внести вклад
footer-label = Об этом сайте
report = Сообщить об ошибке на этой странице или о том, что она опасна для ребёнка
report-subject = Страница с ошибкой или опасная для ребёнка
report-body = Страница: { $address }

    Что на этой странице неверно или чем она опасна для ребёнка? Пожалуйста, не называйте имени ребёнка.
license-note = Тексты: { $license }, если на странице не указано иное.
interface-unchecked = Русский интерфейс ещё не проверен носителем языка. Пожалуйста, сообщите об ошибках.
see-also = См. также
contact-label = Связь

## Поиск

search-label = Что вы ищете?
search-button = Найти
search-hint = Ищите на любом из девяти языков; можно без национальных букв.
search-suggestions = Подсказки
search-title = Все материалы
search-title-query = «{ $query }» – поиск
search-description = Законы, модели услуг, примеры из практики и учебные материалы по защите детей из семи стран.
count-works =
    { $plural ->
        [one] { $count } материал
        [few] { $count } материала
       *[other] { $count } материалов
    }
count-works-query =
    { $plural ->
        [one] { $count } материал по запросу «{ $query }»
        [few] { $count } материала по запросу «{ $query }»
       *[other] { $count } материалов по запросу «{ $query }»
    }
filters-title = Фильтры
filters-jump = К фильтрам
filters-active = Выбранные фильтры
filters-apply = Применить фильтры
filters-clear = Сбросить все фильтры
filter-remove = Убрать
facet-in = Язык текста
facet-country = Страна
facet-kind = Вид материала
facet-topic = Тема
facet-commitment = Обязательство
facet-audience = Для кого
facet-stage = Этап помощи
facet-year = Год
year-from = с
year-to = по
every-script = { $language } (любое письмо)
script-cyrl = кириллица
script-latn = латиница
script-arab = арабское письмо
sort-label = Порядок
sort-relevance = Сначала самые подходящие
sort-date = Сначала новые
paging-label = Страницы результатов
paging-previous = Назад
paging-next = Дальше
paging-page = Страница { $number }
paging-of = Страница { $number } из { $last }
text-language = Язык текста
matched-through = Найдено через:
also-searched = Искали также:
also-searched-remove = не искать это
notice-cut = Запрос слишком длинный: искали только его начало.
notice-plain-words = По точной фразе или с исключением ничего не нашлось, поэтому искали отдельные слова.
notice-phrase-as-words = Точной фразы нигде или почти нигде нет, поэтому искали отдельные слова.
notice-bad-value = Значение «{ $value }» для «{ $key }» не понято и не учтено.
suggestion-applied = Показаны результаты по запросу «{ $query }».
suggestion-layout = Похоже, была включена другая раскладка клавиатуры.
suggestion-script = Те же слова другим письмом.
suggestion-spelling = Написание исправлено.
suggestion-undo = Искать «{ $query }», как введено
suggestion-offered = Возможно, вы имели в виду:
nothing-title = Ничего не найдено
nothing-less = Если убрать один фильтр:
nothing-without = без «{ $name }»
nothing-without-filters = без всех фильтров
nothing-topics = Посмотрите по теме:
nothing-countries = Или по стране:

## Отметки

mark-unreviewed = не проверено специалистом
mark-reviewed = проверено специалистом
mark-machine = машинный перевод
mark-stale = оригинал с тех пор изменён
in-force-yes = действует
in-force-no = утратил силу
in-force-partly = действует частично
in-force-pending = ещё не вступил в силу
in-force-unknown = статус установить не удалось

## Главная страница

doors-label = С чего начать
door-experience = Ищу опыт
door-experience-text = Примеры из практики и модели услуг семи стран.
door-training = Готовлю обучение
door-training-text = Соберите курс из этих материалов, распределите время, распечатайте или возьмите с собой.
door-publish = Хочу опубликовать
door-publish-text = Как добавить документ или перевод.
home-countries = Страны
home-themes = Темы
home-kinds = Виды материалов
home-newest = Новое
home-all-works = Все материалы
country-regional = Весь регион

## Страна

country-description = { $country }: законы, услуги, примеры из практики и другие материалы по защите детей.
country-works = Материалы в этой библиотеке
country-no-works = Материалов этой страны здесь пока нет.
country-search = Искать в этих материалах
country-newest = Новые материалы
country-gaps = Чего здесь пока нет и почему
country-bodies = Кто принимает решения
country-databases = Официальные базы законодательства
country-commitments = Материалы по обязательствам и странам
role-coordinating = Координация
role-guardianship = Опека и попечительство
role-gatekeeping = Решение об устройстве ребёнка
role-complaints = Жалобы
checked-on = сверено { $date }
helplines-title = Телефоны доверия
helplines-none = Здесь нет номера, проверенного за последние шесть месяцев. Обратитесь к местным органам.
helpline-tested = Проверено { $date }
site-answers-nobody = На самом сайте никто не отвечает.

## Тема

topic-description = { $topic }: материалы семи стран на девяти языках.
topics-description = Четырнадцать тем и то, что к ним относится.
topic-broader = Более широкие темы
topic-narrower = Более узкие темы
topic-related = Близкие темы
topic-works = Материалы
topic-no-works = Материалов об этом здесь пока нет.
topic-search = Искать в этих материалах
topic-terms = Как это называется
topic-nearest = Некоторые термины называют ближайший по смыслу институт страны, а не точное соответствие.

## Обязательства

commitments-description = Обязательства резолюции Второго форума по защите детей, Бишкек, 2009 год.
commitments-counts = Числа показывают, сколько материалов есть в этой библиотеке. О том, что сделано в стране, они не говорят.
commitments-table = Материалы по обязательствам и странам
commitments-column = Обязательство
commitments-cell =
    { $plural ->
        [one] { $country }: { $count } материал
        [few] { $country }: { $count } материала
       *[other] { $country }: { $count } материалов
    }
commitments-none = нет материалов
commitment-number = Обязательство { $number }
commitment-original = На языке, на котором принято
commitment-works = Материалы по этому обязательству
commitment-all = Все обязательства

## Материал

crumbs-label = Вы здесь
work-not-in-your-language = Русской версии пока нет. Показан текст на этом языке: { $language }.
questions-title = На какие вопросы отвечает эта страница
outline-title = На этой странице
law-label = Статус акта
law-official-source = Официальный источник:
law-not-the-text = Это краткое изложение, а не текст закона.
law-checked-on = Статус проверен: { $date }
law-check-is-old = С тех пор прошло больше двенадцати месяцев: проверьте, прежде чем ссылаться.
law-never-checked = Статус не проверялся.
banner-unreviewed = Этот текст ещё не проверил специалист. Прежде чем опираться на него, сверьтесь с источниками.
banner-machine = Машинный перевод с языка: { $language }. С оригиналом его никто не сверял.
banner-machine-edited = Машинный перевод с языка: { $language }, исправлен человеком.
banner-original = Смотреть оригинал
banner-stale = После этого перевода оригинал был изменён.
banner-superseded = Есть более новый материал взамен этого; см. «Связанные материалы».
content-warning = Прежде чем начать:
facts-title = Коротко
links-title = Связанные материалы
link-model = Модель услуги
link-legal-basis = Правовая основа
link-standard = Стандарт
link-adapted-from = Взято за основу
link-amends = Изменяет
link-implements = Выполняет
link-requires = Изучить прежде
link-supersedes = Заменяет
link-superseded-by = Заменён
link-related = См. также
subjects-title = Темы и обязательства
related-title = На ту же тему
provenance-title = Откуда это
sources-title = Источники
source-official = официальный источник
source-secondary = вторичный источник
source-accessed = прочитано { $date }
translation-original = Этот текст – оригинал.
translation-human = Перевод, сделанный человеком, с языка: { $language }
translation-machine = Машинный перевод с языка: { $language }
translation-machine-edited = Машинный перевод, исправленный человеком, с языка: { $language }
translation-read-by = Сверка с оригиналом: { $name }
translator-model-unread-by-speaker = большая языковая модель, носитель языка ещё не читал
translator-model-unread-by-translator = большая языковая модель, переводчик ещё не читал
review-unreviewed = Ещё не проверено
review-reviewed = Проверено
review-due = Проверить снова: { $date }
as-data = Этот материал как данные (JSON)
cite-title = Как сослаться
cite-version = версия { $revision }
count-minutes =
    { $plural ->
        [one] { $count } минута
        [few] { $count } минуты
       *[other] { $count } минут
    }
plan-measures = Мероприятия плана
plan-number = №
plan-measure = Мероприятие
plan-indicator = Индикатор
plan-baseline = Исходное значение
plan-target = Цель
plan-actual = Измерено
plan-responsible = Ответственный
plan-due = Срок
plan-status = Как сказано в источнике
plan-last-review = Последний обзор, известный здесь: { $year } ({ $source }).

## Внести вклад

contribute-lead = Библиотека состоит из простых текстовых файлов. Документ опубликован, когда добавлен его файл.
contribute-mail-title = Без специальных программ
contribute-mail = Не нужны ни программы, ни особая форма. Пришлите текст в любом формате и на своём языке на адрес ниже: те, кто ведёт библиотеку, приведут его к нужному виду и спросят вас о том, чего не хватает.
contribute-tell = Расскажите, в чём была проблема, что сделано и кем, что из этого вышло хорошего и плохого, сколько это стоило и на какие документы вы опираетесь. Не указывайте имён детей и ничего, по чему ребёнка можно узнать.
contribute-files-title = Если вы готовите файлы сами
contribute-write = Напишите текст в Markdown и сохраните его в папке страны и вида под коротким именем.
contribute-countries = Папка страны – одна из этих; то, что касается нескольких стран или всего региона, лежит в последней:
contribute-kinds = Папка вида – одна из этих:
contribute-curricula = Учебная программа, составленная здесь, публикуется так же: её файл пишет страница, на которой она составлена. Программа для нескольких стран лежит здесь:
contribute-facts = В начале укажите, о чём он: заголовок, дату, источники, темы. У каждого материала есть источники.
contribute-check = Запустите проверку. Она назовёт файл, строку и то, что нужно исправить.
contribute-publish = Отправьте изменение организаторам. После принятия оно сразу появится на сайте.
contribute-never = Никогда не публикуйте имя ребёнка и то, по чему его можно узнать.
contribute-example = Файл, с которого можно начать
contribute-fields = Все поля файла такого вида в виде схемы, по которой редакторы проверяют прямо при вводе:
contribute-license = То, что вы публикуете здесь, доступно по лицензии { $license }, если в файле не названа другая. Чужой текст приводите целиком, только если это разрешает его лицензия; иначе перескажите его своими словами и дайте ссылку.
contribute-translation = Перевод лежит рядом с оригиналом в файле своего языка и сообщает, кто или что его сделало.
contribute-translations = Сколько переведено
contribute-translated = { $count } из { $all }
contribute-without = где его нет
contribute-findings = Файлы, которые ждут исправления
contribute-no-findings = Нет: опубликованы все файлы библиотеки.

## Ошибки

error-home = Главная страница
error-not-found = Страница не найдена
error-not-found-text = По этому адресу ничего нет. Возможно, материал перенесён или снят. Попробуйте поиск:
error-bad-request = Адрес не удалось прочитать
error-bad-request-text = Часть адреса написана неверно. Попробуйте поиск:
error-method = Здесь этого сделать нельзя
error-method-text = Этот сайт только для чтения.
error-too-long = Слишком длинный адрес
error-too-long-text = Пожалуйста, сократите запрос.
error-internal = Что-то пошло не так
error-internal-text = Ошибка на нашей стороне, она записана. Попробуйте ещё раз чуть позже.
error-overloaded = Слишком много запросов сразу
error-overloaded-text = Пожалуйста, повторите через несколько секунд.
