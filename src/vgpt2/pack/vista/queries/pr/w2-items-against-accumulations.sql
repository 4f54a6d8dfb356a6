/*
title: W-2 amounts of a tax year by item against the accumulated amount, subject and eligible amount of the payroll codes assigned to the item
grain: one W-2 item
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Do the W-2 totals tie to what payroll accumulated over the year?
  - Item, description, total on the W-2s, accumulated amount, subject amount and eligible amount of the codes behind it
  - w2 tie-out by item
  - I initialized the forms on January 8 and afterwards somebody posted an adjustment for December, so before they are printed I'd like each box total on the forms next to what the year's accumulations say for the codes that feed that box, amount, subject and eligible
  - w2 totals vs accumlations by itme
  - Are the year-end tax forms still equal to the books?
  - Does item 12 still show 1,284,300 although the accumulations for 2024 changed?
  - Tie each box of the 2024 wage forms to payroll's yearly totals for the mapped codes.
  - 'December was adjusted after the forms were made; before printing, the controller wants per box the forms'' total and what the codes feeding it hold: amount, subject, eligible.'
  - W-2 box totals vs accums
  - box item, description, letter, forms' total, accumulated, subject, eligible
  - w2 itm tie out 2024 accum/subj/elig
  - Does each line on the annual wage slips, all workers together, still agree with our payroll records?
*/
WITH Printed AS (
    SELECT PRWA.TaxYear, PRWA.Item, SUM(PRWA.Amount) AS Amount
    FROM PRWA WITH (NOLOCK)
    WHERE PRWA.PRCo = @PRCo
        AND PRWA.TaxYear = @TaxYear
    GROUP BY PRWA.TaxYear, PRWA.Item
),
Accumulated AS (
    SELECT PRWC.TaxYear, PRWC.Item, SUM(PREA.Amount) AS Amount, SUM(PREA.SubjectAmt) AS SubjectAmt,
        SUM(PREA.EligibleAmt) AS EligibleAmt
    FROM PRWC WITH (NOLOCK)
    JOIN PREA WITH (NOLOCK)
        ON PRWC.PRCo = PREA.PRCo
        AND PRWC.EDLType = PREA.EDLType
        AND PRWC.EDLCode = PREA.EDLCode
    WHERE PRWC.PRCo = @PRCo
        AND PRWC.TaxYear = @TaxYear
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PRWC.TaxYear, PRWC.Item
)
SELECT PRWI.Item, PRWI.Description, PRWI.W2Code, Printed.Amount AS W2Amount, Accumulated.Amount AS AccumAmount,
    Accumulated.SubjectAmt, Accumulated.EligibleAmt
FROM PRWI WITH (NOLOCK)
JOIN Printed
    ON PRWI.TaxYear = Printed.TaxYear
    AND PRWI.Item = Printed.Item
LEFT JOIN Accumulated
    ON PRWI.TaxYear = Accumulated.TaxYear
    AND PRWI.Item = Accumulated.Item
ORDER BY PRWI.Item
