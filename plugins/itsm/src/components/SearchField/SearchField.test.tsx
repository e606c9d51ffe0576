import { useState } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { SearchField } from './SearchField';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A page that keeps the words, and what it was told. */
function show(initial = '') {
  const told: string[] = [];
  const Page = () => {
    const [words, setWords] = useState(initial);
    return (
      <>
        <SearchField
          label="Search machines"
          placeholder="Name or serial"
          value={words}
          onChange={next => {
            told.push(next);
            setWords(next);
          }}
        />
        <button onClick={() => setWords('')}>Clear</button>
      </>
    );
  };
  render(<Page />);
  const field = screen.getByRole('searchbox', { name: 'Search machines' });
  const type = (value: string) =>
    fireEvent.change(field, { target: { value } });
  const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));
  return { told, field, type, wait };
}

it('tells the page once one pauses, and not for each letter', () => {
  const { told, type, wait } = show();
  type('n');
  wait(200);
  type('nas');
  wait(299);
  expect(told).toEqual([]);
  wait(1);
  expect(told).toEqual(['nas']);
});

it('leaves the space one has just typed, and does not search for it', () => {
  const { told, field, type, wait } = show('baie');
  type('baie ');
  wait(1000);
  expect(field).toHaveValue('baie ');
  expect(told).toEqual([]);
  type('baie san');
  wait(1000);
  expect(told).toEqual(['baie san']);
});

it('begins with the words of the address, and follows them', () => {
  const { told, field, wait } = show('baie');
  expect(field).toHaveValue('baie');
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
  wait(1000);
  expect(field).toHaveValue('');
  expect(told).toEqual([]);
});
