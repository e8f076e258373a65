import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import type { NamedNeed } from '../../../db/domain/need';
import type { NeedDetail } from '../../../electron/contract/needs';
import { useTexts } from '../../i18n';
import { Attachments } from '../../shared/Attachments';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { MatchList } from '../../shared/MatchList';
import { RecordGone } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { MenuButton } from '../../ui/MenuButton';
import { SidePane } from '../../ui/SidePane';
import { NeedFields } from './NeedFields';
import { NeedFollowUps } from './NeedFollowUps';
import { NeedLimits } from './NeedLimits';
import { NeedSource } from './NeedSource';
import styles from './Needs.module.css';
import { NeedWordings } from './NeedWordings';

type Props = {
  id: string;
  /** The partner's, in their order. */
  needs: readonly NamedNeed[];
  onClose: () => void;
};

/** Everything that is known about one need, each field saving itself. */
export function NeedPane({ id, needs, onClose }: Props) {
  const { t } = useTexts();
  const { data: need, error } = useRecords('needs', 'get', { id });
  const shared = { closeLabel: t('common.close'), heading: t('needs.title'), onClose };
  if (error)
    return (
      <SidePane {...shared}>
        <RecordGone />
      </SidePane>
    );
  if (!need) return null;
  return (
    <SidePane {...shared} actions={<NeedMenu need={need} needs={needs} onClose={onClose} />}>
      <div className={styles.parts}>
        <NeedFields need={need} />
        <NeedSource need={need} />
        <NeedLimits need={need} />
        <NeedWordings need={need} />
        <MatchList needId={id} />
        <NeedFollowUps needId={id} />
        <CaseReferences recordId={id} recordKind="need" />
        <Attachments recordId={id} recordKind="need" />
      </div>
    </SidePane>
  );
}

function NeedMenu({ need, needs, onClose }: { need: NeedDetail } & Omit<Props, 'id'>) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const { id } = need;
  // It moves among those that it stands with on the screen.
  const others = needs.filter(({ topicId }) => topicId === need.topicId);
  const at = others.findIndex((other) => other.id === id);
  const move = (to: number) =>
    void run(api().needs.move({ id, beforeId: others.filter((other) => other.id !== id)[to]?.id ?? null }));
  const remove = async () => {
    if (await removal(api().needs.remove({ id }), 'deletedNamed', need.title)) onClose();
  };
  return (
    <MenuButton
      icon={Ellipsis}
      isIconOnly
      items={[
        {
          id: 'up',
          label: t('needs.up'),
          icon: ArrowUp,
          isDisabled: at <= 0,
          onAction: () => move(at - 1),
        },
        {
          id: 'down',
          label: t('needs.down'),
          icon: ArrowDown,
          isDisabled: at === others.length - 1,
          onAction: () => move(at + 1),
        },
        {
          id: 'remove',
          label: t('needs.remove'),
          icon: Trash2,
          startsGroup: true,
          onAction: () => void remove(),
        },
      ]}
      label={t('needs.more')}
      size="small"
    />
  );
}
