/*
title: Deductions and liabilities processed with the payments of a month against the accumulations of that month, by code, differences only
grain: one deduction or liability code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the accumulations of the month equal what was taken on the paychecks?
  - Deduction or liability, code, name, amount processed with payments of the month, accumulated amount, difference
  - dedns vs accumulations
  - My quarter doesn't foot, and I believe somebody keyed a manual accumulation adjustment in June or an update was skipped, so per code please add up what was processed with the payments of that month, put the employee accumulations for the same month beside it and show where they part
  - deductons processed vs acumulated by month
  - Where do the running totals not match what was actually held back?
  - Is code 101 for 06/2024 out by exactly 482.10?
  - Where don't June's paycheck withholdings equal the stored monthly totals, by code?
  - My 941 won't tie out and I suspect a hand-made adjustment; for June put what payments withheld or accrued beside the employees' running totals per code with name, only where unequal.
  - processed vs accums, out of balance
  - kind, code and its name, taken with payments, in the running totals, gap
  - ded/liab tots vs empl accums june dont foot, which cds
  - The computer keeps monthly totals of what was taken from wages; for which sorts do they not match the actual payments?
*/
WITH Amounts AS (
    SELECT PRDT.PRCo, PRDT.EDLType, PRDT.EDLCode,
        CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END AS Processed, 0 AS Accumulated
    FROM PRSQ WITH (NOLOCK)
    JOIN PRDT WITH (NOLOCK)
        ON PRSQ.PRCo = PRDT.PRCo
        AND PRSQ.PRGroup = PRDT.PRGroup
        AND PRSQ.PREndDate = PRDT.PREndDate
        AND PRSQ.Employee = PRDT.Employee
        AND PRSQ.PaySeq = PRDT.PaySeq
    WHERE PRSQ.PRCo = @PRCo
        AND PRSQ.PaidMth = @Mth
        AND PRDT.EDLType <> 'E'
    UNION ALL
    SELECT PREA.PRCo, PREA.EDLType, PREA.EDLCode, 0, PREA.Amount
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.Mth = @Mth
        AND PREA.EDLType <> 'E'
)
SELECT Amounts.EDLType, Amounts.EDLCode, PRDL.Description, SUM(Amounts.Processed) AS Processed,
    SUM(Amounts.Accumulated) AS Accumulated, SUM(Amounts.Processed) - SUM(Amounts.Accumulated) AS Difference
FROM Amounts
JOIN PRDL WITH (NOLOCK)
    ON Amounts.PRCo = PRDL.PRCo
    AND Amounts.EDLCode = PRDL.DLCode
GROUP BY Amounts.EDLType, Amounts.EDLCode, PRDL.Description
HAVING SUM(Amounts.Processed) <> SUM(Amounts.Accumulated)
ORDER BY Amounts.EDLType, Amounts.EDLCode
