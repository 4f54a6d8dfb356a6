/*
title: Earnings in payment history against accumulated true earnings by month, with the difference
grain: one month
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Do the checks we issued add up to the year-to-date figures, month by month?
  - Month, valid payments, earnings on payments, true earnings accumulated and the difference for a range of months
  - checks vs ytd accums
  - Before we start the W-2 run I want to be certain that nobody has tampered with the accumulations, so please take what was really paid in each month of 2024, leave the voids out, and put it beside what the yearly figures are built from, and tell me which months are off
  - accumlations dont agree with payd earnings, wich month
  - Prove that what people took home and what we report for them share one origin
  - March is off by 1,944.00. Any others?
  - Does gross on issued wage payments equal the stored yearly totals for each month of 2024?
  - 'Before W-2s go out our CPA wants assurance: by month compare gross of all non-voided payments with the real earnings built up on employees, and state the variance.'
  - paid gross vs YTD buckets
  - month, number of valid payments, gross on them, gross stored for employees, variance
  - pmt hist erns vs empl accums by mo 2024, march off
  - We keep running yearly totals for each worker; do they match what was really paid out, month after month?
*/
WITH Payments AS (
    SELECT PRPH.PRCo, PRPH.PaidMth, COUNT(*) AS Payments, SUM(PRPH.Earnings) AS Earnings
    FROM PRPH WITH (NOLOCK)
    WHERE PRPH.PRCo = @PRCo
        AND PRPH.Void = 'N'
        AND PRPH.PaidMth BETWEEN @BeginMth AND @EndMth
    GROUP BY PRPH.PRCo, PRPH.PaidMth
),
Accumulated AS (
    SELECT PREA.PRCo, PREA.Mth, SUM(PREA.Amount) AS Earnings
    FROM PREA WITH (NOLOCK)
    JOIN PREC WITH (NOLOCK)
        ON PREA.PRCo = PREC.PRCo
        AND PREA.EDLCode = PREC.EarnCode
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'E'
        AND PREC.TrueEarns = 'Y'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Mth
)
SELECT Payments.PaidMth, Payments.Payments, Payments.Earnings, COALESCE(Accumulated.Earnings, 0) AS Accumulated,
    Payments.Earnings - COALESCE(Accumulated.Earnings, 0) AS Difference
FROM Payments
LEFT JOIN Accumulated
    ON Payments.PRCo = Accumulated.PRCo
    AND Payments.PaidMth = Accumulated.Mth
ORDER BY Payments.PaidMth
