import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { fromMilliseconds } from '#shared/domain/kernel/instant.ts';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { DirectoryFrame } from '../../office/directory-frame.tsx';
import { type FocalPointPost, focalPointPosts } from '../../office/focal-point-table.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { matches } from '../../office/search.ts';
import { CheckField, TextField } from '../../parts/field.tsx';

const FocalPoints = () => {
  const { office, say } = useOffice();
  const client = useClient();
  return (
    <DirectoryFrame
      name="focal points"
      title={say(office.directory.focalPoints)}
      load={async () => {
        const [people, institutions] = await Promise.all([
          allPages((cursor) => called(client.listPeople({ query: { limit: 100, cursor } }))),
          allPages((cursor) => called(client.listInstitutions({ query: { limit: 100, cursor } }))),
        ]);
        if (!people.ok) return people;
        if (!institutions.ok) return institutions;
        return {
          ok: true,
          body: focalPointPosts(people.body, institutions.body, COUNTRIES, fromMilliseconds(Date.now())),
        };
      }}
    >
      {(posts) => <Posts posts={posts} />}
    </DirectoryFrame>
  );
};

/** Who is focal point where, who stands in for them, and which posts are vacant. */
export const FocalPointsPage = inOffice(FocalPoints);

const Posts = ({ posts }: { readonly posts: readonly FocalPointPost[] }) => {
  const { office, words, say } = useOffice();
  const { directory } = office;
  const [sought, setSought] = useState('');
  const [isVacantOnly, setIsVacantOnly] = useState(false);
  const vacant = posts.filter(({ first }) => first.length === 0);
  const shown = (isVacantOnly ? vacant : posts).filter(({ country, area, first, deputies }) =>
    matches(
      sought,
      say(words.countries[country]),
      say(words.areas[area]),
      ...[...first, ...deputies].map(({ name }) => name),
    ),
  );
  return (
    <>
      <p class={vacant.length > 0 ? 'notice notice-care' : 'notice notice-good'}>
        {say(directory.vacancies, { count: vacant.length })}
      </p>
      <TextField id="search" label={say(directory.search)} value={sought} onValue={setSought} />
      <CheckField id="vacant" label={say(directory.onlyVacant)} checked={isVacantOnly} onChecked={setIsVacantOnly} />
      <p class="quiet" role="status">
        {say(directory.found, { count: shown.length })}
      </p>
      {shown.length > 0 && (
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                <th scope="col">{say(directory.country)}</th>
                <th scope="col">{say(directory.area)}</th>
                <th scope="col">{say(directory.first)}</th>
                <th scope="col">{say(directory.deputy)}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ country, area, first, deputies }) => (
                <tr key={`${country} ${area}`}>
                  <th scope="row">{say(words.countries[country])}</th>
                  <td>{say(words.areas[area])}</td>
                  <td>
                    {first.length === 0 ? (
                      <span class="tag tag-care">{say(directory.vacant)}</span>
                    ) : (
                      <People people={first} />
                    )}
                  </td>
                  <td>
                    <People people={deputies} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

const People = ({ people }: { readonly people: FocalPointPost['first'] }) => (
  <>
    {people.map(({ id, name }) => (
      <div key={id}>
        <Link href={`/office/people/${id}`}>
          <bdi>{name}</bdi>
        </Link>
      </div>
    ))}
  </>
);
