/*
title: Court and support orders with the amounts withheld, invoiced and paid out in a range of months
grain: one employee and order
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Has everything we took for child support and garnishments been paid on to the agencies?
  - Employee, order code, case number, amount withheld, invoices made for it in payables and amount paid by range of months
  - orders withheld vs paid
  - The state has written for the second time that Mr. Ruiz is in arrears although his stubs show the deduction every week since January, so I would like to follow every case from the stub to the invoice and to the check, and see where money is sitting with us
  - garnishmnts taken but not payd to agency
  - Money held back for a third person that never left the house
  - Case 0417-2291, we took 1,560 through June, did it all go?
  - Compare per case what we held, what was billed in payables, and what was paid.
  - Ohio's support agency says 1,900 never arrived; for January to June follow each person's court case from wages to payables to payment, and what's still with us.
  - 'garn $: held → AP → paid'
  - 'most still held first: full name, order''s name, case number, held back, invoiced, paid out, remainder'
  - csupport w/held vs ap inv vs pd jan-jun, whats stuck
  - The courts' money is taken from wages and should be passed along; for which cases is some of it still here?
*/
WITH Withheld AS (
    SELECT PREA.PRCo, PREA.Employee, PREA.EDLCode, SUM(PREA.Amount) AS Amount
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'D'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee, PREA.EDLCode
),
Invoiced AS (
    SELECT APTH.PRCo, APTH.Employee, APTH.DLcode, SUM(APTD.Amount) AS Amount,
        SUM(CASE WHEN APTD.Status = 3 THEN APTD.Amount ELSE 0 END) AS PaidAmount
    FROM PRCO WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON PRCO.APCo = APTH.APCo
        AND PRCO.PRCo = APTH.PRCo
    JOIN APTD WITH (NOLOCK)
        ON APTH.APCo = APTD.APCo
        AND APTH.Mth = APTD.Mth
        AND APTH.APTrans = APTD.APTrans
    WHERE PRCO.PRCo = @PRCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTH.PRCo, APTH.Employee, APTH.DLcode
)
SELECT PRED.Employee, PREHName.FullName, PRED.DLCode, PRDL.Description AS OrderName, PRED.CSCaseId,
    Withheld.Amount AS Withheld, COALESCE(Invoiced.Amount, 0) AS Invoiced, COALESCE(Invoiced.PaidAmount, 0) AS Paid,
    Withheld.Amount - COALESCE(Invoiced.PaidAmount, 0) AS StillHeld
FROM PRED WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRED.PRCo = PREHName.PRCo
    AND PRED.Employee = PREHName.Employee
JOIN Withheld
    ON PRED.PRCo = Withheld.PRCo
    AND PRED.Employee = Withheld.Employee
    AND PRED.DLCode = Withheld.EDLCode
LEFT JOIN Invoiced
    ON PRED.PRCo = Invoiced.PRCo
    AND PRED.Employee = Invoiced.Employee
    AND PRED.DLCode = Invoiced.DLcode
WHERE PRED.PRCo = @PRCo
    AND PRED.CSCaseId IS NOT NULL
ORDER BY StillHeld DESC, PREHName.FullName, PRED.DLCode
