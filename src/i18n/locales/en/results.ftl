### Results, their filters and ways onward, beside what `main.ftl` has.

# A value that works must not have, such as a country; its name stands in its base form.
filter-left-out = without: { $name }
# Name of a group of filters: what is chosen there is not shown.
facet-left-out = Leave out
# Name of a filter: whether a law is in force.
facet-in_force = Law in force
# Name of a filter: whether a professional has read the text.
facet-review = Review
# At a result, before links to further sections of the same text that answer the query.
hit-further = Also in:
# The reader has asked for the words exactly as typed.
rescue-is-off = Only the words exactly as you typed them were searched.
# A link. Undoes the above.
rescue-turn-on = Try other spellings, scripts and keyboards too
# The reader has turned off the search for the same terms in other languages.
expand-is-off = The terms of other languages were not searched.
# A link. Undoes the above.
expand-turn-on = Search in other languages too
# Before the name of a term that the reader does not want to be searched in other languages.
expansion-left-out = Not searched in other languages:
# A link. Undoes the above for one term.
expansion-put-back = search it again
# A link that turns the search in other languages off altogether.
also-searched-off = Do not search in other languages
# At a result that holds too few of the reader's words but says much the same.
found-by-meaning = Found by its meaning: the text uses other words.
# Above results none of which holds a word that was typed.
meaning-alone = These texts do not have the words you typed; they come nearest in meaning.
# A link that leaves out what was found by meaning: behind that sentence, or below results of which some were.
meaning-turn-off = Only texts with these words
# The reader has left such results out.
meaning-is-off = Texts that say it in other words were not searched.
# A link. Undoes the above.
meaning-turn-on = Search by meaning too
# The title of a page of search results: what is similar to a section or a work. $name: its heading or title.
search-title-like = Similar: { $name }
# Above results that were searched by their likeness to a section, before its heading.
like-section = Nearest in meaning to the section:
# The same for a whole work, before its title.
like-work = Nearest in meaning to the work:
# The same where words are searched for, too: the works that hold them are ordered by their likeness.
like-first = Higher stands what is nearer in meaning to:
# A link: the same search without likeness to that section or work.
like-turn-off = Do not compare with this text
# The address of the page names a section or a work that does not exist or may not be shown.
notice-no-example = There is no such section or work here.
# The meaning of that section has not been compared with others.
notice-not-compared = It is not known yet which texts are similar to this one. The words of a search find some all the same.
# Before a list of languages in which there is something, with counts.
nothing-other-in = In other languages:
# Before a list of countries.
nothing-other-country = From other countries:
# Before a list of kinds of work.
nothing-other-kind = Of other kinds:
# A mark on a law: the source says $status (“in force”), but nobody has looked it up.
law-status-unchecked = by the source: { $status }
# A mark on a law whose status ($status, “in force”) was looked up more than a year ago.
law-status-as-of = { $status } – checked: { $date }
# A link below the results.
results-table = These works as a table

# The type within a kind: law or decree, exercise or test, form or checklist.
facet-type = Type of document
# Only training materials and curricula have it.
facet-duration = Length of training

# Headings of the works as a table for a spreadsheet.
table-title = Title
table-address = Address of the page
table-checked = Law status checked on
