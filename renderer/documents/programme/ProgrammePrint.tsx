import { Fragment } from 'react';
import { textsIn } from '../../i18n';
import { TopicMark } from '../../ui/TopicMark';
import styles from './ProgrammePrint.module.css';
import type { Delegate, Entry, ProgrammeData, ProgrammeDay } from './programmeData';

/**
 * A programme as it lies on paper, without the paper: in the language of the document, with headings and tables that
 * come through as such in a tagged PDF.
 */
export function ProgrammePrint({ data }: { data: ProgrammeData }) {
  const t = textsIn(data.language);
  const isEmpty = data.undated.length === 0 && data.days.every(({ entries }) => entries.length === 0);
  return (
    <article className={styles.document} lang={data.language}>
      <header>
        <div className={styles.letterhead}>
          <p dir="auto">{data.sender}</p>
          <ul>
            <li>{data.date}</li>
            {data.caseNumbers.map((number) => (
              <li key={number}>
                <bdi>{number}</bdi>
              </li>
            ))}
          </ul>
        </div>
        <p className={styles.kind}>{t('documents.programme.name')}</p>
        <h1 className={styles.title} dir="auto">
          {data.title}
        </h1>
        <p className={styles.when}>
          {data.dates}
          {data.place && (
            <>
              {' · '}
              <bdi>{data.place}</bdi>
            </>
          )}
        </p>
        <p className={styles.clocks}>{data.clocks}</p>
      </header>
      {data.delegation.length > 0 && <Delegation delegation={data.delegation} language={data.language} />}
      {data.days.map((day) => (
        <Day day={day} key={day.day} language={data.language} />
      ))}
      {data.undated.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('documents.programme.withoutDay')}</h2>
          <Entries entries={data.undated} hasTimes={false} language={data.language} />
        </section>
      )}
      {isEmpty && <p className={styles.nothing}>{t('documents.programme.empty')}</p>}
    </article>
  );
}

type InLanguage = Pick<ProgrammeData, 'language'>;

function Delegation({ delegation, language }: InLanguage & { delegation: readonly Delegate[] }) {
  const t = textsIn(language);
  return (
    <section>
      <h2 className={styles.heading}>{t('documents.programme.delegation')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.person} scope="col">
              {t('documents.programme.columns.person')}
            </th>
            <th scope="col">{t('documents.programme.columns.office')}</th>
            <th className={styles.role} scope="col">
              {t('documents.programme.columns.role')}
            </th>
          </tr>
        </thead>
        <tbody>
          {delegation.map(({ id, name, nativeName, office, role }) => (
            <tr key={id}>
              <th className={styles.name} scope="row">
                <bdi>{name}</bdi>
                {nativeName && (
                  <span className={styles.nativeName}>
                    <bdi>{nativeName}</bdi>
                  </span>
                )}
              </th>
              <td>
                <bdi>{office}</bdi>
              </td>
              <td>{role}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ day, language }: InLanguage & { day: ProgrammeDay }) {
  const t = textsIn(language);
  return (
    <section>
      <h2 className={styles.heading}>{day.heading}</h2>
      {day.remark && <p className={styles.remark}>{day.remark}</p>}
      {day.entries.length > 0 ? (
        <Entries entries={day.entries} hasTimes language={language} />
      ) : (
        <p className={styles.nothing}>{t('documents.programme.nothingYet')}</p>
      )}
    </section>
  );
}

function Entries({
  entries,
  hasTimes,
  language,
}: InLanguage & { entries: readonly Entry[]; hasTimes: boolean }) {
  const t = textsIn(language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {hasTimes && (
            <th className={styles.time} scope="col">
              {t('documents.programme.columns.time')}
            </th>
          )}
          <th scope="col">{t('documents.programme.columns.item')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            {hasTimes && (
              <th className={entry.time ? styles.clock : styles.noClock} scope="row">
                {entry.time ?? t('documents.programme.timeNotSet')}
                {entry.timeNotes.map((note) => (
                  <span className={styles.clockNote} key={note}>
                    {note}
                  </span>
                ))}
              </th>
            )}
            <td>
              <EntryText entry={entry} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EntryText({ entry, language }: InLanguage & { entry: Entry }) {
  const t = textsIn(language);
  const host = entry.host && t('documents.programme.host', { host: entry.host });
  return (
    <>
      <p className={styles.entry}>
        <bdi>{entry.title}</bdi>
        {entry.isUnconfirmed && (
          <span className={styles.unconfirmed}>{t('documents.programme.notConfirmed')}</span>
        )}
      </p>
      <p className={styles.facts}>
        {entry.topic && (
          <TopicMark colour={entry.topic.colour} icon={entry.topic.icon} label={entry.topic.name} />
        )}
        {entry.topic && ' · '}
        {entry.kind}
        {[entry.place, host].filter(Boolean).map((fact) => (
          <Fragment key={fact}>
            {' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </p>
      {entry.note && (
        <p className={styles.note} dir="auto">
          {entry.note}
        </p>
      )}
      {entry.participants && (
        <p className={styles.participants}>
          {t('documents.programme.participants', { names: entry.participants })}
        </p>
      )}
    </>
  );
}
