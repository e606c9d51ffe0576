import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import type { ContactDraft, HoursKind } from './contactDraft';
import { dayName, WEEKDAYS } from './hoursWords';
import { TextLine } from './TextLine';

const useStyles = makeStyles(theme => ({
  week: {
    display: 'grid',
    gap: theme.spacing(1.5),
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    margin: theme.spacing(1, 0),
  },
}));

const KINDS: readonly HoursKind[] = ['always', 'week', 'words'];

/** When a contact answers: always, by the week, or in words alone. */
export const HoursFields = (props: {
  draft: ContactDraft;
  onChange: (changes: Partial<ContactDraft>) => void;
  problemOf: (field: string) => string | undefined;
  /** Hours are the establishment's own. */
  timeZone: string;
}) => {
  const { draft, onChange, problemOf, timeZone } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { locale } = useFormat();
  const weekProblem = problemOf('week');
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{t('establishment.field.hours')}</FormLabel>
      <RadioGroup
        row
        value={draft.hours}
        onChange={event => onChange({ hours: event.target.value as HoursKind })}
      >
        {KINDS.map(kind => (
          <FormControlLabel
            key={kind}
            value={kind}
            control={<Radio color="primary" />}
            label={t(`establishment.hours.kind.${kind}`)}
          />
        ))}
      </RadioGroup>
      {draft.hours === 'week' && (
        <>
          <FormHelperText error={weekProblem !== undefined}>
            {weekProblem ??
              t('establishment.hint.week', {
                zone: timeZone.split('/').pop()?.replace(/_/g, ' ') ?? timeZone,
              })}
          </FormHelperText>
          <div className={classes.week}>
            {WEEKDAYS.map(day => (
              <TextLine
                key={day}
                label={dayName(day, locale)}
                value={draft.week[day]}
                onChange={text =>
                  onChange({ week: { ...draft.week, [day]: text } })
                }
                problem={problemOf(`week.${day}`)}
                maxLength={60}
              />
            ))}
          </div>
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={draft.onHolidays}
                onChange={event =>
                  onChange({ onHolidays: event.target.checked })
                }
              />
            }
            label={t('establishment.field.onHolidays')}
          />
        </>
      )}
      <TextLine
        label={t('establishment.field.hoursText')}
        hint={t('establishment.hint.hoursText')}
        value={draft.hoursText}
        onChange={hoursText => onChange({ hoursText })}
        problem={problemOf('hoursText')}
        maxLength={200}
      />
    </FormControl>
  );
};
