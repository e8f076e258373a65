import { Trash2 } from 'lucide-react';
import type { DecisionDetail } from '../../../electron/contract/decisions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRemoval } from '../../shared/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { SidePane } from '../../ui/SidePane';
import { DecisionFields } from './DecisionFields';

/** Everything about one decision beside the list. */
export function DecisionPane({ decision, onClose }: { decision: DecisionDetail; onClose: () => void }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const { id, title } = decision;

  async function remove() {
    if (await removal(api().decisions.remove({ id }), 'deletedNamed', title)) onClose();
  }

  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('decisions.remove')}
          onPress={() => void remove()}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={title}
      onClose={onClose}
    >
      <DecisionFields decision={decision} />
    </SidePane>
  );
}
