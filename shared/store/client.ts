import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The client of DynamoDB; its endpoint comes from AWS's own environment variables. */
export const createDynamoDbClient = (): DynamoDBClient => new DynamoDBClient({});
