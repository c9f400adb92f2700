import type { CallInput } from '#shared/contract/client.ts';
import type { partnerRoutes } from '#shared/contract/routes/partners.ts';
import type { proposalRoutes } from '#shared/contract/routes/proposals.ts';

type Named = CallInput<typeof proposalRoutes.createProposal>['body'];
type NewPartner = CallInput<typeof partnerRoutes.addPartner>['body'];
type Country = NewPartner['country'];

/** An institution that is asked to be a partner, and who there says yes. Names of people and their addresses are made up. */
export type DemoPartner = NewPartner & { readonly position: string };

type Text = { readonly text: string };
type Rows<Row> = { readonly rows: readonly Row[] };
type Mode = 'inPerson' | 'online';
type Level = 'low' | 'medium' | 'high';

/** What the preliminary form says, but for its first section, which is made of the proposal's own members. */
type PreliminarySections = {
  readonly summary: Text;
  readonly problem: Text;
  readonly aim: Text;
  readonly targetGroups: Text;
  readonly activities: Rows<{
    readonly kind: string;
    readonly mode: Mode;
    readonly title: string;
    readonly place?: string;
    readonly fromMonth: string;
    readonly toMonth: string;
  }>;
};

/** A line of a budget; the unit price in cents of a US dollar. */
export type BudgetRow = {
  readonly heading: 'humanResources' | 'travel' | 'accommodation' | 'services' | 'materials' | 'other';
  readonly activityKey?: string;
  readonly unit: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly payer: 'grant' | 'owner' | 'partner';
  readonly priceBasis: 'quote' | 'rateTable' | 'estimate';
  readonly justification: string;
};

/** What the final form says. */
export type FinalSections = {
  readonly activities: Rows<{
    readonly key: string;
    readonly kind: string;
    readonly mode: Mode;
    readonly title: string;
    readonly place?: string;
    readonly startDate: string;
    readonly endDate: string;
    readonly hostCountry?: Country;
    readonly participants: readonly { readonly country: Country; readonly number: number }[];
  }>;
  readonly humanResources: Rows<{
    readonly role: string;
    readonly name?: string;
    readonly institution: string;
    readonly tasks: string;
    readonly days?: number;
  }>;
  readonly workPlan: Rows<{
    readonly activityKey?: string;
    readonly task: string;
    readonly fromMonth: string;
    readonly toMonth: string;
    readonly responsible: string;
  }>;
  readonly logframe: Rows<{
    readonly level: 'aim' | 'outcome' | 'output' | 'activity';
    readonly description: string;
    readonly indicator: string;
    readonly baseline?: string;
    readonly target?: string;
    readonly verification: string;
    readonly assumption?: string;
  }>;
  readonly budget: Rows<BudgetRow>;
  readonly risks: Rows<{
    readonly risk: string;
    readonly likelihood: Level;
    readonly impact: Level;
    readonly measure: string;
  }>;
  readonly sustainability: Text;
  readonly visibility: Text;
};

/** What becomes of a proposal in the preliminary stage. */
type PreliminaryFate = 'shortListed' | 'notShortListed' | 'ineligible';
/** What becomes of a short-listed one. */
type FinalFate = 'finalListed' | 'reserve';

/** Marks by two assessors, each in the order of the rubric's criteria. */
export type Marks = readonly [readonly number[], readonly number[]];

/** A proposal of the demo with all that its people write, and what the office makes of it. */
export type DemoProposal = {
  /** Its people are `<key>-editor`, `<key>-authority` and `<key>-focal-point`. */
  readonly key: string;
  /** What the owner is called in the lines that the demo prints. */
  readonly ownerName: string;
  /** An institution of the OIC has no focal point: it transmits its proposals itself. */
  readonly transmitsItself: boolean;
  readonly area: Named['area'];
  readonly themeId: string;
  readonly title: string;
  readonly partners: readonly DemoPartner[];
  readonly preliminary: PreliminarySections;
  readonly fate: PreliminaryFate;
  readonly preliminaryMarks?: Marks;
  readonly final?: {
    readonly sections: FinalSections;
    readonly marks: Marks;
    readonly fate: FinalFate;
  };
};

/** What a budget asks of the scheme, in cents. */
export const askedMinor = (rows: readonly BudgetRow[]): number =>
  rows.reduce((sum, row) => sum + (row.payer === 'grant' ? row.quantity * row.unitPriceMinor : 0), 0);
