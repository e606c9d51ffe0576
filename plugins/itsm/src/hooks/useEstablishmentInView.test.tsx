import { render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router-dom';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { meAs } from '../__testUtils__';
import {
  rememberEstablishment,
  rememberedEstablishment,
  useEstablishmentInView,
} from './useEstablishmentInView';

const SACHA = meAs('local-referent', {
  establishments: [
    { id: '490999018', name: 'CH de Cholet', role: 'local-referent' },
    { id: '490999026', name: 'CH de Saumur', role: 'local-referent' },
  ],
});

const List = ({ me }: { me: Me }) => {
  useEstablishmentInView(me);
  return <output>{useLocation().search}</output>;
};

const addressAt = (at: string, me: Me = SACHA) => {
  render(
    <MemoryRouter initialEntries={[at]}>
      <List me={me} />
    </MemoryRouter>,
  );
  return screen.getByRole('status').textContent;
};

beforeEach(() => localStorage.clear());

describe('the establishment in view (HI2)', () => {
  it('is found again in the address on the next visit', () => {
    rememberEstablishment(SACHA, '490999026');
    expect(addressAt('/itsm')).toBe('?establishment=490999026');
  });

  it('is what a link says, whatever was chosen before', () => {
    rememberEstablishment(SACHA, '490999026');
    expect(addressAt('/itsm?view=late')).toBe('?view=late');
  });

  it('is all of theirs once one has chosen all', () => {
    rememberEstablishment(SACHA, '490999026');
    rememberEstablishment(SACHA, null);
    expect(addressAt('/itsm')).toBe('');
  });

  it('is none that one no longer serves, and no other person’s', () => {
    rememberEstablishment(SACHA, '750999999');
    expect(rememberedEstablishment(SACHA)).toBeNull();
    rememberEstablishment(SACHA, '490999026');
    expect(
      rememberedEstablishment({ ...SACHA, ref: 'user:default/other' }),
    ).toBeNull();
  });

  it('is everybody’s to a desk that serves everybody', () => {
    const desk = meAs('contractor');
    rememberEstablishment(desk, '490999026');
    expect(addressAt('/itsm', desk)).toBe('');
  });
});
