import { useWords } from '../words.tsx';

/** How many characters may still be written, or how many are too many. */
export const RoomLeft = ({ id, left }: { readonly id: string; readonly left: number }) => {
  const { words, say } = useWords();
  return (
    <p class={left < 0 ? 'room room-over' : 'room'} id={id}>
      {left < 0 ? say(words.frame.charactersOver, { count: -left }) : say(words.frame.charactersLeft, { count: left })}
    </p>
  );
};
