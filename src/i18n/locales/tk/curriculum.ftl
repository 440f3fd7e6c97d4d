### Tälimçiniň okuw maksatnamasy.

curriculum-title = Okuw maksatnamasy
curriculum-lead = Kitaphananyň materiallaryndan okuw düzüň. Hasap gerek däl: şu sahypanyň salgysy okuw maksatnamasynyň özüdir.
curriculum-add = Okuw maksatnamasyna goşmak
curriculum-added = Okuw maksatnamasynda bar
curriculum-open = Öz maksatnamama esas edip almak
curriculum-add-section = Maksatnama bir bölümi goşmak
curriculum-based-on = Esasy:

curriculum-begin = Nämeden başlamaly
curriculum-begin-search = Kitaphanadan gerekli materialy tapyň we ýanyndaky «Okuw maksatnamasyna goşmak» diýlene basyň.
curriculum-begin-published = Ýa-da taýýar okuw maksatnamasyny açyň we üýtgediň.
curriculum-kept-open = Şu enjamda saklanan maksatnamany dowam etmek

curriculum-settings = Okuw barada
curriculum-name = Ady
curriculum-language = Sapagyň dili
curriculum-start = Günüň başlanýan wagty
curriculum-start-hint = boş bolsa, 09:00
curriculum-topics = Temalar
curriculum-save = Üýtgeşmeleri ýazmak
curriculum-glance = Gysgaça
curriculum-day = Gün
curriculum-day-number = { $number }-{ ORDINAL($number) ->
        [few] njy
       *[other] nji
    } gün
curriculum-hours = Başy – soňy
curriculum-taught = Sapak
curriculum-total = Ähli sapak
curriculum-day-too-long = Sekiz sagatdan köp
curriculum-update-all = Ähli materialy häzirki görnüşinde almak
curriculum-no-trouble = Bu materiallar barada duýduryş ýok.
curriculum-too-long = Maksatnama aşa uzyn, salga sygmaýar. Bellikleri gysgaldyň ýa-da iki maksatnama ediň; oňa çenli sahypany ýapmaň.

curriculum-module = { $number }-{ ORDINAL($number) ->
        [few] njy
       *[other] nji
    } modul
curriculum-module-title = Modulyň ady
curriculum-module-start = Başlanýan wagty
curriculum-aims = Maksatlar, her setirde biri
curriculum-aims-title = Maksatlar
curriculum-module-empty = Entek material ýok.
curriculum-module-total = Şu moduldaky sapak
curriculum-module-up = Moduly ýokary süýşürmek
curriculum-module-down = Moduly aşak süýşürmek
curriculum-module-remove = Goňşusy bilen birleşdirmek
curriculum-add-module = Täze modul
curriculum-add-activity = Öz sapagyňyzy goşmak
curriculum-overlaps = Öňki modul gutarmanka başlanýar.
curriculum-day-overlaps = Modullaryň wagty biri-biriniň üstüne düşýär: gün görnüşinden uzyn.

curriculum-activity = Öz sapagyňyz
curriculum-activity-unnamed = Sapak
curriculum-minutes = Minut
curriculum-pause = Soňundaky arakesme, minut
curriculum-note = Tälimçi üçin bellik
curriculum-up = Ýokary
curriculum-down = Aşak
curriculum-divide = Şu ýerden täze modul
curriculum-update = Häzirki görnüşinde almak
curriculum-repeat = Soňunda ýene bir gezek
curriculum-remove = Aýyrmak

warning-gone = Bu material indi kitaphanada ýok.
warning-moved = Materialyň täze salgysy:
warning-section-gone = Bu bölüm indi tekstde ýok.
warning-changed = Siz saýlanyňyzdan soň tekst üýtgedi.
warning-new-version = Indi sapagyň dilinde nusgasy bar.
warning-superseded = Ornuna geleni:
warning-no-version = Sapagyň dilinde nusgasy ýok. Şu dildäki tekst alnar:
warning-other-versions = Beýleki nusgalar:
warning-machine = Maşyn terjimesi, hiç kim asly bilen deňeşdirmedi.
warning-machine-edited = Maşyn terjimesi, adam düzedipdir.
warning-license-no-derivatives = Ygtyýarnama bu teksti terjime etmegi we gysgaltmagy gadagan edýär.
warning-license-non-commercial = Ygtyýarnama tölegli okuw ýaly pul üçin ulanmagy gadagan edýär.
warning-license-share-alike = Bu tekstiň esasynda dörediljek material hem şol bir ygtyýarnama bilen bolmaly.
warning-license-ask-first = Bu teksti göçürmezden öň eýesinden soraň.
warning-requires-missing = Ilki öwrenilmeli, ýöne maksatnamada ýok:
warning-requires-later = Ilki öwrenilmeli, ýöne maksatnamada soň gelýär:
warning-no-minutes = Näçe wagt alýandygy belli däl. Minudyny ýazyň.
warning-unnamed = Ady ýok. Kagyzda we faýllarda «{ $title }» diýlip ýazylýar.
warning-violence = Zorluk barada. Gatnaşyjylara öňünden aýdyň; isleseler, otagdan çykyp bilerler.
trouble-changed =
    { $plural ->
        [one] { $count } material saýlanandan soň üýtgedi
       *[other] { $count } material saýlanandan soň üýtgedi
    }
trouble-no-version =
    { $plural ->
        [one] { $count } materialyň sapagyň dilinde nusgasy ýok
       *[other] { $count } materialyň sapagyň dilinde nusgasy ýok
    }
trouble-translation =
    { $plural ->
        [one] { $count } terjime maşyn terjimesi ýa-da könelişen
       *[other] { $count } terjime maşyn terjimesi ýa-da könelişen
    }
trouble-law =
    { $plural ->
        [one] { $count } namanyň güýjünde bolmazlygy mümkin
       *[other] { $count } namanyň güýjünde bolmazlygy mümkin
    }
trouble-license =
    { $plural ->
        [one] { $count } materialyň ygtyýarnamasynda gadagançylyk bar
       *[other] { $count } materialyň ygtyýarnamasynda gadagançylyk bar
    }
trouble-requires =
    { $plural ->
        [one] { $count } materialyň öňünde başgasy gerek
       *[other] { $count } materialyň öňünde başgasy gerek
    }
trouble-unnamed =
    { $plural ->
        [one] { $count } sapagyň ady ýok
       *[other] { $count } sapagyň ady ýok
    }
trouble-minutes =
    { $plural ->
        [one] { $count } materialyň minudy ýazylmady
       *[other] { $count } materialyň minudy ýazylmady
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } materialy hünärmen barlamady
       *[other] { $count } materialy hünärmen barlamady
    }

curriculum-suggested = Beýleki ýurtlardan
curriculum-suggested-text = Şol bir temalar boýunça; maksatnamaňyzda entek ýok.

curriculum-paper = Kagyzda
curriculum-handout = Gatnaşyjylar üçin paýlanýan material
curriculum-guide = Tälimçiniň gollanmasy
curriculum-beside = Ýanynda ikinji dil
curriculum-beside-none = ýok
curriculum-print-hint = Sahypany çap ediň ýa-da çap penjiresinde PDF edip saklaň.
curriculum-files = Faýl görnüşinde
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Telefon üçin kitap (EPUB)
curriculum-file-moodle = Moodle üçin (Common Cartridge 1.1)
curriculum-file-cartridge = Beýleki okuw ulgamlary üçin (Common Cartridge 1.3)
curriculum-file-scorm = Okalandygy baradaky bellik bilen (SCORM 1.2)
curriculum-page-read = Bu sahypa okaldy
curriculum-file-markdown = Ýönekeý tekstler (Markdown, ZIP)
curriculum-file-library = Şu kitaphana üçin faýl
curriculum-file-library-hint = Soňky faýly çap etmek üçin guramaçylara iberip bolýar.
curriculum-file-library-notes = Onda tälimçi üçin bellikleriňiz hem bar: diňe özüňize degişlisini aýryň.
curriculum-keep = Saklamak we paýlaşmak
curriculum-keep-text = Sahypany bellige goşuň ýa-da salgysyny iberiň: tutuş maksatnama şondadyr. Serwerde hiç zat saklanmaýar.
curriculum-address = Okuw maksatnamasynyň salgysy
curriculum-keep-device = Şu enjamda saklamak
curriculum-kept = Şu enjamda saklanýar.
curriculum-forget = Şu enjamdan pozmak
curriculum-kept-other = Şu enjamda saklanan beýleki maksatnamany açmak
curriculum-kept-replace = Bu enjamda başga maksatnama saklanýar. Onuň ýerine şuny saklamalymy?
curriculum-device-hint = Maksatnamany başgalaryň hem ulanýan enjamynda saklamaň.

curriculum-contents = Mazmuny
curriculum-timetable = Wagt tertibi
curriculum-material = Material
curriculum-break = Arakesme
curriculum-made-on = Düzülen senesi: { $date }
curriculum-for = Kimler üçin:
curriculum-not-copied = Ygtyýarnama bu teksti şu ýere goýmaga rugsat bermeýär. Ony salgysyndan okaň.
curriculum-not-there = Bu material indi kitaphanada ýok.
curriculum-answers = Diňe tälimçi üçin
curriculum-license-line = Ygtyýarnama: { $license }
curriculum-version-line = Wersiýa { $revision }, { $language }
curriculum-code = Şu materialyň salgysy bolan kod
curriculum-no-glyph = Käbir belgileri çap edip bolmady; olaryň ýerine { $sign } goýuldy.

curriculum-dropped = Bu maksatnama doly däl. Onuň salgysy doly okalmady:
curriculum-dropped-damaged = Salgy ýolda kesilipdir ýa-da üýtgedilipdir: messenjer bilen iberilende şeýle bolýar. Şol ýerden soňky zatlaryň hemmesi bu ýerde ýok. Okalan materiallaryň sany: { $count }. Salgyny doly ibermegi haýyş ediň ýa-da ýetmeýänini goşuň.
curriculum-dropped-newer = Maksatnama saýtyň täzeräk görnüşinde düzülipdir.
curriculum-dropped-too-many = Onda maksatnamada bolup biljekden köp material ýa-da modul bar.
curriculum-dropped-line = Bir ýazgyny düşünip bolmady, ol bu ýerde ýok: «{ $part }»
curriculum-dropped-too-long = «{ $part }…» diýip başlanýan bellik { $count } belgiden uzyn: artygy girmedi. Brauzeriň «Yza» düwmesi ony gaýtarýar.
