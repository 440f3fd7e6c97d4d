### A trainer's curriculum: choosing, arranging, checking, printing, taking away.
### An item of a curriculum is called a material here.

curriculum-title = Curriculum
curriculum-lead = Put materials of the library together into a course. No account is needed: the address of this page is the curriculum.
curriculum-add = Add to curriculum
curriculum-added = In the curriculum
# On the page of a published curriculum.
curriculum-open = Use as the start of my own curriculum
curriculum-add-section = Add one section to the curriculum
curriculum-based-on = Made from:

## While it is empty

curriculum-begin = How to begin
curriculum-begin-search = Search the library and press “Add to curriculum” beside what you need.
curriculum-begin-published = Or open a published curriculum and change it.
curriculum-kept-open = Go on with the curriculum kept on this device

## The whole

curriculum-settings = The course
curriculum-name = Title
curriculum-language = Language of delivery
curriculum-start = A day begins at
curriculum-start-hint = 09:00 if left empty
curriculum-topics = Topics
curriculum-save = Save changes
curriculum-glance = At a glance
curriculum-day = Day
curriculum-day-number = Day { $number }
curriculum-hours = From – to
curriculum-taught = Teaching
curriculum-total = Teaching in all
curriculum-day-too-long = More than eight hours
curriculum-update-all = Take all materials as they are now
curriculum-no-trouble = There are no warnings about these materials.
curriculum-too-long = The curriculum is too long for an address. Shorten notes or make two of it; until then, do not close this page.

## Modules

curriculum-module = Module { $number }
curriculum-module-title = Title of the module
curriculum-module-start = Begins at
curriculum-aims = Aims, one per line
# Above the aims of a module on paper and in files.
curriculum-aims-title = Aims
curriculum-module-empty = No material yet.
curriculum-module-total = Teaching in this module
curriculum-module-up = Module up
curriculum-module-down = Module down
# Its materials are not lost.
curriculum-module-remove = Join with its neighbour
curriculum-add-module = New module
curriculum-add-activity = Add an activity of your own
curriculum-overlaps = Begins before the module ahead of it has ended.
curriculum-day-overlaps = Modules overlap: the day is longer than it seems.

## Materials

# Something that rests on no text of the library: a round of introductions, a discussion.
curriculum-activity = Activity of your own
# What it is called on paper and in files while it has no title.
curriculum-activity-unnamed = Activity
curriculum-minutes = Minutes
curriculum-pause = Break after it, minutes
curriculum-note = Note for the trainer
curriculum-up = Up
curriculum-down = Down
# Everything from this material on becomes a module of its own.
curriculum-divide = New module from here
curriculum-update = Take as it is now
# A test before the course is taken once more after it.
curriculum-repeat = Again at the end
curriculum-remove = Remove

## What to know of a material

warning-gone = This work is not in the library any more.
warning-moved = This work has moved:
warning-section-gone = This section is not in the text any more.
warning-changed = The text has changed since you chose it.
warning-new-version = There is now a version in the language of delivery.
warning-superseded = Replaced by:
warning-no-version = No version in the language of delivery. It will be taken in:
warning-other-versions = Other versions:
warning-machine = Translated by a machine; nobody has compared it with the original.
warning-machine-edited = Translated by a machine and edited by a person.
warning-license-no-derivatives = The licence forbids translating or shortening this text.
warning-license-non-commercial = The licence forbids use for money, such as in a paid course.
warning-license-share-alike = What you make from this text must have the same licence.
warning-license-ask-first = Ask the owner before copying this text.
warning-requires-missing = To be learned before it, but not in the curriculum:
warning-requires-later = To be learned before it, but comes later:
warning-no-minutes = It is not known how long this takes. Enter the minutes.
warning-unnamed = It has no title. On paper and in files it is called “{ $title }”.
warning-violence = It is about violence. Tell participants beforehand; they may leave the room.
trouble-changed =
    { $plural ->
        [one] { $count } material has changed since it was chosen
       *[other] { $count } materials have changed since they were chosen
    }
trouble-no-version =
    { $plural ->
        [one] { $count } material has no version in the language of delivery
       *[other] { $count } materials have no version in the language of delivery
    }
trouble-translation =
    { $plural ->
        [one] { $count } translation was made by a machine or is out of date
       *[other] { $count } translations were made by a machine or are out of date
    }
trouble-law =
    { $plural ->
        [one] { $count } act may not be in force
       *[other] { $count } acts may not be in force
    }
trouble-license =
    { $plural ->
        [one] { $count } material has a licence that forbids something
       *[other] { $count } materials have a licence that forbids something
    }
trouble-requires =
    { $plural ->
        [one] { $count } material needs another one before it
       *[other] { $count } materials need another one before them
    }
trouble-unnamed =
    { $plural ->
        [one] { $count } activity has no title
       *[other] { $count } activities have no title
    }
trouble-minutes =
    { $plural ->
        [one] { $count } material has no minutes yet
       *[other] { $count } materials have no minutes yet
    }
trouble-unreviewed =
    { $plural ->
        [one] { $count } material is not reviewed
       *[other] { $count } materials are not reviewed
    }

## From other countries

curriculum-suggested = From other countries
curriculum-suggested-text = On the same topics and not in your curriculum yet.

## Taking it away

curriculum-paper = On paper
curriculum-handout = Handout for participants
curriculum-guide = Trainer’s guide
curriculum-beside = A second language beside it
curriculum-beside-none = none
curriculum-print-hint = Print this page, or save it as PDF in the print dialogue.
curriculum-files = As a file
curriculum-file-docx = Word (DOCX)
curriculum-file-epub = Book for phones (EPUB)
curriculum-file-moodle = For Moodle (Common Cartridge 1.1)
curriculum-file-cartridge = For other learning systems (Common Cartridge 1.3)
curriculum-file-scorm = With a mark for what was read (SCORM 1.2)
curriculum-page-read = I have read this page
curriculum-file-markdown = Plain texts (Markdown, ZIP)
curriculum-file-library = File for this library
curriculum-file-library-hint = The last one can be sent to the organisers to be published.
curriculum-file-library-notes = It holds your notes for the trainer too: take out what is for you alone.
curriculum-keep = Keep and pass on
curriculum-keep-text = Bookmark this page or send its address: it holds the whole curriculum. Nothing is stored on the server.
curriculum-address = Address of the curriculum
curriculum-keep-device = Keep on this device
curriculum-kept = Kept on this device.
curriculum-forget = Remove from this device
curriculum-kept-other = Open the other curriculum kept on this device
curriculum-kept-replace = Another curriculum is kept on this device. Keep this one instead?
curriculum-device-hint = Do not keep it on a device that others use.

## Paper and files

curriculum-contents = Contents
curriculum-timetable = Timetable
# Above the column of a timetable.
curriculum-material = Material
curriculum-break = Break
curriculum-made-on = Assembled on { $date }
curriculum-for = For:
curriculum-not-copied = The licence does not let us copy this text. Read it at its address.
curriculum-not-there = This work is not in the library any more.
curriculum-answers = For the trainer only
curriculum-license-line = Licence: { $license }
curriculum-version-line = Version { $revision }, { $language }
curriculum-code = Code with the address of this material
curriculum-no-glyph = Some characters could not be printed; { $sign } stands for them.

## What was left out of an address

curriculum-dropped = This curriculum is not complete. Its address could not be read in full:
curriculum-dropped-damaged = The address was cut short or changed on its way, as some messengers do. Everything behind that place is missing. Materials that could be read: { $count }. Ask for the whole address again, or add what is missing.
curriculum-dropped-newer = It was made by a newer version of this site.
curriculum-dropped-too-many = It holds more materials or modules than a curriculum can have.
curriculum-dropped-line = One entry could not be understood and is missing: “{ $part }”
# `part` is how the note begins, `count` how many characters a note may have.
curriculum-dropped-too-long = The note that begins with “{ $part }…” is longer than { $count } characters: the rest was left out. The browser’s Back button brings it back.
