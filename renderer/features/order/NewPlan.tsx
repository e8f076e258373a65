import { type SeatingShape, seatingShapes } from '../../../db/domain/seating';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { ItemField } from './ItemField';

/** What most plans of a shape have: a dinner, a banquet, a car with its driver, a photograph. */
const usual: Record<SeatingShape, number> = {
  'long-table': 12,
  'round-tables': 8,
  cars: 3,
  'line-up': 8,
};

type Draft = { name: string; itemId: string | null; shape: SeatingShape; seats: number | null };
const empty: Draft = { name: '', itemId: null, shape: 'long-table', seats: usual['long-table'] };

/** The dialog in which a seating plan is made; a plan for a programme item takes its name. */
export function NewPlan({
  missionId,
  onClose,
  onCreated,
}: {
  missionId: string;
  onClose: () => void;
  onCreated: (id: string) => void;
}) {
  const { t } = useTexts();
  return (
    <CreateDialog<Draft>
      create={(draft) => api().seating.create({ ...draft, missionId, seats: draft.seats ?? 0 })}
      draftKey={`seating plan new ${missionId}`}
      empty={empty}
      onClose={onClose}
      onCreated={onCreated}
      title={t('order.planTitle')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <ItemField
              label={t('order.forWhom')}
              missionId={missionId}
              onChange={(item) =>
                change({
                  itemId: item?.id ?? null,
                  name: draft.name === '' && item ? item.title : draft.name,
                })
              }
              value={draft.itemId}
            />
          </FormWide>
          <FormWide>
            <TextField
              autoFocus
              error={errorOf('name')}
              isRequired
              label={t('order.planName')}
              onChange={(name) => change({ name })}
              placeholder={t('order.planNameExample')}
              value={draft.name}
            />
          </FormWide>
          <Select
            error={errorOf('shape')}
            items={seatingShapes.map((id) => ({ id, label: t(`order.shapes.${id}`) }))}
            label={t('order.shape')}
            onChange={(shape) => change({ shape, seats: usual[shape] })}
            value={draft.shape}
          />
          <NumberField
            error={errorOf('seats')}
            formatOptions={{ maximumFractionDigits: 0 }}
            label={t(`order.seats.${draft.shape}`)}
            maxValue={200}
            minValue={1}
            onChange={(seats) => change({ seats })}
            value={draft.seats}
          />
        </FormGrid>
      )}
    </CreateDialog>
  );
}
