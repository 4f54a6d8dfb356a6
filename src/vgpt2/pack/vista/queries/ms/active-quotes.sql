/*
title: Active quotes that have not expired
grain: one quote
level: basic
parameters:
  MSCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which material quotes are still good?
  - Active quotes not expired
  - open quotes
  - Active quotes that expire on or after a date, with customer, job and contact.
  - what quotes do we have out
*/
SELECT MSQH.Quote, MSQH.Description, MSQH.Customer, MSQH.Job, MSQH.QuotedBy, MSQH.QuoteDate, MSQH.ExpDate
FROM MSQH WITH (NOLOCK)
WHERE MSQH.MSCo = @MSCo
    AND MSQH.Active = 'Y'
    AND MSQH.ExpDate >= @AsOf
ORDER BY MSQH.ExpDate, MSQH.Quote
