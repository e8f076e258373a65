import { z } from 'zod';
import {
  type CaseReference,
  caseReferenceFields,
  caseReferenceOwner,
  caseReferencePatch,
} from '../../db/domain/case-reference';
import { id } from '../../db/domain/fields';
import { command, query, returns } from './operation';

export const caseReferences = {
  /** The numbers under which one record is filed, in the order in which they were added. */
  list: query(caseReferenceOwner, returns<CaseReference[]>()),
  /** System and kind are guessed from the number unless given. */
  add: command(
    caseReferenceOwner.extend(caseReferenceFields.partial().required({ asPasted: true }).shape),
    returns<{ id: string }>(),
  ),
  update: command(z.object({ id, patch: caseReferencePatch }).strict(), returns<null>()),
  remove: command(z.object({ id }).strict(), returns<null>()),
};
