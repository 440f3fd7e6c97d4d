### The pages about the hub itself. Plain sentences; nothing is promised that the site does not do.

about-title = About this hub
about-lead = A library on child protection and child-care reform, shared by seven countries.
about-what = What it is
about-what-text = It collects laws in summary, service models, case studies, plans, reports and training materials, and makes them searchable in nine languages at once.
about-who = Who runs it
about-who-text = The organisers of the forum run the hub. Whoever runs this copy of it answers at the address below.
about-origin = Where it comes from
about-origin-text = In May 2009 the Second Child Protection Forum in Bishkek adopted a resolution with 14 commitments. Two of them ask for an exchange of experience and of information on the progress of reform. This hub serves those two.
about-languages = Languages
about-languages-text = The interface has nine languages. Texts are kept in the language they were written in, with translations where somebody has made one. A machine translation is always marked.
about-open = Open
about-open-text = Everything may be read without an account. The texts may be used again under their licence, and all data can be fetched as JSON.

editorial-title = How we edit
editorial-lead = Professionals act on what they read here, so every text says where it comes from and how far it has been checked.
editorial-sources = Sources
editorial-sources-text = Every work names its sources, official ones first, and the day they were read. What is not known is said to be unknown.
editorial-law = Law
editorial-law-text = Acts are summarised. A summary is not the legal text; the official text is linked first where there is one. The day on which the status was checked is shown, and after twelve months it is marked as old.
editorial-review = Review
editorial-review-text = A work counts as reviewed only when a professional of the country has read it. Until then a banner says so.
editorial-translation = Translation
editorial-translation-text = A translation says from which language and by whom it was made, and whether the original has changed since. A machine translation never ranks above its original.
editorial-criticism = Criticism
editorial-criticism-text = Criticism rests on the UN Committee on the Rights of the Child, ombudspersons, audits and peer-reviewed work. Countries are not ranked. Whoever is criticised may reply, and the reply is shown on the page.
editorial-corrections = Corrections
editorial-corrections-text = Report an error with the link at the foot of the page. Every change of a text is kept in the library’s history.

safeguarding-title = Safeguarding
safeguarding-lead = Nothing published here may harm a child.
safeguarding-identity = No child can be recognised
safeguarding-identity-text = We publish no name, picture, exact date of birth or other detail by which a child could be recognised, not even with changed names.
safeguarding-groups = Small groups
safeguarding-groups-text = Figures on fewer than ten children are read by a person before they are published. No place smaller than a province is named with them.
safeguarding-helplines = Helplines
safeguarding-helplines-text = A number is shown only when an official source gives it and somebody has rung it within the last six months.
safeguarding-takedown = Taking down
safeguarding-takedown-text = Write to us if a text puts somebody at risk. It is taken off the site first and discussed afterwards.
safeguarding-urgent = If a child is in danger now
safeguarding-urgent-text = This site cannot help at once, and nobody answers on it. Please turn to the police or the guardianship authority where the child is.

privacy-title = Privacy
privacy-lead = We do not want to know who reads this site.
privacy-cookies = Cookies
privacy-cookies-text = There are none, and no account.
privacy-logs = Logs
privacy-logs-text = The program writes neither what you search for nor your network address into its logs. While you type in the search box, your browser asks this site for suggestions; what you type is not kept either.
privacy-outside = Other sites
privacy-outside-text = Pages load nothing from other sites. When you follow a link to another site, it is not told which page you came from.
privacy-device = Your device
privacy-device-text = The site keeps nothing on your device on purpose. Your browser keeps a history of pages, and what you searched for is part of their addresses; delete it if others use the same device. Only the curriculum page keeps a curriculum, and only after you press its button.

accessibility-title = Accessibility
accessibility-lead = The site is meant to work for everyone: with an old phone, a slow line, a keyboard, a screen reader or on paper.
accessibility-aim = What we aim at
accessibility-aim-text = The Web Content Accessibility Guidelines 2.2, level AA.
accessibility-how = How it is checked
accessibility-how-text = Automatic checks run on every kind of page, in light and dark colours. Everything works without scripts and by keyboard alone.
accessibility-limits = Known limits
accessibility-limits-text = No person who uses a screen reader every day has tested the site yet. Screen readers have no voice for some of the languages.
accessibility-tell = Tell us
accessibility-tell-text = Write to us when something cannot be used. We answer and say what will be done.
