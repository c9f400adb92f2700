import { clockReaction } from '#shared/runtime/reaction-function.ts';
import { sendDigests } from '../facts/send-digests.ts';
import { parts } from '../parts.ts';

export const handler = clockReaction('send-digest', parts, sendDigests);
