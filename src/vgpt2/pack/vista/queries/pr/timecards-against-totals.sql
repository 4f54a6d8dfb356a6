/*
title: Timecard earnings against processed earnings of a pay period
grain: one employee and payment sequence that differs
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Do the timecards agree with the processed payroll?
  - Reconcile timecard earnings to payroll totals for a pay period
  - payroll recon
  - Employees whose timecards plus add-ons differ from the earnings totals of the pay period.
  - who's pay doesnt match their time
  - For whom do June 29 time entries plus extras not equal the computed gross?
  - 'Before printing, the paymaster needs to know who has to be recalculated: in group 1''s June 29 period each person and check whose recorded pay and processed gross aren''t the same.'
  - needs reprocessing, who
  - employee number, payment sequence, gross on the cards incl. extras, gross processed, gap
  - tc + addons vs prcesd erns 6/29 off, reprocess who
  - Do the hours people recorded, in money, agree with what the pay run calculated for each of them?
*/
WITH Posted AS (
    SELECT PRTH.PRCo, PRTH.Employee, PRTH.PaySeq, PRTH.Amt
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PRGroup = @PRGroup
        AND PRTH.PREndDate = @PREndDate
    UNION ALL
    SELECT PRTA.PRCo, PRTA.Employee, PRTA.PaySeq, PRTA.Amt
    FROM PRTA WITH (NOLOCK)
    WHERE PRTA.PRCo = @PRCo
        AND PRTA.PRGroup = @PRGroup
        AND PRTA.PREndDate = @PREndDate
),
PostedTotal AS (
    SELECT Posted.PRCo, Posted.Employee, Posted.PaySeq, SUM(Posted.Amt) AS Posted
    FROM Posted
    GROUP BY Posted.PRCo, Posted.Employee, Posted.PaySeq
),
Processed AS (
    SELECT PRDT.PRCo, PRDT.Employee, PRDT.PaySeq, SUM(PRDT.Amount) AS Processed
    FROM PRDT WITH (NOLOCK)
    WHERE PRDT.PRCo = @PRCo
        AND PRDT.PRGroup = @PRGroup
        AND PRDT.PREndDate = @PREndDate
        AND PRDT.EDLType = 'E'
    GROUP BY PRDT.PRCo, PRDT.Employee, PRDT.PaySeq
)
SELECT PostedTotal.Employee, PostedTotal.PaySeq, PostedTotal.Posted, COALESCE(Processed.Processed, 0) AS Processed,
    PostedTotal.Posted - COALESCE(Processed.Processed, 0) AS Difference
FROM PostedTotal
LEFT JOIN Processed
    ON PostedTotal.PRCo = Processed.PRCo
    AND PostedTotal.Employee = Processed.Employee
    AND PostedTotal.PaySeq = Processed.PaySeq
WHERE PostedTotal.Posted <> COALESCE(Processed.Processed, 0)
ORDER BY PostedTotal.Employee, PostedTotal.PaySeq
