import { useId, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import {
  type EstablishmentRule,
  type EstablishmentRules,
  MAX_RULE_LENGTH,
  RULE_INPUT,
  RULE_KINDS,
  type RuleKind,
} from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  itsmApiRef,
  RulesConflictError,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { PartDialog } from './PartDialog';
import { TextLine } from './TextLine';

const PROBLEMS = ['text-or-link', 'bad-link', 'bad-day', 'too-long'] as const;

/** Problems by the code of the schema's own checks. */
const TOO_LONG: Record<string, string | undefined> = { too_big: 'too-long' };

/** A new rule, or the next version of one, by the local referent. */
export const RuleDialog = (props: {
  rules: EstablishmentRules;
  replaced?: EstablishmentRule;
  onPublished: (rules: EstablishmentRules) => void;
  onClose: () => void;
}) => {
  const { rules, replaced, onPublished, onClose } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const choiceId = useId();
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const [draft, setDraft] = useState({
    kind: replaced?.kind ?? ('internal-rules' as RuleKind),
    title: replaced?.title ?? '',
    text: replaced?.text ?? '',
    link: replaced?.link ?? '',
    validFrom: rules.today,
  });
  const [base, setBase] = useState(replaced);
  const [wasStale, setWasStale] = useState(false);
  const [isChecked, setIsChecked] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const change = (changes: Partial<typeof draft>) =>
    setDraft({ ...draft, ...changes });
  const parsed = RULE_INPUT.safeParse({
    ...draft,
    ...(base && { replaces: base.id }),
  });

  const problemOf = (field: keyof typeof draft): string | undefined => {
    const issue =
      isChecked && parsed.error?.issues.find(({ path }) => path[0] === field);
    if (issue) {
      const code =
        issue.code === 'custom' ? issue.params?.code : TOO_LONG[issue.code];
      const known = PROBLEMS.find(one => one === code) ?? 'required';
      return t(`establishment.problem.${known}`);
    }
    return failure instanceof ItsmApiError && failure.field === field
      ? errorText(failure)
      : undefined;
  };
  const submit = async () => {
    setIsChecked(true);
    setFailure(undefined);
    if (!parsed.success) return false;
    setIsSending(true);
    try {
      onPublished(await api.publishRule(rules.establishmentId, parsed.data));
      return true;
    } catch (error) {
      if (error instanceof RulesConflictError) {
        const latest = error.rules.rules
          .filter(one => one.seriesId === base?.seriesId)
          .pop();
        setBase(latest);
        setWasStale(true);
      } else {
        setFailure(error);
      }
      setIsSending(false);
      return false;
    }
  };
  return (
    <PartDialog
      title={t(
        replaced ? 'establishment.rules.renew' : 'establishment.rules.publish',
      )}
      wasStale={wasStale}
      newer={
        base && wasStale
          ? [
              t('establishment.rules.version', {
                title: base.title,
                version: String(base.version),
              }),
            ]
          : []
      }
      isSending={isSending}
      failure={
        failure instanceof ItsmApiError && failure.field ? undefined : failure
      }
      submitLabel={t('establishment.rules.doPublish')}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id={choiceId}
        select
        SelectProps={{ native: true }}
        label={t('establishment.field.kind')}
        value={draft.kind}
        disabled={replaced !== undefined}
        onChange={event => change({ kind: event.target.value as RuleKind })}
        size="small"
        variant="outlined"
        fullWidth
      >
        {RULE_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {t(`establishment.ruleKind.${kind}`)}
          </option>
        ))}
      </TextField>
      <TextLine
        label={t('establishment.field.title')}
        value={draft.title}
        onChange={title => change({ title })}
        problem={problemOf('title')}
        required
        maxLength={200}
      />
      <TextLine
        label={t('establishment.field.text')}
        hint={t('establishment.hint.text')}
        value={draft.text}
        onChange={text => change({ text })}
        problem={problemOf('text')}
        multiline
        maxLength={MAX_RULE_LENGTH}
      />
      <TextLine
        label={t('establishment.field.link')}
        value={draft.link}
        onChange={link => change({ link })}
        problem={problemOf('link')}
        type="url"
        maxLength={1000}
      />
      <TextLine
        label={t('establishment.field.validFrom')}
        hint={t('establishment.hint.validFrom')}
        value={draft.validFrom}
        onChange={validFrom => change({ validFrom })}
        problem={problemOf('validFrom')}
        type="date"
        required
      />
    </PartDialog>
  );
};
