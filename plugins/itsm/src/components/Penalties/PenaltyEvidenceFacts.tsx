import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import {
  explain,
  indicatorOf,
  type OrderLateEvidence,
  type PenaltyCase,
  type ReportLateEvidence,
  type RestoreLateEvidence,
  type ThresholdMissedEvidence,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from '../../hooks';
import {
  establishmentRouteRef,
  reportRouteRef,
  serviceLevelsRouteRef,
  ticketRouteRef,
} from '../../routes';
import {
  itsmTranslationRef,
  penaltiesTranslationRef,
  type RegionKey,
} from '../../translations';
import { FactList } from '../FactList';
import { useLevelWords } from '../ServiceLevelsPage';

const RestoreLate = (props: { evidence: RestoreLateEvidence; now: string }) => {
  const { evidence, now } = props;
  const { ticket, machineName, timeZone, restoredAt, countsUntil } = evidence;
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const { t: tDesk } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const ticketPath = useRouteRef(ticketRouteRef);
  const instant = (at: string) =>
    format.instant(at, { timeZone, now, withSeconds: true });
  const duration = (seconds: number) => format.duration(seconds, 'second');
  return (
    <>
      <FactList
        facts={[
          {
            label: t('penalties.evidence.ticket'),
            value: (
              <Link to={ticketPath({ ticketId: ticket })} underline="always">
                {ticket}
              </Link>
            ),
          },
          machineName !== null && {
            label: t('penalties.evidence.machine'),
            value: machineName,
          },
          {
            label: t('penalties.evidence.terms'),
            value: format.terms(evidence),
          },
          {
            label: t('penalties.evidence.registered'),
            value: instant(evidence.registeredAt),
          },
          restoredAt !== null && {
            label: t('penalties.evidence.restored'),
            value: instant(restoredAt),
          },
          {
            label: t('penalties.evidence.closed'),
            value: instant(evidence.closedAt),
          },
          {
            label: t('penalties.evidence.granted'),
            value: duration(evidence.grantedSeconds),
          },
          {
            label: t('penalties.evidence.consumed'),
            value: duration(evidence.consumedSeconds),
          },
          evidence.serviceWindow === 'HO' && {
            label: t('penalties.evidence.holidays'),
            value: t('penalties.evidence.holidays.value', {
              region: tDesk(
                `ticketPage.region.${evidence.holidayRegion}` as RegionKey,
              ),
              rules: evidence.holidayRules,
              zone: timeZone,
            }),
          },
        ]}
      />
      <Typography variant="body2" color="textSecondary">
        {t(`penalties.evidence.counted.${countsUntil}`)}
      </Typography>
    </>
  );
};

const ThresholdMissed = (props: {
  evidence: ThresholdMissedEvidence;
  establishmentId: string | null;
}) => {
  const { evidence, establishmentId } = props;
  const { numerator, denominator, threshold, direction, month } = evidence;
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const language = useLanguage();
  const words = useLevelWords();
  const levelsPath = useRouteRef(serviceLevelsRouteRef)();
  const indicator = indicatorOf(evidence.indicator);
  const search = new URLSearchParams({
    ...(establishmentId !== null && { establishment: establishmentId }),
    to: month,
    span: '1',
  });
  const perMille = (numerator * 1000) / denominator;
  const told =
    direction === 'at-most' ? Math.ceil(perMille) : Math.floor(perMille);
  return (
    <>
      <FactList
        facts={[
          {
            label: t('penalties.evidence.rate'),
            value: t('penalties.evidence.rate.value', {
              rate: words.percent(told / 10),
              counts: words.outOf({ numerator, denominator }),
            }),
          },
          {
            label: t('penalties.evidence.threshold'),
            value: t(`penalties.evidence.threshold.${direction}`, {
              share: words.percent(threshold),
            }),
          },
          {
            label: t('penalties.evidence.counted'),
            value: explain(indicator, evidence)[language],
          },
        ]}
      />
      <Link to={`${levelsPath}?${search}`}>
        {t('penalties.evidence.dashboard')}
      </Link>
    </>
  );
};

const OrderLate = (props: {
  evidence: OrderLateEvidence;
  establishmentId: string;
}) => {
  const { evidence, establishmentId } = props;
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const format = useFormat();
  const pathOf = useRouteRef(establishmentRouteRef);
  return (
    <>
      <FactList
        facts={[
          {
            label: t('penalties.evidence.order'),
            value: `${evidence.reference} (${evidence.order})`,
          },
          {
            label: t('penalties.evidence.placed'),
            value: format.day(evidence.placedOn),
          },
          {
            label: t('penalties.evidence.executeBy'),
            value: format.day(evidence.executeBy),
          },
          {
            label: t('penalties.evidence.started'),
            value:
              evidence.startedOn === null
                ? t('penalties.evidence.notStarted', {
                    day: format.day(evidence.countedOn),
                  })
                : format.day(evidence.startedOn),
          },
        ]}
      />
      <Link to={pathOf({ establishmentId })}>
        {t('penalties.evidence.establishment')}
      </Link>
    </>
  );
};

const ReportLate = (props: { evidence: ReportLateEvidence; now: string }) => {
  const { evidence, now } = props;
  const { report, madeAt } = evidence;
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const format = useFormat();
  const { months } = useLevelWords();
  const pathOf = useRouteRef(reportRouteRef);
  return (
    <FactList
      facts={[
        {
          label: t('penalties.evidence.period'),
          value: months(evidence.from, evidence.to),
        },
        {
          label: t('penalties.evidence.due'),
          value: format.day(evidence.dueOn),
        },
        {
          label: t('penalties.evidence.made'),
          value:
            madeAt === null
              ? t('penalties.evidence.notMade', {
                  day: format.day(evidence.countedOn),
                })
              : format.instant(madeAt, { now }),
        },
        report !== null && {
          label: t('penalties.evidence.report'),
          value: (
            <Link to={pathOf({ reportId: report })} underline="always">
              {report}
            </Link>
          ),
        },
      ]}
    />
  );
};

/** What a case stands on, by its kind. */
export const PenaltyEvidenceFacts = (props: {
  penalty: Pick<PenaltyCase, 'evidence' | 'establishmentId' | 'now'>;
}) => {
  const { evidence, establishmentId, now } = props.penalty;
  switch (evidence.kind) {
    case 'restore-late':
      return <RestoreLate evidence={evidence} now={now} />;
    case 'threshold-missed':
      return (
        <ThresholdMissed
          evidence={evidence}
          establishmentId={establishmentId}
        />
      );
    case 'order-late':
      return (
        <OrderLate
          evidence={evidence}
          establishmentId={establishmentId ?? ''}
        />
      );
    default:
      return <ReportLate evidence={evidence} now={now} />;
  }
};
