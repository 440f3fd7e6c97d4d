## Lugʻat

glossary-title = Lugʻat
glossary-description = Bolalarni himoya qilish va parvarish islohoti atamalari toʻqqiz tilda.
glossary-verified = Faqat manbada uchragan atamalar koʻrsatilgan; har biridan keyin u qoʻllanadigan davlat aytilgan.
glossary-download = Fayl sifatida olish:
topic-unseen = Manbada atama hali topilmagan tillar: { $languages }.
topic-notes = Atamalarning qoʻllanishi haqida
topic-exact = Shu tushuncha boshqa lugʻatlarda:
