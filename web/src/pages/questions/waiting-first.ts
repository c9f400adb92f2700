type Asked = { readonly status: string; readonly askedAt: string };

/** Questions that wait for an answer come first, the longest waiting before all; then what is done with, the latest first. */
export const waitingFirst = <Question extends Asked>(questions: readonly Question[]): readonly Question[] => {
  const byTime = questions.toSorted((left, right) => left.askedAt.localeCompare(right.askedAt));
  return [
    ...byTime.filter(({ status }) => status === 'asked'),
    ...byTime.filter(({ status }) => status !== 'asked').toReversed(),
  ];
};
