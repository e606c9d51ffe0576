import {
  createContext,
  type PropsWithChildren,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useTheme } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import type { TicketAct } from '@caih/backstage-plugin-itsm-common';
import { useMe } from '../../../hooks';
import { useLiveTicket } from '../TicketContext';
import { ActDialog } from './ActDialog';
import type { FormAct } from './actForms';
import { likelyValues, NAMES_WHO_OPENS } from './likely';
import type { FormValues } from './readForm';

/** Opens forms of acts, and knows what was done last. */
export interface Acts {
  /** Opens the form of an act; some fields may be filled in already. */
  open(act: FormAct, values?: FormValues): void;
  /**
   * The act just done, until another act follows it; quiet where its result
   * shows elsewhere.
   */
  done: { act: TicketAct; isQuiet?: boolean } | undefined;
}

const ActsContext = createContext<Acts | undefined>(undefined);

/** The forms of acts of the page. */
export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('A part of the ticket page outside of it');
  return acts;
}

/** What a form was opened on; who fills it in may be known a moment after. */
interface OpenedForm {
  act: FormAct;
  values?: FormValues;
  isPhone: boolean;
  on: Parameters<typeof likelyValues>[1];
}

/** Holds the one form that is open. */
export function ActsProvider({ children }: PropsWithChildren<{}>) {
  const live = useLiveTicket(30);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'), {
    // A form that the address asks for opens at once.
    noSsr: true,
  });
  const me = useMe();
  const [form, setForm] = useState<OpenedForm>();
  const [lastDone, setLastDone] = useState<
    Acts['done'] & { version: number }
  >();
  const { possibleActs, situation, ticket } = live;
  // What is told of it is no longer so once somebody else has acted.
  const done =
    lastDone && ticket.version <= lastDone.version ? lastDone : undefined;
  const [parameters, setParameters] = useSearchParams();

  const acts = useMemo<Acts>(() => {
    return {
      open: (act, values) => {
        setLastDone(undefined);
        setForm({ act, values, isPhone, on: { situation, ticket } });
      },
      done,
    };
  }, [done, isPhone, situation, ticket]);

  // A message leads to the form of what it asks for, while that can be done;
  // the address is then the page's own again, so that a reload opens nothing.
  const asked = parameters.get('act');
  useEffect(() => {
    if (asked === null) return;
    const act = possibleActs.find(
      (one): one is FormAct => one === asked && one !== 'comment',
    );
    if (act) acts.open(act);
    setParameters(
      before => {
        before.delete('act');
        return before;
      },
      { replace: true },
    );
  }, [acts, asked, possibleActs, setParameters]);

  return (
    <ActsContext.Provider value={acts}>
      {children}
      {form && (
        <ActDialog
          key={form.act}
          act={form.act}
          initialValues={{
            ...likelyValues(form.act, form.on, {
              me: me.value,
              isPhone: form.isPhone,
            }),
            ...form.values,
          }}
          isPreparing={me.loading && NAMES_WHO_OPENS.includes(form.act)}
          onClose={() => setForm(undefined)}
          onDone={version => {
            setForm(undefined);
            setLastDone({ act: form.act, version });
          }}
        />
      )}
    </ActsContext.Provider>
  );
}
