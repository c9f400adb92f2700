/** What a line of a budget is spent on. Limits of a call are set by it, because headings are each call's own ([default], dossier P4). */
export const COSTS = [
  'staff',
  'expertFee',
  'honorarium',
  'interpretation',
  'travel',
  'localTravel',
  'accommodation',
  'perDiem',
  'venue',
  'service',
  'equipment',
  'material',
  'contingency',
  'indirect',
  'tax',
  'other',
] as const;

/** What grants do not usually pay, whatever line it stands in ([default], dossier P4: general practice of grants). */
export const NEVER_PAID = [
  'debts',
  'fines',
  'exchangeLosses',
  'works',
  'civilServants',
  'gifts',
  'alcohol',
  'otherDonors',
  'recoverableTax',
] as const;

/** `notFinanced`: prices are net, tax is for others to pay. `ifNotRecoverable`: tax that nobody gives back is a cost like others. */
export const TAX_RULES = ['notFinanced', 'ifNotRecoverable'] as const;
