### The page for children. Short words and short sentences; a child of ten reads them alone. Say “you” as one says it
### to a child.

children-title = For children
children-lead = Are you under 18? This page tells you whom you can turn to and what rights you have.
# A button-like link that leaves the site at once.
children-exit = Leave quickly
children-danger = If you are in danger now
children-danger-text = Go where there are people: to neighbours, into a shop, a school, a hospital or to the police. Say: “I need help.”
children-tell = Whom you can tell
children-tell-text = Tell a grown-up you trust: a relative, a teacher, a doctor, a social worker. If the first one does not help, tell another. What is done to you is not your fault.
children-country = In which country are you now?
# In place of a helpline, to a child.
children-no-number = There is no number here that somebody has tried lately. Go to a grown-up you trust, to your school or to a doctor.
children-rights = Your rights
# Convention on the Rights of the Child, article 19.
children-safe = Nobody may beat you, hurt you or use any other violence against you.
# Article 12.
children-heard = When grown-ups decide about your life, you may say what you think, and they must take it seriously.
# Article 20.
children-cared = If you cannot live with your family, you have a right to be cared for and protected.
# Article 9, paragraph 3.
children-contact = If you live apart from your parents, you may see them and talk to them, unless that would harm you.
# Articles 28 and 24.
children-school = You have a right to go to school and to be treated when you are ill.
# A link to the Convention on the Rights of the Child of 1989.
children-convention = These rights are written in the Convention on the Rights of the Child (articles 9, 12, 19, 20, 24, 28).
children-texts = To read
children-traces = Who can see that you were here
# Quoted is the text of children-exit.
children-traces-text = This page keeps nothing on the phone. But the browser remembers which pages were opened. “Leave quickly” opens another page; it does not erase the list of pages. If somebody else uses the phone, erase the history yourself.
