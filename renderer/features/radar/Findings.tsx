import type { RadarReport } from '../../../db/domain/radar';
import { useTexts } from '../../i18n';
import { told } from '../../shared/radarWords';
import { hrefOf } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { Callout } from '../../ui/Callout';
import { LinkButton } from '../../ui/LinkButton';
import styles from './Radar.module.css';

type Props = {
  report: RadarReport;
  /** The day that it is of, ISO. */
  on: string;
  /** Whether one is on the cooperation's own page already, so that a link to it would lead nowhere. */
  isAtHome?: boolean;
};

/** What there is to say about a cooperation, each with what a colleague would do about it. */
export function Findings({ report, on, isAtHome = false }: Props) {
  const { t, language } = useTexts();
  const topics = useTopics();
  return (
    <ul className={styles.findings}>
      {report.findings.map((finding) => {
        const { tone, title, text, link, to } = told(finding, report, { t, language, topics, on });
        const leads = !(isAtHome && to.screen === 'cooperation' && to.section === 'overview');
        return (
          <li key={finding.kind}>
            <Callout title={title} tone={tone}>
              {text}{' '}
              {leads && (
                <span className={styles.onward}>
                  <LinkButton href={hrefOf(to)}>{link}</LinkButton>
                </span>
              )}
            </Callout>
          </li>
        );
      })}
    </ul>
  );
}
