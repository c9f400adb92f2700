import type { TestProject } from 'vitest/node';
import { startDynamoDb } from './dynamodb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where DynamoDB Local listens, for `createTestTable(inject('dynamoDbEndpoint'))`. */
    readonly dynamoDbEndpoint: string;
  }
}

/** Starts DynamoDB Local once for all test files of a project, and ends it after the last. */
export const setup = async (project: TestProject): Promise<() => void> => {
  const database = await startDynamoDb();
  project.provide('dynamoDbEndpoint', database.endpoint);
  return database.stop;
};
