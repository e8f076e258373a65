import {
  Award,
  Building,
  CalendarClock,
  CircleHelp,
  FileSignature,
  FileText,
  Gavel,
  Handshake,
  Hash,
  Landmark,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  MapPin,
  NotebookText,
  Paperclip,
  Plane,
  User,
} from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { fold } from '../../db/domain/search';
import type { SearchHit, SearchKind } from '../../electron/contract/search';
import { useTexts } from '../i18n';
import { type Command, runCommand, useOfferedCommands } from '../shared/commands';
import { useRecords } from '../shared/records';
import { cooperationRoute, goTo, memoRoute, partnerRoute, type Route } from '../shared/route';
import { Icon } from '../ui/Icon';
import styles from './Palette.module.css';
import { shortcutWords } from './shortcut';

const signs: Record<SearchKind, LucideIcon> = {
  mission: Plane,
  partner: Landmark,
  organisation: Building,
  person: User,
  place: MapPin,
  programme_item: CalendarClock,
  follow_up: ListChecks,
  note: NotebookText,
  case_reference: Hash,
  cooperation: Handshake,
  decision: Gavel,
  agreement: FileSignature,
  need: CircleHelp,
  solution: Lightbulb,
  result: Award,
  attachment: Paperclip,
  memo: FileText,
};

/** Finds any record and does anything that can be done now: one field, the keyboard alone. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const words = fold(text).split(' ').filter(Boolean);
  const commands = useOfferedCommands().filter(
    (command) => command.id !== 'app.palette' && command.isEnabled !== false && fits(command.name, words),
  );
  const { data: hits = [] } = useRecords('search', 'all', { text });
  const found = words.length > 0 ? hits : [];

  const choose = (key: string) => {
    onClose();
    const hit = found.find(({ kind, id }) => `${kind} ${id}` === key);
    if (hit) goTo(placeOf(hit));
    else runCommand(key);
  };

  /**
   * Enter takes what is highlighted, else the first. The list would do it too, but loses track of its highlight when hits
   * come late, and then does nothing: it never hears of the key.
   */
  const chooseHighlighted = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const highlighted = list.current?.querySelector<HTMLElement>('[data-focused]')?.dataset.key;
    const [first] = [...found.map(({ kind, id }) => `${kind} ${id}`), ...commands.map(({ id }) => id)];
    const key = highlighted ?? first;
    if (key !== undefined) choose(key);
  };

  return (
    <ModalOverlay
      className={styles.overlay}
      isDismissable
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={t('app.palette.label')} className={styles.dialog}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <TextField aria-label={t('app.palette.label')} autoFocus className={styles.field}>
              <Input
                className={styles.input}
                onKeyDownCapture={chooseHighlighted}
                placeholder={t('app.palette.placeholder')}
              />
            </TextField>
            <Menu
              aria-label={t('app.palette.label')}
              className={styles.list}
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => <p className={styles.empty}>{t('app.palette.nothing')}</p>}
            >
              {found.length > 0 && (
                <MenuSection>
                  <Header className={styles.heading}>{t('app.palette.records')}</Header>
                  {found.map((hit) => (
                    <Hit hit={hit} key={`${hit.kind} ${hit.id}`} kind={t(`search.kind.${hit.kind}`)} />
                  ))}
                </MenuSection>
              )}
              {commands.length > 0 && (
                <MenuSection>
                  <Header className={styles.heading}>{t('app.palette.commands')}</Header>
                  {commands.map((command) => (
                    <Offer command={command} key={command.id} />
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Hit({ hit, kind }: { hit: SearchHit; kind: string }) {
  return (
    <MenuItem className={styles.item} id={`${hit.kind} ${hit.id}`} textValue={hit.title}>
      <Icon icon={signs[hit.kind]} />
      <bdi className={styles.title}>{hit.title}</bdi>
      <bdi className={styles.context}>{hit.context}</bdi>
      <span className={styles.side}>{kind}</span>
    </MenuItem>
  );
}

function Offer({ command }: { command: Command }) {
  return (
    <MenuItem className={styles.item} id={command.id} textValue={command.name}>
      {command.icon ? <Icon icon={command.icon} /> : <span className={styles.noIcon} />}
      <span className={styles.title}>{command.name}</span>
      {command.shortcut && <kbd className={styles.side}>{shortcutWords(command.shortcut)}</kbd>}
    </MenuItem>
  );
}

const fits = (name: string, words: string[]) => {
  const folded = fold(name);
  return words.every((word) => folded.includes(word));
};

function placeOf({ shows: { kind, id }, owner }: SearchHit): Route {
  switch (kind) {
    case 'mission':
      return { screen: 'mission', id, tab: 'overview', focus: null };
    case 'partner':
      return partnerRoute(id);
    case 'organisation':
    case 'person':
    case 'place':
    case 'solution':
      return { screen: kind, id };
    case 'need':
      return partnerRoute(owner?.id ?? id, 'needs', id);
    case 'cooperation':
      return cooperationRoute(id);
    case 'agreement':
      return cooperationRoute(owner?.id ?? id, 'agreements', id);
    case 'decision':
      return owner?.kind === 'mission'
        ? { screen: 'mission', id: owner.id, tab: 'overview', focus: id }
        : cooperationRoute(owner?.id ?? id, 'decisions', id);
    case 'memo':
      return memoRoute(id);
    case 'result':
      return { screen: 'reports', section: 'results', focus: id };
    case 'follow_up':
      return { screen: 'follow-up-item', id };
    case 'programme_item':
      return { screen: 'mission', id: owner?.id ?? id, tab: 'programme', focus: id };
    case 'workshop':
      return { screen: 'mission', id: owner?.id ?? id, tab: 'workshops', focus: id };
    case 'note':
      return { screen: 'mission', id: owner?.id ?? id, tab: 'notes', focus: id };
  }
}
