import { useState } from 'preact/hooks';
import { forgetTyped, keepTyped, type TypedPlace, typedAt } from '../drafts/typed.ts';
import { useStayWhileAtRisk } from '../drafts/use-stay-while-at-risk.ts';
import { usePersonHere } from './session-context.tsx';

/** What is typed in one place of a page and sent by a button. */
export type Typed<Value> = {
  readonly value: Value;
  readonly put: (value: Value) => void;
  /** Whether it was typed on an earlier page and is given back: the writer should be told. */
  readonly isGivenBack: boolean;
  /** Whether it lies on the device. Where it does not, it is lost with the page. */
  readonly isKept: boolean;
  /** It has been sent, or is not wanted any more: nothing of it stays. */
  readonly forget: () => void;
};

/**
 * Keeps what is typed on the device, under its writer's own name, from the first key until `forget`. `nothing` is the place before anything
 * is typed; `understood` gives what lies on the device, or undefined when it cannot be made out.
 */
export const useTyped = <Value>(
  place: string,
  nothing: Value,
  understood: (lying: unknown) => Value | undefined,
): Typed<Value> => {
  const at = { person: usePersonHere(), place };
  const [held, setHeld] = useState(() => lyingAt(at, nothing, understood));
  const now = held.person === at.person && held.place === place ? held : lyingAt(at, nothing, understood);
  useStayWhileAtRisk({ state: 'kept', isKept: now.isKept });
  const forget = (): void => {
    forgetTyped(at);
    setHeld({ ...at, value: nothing, isGivenBack: false, isKept: true });
  };
  const put = (value: Value): void => {
    if (JSON.stringify(value) === JSON.stringify(nothing)) forget();
    else setHeld({ ...at, value, isGivenBack: now.isGivenBack, isKept: keepTyped(at, value) });
  };
  return { value: now.value, put, isGivenBack: now.isGivenBack, isKept: now.isKept, forget };
};

const lyingAt = <Value>(at: TypedPlace, nothing: Value, understood: (lying: unknown) => Value | undefined) => {
  const value = typedAt(at, understood);
  return { ...at, value: value ?? nothing, isGivenBack: value !== undefined, isKept: true };
};
