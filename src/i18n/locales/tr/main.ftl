## Her sayfa

skip-to-content = İçeriğe geç
interface-language = Arayüz dili
interface-language-choose = Dil seçin
nav-label = Ana menü
nav-search = Arama
nav-topics = Konular
nav-commitments = Taahhütler
nav-contribute = Katkıda bulun
footer-label = Bu site hakkında
report = Bu sayfadaki bir hatayı veya sayfanın bir çocuğu riske attığını bildirin
report-subject = Sayfada hata veya bir çocuk için risk var
report-body = Sayfa: { $address }

    Bu sayfada yanlış olan ne, ya da sayfa bir çocuğu nasıl riske atıyor? Lütfen çocuğun adını yazmayın.
license-note = Metinler: { $license }; sayfada başka bir şey yazıyorsa o geçerlidir.
interface-unchecked = Türkçe arayüz henüz ana dili Türkçe olan biri tarafından kontrol edilmedi. Lütfen yanlışları bildirin.
see-also = Ayrıca bakınız
contact-label = İletişim

## Arama

search-label = Ne arıyorsunuz?
search-button = Ara
search-hint = Dokuz dilden herhangi birinde arayın; ulusal harfler olmadan da olur.
search-suggestions = Öneriler
search-title = Tüm çalışmalar
search-title-query = “{ $query }” – arama
search-description = Yedi ülkeden çocuk koruma konusunda yasalar, hizmet modelleri, örnek uygulamalar ve eğitim materyalleri.
count-works = { $count } çalışma
count-works-query = “{ $query }” için { $count } çalışma
filters-title = Filtreler
filters-jump = Filtrelere git
filters-active = Seçili filtreler
filters-apply = Filtreleri uygula
filters-clear = Tüm filtreleri kaldır
filter-remove = Kaldır
facet-in = Metnin dili
facet-country = Ülke
facet-kind = Tür
facet-topic = Konu
facet-commitment = Taahhüt
facet-audience = Kimin için
facet-stage = Bakım aşaması
facet-year = Yıl
year-from = yılından
year-to = yılına kadar
every-script = { $language } (her yazı)
script-cyrl = Kiril
script-latn = Latin
script-arab = Arap yazısı
sort-label = Sıralama
sort-relevance = Önce en uygun olanlar
sort-date = Önce en yeniler
paging-label = Sonuç sayfaları
paging-previous = Önceki
paging-next = Sonraki
paging-page = Sayfa { $number }
paging-of = Sayfa { $number } / { $last }
text-language = Metnin dili
matched-through = Şununla bulundu:
also-searched = Ayrıca arandı:
also-searched-remove = bunu arama
notice-cut = Sorgunuz uzundu; yalnızca başı arandı.
notice-plain-words = Tam ifade veya dışlama ile bir şey bulunamadı; bu yüzden sözcükler tek tek arandı.
notice-phrase-as-words = Bu ifade aynen hiçbir yerde ya da neredeyse hiçbir yerde geçmiyor; bu yüzden sözcükler ayrı ayrı arandı.
notice-bad-value = “{ $key }” için “{ $value }” değeri anlaşılmadı ve dikkate alınmadı.
suggestion-applied = “{ $query }” için sonuçlar gösteriliyor.
suggestion-layout = Klavyede başka bir düzen açık gibi görünüyordu.
suggestion-script = Aynı sözcükler başka bir yazıyla.
suggestion-spelling = Yazım düzeltildi.
suggestion-undo = Yazdığımı ara: “{ $query }”
suggestion-offered = Bunu mu demek istediniz:
nothing-title = Hiçbir şey bulunamadı
nothing-less = Bir filtre eksik olursa:
nothing-without = “{ $name }” olmadan
nothing-without-filters = hiçbir filtre olmadan
nothing-topics = Bir konuya göz atın:
nothing-countries = Ya da bir ülkeye:

## Bir çalışmanın işaretleri

mark-unreviewed = uzman incelemesi yok
mark-reviewed = uzman tarafından incelendi
mark-machine = makine çevirisi
mark-stale = asıl metin o zamandan beri değişti
in-force-yes = yürürlükte
in-force-no = yürürlükten kalktı
in-force-partly = kısmen yürürlükte
in-force-pending = henüz yürürlükte değil
in-force-unknown = durumu belirlenemedi

## Ana sayfa

doors-label = Nereden başlamalı
door-experience = Deneyim arıyorum
door-experience-text = Yedi ülkeden örnek uygulamalar ve hizmet modelleri.
door-training = Eğitim hazırlıyorum
door-training-text = Bu çalışmalardan bir kurs hazırlayın, süresini planlayın, yazdırın veya dosya olarak alın.
door-publish = Yayımlamak istiyorum
door-publish-text = Bir belge veya çeviri nasıl eklenir.
home-countries = Ülkeler
home-themes = Konular
home-kinds = Çalışma türleri
home-newest = En yeniler
home-all-works = Tüm çalışmalar
country-regional = Tüm bölge

## Bir ülke

country-description = { $country }: çocuk koruma konusunda yasalar, hizmetler, örnek uygulamalar ve başka çalışmalar.
country-works = Bu kütüphanedeki çalışmalar
country-no-works = Bu kütüphanede bu ülkeden henüz çalışma yok.
country-search = Bu çalışmalarda ara
country-newest = En yeni çalışmalar
country-gaps = Burada henüz ne yok ve neden
country-bodies = Kim karar verir
country-databases = Resmî mevzuat veri tabanları
country-commitments = Taahhütlere ve ülkelere göre çalışmalar
role-coordinating = Eşgüdüm
role-guardianship = Vesayet
role-gatekeeping = Yerleştirme kararı
role-complaints = Şikâyetler
checked-on = bakıldığı gün: { $date }
helplines-title = Destek hatları
helplines-none = Burada son altı ayda denenmiş bir numara yok. Lütfen yerel makamlara başvurun.
helpline-tested = Denendiği gün: { $date }
site-answers-nobody = Bu sitenin kendisinde kimse yanıt vermez.

## Bir konu

topic-description = { $topic }: yedi ülkeden dokuz dilde çalışmalar.
topics-description = On dört ana konu ve onlara bağlı konular.
topic-broader = Daha geniş konular
topic-narrower = Daha dar konular
topic-related = İlgili konular
topic-works = Çalışmalar
topic-no-works = Bu kütüphanede bu konuda henüz çalışma yok.
topic-search = Bu çalışmalarda ara
topic-terms = Buna ne denir
topic-nearest = Bazı terimler bir ülkedeki anlamca en yakın kurumu adlandırır; tam karşılığı değildir.

## Taahhütler

commitments-description = İkinci Çocuk Koruma Forumu kararının taahhütleri, Bişkek, 2009.
commitments-counts = Sayılar bu kütüphanedeki materyalleri sayar. Bir ülkenin ne yaptığı hakkında bir şey söylemez.
commitments-table = Taahhütlere ve ülkelere göre materyaller
commitments-column = Taahhüt
commitments-cell = { $country }: { $count } çalışma
commitments-none = materyal yok
commitment-number = Taahhüt { $number }
commitment-original = Kabul edildiği dilde
commitment-works = Bu taahhütle ilgili çalışmalar
commitment-all = Tüm taahhütler

## Bir çalışma

crumbs-label = Buradasınız
work-not-in-your-language = Henüz Türkçe bir metin yok. Gördüğünüz metnin dili: { $language }.
questions-title = Bu sayfa hangi soruları yanıtlıyor
outline-title = Bu sayfada
law-label = Bu düzenlemenin durumu
law-official-source = Resmî kaynak:
law-not-the-text = Bu bir özettir, yasa metni değildir.
law-checked-on = Durumun kontrol edildiği gün: { $date }.
law-check-is-old = Üzerinden on iki aydan fazla geçti: dayanmadan önce kontrol edin.
law-never-checked = Durumu kontrol edilmedi.
banner-unreviewed = Bu metni alandan bir uzman henüz incelemedi. Kullanmadan önce kaynaklara bakın.
banner-machine = Makine çevirisidir; asıl metnin dili: { $language }. Asıl metinle kimse karşılaştırmadı.
banner-machine-edited = Bir kişinin düzelttiği makine çevirisidir; asıl metnin dili: { $language }.
banner-original = Asıl metne bakın
banner-stale = Bu çeviri yapıldıktan sonra asıl metin değişti.
banner-superseded = Bu çalışmanın yerini yenisi aldı; “Bağlantılı çalışmalar” bölümüne bakın.
content-warning = Başlamadan önce:
facts-title = Kısaca
links-title = Bağlantılı çalışmalar
link-model = Hizmet modeli
link-legal-basis = Yasal dayanak
link-standard = Standart
link-adapted-from = Uyarlandığı model
link-amends = Değiştirdiği
link-implements = Uyguladığı
link-requires = Önce öğrenin
link-supersedes = Yerini aldığı
link-superseded-by = Yerine geçen
link-related = Ayrıca bakınız
subjects-title = Konular ve taahhütler
related-title = Aynı konuda
provenance-title = Bu bilgi nereden geliyor
sources-title = Kaynaklar
source-official = resmî kaynak
source-secondary = ikincil kaynak
source-accessed = okunduğu gün: { $date }
translation-original = Bu metin asıl metindir.
translation-human = Bir kişi çevirdi; asıl metnin dili: { $language }
translation-machine = Makine çevirisi; asıl metnin dili: { $language }
translation-machine-edited = Bir kişinin düzelttiği makine çevirisi; asıl metnin dili: { $language }
translation-read-by = Asıl metinle karşılaştıran: { $name }
translator-model-unread-by-speaker = büyük dil modeli, ana dili bu olan biri henüz okumadı
translator-model-unread-by-translator = büyük dil modeli, bir çevirmen henüz okumadı
review-unreviewed = Henüz incelenmedi
review-reviewed = İncelendi
review-due = Yeniden incelenecek: { $date }
as-data = Bu çalışma veri olarak (JSON)
cite-title = Kaynak gösterme
cite-version = sürüm { $revision }
count-minutes = { $count } dakika
plan-measures = Planın tedbirleri
plan-number = No
plan-measure = Tedbir
plan-indicator = Gösterge
plan-baseline = Başlangıç değeri
plan-target = Hedef
plan-actual = Ölçülen
plan-responsible = Sorumlu
plan-due = Süre
plan-status = Kaynağın ifadesiyle
plan-last-review = Burada bilinen son değerlendirme: { $year } ({ $source }).

## Katkı

contribute-lead = Kütüphane düz metin dosyalarından oluşur. Bir belge, dosyası eklendiğinde yayımlanmış olur.
contribute-mail-title = Bilgisayar programı olmadan
contribute-mail = Bilgisayar programı da özel bir form da gerekmez. Metninizi istediğiniz dosya biçiminde ve kendi dilinizde aşağıdaki adrese gönderin: kütüphaneyi yürütenler onu kütüphaneye uygun hâle getirir ve eksik olanı size sorar.
contribute-tell = Sorunun ne olduğunu, neyin kim tarafından yapıldığını, iyisiyle kötüsüyle ne sonuç verdiğini, kaça mal olduğunu ve hangi belgelere dayandığını yazın. Çocukların adlarını ve bir çocuğun tanınmasını sağlayacak hiçbir şeyi yazmayın.
contribute-files-title = Dosyaları kendiniz hazırlıyorsanız
contribute-write = Metni Markdown ile yazın; ülke ve tür klasörüne kısa bir adla kaydedin.
contribute-countries = Ülke klasörü bunlardan biridir; birden çok ülkeyi ya da bütün bölgeyi ilgilendirenler sonuncuda durur:
contribute-kinds = Tür klasörü bunlardan biridir:
contribute-curricula = Burada hazırlanan bir eğitim programı da aynı yolla yayımlanır: dosyasını hazırlandığı sayfa yazar. Birden çok ülke için bir program şurada durur:
contribute-facts = Başında ne hakkında olduğunu belirtin: başlık, tarih, kaynaklar, konular. Her çalışma kaynaklarını gösterir.
contribute-check = Denetimi çalıştırın. Dosyayı, satırı ve yapılması gerekeni söyler.
contribute-publish = Değişikliği Forum’u düzenleyenlere gönderin. Kabul edilince hemen sitede görünür.
contribute-never = Bir çocuğun adını veya tanınmasını sağlayacak hiçbir şeyi asla yayımlamayın.
contribute-example = Başlamak için bir dosya
contribute-fields = Bu türde bir dosyada bulunabilecek bütün alanlar; yazarken denetleyen düzenleyici programlar için şema:
contribute-license = Burada yayımladıklarınız, dosyada başka lisans belirtilmemişse { $license } lisansıyla yayılır. Başkasının metnini ancak lisansı izin veriyorsa olduğu gibi verin; yoksa kendi sözlerinizle anlatıp bağlantı verin.
contribute-translation = Çeviri, aslının yanında kendi dilinin dosyasında durur ve onu kimin ya da neyin yaptığını söyler.
contribute-translations = Çeviriler ne durumda
contribute-translated = { $count } / { $all }
contribute-without = çevirisi olmayanlar
contribute-findings = Düzeltilmeyi bekleyen dosyalar
contribute-no-findings = Yok: kütüphanenin tüm dosyaları yayımlandı.

## Hatalar

error-home = Ana sayfa
error-not-found = Sayfa bulunamadı
error-not-found-text = Bu adreste bir sayfa yok. Çalışma taşınmış veya geri çekilmiş olabilir. Aramayı deneyin:
error-bad-request = Bu adres okunamıyor
error-bad-request-text = Adresin bir bölümü doğru yazılmamış. Aramayı deneyin:
error-method = Bu burada yapılamaz
error-method-text = Bu site yalnızca okumak içindir.
error-too-long = Adres çok uzun
error-too-long-text = Lütfen sorgunuzu kısaltın.
error-internal = Bir şeyler ters gitti
error-internal-text = Hata bizden kaynaklanıyor ve kaydedildi. Lütfen biraz sonra yeniden deneyin.
error-overloaded = Aynı anda çok fazla istek var
error-overloaded-text = Lütfen birkaç saniye sonra yeniden deneyin.
