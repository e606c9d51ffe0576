import {
  contactChanges,
  type KeptContact,
  singleContactChanges,
} from './changes';

const department: KeptContact = {
  id: 'a',
  function: 'it-department',
  label: null,
  name: null,
  phone: '0261910010',
  email: null,
  hoursText: null,
  weeklyHours: { mon: [['08:00', '18:00']] },
  onHolidays: false,
  toldOutsideWindow: false,
};
const onCall: KeptContact = {
  ...department,
  id: 'b',
  function: 'on-call',
  toldOutsideWindow: true,
};

describe('what a new list of contacts changes', () => {
  it('is nothing where it is the same', () => {
    expect(
      contactChanges([department, onCall], [{ ...department }, onCall]),
    ).toEqual([]);
  });

  it('is who came and who went, by function', () => {
    expect(contactChanges([department], [onCall])).toEqual([
      { kind: 'contact-removed', function: 'it-department' },
      { kind: 'contact-added', function: 'on-call' },
    ]);
  });

  it('names the fields, and no number', () => {
    const changes = contactChanges(
      [department],
      [
        {
          ...department,
          phone: '0261910099',
          weeklyHours: { mon: [['09:00', '18:00']] },
        },
      ],
    );
    expect(changes).toEqual([
      {
        kind: 'contact-changed',
        function: 'it-department',
        fields: ['phone', 'weeklyHours'],
      },
    ]);
    expect(JSON.stringify(changes)).not.toContain('0261910099');
  });

  it('is the order, where it is another among those who stay', () => {
    expect(contactChanges([department, onCall], [onCall, department])).toEqual([
      { kind: 'contacts-reordered' },
    ]);
    expect(contactChanges([department, onCall], [onCall])).toEqual([
      { kind: 'contact-removed', function: 'it-department' },
    ]);
  });
});

describe('what another single contact changes', () => {
  const alex = { name: 'Alex', phone: '0199001001', email: null };

  it('is each field that differs', () => {
    expect(singleContactChanges(alex, { ...alex, name: 'Noa' })).toEqual([
      { kind: 'single-contact-changed', fields: ['name'] },
    ]);
    expect(singleContactChanges(null, alex)).toEqual([
      { kind: 'single-contact-changed', fields: ['name', 'phone'] },
    ]);
    expect(singleContactChanges(alex, alex)).toEqual([]);
  });
});
