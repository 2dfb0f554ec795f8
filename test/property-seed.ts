// Property tests try the same cases at every run, so that a run is green or red for the code alone; another seed by FC_SEED.

import process from "node:process";
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20261124) });
