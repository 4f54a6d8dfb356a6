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
  - Codes for when a bill falls due and what discount early payers get
  - New AP clerk keeps picking the wrong due day; print the codes we can choose with days to due, days for discount and the discount itself
  - net 30 etc, whole list
  - Code and its name, days until due, days until the discount lapses, discount rate
  - pay terms - net 30, 2/10 etc - days + disc all codes
  - How many days may a customer or we ourselves take to pay, and which such rules are in the program?
*/
SELECT HQPT.PayTerms, HQPT.Description, HQPT.DaysTillDue, HQPT.DaysTillDisc, HQPT.DiscRate
FROM HQPT WITH (NOLOCK)
ORDER BY HQPT.PayTerms
