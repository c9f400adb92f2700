type Work = () => Promise<unknown>;

/** Does the first piece of work, and the second one while the first's write of this kind is on its way to the table. */
export const whileUnderWay = async (write: `${'PutItem' | 'TransactWriteItems'}Command`, first: Work, second: Work) => {
  const { dynamoDbClient } = await import('../../functions/parts.ts');
  const stack = dynamoDbClient().middlewareStack;
  let isHeld = true;
  stack.add(
    (next, { commandName }) =>
      async (args) => {
        if (isHeld && commandName === write) {
          isHeld = false;
          await second();
        }
        return next(args);
      },
    { step: 'initialize', name: 'whileUnderWay' },
  );
  try {
    await first();
  } finally {
    stack.remove('whileUnderWay');
  }
};
