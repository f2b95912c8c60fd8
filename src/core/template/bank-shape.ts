import * as z from 'zod/mini';
import { questionShape } from './schema.ts';
import { id } from './shape.ts';

const bankQuestion = z.strictObject({ ...questionShape.def.shape, id }, 'banked');
export type BankQuestion = z.infer<typeof bankQuestion>;

export const bankShape = z.strictObject({ questions: z.array(bankQuestion) }, 'bank');

/** The JSON Schema that editors use to help while a bank is written. */
export function bankJsonSchema(): object {
  return z.toJSONSchema(bankShape, { io: 'input', target: 'draft-7' });
}
