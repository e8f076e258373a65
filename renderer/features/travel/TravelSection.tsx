import { useState } from 'react';
import type { TravelLeg } from '../../../db/domain/travel';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Board } from './Board';
import { LegPane } from './LegPane';
import { Legs } from './Legs';
import { NewLeg } from './NewLeg';
import { NewRooms } from './NewRooms';
import { RoomPane } from './RoomPane';
import { Rooms } from './Rooms';
import styles from './TravelSection.module.css';
import { useTravel } from './useTravel';

const parts = ['legs', 'rooms', 'board'] as const;
type Part = (typeof parts)[number];

/** What is being added: a leg, a leg's way back, rooms. */
type Adding = { kind: 'leg' | 'rooms' } | { kind: 'return'; of: TravelLeg } | null;

/** How the delegation travels, where it sleeps, and who comes when. */
export function TravelSection({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const travel = useTravel(mission);
  const [part, setPart] = useState<Part>('legs');
  const [openId, setOpenId] = useState<string | null>(null);
  const [adding, setAdding] = useState<Adding>(null);
  if (!travel) return null;
  const close = () => setOpenId(null);
  const go = (next: Part) => {
    setPart(next);
    close();
  };
  const leg = part === 'legs' ? travel.legs.find(({ id }) => id === openId) : undefined;
  const room = part === 'rooms' ? travel.rooms.find(({ id }) => id === openId) : undefined;
  const list = { travel, openId, onOpen: setOpenId };

  return (
    <PaneBeside
      pane={
        leg ? (
          <LegPane
            key={leg.id}
            leg={leg}
            onClose={close}
            onReturn={() => setAdding({ kind: 'return', of: leg })}
            travel={travel}
          />
        ) : (
          room && <RoomPane key={room.id} onClose={close} room={room} travel={travel} />
        )
      }
    >
      <div className={styles.parts}>
        <SegmentedControl
          items={parts.map((id) => ({ id, label: t(`travel.parts.${id}`) }))}
          label={t('travel.partsLabel')}
          onChange={go}
          value={part}
        />
      </div>
      {part === 'legs' && <Legs {...list} onNew={() => setAdding({ kind: 'leg' })} />}
      {part === 'rooms' && <Rooms {...list} onNew={() => setAdding({ kind: 'rooms' })} />}
      {part === 'board' && <Board onShowLegs={() => go('legs')} travel={travel} />}
      {(adding?.kind === 'leg' || adding?.kind === 'return') && (
        <NewLeg
          onClose={() => setAdding(null)}
          onCreated={setOpenId}
          travel={travel}
          wayBackOf={adding.kind === 'return' ? adding.of : null}
        />
      )}
      {adding?.kind === 'rooms' && <NewRooms onClose={() => setAdding(null)} travel={travel} />}
    </PaneBeside>
  );
}
