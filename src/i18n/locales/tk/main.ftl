## Her sahypa

skip-to-content = Mazmuna geçmek
interface-language = Interfeýsiň dili
interface-language-choose = Dili saýlaň
nav-label = Esasy menýu
nav-search = Gözleg
nav-topics = Temalar
nav-commitments = Borçnamalar
nav-contribute = Goşant goşmak
footer-label = Bu saýt barada
report = Şu sahypadaky ýalňyşlyk ýa-da sahypanyň çaga howp salýandygy barada habar beriň
report-subject = Sahypada ýalňyşlyk ýa-da çaga howp bar
report-body = Sahypa: { $address }

    Şu sahypada näme nädogry ýa-da ol çaga nähili howp salýar? Haýyş edýäris, çaganyň adyny ýazmaň.
license-note = Tekstler: { $license }, eger sahypada başgaça görkezilmedik bolsa.
interface-unchecked = Türkmençe interfeýsi ene dili türkmençe bolan adam heniz barlamady. Ýalňyşlyklary habar bermegiňizi haýyş edýäris.
see-also = Şeýle hem serediň
contact-label = Habarlaşmak

## Gözleg

search-label = Näme gözleýärsiňiz?
search-button = Gözlemek
search-hint = Dokuz diliň islendiginde gözläň; milli harplarsyz hem bolýar.
search-suggestions = Teklipler
search-title = Ähli materiallar
search-title-query = «{ $query }» – gözleg
search-description = Ýedi ýurduň çagalary goramak baradaky kanunlary, hyzmat nusgalary, tejribe mysallary we okuw materiallary.
count-works = { $count } material
count-works-query = «{ $query }» boýunça { $count } material
filters-title = Süzgüçler
filters-jump = Süzgüçlere geçmek
filters-active = Saýlanan süzgüçler
filters-apply = Süzgüçleri ulanmak
filters-clear = Ähli süzgüçleri aýyrmak
filter-remove = Aýyrmak
facet-in = Tekstiň dili
facet-country = Ýurt
facet-kind = Materialyň görnüşi
facet-topic = Tema
facet-commitment = Borçnama
facet-audience = Kim üçin
facet-stage = Kömegiň tapgyry
facet-year = Ýyl
year-from = başy
year-to = soňy
every-script = { $language } (islendik ýazuw)
script-cyrl = kiril
script-latn = latyn
script-arab = arap ýazuwy
sort-label = Tertip
sort-relevance = Ilki iň laýygy
sort-date = Ilki täzesi
paging-label = Netijeleriň sahypalary
paging-previous = Öňki
paging-next = Indiki
paging-page = { $number }-{ ORDINAL($number) ->
        [few] njy
       *[other] nji
    } sahypa
paging-of = { $last } sahypadan { $number }-{ ORDINAL($number) ->
        [few] njy
       *[other] nji
    } sahypa
text-language = Tekstiň dili
matched-through = Şu söz arkaly tapyldy:
also-searched = Şular hem gözlendi:
also-searched-remove = muny gözlemezlik
notice-cut = Soragyňyz uzyn boldy, diňe başy gözlendi.
notice-plain-words = Takyk söz düzümi ýa-da aýyrma boýunça hiç zat tapylmady, şonuň üçin sözler aýratynlykda gözlendi.
notice-phrase-as-words = Bu söz düzümi edil şeýle hiç ýerde ýa-da diýen ýaly hiç ýerde ýok, şonuň üçin sözler aýratynlykda gözlendi.
notice-bad-value = «{ $key }» üçin «{ $value }» bahasy düşnüksiz boldy we hasaba alynmady.
suggestion-applied = «{ $query }» boýunça netijeler görkezildi.
suggestion-layout = Klawiaturada başga düzüliş açyk ýaly göründi.
suggestion-script = Şol sözler başga ýazuwda.
suggestion-spelling = Ýazylyşy düzedildi.
suggestion-undo = Ýazanymy gözlemek: «{ $query }»
suggestion-offered = Belki, muny göz öňünde tutansyňyz:
nothing-title = Hiç zat tapylmady
nothing-less = Bir süzgüç aýrylsa:
nothing-without = «{ $name }» süzgüjisiz
nothing-without-filters = hiç hili süzgüçsiz
nothing-topics = Tema boýunça serediň:
nothing-countries = Ýa-da ýurt boýunça:

## Bellikler

mark-unreviewed = hünärmen barlamady
mark-reviewed = hünärmen barlady
mark-machine = maşyn terjimesi
mark-stale = asyl tekst şondan bäri üýtgedi
in-force-yes = güýjünde
in-force-no = güýjüni ýitiren
in-force-partly = bölekleýin güýjünde
in-force-pending = heniz güýje girmedi
in-force-unknown = ýagdaýyny anyklap bolmady

## Baş sahypa

doors-label = Nämeden başlamaly
door-experience = Tejribe gözleýärin
door-experience-text = Ýedi ýurduň tejribe mysallary we hyzmat nusgalary.
door-training = Okuw taýýarlaýaryn
door-training-text = Şu materiallardan kurs düzüň, wagtyny paýlaň, çap ediň ýa-da faýl görnüşinde alyň.
door-publish = Material ýerleşdirmek isleýärin
door-publish-text = Resminama ýa-da terjime nähili goşulýar.
home-countries = Ýurtlar
home-themes = Temalar
home-kinds = Materiallaryň görnüşleri
home-newest = Täze materiallar
home-all-works = Ähli materiallar
country-regional = Bütin sebit

## Ýurt

country-description = { $country }: çagalary goramak boýunça kanunlar, hyzmatlar, tejribe mysallary we beýleki materiallar.
country-works = Şu kitaphanadaky materiallar
country-no-works = Bu ýurduň materiallary häzirlikçe ýok.
country-search = Şu materiallardan gözlemek
country-newest = Täze materiallar
country-gaps = Bu ýerde häzirlikçe näme ýok we näme üçin
country-bodies = Kim karar kabul edýär
country-databases = Kanunçylyk boýunça resmi maglumat binýatlary
country-commitments = Borçnamalar we ýurtlar boýunça materiallar
role-coordinating = Utgaşdyrmak
role-guardianship = Hossarlyk we howandarlyk
role-gatekeeping = Çagany ýerleşdirmek baradaky karar
role-complaints = Şikaýatlar
checked-on = seredilen güni: { $date }
helplines-title = Ynam telefonlary
helplines-none = Bu ýerde soňky alty aýda barlanan telefon belgisi ýok. Ýerli edaralara ýüz tutuň.
helpline-tested = Barlanan güni: { $date }
site-answers-nobody = Saýtyň özünde hiç kim jogap bermeýär.

## Tema

topic-description = { $topic }: ýedi ýurduň dokuz dildäki materiallary.
topics-description = On dört esasy tema we olara degişli temalar.
topic-broader = Has giň temalar
topic-narrower = Has dar temalar
topic-related = Ýakyn temalar
topic-works = Materiallar
topic-no-works = Bu barada material häzirlikçe ýok.
topic-search = Şu materiallardan gözlemek
topic-terms = Muňa näme diýilýär
topic-nearest = Käbir adalgalar ýurduň manysy boýunça iň ýakyn edarasyny aňladýar, takyk deňini däl.

## Borçnamalar

commitments-description = Çagalary goramak boýunça ikinji forumyň kararnamasynyň borçnamalary, Bişkek, 2009-njy ýyl.
commitments-counts = Sanlar şu kitaphanadaky materiallaryň sanyny görkezýär. Ýurtda näme edilendigini aňlatmaýar.
commitments-table = Borçnamalar we ýurtlar boýunça materiallar
commitments-column = Borçnama
commitments-cell = { $country }: { $count } material
commitments-none = material ýok
commitment-number = { $number }-{ ORDINAL($number) ->
        [few] njy
       *[other] nji
    } borçnama
commitment-original = Kabul edilen dilinde
commitment-works = Şu borçnama boýunça materiallar
commitment-all = Ähli borçnamalar

## Material

crumbs-label = Siz şu ýerdesiňiz
work-not-in-your-language = Türkmençe tekst häzirlikçe ýok. Görýän tekstiňiziň dili: { $language }.
questions-title = Bu sahypa haýsy soraglara jogap berýär
outline-title = Şu sahypada
law-label = Namanyň ýagdaýy
law-official-source = Resmi çeşme:
law-not-the-text = Bu gysgaça beýan, kanunyň teksti däl.
law-checked-on = Ýagdaýy barlanan gün: { $date }.
law-check-is-old = Şondan bäri on iki aýdan köp wagt geçdi: daýanmazdan öň barlaň.
law-never-checked = Ýagdaýy barlanmady.
banner-unreviewed = Bu teksti ugruň hünärmeni heniz barlamady. Daýanmazdan öň çeşmelere serediň.
banner-machine = Maşyn terjimesi. Asyl tekstiň dili: { $language }. Terjimäni asyl tekst bilen hiç kim deňeşdirmedi.
banner-machine-edited = Maşyn terjimesi, ony adam düzetdi. Asyl tekstiň dili: { $language }.
banner-original = Asyl teksti görmek
banner-stale = Bu terjimeden soň asyl tekst üýtgedi.
banner-superseded = Bu materialyň ýerine täzesi bar; «Baglanyşykly materiallar» bölümine serediň.
content-warning = Başlamazdan öň:
facts-title = Gysgaça
links-title = Baglanyşykly materiallar
link-model = Hyzmat nusgasy
link-legal-basis = Hukuk esasy
link-standard = Standart
link-adapted-from = Esas edilip alnan
link-amends = Üýtgedýär
link-implements = Ýerine ýetirýär
link-requires = Ilki öwreniň
link-supersedes = Öňki material
link-superseded-by = Ýerine gelen
link-related = Şeýle hem serediň
subjects-title = Temalar we borçnamalar
related-title = Şu temada
provenance-title = Bu nireden alyndy
sources-title = Çeşmeler
source-official = resmi çeşme
source-secondary = gytaklaýyn çeşme
source-accessed = okalan güni: { $date }
translation-original = Bu tekst asyl tekstdir.
translation-human = Adam terjime etdi. Asyl tekstiň dili: { $language }
translation-machine = Maşyn terjimesi. Asyl tekstiň dili: { $language }
translation-machine-edited = Maşyn terjimesi, ony adam düzetdi. Asyl tekstiň dili: { $language }
translation-read-by = Asyl tekst bilen deňeşdiren: { $name }
translator-model-unread-by-speaker = uly dil modeli, ene dili şu dil bolan adam heniz okamady
translator-model-unread-by-translator = uly dil modeli, terjimeçi heniz okamady
review-unreviewed = Heniz barlanmady
review-reviewed = Barlandy
review-due = Gaýtadan barlamak: { $date }
as-data = Bu material maglumat görnüşinde (JSON)
cite-title = Salgylanmak
cite-version = { $revision } wersiýa
count-minutes = { $count } minut
plan-measures = Meýilnamanyň çäreleri
plan-number = №
plan-measure = Çäre
plan-indicator = Görkeziji
plan-baseline = Başlangyç baha
plan-target = Maksat
plan-actual = Ölçelen
plan-responsible = Jogapkär
plan-due = Möhleti
plan-status = Çeşmäniň sözi bilen
plan-last-review = Bu ýerde belli bolan soňky syn: { $year } ({ $source }).

## Goşant goşmak

contribute-lead = Kitaphana ýönekeý tekst faýllaryndan ybarat. Faýly goşulan resminama çap edilen bolýar.
contribute-mail-title = Kompýuter programmasyz
contribute-mail = Programma-da, aýratyn görnüş-de gerek däl. Tekstiňizi islendik formatda, öz diliňizde aşakdaky salga iberiň: kitaphanany alyp barýan adamlar ony kitaphana gerek görnüşe getirer we ýetmeýän zady sizden sorar.
contribute-tell = Meseläniň nämededigini, näme edilendigini we kimiň edendigini, ondan nähili gowy we erbet netijeleriň çykandygyny, näçä düşendigini we haýsy resminamalara daýanýandygyny ýazyň. Çagalaryň adyny we çagany tanap boljak hiç zady ýazmaň.
contribute-files-title = Faýllary özüňiz taýýarlasaňyz
contribute-write = Teksti Markdown bilen ýazyň we ýurduň hem görnüşiň bukjasynda gysga at bilen saklaň.
contribute-countries = Ýurduň bukjasy şulardan biridir; birnäçe ýurda ýa-da tutuş sebite degişli zat iň soňkusynda durýar:
contribute-kinds = Görnüşiň bukjasy şulardan biridir:
contribute-curricula = Şu ýerde düzülen okuw maksatnamasy hem şeýle çap edilýär: onuň faýlyny düzülýän sahypasy ýazyp berýär. Birnäçe ýurt üçin maksatnama şu ýerde durýar:
contribute-facts = Başynda näme baradadygyny görkeziň: ady, senesi, çeşmeleri, temalary. Her material çeşmelerini görkezýär.
contribute-check = Barlagy işlediň. Ol faýly, setiri we näme etmelidigini aýdýar.
contribute-publish = Üýtgeşmäni guramaçylara iberiň. Kabul edilse, derrew saýtda çykar.
contribute-never = Çaganyň adyny we ony tanap boljak hiç zady hiç haçan çap etmäň.
contribute-example = Başlamak üçin faýl
contribute-fields = Şeýle görnüşli faýlda bolup biljek ähli meýdançalar; ýazylanda barlaýan redaktorlar üçin shema:
contribute-license = Bu ýerde çap edýäniňiz, faýlda başga ygtyýarnama görkezilmese, { $license } ygtyýarnamasy bilen elýeterlidir. Başganyň tekstini diňe ygtyýarnamasy rugsat berse doly beriň; bolmasa öz sözüňiz bilen aýdyp, salgysyny goýuň.
contribute-translation = Terjime asyl nusganyň ýanynda öz dilindäki faýlda durýar we ony kimiň ýa-da nämäniň edendigini aýdýar.
contribute-translations = Terjimeleriň ýagdaýy
contribute-translated = { $all } materialdan { $count }
contribute-without = terjimesi ýoklar
contribute-findings = Düzedilmegine garaşýan faýllar
contribute-no-findings = Ýok: kitaphananyň ähli faýllary çap edildi.

## Ýalňyşlyklar

error-home = Baş sahypa
error-not-found = Sahypa tapylmady
error-not-found-text = Bu salgyda sahypa ýok. Material göçürilen ýa-da aýrylan bolmagy mümkin. Gözläp görüň:
error-bad-request = Bu salgyny okap bolmady
error-bad-request-text = Salgynyň bir bölegi nädogry ýazylypdyr. Gözläp görüň:
error-method = Muny bu ýerde edip bolmaýar
error-method-text = Bu saýt diňe okamak üçindir.
error-too-long = Salgy gaty uzyn
error-too-long-text = Soragyňyzy gysgaltmagyňyzy haýyş edýäris.
error-internal = Bir zat nädogry boldy
error-internal-text = Ýalňyşlyk bizde, ol bellenildi. Biraz soňrak gaýtadan synanyşyň.
error-overloaded = Bir wagtda sorag gaty köp
error-overloaded-text = Birnäçe sekuntdan soň gaýtadan synanyşyň.
