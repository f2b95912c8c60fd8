import { textWithoutName, withoutName } from '../core/privacy/without-name.ts';
import type { RawConnection } from './driver.ts';

/** Somebody's name, and the copy of the template that they were asked by. */
interface Named {
  readonly copy_id: string;
  readonly name: string;
}

/** Where somebody else wrote the name: in the template they were asked by, and in what was decided. */
export function forgetName(connection: RawConnection, named: Named): void {
  forgetInTemplate(connection, named);
  forgetInActions(connection, named.name);
}

function forgetInTemplate(connection: RawConnection, { copy_id: id, name }: Named): void {
  const read = connection.prepare<[string], { readonly template: string }>(
    'select template from template_copy where id = ?',
  );
  const template = read.get(id)?.template ?? '';
  const without = withoutName(template, name);
  if (without !== template) connection.prepare('update template_copy set template = ? where id = ?').run(without, id);
}

/** In any of them: whom an action names need not be whom it is linked to. */
function forgetInActions(connection: RawConnection, name: string): void {
  for (const column of ['why', 'title', 'risk', 'outcome']) {
    const read = connection.prepare<[string], { readonly seq: number; readonly text: string }>(
      `select seq, ${column} as text from action where instr(${column}, ?) > 0`,
    );
    const write = connection.prepare(`update action set ${column} = ? where seq = ?`);
    for (const { seq, text } of read.all(name.trim())) write.run(textWithoutName(text, name), seq);
  }
}
