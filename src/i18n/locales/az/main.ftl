## Hər səhifə

skip-to-content = Məzmuna keç
interface-language = İnterfeysin dili
interface-language-choose = Dil seçin
nav-label = Əsas menyu
nav-search = Axtarış
nav-topics = Mövzular
nav-commitments = Öhdəliklər
nav-contribute = Töhfə ver
footer-label = Bu sayt haqqında
report = Bu səhifədəki səhv və ya səhifənin uşağı təhlükəyə atdığı barədə məlumat verin
report-subject = Səhifədə səhv və ya uşaq üçün təhlükə var
report-body = Səhifə: { $address }

    Bu səhifədə səhv nədir və ya o, uşağı necə təhlükəyə atır? Xahiş edirik, uşağın adını yazmayın.
license-note = Mətnlər: { $license }, əgər səhifədə başqa cür göstərilməyibsə.
interface-unchecked = Azərbaycan dilində interfeysi hələ ana dili daşıyıcısı yoxlamayıb. Xahiş edirik, səhvləri bildirin.
see-also = Həmçinin baxın
contact-label = Əlaqə

## Axtarış

search-label = Nə axtarırsınız?
search-button = Axtar
search-hint = Doqquz dilin hər birində axtara bilərsiniz; milli hərflərsiz də olar.
search-suggestions = Təkliflər
search-title = Bütün materiallar
search-title-query = “{ $query }” – axtarış
search-description = Yeddi ölkədən uşaqların müdafiəsi üzrə qanunlar, xidmət modelləri, təcrübə nümunələri və tədris materialları.
count-works = { $count } material
count-works-query = “{ $query }” üzrə { $count } material
filters-title = Filtrlər
filters-jump = Filtrlərə keç
filters-active = Seçilmiş filtrlər
filters-apply = Filtrləri tətbiq et
filters-clear = Bütün filtrləri sil
filter-remove = Sil
facet-in = Mətnin dili
facet-country = Ölkə
facet-kind = Növ
facet-topic = Mövzu
facet-commitment = Öhdəlik
facet-audience = Kimin üçün
facet-stage = Qayğı mərhələsi
facet-year = İl
year-from = ildən
year-to = ilədək
every-script = { $language } (istənilən əlifba)
script-cyrl = kiril
script-latn = latın
script-arab = ərəb əlifbası
sort-label = Sıralama
sort-relevance = Əvvəlcə ən uyğunlar
sort-date = Əvvəlcə ən yenilər
paging-label = Nəticə səhifələri
paging-previous = Əvvəlki
paging-next = Növbəti
paging-page = Səhifə { $number }
paging-of = Səhifə { $number } / { $last }
text-language = Mətnin dili
matched-through = Bunun vasitəsilə tapıldı:
also-searched = Bunlar da axtarıldı:
also-searched-remove = bunu axtarma
notice-cut = Sorğunuz uzun idi; yalnız əvvəli axtarıldı.
notice-plain-words = Dəqiq ifadə və ya istisna ilə heç nə tapılmadı, ona görə sözlər ayrı-ayrılıqda axtarıldı.
notice-phrase-as-words = Bu ifadə eynilə heç yerdə və ya demək olar ki, heç yerdə yoxdur, ona görə sözlər ayrı-ayrılıqda axtarıldı.
notice-bad-value = “{ $key }” üçün “{ $value }” dəyəri anlaşılmadı və nəzərə alınmadı.
suggestion-applied = “{ $query }” üzrə nəticələr göstərilir.
suggestion-layout = Görünür, klaviaturada başqa düzülüş açıq idi.
suggestion-script = Eyni sözlər başqa əlifba ilə.
suggestion-spelling = Yazılış düzəldildi.
suggestion-undo = Yazdığımı axtar: “{ $query }”
suggestion-offered = Bəlkə bunu nəzərdə tuturdunuz:
nothing-title = Heç nə tapılmadı
nothing-less = Bir filtr az olsa:
nothing-without = “{ $name }” olmadan
nothing-without-filters = filtrsiz
nothing-topics = Mövzu üzrə baxın:
nothing-countries = Və ya ölkə üzrə:

## Materialın işarələri

mark-unreviewed = mütəxəssis yoxlamayıb
mark-reviewed = mütəxəssis yoxlayıb
mark-machine = maşın tərcüməsi
mark-stale = əsli o vaxtdan dəyişib
in-force-yes = qüvvədədir
in-force-no = qüvvədən düşüb
in-force-partly = qismən qüvvədədir
in-force-pending = hələ qüvvəyə minməyib
in-force-unknown = statusunu müəyyən etmək mümkün olmadı

## Ana səhifə

doors-label = Haradan başlamalı
door-experience = Təcrübə axtarıram
door-experience-text = Yeddi ölkədən təcrübə nümunələri və xidmət modelləri.
door-training = Təlim hazırlayıram
door-training-text = Bu materiallardan kurs tərtib edin, vaxtını bölün, çap edin və ya fayl kimi götürün.
door-publish = Dərc etmək istəyirəm
door-publish-text = Sənəd və ya tərcümə necə əlavə olunur.
home-countries = Ölkələr
home-themes = Mövzular
home-kinds = Material növləri
home-newest = Yenilər
home-all-works = Bütün materiallar
country-regional = Bütün region

## Ölkə

country-description = { $country }: uşaqların müdafiəsi üzrə qanunlar, xidmətlər, təcrübə nümunələri və başqa materiallar.
country-works = Bu kitabxanadakı materiallar
country-no-works = Bu kitabxanada bu ölkənin materialı hələ yoxdur.
country-search = Bu materiallarda axtar
country-newest = Yeni materiallar
country-gaps = Burada hələ nə yoxdur və niyə
country-bodies = Kim qərar verir
country-databases = Qanunvericiliyin rəsmi məlumat bazaları
country-commitments = Öhdəliklər və ölkələr üzrə materiallar
role-coordinating = Əlaqələndirmə
role-guardianship = Qəyyumluq və himayəçilik
role-gatekeeping = Yerləşdirmə qərarı
role-complaints = Şikayətlər
checked-on = baxıldığı gün: { $date }
helplines-title = Qaynar xətlər
helplines-none = Burada son altı ayda yoxlanmış nömrə yoxdur. Yerli orqanlara müraciət edin.
helpline-tested = Yoxlandığı gün: { $date }
site-answers-nobody = Bu saytın özündə heç kim cavab vermir.

## Mövzu

topic-description = { $topic }: yeddi ölkədən doqquz dildə materiallar.
topics-description = On dörd əsas mövzu və onlara aid mövzular.
topic-broader = Daha geniş mövzular
topic-narrower = Daha dar mövzular
topic-related = Yaxın mövzular
topic-works = Materiallar
topic-no-works = Bu kitabxanada bu barədə hələ material yoxdur.
topic-search = Bu materiallarda axtar
topic-terms = Bu necə adlanır
topic-nearest = Bəzi terminlər ölkədəki mənaca ən yaxın qurumun adıdır, tam qarşılığı deyil.

## Öhdəliklər

commitments-description = İkinci Uşaqların Müdafiəsi Forumunun qətnaməsindəki öhdəliklər, Bişkek, 2009.
commitments-counts = Rəqəmlər bu kitabxanadakı materialların sayıdır. Ölkənin nə etdiyi barədə heç nə demir.
commitments-table = Öhdəliklər və ölkələr üzrə materiallar
commitments-column = Öhdəlik
commitments-cell = { $country }: { $count } material
commitments-none = material yoxdur
commitment-number = Öhdəlik { $number }
commitment-original = Qəbul edildiyi dildə
commitment-works = Bu öhdəlik üzrə materiallar
commitment-all = Bütün öhdəliklər

## Material

crumbs-label = Siz buradasınız
work-not-in-your-language = Azərbaycan dilində mətn hələ yoxdur. Gördüyünüz mətnin dili: { $language }.
questions-title = Bu səhifə hansı suallara cavab verir
outline-title = Bu səhifədə
law-label = Aktın statusu
law-official-source = Rəsmi mənbə:
law-not-the-text = Bu, xülasədir, qanunun mətni deyil.
law-checked-on = Statusun yoxlandığı gün: { $date }.
law-check-is-old = O vaxtdan on iki aydan çox keçib: istinad etməzdən əvvəl yoxlayın.
law-never-checked = Status yoxlanmayıb.
banner-unreviewed = Bu mətni hələ sahə mütəxəssisi yoxlamayıb. İstinad etməzdən əvvəl mənbələrə baxın.
banner-machine = Maşın tərcüməsidir. Əslinin dili: { $language }. Tərcüməni əsli ilə heç kim tutuşdurmayıb.
banner-machine-edited = İnsanın düzəltdiyi maşın tərcüməsidir. Əslinin dili: { $language }.
banner-original = Əslinə baxın
banner-stale = Bu tərcümədən sonra mətnin əsli dəyişib.
banner-superseded = Bu materialı daha yenisi əvəz edib; “Əlaqəli materiallar” bölməsinə baxın.
content-warning = Başlamazdan əvvəl:
facts-title = Qısaca
links-title = Əlaqəli materiallar
link-model = Xidmət modeli
link-legal-basis = Hüquqi əsas
link-standard = Standart
link-adapted-from = Uyğunlaşdırıldığı model
link-amends = Dəyişdirdiyi akt
link-implements = İcra etdiyi akt
link-requires = Əvvəlcə öyrənin
link-supersedes = Əvəz etdiyi
link-superseded-by = Əvəz edən
link-related = Həmçinin baxın
subjects-title = Mövzular və öhdəliklər
related-title = Eyni mövzuda
provenance-title = Bu haradandır
sources-title = Mənbələr
source-official = rəsmi mənbə
source-secondary = ikinci dərəcəli mənbə
source-accessed = oxunduğu gün: { $date }
translation-original = Bu mətn əslidir.
translation-human = İnsan tərcümə edib. Əslinin dili: { $language }
translation-machine = Maşın tərcüməsi. Əslinin dili: { $language }
translation-machine-edited = İnsanın düzəltdiyi maşın tərcüməsi. Əslinin dili: { $language }
translation-read-by = Əsli ilə tutuşduran: { $name }
translator-model-unread-by-speaker = böyük dil modeli, bu dil ana dili olan şəxs hələ oxumayıb
translator-model-unread-by-translator = böyük dil modeli, tərcüməçi hələ oxumayıb
review-unreviewed = Hələ yoxlanmayıb
review-reviewed = Yoxlanıb
review-due = Yenidən yoxlanacaq: { $date }
as-data = Bu material verilənlər kimi (JSON)
cite-title = İstinad
cite-version = versiya { $revision }
count-minutes = { $count } dəqiqə
plan-measures = Planın tədbirləri
plan-number = №
plan-measure = Tədbir
plan-indicator = İndikator
plan-baseline = İlkin göstərici
plan-target = Hədəf
plan-actual = Ölçülüb
plan-responsible = Məsul
plan-due = Müddət
plan-status = Mənbənin sözü ilə
plan-last-review = Burada məlum olan son icmal: { $year } ({ $source }).

## Töhfə ver

contribute-lead = Kitabxana sadə mətn fayllarından ibarətdir. Faylı əlavə olunan sənəd dərc edilmiş sayılır.
contribute-mail-title = Kompüter proqramı olmadan
contribute-mail = Nə proqram, nə də xüsusi forma lazımdır. Mətninizi istənilən formatda, öz dilinizdə aşağıdakı ünvana göndərin: kitabxananı aparanlar onu kitabxanaya lazım olan şəklə salacaq və çatışmayanı sizdən soruşacaq.
contribute-tell = Problemin nədə olduğunu, nəyin və kim tərəfindən edildiyini, bundan hansı yaxşı və pis nəticələrin çıxdığını, neçəyə başa gəldiyini və hansı sənədlərə əsaslandığını yazın. Uşaqların adını və uşağı tanımağa imkan verən heç nəyi yazmayın.
contribute-files-title = Faylları özünüz hazırlasanız
contribute-write = Mətni Markdown ilə yazın, ölkə və növ qovluğunda qısa adla saxlayın.
contribute-countries = Ölkənin qovluğu bunlardan biridir; bir neçə ölkəyə və ya bütün regiona aid olan sonuncuda yerləşir:
contribute-kinds = Növün qovluğu bunlardan biridir:
contribute-curricula = Burada tərtib olunan tədris proqramı da eyni qayda ilə dərc olunur: faylını tərtib səhifəsi yazır. Bir neçə ölkə üçün proqram burada yerləşir:
contribute-facts = Əvvəlində nə haqqında olduğunu göstərin: başlıq, tarix, mənbələr, mövzular. Hər material öz mənbələrini göstərir.
contribute-check = Yoxlamanı işə salın. Faylı, sətri və nə etmək lazım olduğunu deyir.
contribute-publish = Dəyişikliyi təşkilatçılara göndərin. Qəbul ediləndə dərhal saytda görünür.
contribute-never = Uşağın adını və onu tanımağa imkan verən heç nəyi heç vaxt dərc etməyin.
contribute-example = Başlamaq üçün fayl
contribute-fields = Bu növ faylda ola bilən bütün sahələr; yazarkən yoxlayan redaktorlar üçün sxem:
contribute-license = Burada dərc etdiyiniz, faylda başqa lisenziya göstərilməyibsə, { $license } lisenziyası ilə yayılır. Başqasının mətnini yalnız lisenziyası icazə verirsə, bütöv verin; əks halda öz sözlərinizlə danışın və keçid qoyun.
contribute-translation = Tərcümə əslinin yanında öz dilinin faylında durur və onu kimin və ya nəyin etdiyini bildirir.
contribute-translations = Tərcümələr nə yerdədir
contribute-translated = { $count } / { $all }
contribute-without = tərcüməsi olmayanlar
contribute-findings = Düzəldilməsini gözləyən fayllar
contribute-no-findings = Yoxdur: kitabxananın bütün faylları dərc olunub.

## Xətalar

error-home = Ana səhifə
error-not-found = Səhifə tapılmadı
error-not-found-text = Bu ünvanda səhifə yoxdur. Material köçürülmüş və ya geri götürülmüş ola bilər. Axtarışdan istifadə edin:
error-bad-request = Bu ünvanı oxumaq mümkün deyil
error-bad-request-text = Ünvanın bir hissəsi düzgün yazılmayıb. Axtarışdan istifadə edin:
error-method = Burada bunu etmək olmaz
error-method-text = Bu sayt yalnız oxumaq üçündür.
error-too-long = Ünvan çox uzundur
error-too-long-text = Xahiş edirik, sorğunu qısaldın.
error-internal = Nəsə səhv getdi
error-internal-text = Xəta bizdədir və qeydə alınıb. Xahiş edirik, bir az sonra yenidən cəhd edin.
error-overloaded = Eyni anda həddən çox sorğu var
error-overloaded-text = Xahiş edirik, bir neçə saniyədən sonra yenidən cəhd edin.
