import { useEffect, useRef } from 'react';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { useSearchParams } from 'react-router-dom';

const PARAMETER = 'establishment';

const keyOf = (me: Me) => `itsm.establishment:${me.ref}`;

/**
 * The establishment a person last had in view; null for all of theirs. A desk
 * for everybody always begins with everybody: it would miss what is not shown.
 */
export function rememberedEstablishment(me: Me): string | null {
  if (me.allEstablishments || me.establishments.length < 2) return null;
  const kept = localStorage.getItem(keyOf(me));
  return me.establishments.find(({ id }) => id === kept)?.id ?? null;
}

/** Keeps for the next visit what a person chose; null for all of theirs. */
export function rememberEstablishment(
  me: Me,
  establishmentId: string | null,
): void {
  if (establishmentId) localStorage.setItem(keyOf(me), establishmentId);
  else localStorage.removeItem(keyOf(me));
}

/**
 * Who serves several establishments finds again, at an address that says
 * nothing, the one they had in view; it is then in the address as if chosen,
 * and on the screen (HI2). An address that says anything is taken as it is:
 * a link is a view.
 */
export function useEstablishmentInView(me: Me): void {
  const [search, setSearch] = useSearchParams();
  const hasArrived = useRef(false);
  useEffect(() => {
    // Only as one arrives: clearing the filters clears them.
    if (hasArrived.current) return;
    hasArrived.current = true;
    const isBare = [...search.keys()].length === 0;
    const kept = isBare ? rememberedEstablishment(me) : null;
    if (kept) setSearch({ [PARAMETER]: kept }, { replace: true });
  }, [me, search, setSearch]);
}
