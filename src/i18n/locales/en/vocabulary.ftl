## The vocabulary

glossary-title = Glossary
glossary-description = Terms of child protection and child-care reform in nine languages.
glossary-verified = Only terms that were seen in a source are shown; each is followed by the country that uses it.
glossary-download = Take it along as a file:
topic-unseen = No term seen in a source yet in: { $languages }.
topic-notes = On the use of the terms
topic-exact = The same concept elsewhere:
