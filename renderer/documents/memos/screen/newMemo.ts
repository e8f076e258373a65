import { isOfMission, type MemoKind, type MemoLanguage } from '../../../../db/domain/memo';
import { textsIn } from '../../../i18n';
import { api, type Result } from '../../../shared/api';

/** What the dialog of a new document is filled in with; `title` is null as long as the suggested one is good. */
export type NewMemo = {
  readonly kind: MemoKind;
  readonly cooperationId: string | null;
  readonly missionId: string | null;
  readonly title: string | null;
  readonly language: MemoLanguage;
  readonly topicIds: readonly string[];
  readonly datedOn: string | null;
  readonly sentOn: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly question: string;
  readonly askedOn: string | null;
  readonly asker: string;
  readonly addressees: string;
};

/** What it is called unless somebody says otherwise, in the document's language; '' while it is about nothing yet. */
export const suggestedTitle = (
  { kind, language }: Pick<NewMemo, 'kind' | 'language'>,
  about: string | undefined,
): string => (about ? textsIn(language)(`memos.suggested.${kind}`, { about }) : '');

/** Creates it; only an answer has a question, and goes out to whoever asked. */
export function createMemo(draft: NewMemo, about: string | undefined): Promise<Result<{ id: string }>> {
  const { kind, cooperationId, missionId, title, question, askedOn, asker, addressees, sentOn } = draft;
  const { language, topicIds, datedOn, periodFrom, periodTo } = draft;
  return api().memos.create({
    ...{ kind, language, datedOn, title: title ?? suggestedTitle(draft, about) },
    ...(isOfMission(kind) ? { missionId } : { cooperationId, topicIds: [...topicIds], periodFrom, periodTo }),
    ...(kind === 'answer' && {
      ...{ question, askedOn, asker, addressees, sentOn },
      ...{ direction: 'out', party: asker },
    }),
  });
}
