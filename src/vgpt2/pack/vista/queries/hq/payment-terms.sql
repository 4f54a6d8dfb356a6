/*
title: Payment terms
grain: one payment terms code
level: basic
parameters: {}
asks:
  - Which payment terms do we have?
  - Terms codes with days and discount
  - pay terms
  - Payment terms with days until due, days until discount and discount rate.
  - what does net 30 mean in the system
*/
SELECT HQPT.PayTerms, HQPT.Description, HQPT.DaysTillDue, HQPT.DaysTillDisc, HQPT.DiscRate
FROM HQPT WITH (NOLOCK)
ORDER BY HQPT.PayTerms
