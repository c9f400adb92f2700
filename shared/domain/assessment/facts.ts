import type { Area } from '../kernel/area.ts';

/** How a stage is assessed, as far as the rules here ask: the call's rubric has at least this. */
export type RubricFacts = {
  readonly sections: readonly {
    readonly id: string;
    readonly criteria: readonly { readonly id: string; readonly max: number; readonly weight: number }[];
  }[];
  readonly lines: { readonly minTotal: number; readonly minBySection: Readonly<Record<string, number>> };
  readonly commentRule: { readonly reasonForMarks: readonly number[]; readonly commentPerSection: boolean };
  readonly spreadPercent: number;
  readonly assessorsPerProposal: number;
};

/** The proposal to be assessed. */
type AssessedFacts = {
  readonly callId: string;
  readonly status: string;
  readonly area: Area;
  readonly title: string;
  readonly code?: string | undefined;
  readonly ownerInstitutionId: string;
  readonly country: string;
};

/** The person asked to assess. */
export type AssessorFacts = {
  readonly institutionId?: string | undefined;
  readonly country?: string | undefined;
  /** Active, and holds the role of an assessor. */
  readonly isAssessor: boolean;
  /** Holds a role that decides on proposals or reads all assessments. */
  readonly isDecider: boolean;
};

/** What other records say when a command on an assessment is decided. What was not looked up is absent, and absent refuses. */
export type AssessmentFacts = {
  readonly rubric?: RubricFacts | undefined;
  readonly proposal?: AssessedFacts | undefined;
  readonly assessor?: AssessorFacts | undefined;
};
