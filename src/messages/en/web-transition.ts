import type { webTransition as german } from "#messages/de/web-transition.ts";

export const webTransition: Record<keyof typeof german, string> = {
  "web.transition.name": "Transition",
  "web.command.transition": "Set phase and date",
  "web.command.strategy": "Split the week's hours",
  "web.command.plan": "The plan for the first thirty days",
  "web.command.paths": "Find a way to somebody",
  "web.command.drill": "Try the private ways",
  "web.transition.answer":
    "{phase, select, settled {No change in sight.} in_sight {A change is in sight{on, select, none {} other {, likely in {on, date, ::yMMMM}}}.} in_transition {You are in transition{on, select, none {} other {, likely until {on, date, ::yMMMM}}}.} other {You have newly landed.}} {count, plural, =0 {Nobody would be there on the first day yet.} =1 {One person would be there on the first day.} other {{count, number} people would be there on the first day.}}",
  "web.transition.why": "What it goes by",
  "web.transition.whyOrder":
    "Who first: who answers, stays, matters and can keep it. The news goes from the inside out; your own house hears it only once it is known there.",
  "web.transition.whyChannel":
    "By which way: never through the company. A phone goes before an address, an address before a profile.",
  "web.transition.whyPaths":
    "Paths to others count only where two were seen in the same room, in the same mail, or at the same employer at the same time.",
  "web.timeline.mark":
    "{name, select, today {Today} lead {Last first meeting that still carries:} earliest {Earliest} likely {Likely} other {Latest}}",
  "web.timeline.caption":
    "{kind, select, time {From a first meeting to a tie that carries takes about {weeks, number} weeks. Until then it is worth getting to know people; after that, whom you know counts.} late {From a first meeting to a tie that carries takes about {weeks, number} weeks; there is less time left. Whom you know counts now.} other {Somebody you meet today carries in about {weeks, number} weeks. The best time is while there is no date.}}",
  "web.phase.summary": "Phase and date",
  "web.phase.legend": "Where do you stand?",
  "web.phase.name":
    "{phase, select, settled {Settled} in_sight {Change in sight} in_transition {In transition} other {Newly landed}}",
  "web.phase.earliest": "Earliest",
  "web.phase.on": "Likely",
  "web.phase.latest": "Latest",
  "web.phase.reason": "Why, in your own words; stays with you",
  "web.phase.save": "Keep",
  "web.strategy.title": "{hours} hours this week",
  "web.strategy.hours": "Hours a week",
  "web.strategy.value": "{hours} hours",
  "web.strategy.column.what": "What for",
  "web.strategy.column.now": "Hours",
  "web.strategy.column.done": "lately, a week",
  "web.strategy.whatIf": "What would change it",
  "web.strategy.digital": "On the screen, piece by piece",
  "web.plan.title": "The first thirty days",
  "web.plan.text": "Whom to turn to once the position is gone, in which order and by which private way.",
  "web.plan.empty":
    "Here will stand whom to turn to first. It takes people with a private number or address; they can be read in under Data.",
  "web.plan.day":
    "{day, select, day1 {First day} day7 {First week} other {First month}}: {count, plural, =1 {one person} other {{count, number} people}}, {hours} hours",
  "web.plan.unfold": "Show all",
  "web.plan.fold": "Fold",
  "web.plan.sayTo": "A first sentence to {name}",
  "web.plan.unreachable":
    "Without a private way: {names}{more, plural, =0 {} other {, with {more, number} more}}. Ask for a number or an address now.",
  "web.plan.take":
    "On that day the company's laptop is gone. Take the plan along: on paper, or as a file that opens on any device with a passphrase.",
  "web.plan.passphrase": "Passphrase, 8 characters at least",
  "web.plan.export": "Take along as a file",
  "web.plan.print": "Print",
  "web.plan.exported": "The file is in your downloads. Nobody opens it without the passphrase, not even Mingle.",
  "web.drill.title": "The drill",
  "web.drill.open": "Try the ways",
  "web.drill.result": "{result, select, works {Works} other {Doesn't arrive}}",
  "web.command.readiness": "Skills and papers",
  "web.command.conversation": "Note a conversation",
  "web.readiness.title": "Readiness",
  "web.readiness.sentence":
    "{opened, select, false {Nothing is noted yet. A CV as JSON Resume can be read in under Data and fills most of it.} other {{ready, number} of {all, number} things are at hand.}}",
  "web.readiness.list": "{list, select, skills {Skills} documents {Papers} other {Openness}}",
  "web.readiness.item":
    "{name, select, cv {CV} record {Record of results} profile {Short profile} references {References} certificates {Certificates} projects {List of projects} pitch {Pitch} new_people {New people} invitations {Invitations} first_meeting {Last first meeting} other {{other}}}",
  "web.readiness.state": "{ok, select, true {at hand} other {open}}",
  "web.readiness.fresh": "New version as of today",
  "web.readiness.addSkill": "A skill that is asked for",
  "web.readiness.skill": "Skill",
  "web.readiness.proof": "Proof, best with a number",
  "web.conversations.title": "Conversations",
  "web.conversations.text":
    "{count, plural, =0 {Here stand conversations, interviews and offers, each with what comes next.} other {{tried, plural, =0 {No conversation to learn from yet.} =1 {One conversation,} other {{tried, number} conversations,}}{tried, plural, =0 {} other { {opened, plural, =0 {no open door yet.} =1 {one became an open door.} other {{opened, number} became open doors.}}}}}}",
  "web.conversations.step":
    "{on, date, medium}: {kind, select, call {conversation} interview {interview} headhunter {executive search} other {offer}}{brought, select, none {} other {. {brought}}}",
  "web.conversations.next": "Next: {step}{on, select, none {} other {, {on, date, medium}}}",
  "web.conversations.add": "Note a conversation",
  "web.conversations.with": "With whom",
  "web.conversations.kind": "What it was",
  "web.conversations.kindName":
    "{kind, select, call {Conversation} interview {Interview} headhunter {Executive search} other {Offer}}",
  "web.conversations.brought": "What it brought",
  "web.conversations.nextStep": "What comes next",
  "web.conversations.nextOn": "Until when",
  "web.landed.title": "The first hundred days",
  "web.landed.list":
    "{list, select, thank {To thank: {count, number}} tell {To tell yourself: {count, number}} other {Loose now, as the position carried them: {count, number}}}",
  "web.paths.title": "Introductions",
  "web.paths.to": "To whom, or into which organisation?",
  "web.paths.find": "Find ways",
  "web.paths.found":
    "{count, plural, =0 {No path leads to {to} that stands on evidence.} =1 {One path leads to {to}. It works {odds}.} other {{count, number} paths lead to {to}, each over other people. At least one works {odds}.}}",
  "web.paths.none":
    "Mingle counts only people seen in the same room, the same mail or at the same employer. A calendar or a mailbox shows more of them.",
  "web.paths.request": "The request",
  "web.paths.requestTo": "The request to {name}",
  "web.paths.tone": "{tone, select, sie {formal} other {familiar}}",
  "web.paths.asked": "I have asked",
};
