## Lüğət

glossary-title = Lüğət
glossary-description = Uşaqların müdafiəsi və qayğı islahatının terminləri doqquz dildə.
glossary-verified = Yalnız mənbədə rast gəlinən terminlər göstərilir; hər birindən sonra işləndiyi ölkə adlanır.
glossary-download = Fayl kimi götürmək:
topic-unseen = Mənbədə termin hələ tapılmayan dillər: { $languages }.
topic-notes = Terminlərin işlənməsi haqqında
topic-exact = Eyni anlayış başqa lüğətlərdə:
