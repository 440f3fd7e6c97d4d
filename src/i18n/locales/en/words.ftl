### Words of closed lists: kinds in the plural (`kind-`) and in the singular (`one-`), readers, stages and types.

kind-case-studies = Case studies
kind-service-models = Service models
kind-legislation = Legislation
kind-training-materials = Training materials
kind-reports = Reports and research
kind-tools = Forms and checklists
kind-national-plans = National plans
# The forum of the seven countries: its meetings and resolutions.
kind-forum = Forum documents
kind-curricula = Curricula
one-case-studies = Case study
one-service-models = Service model
one-legislation = Legal act
one-training-materials = Training material
one-reports = Report
one-tools = Tool
one-national-plans = National plan
one-forum = Forum document
one-curricula = Curriculum

audience-practitioner = Practitioners
audience-trainer = Trainers
audience-policy = Policy makers
audience-families = Families
audience-children = Children

stage-universal = For all children
stage-prevention = Prevention
stage-early-help = Early help
# Deciding whether a child has to be placed outside the family.
stage-gatekeeping = Gatekeeping
stage-emergency = Emergency
stage-family-care = Family-based care
stage-residential = Residential care
stage-reintegration = Reintegration
stage-aftercare = After leaving care

fact-type = Type
fact-number = Number
fact-date = Date
fact-authors = Authors
fact-translation = Translation
fact-review = Review
fact-license = Licence
# The revision of the file: a short code that changes with the text.
fact-revision = Version
fact-in-force-from = In force from
fact-in-force-until = In force until
fact-as-amended-to = Includes amendments up to
fact-problem = Problem
fact-result = Result
fact-period = Period
fact-children-consulted = Children were asked
fact-consent = Consent of the people described
fact-staff = Staff
fact-cost = Cost of one case
fact-adopted-in = Taken up in
fact-minutes = Duration
fact-level = Level
fact-group-size = Size of the group
fact-teaches = Teaches
fact-place = Place
fact-held = Held
fact-modules = Modules
module-day = Day { $number }:
fact-ages = Ages
fact-organisation = Organisation
fact-partners = Partners

act-constitution = Constitution
act-code = Code
act-law = Law
act-decree = Decree
act-resolution = Resolution
act-order = Order
act-standard = Standard
act-treaty = Treaty
report-evaluation = Evaluation
report-analysis = Analysis
report-treaty-body = UN committee
report-state-report = State report
report-statistics = Statistics
report-research = Research
tool-form = Form
tool-checklist = Checklist
tool-template = Template
tool-guide = Guide
material-handout = Handout
material-slides = Slides
material-exercise = Exercise
material-lesson-plan = Lesson plan
material-test = Test
material-course = Course
level-intro = Introductory
level-basic = Basic
level-advanced = Advanced
consent-given = given
consent-not-needed = not needed: no single person is described
consent-anonymised = nobody can be recognised

duration-half-hour = Up to 30 minutes
duration-hour = 31 to 60 minutes
duration-half-day = 1 to 4 hours
duration-day = 4 to 8 hours
duration-longer = More than 8 hours
