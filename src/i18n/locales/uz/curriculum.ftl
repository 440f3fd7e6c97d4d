### Trenerning oʻquv dasturi.

curriculum-title = Oʻquv dasturi
curriculum-lead = Kutubxona materiallaridan kurs tuzing. Roʻyxatdan oʻtish kerak emas: shu sahifaning manzili oʻquv dasturining oʻzidir.
curriculum-add = Oʻquv dasturiga qoʻshish
curriculum-added = Oʻquv dasturida bor
curriculum-open = Oʻz dasturimga asos qilib olish
curriculum-add-section = Dasturga bitta boʻlimni qoʻshish
curriculum-based-on = Asosi:

curriculum-begin = Nimadan boshlash kerak
curriculum-begin-search = Kutubxonadan kerakli materialni toping va yonidagi “Oʻquv dasturiga qoʻshish”ni bosing.
curriculum-begin-published = Yoki tayyor oʻquv dasturini ochib, oʻzgartiring.
curriculum-kept-open = Shu qurilmada saqlangan dasturni davom ettirish

curriculum-settings = Kurs haqida
curriculum-name = Nomi
curriculum-language = Mashgʻulot tili
curriculum-start = Kun boshlanishi
curriculum-start-hint = boʻsh qolsa, 09:00
curriculum-topics = Mavzular
curriculum-save = Oʻzgarishlarni saqlash
curriculum-glance = Qisqacha
curriculum-day = Kun
curriculum-day-number = { $number }-kun
curriculum-hours = Boshi – oxiri
curriculum-taught = Mashgʻulot
curriculum-total = Jami mashgʻulot
curriculum-day-too-long = Sakkiz soatdan koʻp
curriculum-update-all = Barcha materiallarni hozirgi holatida olish
curriculum-no-trouble = Bu materiallar boʻyicha ogohlantirish yoʻq.
curriculum-too-long = Dastur juda uzun, manzilga sigʻmaydi. Izohlarni qisqartiring yoki ikkita dastur qiling; ungacha sahifani yopmang.

curriculum-module = { $number }-modul
curriculum-module-title = Modul nomi
curriculum-module-start = Boshlanishi
curriculum-aims = Maqsadlar, har satrda bittadan
curriculum-aims-title = Maqsadlar
curriculum-module-empty = Hozircha material yoʻq.
curriculum-module-total = Shu moduldagi mashgʻulot
curriculum-module-up = Modulni yuqoriga
curriculum-module-down = Modulni pastga
curriculum-module-remove = Qoʻshnisi bilan birlashtirish
curriculum-add-module = Yangi modul
curriculum-add-activity = Oʻz mashgʻulotingizni qoʻshish
curriculum-overlaps = Oldingi modul tugamasdan boshlanadi.
curriculum-day-overlaps = Modullar vaqti ustma-ust tushgan: kun koʻringanidan uzunroq.

curriculum-activity = Oʻz mashgʻulotingiz
curriculum-activity-unnamed = Mashgʻulot
curriculum-minutes = Daqiqa
curriculum-pause = Undan keyingi tanaffus, daqiqa
curriculum-note = Trener uchun izoh
curriculum-up = Yuqoriga
curriculum-down = Pastga
curriculum-divide = Shu yerdan yangi modul
curriculum-update = Hozirgi holatida olish
curriculum-repeat = Oxirida yana bir marta
curriculum-remove = Olib tashlash

warning-gone = Bu material endi kutubxonada yoʻq.
warning-moved = Materialning yangi manzili:
warning-section-gone = Bu boʻlim endi matnda yoʻq.
warning-changed = Siz tanlaganingizdan keyin matn oʻzgargan.
warning-new-version = Endi mashgʻulot tilida versiyasi bor.
warning-superseded = Oʻrniga kelgani:
warning-no-version = Mashgʻulot tilida versiyasi yoʻq. Quyidagi tildagi matn olinadi:
warning-other-versions = Boshqa versiyalari:
warning-machine = Mashina tarjimasi, hech kim asl matn bilan solishtirmagan.
warning-machine-edited = Mashina tarjimasi, odam tuzatgan.
warning-license-no-derivatives = Litsenziya bu matnni tarjima qilish va qisqartirishni taqiqlaydi.
warning-license-non-commercial = Litsenziya pullik kurs kabi pul evaziga foydalanishni taqiqlaydi.
warning-license-share-alike = Bu matndan yaratganingiz ham shu litsenziyada boʻlishi kerak.
warning-license-ask-first = Bu matnni koʻchirishdan oldin egasidan soʻrang.
warning-requires-missing = Avval oʻrganilishi kerak, lekin dasturda yoʻq:
warning-requires-later = Avval oʻrganilishi kerak, lekin dasturda keyin turibdi:
warning-no-minutes = Qancha vaqt olishi nomaʼlum. Daqiqasini yozing.
warning-unnamed = Nomi yoʻq. Qogʻozda va fayllarda “{ $title }” deb yoziladi.
warning-violence = Zoʻravonlik haqida. Ishtirokchilarga oldindan ayting; chiqib ketish mumkin.
trouble-changed =
    { $plural ->
        [one] { $count } ta material tanlangandan keyin oʻzgargan
       *[other] { $count } ta material tanlangandan keyin oʻzgargan
    }
trouble-no-version =
    { $plural ->
        [one] { $count } ta materialning mashgʻulot tilida versiyasi yoʻq
       *[other] { $count } ta materialning mashgʻulot tilida versiyasi yoʻq
    }
trouble-translation =
    { $plural ->
        [one] { $count } ta tarjima mashina tarjimasi yoki eskirgan
       *[other] { $count } ta tarjima mashina tarjimasi yoki eskirgan
    }
trouble-law =
    { $plural ->
        [one] { $count } ta hujjat kuchda boʻlmasligi mumkin
       *[other] { $count } ta hujjat kuchda boʻlmasligi mumkin
    }
trouble-license =
    { $plural ->
        [one] { $count } ta material litsenziyasida taqiq bor
       *[other] { $count } ta material litsenziyasida taqiq bor
    }
trouble-requires =
    { $plural ->
        [one] { $count } ta materialdan oldin boshqasi kerak
       *[other] { $count } ta materialdan oldin boshqasi kerak
    }
trouble-unnamed =
    { $plural ->
        [one] { $count } ta mashgʻulotning nomi yoʻq
       *[other] { $count } ta mashgʻulotning nomi yoʻq
    }
trouble-minutes =
    { $plural ->
        [one] { $count } ta materialning daqiqasi yozilmagan
       *[other] { $count } ta materialning daqiqasi yozilmagan
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } ta materialni mutaxassis tekshirmagan
       *[other] { $count } ta materialni mutaxassis tekshirmagan
    }

curriculum-suggested = Boshqa davlatlardan
curriculum-suggested-text = Shu mavzular boʻyicha; dasturingizda hali yoʻq.

curriculum-paper = Qogʻozda
curriculum-handout = Ishtirokchilar uchun tarqatma material
curriculum-guide = Trener qoʻllanmasi
curriculum-beside = Yonida ikkinchi til
curriculum-beside-none = yoʻq
curriculum-print-hint = Sahifani chop eting yoki chop etish oynasida PDF sifatida saqlang.
curriculum-files = Fayl sifatida
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Telefon uchun kitob (EPUB)
curriculum-file-moodle = Moodle uchun (Common Cartridge 1.1)
curriculum-file-cartridge = Boshqa taʼlim tizimlari uchun (Common Cartridge 1.3)
curriculum-file-scorm = Oʻqilgani haqida belgi bilan (SCORM 1.2)
curriculum-page-read = Bu sahifa oʻqildi
curriculum-file-markdown = Oddiy matnlar (Markdown, ZIP)
curriculum-file-library = Shu kutubxona uchun fayl
curriculum-file-library-hint = Oxirgi faylni nashr qilish uchun tashkilotchilarga yuborish mumkin.
curriculum-file-library-notes = Unda trener uchun qaydlaringiz ham bor: faqat oʻzingizga tegishlisini olib tashlang.
curriculum-keep = Saqlash va ulashish
curriculum-keep-text = Sahifani xatchoʻplarga qoʻshing yoki manzilini yuboring: butun dastur shunda. Serverda hech narsa saqlanmaydi.
curriculum-address = Oʻquv dasturi manzili
curriculum-keep-device = Shu qurilmada saqlash
curriculum-kept = Shu qurilmada saqlangan.
curriculum-forget = Shu qurilmadan oʻchirish
curriculum-kept-other = Shu qurilmada saqlangan boshqa dasturni ochish
curriculum-kept-replace = Bu qurilmada boshqa dastur saqlangan. Uning oʻrniga shuni saqlaylikmi?
curriculum-device-hint = Dasturni boshqalar ham ishlatadigan qurilmada saqlamang.

curriculum-contents = Mundarija
curriculum-timetable = Vaqt jadvali
curriculum-material = Material
curriculum-break = Tanaffus
curriculum-made-on = Tuzilgan sana: { $date }
curriculum-for = Kim uchun:
curriculum-not-copied = Litsenziya bu matnni shu yerga qoʻyishga ruxsat bermaydi. Uni manzilida oʻqing.
curriculum-not-there = Bu material endi kutubxonada yoʻq.
curriculum-answers = Faqat trener uchun
curriculum-license-line = Litsenziya: { $license }
curriculum-version-line = Versiya { $revision }, { $language }
curriculum-code = Shu material manzili yozilgan kod
curriculum-no-glyph = Ayrim belgilarni chop etib boʻlmadi; ularning oʻrniga { $sign } qoʻyildi.

curriculum-dropped = Bu dastur toʻliq emas. Uning manzili toʻliq oʻqilmadi:
curriculum-dropped-damaged = Manzil yoʻlda kesilgan yoki oʻzgargan: messenjer orqali yuborilganda shunday boʻladi. Oʻsha joydan keyingilarning hammasi bu yerda yoʻq. Oʻqilgan materiallar soni: { $count }. Manzilni toʻliq yuborishni soʻrang yoki yetishmayotganini qoʻshing.
curriculum-dropped-newer = Dastur saytning yangiroq versiyasida tuzilgan.
curriculum-dropped-too-many = Unda dasturda boʻlishi mumkin boʻlganidan koʻp material yoki modul bor.
curriculum-dropped-line = Bitta yozuvni tushunib boʻlmadi, u bu yerda yoʻq: “{ $part }”
curriculum-dropped-too-long = “{ $part }…” deb boshlanadigan qayd { $count } belgidan uzun: ortigʻi kirmadi. Brauzerning “Orqaga” tugmasi uni qaytaradi.
