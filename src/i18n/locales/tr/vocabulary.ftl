## Sözlük

glossary-title = Terimler sözlüğü
glossary-description = Çocuk koruma ve bakım reformunun terimleri dokuz dilde.
glossary-verified = Yalnızca bir kaynakta görülen terimler gösterilir; her birinin ardında kullanıldığı ülke yazar.
glossary-download = Dosya olarak alın:
topic-unseen = Kaynakta henüz terim görülmeyen diller: { $languages }.
topic-notes = Terimlerin kullanımı üzerine
topic-exact = Aynı kavram başka sözlüklerde:
