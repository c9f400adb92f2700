/** What a rule answers: a value, or a refusal with a name and its facts. Refusals are values, never thrown. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly rejection: Refusal };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const rejected = <Refusal>(rejection: Refusal): { readonly ok: false; readonly rejection: Refusal } => ({
  ok: false,
  rejection,
});

/** Marks a place that the types say cannot be reached; reaching it is a fault of the program. */
export const never = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
};
