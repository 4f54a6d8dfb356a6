/*
title: Payroll distribution against the payroll journal in the ledger, by account
grain: one account of a month
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does what payroll distributed in June agree with the payroll journal?
  - Payroll ledger distribution of a month, amounts posted under the company's payroll journal and the difference, by account with its name
  - pr to gl tie out
  - acct 2150 union payable is off 1,204 between payroll and GL in june
  - "Close checklist item 9: prove that the wage entries arrived, account by account."
  - payroll vs ledger
  - Was one of the weekly updates lost on its way to the books?
  - For June, does payroll's account breakdown equal postings made under its own journal?
  - 'Month-end checklist: tie payroll''s distribution per account to what sits in the wage journal of the ledger for June, and show what''s off with account titles.'
  - PR dist vs PR journal
  - ledger company, account and title, payroll's sum, journal's sum, variance
  - jun pr journal tie-out by acct, union payable off
  - Are the totals that the pay office passed on identical with those in the payroll section of our books?
*/
WITH Sent AS (
    SELECT PRGL.PRCo, PRGL.GLCo, PRGL.GLAcct, SUM(PRGL.Amt) AS SentAmount
    FROM PRGL WITH (NOLOCK)
    WHERE PRGL.PRCo = @PRCo
        AND PRGL.Mth = @Mth
    GROUP BY PRGL.PRCo, PRGL.GLCo, PRGL.GLAcct
),
Posted AS (
    SELECT PRCO.PRCo, GLDT.GLCo, GLDT.GLAcct, SUM(GLDT.Amount) AS PostedAmount
    FROM PRCO WITH (NOLOCK)
    JOIN GLDT WITH (NOLOCK)
        ON PRCO.PRCo = GLDT.SourceCo
        AND PRCO.Jrnl = GLDT.Jrnl
    WHERE PRCO.PRCo = @PRCo
        AND GLDT.Mth = @Mth
    GROUP BY PRCO.PRCo, GLDT.GLCo, GLDT.GLAcct
)
SELECT Sent.GLCo, Sent.GLAcct, GLAC.Description, Sent.SentAmount, COALESCE(Posted.PostedAmount, 0) AS PostedAmount,
    Sent.SentAmount - COALESCE(Posted.PostedAmount, 0) AS Difference
FROM Sent
JOIN GLAC WITH (NOLOCK)
    ON Sent.GLCo = GLAC.GLCo
    AND Sent.GLAcct = GLAC.GLAcct
LEFT JOIN Posted
    ON Sent.PRCo = Posted.PRCo
    AND Sent.GLCo = Posted.GLCo
    AND Sent.GLAcct = Posted.GLAcct
ORDER BY Sent.GLCo, Sent.GLAcct
