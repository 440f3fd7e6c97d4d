### The page of a work and the first page, beside what `main.ftl` has.

# A link to the two texts beside each other.
compare-with-original = Compare side by side
# Opens a list of languages; a second version is then shown beside this one.
beside-title = Read beside another language
# A link back to one text alone.
beside-close = Show one language only
# A link: what stands left goes right.
beside-swap = Swap the sides
# In place of a section that one of the two texts does not have.
beside-missing = This section is not in this language.
# A link below a section of a work.
section-like = Similar in other works
# Files that belong to the work, such as a form to fill in.
files-title = Files
# $kilobytes is a number.
file-size = { $kilobytes } KB
# Before the title of a case in which this service model was at work.
linked-model = Case of this model
# Before the title of a case that rests on this act.
linked-legal-basis = Rests on this act
# Before the title of a service model that follows this standard.
linked-standard = Follows this standard
# Before the title of a service model that was adapted from this one.
linked-adapted-from = Adapted from this
# Before the title of an act that amended this one.
linked-amends = Amended by
# Before the title of an act that carries this one out.
linked-implements = Carried out by
# Before the title of a training for which this one should be learned first.
linked-requires = Builds on this
# Before the title of a curriculum that teaches with this work.
linked-part = Part of the curriculum
# A list of dates: adopted, amended, checked, replaced.
changes-title = What changed
# The date of the document or of the event that the work describes.
change-dated = date of the document or event
# Somebody looked up whether the act is in force.
change-checked = status looked up
# After a date in a list of dates: the summary of an act follows its text as amended by then.
change-amended = changes up to this day are included
# A link behind a date: on that day the text became another one.
change-text = the text changed: see what
# A link at a translation whose original has changed since it was made.
changes-of-source = What changed in the original since
# A link from the list of changes back to the page of the work.
since-whole = Back to the whole text
# Above changed paragraphs. Behind it stand the two words below, drawn as in the paragraphs.
since-lead = The text published on { $date } beside today’s. Signs:
# In place of changed paragraphs.
since-same = The text is the same as the one published on { $date }.
# What stands in the new text alone. Also read out by screen readers before each such passage.
since-added = added
# What stood in the old text alone. Also read out by screen readers before each such passage.
since-removed = removed
# Before a list of days on which earlier texts were published.
since-others = Compare with the text of:
# Above links that send the address of the page to somebody.
share-title = Share
share-mail = E-mail
# Quoted is the browser's own command.
print-hint = To print or to save as a PDF, use “Print” in the browser’s menu: only the text and its sources are printed.
# Above a list of guides, each named after a situation a practitioner may be in.
home-situations = What to do when…
home-all-tools = All forms, checklists and guides

## What is new

# The page that lists works, translations and changes by the day they were published.
news-title = What is new in the library
news-lead = What was published here and what was changed, by day.
news-none = This copy of the library does not know on which days its texts were published.
news-works = New works
news-translations = New in another language
news-texts = Changed texts

## What may be done with a text, and the data

# What the licence of a text allows, under the text.
license-attribution = You may copy, print, translate and change this text, also for a paid course, as long as you name its source and say what you changed.
data-title = Data
# The page on what can be downloaded and read by programs.
data-lead = Everything the library says can be taken along as data, free of charge.
data-works = All works as a table
data-works-text = One line a work: title, country, kind, year, languages, topics, commitments, law in force, review and sources. Opens in any spreadsheet program.
data-search = The works of any search as a table
data-search-text = Search and filter as you like; below the results is a link to the same works as a table.
data-work = One work
data-work-text = At the foot of every work, under its sources, is a link to all of it as data, in every language it has.
data-vocabulary = The terms
# Followed by links.
data-vocabulary-text = The vocabulary of topics in nine languages:
data-programs = For programs
# Followed by a link.
data-programs-text = Programs read the same through an interface that is described here:
# $license is a licence's short name, such as CC-BY-4.0.
data-license-text = Name the hub as the source. Texts stand under { $license } unless a work says otherwise.

# In a list to choose a country or a kind from: everything.
narrowing-all = All
news-none-such = There is nothing new for this choice.
# Opens a list of works; one of them is then shown beside this one.
together-open = Read beside another work
# Page title: two works, such as a law and a case, in columns.
together-title = Two works side by side
# Jumps down to the second of two works that stand one after the other on a phone.
together-second = Go to the second work
# Label of a search field in the list of works to stand beside this one.
together-find = Find another work
