import * as z from 'zod/mini';
import { questionShape } from './schema.ts';
import { id } from './shape.ts';

const bankQuestion = z.strictObject({ ...questionShape.def.shape, id }, 'banked');
export type BankQuestion = z.infer<typeof bankQuestion>;

export const bankShape = z.strictObject({ questions: z.array(bankQuestion) }, 'bank');
