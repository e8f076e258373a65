import { Ellipsis, Trash2 } from 'lucide-react';
import { useTexts } from '../../i18n';
import { Attachments } from '../../shared/Attachments';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { useCommands } from '../../shared/commands';
import { MatchList } from '../../shared/MatchList';
import { RecordGone, RecordPage } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { LinkButton } from '../../ui/LinkButton';
import { MenuButton } from '../../ui/MenuButton';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { Pill } from '../../ui/Pill';
import { ProviderInterest } from './ProviderInterest';
import { SolutionDescription } from './SolutionDescription';
import { SolutionDetails } from './SolutionDetails';
import { SolutionWordings } from './SolutionWordings';
import { readinessTone } from './solutionColumns';

/** One solution: what it does and takes, who offers it, and who is interested in offering it to whom. */
export function SolutionScreen({ id }: { id: string }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const { data: solution, error } = useRecords('solutions', 'get', { id });
  const title = solution?.title ?? '';

  async function remove() {
    if (await removal(api().solutions.remove({ id }), 'deletedNamed', title)) goTo({ screen: 'catalogue' });
  }
  const deletion = { id: 'solutions.remove', name: t('solutions.delete'), icon: Trash2 };
  useCommands([{ ...deletion, group: 'screen', run: () => void remove() }]);

  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!solution || solution.id !== id) return null;
  return (
    <RecordPage
      aside={
        <>
          <MatchList solutionId={id} />
          <ProviderInterest solution={solution} />
          <SolutionDetails solution={solution} />
          <CaseReferences recordId={id} recordKind="solution" />
        </>
      }
      header={
        <PageHeader
          above={
            <Breadcrumbs
              items={[
                { id: 'catalogue', label: t('solutions.heading'), href: hrefOf({ screen: 'catalogue' }) },
              ]}
              label={t('common.breadcrumbs')}
            />
          }
          actions={
            <MenuButton
              icon={Ellipsis}
              isIconOnly
              items={[{ id: 'remove', label: deletion.name, icon: Trash2, onAction: () => void remove() }]}
              label={t('common.more')}
            />
          }
          meta={
            <>
              {solution.providerId && solution.providerName ? (
                <LinkButton href={hrefOf({ screen: 'organisation', id: solution.providerId })}>
                  {solution.providerName}
                </LinkButton>
              ) : (
                <MetaItem>{t('solutions.noProvider')}</MetaItem>
              )}
              {solution.readiness !== 'not-stated' && (
                <Pill tone={readinessTone[solution.readiness]}>
                  {t(`solutions.readinessOf.${solution.readiness}`)}
                </Pill>
              )}
            </>
          }
          title={title}
          titleField={
            <SavedText
              as="title"
              draftKey={`solution ${id} title`}
              label={t('solutions.title')}
              onSave={(text) => api().solutions.update({ id, patch: { title: text } })}
              value={title}
            />
          }
        />
      }
      main={
        <>
          <SolutionDescription solution={solution} />
          <SolutionWordings solution={solution} />
          <Attachments recordId={id} recordKind="solution" />
        </>
      }
    />
  );
}
