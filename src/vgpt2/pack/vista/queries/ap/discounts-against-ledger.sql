/*
title: Discounts taken on payments of a month against the ledger activity of the discount account
grain: one company
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the cash discounts we took in June agree with the discount account?
  - Discounts taken on payable amounts paid in a month beside the net activity of the discounts taken account and the part of it from payables
  - discounts to ledger
  - Purchase discounts in the P&L are 3,909 but adding up the discounts on the check register gives me another number, could be a journal or a void, so I want what payables say was taken in the month, what moved on the account, what of that came from payables, and the rest.
  - disc taken in ap dosnt match gl acct 8100-, whats diffrent
  - Early-payment savings, module against books
  - Was all of the 1,240 saved with Granite Ready Mix in May booked?
  - Reconcile June early-pay savings in payables with the GL account that holds them.
  - Auditors found 812 unexplained in the discount income account for may; compare what checks earned, what AP sent to the books, and total movement there
  - disc taken vs GL tie
  - Discount account with its name, earned per payables, posted from payables, total movement, and the gap for one month; cash discounts of suppliers
  - does ap disc erned in april = gl acct activty
  - Suppliers let us pay less when we pay fast; do the bills and the accounting books agree on how much we saved that month?
*/
WITH Taken AS (
    SELECT APTD.APCo, SUM(APTD.DiscTaken) AS Amount
    FROM APTD WITH (NOLOCK)
    WHERE APTD.APCo = @APCo
        AND APTD.Status = 3
        AND APTD.PaidMth = @Mth
    GROUP BY APTD.APCo
),
FromPayables AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, -SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.SourceCo = @APCo
        AND GLDT.Mth = @Mth
        AND GLDT.Source LIKE 'AP%'
    GROUP BY GLDT.GLCo, GLDT.GLAcct
)
SELECT APCO.APCo, APCO.DiscTakenGLAcct, GLAC.Description, ISNULL(Taken.Amount, 0) AS DiscountsTaken,
    ISNULL(FromPayables.Amount, 0) AS LedgerFromPayables, -ISNULL(GLBL.NetActivity, 0) AS LedgerActivity,
    ISNULL(Taken.Amount, 0) - ISNULL(FromPayables.Amount, 0) AS Difference
FROM APCO WITH (NOLOCK)
LEFT JOIN GLAC WITH (NOLOCK)
    ON APCO.GLCo = GLAC.GLCo
    AND APCO.DiscTakenGLAcct = GLAC.GLAcct
LEFT JOIN GLBL WITH (NOLOCK)
    ON APCO.GLCo = GLBL.GLCo
    AND APCO.DiscTakenGLAcct = GLBL.GLAcct
    AND GLBL.Mth = @Mth
LEFT JOIN Taken
    ON APCO.APCo = Taken.APCo
LEFT JOIN FromPayables
    ON APCO.GLCo = FromPayables.GLCo
    AND APCO.DiscTakenGLAcct = FromPayables.GLAcct
WHERE APCO.APCo = @APCo
