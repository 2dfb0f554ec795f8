// What the host's place asks: circles as JSON, and the list of guests as a file that is not kept.

import { pageLang } from "#web/language.ts";
import { callError } from "./client.ts";
import type { Written } from "./types.ts";

export interface CirclePerson {
  /** Null where the person is no contact. */
  readonly uid: string | null;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly industry: string | null;
  readonly metBefore: readonly string[];
}

export interface CircleMember {
  readonly uid: string | null;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly email: string;
  readonly state: "asked" | "agreed" | "declined" | "left";
}

export interface CircleLine {
  readonly uid: string;
  readonly topic: string;
  readonly agreed: number;
  readonly asked: number;
  readonly nextOn: string | null;
  readonly host: string | null;
}

export interface Circle extends CircleLine {
  readonly location: string;
  readonly rule: string;
  readonly members: readonly CircleMember[];
  readonly meetings: readonly {
    readonly on: string;
    readonly host: string;
    readonly minutes: number;
    readonly agenda: readonly {
      readonly code: "rule" | "round" | "case" | "close";
      readonly from: string;
      readonly name: string | null;
    }[];
  }[];
  readonly notes: readonly { readonly on: string; readonly text: string }[];
}

export interface Invitation {
  readonly name: string;
  readonly email: string;
  readonly subject: string;
  readonly text: string;
}

type Nothing = Readonly<Record<never, never>>;

/** Input and answer of the host's operations by name. */
export interface HostCalls {
  readonly host: readonly [Nothing, { readonly shown: boolean }];
  readonly "host.set": readonly [{ shown: "yes" | "no" }, Written];
  readonly "circle.find": readonly [
    { topic: string; occasion?: string },
    { readonly people: readonly CirclePerson[]; readonly others: readonly CirclePerson[] },
  ];
  readonly "circle.add": readonly [
    { topic: string; on: string; time: string; location: string; member: readonly string[] },
    Written & { readonly uid: string },
  ];
  readonly "circle.list": readonly [Nothing, { readonly circles: readonly CircleLine[] }];
  readonly "circle.show": readonly [{ circle: string }, Circle];
  readonly "circle.invite": readonly [{ circle: string }, { readonly invitations: readonly Invitation[] }];
  readonly "circle.answer": readonly [{ circle: string; name: string; state: string }, Written];
  readonly "circle.note": readonly [{ circle: string; text: string }, Written];
  readonly "circle.remove": readonly [{ circle: string }, Written];
}

export interface MixerInput {
  readonly rounds: number;
  readonly size?: number;
  readonly pairs: boolean;
  readonly wish: readonly string[];
  readonly veto: readonly string[];
  readonly held: number;
  readonly absent: readonly string[];
  readonly late: readonly string[];
  readonly title: string;
}

export interface MixerPlan {
  readonly rounds: readonly (readonly (readonly string[])[])[];
  readonly resting: readonly (readonly string[])[];
  readonly repeats: number;
  readonly value: number;
  readonly bound: number;
  readonly worstPerson: { readonly name: string; readonly value: number };
  readonly meanValue: number;
  readonly guests: number;
  readonly held: number;
  readonly wishesOpen: readonly (readonly string[])[];
  readonly vetoesBroken: readonly (readonly string[])[];
  readonly issues: readonly { readonly where: string; readonly message: string }[];
  readonly files: readonly { readonly name: string; readonly content: string }[];
}

/** Plans the rounds of a list; `former` is the plan that is gone on with, null for a new one. */
export async function planRounds(list: File, input: MixerInput, former: MixerPlan | null): Promise<MixerPlan> {
  const body = new FormData();
  body.append("input", JSON.stringify({ ...input, lang: pageLang() }));
  body.append("file", list, list.name);
  if (former) body.append("file", new Blob([planText(former)], { type: "application/json" }), "plan.json");
  const response = await fetch("/api/mixer", { method: "POST", body });
  if (!response.ok) throw await callError(response);
  return response.json();
}

/** The plan as a file that `mixer` goes on with. */
export function planText({ rounds, resting }: MixerPlan): string {
  return JSON.stringify({ rounds, resting });
}
