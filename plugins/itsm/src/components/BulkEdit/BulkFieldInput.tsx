import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import {
  HARDWARE_CATEGORIES,
  HARDWARE_CATEGORY_NAMES,
  type Site,
} from '@caih/backstage-plugin-itsm-common';
import { useLanguage, useFactWords } from '../../hooks';
import { fleetTasksTranslationRef } from '../../translations';
import { type BulkField, problemOf } from './bulkFields';

const MAX_LENGTH = 200;

interface Option {
  value: string;
  label: string;
}

/** What a field offers to choose from; none where one types. */
function useOptions(
  { fact, kind, mayBeEmpty }: BulkField,
  sites: readonly Site[],
): Option[] | undefined {
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const words = useFactWords();
  const language = useLanguage();
  const none: Option = {
    value: '',
    label: t(mayBeEmpty ? 'bulk.takeAway' : 'bulk.choose'),
  };
  const plain = (values: readonly string[]): Option[] => [
    none,
    ...values.map(value => ({ value, label: words.value(fact, value) })),
  ];
  switch (kind) {
    case 'site':
      return [
        none,
        ...sites.map(({ id, name }) => ({
          value: id,
          label: `${name} (${id})`,
        })),
      ];
    case 'window':
      return plain(['HO', '24x7']);
    case 'time':
      return plain(['4H', '10H', '50H']);
    case 'backing':
      return plain(['vendor-backed', 'not-vendor-backed']);
    case 'category':
      return [
        none,
        ...HARDWARE_CATEGORIES.map(value => ({
          value,
          label: HARDWARE_CATEGORY_NAMES[value][language],
        })),
      ];
    default:
      return undefined;
  }
}

/** The value that a fact is to have. */
export const BulkFieldInput = (props: {
  field: BulkField;
  value: string;
  sites: readonly Site[];
  /** Whether one has tried to go on with it. */
  wasTried: boolean;
  onChange: (value: string) => void;
}) => {
  const { field, value, sites, wasTried, onChange } = props;
  const { fact, kind, mayBeEmpty } = field;
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const words = useFactWords();
  const options = useOptions(field, sites);
  const problem = wasTried ? problemOf(field, value) : undefined;
  const isEmpty = value.trim() === '' && mayBeEmpty;
  const common = {
    id: `itsm-bulk-${fact}`,
    label: t('bulk.newValue', { fact: words.name(fact) }),
    fullWidth: true,
    size: 'small' as const,
    variant: 'outlined' as const,
    InputLabelProps: { shrink: true },
    error: problem !== undefined,
    helperText: problem
      ? t(`bulk.problem.${problem}`)
      : isEmpty && t('bulk.takesAway'),
  };

  if (kind === 'warranty') {
    const isDay = value !== 'none' && value !== 'unknown';
    return (
      <>
        <TextField
          {...common}
          select
          SelectProps={{ native: true }}
          value={isDay ? 'day' : value}
          error={false}
          helperText={undefined}
          onChange={event =>
            onChange(event.target.value === 'day' ? '' : event.target.value)
          }
        >
          <option value="unknown">{words.value(fact, 'unknown')}</option>
          <option value="none">{words.value(fact, 'none')}</option>
          <option value="day">{t('bulk.warranty.day')}</option>
        </TextField>
        {isDay && (
          <TextField
            {...common}
            id={`itsm-bulk-${fact}-day`}
            label={t('bulk.warranty.lastDay')}
            type="date"
            value={value}
            onChange={event => onChange(event.target.value)}
          />
        )}
      </>
    );
  }
  if (options) {
    return (
      <TextField
        {...common}
        select
        SelectProps={{ native: true }}
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        {options.map(one => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </TextField>
    );
  }
  return (
    <TextField
      {...common}
      type={kind === 'day' ? 'date' : 'text'}
      inputProps={{ maxLength: MAX_LENGTH }}
      value={value}
      onChange={event => onChange(event.target.value)}
    />
  );
};
