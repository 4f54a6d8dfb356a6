/*
title: Unpaid retainage on subcontracts that are billed in full, with vendor, job, number of compliance documents missing or expired and date of the last invoice
grain: one subcontract
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which subs have billed everything and are only waiting for their retention?
  - Fully billed subcontracts with retainage unpaid, vendor, job, last invoice date and number of documents missing
  - final retention due
  - The subs who are done keep calling me about their ten percent, so for every order of theirs where the invoiced amount has reached the contract value, show what we hold, since when nothing has been billed, and if some closing paper such as the final waiver is missing, because then I can say why.
  - subs billd 100 pct w/ retainge still helled
  - Trades that finished and want the rest
  - Do we still keep 28,400 from Northgate Roofing on 2107-, last billed in January?
  - Completely invoiced subcontracts where retention remains, and what papers are lacking.
  - Prompt pay statute gives us 30 days after completion; for subcontracts at 100% billed, show withheld dollars, last bill date and how many closeout documents are missing
  - done billing, retg remaining
  - Fully billed subs awaiting holdback with subcontract, description, project, sub's name, contract value, billed, withheld, latest bill date, papers missing; longest idle on top
  - SLs 100% inv'd w retg still hld + cnt of missng docs
  - Contractors who have charged for all their work are waiting for the part we kept; who, and what paperwork holds it up?
*/
WITH Held AS (
    SELECT APTL.APCo, APTL.SL, SUM(APTD.Amount) AS Retainage
    FROM APTD WITH (NOLOCK)
    JOIN APCO WITH (NOLOCK)
        ON APTD.APCo = APCO.APCo
        AND APTD.PayType = APCO.RetPayType
    JOIN APTL WITH (NOLOCK)
        ON APTD.APCo = APTL.APCo
        AND APTD.Mth = APTL.Mth
        AND APTD.APTrans = APTL.APTrans
        AND APTD.APLine = APTL.APLine
    WHERE APTD.APCo = @APCo
        AND APTD.Status IN (1, 2)
        AND APTL.SL IS NOT NULL
    GROUP BY APTL.APCo, APTL.SL
),
Billed AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.CurCost) AS CurCost, SUM(SLIT.InvCost) AS InvCost
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.SLCo = @APCo
    GROUP BY SLIT.SLCo, SLIT.SL
),
LastBill AS (
    SELECT APTL.APCo, APTL.SL, MAX(APTH.InvDate) AS LastInvDate
    FROM APTL WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTL.APCo = APTH.APCo
        AND APTL.Mth = APTH.Mth
        AND APTL.APTrans = APTH.APTrans
    WHERE APTL.APCo = @APCo
        AND APTL.SL IS NOT NULL
    GROUP BY APTL.APCo, APTL.SL
),
Gaps AS (
    SELECT SLCT.SLCo, SLCT.SL, COUNT(*) AS MissingDocuments
    FROM SLCT WITH (NOLOCK)
    JOIN HQCP WITH (NOLOCK)
        ON SLCT.CompCode = HQCP.CompCode
    WHERE SLCT.SLCo = @APCo
        AND SLCT.Verify = 'Y'
        AND ((HQCP.CompType = 'F' AND ISNULL(SLCT.Complied, 'N') = 'N')
            OR (HQCP.CompType = 'D' AND (SLCT.ExpDate IS NULL OR SLCT.ExpDate < @AsOf)))
    GROUP BY SLCT.SLCo, SLCT.SL
)
SELECT SLHD.SL, SLHD.Description, SLHD.JCCo, SLHD.Job, APVM.Name, Billed.CurCost, Billed.InvCost, Held.Retainage,
    LastBill.LastInvDate, ISNULL(Gaps.MissingDocuments, 0) AS MissingDocuments
FROM Held
JOIN SLHD WITH (NOLOCK)
    ON Held.APCo = SLHD.SLCo
    AND Held.SL = SLHD.SL
JOIN Billed
    ON SLHD.SLCo = Billed.SLCo
    AND SLHD.SL = Billed.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN LastBill
    ON SLHD.SLCo = LastBill.APCo
    AND SLHD.SL = LastBill.SL
LEFT JOIN Gaps
    ON SLHD.SLCo = Gaps.SLCo
    AND SLHD.SL = Gaps.SL
WHERE Billed.InvCost >= Billed.CurCost
ORDER BY LastBill.LastInvDate, SLHD.SL
