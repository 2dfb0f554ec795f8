// What a person reads: each answer by the printer of its command, all others plainly.

import { harmless } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { type BrokerageAnswer, printBrokerage } from "./brokerage.ts";
import { type CaptureAnswer, printCapture } from "./capture.ts";
import {
  type CircleAnswer,
  type CircleFindAnswer,
  type CircleInviteAnswer,
  type CircleListAnswer,
  type CircleWrittenAnswer,
  printCircle,
  printCircleFind,
  printCircleInvite,
  printCircleList,
  printCircleWritten,
} from "./circle.ts";
import { type ContactAnswer, printContact } from "./contact.ts";
import { type ConversationsAnswer, printConversations } from "./conversations.ts";
import { type DirectionAnswer, type OrganizationAnswer, printDirection, printOrganization } from "./direction.ts";
import {
  type EncountersAnswer,
  type NamesAnswer,
  printAppearance,
  printAppearances,
  printEncounters,
  printNamePractised,
  printNames,
} from "./encounters.ts";
import {
  type BriefAnswer,
  type CalibrationAnswer,
  type DebriefAnswer,
  printBrief,
  printCalibration,
  printDebrief,
} from "./evening.ts";
import { type ImportAnswer, printImport } from "./import.ts";
import { type JournalAnswer, printJournal, printLetter, printSecret, printSent, type SentAnswer } from "./journal.ts";
import { type LandedAnswer, printLanded } from "./landed.ts";
import {
  type AssumptionsAnswer,
  type ChangesAnswer,
  type DoctorAnswer,
  type DuplicatesAnswer,
  type MeAnswer,
  printAssumptions,
  printChanges,
  printDoctor,
  printDuplicates,
  printLevels,
  printMe,
} from "./lists.ts";
import { type MixerAnswer, printMixer } from "./mixer.ts";
import { type NewsAnswer, printNews } from "./news.ts";
import {
  type AudienceAnswer,
  type OccasionAnswer,
  type OccasionsAnswer,
  printAudience,
  printOccasion,
  printOccasions,
} from "./occasions.ts";
import {
  type BalanceAnswer,
  type PathDraftAnswer,
  type PathsAnswer,
  printBalance,
  printPathDraft,
  printPaths,
} from "./paths.ts";
import { type ContactsAnswer, printContacts, printTies, type TiesAnswer } from "./people.ts";
import { type PitchAnswer, type PitchesAnswer, printPitch, printPitches } from "./pitch.ts";
import { type PitchCheckAnswer, printPitchCheck } from "./pitch-check.ts";
import { type PresentationAnswer, printPresentation, printWorkshop, type WorkshopAnswer } from "./pitch-writing.ts";
import { printPlain } from "./plain.ts";
import {
  type DiscretionAnswer,
  type DrillAnswer,
  type PlanAnswer,
  printDiscretion,
  printDrill,
  printPlan,
} from "./plan.ts";
import { type DueAnswer, type PracticeAnswer, printDue, printPractice } from "./practice.ts";
import {
  type AdvertAnswer,
  printAdvert,
  printReadiness,
  printResume,
  type ReadinessAnswer,
  type ResumeAnswer,
} from "./readiness.ts";
import {
  printRecallAsk,
  printRecallForgotten,
  printRecallList,
  printRecallReply,
  printRecallShow,
  type RecallAskAnswer,
  type RecallListAnswer,
  type RecallReplyAnswer,
  type RecallShowAnswer,
} from "./recall.ts";
import { printResilience, type ResilienceAnswer } from "./resilience.ts";
import { printSeason, type SeasonAnswer } from "./season.ts";
import { printSpeech, printTakes, type SpeechAnswer, type TakesAnswer } from "./speech.ts";
import { printStrategy, printTransition, type StrategyAnswer, type TransitionAnswer } from "./strategy.ts";
import {
  type AddedAnswer,
  type BouncedAnswer,
  type IssueAnswer,
  type MovedAnswer,
  printAdded,
  printBounced,
  printIssue,
  printIssues,
  printMoved,
  printSubscriber,
  printSubscribers,
  type SubscriberAnswer,
  type SubscribersAnswer,
} from "./subscribers.ts";
import { printWeek, type WeekAnswer } from "./week.ts";
import { printWhy, type WhyAnswer } from "./why.ts";
import {
  type BackupAnswer,
  printBackup,
  printErased,
  printRestore,
  printSample,
  printUndo,
  type RestoreAnswer,
  type SampleAnswer,
  type UndoAnswer,
} from "./writes.ts";

type Printer = (answer: unknown, lang: Lang) => string;

// Each answer has the shape that its operation gives; the contract test holds one against the other.
const printers: Readonly<Record<string, Printer>> = {
  news: (answer, lang) => printNews(answer as NewsAnswer, lang),
  week: (answer, lang) => printWeek(answer as WeekAnswer, lang),
  why: (answer, lang) => printWhy(answer as WhyAnswer, lang),
  resilience: (answer, lang) => printResilience(answer as ResilienceAnswer, lang),
  brokerage: (answer, lang) => printBrokerage(answer as BrokerageAnswer, lang),
  ties: (answer, lang) => printTies(answer as TiesAnswer, lang),
  contacts: (answer, lang) => printContacts(answer as ContactsAnswer, lang),
  capture: (answer, lang) => printCapture(answer as CaptureAnswer, lang),
  contact: (answer, lang) => printContact(answer as ContactAnswer, lang),
  import: (answer, lang) => printImport(answer as ImportAnswer, lang),
  level: (answer, lang) => printLevels(answer as Parameters<typeof printLevels>[0], lang),
  duplicates: (answer, lang) => printDuplicates(answer as DuplicatesAnswer, lang),
  changes: (answer, lang) => printChanges(answer as ChangesAnswer, lang),
  assumptions: (answer, lang) => printAssumptions(answer as AssumptionsAnswer, lang),
  "assumptions.set": (answer, lang) => printAssumptions(answer as AssumptionsAnswer, lang),
  me: (answer, lang) => printMe(answer as MeAnswer, lang),
  "me.set": (answer, lang) => printMe(answer as MeAnswer, lang),
  direction: (answer, lang) => printDirection(answer as DirectionAnswer, lang),
  "direction.set": (answer, lang) => printDirection(answer as DirectionAnswer, lang),
  organization: (answer, lang) => printOrganization(answer as OrganizationAnswer, lang),
  "organization.set": (answer, lang) => printOrganization(answer as OrganizationAnswer, lang),
  occasions: (answer, lang) => printOccasions(answer as OccasionsAnswer, lang),
  occasion: (answer, lang) => printOccasion(answer as OccasionAnswer, lang),
  "occasion.add": (answer, lang) => printOccasion(answer as OccasionAnswer, lang),
  "occasion.set": (answer, lang) => printOccasion(answer as OccasionAnswer, lang),
  audience: (answer, lang) => printAudience(answer as AudienceAnswer, lang),
  "contact.forget": printErased,
  backup: (answer, lang) => printBackup(answer as BackupAnswer, lang),
  restore: (answer, lang) => printRestore(answer as RestoreAnswer, lang),
  sample: (answer, lang) => printSample(answer as SampleAnswer, lang),
  "sample.leave": (answer, lang) => printSample(answer as SampleAnswer, lang),
  undo: (answer, lang) => printUndo(answer as UndoAnswer, lang),
  season: (answer, lang) => printSeason(answer as SeasonAnswer, lang),
  brief: (answer, lang) => printBrief(answer as BriefAnswer, lang),
  debrief: (answer, lang) => printDebrief(answer as DebriefAnswer, lang),
  calibration: (answer, lang) => printCalibration(answer as CalibrationAnswer, lang),
  "pitch.check": (answer, lang) => printPitchCheck(answer as PitchCheckAnswer, lang),
  "pitch.workshop": (answer, lang) => printWorkshop(answer as WorkshopAnswer, lang),
  "pitch.presentation": (answer, lang) => printPresentation(answer as PresentationAnswer, lang),
  "pitch.presentation.set": (answer, lang) => printPresentation(answer as PresentationAnswer, lang),
  "pitch.add": (answer, lang) => printPitch(answer as PitchAnswer, lang),
  "pitch.set": (answer, lang) => printPitch(answer as PitchAnswer, lang),
  "pitch.show": (answer, lang) => printPitch(answer as PitchAnswer, lang),
  "pitch.list": (answer, lang) => printPitches(answer as PitchesAnswer, lang),
  plan: (answer, lang) => printPlan(answer as PlanAnswer, lang),
  discretion: (answer, lang) => printDiscretion(answer as DiscretionAnswer, lang),
  "discretion.set": (answer, lang) => printDiscretion(answer as DiscretionAnswer, lang),
  drill: (answer, lang) => printDrill(answer as DrillAnswer, lang),
  paths: (answer, lang) => printPaths(answer as PathsAnswer, lang),
  "paths.draft": (answer, lang) => printPathDraft(answer as PathDraftAnswer, lang),
  "paths.balance": (answer, lang) => printBalance(answer as BalanceAnswer, lang),
  "subscribers.add": (answer, lang) => printAdded(answer as AddedAnswer, lang),
  "subscribers.invite": (answer, lang) => printMoved(answer as MovedAnswer, lang),
  "subscribers.confirm": (answer, lang) => printMoved(answer as MovedAnswer, lang),
  "subscribers.leave": (answer, lang) => printMoved(answer as MovedAnswer, lang),
  "subscribers.remove": (answer, lang) => printMoved(answer as MovedAnswer, lang),
  "subscribers.list": (answer, lang) => printSubscribers(answer as SubscribersAnswer, lang),
  "subscribers.show": (answer, lang) => printSubscriber(answer as SubscriberAnswer, lang),
  "subscribers.bounce": (answer, lang) => printBounced(answer as BouncedAnswer, lang),
  "subscribers.send": (answer, lang) => printIssue(answer as IssueAnswer, lang),
  "subscribers.issues": (answer, lang) => printIssues(answer as { readonly issues: readonly IssueAnswer[] }, lang),
  journal: (answer, lang) => printJournal(answer as JournalAnswer, lang),
  "journal.set": (answer, lang) => printJournal(answer as JournalAnswer, lang),
  "journal.secret": (answer, lang) => printSecret(answer as { readonly secret: string | null }, lang),
  "journal.send": (answer, lang) => printSent(answer as SentAnswer, lang),
  "journal.write": (answer) => printLetter(answer as { readonly text: string }),
  "journal.show": (answer) => printLetter(answer as { readonly text: string }),
  transition: (answer, lang) => printTransition(answer as TransitionAnswer, lang),
  "transition.set": (answer, lang) => printTransition(answer as TransitionAnswer, lang),
  "conversation.list": (answer, lang) => printConversations(answer as ConversationsAnswer, lang),
  "conversation.add": (answer, lang) => printConversations(answer as ConversationsAnswer, lang),
  "conversation.set": (answer, lang) => printConversations(answer as ConversationsAnswer, lang),
  "readiness.advert": (answer, lang) => printAdvert(answer as AdvertAnswer, lang),
  "readiness.resume": (answer) => printResume(answer as ResumeAnswer),
  landed: (answer, lang) => printLanded(answer as LandedAnswer, lang),
  readiness: (answer, lang) => printReadiness(answer as ReadinessAnswer, lang),
  "readiness.set.skill": (answer, lang) => printReadiness(answer as ReadinessAnswer, lang),
  "readiness.set.document": (answer, lang) => printReadiness(answer as ReadinessAnswer, lang),
  strategy: (answer, lang) => printStrategy(answer as StrategyAnswer, lang),
  "circle.find": (answer, lang) => printCircleFind(answer as CircleFindAnswer, lang),
  "circle.list": (answer, lang) => printCircleList(answer as CircleListAnswer, lang),
  "circle.show": (answer, lang) => printCircle(answer as CircleAnswer, lang),
  ...Object.fromEntries(
    ["add", "set", "answer", "note", "remove"].map((name) => [
      `circle.${name}`,
      (answer: unknown, lang: Lang) => printCircleWritten(answer as CircleWrittenAnswer, lang),
    ]),
  ),
  "circle.invite": (answer, lang) => printCircleInvite(answer as CircleInviteAnswer, lang),
  mixer: (answer, lang) => printMixer(answer as MixerAnswer, lang),
  "pitch.practice": (answer, lang) => printPractice(answer as PracticeAnswer, lang),
  "pitch.due": (answer, lang) => printDue(answer as DueAnswer, lang),
  "names.due": (answer, lang) => printNames(answer as NamesAnswer, lang),
  "names.practice": (answer, lang) => printNamePractised(answer as Parameters<typeof printNamePractised>[0], lang),
  encounters: (answer, lang) => printEncounters(answer as EncountersAnswer, lang),
  "appearance.add": (answer, lang) => printAppearance(answer as Parameters<typeof printAppearance>[0], lang),
  "appearance.set": (answer, lang) => printAppearance(answer as Parameters<typeof printAppearance>[0], lang),
  "appearance.list": (answer, lang) => printAppearances(answer as Parameters<typeof printAppearances>[0], lang),
  "pitch.recall.ask": (answer, lang) => printRecallAsk(answer as RecallAskAnswer, lang),
  "pitch.recall.answer": (answer, lang) => printRecallReply(answer as RecallReplyAnswer, lang),
  "pitch.recall.paste": (answer, lang) => printRecallReply(answer as RecallReplyAnswer, lang),
  "pitch.recall.list": (answer, lang) => printRecallList(answer as RecallListAnswer, lang),
  "pitch.recall.show": (answer, lang) => printRecallShow(answer as RecallShowAnswer, lang),
  "pitch.recall.forget": printRecallForgotten,
  "pitch.listen": (answer, lang) => printSpeech(answer as SpeechAnswer, lang),
  "pitch.take": (answer, lang) => printSpeech(answer as SpeechAnswer, lang),
  "pitch.takes": (answer, lang) => printTakes(answer as TakesAnswer, lang),
  doctor: (answer, lang) => printDoctor(answer as DoctorAnswer, lang),
};

/** The text for a worded answer of an operation. */
export function print(operation: string, answer: unknown, lang: Lang): string {
  const printer = Object.hasOwn(printers, operation) ? printers[operation] : undefined;
  return harmless((printer ?? printPlain)(answer, lang));
}
