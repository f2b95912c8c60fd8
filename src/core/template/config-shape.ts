import * as z from 'zod/mini';
import { sectors } from '../employer.ts';
import { disclosureKinds } from '../interview/interview.ts';
import { filled, text, whole } from './shape.ts';

const receiver = z.strictObject({ receiver: z.exactOptional(text), days: z.exactOptional(whole(0, 90)) }, 'receiver');
const disclosures = z.strictObject(
  {
    harassment: z.exactOptional(receiver),
    danger: z.exactOptional(receiver),
    wrongdoing: z.exactOptional(receiver),
  },
  'disclosures',
);
const retention = z.strictObject(
  {
    months: z.exactOptional(whole(1, 120)),
    log_months: z.exactOptional(whole(1, 120)),
    backup_days: z.exactOptional(whole(1, 365)),
  },
  'retention',
);
const employed = whole(1, 10_000_000);
const headcount = z.record(
  z.string().check(z.regex(/^\d{4}$/, 'bad-year')),
  z.union([employed, z.catchall(z.object({ all: employed }), employed)], 'number'),
);
export const configShape = z.strictObject(
  {
    employer: z.exactOptional(text),
    sector: z.exactOptional(z.enum(sectors)),
    readers: z.exactOptional(text),
    contact: z.exactOptional(text),
    retention: z.exactOptional(retention),
    decision: z.exactOptional(filled),
    disclosures: z.exactOptional(disclosures),
    channel: z.exactOptional(text),
    headcount: z.exactOptional(headcount),
  },
  'config',
);
export type ConfigInput = z.infer<typeof configShape>;

export const configKeys: Readonly<Record<string, readonly string[]>> = {
  config: Object.keys(configShape.def.shape),
  retention: Object.keys(retention.def.shape),
  disclosures: disclosureKinds,
  receiver: Object.keys(receiver.def.shape),
};
