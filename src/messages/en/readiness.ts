const kind =
  "{kind, select, cv {CV} record {Record of achievements} profile {Short profile} references {References} certificates {Certificates} projects {List of projects} pitch {Pitch} other {Document}}";
const document =
  "{document, select, cv {your CV} record {your record of achievements} profile {your short profile} references {your references} pitch {your pitch} other {the proof of {skill}}}";

/** Skills and papers with evidence, openness from the log. */
export const readiness = {
  "operation.readiness": "What is at hand: skills with proof, papers with their age, openness from the log",
  "operation.readiness.set.skill": "Notes a skill: needed or not, last used, proof",
  "operation.readiness.set.document": "Notes a new version of a document",
  "field.readiness.set.skill.name": "the skill, as an advertisement would call it",
  "field.needed": "your direction asks for it",
  "field.lastUsed": "last used; empty: unknown",
  "field.proof": "where you did it, with a number at best",
  "field.remove": "removes the entry",
  "field.readiness.set.document.kind":
    "cv, record (of achievements), profile (short), references, certificates, projects (list of)",
  "field.readiness.set.document.on": "date of the version; otherwise today",
  "field.readiness.set.document.language": "language of the version: de, en …",
  "field.place": "where the file lies",
  "change.readiness.set.skill": "Skill noted: {name}",
  "change.readiness.set.document": `Document noted: ${kind}`,
  "readiness.kind": kind,
  "readiness.skill.proven": "{proof}",
  "readiness.skill.unproven": "A proof is missing: where, when, with what result?",
  "readiness.skill.rusty": "Last used {years, plural, one {a year} other {# years}} ago; a fresh example is missing.",
  "readiness.skill.unused": "When was it last used, and with what proof?",
  "readiness.document.ok": "Current, of {on, date, long}.",
  "readiness.document.missing": "Nothing noted.",
  "readiness.document.old": "Of {on, date, long}, {months, number} months ago. After a year the newest is missing.",
  "readiness.document.before-position": "Of {on, date, long}, older than your present position.",
  "readiness.openness.new-people":
    "{percent, number}% of your meetings in the last year were with new people outside your own company.",
  "readiness.openness.new-people-unknown": "No meetings in the log yet; a calendar shows them.",
  "readiness.openness.invitations":
    "You answered {answered, number} of {asked, plural, one {one invitation} other {{asked, number} invitations}}.",
  "readiness.openness.invitations-unknown": "No invitations known in the last year.",
  "readiness.openness.first-meeting":
    "{months, plural, =0 {In the last weeks you met somebody new outside the company.} =1 {A month ago you last met somebody new outside the company.} other {# months ago you last met somebody new outside the company.}}",
  "readiness.openness.first-meeting-unknown": "No first meeting outside the company in the log yet.",
  "act.title.document": `Put ${document} in order`,
  "act.reason.document":
    "{document, select, skill {Your direction asks for it; without proof it is only a claim.} pitch {Whoever is to recommend you must be able to say in a sentence what you stand for.} other {When a conversation goes well, the question comes the same day. It should be at hand then.}}",
  "cli.readiness.not-opened":
    "You never asked, so nothing reckons with it. To begin: mingle readiness set document cv --on 2026-01-31, or import your CV as JSON Resume.",
  "cli.readiness.factor": "While this is missing, every chance of an opening is {percent} of what it could be.",
  "cli.readiness.complete": "All in order; no chance is lost for it.",
  "cli.readiness.skills": "Skills (* asked for)",
  "cli.readiness.documents": "Documents",
  "cli.readiness.openness": "Openness",
  "cli.readiness.no-skills":
    "None yet. What your direction asks for stands in advertisements: mingle readiness advert --stdin",
  "operation.conversation.list": "Your conversations as lines of steps, and what they teach",
  "operation.conversation.add": "Notes a conversation: with whom, what it brought, what comes next",
  "operation.conversation.set": "Adds to a conversation",
  "field.conversation.add.name": "with whom: a contact, or another name",
  "field.conversation.set.conversation": "the conversation: ID or a name, then the latest",
  "field.conversation.add.kind": "call, interview, headhunter, offer",
  "field.conversation.set.kind": "call, interview, headhunter, offer",
  "field.next": "the next step",
  "field.nextOn": "by when",
  "field.promise": "what you promised",
  "field.brought": "what it brought",
  "field.opened": "whether something opened from it",
  "change.conversation.add": "Conversation with {name} noted",
  "change.conversation.set": "Conversation with {name} added to",
  "cli.conversation.none": "No conversation noted yet. To begin: mingle conversation add NAME --brought TEXT",
  "cli.conversation.kind":
    "{kind, select, interview {Interview} headhunter {Executive search} offer {Offer} other {Conversation}}",
  "cli.conversation.line": "{name}{opened, select, yes { (something opened from it)} other {}}",
  "cli.conversation.next": "Next: {step}{dated, select, none {} other {, by {on, date, medium}}}",
  "cli.conversation.next-on": "Next due on {on, date, medium}",
  "cli.conversation.promise": "Promised: {promise}",
  "cli.conversation.rho":
    "From a conversation with somebody who fits your direction entirely something opens, by all that is known so far, in {mean} of cases (between {low} and {high}). {tried, plural, =0 {So far that is an assumption.} one {It rests on one counterpart.} other {It rests on {tried, number} counterparts; with {opened, number} something opened.}}",
  "operation.readiness.advert": "Reads from a job advertisement what is asked for, and holds it against yours",
  "operation.readiness.resume": "Your CV as JSON Resume, with --html as a page to print",
  "field.readiness.advert.text": "the text of the advertisement; with --stdin from a file or the clipboard",
  "field.readiness.advert.dryRun": "only shows what is asked for",
  "field.html": "a page to print instead of JSON",
  "change.readiness.advert":
    "From an advertisement: {count, plural, one {one skill} other {{count, number} skills}} noted as asked for",
  "issue.resume-empty": "The file holds no CV in JSON Resume (basics, work, skills).",
  "resume.profile": "Profile",
  "resume.work": "Experience",
  "resume.education": "Education",
  "resume.skills": "Skills",
  "resume.languages": "Languages",
  "resume.certificates": "Certificates",
  "resume.projects": "Projects",
  "resume.today": "today",
  "cli.advert.none": "No skill was recognised in it. One by one: mingle readiness set skill NAME --needed",
  "cli.advert.head":
    "{asked, plural, one {One skill is} other {{asked, number} skills are}} asked for, {ok, plural, =0 {none of them is} one {one of them is} other {{ok, number} of them are}} proven.",
  "cli.advert.open": "{name}: no proof yet",
} as const;
