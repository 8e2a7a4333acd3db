/** What was told of reviews that are due is found without reading the log, by a query in which the kind stands as it does here. */
export const reviews = /* sql */ `
create index chain_of_reviews_due on chain (n) where kind = 'authority.review-due';
`;
