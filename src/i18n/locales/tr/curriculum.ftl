### Eğitmenin eğitim programı.

curriculum-title = Eğitim programı
curriculum-lead = Kütüphanedeki materyallerden bir kurs oluşturun. Hesap gerekmez: bu sayfanın adresi, programın kendisidir.
curriculum-add = Programa ekle
curriculum-added = Programda
curriculum-open = Kendi programımın başlangıcı olarak kullan
curriculum-add-section = Programa tek bir bölüm ekle
curriculum-based-on = Temel alınan:

curriculum-begin = Nasıl başlanır
curriculum-begin-search = Kütüphanede arayın ve gereken materyalin yanında “Programa ekle”ye basın.
curriculum-begin-published = Ya da yayımlanmış bir programı açıp değiştirin.
curriculum-kept-open = Bu cihazda saklanan programla devam et

curriculum-settings = Kurs
curriculum-name = Başlık
curriculum-language = Eğitim dili
curriculum-start = Gün başlangıcı
curriculum-start-hint = boş bırakılırsa 09:00
curriculum-topics = Konular
curriculum-save = Değişiklikleri kaydet
curriculum-glance = Bir bakışta
curriculum-day = Gün
curriculum-day-number = { $number }. gün
curriculum-hours = Başlangıç – bitiş
curriculum-taught = Ders
curriculum-total = Toplam ders
curriculum-day-too-long = Sekiz saatten uzun
curriculum-update-all = Tüm materyalleri bugünkü hâliyle al
curriculum-no-trouble = Bu materyallerle ilgili bir uyarı yok.
curriculum-too-long = Program bir adrese sığmayacak kadar uzun. Notları kısaltın ya da programı ikiye bölün; o zamana kadar bu sayfayı kapatmayın.

curriculum-module = Modül { $number }
curriculum-module-title = Modülün başlığı
curriculum-module-start = Başlama saati
curriculum-aims = Amaçlar, her satırda bir tane
curriculum-aims-title = Amaçlar
curriculum-module-empty = Henüz materyal yok.
curriculum-module-total = Bu modüldeki ders
curriculum-module-up = Modülü yukarı al
curriculum-module-down = Modülü aşağı al
curriculum-module-remove = Komşusuyla birleştir
curriculum-add-module = Yeni modül
curriculum-add-activity = Kendi etkinliğinizi ekleyin
curriculum-overlaps = Önceki modül bitmeden başlıyor.
curriculum-day-overlaps = Modüllerin saatleri çakışıyor: gün göründüğünden uzun.

curriculum-activity = Kendi etkinliğiniz
curriculum-activity-unnamed = Etkinlik
curriculum-minutes = Dakika
curriculum-pause = Sonrasında ara, dakika
curriculum-note = Eğitmen için not
curriculum-up = Yukarı
curriculum-down = Aşağı
curriculum-divide = Buradan yeni modül
curriculum-update = Bugünkü hâliyle al
curriculum-repeat = Sonda bir kez daha
curriculum-remove = Çıkar

warning-gone = Bu çalışma artık kütüphanede yok.
warning-moved = Bu çalışmanın yeni adresi:
warning-section-gone = Bu bölüm artık metinde yok.
warning-changed = Siz seçtikten sonra metin değişti.
warning-new-version = Artık eğitim dilinde bir sürümü var.
warning-superseded = Yerine gelen:
warning-no-version = Eğitim dilinde sürümü yok. Şu dildeki metin alınacak:
warning-other-versions = Diğer sürümler:
warning-machine = Makine çevirisi; kimse aslıyla karşılaştırmadı.
warning-machine-edited = Makine çevirisi, bir kişi tarafından düzeltildi.
warning-license-no-derivatives = Lisans bu metnin çevrilmesini ve kısaltılmasını yasaklıyor.
warning-license-non-commercial = Lisans, ücretli kurs gibi para karşılığı kullanımı yasaklıyor.
warning-license-share-alike = Bu metinden yaptığınız şey aynı lisansla paylaşılmalıdır.
warning-license-ask-first = Bu metni kopyalamadan önce sahibine sorun.
warning-requires-missing = Önce öğrenilmesi gereken, ama programda olmayan:
warning-requires-later = Önce öğrenilmesi gereken, ama programda sonra gelen:
warning-no-minutes = Ne kadar sürdüğü bilinmiyor. Dakikayı yazın.
warning-unnamed = Başlığı yok. Kâğıtta ve dosyalarda “{ $title }” yazar.
warning-violence = Konu şiddet. Katılımcılara önceden söyleyin; isteyen dışarı çıkabilir.
trouble-changed =
    { $plural ->
        [one] { $count } materyal seçildikten sonra değişti
       *[other] { $count } materyal seçildikten sonra değişti
    }
trouble-no-version =
    { $plural ->
        [one] { $count } materyalin eğitim dilinde sürümü yok
       *[other] { $count } materyalin eğitim dilinde sürümü yok
    }
trouble-translation =
    { $plural ->
        [one] { $count } çeviri makineyle yapılmış ya da eskimiş
       *[other] { $count } çeviri makineyle yapılmış ya da eskimiş
    }
trouble-law =
    { $plural ->
        [one] { $count } düzenleme yürürlükte olmayabilir
       *[other] { $count } düzenleme yürürlükte olmayabilir
    }
trouble-license =
    { $plural ->
        [one] { $count } materyalin lisansında yasak var
       *[other] { $count } materyalin lisansında yasak var
    }
trouble-requires =
    { $plural ->
        [one] { $count } materyalden önce başka bir materyal gerekiyor
       *[other] { $count } materyalden önce başka bir materyal gerekiyor
    }
trouble-unnamed =
    { $plural ->
        [one] { $count } etkinliğin başlığı yok
       *[other] { $count } etkinliğin başlığı yok
    }
trouble-minutes =
    { $plural ->
        [one] { $count } materyalin dakikası yazılmamış
       *[other] { $count } materyalin dakikası yazılmamış
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } materyali uzman incelememiş
       *[other] { $count } materyali uzman incelememiş
    }

curriculum-suggested = Başka ülkelerden
curriculum-suggested-text = Aynı konularda; programınızda henüz yok.

curriculum-paper = Kâğıt üzerinde
curriculum-handout = Katılımcılar için dağıtım notu
curriculum-guide = Eğitmen kılavuzu
curriculum-beside = Yanında ikinci bir dil
curriculum-beside-none = yok
curriculum-print-hint = Bu sayfayı yazdırın ya da yazdırma penceresinde PDF olarak kaydedin.
curriculum-files = Dosya olarak
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Telefon için kitap (EPUB)
curriculum-file-moodle = Moodle için (Common Cartridge 1.1)
curriculum-file-cartridge = Diğer öğrenme sistemleri için (Common Cartridge 1.3)
curriculum-file-scorm = Okundu işaretiyle (SCORM 1.2)
curriculum-page-read = Bu sayfa okundu
curriculum-file-markdown = Düz metinler (Markdown, ZIP)
curriculum-file-library = Bu kütüphane için dosya
curriculum-file-library-hint = Sonuncusu, yayımlanması için düzenleyicilere gönderilebilir.
curriculum-file-library-notes = İçinde eğitmene notlarınız da var: yalnız sizin için olanı çıkarın.
curriculum-keep = Sakla ve paylaş
curriculum-keep-text = Bu sayfayı yer imlerine ekleyin ya da adresini gönderin: bütün program içindedir. Sunucuda hiçbir şey saklanmaz.
curriculum-address = Programın adresi
curriculum-keep-device = Bu cihazda sakla
curriculum-kept = Bu cihazda saklanıyor.
curriculum-forget = Bu cihazdan sil
curriculum-kept-other = Bu cihazda saklanan diğer programı aç
curriculum-kept-replace = Bu cihazda başka bir program saklanıyor. Onun yerine bu saklansın mı?
curriculum-device-hint = Başkalarının da kullandığı bir cihazda saklamayın.

curriculum-contents = İçindekiler
curriculum-timetable = Zaman çizelgesi
curriculum-material = Materyal
curriculum-break = Ara
curriculum-made-on = Hazırlandığı tarih: { $date }
curriculum-for = Kimler için:
curriculum-not-copied = Lisans bu metni buraya koymamıza izin vermiyor. Metni adresinde okuyun.
curriculum-not-there = Bu çalışma artık kütüphanede yok.
curriculum-answers = Yalnız eğitmen için
curriculum-license-line = Lisans: { $license }
curriculum-version-line = Sürüm { $revision }, { $language }
curriculum-code = Bu materyalin adresini içeren kod
curriculum-no-glyph = Bazı karakterler yazdırılamadı; yerlerine { $sign } kondu.

curriculum-dropped = Bu program eksik. Adresi tamamen okunamadı:
curriculum-dropped-damaged = Adres yolda kesilmiş ya da değişmiş; mesajlaşma uygulamaları bunu yapabilir. O yerden sonrası burada yok. Okunabilen materyal sayısı: { $count }. Adresin tamamını yeniden isteyin ya da eksikleri ekleyin.
curriculum-dropped-newer = Sitenin daha yeni bir sürümüyle yapılmış.
curriculum-dropped-too-many = Bir programda olabilecekten çok materyal ya da modül içeriyor.
curriculum-dropped-line = Bir kayıt anlaşılamadı ve burada yok: “{ $part }”
curriculum-dropped-too-long = “{ $part }…” diye başlayan not { $count } karakterden uzun: fazlası girmedi. Tarayıcının “Geri” düğmesi onu geri getirir.
