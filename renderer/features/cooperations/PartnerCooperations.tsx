import { Handshake, Plus } from 'lucide-react';
import { agreementState } from '../../../db/domain/agreement';
import { currentStep } from '../../../db/domain/cooperation';
import type { CooperationRow } from '../../../electron/contract/cooperations';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { agreementStateText } from '../../shared/agreementText';
import { api } from '../../shared/api';
import { capitalised } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { cooperationRoute, goTo, hrefOf } from '../../shared/route';
import { cooperationTone } from '../../shared/stages';
import { useAdding } from '../../shared/useAdding';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { spanText } from './spanText';

/** What is done together with a partner over the years: each cooperation with its stage, its span and its agreements. */
export function PartnerCooperations({ partnerId }: { partnerId: string }) {
  const { t } = useTexts();
  const adding = useAdding();
  const today = useToday();
  const cooperations = useRecords('cooperations', 'list', { partnerId }).data;
  if (!cooperations || today === undefined) return null;
  const add = (
    <Button
      {...adding.opener}
      icon={Plus}
      size="small"
      variant={cooperations.length > 0 ? 'quiet' : 'secondary'}
    >
      {t('cooperations.add')}
    </Button>
  );
  return (
    <Section
      action={cooperations.length > 0 && !adding.isAdding && add}
      count={cooperations.length || undefined}
      heading={t('cooperations.heading')}
    >
      {adding.isAdding && <NewCooperation onDone={adding.end} partnerId={partnerId} />}
      {cooperations.length === 0 && !adding.isAdding && (
        <EmptyState action={add} icon={Handshake} title={t('cooperations.emptyTitle')}>
          {t('cooperations.emptyText')}
        </EmptyState>
      )}
      {cooperations.length > 0 && (
        <List label={t('cooperations.heading')}>
          {cooperations.map((cooperation) => (
            <Row cooperation={cooperation} key={cooperation.id} today={today} />
          ))}
        </List>
      )}
    </Section>
  );
}

function Row({ cooperation, today }: { cooperation: CooperationRow; today: string }) {
  const { t, language } = useTexts();
  const { id, title, steps, agreements, missions } = cooperation;
  const stage = currentStep(steps)?.stage;
  const states = agreements.map((one) =>
    agreementStateText(agreementState(one, one.renewals, today), t, language),
  );
  return (
    <ListRow
      href={hrefOf(cooperationRoute(id))}
      secondLine={[
        capitalised(spanText(steps, t, language), language),
        ...(states.length > 0 ? states : [t('cooperations.noAgreement')]),
        missions > 0 ? t('cooperations.missionCount', { count: missions }) : t('cooperations.noMissions'),
      ].join(' · ')}
      title={title}
      trailing={
        <Pill tone={stage && cooperationTone[stage]}>
          {stage ? t(`cooperations.stages.${stage}`) : t('cooperations.noStage')}
        </Pill>
      }
    />
  );
}

function NewCooperation({ partnerId, onDone }: { partnerId: string; onDone: () => void }) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={async ({ title }) => {
        const made = await api().cooperations.create({ partnerId, title });
        if (made.ok) goTo(cooperationRoute(made.value.id));
        return made;
      }}
      draftKey={`partner ${partnerId} new cooperation`}
      empty={{ title: '' }}
      onDone={onDone}
      submitLabel={t('common.create')}
    >
      {({ draft, change, errorOf }) => (
        <TextField
          autoFocus
          error={errorOf('title')}
          isRequired
          label={t('cooperations.title')}
          onChange={(title) => change({ title })}
          placeholder={t('cooperations.titlePlaceholder')}
          value={draft.title}
        />
      )}
    </AddingForm>
  );
}
