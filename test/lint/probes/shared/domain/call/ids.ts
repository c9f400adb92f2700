export const callId = 1;
