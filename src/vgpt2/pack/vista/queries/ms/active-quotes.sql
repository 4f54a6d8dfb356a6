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
  - Material price offers that remain valid at June 30, with customer and project
  - Sales meeting tomorrow wants to know which offers for rock and asphalt customers can still take us up on, who gave them and when they lapse
  - live offers at the pit
  - Soonest to lapse at the top, valid offers for rock with wording, customer or job, who quoted, day given, last day
  - MS qts not xpired as of 9/30, actv only
  - To which customers have we promised material prices that still hold, and until when?
*/
SELECT MSQH.Quote, MSQH.Description, MSQH.Customer, MSQH.Job, MSQH.QuotedBy, MSQH.QuoteDate, MSQH.ExpDate
FROM MSQH WITH (NOLOCK)
WHERE MSQH.MSCo = @MSCo
    AND MSQH.Active = 'Y'
    AND MSQH.ExpDate >= @AsOf
ORDER BY MSQH.ExpDate, MSQH.Quote
