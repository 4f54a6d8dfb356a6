/*
title: Backlog roll-forward by department with new work, changes and billings of a period
grain: one department
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-04-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - For the quarterly bank package, roll backlog forward from March 31 to June 30 with awards, change orders and burn by division.
  - Opening unbilled contract value, original amounts added, changes, billed and closing by department between two months
  - backlog roll
  - How much of civil's 38 million at the start of Q2 was worked off and what was signed?
  - backlog start + new jobs + co's - billed = end pls
  - Division, unearned work at the start, bookings, modifications, invoiced, unearned work at the end.
  - Order book movement the CEO can put on one slide
  - 'Work on hand per division, April through June: start, awards, changes, invoiced, end'
  - 'The quarterly bank package explains how the order book moved from July to September: beginning, new awards, change orders, invoiced, ending, per division with names'
  - how the order book moved, q2
  - Division name, how many contracts, beginning, signed, modified, invoiced, ending, one line each
  - bklg rollfwd q3 by dept, new/COs/billed
  - How did the amount of agreed but unbilled work grow or shrink over the quarter in each part of the company?
*/
WITH Movement AS (
    SELECT JCIP.JCCo, JCIP.Contract,
        SUM(CASE WHEN JCIP.Mth < @BeginMth THEN JCIP.ContractAmt - JCIP.BilledAmt ELSE 0 END) AS Opening,
        SUM(CASE WHEN JCIP.Mth >= @BeginMth THEN JCIP.OrigContractAmt ELSE 0 END) AS NewWork,
        SUM(CASE WHEN JCIP.Mth >= @BeginMth THEN JCIP.ContractAmt - JCIP.OrigContractAmt ELSE 0 END) AS Changes,
        SUM(CASE WHEN JCIP.Mth >= @BeginMth THEN JCIP.BilledAmt ELSE 0 END) AS Billed
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @EndMth
    GROUP BY JCIP.JCCo, JCIP.Contract
)
SELECT JCCM.Department, JCDM.Description, COUNT(*) AS Contracts, SUM(Movement.Opening) AS Opening,
    SUM(Movement.NewWork) AS NewWork, SUM(Movement.Changes) AS Changes, SUM(Movement.Billed) AS Billed,
    SUM(Movement.Opening + Movement.NewWork + Movement.Changes - Movement.Billed) AS Closing
FROM Movement
JOIN JCCM WITH (NOLOCK)
    ON Movement.JCCo = JCCM.JCCo
    AND Movement.Contract = JCCM.Contract
LEFT JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
GROUP BY JCCM.Department, JCDM.Description
ORDER BY JCCM.Department
