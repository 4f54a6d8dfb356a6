/*
title: Quotes still active after their expiry
grain: one quote
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which quotes expired but are still active?
  - Active quotes past their expiration date
  - expired quotes
  - Quotes marked active whose expiration date is on or before a date, with customer name.
  - old quotes nobody closed out
  - Price offers for material whose validity ran out but that remain switched on
  - Scale clerks still sell at last year's prices, so before the 2025 list goes live find every offer that lapsed by 12/31/2024 yet hasn't been shut, with the buyer's name
  - stale offers, still live
  - Longest overdue first with the account's name, offers still flagged active past their last day, who quoted, when
  - MS qts xpired thru 9/30 still actv
  - Which promises of a material price are out of date although the system treats them as good?
*/
SELECT MSQH.Quote, MSQH.Description, MSQH.Customer, ARCM.Name, MSQH.QuotedBy, MSQH.QuoteDate, MSQH.ExpDate
FROM MSQH WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSQH.CustGroup = ARCM.CustGroup
    AND MSQH.Customer = ARCM.Customer
WHERE MSQH.MSCo = @MSCo
    AND MSQH.Active = 'Y'
    AND MSQH.ExpDate <= @ThroughDate
ORDER BY MSQH.ExpDate, MSQH.Quote
