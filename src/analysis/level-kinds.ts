// What a title can name, and what each kind of it says about the level before any fitting: our own judgement, in percent.

/** Weights of the levels 0 … 5, in percent; Board (6) is split off from 5 by `board`. */
export type LevelWeights = readonly [number, number, number, number, number, number];

export interface Kind {
  /** The level it usually means: decides which of several roles in a title leads. */
  readonly band: 0 | 1 | 2 | 3 | 4 | 5;
  readonly weights: LevelWeights;
  /** Share of level 5 that is level 6 (a board); 0 where absent. */
  readonly board?: number;
}

const kindTable = {
  intern: { band: 0, weights: [94, 4, 0.5, 1, 0.3, 0.2] },
  student: { band: 0, weights: [93, 5, 0.5, 1, 0.3, 0.2] },
  trainee: { band: 0, weights: [92, 6, 0.5, 1, 0.3, 0.2] },
  service: { band: 0, weights: [60, 36, 1, 2, 0.5, 0.5] },
  assistant: { band: 0, weights: [72, 24, 1, 2, 0.5, 0.5] },
  associate: { band: 0, weights: [62, 33, 3, 1, 0.5, 0.5] },
  executiveAssistant: { band: 1, weights: [22, 70, 4, 3, 0.5, 0.5] },
  clerk: { band: 1, weights: [30, 66, 1, 2, 0.5, 0.5] },
  area: { band: 1, weights: [3, 86, 3, 5, 1, 2] },
  retired: { band: 1, weights: [3, 84, 3, 4, 1, 5] },
  freelance: { band: 1, weights: [2, 84, 4, 3, 1, 6] },
  worker: { band: 1, weights: [3, 93, 1.5, 1.5, 0.5, 0.5] },
  professional: { band: 1, weights: [2, 92, 3, 2, 0.5, 0.5] },
  expert: { band: 1, weights: [1, 80, 14, 4, 0.5, 0.5] },
  architect: { band: 1, weights: [1, 74, 20, 4, 0.5, 0.5] },
  academic: { band: 1, weights: [1, 84, 7, 5, 1.5, 1.5] },
  manager: { band: 1, weights: [1, 86, 3, 8, 1, 1] },
  projectManager: { band: 1, weights: [1, 88, 3, 7, 0.5, 0.5] },
  mandate: { band: 1, weights: [1, 60, 5, 28, 3, 3] },
  principal: { band: 2, weights: [1, 12, 62, 12, 6, 7] },
  seniorStaff: { band: 2, weights: [1, 22, 60, 13, 3, 1] },
  chiefOfStaff: { band: 2, weights: [1, 14, 33, 30, 14, 8] },
  siteManager: { band: 3, weights: [0.5, 36, 3, 57, 3, 0.5] },
  coordinator: { band: 3, weights: [3, 28, 2, 65, 1, 1] },
  foreman: { band: 3, weights: [1, 25, 4, 69, 0.5, 0.5] },
  supervisor: { band: 3, weights: [1, 12, 3, 82, 1, 1] },
  projectLeader: { band: 3, weights: [1, 22, 3, 72, 1, 1] },
  leader: { band: 3, weights: [0.5, 6, 3, 86, 3, 1.5] },
  head: { band: 3, weights: [0.3, 2, 2, 87, 6, 2.7] },
  siteHead: { band: 3, weights: [0.3, 3, 2, 76, 14, 4.7] },
  divisionHead: { band: 4, weights: [0.3, 1, 1, 41, 51, 5.7] },
  director: { band: 4, weights: [0.3, 1.5, 1.5, 3, 87, 6.7] },
  executiveDirector: { band: 5, weights: [0.2, 1, 1, 2, 28, 67.8], board: 0.08 },
  generalManager: { band: 5, weights: [0.2, 1.5, 0.8, 4, 12, 81.5] },
  vicePresident: { band: 5, weights: [0.2, 1.5, 2, 3, 9, 84.3] },
  president: { band: 5, weights: [0.3, 2, 1, 2, 5, 89.7], board: 0.25 },
  signatory: { band: 5, weights: [0.2, 5, 2, 4, 3, 85.8] },
  partner: { band: 5, weights: [0.5, 6, 3, 2, 3, 85.5] },
  founder: { band: 5, weights: [0.3, 1, 0.5, 0.8, 0.8, 96.6] },
  owner: { band: 5, weights: [0.2, 2, 0.5, 1.3, 1, 95] },
  executive: { band: 5, weights: [0.1, 0.6, 0.5, 0.9, 1.9, 96], board: 0.01 },
  executiveBody: { band: 5, weights: [0.2, 3, 1, 2.8, 3, 90], board: 0.03 },
  official: { band: 5, weights: [0.5, 8, 3, 6, 9, 73.5], board: 0.1 },
  councillor: { band: 5, weights: [2, 30, 5, 8, 5, 50], board: 0.45 },
  boardMember: { band: 5, weights: [0.3, 3, 1, 1.5, 2, 92.2], board: 0.6 },
  supervisoryBoard: { band: 5, weights: [0.2, 2, 1, 1, 1, 94.8], board: 0.96 },
  chair: { band: 5, weights: [0.3, 2, 1, 1.5, 1.5, 93.7], board: 0.85 },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kindTable;

/** Kinds of roles. `area` is a field of work without a role, `mandate` a charge of something ("Responsable", "Beauftragte"). */
export const kinds: Readonly<Record<KindName, Kind>> = kindTable;

/** What a word before the role makes of it. */
export const modifiers = [
  "junior",
  "assistant",
  "associate",
  "deputy",
  "lead",
  "chief",
  "principal",
  "senior",
] as const;
export type Modifier = (typeof modifiers)[number];

/** `modifier@band` (or `modifier@kind`, which goes first) → what the role becomes; without an entry it stays. */
export const modified: Readonly<Record<string, LevelWeights>> = {
  "junior@0": [96, 3, 0.3, 0.3, 0.2, 0.2],
  "junior@1": [91, 7, 0.5, 1, 0.3, 0.2],
  "junior@2": [60, 25, 12, 2, 0.5, 0.5],
  "junior@3": [48, 15, 2, 34, 0.5, 0.5],
  "junior@4": [12, 15, 4, 24, 43, 2],
  "junior@5": [5, 12, 4, 8, 12, 59],
  "assistant@0": [84, 13, 1, 1, 0.5, 0.5],
  "assistant@1": [72, 22, 1, 4, 0.5, 0.5],
  "assistant@manager": [36, 34, 3, 25, 1, 1],
  "assistant@projectManager": [55, 35, 2, 7, 0.5, 0.5],
  "assistant@2": [40, 40, 15, 4, 0.5, 0.5],
  "assistant@3": [14, 24, 4, 56, 1, 1],
  "assistant@4": [4, 10, 6, 22, 56, 2],
  "assistant@5": [3, 11, 12, 17, 22, 35],
  "associate@0": [75, 22, 2, 0.5, 0.3, 0.2],
  "associate@1": [46, 49, 3, 1, 0.5, 0.5],
  "associate@2": [20, 40, 35, 4, 0.5, 0.5],
  "associate@3": [14, 35, 6, 42, 2, 1],
  "associate@4": [1, 4, 6, 10, 77, 2],
  "associate@5": [2, 8, 12, 11, 24, 43],
  "deputy@1": [4, 48, 6, 39, 2, 1],
  "deputy@2": [1, 25, 40, 30, 3, 1],
  "deputy@3": [0.5, 6, 4, 84, 4, 1.5],
  "deputy@4": [0.5, 2, 3, 14, 75, 5.5],
  "deputy@5": [0.5, 2, 2, 5, 27, 63.5],
  "lead@0": [20, 25, 5, 48, 1, 1],
  "lead@1": [0.5, 9, 6, 83, 1, 0.5],
  "lead@2": [0.5, 6, 36, 55, 2, 0.5],
  "lead@3": [0.5, 4, 2, 90, 3, 0.5],
  "chief@1": [0.5, 12, 10, 64, 8, 5.5],
  "chief@2": [0.5, 8, 24, 54, 8, 5.5],
  "chief@3": [0.5, 4, 3, 72, 14, 6.5],
  "principal@1": [0.5, 9, 78, 9, 2, 1.5],
  "principal@2": [0.5, 6, 82, 8, 2, 1.5],
  "principal@3": [0.5, 6, 42, 46, 4, 1.5],
  "senior@0": [22, 30, 45, 2, 0.5, 0.5],
  "senior@1": [0.7, 4, 92, 2.5, 0.5, 0.3],
  "senior@2": [0.5, 3, 90, 5, 1, 0.5],
  "senior@3": [0.5, 4, 32, 60, 3, 0.5],
  "senior@4": [0.3, 1, 14, 4, 76, 4.7],
  "senior@5": [0.2, 1, 6, 2, 4, 86.8],
};

/** What a title without any known word says: the spread of working life, deliberately wide. */
export const unknownWeights: LevelWeights = [12, 54, 9, 13, 4, 8];
