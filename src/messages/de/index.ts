import { assumptions } from "./assumptions.ts";
import { brokerage } from "./brokerage.ts";
import { capture } from "./capture.ts";
import { carry } from "./carry.ts";
import { changes } from "./changes.ts";
import { circle } from "./circle.ts";
import { cli } from "./cli.ts";
import { discretion } from "./discretion.ts";
import { doctor } from "./doctor.ts";
import { drafts } from "./drafts.ts";
import { duplicates } from "./duplicates.ts";
import { encounters } from "./encounters.ts";
import { errors } from "./errors.ts";
import { heard } from "./heard.ts";
import { issues } from "./issues.ts";
import { issuesCards } from "./issues-cards.ts";
import { issuesTables } from "./issues-tables.ts";
import { journal } from "./journal.ts";
import { level } from "./level.ts";
import { mixer } from "./mixer.ts";
import { occasions } from "./occasions.ts";
import { operations } from "./operations.ts";
import { paths } from "./paths.ts";
import { pitch } from "./pitch.ts";
import { plan } from "./plan.ts";
import { practice } from "./practice.ts";
import { readiness } from "./readiness.ts";
import { recall } from "./recall.ts";
import { season } from "./season.ts";
import { speech } from "./speech.ts";
import { strategy } from "./strategy.ts";
import { subscribers } from "./subscribers.ts";
import { ties } from "./ties.ts";
import { web } from "./web.ts";
import { webFrame } from "./web-frame.ts";
import { webHost } from "./web-host.ts";
import { webImpression } from "./web-impression.ts";
import { webJournal } from "./web-journal.ts";
import { webNetwork } from "./web-network.ts";
import { webOccasions } from "./web-occasions.ts";
import { webPerson } from "./web-person.ts";
import { webResilience } from "./web-resilience.ts";
import { webTransition } from "./web-transition.ts";
import { webWeek } from "./web-week.ts";
import { week } from "./week.ts";
import { why } from "./why.ts";

export const de = {
  ...assumptions,
  ...brokerage,
  ...capture,
  ...carry,
  ...changes,
  ...circle,
  ...cli,
  ...discretion,
  ...doctor,
  ...drafts,
  ...duplicates,
  ...errors,
  ...heard,
  ...issues,
  ...issuesTables,
  ...issuesCards,
  ...journal,
  ...level,
  ...mixer,
  ...occasions,
  ...operations,
  ...paths,
  ...pitch,
  ...plan,
  ...readiness,
  ...encounters,
  ...practice,
  ...recall,
  ...season,
  ...speech,
  ...strategy,
  ...subscribers,
  ...ties,
  ...web,
  ...webJournal,
  ...webImpression,
  ...webHost,
  ...webNetwork,
  ...webOccasions,
  ...webFrame,
  ...webPerson,
  ...webResilience,
  ...webTransition,
  ...webWeek,
  ...week,
  ...why,
} as const;
