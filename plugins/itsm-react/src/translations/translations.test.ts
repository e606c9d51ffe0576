import { messagesEn } from './messages.en';
import messagesFr from './messages.fr';

const placeholders = (text: string) =>
  (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).sort();

describe.each(Object.entries(messagesFr))('the French of %s', (key, text) => {
  it('takes the same values as the English', () => {
    expect(text).not.toBe('');
    expect(placeholders(text)).toEqual(
      placeholders(messagesEn[key as keyof typeof messagesEn]),
    );
  });

  it('does not break a line before its punctuation', () => {
    expect(text).not.toMatch(/ [:;?!»]|« /);
  });
});
