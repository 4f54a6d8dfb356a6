/*
title: Job bills created between two dates by person with number, amount and those not interfaced yet
grain: one person
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many owner bills did each biller prepare last month, and how many of them are still drafts?
  - Full name, bills created, total amount, number and amount that have not gone to receivables
  - billers output
  - Dana says she did 38 of them between June 1 and June 30 2024, is that right
  - who is makeing the bilings and who leaves them hangin
  - We are thinking of a third person in billing because the two that we have are always behind around the 25th, and the boss wants numbers and not feelings, that is to say what each of them drafted in the period, in pieces and dollars, and what of it has not been handed to accounting.
  - Workload of those who ask clients for money
  - Owner invoices each clerk produced in June, and which haven't moved on to AR
  - 'The boss weighs hiring a third billing clerk: by employee for June, how many bills, total dollars, and how much of that still sits unsent to receivables'
  - which clerk drafted how much
  - Clerk's full name, bills, dollars, unsent bills and unsent dollars, busiest on top
  - 'jb bills by creatr q2, # n $, not intrfcd'
  - Who in the office writes the bills to clients, and how many of theirs are left half done?
*/
SELECT JBIN.CreatedBy, DDUP.FullName, COUNT(*) AS Bills, SUM(JBIN.InvTotal) AS Amount,
    SUM(CASE WHEN JBIN.InvStatus = 'A' THEN 1 ELSE 0 END) AS NotInterfaced,
    SUM(CASE WHEN JBIN.InvStatus = 'A' THEN JBIN.InvTotal ELSE 0 END) AS AmountNotInterfaced
FROM JBIN WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON JBIN.CreatedBy = DDUP.VPUserName
WHERE JBIN.JBCo = @JBCo
    AND JBIN.CreatedDate >= @BeginDate
    AND JBIN.CreatedDate < DATEADD(DAY, 1, @EndDate)
GROUP BY JBIN.CreatedBy, DDUP.FullName
ORDER BY Bills DESC, JBIN.CreatedBy
