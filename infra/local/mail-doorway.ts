import type { IncomingMessage, ServerResponse } from 'node:http';
import { busNameOf, type EventBus } from './event-bus.ts';
import { type Listener, readBody } from './http-server.ts';
import { listAt, objectAt, textAt } from './json.ts';
import { ACCOUNT } from './local-names.ts';
import { fateOf, isRefused, type MailFate } from './mail-fates.ts';
import type { Template } from './read-template.ts';

type Settings = {
  readonly template: Template;
  readonly bus: EventBus;
  /** The mail box behind. */
  readonly emulator: string;
  readonly now: () => Date;
};

/** SES's own limit of a message, as it comes over the wire. */
const BODY_BYTES = 15_000_000;

/**
 * The way into the mail box: hands everything on to it, and then does what SES does with mails to addresses of its simulator. It tells the
 * bus that the template's configuration set names, of the kinds of events that the set wants told.
 */
export const mailDoorway =
  (settings: Settings): Listener =>
  async (request, response) => {
    const body = (await readBody(request, BODY_BYTES)) ?? Buffer.alloc(0);
    const asked = new URLSearchParams(request.method === 'POST' ? body.toString('utf8') : '');
    const addresses = destinationsOf(asked);
    if (addresses.some(isRefused)) return refuse(response);
    const reply = await passOn(settings.emulator, request, body);
    const answer = Buffer.from(await reply.arrayBuffer());
    const messageId = /<MessageId>([^<]+)</.exec(answer.toString('utf8'))?.[1];
    if (reply.ok && messageId !== undefined)
      for (const address of addresses) await tellOf({ address, asked, messageId }, settings);
    response.statusCode = reply.status;
    response.setHeader('content-type', reply.headers.get('content-type') ?? 'application/octet-stream');
    response.end(answer);
  };

const destinationsOf = (asked: URLSearchParams): readonly string[] =>
  asked.get('Action') === 'SendRawEmail'
    ? [...asked].filter(([name]) => name.startsWith('Destinations.member.')).map(([, value]) => value)
    : [];

const HANDED_ON = ['authorization', 'content-type', 'accept'];

const passOn = (emulator: string, request: IncomingMessage, body: Buffer): Promise<Response> => {
  const headers = HANDED_ON.flatMap((name): [string, string][] => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  const method = request.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return fetch(`${emulator}${request.url ?? '/'}`, {
    method,
    headers,
    ...(hasBody ? { body: new Uint8Array(body) } : {}),
  });
};

const refuse = (response: ServerResponse): void => {
  response.statusCode = 400;
  response.setHeader('content-type', 'text/xml');
  response.end(
    '<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>InvalidParameterValue</Code><Message>Local address contains control or whitespace</Message></Error></ErrorResponse>',
  );
};

type Sent = { readonly address: string; readonly asked: URLSearchParams; readonly messageId: string };

const tellOf = async (sent: Sent, { template, bus, now }: Settings): Promise<void> => {
  const fate = fateOf(sent.address);
  const configuration = sent.asked.get('ConfigurationSetName') ?? '';
  if (fate === undefined) return;
  for (const busArn of busesFor(template, configuration, fate)) {
    const at = now().toISOString();
    await bus.put(busNameOf(template, busArn), {
      source: 'aws.ses',
      detailType: fate.detailType,
      resources: [],
      detail: {
        eventType: fate.eventType,
        ...fate.said(sent.address, at),
        mail: {
          timestamp: at,
          source: sent.asked.get('Source') ?? '',
          sendingAccountId: ACCOUNT,
          messageId: sent.messageId,
          destination: [sent.address],
          tags: { 'ses:configuration-set': [configuration], ...tagsOf(sent.asked) },
        },
      },
    });
  }
};

/** The buses that a configuration set tells of such events. */
const busesFor = (template: Template, configuration: string, fate: MailFate): readonly string[] =>
  template
    .ofType('AWS::SES::ConfigurationSetEventDestination')
    .filter(({ properties }) => textAt(properties, 'ConfigurationSetName') === configuration)
    .map(({ properties }) => objectAt(properties, 'EventDestination'))
    .filter((destination) => destination['Enabled'] !== false)
    .filter((destination) =>
      listAt(destination, 'MatchingEventTypes').some(
        (each) => String(each).toLowerCase() === fate.eventType.toLowerCase(),
      ),
    )
    .flatMap((destination) => textAt(objectAt(destination, 'EventBridgeDestination'), 'EventBusArn') ?? []);

const tagsOf = (asked: URLSearchParams): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...asked].flatMap(([name, value]) => {
      const place = /^Tags[.]member[.](\d+)[.]Name$/.exec(name)?.[1];
      return place === undefined ? [] : [[value, [asked.get(`Tags.member.${place}.Value`) ?? '']]];
    }),
  );
