import { areasOn } from '#shared/domain/institution/rules/areas-on.ts';
import type { Membership } from '#shared/domain/institution/state.ts';
import type { ApplicantKind } from '#shared/domain/kernel/applicant-kind.ts';
import { AREAS, type Area } from '#shared/domain/kernel/area.ts';
import type { Country } from '#shared/domain/kernel/country.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Grant } from './grant.ts';

type PersonLine = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly grants: readonly Grant[];
};
type InstitutionLine = {
  readonly kind: ApplicantKind;
  readonly country: Country;
  readonly status: string;
  readonly memberships: readonly Membership[];
};

export type FocalPointPost = {
  readonly country: Country;
  readonly area: Area;
  readonly first: readonly { readonly id: string; readonly name: string }[];
  readonly deputies: readonly { readonly id: string; readonly name: string }[];
};

/**
 * Every post of a focal point: countries and areas where a public institution has a seat now or somebody holds the role, by country and in the
 * order of the areas. A post with nobody first is vacant: proposals from there cannot be transmitted, unless by a deputy.
 */
export const focalPointPosts = (
  people: readonly PersonLine[],
  institutions: readonly InstitutionLine[],
  countries: readonly Country[],
  now: Instant,
): readonly FocalPointPost[] => {
  const active = people.filter(({ status }) => status === 'active');
  const holders = (country: Country, area: Area, isDeputy: boolean) =>
    active
      .filter(({ grants }) =>
        grants.some(
          (grant) =>
            grant.role === 'focal-point' &&
            grant.country === country &&
            grant.area === area &&
            (grant.deputy === true) === isDeputy,
        ),
      )
      .map(({ id, name }) => ({ id, name }));
  const hasSeat = (country: Country, area: Area): boolean =>
    institutions.some(
      (each) =>
        each.kind === 'public' &&
        each.status === 'active' &&
        each.country === country &&
        areasOn(each, now).includes(area),
    );
  return countries
    .flatMap((country) => AREAS.map((area) => ({ country, area })))
    .map(({ country, area }) => ({
      country,
      area,
      first: holders(country, area, false),
      deputies: holders(country, area, true),
    }))
    .filter(({ country, area, first, deputies }) => first.length > 0 || deputies.length > 0 || hasSeat(country, area));
};
