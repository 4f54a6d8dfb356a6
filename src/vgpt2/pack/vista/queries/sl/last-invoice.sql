/*
title: Newest invoice of each open subcontract
grain: one subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - When did each sub last bill us?
  - Last invoice date and amount per subcontract
  - last sub invoice
  - The most recent payable invoice against every open subcontract with number, date and gross.
  - whens the last time they billed
  - latest bill date and sum for all running trade agreements
  - For the July accrual call, I have to know which trades went quiet, so give the date, number and full amount of whatever each running agreement billed most lately.
  - when subs billed last
  - agreement with its title, the number on the newest bill, its day and its full sum, those that have been silent the longest at the top
  - most recent inv per open SL, dt + gross
  - Firms that work for us under a deal send bills now and then. When did the newest one of each come, and for what amount?
*/
WITH Invoices AS (
    SELECT APTL.APCo, APTL.SL, APTH.APRef, APTH.InvDate, SUM(APTL.GrossAmt) AS Gross,
        ROW_NUMBER() OVER (PARTITION BY APTL.APCo, APTL.SL ORDER BY APTH.InvDate DESC, APTH.APRef DESC) AS Newest
    FROM APTL WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTL.APCo = APTH.APCo
        AND APTL.Mth = APTH.Mth
        AND APTL.APTrans = APTH.APTrans
    WHERE APTL.APCo = @SLCo
        AND APTL.SL IS NOT NULL
    GROUP BY APTL.APCo, APTL.SL, APTH.APRef, APTH.InvDate
)
SELECT SLHD.SL, SLHD.Description, Invoices.APRef, Invoices.InvDate, Invoices.Gross
FROM SLHD WITH (NOLOCK)
JOIN Invoices
    ON SLHD.SLCo = Invoices.APCo
    AND SLHD.SL = Invoices.SL
    AND Invoices.Newest = 1
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
ORDER BY Invoices.InvDate, SLHD.SL
