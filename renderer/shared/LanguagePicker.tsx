import { useMemo, useState } from 'react';
import { isLanguage } from '../../db/domain/language';
import { fold } from '../../db/domain/search';
import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { commonLanguages, languageName } from './languages';

type Props = {
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  placeholder?: string;
  /** BCP 47; '' for none. */
  value: string;
  onChange: (tag: string) => void;
  /** Languages that aren't offered. */
  without?: readonly string[];
  autoFocus?: boolean;
};

/** A language by its name in the window's language, its own name or its tag; any tag that is one can be typed. */
export function LanguagePicker({ value, onChange, without, ...rest }: Props) {
  const { t, language } = useTexts();
  const [text, setText] = useState('');
  const typed = tagIn(text);
  const items = useMemo(() => {
    const wanted = fold(text).trim();
    return commonLanguages(language, [value, typed].filter(Boolean))
      .filter(({ id }) => !without?.includes(id))
      .map((item) => ({ ...item, hint: ownName(item.id) }))
      .filter(
        ({ id, label, hint }) =>
          id === value || id === typed || [label, hint, id].some((name) => fold(name).includes(wanted)),
      );
  }, [language, text, typed, value, without]);
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={items}
      onChange={(tag) => onChange(tag ?? '')}
      onSearch={(next) => setText(value && next === languageName(value, language) ? '' : next)}
      value={value || null}
    />
  );
}

/** The tag that a text is, in its proper spelling; '' for none. */
function tagIn(text: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim());
    return isLanguage(tag) ? tag : '';
  } catch {
    return '';
  }
}

/** What a language calls itself. */
const ownName = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
