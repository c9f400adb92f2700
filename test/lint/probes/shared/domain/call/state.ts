export const callState = 1;
