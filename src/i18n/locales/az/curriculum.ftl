### Təlimçinin tədris proqramı.

curriculum-title = Tədris proqramı
curriculum-lead = Kitabxananın materiallarından kurs tərtib edin. Qeydiyyat lazım deyil: bu səhifənin ünvanı tədris proqramının özüdür.
curriculum-add = Tədris proqramına əlavə et
curriculum-added = Tədris proqramında var
curriculum-open = Öz proqramımın əsası kimi götür
curriculum-add-section = Proqrama bir bölməni əlavə et
curriculum-based-on = Əsası:

curriculum-begin = Nədən başlamalı
curriculum-begin-search = Kitabxanada lazım olan materialı tapın və yanındakı “Tədris proqramına əlavə et” düyməsini basın.
curriculum-begin-published = Və ya hazır tədris proqramını açıb dəyişin.
curriculum-kept-open = Bu cihazda saxlanmış proqramı davam etdir

curriculum-settings = Kurs haqqında
curriculum-name = Adı
curriculum-language = Tədris dili
curriculum-start = Günün başlanğıcı
curriculum-start-hint = boş qalsa, 09:00
curriculum-topics = Mövzular
curriculum-save = Dəyişiklikləri yadda saxla
curriculum-glance = Qısaca
curriculum-day = Gün
curriculum-day-number = Gün { $number }
curriculum-hours = Əvvəli – sonu
curriculum-taught = Dərs
curriculum-total = Cəmi dərs
curriculum-day-too-long = Səkkiz saatdan çox
curriculum-update-all = Bütün materialları indiki halında götür
curriculum-no-trouble = Bu materiallar üzrə xəbərdarlıq yoxdur.
curriculum-too-long = Proqram çox uzundur, ünvana sığmır. Qeydləri qısaldın və ya iki proqram edin; o vaxta qədər səhifəni bağlamayın.

curriculum-module = Modul { $number }
curriculum-module-title = Modulun adı
curriculum-module-start = Başlanır
curriculum-aims = Məqsədlər, hər sətirdə biri
curriculum-aims-title = Məqsədlər
curriculum-module-empty = Hələ material yoxdur.
curriculum-module-total = Bu modulda dərs
curriculum-module-up = Modulu yuxarı
curriculum-module-down = Modulu aşağı
curriculum-module-remove = Qonşusu ilə birləşdir
curriculum-add-module = Yeni modul
curriculum-add-activity = Öz məşğələnizi əlavə etmək
curriculum-overlaps = Əvvəlki modul bitməmiş başlanır.
curriculum-day-overlaps = Modulların vaxtı üst-üstə düşür: gün göründüyündən uzundur.

curriculum-activity = Öz məşğələniz
curriculum-activity-unnamed = Məşğələ
curriculum-minutes = Dəqiqə
curriculum-pause = Ondan sonra fasilə, dəqiqə
curriculum-note = Təlimçi üçün qeyd
curriculum-up = Yuxarı
curriculum-down = Aşağı
curriculum-divide = Buradan yeni modul
curriculum-update = İndiki halında götür
curriculum-repeat = Sonda bir daha
curriculum-remove = Çıxar

warning-gone = Bu material artıq kitabxanada yoxdur.
warning-moved = Materialın yeni ünvanı:
warning-section-gone = Bu bölmə artıq mətndə yoxdur.
warning-changed = Siz seçəndən sonra mətn dəyişib.
warning-new-version = İndi tədris dilində versiyası var.
warning-superseded = Əvəz edən:
warning-no-version = Tədris dilində versiyası yoxdur. Bu dildəki mətn götürüləcək:
warning-other-versions = Digər versiyalar:
warning-machine = Maşın tərcüməsi, heç kim əsli ilə tutuşdurmayıb.
warning-machine-edited = Maşın tərcüməsi, insan düzəliş edib.
warning-license-no-derivatives = Lisenziya bu mətni tərcümə etməyi və qısaltmağı qadağan edir.
warning-license-non-commercial = Lisenziya ödənişli kurs kimi pul müqabilində istifadəni qadağan edir.
warning-license-share-alike = Bu mətndən hazırladığınız da eyni lisenziyada olmalıdır.
warning-license-ask-first = Bu mətni köçürməzdən əvvəl sahibindən soruşun.
warning-requires-missing = Əvvəl öyrənilməlidir, amma proqramda yoxdur:
warning-requires-later = Əvvəl öyrənilməlidir, amma proqramda sonra gəlir:
warning-no-minutes = Nə qədər vaxt apardığı bilinmir. Dəqiqəni yazın.
warning-unnamed = Adı yoxdur. Kağızda və fayllarda “{ $title }” yazılır.
warning-violence = Zorakılıqdan bəhs edir. İştirakçılara əvvəlcədən deyin; otaqdan çıxmaq olar.
trouble-changed =
    { $plural ->
        [one] { $count } material seçiləndən sonra dəyişib
       *[other] { $count } material seçiləndən sonra dəyişib
    }
trouble-no-version =
    { $plural ->
        [one] { $count } materialın tədris dilində versiyası yoxdur
       *[other] { $count } materialın tədris dilində versiyası yoxdur
    }
trouble-translation =
    { $plural ->
        [one] { $count } tərcümə maşın tərcüməsidir və ya köhnəlib
       *[other] { $count } tərcümə maşın tərcüməsidir və ya köhnəlib
    }
trouble-law =
    { $plural ->
        [one] { $count } akt qüvvədə olmaya bilər
       *[other] { $count } akt qüvvədə olmaya bilər
    }
trouble-license =
    { $plural ->
        [one] { $count } materialın lisenziyasında qadağa var
       *[other] { $count } materialın lisenziyasında qadağa var
    }
trouble-requires =
    { $plural ->
        [one] { $count } materialdan əvvəl başqası lazımdır
       *[other] { $count } materialdan əvvəl başqası lazımdır
    }
trouble-unnamed =
    { $plural ->
        [one] { $count } məşğələnin adı yoxdur
       *[other] { $count } məşğələnin adı yoxdur
    }
trouble-minutes =
    { $plural ->
        [one] { $count } materialın dəqiqəsi yazılmayıb
       *[other] { $count } materialın dəqiqəsi yazılmayıb
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } materialı mütəxəssis yoxlamayıb
       *[other] { $count } materialı mütəxəssis yoxlamayıb
    }

curriculum-suggested = Başqa ölkələrdən
curriculum-suggested-text = Eyni mövzularda; proqramınızda hələ yoxdur.

curriculum-paper = Kağızda
curriculum-handout = İştirakçılar üçün paylama materialı
curriculum-guide = Təlimçi üçün vəsait
curriculum-beside = Yanında ikinci dil
curriculum-beside-none = yoxdur
curriculum-print-hint = Səhifəni çap edin və ya çap pəncərəsində PDF kimi saxlayın.
curriculum-files = Fayl kimi
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Telefon üçün kitab (EPUB)
curriculum-file-moodle = Moodle üçün (Common Cartridge 1.1)
curriculum-file-cartridge = Digər tədris sistemləri üçün (Common Cartridge 1.3)
curriculum-file-scorm = Oxunma qeydi ilə (SCORM 1.2)
curriculum-page-read = Bu səhifə oxundu
curriculum-file-markdown = Sadə mətnlər (Markdown, ZIP)
curriculum-file-library = Bu kitabxana üçün fayl
curriculum-file-library-hint = Sonuncunu nəşr üçün təşkilatçılara göndərmək olar.
curriculum-file-library-notes = Orada təlimçi üçün qeydləriniz də var: yalnız sizə aid olanı çıxarın.
curriculum-keep = Saxla və paylaş
curriculum-keep-text = Səhifəni əlfəcinlərə əlavə edin və ya ünvanını göndərin: bütün proqram oradadır. Serverdə heç nə saxlanmır.
curriculum-address = Tədris proqramının ünvanı
curriculum-keep-device = Bu cihazda saxla
curriculum-kept = Bu cihazda saxlanır.
curriculum-forget = Bu cihazdan sil
curriculum-kept-other = Bu cihazda saxlanmış digər proqramı aç
curriculum-kept-replace = Bu cihazda başqa proqram saxlanılıb. Onun əvəzinə bu saxlanılsın?
curriculum-device-hint = Proqramı başqalarının da istifadə etdiyi cihazda saxlamayın.

curriculum-contents = Mündəricat
curriculum-timetable = Vaxt cədvəli
curriculum-material = Material
curriculum-break = Fasilə
curriculum-made-on = Tərtib tarixi: { $date }
curriculum-for = Kimlər üçün:
curriculum-not-copied = Lisenziya bu mətni bura qoymağa icazə vermir. Onu öz ünvanında oxuyun.
curriculum-not-there = Bu material artıq kitabxanada yoxdur.
curriculum-answers = Yalnız təlimçi üçün
curriculum-license-line = Lisenziya: { $license }
curriculum-version-line = Versiya { $revision }, { $language }
curriculum-code = Bu materialın ünvanı olan kod
curriculum-no-glyph = Bəzi işarələri çap etmək mümkün olmadı; onların yerinə { $sign } qoyuldu.

curriculum-dropped = Bu proqram tam deyil. Onun ünvanı bütövlükdə oxunmadı:
curriculum-dropped-damaged = Ünvan yolda kəsilib və ya dəyişib: messencerlə göndəriləndə belə olur. Həmin yerdən sonrakıların hamısı burada yoxdur. Oxunan materialların sayı: { $count }. Ünvanı bütöv göndərməyi xahiş edin və ya çatışmayanı əlavə edin.
curriculum-dropped-newer = Proqram saytın daha yeni versiyasında hazırlanıb.
curriculum-dropped-too-many = Onda proqramda ola biləcəyindən çox material və ya modul var.
curriculum-dropped-line = Bir yazını anlamaq olmadı, o burada yoxdur: “{ $part }”
curriculum-dropped-too-long = “{ $part }…” ilə başlayan qeyd { $count } işarədən uzundur: artığı daxil olmadı. Brauzerin “Geri” düyməsi onu qaytarır.
