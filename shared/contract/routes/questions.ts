import type { Operation } from '../operation.ts';
import { callParams } from '../schemas/call.ts';
import {
  answerQuestionBody,
  askBody,
  declineQuestionBody,
  questionParams,
  questionReply,
  questionsReply,
} from '../schemas/question.ts';

/** Questions about a call. What has been answered is read by everybody at `/public/calls/{callId}/questions`. */
export const questionRoutes = {
  askQuestion: {
    method: 'POST',
    path: '/calls/{callId}/questions',
    resource: 'questions',
    summary: 'Ask the office about an open call.',
    who: ['editor', 'responsible-authority', 'focal-point'],
    params: callParams,
    body: askBody,
    reply: questionReply,
    status: 201,
    problems: ['callClosed', 'ruleBroken'],
  },
  listQuestions: {
    method: 'GET',
    path: '/calls/{callId}/questions',
    resource: 'questions',
    summary: 'List the questions about a call: all for the office, your own otherwise.',
    who: 'signed-in',
    params: callParams,
    reply: questionsReply,
  },
  getQuestion: {
    method: 'GET',
    path: '/questions/{questionId}',
    resource: 'questions',
    summary: 'Show a question.',
    who: 'signed-in',
    params: questionParams,
    reply: questionReply,
  },
  answerQuestion: {
    method: 'POST',
    path: '/questions/{questionId}/answer',
    resource: 'questions',
    summary: 'Answer a question, to everybody.',
    who: ['coordinator'],
    params: questionParams,
    body: answerQuestionBody,
    reply: questionReply,
    problems: ['wrongState'],
  },
  declineQuestion: {
    method: 'POST',
    path: '/questions/{questionId}/decline',
    resource: 'questions',
    summary: 'Decline a question, with a reason for its asker.',
    who: ['coordinator'],
    params: questionParams,
    body: declineQuestionBody,
    reply: questionReply,
    problems: ['wrongState'],
  },
} as const satisfies Record<string, Operation>;
