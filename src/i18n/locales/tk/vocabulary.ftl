## Sözlük

glossary-title = Sözlük
glossary-description = Çagalary goramak we ideg reformasynyň adalgalary dokuz dilde.
glossary-verified = Diňe çeşmede duş gelen adalgalar görkezilýär; her biriniň yzynda ulanylýan ýurdy agzalýar.
glossary-download = Faýl görnüşinde almak:
topic-unseen = Çeşmede adalga entek tapylmadyk diller: { $languages }.
topic-notes = Adalgalaryň ulanylyşy hakda
topic-exact = Şol düşünje başga sözlüklerde:
