/** The least that each folder of test/corpus must score: percent of all answers, and at most so many decoys. Floors only go up, and decoys only down. */
export interface Floor {
  readonly precision: number;
  readonly recall: number;
  readonly evidence: number;
  readonly decoys: number;
}

export const FLOORS: { readonly [folder: string]: Floor } = {
  samples: { precision: 95, recall: 88, evidence: 95, decoys: 0 },
  tune: { precision: 98, recall: 98, evidence: 99, decoys: 2 },
};
