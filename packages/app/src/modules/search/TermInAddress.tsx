import { useEffect, useRef } from 'react';
import { useSearch } from '@backstage/plugin-search-react';
import { useSearchParams } from 'react-router-dom';

/** Keeps what is searched in the address, so that a link is a search. */
export const TermInAddress = () => {
  const { term, setTerm } = useSearch();
  const [parameters, setParameters] = useSearchParams();
  const inAddress = parameters.get('query') ?? '';
  // Of the field and the address, the one that left this value has changed.
  const agreed = useRef(inAddress);

  useEffect(() => {
    if (inAddress !== agreed.current) {
      agreed.current = inAddress;
      setTerm(inAddress);
    }
  }, [inAddress, setTerm]);

  useEffect(() => {
    if (term !== agreed.current) {
      agreed.current = term;
      setParameters(term ? { query: term } : {}, { replace: true });
    }
  }, [term, setParameters]);

  return null;
};
