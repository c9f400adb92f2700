import type { ComponentChildren } from 'preact';
import { formatDay } from '../format.ts';
import { useOffice } from './office-words.tsx';

type Window = { readonly key: 'preliminary' | 'final' | 'implementation'; readonly from: string; readonly to: string };

type WindowChartProps = {
  readonly opensAt: string;
  readonly closesAt: string;
  /** Where it is not fixed, the earliest end: the days of the stage counted from the closing. */
  readonly finalClosesAt: string;
  readonly implementationStartsAt: string;
  readonly implementationEndsAt: string;
};

/** The windows of a call drawn along the time that they span, with today among them. The dates stand beside each bar. */
export const WindowChart = (windows: WindowChartProps) => {
  const { office, say, language } = useOffice();
  const all: readonly Window[] = [
    { key: 'preliminary', from: windows.opensAt, to: windows.closesAt },
    { key: 'final', from: windows.closesAt, to: windows.finalClosesAt },
    { key: 'implementation', from: windows.implementationStartsAt, to: windows.implementationEndsAt },
  ];
  const moments = all.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)]).filter(Number.isFinite);
  const begin = Math.min(...moments);
  const span = Math.max(...moments) - begin;
  const partOf = (moment: string): number => Math.max(0, Math.min(1, (Date.parse(moment) - begin) / span));
  const now = new Date().toISOString();
  const isWithin = Date.parse(now) > begin && Date.parse(now) < begin + span;
  return (
    <div class="windows">
      <ol class="window-lines">
        {all.map(({ key, from, to }) => (
          <li key={key} class="window-line">
            <p class="window-text">
              <strong>{say(office.calls[key])}</strong>{' '}
              <span class="quiet">
                {say(office.calls.windowLine, { from: formatDay(from, language), to: formatDay(to, language) })}
              </span>
            </p>
            <Track>
              <span
                class={`window window-${key}`}
                style={{
                  insetInlineStart: `${partOf(from) * 100}%`,
                  inlineSize: `${Math.max(0.01, partOf(to) - partOf(from)) * 100}%`,
                }}
              />
              {isWithin && <span class="window-now" style={{ insetInlineStart: `${partOf(now) * 100}%` }} />}
            </Track>
          </li>
        ))}
      </ol>
      {isWithin && <p class="quiet">{say(office.calls.today, { day: formatDay(now, language) })}</p>}
    </div>
  );
};

const Track = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="window-track" aria-hidden="true">
    {children}
  </div>
);
