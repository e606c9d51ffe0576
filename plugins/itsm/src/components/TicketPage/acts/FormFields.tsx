import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import type { LiveTicket } from '../TicketContext';
import { ActField } from './ActField';
import {
  type ActField as ActFieldDefinition,
  fieldsOf,
  type FormAct,
  isOptional,
} from './actForms';
import { problemText } from './problemText';
import type { ActFormState } from './useActForm';

interface FormFieldsProps {
  act: FormAct;
  form: ActFormState;
  live: LiveTicket;
  /** Fields that are not asked for now are left out. */
  isAsked(field: ActFieldDefinition): boolean;
}

/**
 * The fields of an act: the essentials, and the details folded away until one
 * asks for them. What was typed in them stays, folded or not; a detail at
 * fault is never hidden.
 */
export function FormFields(props: FormFieldsProps) {
  const { act, form, live } = props;
  const [isUnfolded, setUnfolded] = useState(false);
  const details = fieldsOf(act, live.role).filter(field => field.more);
  const isAtFault = details.some(({ name }) => form.problems[name]);
  const isOpen = isUnfolded || isAtFault;
  return (
    <>
      <Fields {...props} isDetail={false} />
      {details.length > 0 && (
        <>
          <Button
            size="small"
            aria-expanded={isOpen}
            endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
            onClick={() => setUnfolded(!isOpen)}
          >
            {live.text(isOpen ? 'field.less' : 'field.more')}
          </Button>
          <Collapse in={isOpen} unmountOnExit>
            <Fields {...props} isDetail />
          </Collapse>
        </>
      )}
    </>
  );
}

function Fields({
  act,
  form,
  live,
  isAsked,
  isDetail,
}: FormFieldsProps & { isDetail: boolean }) {
  return (
    <>
      {fieldsOf(act, live.role)
        .filter(field => (field.more ?? false) === isDetail && isAsked(field))
        .map(field => (
          <ActField
            key={field.name}
            act={act}
            field={field}
            value={form.values[field.name] ?? ''}
            values={form.values}
            isOptional={isOptional(field, form.values)}
            onChange={value => form.set(field.name, value)}
            onOther={form.set}
            problem={
              form.problems[field.name] &&
              problemText(form.problems[field.name], live)
            }
            live={live}
          />
        ))}
    </>
  );
}
