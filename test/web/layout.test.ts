import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { formSections } from '#shared/domain/proposal/form.ts';
import { STAGES } from '#shared/domain/proposal/state.ts';
import { layoutOf } from '../../web/src/form/layout.ts';

/** The fields a section asks for, as its schema has them. */
const fieldsOf = (schema: unknown): readonly string[] => {
  const json = JSON.stringify(z.toJSONSchema(z.custom<z.core.$ZodType>().parse(schema), { unrepresentable: 'any' }));
  const parsed: {
    readonly properties: Readonly<Record<string, { readonly items?: { readonly properties: object } }>>;
  } = JSON.parse(json);
  const rows = parsed.properties['rows']?.items;
  return Object.keys(rows === undefined ? parsed.properties : rows.properties)
    .filter((name) => name !== 'key')
    .sort();
};

describe('the form on the page', () => {
  for (const stage of STAGES)
    for (const [section, schema] of Object.entries(formSections[stage]))
      it(`lays out every field of ${section} (${stage}) and no other`, () => {
        const layout = layoutOf(stage, section);
        expect(layout?.fields.map((field) => field.name).sort()).toEqual(fieldsOf(schema));
      });
});
