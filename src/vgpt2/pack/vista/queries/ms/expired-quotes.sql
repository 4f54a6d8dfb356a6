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
