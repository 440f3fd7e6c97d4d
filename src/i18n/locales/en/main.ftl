### Interface texts. Comments are notes to translators.
### `$plural` is the plural category of `$count` in your language (zero, one, two, few, many, other);
### write as many variants as your language needs. Names of countries, languages and topics arrive in their base
### form, so build sentences that need no case ending on them.

## Every page

skip-to-content = Skip to the content
interface-language = Language of the interface
interface-language-choose = Choose a language
# Label of the main navigation, read by screen readers.
nav-label = Main menu
nav-search = Search
nav-topics = Topics
# The 14 commitments of the resolution adopted in Bishkek in 2009.
nav-commitments = Commitments
nav-contribute = Contribute
footer-label = About this site
# A link that writes a mail. It must be understood at once by a person in distress or in a hurry, and be about this
# page only: nobody on this site comes to a child’s help.
report = Report an error on this page, or that it puts a child at risk
report-subject = Page with an error, or one that puts a child at risk
# The text of the mail that the link opens.
report-body = Page: { $address }

    What is wrong on this page, or how does it put a child at risk? Please do not name a child.
# $license is a licence's short name, such as CC-BY-4.0.
license-note = Texts: { $license }, unless a page says otherwise.
# Shown in every interface language that no native speaker has approved yet.
interface-unchecked = No native speaker has checked the English interface yet. Please report what is wrong.
see-also = See also
contact-label = Contact

## Searching

search-label = What are you looking for?
search-button = Search
search-hint = Search in any of the nine languages; national letters are not needed.
# The name of the list below the search box, also said before how many there are: “Suggestions: 5”.
search-suggestions = Suggestions
search-title = All works
search-title-query = “{ $query }” – search
search-description = Laws, service models, case studies and training materials on child protection from seven countries.
# The sentence above the results.
count-works =
    { $plural ->
        [one] { $count } work
       *[other] { $count } works
    }
count-works-query =
    { $plural ->
        [one] { $count } work for “{ $query }”
       *[other] { $count } works for “{ $query }”
    }
filters-title = Filters
filters-jump = To the filters
filters-active = Filters in use
filters-apply = Apply filters
filters-clear = Clear all filters
# Read by screen readers before the name of a filter that the link removes.
filter-remove = Remove
facet-in = Language of the text
facet-country = Country
facet-kind = Kind
facet-topic = Topic
facet-commitment = Commitment
facet-audience = For whom
facet-stage = Stage of care
facet-year = Year
year-from = from
year-to = to
# A filter for a language in all the scripts it is written in.
every-script = { $language } (any script)
script-cyrl = Cyrillic
script-latn = Latin
script-arab = Arabic script
sort-label = Order
sort-relevance = Best match first
sort-date = Newest first
paging-label = Pages of results
paging-previous = Previous
paging-next = Next
paging-page = Page { $number }
paging-of = Page { $number } of { $last }
text-language = Language of the text
# Before words of other languages through which a work was found.
matched-through = Found through:
also-searched = Also searched:
also-searched-remove = do not search this
notice-cut = Your query was long; only its beginning was searched.
notice-plain-words = The phrase or the exclusion found nothing, so the plain words were searched.
notice-phrase-as-words = The phrase stands nowhere or hardly anywhere word for word, so its words were searched.
# A part of the address could not be read; it was left out.
notice-bad-value = The value “{ $value }” for “{ $key }” was not understood and was left out.
suggestion-applied = Showing results for “{ $query }”.
suggestion-layout = It looked as if another keyboard layout was on.
suggestion-script = The same words in another script.
suggestion-spelling = The spelling was changed.
suggestion-undo = Search instead for “{ $query }”
suggestion-offered = Did you mean:
nothing-title = Nothing found
nothing-less = With one filter less:
nothing-without = without “{ $name }”
nothing-without-filters = without any filter
nothing-topics = Look through a topic:
nothing-countries = Or through a country:

## Marks on a work

mark-unreviewed = not reviewed
mark-reviewed = reviewed
mark-machine = machine translation
mark-stale = the original has changed since
in-force-yes = in force
in-force-no = no longer in force
in-force-partly = partly in force
in-force-pending = not yet in force
# Somebody looked it up and found no answer; the day of the look-up may stand beside it.
in-force-unknown = status could not be established

## First page

doors-label = Where to begin
door-experience = I am looking for experience
door-experience-text = Case studies and service models from the seven countries.
door-training = I am preparing a training
door-training-text = Put a course together from these works, time it, print it or take it along.
door-publish = I want to publish
door-publish-text = How to add a document or a translation.
home-countries = Countries
home-themes = Topics
home-kinds = Kinds of work
# The works that were published here last.
home-newest = Newest
home-all-works = All works
# The name of what belongs to no single country.
country-regional = Whole region

## A country

country-description = { $country }: laws, services, case studies and other works on child protection.
country-works = Works in this hub
country-no-works = This hub holds no works of this country yet.
country-search = Search these works
country-newest = Newest works
# Above kinds of work that the library has none of for a country, each with a sentence that says why.
country-gaps = Not here yet, and why
country-bodies = Who decides
country-databases = Official databases of law
country-commitments = Works by commitment and country
role-coordinating = Coordination
role-guardianship = Guardianship
role-gatekeeping = Decision on placement
role-complaints = Complaints
checked-on = looked up on { $date }
helplines-title = Helplines
helplines-none = This hub knows of no number that was tested in the last six months. Please ask the local authorities.
helpline-tested = Tested on { $date }
# On a page for people who may need help. Plain and short.
site-answers-nobody = Nobody answers on this site itself.

## A topic

topic-description = { $topic }: works from seven countries in nine languages.
topics-description = Fourteen themes and the topics below them.
topic-broader = Wider topics
topic-narrower = Narrower topics
topic-related = Related topics
topic-works = Works
topic-no-works = This hub holds no works on this yet.
topic-search = Search these works
topic-terms = What it is called
topic-nearest = Some terms name the nearest institution of a country, not an equivalent.

## Commitments

commitments-description = The commitments of the resolution of the Second Child Protection Forum, Bishkek, 2009.
# Above a table. It must not sound like a score of countries.
commitments-counts = The numbers count materials in this hub. They say nothing about what a country has done.
commitments-table = Materials by commitment and country
commitments-column = Commitment
commitments-cell =
    { $plural ->
        [one] { $country }: { $count } work
       *[other] { $country }: { $count } works
    }
commitments-none = no materials
commitment-number = Commitment { $number }
commitment-original = In the language it was adopted in
commitment-works = Works on this commitment
commitment-all = All commitments

## A work

crumbs-label = You are here
# The reader's language has no version; this one is shown instead.
work-not-in-your-language = There is no English version yet. You see the text in this language: { $language }.
questions-title = Questions this page answers
outline-title = On this page
law-label = Status of this act
law-official-source = Official source:
law-not-the-text = This is a summary, not the legal text.
law-checked-on = Status as checked on { $date }.
law-check-is-old = This was more than twelve months ago: check it before relying on it.
law-never-checked = The status has not been checked.
banner-unreviewed = No professional from the field has reviewed this text yet. Check the sources before relying on it.
banner-machine = Translated by a machine from: { $language }. Nobody has compared it with the original.
banner-machine-edited = Translated by a machine from: { $language }, and edited by a person.
banner-original = See the original
banner-stale = The original has changed since this translation was made.
banner-superseded = This work has been replaced by a newer one; see “Linked works”.
content-warning = Before you begin:
facts-title = In brief
links-title = Linked works
link-model = Service model
link-legal-basis = Legal basis
link-standard = Standard
link-adapted-from = Adapted from
link-amends = Amends
link-implements = Implements
link-requires = Learn first
link-supersedes = Replaces
link-superseded-by = Replaced by
link-related = See also
subjects-title = Topics and commitments
related-title = On the same topic
provenance-title = Where this comes from
sources-title = Sources
source-official = official source
source-secondary = secondary source
source-accessed = read on { $date }
translation-original = This text is the original.
translation-human = Translated by a person; original in: { $language }
translation-machine = Translated by a machine from: { $language }
translation-machine-edited = Translated by a machine, edited by a person; original in: { $language }
translation-read-by = Compared with the original by { $name }
translator-model-unread-by-speaker = large language model, not yet read by a native speaker
translator-model-unread-by-translator = large language model, not yet read by a translator
review-unreviewed = Not reviewed yet
review-reviewed = Reviewed
review-due = Due for review: { $date }
as-data = This work as data (JSON)
cite-title = Cite
cite-version = version { $revision }
count-minutes =
    { $plural ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
plan-measures = Measures of the plan
plan-number = No.
plan-measure = Measure
plan-indicator = Indicator
plan-baseline = Baseline
plan-target = Target
plan-actual = Measured
plan-responsible = Responsible
plan-due = By when
plan-status = As the source puts it
# Never "overdue": it only says what is known here.
plan-last-review = Last review known here: { $year } ({ $source }).

## Contributing

contribute-lead = The hub is a library of plain text files. A document is published when its file is added.
# A heading: how to publish by sending a mail.
contribute-mail-title = Without any program
contribute-mail = You need no program and no special form. Send your text, in any format and in your own language, to the address below: the people who run this hub put it into the library’s form and ask you about what is missing.
contribute-tell = Say what the problem was, what was done and by whom, what came of it, good and bad, what it cost, and on which documents it rests. Leave out names of children and anything by which a child could be recognised.
# A heading above the steps for those who write the files themselves.
contribute-files-title = With files of your own
contribute-write = Write the text in Markdown and save it under the country, the kind and a short name.
contribute-countries = The folder of the country is one of these; what concerns several countries or the whole region stands in the last:
contribute-kinds = The folder of the kind is one of these:
contribute-curricula = A curriculum that was made here is published in the same way: the builder writes its file. One for several countries stands here:
contribute-facts = State at the top what it is about: title, date, sources, topics. Every work names its sources.
contribute-check = Run the check. It names the file, the line and what to do about it.
contribute-publish = Send the change to the organisers. Once merged, it is on the site at once.
contribute-never = Never publish a child’s name or anything by which a child can be recognised.
# Heading above a whole file as an example.
contribute-example = A file to begin with
# Followed by links named after the nine kinds of work.
contribute-fields = Every field a file of this kind can have, as a schema for editors that check while you type:
# $license is an SPDX identifier such as CC-BY-4.0.
contribute-license = What you publish here stands under { $license } unless the file names another licence. Give another’s text whole only where its licence allows it; otherwise tell it in your own words and link to it.
contribute-translation = A translation stands beside its original in a file of its own language and says who or what made it.
contribute-translations = How far the translations are
# $count works of $all have a version in a language.
contribute-translated = { $count } of { $all }
# Link beside "74 of 373": leads to the works that have no version in that language.
contribute-without = those without
contribute-findings = Files that wait to be mended
contribute-no-findings = None: every file of the library is published.

## When something goes wrong

error-home = First page
error-not-found = Page not found
error-not-found-text = There is no page at this address. The work may have been moved or withdrawn. Try a search:
error-bad-request = This address cannot be read
error-bad-request-text = A part of the address is not written correctly. Try a search:
error-method = This cannot be done here
error-method-text = This site is for reading only.
error-too-long = The address is too long
error-too-long-text = Please shorten your query.
error-internal = Something went wrong
error-internal-text = The fault is ours and has been noted. Please try again in a moment.
error-overloaded = Too many requests at once
error-overloaded-text = Please try again in a few seconds.
