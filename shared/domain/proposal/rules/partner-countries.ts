import type { Country } from '../../kernel/country.ts';
import type { ProposalState } from '../state.ts';

/**
 * The countries that count toward the call's minimum: those of partners who have accepted, each once, and not the owner's own (dossier
 * §3). An institution of the OIC stands for no country, so its seat's counts ([default]; open question 10).
 */
export const partnerCountries = (
  proposal: Pick<ProposalState, 'partners' | 'ownerKind' | 'country'>,
): ReadonlySet<Country> =>
  new Set(
    proposal.partners
      .filter((partner) => partner.status === 'accepted')
      .map((partner) => partner.country)
      .filter((country) => proposal.ownerKind === 'oic' || country !== proposal.country),
  );
