// What a plan costs: every meeting of two people by how often they meet, and what falls short for whoever gains least.

/** Costs a plan is searched by, each worth giving up several units of value; what is a must costs most. */
const VETO = 1000;
const REST_AGAIN = 400;
const WISH = 60;
const REPEAT = 10;
const NOTHING_IN_COMMON = 4;
const SHORTFALL = 20;
/** Of as many repeats those are better that fall on different pairs: each further one costs so much more. */
const BEND = 0.005;

/** People by number; what it is about for each pair. */
export interface MixerTask {
  readonly people: number;
  /** At `i · people + j`, alike both ways: what the pair gains by meeting once, 0 … 2. */
  readonly weights: Float64Array;
  /** Pairs the host wants to meet, and never to meet, as numbers of people. */
  readonly wishes: readonly (readonly [number, number])[];
  readonly vetoes: readonly (readonly [number, number])[];
  /** How often each pair has met in rounds already held. */
  readonly met: Uint16Array;
  /** Who stands for an empty chair, so that whoever sits opposite rests; null where nobody does. */
  readonly chair: number | null;
  /** Seats of each table of a round, the larger ones first. */
  readonly sizes: readonly number[];
  readonly rounds: number;
}

/** What meetings of a pair cost: `first` the first one, about `again` each further one (`meetingCost`). */
export interface MixerGoal {
  readonly task: MixerTask;
  readonly first: Float64Array;
  readonly again: Float64Array;
  /** Whoever gains less is short; 0 where nobody is looked after in particular. */
  readonly least: number;
}

/** The costs of a task; `least` is the gain nobody should be below. */
export function goalOf(task: MixerTask, least: number): MixerGoal {
  const { people, weights, chair, wishes, vetoes } = task;
  const first = new Float64Array(people * people);
  const again = new Float64Array(people * people);
  for (let i = 0; i < people; i++)
    for (let j = 0; j < people; j++) {
      const at = i * people + j;
      const rests = i === chair || j === chair;
      const weight = weights[at]!;
      first[at] = rests ? 0 : weight > 0 ? -weight : NOTHING_IN_COMMON;
      again[at] = rests ? REST_AGAIN : REPEAT;
    }
  const change = (costs: Float64Array, [i, j]: readonly [number, number], by: number) => {
    costs[i * people + j]! += by;
    costs[j * people + i]! += by;
  };
  for (const pair of wishes) change(first, pair, -WISH);
  for (const pair of vetoes) {
    change(first, pair, VETO);
    change(again, pair, VETO);
  }
  return { task, first, again, least };
}

/** Seats round by round, table by table: who sits there. */
export type Seating = Int32Array;

/** How often each pair meets, with the rounds already held. */
export function meetingsOf({ people, met, sizes, rounds }: MixerTask, seating: Seating): Uint16Array {
  const count = met.slice();
  let seat = 0;
  for (let round = 0; round < rounds; round++)
    for (const size of sizes) {
      for (let a = seat; a < seat + size; a++)
        for (let b = seat; b < seat + size; b++) if (a !== b) count[seating[a]! * people + seating[b]!]! += 1;
      seat += size;
    }
  return count;
}

/** What each person gains: Σ weights over those met. */
export function gainsOf({ people, weights }: MixerTask, count: Uint16Array): Float64Array {
  const gains = new Float64Array(people);
  for (let i = 0; i < people; i++)
    for (let j = 0; j < people; j++) if (count[i * people + j]! > 0) gains[i]! += weights[i * people + j]!;
  return gains;
}

/** What a person costs whose gain is this. */
export function shortfall(goal: MixerGoal, person: number, gain: number): number {
  return goal.least > gain && person !== goal.task.chair ? SHORTFALL * (goal.least - gain) : 0;
}

/** The cost of a whole seating. */
export function costOf(goal: MixerGoal, seating: Seating): number {
  const { people } = goal.task;
  const count = meetingsOf(goal.task, seating);
  let cost = 0;
  for (let i = 0; i < people; i++)
    for (let j = i + 1; j < people; j++) cost += pairCost(goal, i * people + j, count[i * people + j]!);
  for (const [person, gain] of gainsOf(goal.task, count).entries()) cost += shortfall(goal, person, gain);
  return cost;
}

/** What `times` meetings of the pair at this place cost together. */
export function pairCost({ first, again }: MixerGoal, at: number, times: number): number {
  if (times === 0) return 0;
  return first[at]! + again[at]! * (times - 1 + (BEND * (times - 1) * (times - 2)) / 2);
}

/** What the meeting with this number, from 1, costs the pair at this place. */
export function meetingCost({ first, again }: MixerGoal, at: number, number: number): number {
  return number === 1 ? first[at]! : again[at]! * (1 + BEND * (number - 2));
}

/** Below this no seating costs, where `bound` is the most that the rounds to come can gain. */
export function idealCost(task: MixerTask, bound: number): number {
  const goal = goalOf(task, 0);
  const { people, met } = task;
  let cost = -bound;
  for (let i = 0; i < people; i++)
    for (let j = i + 1; j < people; j++) cost += pairCost(goal, i * people + j, met[i * people + j]!);
  const open = task.wishes.filter(([i, j]) => met[i * people + j] === 0);
  return cost - WISH * open.length;
}
