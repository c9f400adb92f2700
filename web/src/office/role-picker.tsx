import { useState } from 'preact/hooks';
import { AREAS } from '#shared/domain/kernel/area.ts';
import { isCountry } from '#shared/domain/kernel/country.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import { INSTITUTION_ROLES, OFFICE_ROLES } from '#shared/domain/kernel/roles.ts';
import { useCountryChoices } from '../parts/country-choices.ts';
import { CheckField, type Choice, SelectField } from '../parts/field.tsx';
import type { Grant } from './grant.ts';
import { useOffice } from './office-words.tsx';
import { roleText } from './role-text.ts';

const ROLES = [...INSTITUTION_ROLES, 'focal-point', ...OFFICE_ROLES] as const;

type PickerProps = {
  readonly grants: readonly Grant[];
  readonly onGrants: (grants: readonly Grant[]) => void;
  readonly institutions: readonly Choice[];
};

/** The roles of a person: what they hold, and the way to give and take one. What may be given is the server's word. */
export const RolePicker = ({ grants, onGrants, institutions }: PickerProps) => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const { directory } = office;
  const [role, setRole] = useState('');
  const countries = useCountryChoices();
  const [institutionId, setInstitutionId] = useState('');
  const [country, setCountry] = useState('');
  const [area, setArea] = useState('');
  const [isDeputy, setIsDeputy] = useState(false);
  const [fault, setFault] = useState<string>();
  const names = new Map(institutions.map(({ value, label }) => [value, label]));
  const isAtInstitution = INSTITUTION_ROLES.some((each) => each === role);

  const chosen = (): Grant | undefined => {
    const atInstitution = INSTITUTION_ROLES.find((each) => each === role);
    if (atInstitution !== undefined)
      return isInstitutionId(institutionId) ? { role: atInstitution, institutionId } : undefined;
    const inOfficeRole = OFFICE_ROLES.find((each) => each === role);
    if (inOfficeRole !== undefined) return { role: inOfficeRole };
    const where = AREAS.find((each) => each === area);
    if (role !== 'focal-point' || !isCountry(country) || where === undefined) return undefined;
    return { role, country, area: where, ...(isDeputy ? { deputy: true } : {}) };
  };
  const add = (): void => {
    const grant = chosen();
    setFault(grant === undefined ? say(directory.roleIncomplete) : undefined);
    if (grant === undefined) return;
    const isHeld = grants.some((each) => JSON.stringify(each) === JSON.stringify(grant));
    onGrants(isHeld ? grants : [...grants, grant]);
    setRole('');
    setIsDeputy(false);
  };

  return (
    <fieldset class="plain-fieldset">
      <legend class="field-label">{say(directory.roles)}</legend>
      {grants.length === 0 && <p class="quiet">{say(directory.rolesNone)}</p>}
      {grants.length > 0 && (
        <ul class="rows">
          {grants.map((grant, index) => (
            <li key={JSON.stringify(grant)}>
              <span class="row-main">{roleText(grant, speech, names)}</span>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => onGrants(grants.filter((_, place) => place !== index))}
              >
                {say(directory.removeRole, { role: say(words.roles[grant.role]) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="pair">
        <SelectField
          id="role"
          label={say(directory.role)}
          error={fault}
          value={role}
          onValue={setRole}
          choices={ROLES.map((each) => ({ value: each, label: say(words.roles[each]) }))}
        />
        {isAtInstitution && (
          <SelectField
            id="role-institution"
            label={say(directory.institution)}
            value={institutionId}
            onValue={setInstitutionId}
            choices={institutions}
          />
        )}
        {role === 'focal-point' && (
          <>
            <SelectField
              id="role-country"
              label={say(directory.country)}
              value={country}
              onValue={setCountry}
              choices={countries}
            />
            <SelectField
              id="role-area"
              label={say(directory.area)}
              value={area}
              onValue={setArea}
              choices={AREAS.map((each) => ({ value: each, label: say(words.areas[each]) }))}
            />
          </>
        )}
      </div>
      {role === 'focal-point' && (
        <CheckField id="role-deputy" label={say(directory.deputyCheck)} checked={isDeputy} onChecked={setIsDeputy} />
      )}
      <button type="button" class="button button-second button-small" onClick={add}>
        {say(directory.addRole)}
      </button>
    </fieldset>
  );
};
