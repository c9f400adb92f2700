import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';

/**
 * The simulated bank's own reading of a customer's payment file. It shares no code with the product: another parser, another reckoning,
 * so that a fault of ours is found by somebody who does not make the same one.
 */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  isArray: (name) => name === 'PmtInf' || name === 'CdtTrfTxInf',
});

const name = z.looseObject({ Nm: z.string() });
const transferShape = z.looseObject({
  PmtId: z.looseObject({ InstrId: z.string(), EndToEndId: z.string(), UETR: z.string() }),
  Amt: z.looseObject({ InstdAmt: z.looseObject({ '#text': z.string(), '@Ccy': z.string() }) }),
  CdtrAgt: z.optional(z.looseObject({ FinInstnId: z.looseObject({ BICFI: z.string() }) })),
  Cdtr: z.looseObject({ Nm: z.string(), PstlAdr: z.looseObject({ TwnNm: z.string(), Ctry: z.string() }) }),
  CdtrAcct: z.looseObject({
    Id: z.looseObject({ IBAN: z.optional(z.string()), Othr: z.optional(z.looseObject({ Id: z.string() })) }),
  }),
});
const blockShape = z.looseObject({
  PmtInfId: z.string(),
  NbOfTxs: z.string(),
  CtrlSum: z.string(),
  ReqdExctnDt: z.looseObject({ Dt: z.string() }),
  Dbtr: name,
  DbtrAcct: z.looseObject({ Id: z.looseObject({ IBAN: z.string() }) }),
  CdtTrfTxInf: z.array(transferShape),
});
const documentShape = z.looseObject({
  Document: z.looseObject({
    '@xmlns': z.literal('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'),
    CstmrCdtTrfInitn: z.looseObject({
      GrpHdr: z.looseObject({ MsgId: z.string(), NbOfTxs: z.string(), CtrlSum: z.string() }),
      PmtInf: z.array(blockShape),
    }),
  }),
});

export type Transfer = {
  readonly instructionId: string;
  readonly endToEndId: string;
  readonly uetr: string;
  readonly amount: string;
  readonly currency: string;
  readonly payeeName: string;
  readonly payeeIban: string | undefined;
  readonly payeeNumber: string | undefined;
  readonly payeeBic: string | undefined;
};

export type PaymentFile = {
  readonly messageId: string;
  readonly count: string;
  readonly controlSum: string;
  readonly blockId: string;
  readonly debtorIban: string;
  readonly executionDate: string;
  readonly transfers: readonly Transfer[];
};

/** The file's content; undefined when it is not a pain.001.001.09 with one block. */
export const readPaymentFile = (xml: string): PaymentFile | undefined => {
  if (/<!DOCTYPE/i.test(xml)) return undefined;
  const parsed = z.safeParse(documentShape, parser.parse(xml));
  if (!parsed.success) return undefined;
  const { GrpHdr, PmtInf } = parsed.data.Document.CstmrCdtTrfInitn;
  const block = PmtInf[0];
  if (block === undefined || PmtInf.length !== 1) return undefined;
  return {
    messageId: GrpHdr.MsgId,
    count: GrpHdr.NbOfTxs,
    controlSum: GrpHdr.CtrlSum,
    blockId: block.PmtInfId,
    debtorIban: block.DbtrAcct.Id.IBAN,
    executionDate: block.ReqdExctnDt.Dt,
    transfers: block.CdtTrfTxInf.map((transfer) => ({
      instructionId: transfer.PmtId.InstrId,
      endToEndId: transfer.PmtId.EndToEndId,
      uetr: transfer.PmtId.UETR,
      amount: transfer.Amt.InstdAmt['#text'],
      currency: transfer.Amt.InstdAmt['@Ccy'],
      payeeName: transfer.Cdtr.Nm,
      payeeIban: transfer.CdtrAcct.Id.IBAN,
      payeeNumber: transfer.CdtrAcct.Id.Othr?.Id,
      payeeBic: transfer.CdtrAgt?.FinInstnId.BICFI,
    })),
  };
};
